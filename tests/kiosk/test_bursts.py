"""A child on CALL, a cloth on the glass: one call leaves, stays, and is shown calmly."""

import random

import pytest

from carside.board.shows import CallStep
from carside.calls import Kind
from kiosk.calm import CALM_S, OFFERED_S, PRESS_S, Calm
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, DrivenBoard
from tests.kiosk.stand_in import LI_NA

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
Spot = tuple[int, int]


def middle_of(board: DrivenBoard, name: str) -> Spot:
    x, y, width, height = board.controls()[name]
    return x + width // 2, y + height // 2


def all_over(size: tuple[int, int], count: int, seed: int = 1) -> list[Spot]:
    dice = random.Random(seed)
    return [(dice.randrange(size[0]), dice.randrange(size[1])) for _ in range(count)]


@SIZES
def test_a_child_hammering_on_call_calls_once_and_cancels_nothing(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    board.drum([middle_of(board, "call")] * 100)
    assert len(board.session.pressed) == 1
    assert board.session.cancelled == 0
    assert "Calling reception …" in board.texts()


@SIZES
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_cloth_all_over_the_glass_calls_at_most_once_and_cancels_nothing(
    board: DrivenBoard, size: tuple[int, int], seed: int
) -> None:
    board.open(size)
    call = middle_of(board, "call")
    board.drum([*all_over(size, 50, seed), call, *all_over(size, 49, seed + 9)])
    assert len(board.session.pressed) == 1
    assert board.session.cancelled == 0


@SIZES
def test_ten_fingers_at_once_again_and_again_call_once(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    call = middle_of(board, "call")
    for n in range(10):
        board.whole_hand([call, *all_over(size, 9, n)])
        board.clock.let_pass(0.2)
        board.look()
    assert len(board.session.pressed) == 1
    assert board.session.cancelled == 0


@pytest.mark.parametrize("step", [CallStep.RECEIVED, CallStep.ON_THE_WAY])
def test_hammering_goes_on_and_is_counted_once_in_a_while(
    board: DrivenBoard, step: CallStep
) -> None:
    board.open()
    call = middle_of(board, "call")
    board.drum([call] * 10)
    board.session.say(step=step, advisor=LI_NA)
    board.drum([call] * 200, every_s=0.1)
    assert len(board.session.pressed) == 5, "at 0, 5, 10, 15 and 20 seconds"
    assert board.session.cancelled == 0
    assert board.session.shows.step is step, "what is shown does not move"


def test_one_touch_on_an_open_call_is_counted_too(board: DrivenBoard) -> None:
    board.open()
    x, y, width, _ = board.controls()["call"]
    board.touch("call")
    board.session.say(step=CallStep.RECEIVED)
    board.look()
    board.let_pass(6)
    board.touch_at(x + width // 2, y - 40)
    assert len(board.session.pressed) == 2
    assert board.session.shows.step is CallStep.RECEIVED


def test_while_it_is_calling_another_touch_does_nothing(board: DrivenBoard) -> None:
    board.open()
    call = middle_of(board, "call")
    board.touch("call")
    for step in (CallStep.CALLING, CallStep.UNREACHABLE, CallStep.HERE, CallStep.CANCELLING):
        board.session.say(step=step, advisor=LI_NA)
        board.look()
        board.let_pass(6)
        board.touch_at(call[0], call[1] - 120)
    assert len(board.session.pressed) == 1


def test_cancel_can_be_pressed_when_the_glass_is_calm_and_not_in_a_burst(
    board: DrivenBoard,
) -> None:
    board.open()
    board.touch("call")
    board.look()
    assert "cancel" not in board.controls()
    board.let_pass(1.25)
    where = middle_of(board, "cancel")
    board.drum([(300, 500)] * 3, every_s=0.3)
    assert "cancel" not in board.controls()
    board.drum([where] * 20, every_s=0.3)
    assert board.session.cancelled == 0
    board.let_pass(1)
    board.touch("cancel")
    assert board.session.cancelled == 1
    assert len(board.session.pressed) == 1, "a touch on cancel is no press"


def test_hammering_on_cancel_cancels_once_and_calls_nobody_again(board: DrivenBoard) -> None:
    board.open()
    board.touch("call")
    board.look()
    board.let_pass(2)
    where = middle_of(board, "cancel")
    board.drum([where])
    assert board.session.cancelled == 1
    board.session.say(step=CallStep.CANCELLED)
    board.drum([where] * 50, every_s=0.1)
    assert len(board.session.pressed) == 1
    board.let_pass(1)
    board.touch("call-again")
    assert [kind for kind, _, _ in board.session.pressed] == [Kind.NOW, Kind.NOW]


def test_the_first_touch_calls_also_in_the_midst_of_a_burst(board: DrivenBoard) -> None:
    board.open()
    board.drum([(300, 500)] * 30)
    board.touch("call")
    assert len(board.session.pressed) == 1


def test_a_burst_is_touches_close_together_and_over_when_they_stop() -> None:
    calm = Calm()
    calm.offered(100.0)
    assert not calm.is_meant(100.0 + OFFERED_S - 0.01)
    assert calm.is_meant(100.0 + OFFERED_S)
    calm.touched(110.0)
    assert calm.is_meant(110.1), "one finger is no burst"
    calm.touched(110.0 + CALM_S - 0.01)
    assert not calm.is_meant(110.9)
    assert calm.is_meant(110.0 + 2 * CALM_S)
    calm.pressed(200.0)
    assert not calm.is_new_press(200.0 + PRESS_S - 0.01)
    assert calm.is_new_press(200.0 + PRESS_S)
