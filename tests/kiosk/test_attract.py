"""The attract loop: it comes when nobody needs the board, and goes for the first finger."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from carside.board.shows import CallStep
from kiosk.attract import GUARD_S, TURN_S, Attract, Guard
from kiosk.attract_view import AttractView
from kiosk.care import Care
from kiosk.care_view import CareView
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard, wait_until
from tests.kiosk.stand_in import EQB, EQS

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
INVITATION = "Touch to discover this car"


def attract_of(board: DrivenBoard) -> AttractView:
    return cast("AttractView", cast("CareView", board.view.care).attract)


def screen(board: DrivenBoard) -> object:
    return board.view.diary_facts()["screen"]


def alone(board: DrivenBoard, size: tuple[int, int] = LANDSCAPE) -> DrivenBoard:
    """A board that has been alone until its loop began."""
    board.open(size)
    board.let_pass(121)
    assert screen(board) == "attract"
    return board


@SIZES
def test_after_two_minutes_alone_the_car_shows_itself(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    board.let_pass(119)
    assert screen(board) == "car"
    board.let_pass(2)
    assert screen(board) == "attract"
    wait_until(lambda: INVITATION in board.texts())
    assert {"EQS 450+", "784", "km"} <= set(board.texts())


@SIZES
def test_nothing_can_be_pressed_but_call_at_its_own_place(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    before = board.controls()
    board.let_pass(121)
    assert set(board.controls()) == {"call", "call-soon", "call-question"}
    shift = [a - b for a, b in zip(board.controls()["call"], before["call"], strict=True)]
    assert max(map(abs, shift)) <= 4, "but for the drift of a few pixels"
    assert shift[2:] == [0, 0]


def test_the_finger_that_ends_it_presses_nothing(board: DrivenBoard) -> None:
    board.open()
    spots = [(x + w // 2, y + h // 2) for name, (x, y, w, h) in board.controls().items()
             if not name.startswith("call")]  # fmt: skip
    for x, y in spots:
        board.let_pass(130)
        assert screen(board) == "attract"
        board.touch_at(x, y)
        QTest.qWait(50)
        assert (screen(board), board.visit.is_fresh) == ("car", True), (x, y)
    assert board.session.pressed == []


def test_a_long_press_and_a_quick_second_tap_press_nothing_either(board: DrivenBoard) -> None:
    board.open()
    x, y, w, h = board.controls()["specifications"]
    board.let_pass(121)
    board.touch_at(x + w // 2, y + h // 2, hold_ms=600)
    board.touch_at(x + w // 2, y + h // 2)
    QTest.qWait(50)
    assert screen(board) == "car"
    board.let_pass(1)
    board.touch("specifications")
    assert screen(board) == "specifications", "the next one is meant"


def test_call_calls_at_the_first_touch(board: DrivenBoard) -> None:
    alone(board)
    board.touch("call")
    assert [kind for kind, _, _ in board.session.pressed] == ["now"]
    board.look()
    assert screen(board) == "car"
    board.let_pass(300)
    assert screen(board) == "car", "never over an open call"


def test_it_is_gone_in_the_very_next_frame(board: DrivenBoard) -> None:
    alone(board)
    frames: list[object] = []
    board.window.frameSwapped.connect(lambda: frames.append(screen(board)))
    board.touch_at(300, 300, hold_ms=100)
    assert frames[0] == "car"


def test_one_figure_at_a_time_goes_round(board: DrivenBoard) -> None:
    alone(board)
    seen = []
    for _ in range(4):
        QTest.qWait(1600)
        shown = [item for item in board.items() if item.objectName() == "" and _is_figure(item)]
        assert len(shown) == 1
        seen.append(str(shown[0].property("value")))
        board.let_pass(TURN_S)
    assert len(set(seen)) == 4


def _is_figure(item: QQuickItem) -> bool:
    return item.property("isItsTurn") is True and item.opacity() == 1


def test_the_invitation_comes_in_every_language_in_turn(board: DrivenBoard) -> None:
    alone(board)
    said = []
    for _ in range(8):
        said.append(cast("str", attract_of(board).invitation))
        board.let_pass(TURN_S)
    languages = len(board.visit.tags)
    assert len(set(said[:languages])) == languages
    assert said[: 8 - languages] == said[languages:]


def test_a_picture_stays_until_the_next_one_covers_it(board: DrivenBoard) -> None:
    alone(board)
    wait_until(lambda: cast("QUrl", attract_of(board).picture).toString() != "")
    QTest.qWait(1600)
    stage = QRect(400, 300, 1100, 300)
    before = light_in(board.picture(), stage)
    assert before > 5
    darkest = before
    attract_of(board).show_pictures([*_links(board), *_links(board, "eqb")])
    for _ in range(3):
        board.let_pass(TURN_S)
        for _ in range(8):
            QTest.qWait(200)
            darkest = min(darkest, light_in(board.picture(), stage))
    assert darkest > before / 3, "never dark between two pictures"


def _links(board: DrivenBoard, name: str = "") -> list[str]:
    """Where the pictures of this stand's car lie, or those of another one."""
    sheet = EQB if name else EQS
    size = attract_of(board).size_px
    wait_until(lambda: not board.gallery.light_line(sheet, *size).isEmpty())
    return [board.gallery.light_line(sheet, *size).toString()]


def light_in(picture: QImage, part: QRect) -> float:
    """How light a part of a picture is on average, from 0 to 255."""
    one = picture.copy(part).scaled(
        1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return one.pixelColor(0, 0).lightnessF() * 255


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_with_reduced_motion_nothing_dissolves(board: DrivenBoard, size: tuple[int, int]) -> None:
    board.visit.ease.toggleStill()  # type: ignore[attr-defined]  # the stub takes it for a Property
    board.visit._first = board.visit.now
    alone(board, size)
    board.let_pass(TURN_S)
    QTest.qWait(50)
    shown = [item for item in board.items() if item.property("isItsTurn") is not None]
    assert [item.opacity() for item in shown] == [1.0]


def test_a_visit_that_is_not_over_is_left_alone(board: DrivenBoard) -> None:
    board.open()
    board.visit.openCar(EQB.car, False)
    board.look()
    board.let_pass(44)
    board.touch("stay")
    board.let_pass(120)
    assert screen(board) != "attract", "two minutes count from the end of the visit"
    board.let_pass(121)
    assert screen(board) == "attract"


@pytest.mark.parametrize(
    "busy",
    [
        {"step": CallStep.UNREACHABLE},
        {"car": None},
        {"is_asleep": True, "is_open": False},
        {"paused_until_s": 1e9},
        {"identify_until_s": 1e9},
    ],
)
def test_it_does_not_come_while_there_is_something_else_to_show(
    board: DrivenBoard, busy: dict[str, object]
) -> None:
    board.open()
    board.session.say(**busy)
    board.look()
    board.let_pass(200)
    assert screen(board) != "attract"


@pytest.fixture
def quiet(finger: QPointingDevice, pictures: Path) -> Iterator[DrivenBoard]:
    driven = DrivenBoard(pictures, finger, Care(attract_s=0))
    yield driven
    driven.close()


def test_a_board_told_so_has_no_loop(quiet: DrivenBoard) -> None:
    quiet.open()
    quiet.let_pass(900)
    assert screen(quiet) == "car"


def test_the_loop_counts_its_turns_from_its_beginning() -> None:
    loop = Attract(120, 0)
    loop.tick(119, is_free=True)
    assert not loop.is_on
    loop.tick(120, is_free=True)
    assert [loop.turn(120 + s) for s in (0, TURN_S, 3 * TURN_S + 1)] == [0, 1, 3]
    loop.tick(130, is_free=False)
    assert (loop.is_on, loop.turn(140)) == (False, 0)
    loop.tick(249, is_free=True)
    assert not loop.is_on
    loop.tick(250, is_free=True)
    assert loop.is_on


def test_a_guard_outlasts_its_cover_by_a_moment() -> None:
    guard = Guard()
    assert not guard.is_up(5)
    guard.cover(5, is_covered=True)
    assert guard.is_up(500)
    guard.cover(500, is_covered=False)
    assert guard.is_up(500 + GUARD_S / 2)
    assert not guard.is_up(500.01 + GUARD_S)
