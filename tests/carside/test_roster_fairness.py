"""Whether turns are shared by the hours that people have been there."""

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from carside.opening import Day
from carside.roster import Advisor, AdvisorState
from carside.roster_fairness import Share, shares, unfairness
from carside.roster_shifts import Break, Shift

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def advisor(name: str, turns: int, begins: int | None = None, **words: object) -> Advisor:
    shifts = (
        (Shift(days=tuple(Day), begins=time(begins), ends=time(20)),) if begins is not None else ()
    )
    one = Advisor(advisor=name, name=name, state=AdvisorState.FREE, turns=turns, shifts=shifts)
    return replace(one, **words)  # type: ignore[arg-type]  # the fields of an Advisor


def test_who_was_there_twice_as_long_has_twice_the_share() -> None:
    found = shares([advisor("a", 4, 8), advisor("b", 2, 10)], NOON, UTC)
    assert found == {"a": Share(4, 4.0), "b": Share(2, 2.0)}
    assert unfairness(found.values()) == 0


def test_breaks_are_no_time_on_duty() -> None:
    shift = Shift(
        days=tuple(Day),
        begins=time(8),
        ends=time(20),
        breaks=(Break(begins=time(9), ends=time(11)),),
    )
    found = shares([advisor("a", 1, 10), advisor("b", 1, shifts=(shift,))], NOON, UTC)
    assert found["b"].share == pytest.approx(1.0)


def test_without_shifts_everybody_was_there_as_long_as_the_longest() -> None:
    found = shares([advisor("a", 5), advisor("b", 1), advisor("c", 0, 8)], NOON, UTC)
    assert [one.share for one in found.values()] == pytest.approx([2.0, 2.0, 2.0])
    assert found["a"].above == pytest.approx(3.0)
    assert not found["a"].is_fair
    assert found["b"].is_fair
    assert unfairness(found.values()) == pytest.approx(3.0)


def test_who_is_off_and_was_not_sent_takes_no_part() -> None:
    off = AdvisorState.OFF
    crowd = [advisor("a", 2), advisor("b", 0, state=off), advisor("c", 1, state=off)]
    found = shares(crowd, NOON, UTC)
    assert list(found) == ["a", "c"]
    assert shares([], NOON, UTC) == {}
    assert unfairness(()) == 0


def test_who_was_sent_before_his_shift_began_has_next_to_no_share() -> None:
    found = shares([advisor("a", 1, 8), advisor("b", 1, 15)], NOON, UTC)
    assert found["b"].share == pytest.approx(0.0, abs=0.01)
    assert sum(one.share for one in found.values()) == pytest.approx(2.0)


def test_the_day_is_the_showrooms_own() -> None:

    late = advisor("a", 1, 0)
    at = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)  # half an hour before midnight in Beijing
    assert shares([late, advisor("b", 1, 19)], at, ZoneInfo("Asia/Shanghai"))["b"].share < 0.2
