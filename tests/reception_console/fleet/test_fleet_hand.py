"""The remote hand by keyboard only and by mouse only, and what became of it."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from carside.console.shows import (
    CommandResult,
    Notice,
    NoticeKind,
    ResultKind,
)
from tests.reception_console.driving import Driven
from tests.reception_console.fleet.boards import asked, row, tell
from tests.reception_console.played import PlayedShowroom

K, M = Qt.Key, Qt.KeyboardModifier


# By keyboard only

KEYS = {
    K.Key_I: ("identify", ""),
    K.Key_P: ("screenshot", ""),
    K.Key_L: ("reload", ""),
    K.Key_2: ("clean", "120"),
    K.Key_5: ("clean", "300"),
    K.Key_1: ("clean", "600"),
    K.Key_0: ("clean", "0"),
}


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_a_board_is_told_by_its_key(page: Driven, key: Qt.Key) -> None:
    page.key(K.Key_Down)
    page.key(key)
    command, argument = KEYS[key]
    assert asked(page.showroom) == [(command, "board-a2", argument)]


def test_many_boards_are_marked_by_keys_and_told_at_once(page: Driven) -> None:
    page.key(K.Key_Down)
    page.key(K.Key_Down, M.ShiftModifier)
    page.key(K.Key_Down, M.ShiftModifier)
    assert page.shows("3 boards")
    page.key(K.Key_Down)
    page.key(K.Key_Space)
    page.key(K.Key_I)
    assert [board for _, board, _ in asked(page.showroom)] == [
        "board-a2", "board-b1", "board-b2", "board-b3"
    ]  # fmt: skip
    page.key(K.Key_A, M.ControlModifier)
    page.key(K.Key_L)
    assert len(asked(page.showroom)) == 6
    page.key(K.Key_Escape)
    page.key(K.Key_I)
    assert asked(page.showroom) == [("identify", "board-b3", "")], "only the cursor's again"
    page.key(K.Key_Escape)
    assert page.console.facts()["screen"] == "watching"


def test_a_restart_is_asked_about_once(page: Driven) -> None:
    page.key(K.Key_Down, M.ShiftModifier)
    page.key(K.Key_R)
    assert page.shows("Restart 2 boards?")
    page.key(K.Key_I)
    page.key(K.Key_Escape)
    assert not page.shows("Restart 2 boards?")
    assert asked(page.showroom) == [], "and nothing was done"
    page.key(K.Key_R)
    page.key(K.Key_Return)
    assert asked(page.showroom) == [("restart", "board-a1", ""), ("restart", "board-a2", "")]
    page.key(K.Key_Escape)
    page.key(K.Key_R)
    assert page.shows("Restart the board at A2?")


def test_levels_are_set_by_keys_once_the_hand_rests(page: Driven) -> None:
    page.key(K.Key_V)
    for _ in range(3):
        QTest.keyClick(page.window, K.Key_Left)
    QTest.qWait(700)
    assert asked(page.showroom) == [("volume", "board-a1", "55")]
    page.key(K.Key_B)
    QTest.keyClick(page.window, K.Key_Left)
    QTest.qWait(700)
    assert asked(page.showroom) == [("brightness", "board-a1", "95")]
    page.key(K.Key_Down)
    page.key(K.Key_I)
    assert asked(page.showroom) == [("identify", "board-a2", "")], "other keys mean what they did"


def test_the_self_test_is_run_by_key_and_button(page: Driven) -> None:
    page.key(K.Key_T)
    page.click("fleet-self-test")
    assert asked(page.showroom) == [("self_test", "", "")] * 2


def test_the_whole_page_can_be_reached_by_tab(page: Driven) -> None:
    seen = []
    for _ in range(60):
        QTest.keyClick(page.window, K.Key_Tab)
        item: Any = page.window.activeFocusItem()
        while item is not None and not item.objectName():
            item = item.parentItem()
        seen.append(item.objectName() if item is not None else "")
    for name in (
        "fleet-mark-all",
        "fleet-sort-stand",
        "fleet-sort-result",
        "fleet-identify",
        "fleet-restart",
        "fleet-clean-600",
        "fleet-volume-track",
        "fleet-brightness-track",
        "fleet-self-test",
        "fleet-which-all",
        "fleet-how-wall",
    ):
        assert name in seen, name


# By mouse only


def click_on(page: Driven, name: str, modifier: Qt.KeyboardModifier = M.NoModifier) -> None:
    page.look()
    middle = page.middle(name)
    at = QPoint(round(middle.x()), round(middle.y()))
    QTest.mouseClick(page.window, Qt.MouseButton.LeftButton, modifier, at)
    page.look(0.0)


def test_every_command_has_its_button(page: Driven) -> None:
    click_on(page, "fleet-board-b2")
    for name in ("identify", "screenshot", "reload", "clean-120", "clean-600", "clean-0"):
        page.click(f"fleet-{name}")
    assert [(command, argument) for command, _, argument in page.showroom.asked] == [
        ("identify", ""),
        ("screenshot", ""),
        ("reload", ""),
        ("clean", "120"),
        ("clean", "600"),
        ("clean", "0"),
    ]
    assert {board for _, board, _ in asked(page.showroom)} == {"board-b2"}


def test_boards_are_marked_as_files_are(page: Driven) -> None:
    click_on(page, "fleet-board-a2")
    click_on(page, "fleet-board-b2", M.ShiftModifier)
    assert page.shows("3 boards")
    click_on(page, "fleet-board-b1", M.ControlModifier)
    page.click("fleet-identify")
    assert [board for _, board, _ in asked(page.showroom)] == ["board-a2", "board-b2"]
    click_on(page, "fleet-board-c1")
    page.click("fleet-mark-board-a1")
    page.click("fleet-identify")
    assert asked(page.showroom) == [("identify", "board-a1", "")]
    page.click("fleet-mark-all")
    page.click("fleet-restart")
    page.click("fleet-restart-no")
    page.click("fleet-restart")
    page.click("fleet-restart-yes")
    assert len(asked(page.showroom)) == 6


def test_levels_are_dragged(page: Driven) -> None:
    page.look()
    track = page.item("fleet-brightness-track")
    left = track.mapToScene(QPoint(0, 0)).toPoint()
    y, width = left.y() + round(track.height() / 2), round(track.width())
    QTest.mousePress(page.window, Qt.MouseButton.LeftButton, pos=QPoint(left.x() + width - 9, y))
    QTest.mouseMove(page.window, QPoint(left.x() + width // 2, y))
    assert asked(page.showroom) == [], "not while it is held"
    QTest.mouseRelease(page.window, Qt.MouseButton.LeftButton, pos=QPoint(left.x() + width // 2, y))
    assert asked(page.showroom) == [("brightness", "board-a1", "70")]


def test_a_mark_that_leaves_the_list_is_no_mark(page: Driven, showroom: PlayedShowroom) -> None:
    tell(showroom, "board-b2", notes=("odd",))
    page.key(K.Key_A, M.ControlModifier)
    page.key(K.Key_F)
    page.key(K.Key_I)
    assert asked(showroom) == [("identify", "board-b2", "")]
    page.key(K.Key_F)
    page.key(K.Key_I)
    assert asked(showroom) == [("identify", "board-b2", "")]


# What became of it


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (ResultKind.ASKED, "Restart: asked\u00a0\u2026"),
        (ResultKind.DONE, "Restart: done"),
        (ResultKind.REFUSED, "Restart refused: Staff are at this board."),
        (ResultKind.SILENT, "Restart: did not answer"),
        (ResultKind.NOT_ASKED, "Restart: not asked, the desk did not answer"),
    ],
)
def test_the_row_says_what_became_of_it(
    page: Driven, showroom: PlayedShowroom, result: ResultKind, words: str
) -> None:
    message = "staff are at this board" if result is ResultKind.REFUSED else ""
    one = CommandResult(result, "restart", page.clock.now(), message)
    showroom.set(results={"board-b2": one})
    page.look()
    assert row(page, "B2").result == words
    assert words in page.texts()


def test_a_level_is_named_in_the_result(page: Driven, showroom: PlayedShowroom) -> None:
    one = CommandResult(ResultKind.DONE, "brightness", page.clock.now(), "", 60)
    showroom.set(results={"board-b2": one})
    page.look()
    assert row(page, "B2").result == "Brightness 60 %: done"


def test_what_a_row_says_is_not_told_twice(page: Driven, showroom: PlayedShowroom) -> None:
    showroom.refuse(Notice(NoticeKind.BOARD_DID, "identify", board="board-a1"))
    page.look()
    assert page.console.facts()["notice"] is None
    page.key(K.Key_F1)
    showroom.refuse(Notice(NoticeKind.BOARD_DID, "identify", board="board-a1"))
    page.look()
    assert page.console.facts()["notice"] == "The board at A1 shows itself."
