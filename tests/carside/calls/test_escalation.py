from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from carside.calls import Phase
from carside.calls.escalation import (
    DEFAULT_LADDER_S,
    Ladder,
    Measure,
    is_for_everybody,
    measure_of,
    waited_s,
)
from tests.carside.calls.test_table import CALLS, PLACED_AT

LADDER = Ladder(escalation_s=(15, 30, 60), answer_within_s=20)


def _after(seconds: float) -> datetime:
    return PLACED_AT + timedelta(seconds=seconds)


def test_the_wait_counts_from_the_touch() -> None:
    assert waited_s(CALLS[Phase.ARRIVED], _after(42.5)) == 42.5


@pytest.mark.parametrize("phase", [Phase.PLACED, Phase.DISPATCHED])
@pytest.mark.parametrize(
    ("rung", "seconds", "is_due"),
    [
        (0, 14.9, False),
        (0, 15, True),
        (1, 29, False),
        (1, 30, True),
        (2, 60, True),
        (3, 999, False),
    ],
)
def test_each_rung_is_due_at_its_second_while_nobody_has_said_that_he_goes(
    phase: Phase, rung: int, seconds: float, *, is_due: bool
) -> None:
    call = replace(CALLS[phase], rung=rung)
    assert LADDER.is_rung_due(call, _after(seconds)) is is_due


def test_dispatches_that_failed_are_no_rungs() -> None:
    call = replace(CALLS[Phase.PLACED], rung=1, escalation=7)
    assert LADDER.is_rung_due(call, _after(30))


@pytest.mark.parametrize("phase", [Phase.ACCEPTED, Phase.ARRIVED, Phase.CLOSED])
def test_nothing_is_overdue_once_somebody_goes(phase: Phase) -> None:
    assert not LADDER.is_rung_due(replace(CALLS[phase], rung=0), _after(3600))
    assert not LADDER.is_answer_overdue(CALLS[phase], _after(3600))


def test_an_asked_advisor_has_his_seconds_from_the_asking() -> None:
    asked = CALLS[Phase.DISPATCHED]  # ten seconds after the touch
    assert not LADDER.is_answer_overdue(asked, _after(29.9))
    assert LADDER.is_answer_overdue(asked, _after(30))
    assert not LADDER.is_answer_overdue(CALLS[Phase.PLACED], _after(3600))
    assert not LADDER.is_answer_overdue(replace(asked, dispatched_at=None), _after(3600))


def test_the_first_rung_is_louder_the_second_offers_and_every_further_one_is_the_manager() -> None:
    assert [measure_of(rung) for rung in (1, 2, 3, 4, 10)] == [
        Measure.LOUDER, Measure.OFFERED, Measure.MANAGER, Measure.MANAGER, Measure.MANAGER,
    ]  # fmt: skip
    call = CALLS[Phase.PLACED]
    assert [is_for_everybody(replace(call, rung=n)) for n in (0, 1, 2, 3)] == [
        False, False, True, True,
    ]  # fmt: skip


def test_the_default_ladder_goes_up() -> None:
    assert list(DEFAULT_LADDER_S) == sorted(set(DEFAULT_LADDER_S))
    assert Ladder().escalation_s == DEFAULT_LADDER_S
