"""The page of boards: how each is doing, and the remote hand by keyboard only and by mouse only."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from carside.console.shows import (
    Blindness,
    CommandResult,
    Notice,
    NoticeKind,
    ResultKind,
    Standing,
)
from carside.contract.payloads import About, ConsoleRole, Health, Screenshot
from reception_console.fleet.fleet_view import FleetView
from tests.reception_console.driving import Driven
from tests.reception_console.played import PLAN, PlayedShowroom

K, M = Qt.Key, Qt.KeyboardModifier
HEALTH = Health(
    uptime_s=11_000,
    pss_mb=171.4,
    memory_mb=212,
    frame_p99_ms=18.2,
    clock_offset_s=0.1,
    touch_seen=True,
    touched_ago_s=40,
    volume=70,
    brightness=100,
)


def fleet(console: Driven) -> FleetView:
    return console.console.views.fleet


def listed(console: Driven) -> list[str]:
    return [row.stand for row in fleet(console).listed]


def row(console: Driven, stand: str) -> Any:
    return next(one for one in fleet(console).listed if one.stand == stand)


def tell(showroom: PlayedShowroom, board: str, **health: Any) -> None:
    """The board tells of its health."""
    told = msgspec.structs.replace(HEALTH, **health)
    at = showroom.clock.now()
    showroom.set(
        abouts={**showroom.shows.abouts, board: About(version="0.5.0", screen="1920x1080")},
        healths={**showroom.shows.healths, board: told},
        health_at={**showroom.shows.health_at, board: at},
    )


@pytest.fixture
def page(console: Driven, showroom: PlayedShowroom) -> Driven:
    """Six boards that are well, and the page turned to."""
    for stand in PLAN.stands:
        tell(showroom, str(stand.board))
    console.key(K.Key_F3)
    assert console.shows("6 of 6 ready")
    return console


def picture(
    showroom: PlayedShowroom, board: str, *, age_s: float = 0.2, colour: str = "#336699"
) -> None:
    """The board sends what it shows."""
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", 90)  # type: ignore[call-overload]  # the stub wants bytes, Qt a str
    shot = Screenshot(
        request="r",
        taken_at=showroom.clock.now(),
        age_s=age_s,
        width=320,
        height=180,
        jpeg=bytes(buffer.data().data()),
    )
    showroom.photograph(board, shot)


def asked(showroom: PlayedShowroom) -> list[tuple[str, str, str]]:
    """What boards were told since this was asked last."""
    taken, showroom.asked[:] = list(showroom.asked), []
    return taken


# What is listed


def test_each_board_tells_how_it_is(page: Driven) -> None:
    b1 = row(page, "B1")
    assert (b1.car, b1.standing, b1.version, b1.screen) == (
        "EQS 450+",
        "Ready",
        "0.5.0",
        "1920 \u00d7 1080",
    )
    assert (b1.uptime, b1.memory, b1.frames, b1.clock) == (
        "3 h",
        "171 MB",
        "18.2 ms",
        "\u22120.1 s",
    )
    assert b1.touched == "41 s ago"
    assert page.shows("Test all boards")
    assert (b1.weight, b1.result) == (0, "")


def test_those_with_trouble_come_first_and_alone_where_wanted(
    page: Driven, showroom: PlayedShowroom
) -> None:
    assert listed(page) == ["A1", "A2", "B1", "B2", "B3", "C1"]
    tell(showroom, "board-b3", notes=("no touch device: it hears only a mouse",))
    showroom.set(boards={**showroom.shows.boards, "board-c1": Standing.LOST})
    page.look()
    assert listed(page) == ["C1", "B3", "A1", "A2", "B1", "B2"]
    assert row(page, "B3").trouble == "No touch device: it hears only a mouse."
    page.key(K.Key_F)
    assert listed(page) == ["C1", "B3"]
    page.click("fleet-which-all")
    assert len(listed(page)) == 6
    page.click("fleet-which-trouble")
    assert listed(page) == ["C1", "B3"]
    assert page.shows("5 of 6 ready · 2 with trouble")


@pytest.mark.parametrize(
    ("health", "said"),
    [
        ({"frame_p99_ms": 88.0}, "Frames stand up to 88 ms."),
        ({"clock_offset_s": -75.0}, "Its clock is wrong by +75 s."),
        ({"touch_seen": False, "uptime_s": 40_000}, "No touch felt for 11 h."),
        ({"brightness": 40}, "Turned down to 40 % of its light."),
    ],
)
def test_what_is_the_matter_is_said_in_a_sentence(
    page: Driven, showroom: PlayedShowroom, health: dict[str, Any], said: str
) -> None:
    tell(showroom, "board-b2", **health)
    page.look()
    assert row(page, "B2").trouble == said
    assert listed(page)[0] == "B2"
    assert said in page.texts()


def test_a_lost_board_says_nothing_of_what_it_was(page: Driven, showroom: PlayedShowroom) -> None:
    tell(showroom, "board-b2", frame_p99_ms=500.0)
    showroom.set(
        boards={**showroom.shows.boards, "board-b2": Standing.LOST},
        board_since={"board-b2": page.clock.now() - timedelta(minutes=4)},
    )
    page.look()
    lost = row(page, "B2")
    assert (lost.standing, lost.trouble, lost.uptime, lost.is_alive) == (
        "Lost",
        "",
        "\u2013",
        False,
    )
    assert lost.since.startswith("since ")


def test_it_is_sorted_by_any_column_and_turned_round(
    page: Driven, showroom: PlayedShowroom
) -> None:
    tell(showroom, "board-b2", pss_mb=900.0)
    tell(showroom, "board-a2", pss_mb=5.0)
    healths = {b: h for b, h in showroom.shows.healths.items() if b != "board-c1"}
    showroom.set(healths=healths)
    page.click("fleet-sort-memory")
    assert (listed(page)[0], listed(page)[-2], listed(page)[-1]) == ("A2", "B2", "C1")
    page.click("fleet-sort-memory")
    assert (listed(page)[0], listed(page)[-1]) == ("B2", "C1"), "what nobody knows stays last"
    page.click("fleet-sort-stand")
    assert listed(page)[0] == "A1"


def test_stands_are_sorted_as_people_count(page: Driven, showroom: PlayedShowroom) -> None:
    names = ("B10", "B9", "B1")
    stands = tuple(
        replace(stand, name=name) for stand, name in zip(PLAN.stands[:3], names, strict=True)
    )
    showroom.set(plan=replace(PLAN, stands=stands))
    page.look()
    assert listed(page) == ["B1", "B9", "B10"]


def test_boards_are_found_by_stand_car_and_trouble(page: Driven) -> None:
    page.key(K.Key_Slash)
    page.type("eqe")
    assert listed(page) == ["A1"]
    page.key(K.Key_Escape)
    assert len(listed(page)) == 6
    page.key(K.Key_I)
    assert asked(page.showroom) == [("identify", "board-a1", "")], "the list has the keys again"
    page.click("fleet-seek")
    page.type("zzz")
    assert page.shows("No board is called so")
    page.key(K.Key_Escape)
    assert len(listed(page)) == 6


def test_without_boards_it_says_what_to_do(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(plan=replace(PLAN, stands=()), boards={})
    console.key(K.Key_F3)
    assert console.shows("No boards yet")
    assert "fleet-seek" not in console.names()
    console.key(K.Key_R)
    console.key(K.Key_Space)
    assert asked(showroom) == []


# The remote hand by keyboard only

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


# The same by mouse only


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


# Pictures


def test_a_picture_appears_with_its_age_and_is_made_large_and_small_again(
    page: Driven, showroom: PlayedShowroom
) -> None:
    picture(showroom, "board-a1")
    page.look(0)
    page.look(12)
    assert "12 s ago" in page.texts()
    page.key(K.Key_Return)
    QTest.qWait(60)
    assert "fleet-look-close" in page.names()
    focused: Any = page.window.activeFocusItem()
    assert focused.objectName() == "fleet-look-close"
    assert not page.item("fleet-identify").isEnabled(), "nothing below it can be reached"
    glass = page.picture()
    assert QColor(glass.pixel(glass.width() // 2, glass.height() // 2)).blue() > 130
    page.key(K.Key_P)
    assert asked(showroom) == [("screenshot", "board-a1", "")]
    page.key(K.Key_Escape)
    assert "fleet-look-close" not in page.names()
    assert page.console.facts()["screen"] == "page"
    page.click("fleet-glimpse")
    page.click("fleet-look-close")
    assert "fleet-look-close" not in page.names()


def test_an_old_picture_is_called_the_last_one(page: Driven, showroom: PlayedShowroom) -> None:
    picture(showroom, "board-a1", age_s=240)
    page.look()
    assert row(page, "A1").picture_words == "Last picture, 4 min old"
    assert "Last picture, 4 min old" in page.texts()


def test_pictures_of_many_stand_side_by_side(page: Driven, showroom: PlayedShowroom) -> None:
    page.key(K.Key_A, M.ControlModifier)
    page.key(K.Key_P)
    assert len(asked(showroom)) == 6
    for stand, colour in zip(PLAN.stands[:3], ("#aa3333", "#33aa33", "#3333aa"), strict=True):
        picture(showroom, str(stand.board), colour=colour)
    page.look(0)
    page.look(3)
    QTest.qWait(100)
    assert {"fleet-card-board-b1", "fleet-card-board-c1"} <= page.names()
    assert page.texts().count("3 s ago") == 3
    page.key(K.Key_Escape)  # the marks
    page.key(K.Key_Home)
    page.key(K.Key_Right)
    page.key(K.Key_Right)
    page.key(K.Key_Return)
    assert "fleet-look-close" in page.names()
    page.key(K.Key_Right)
    page.key(K.Key_Escape)
    page.key(K.Key_I)
    assert asked(showroom) == [("identify", "board-b2", "")], "the cursor has gone along"
    page.key(K.Key_Escape)
    assert "fleet-board-b1" in page.names(), "the list again"


def test_without_a_picture_there_is_nothing_to_enlarge(page: Driven) -> None:
    page.key(K.Key_Return)
    assert "fleet-look-close" not in page.names()


# Who may, and when


def test_a_viewer_reads_and_has_no_buttons(page: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(role=ConsoleRole.VIEWER)
    page.look()
    assert "fleet-identify" not in page.names()
    assert "fleet-volume-track" not in page.names()
    for key in (K.Key_I, K.Key_R, K.Key_P, K.Key_T):
        page.key(key)
    assert asked(showroom) == []
    assert not page.shows("Restart")
    assert page.shows("171 MB")


def test_while_the_desk_is_away_nothing_can_be_asked(
    page: Driven, showroom: PlayedShowroom
) -> None:
    showroom.go_blind(Blindness.DESK_LOST)
    page.look()
    assert page.shows("Nothing can be asked while the desk is away.")
    page.click("fleet-identify")
    for key in (K.Key_I, K.Key_R, K.Key_T, K.Key_0):
        page.key(key)
    assert asked(showroom) == []
    assert page.shows("171 MB"), "what was known can still be read"


def test_three_hundred_boards_are_listed_and_walked_through(
    console: Driven, showroom: PlayedShowroom
) -> None:
    stands = tuple(
        replace(PLAN.stands[0], stand=f"s{n}", name=f"S{n}", board=f"board-{n}") for n in range(300)
    )
    boards = {str(stand.board): Standing.READY for stand in stands}
    showroom.set(plan=replace(PLAN, stands=stands), boards=boards)
    for n in range(0, 300, 7):
        tell(showroom, f"board-{n}")
    console.key(K.Key_F3)
    assert len(listed(console)) == 300
    console.key(K.Key_End)
    assert "fleet-board-299" in console.names(), "the cursor is in sight"
    console.key(K.Key_PageUp)
    console.key(K.Key_I)
    assert asked(showroom) == [("identify", "board-289", "")]
