from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from carside.calls import Phase
from carside.calls.escalation import (
    DEFAULT_LADDER_S,
    is_answer_overdue,
    is_rung_due,
    waited_s,
)
from tests.carside.calls.test_table import CALLS, PLACED_AT

LADDER_S = (15, 30, 60)


def _after(seconds: float) -> datetime:
    return PLACED_AT + timedelta(seconds=seconds)


def test_the_wait_counts_from_the_touch() -> None:
    assert waited_s(CALLS[Phase.ARRIVED], _after(42.5)) == 42.5


@pytest.mark.parametrize("phase", [Phase.PLACED, Phase.DISPATCHED])
@pytest.mark.parametrize(
    ("climbed", "seconds", "is_due"),
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
    phase: Phase, climbed: int, seconds: float, *, is_due: bool
) -> None:
    assert is_rung_due(CALLS[phase], climbed, LADDER_S, _after(seconds)) is is_due


@pytest.mark.parametrize("phase", [Phase.ACCEPTED, Phase.ARRIVED, Phase.CLOSED])
def test_nothing_is_overdue_once_somebody_goes(phase: Phase) -> None:
    assert not is_rung_due(CALLS[phase], 0, LADDER_S, _after(3600))
    assert not is_answer_overdue(CALLS[phase], 20, _after(3600))


def test_an_asked_advisor_has_his_seconds_from_the_asking() -> None:
    asked = CALLS[Phase.DISPATCHED]  # ten seconds after the touch
    assert not is_answer_overdue(asked, 20, _after(29.9))
    assert is_answer_overdue(asked, 20, _after(30))
    assert not is_answer_overdue(CALLS[Phase.PLACED], 20, _after(3600))
    assert not is_answer_overdue(replace(asked, dispatched_at=None), 20, _after(3600))


def test_the_default_ladder_goes_up() -> None:
    assert list(DEFAULT_LADDER_S) == sorted(set(DEFAULT_LADDER_S))
