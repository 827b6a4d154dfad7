"""After a visit nothing of the last shopper is in the board's memory."""

import gc
import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from carside.board.shows import CallStep
from kiosk.visit import Visit
from tests.kiosk.driving import DrivenBoard
from tests.kiosk.stand_in import EQB, LI_NA


def holders_of(mark: str) -> list[str]:
    """What in this process holds a text with the mark, as far as Python can follow."""
    gc.collect()
    return [
        f"{type(one).__name__}: {text[:80]}"
        for one in gc.get_objects()
        for text in _texts_in(one)
        if mark in text and text is not mark
    ]


def _texts_in(one: object) -> Iterator[str]:
    """The texts it holds itself or in values that the collector does not list."""
    for held in gc.get_referents(one):
        if isinstance(held, str):
            yield held
        elif isinstance(held, tuple | dict) and not gc.is_tracked(held):
            yield from _texts_in(held)


def visits() -> list[Visit]:
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, Visit)]


@pytest.fixture
def mark() -> str:
    return f"mark-{uuid.uuid4()}"


def test_what_she_looked_at_is_gone_from_memory(board: DrivenBoard, mark: str) -> None:
    board.open()
    board.visit.lookedAt(f"topic {mark}")
    board.visit.openCar(EQB.car, False)
    board.visit.speak("zh-CN")
    board.look()
    assert holders_of(mark) != []
    board.let_pass(46)
    board.look()
    assert holders_of(mark) == []
    assert all(one == Visit(language="en") for one in visits())


def test_everything_she_chose_is_as_before(board: DrivenBoard) -> None:
    board.open()
    fresh, texts = board.visit.now, board.texts()
    board.visit.ease.toggleLargeText()  # type: ignore[attr-defined]  # the stub takes it for a Property
    board.visit.ease.toggleLowReach()  # type: ignore[attr-defined]  # as above
    board.visit.openCar(EQB.car, False)
    board.visit.toggleMarks()
    board.visit.openShowroom()
    board.look()
    assert board.visit.now != fresh
    board.let_pass(46)
    board.look()
    assert (board.visit.now, board.texts()) == (fresh, texts)


def test_the_disk_is_scrubbed_after_every_visit_and_after_every_call(board: DrivenBoard) -> None:
    board.open()
    assert board.session.forgotten == 0
    board.visit.lookedAt("range")
    board.let_pass(47)
    assert board.session.forgotten == 1
    board.touch("call")
    board.look()
    board.let_pass(300)
    assert board.session.forgotten == 1, "not while the call is open"
    board.session.say(step=CallStep.ENDED)
    board.let_pass(5)
    board.session.say(step=CallStep.IDLE)
    board.let_pass(1)
    assert board.session.forgotten == 2
    board.let_pass(300)
    assert board.session.forgotten == 2, "once is enough"


def test_who_came_is_gone_from_the_screen_and_from_memory(board: DrivenBoard, mark: str) -> None:
    board.open()
    advisor = type(LI_NA)(name=f"Advisor {mark}")
    board.touch("call")
    board.session.say(step=CallStep.ON_THE_WAY, advisor=advisor, eta_s=60)
    del advisor
    board.look()
    assert holders_of(mark) != []
    board.session.say(step=CallStep.ENDED, advisor=None)
    board.look()
    board.let_pass(2)
    board.session.say(step=CallStep.IDLE)
    board.look()
    board.let_pass(47)
    assert holders_of(mark) == []


def test_the_wipe_reaches_a_shopper_who_only_looked_closely(board: DrivenBoard) -> None:
    board.open()
    stage: Any = board.view.stage
    stage.lookCloser(True)
    assert not board.visit.is_fresh
    wiped: list[bool] = []
    stage.wiped.connect(lambda: wiped.append(True))
    board.let_pass(47)
    assert wiped == [True]
    assert board.visit.is_fresh
