"""A board that is being cleaned: calm, honest, and nothing to press."""

import random
from typing import cast

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from carside.board.shows import CallStep
from kiosk.moments import countdown
from kiosk.pause_view import PauseView
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard
from tests.kiosk.stand_in import EQB

SENTENCE = "This board is being\u00a0cleaned"
SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])


def clean(board: DrivenBoard, seconds: float = 120) -> None:
    board.session.say(paused_until_s=board.clock.monotonic_s() + seconds)
    board.look()


@SIZES
def test_it_says_so_names_the_car_and_counts(board: DrivenBoard, size: tuple[int, int]) -> None:
    board.open(size)
    clean(board)
    assert board.texts() == ["MERCEDES-BENZ EQS 450+", SENTENCE, "Ready again in 2:00"]
    assert board.view.diary_facts()["screen"] == "cleaning"
    board.let_pass(13)
    assert "Ready again in 1:47" in board.texts()
    pause = cast("PauseView", board.view.pause)
    assert cast("float", pause.share) == pytest.approx(107 / 120)


@SIZES
def test_every_word_lies_inside_the_window(board: DrivenBoard, size: tuple[int, int]) -> None:
    board.open(size)
    clean(board, 3600)
    whole = QRectF(0, 0, *size)
    for item in board.items():
        if item.inherits("QQuickText"):
            shown = item.mapRectToScene(QRectF(0, 0, item.width(), item.property("contentHeight")))
            assert whole.contains(shown), item.property("text")
            assert not item.property("truncated"), item.property("text")


def test_ten_fingers_and_a_cloth_press_nothing(board: DrivenBoard) -> None:
    board.open()
    spots = [(x + w // 2, y + h // 2) for x, y, w, h in board.controls().values()]
    clean(board)
    assert board.controls() == {}
    dice = random.Random(1)
    board.drum([*spots, *((dice.randrange(1920), dice.randrange(1080)) for _ in range(80))])
    board.whole_hand(spots[:5])
    board.let_pass(110)
    assert (board.session.pressed, board.session.cancelled) == ([], 0)
    assert board.visit.now.language == "en"


def test_it_ends_by_itself_and_everything_is_there_again(board: DrivenBoard) -> None:
    board.open()
    before = board.controls()
    clean(board, 20)
    board.let_pass(19.75)
    assert SENTENCE in board.texts()
    board.let_pass(0.25)
    assert SENTENCE not in board.texts()
    assert board.controls() == before
    board.touch("call")
    assert len(board.session.pressed) == 1


def test_it_ends_early_when_told_so(board: DrivenBoard) -> None:
    board.open()
    clean(board)
    board.session.say(paused_until_s=0.0)
    board.look()
    assert "call" in board.controls()


def test_the_visit_before_it_is_forgotten(board: DrivenBoard) -> None:
    board.open()
    board.touch("language-zh-CN")
    board.visit.openCar(EQB.car, False)
    board.look()
    clean(board, 10)
    assert "MERCEDES-BENZ EQS 450+" in board.texts(), "the car at this stand, in its own language"
    board.let_pass(11)
    assert board.view.diary_facts()["screen"] == "car"
    assert "EQS 450+" in board.texts()


def test_it_is_told_in_chinese_on_a_chinese_board(board: DrivenBoard) -> None:
    board.visit.speak("zh-CN")
    board.visit._first = board.visit.now
    board.open(PORTRAIT)
    clean(board)
    assert board.texts() == ["梅赛德斯-奔驰 EQS 450+", "屏幕清洁中", "2:00 后恢复使用"]


def test_an_empty_stand_names_the_showroom(board: DrivenBoard) -> None:
    board.session.say(car=None)
    board.open()
    clean(board)
    assert board.texts()[0] == "WANGJING SHOWROOM"


def test_staff_can_still_ask_which_board_it_is(board: DrivenBoard) -> None:
    board.open()
    board.session.say(identify_until_s=board.clock.monotonic_s() + 5)
    clean(board)
    assert "b07" in board.texts()


def test_it_is_read_out_once(board: DrivenBoard) -> None:
    board.open()
    clean(board)
    said = [name for role, name, _ in board.read_out() if role is QAccessible.Role.AlertMessage]
    assert said == [SENTENCE]


def test_an_open_call_is_seen_the_moment_the_session_ends_the_pause(board: DrivenBoard) -> None:
    board.open()
    clean(board)
    board.session.say(paused_until_s=0.0, step=CallStep.RECEIVED)
    board.look()
    assert "Reception has your call" in board.texts()


def test_a_countdown_never_reaches_zero_before_the_end() -> None:
    assert [countdown(s) for s in (3600, 119.75, 60, 59.2, 1, 0.25, 0)] == [
        "60:00", "2:00", "1:00", "1:00", "0:01", "0:01", "0:00",
    ]  # fmt: skip
