"""Off, away or free: by the shifts, and by what was said by hand for as long as it holds."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.opening import Day
from carside.roster import Advisor, AdvisorState
from carside.roster_duty import LONGEST_HOLD, SAYABLE, Duty, Said, duty
from carside.roster_shifts import Break, Shift

BEIJING = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
FREE, AWAY, OFF = AdvisorState.FREE, AdvisorState.AWAY, AdvisorState.OFF
WEEK = Shift(
    days=(Day.MON, Day.TUE, Day.WED, Day.THU, Day.FRI),
    begins=time(9),
    ends=time(18),
    breaks=(Break(begins=time(12), ends=time(13)),),
)
LI = Advisor(advisor="li", name="Li", state=FREE, shifts=(WEEK,))
ANYTIME = replace(LI, shifts=())


def friday(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 20, hour, minute, tzinfo=BEIJING)


def at(hour: int, minute: int = 0, said: Said | None = None, one: Advisor = LI) -> Duty:
    return duty(one, said, friday(hour, minute), BEIJING)


MONDAY_9 = datetime(2026, 11, 23, 9, tzinfo=BEIJING)
MIDNIGHT = datetime(2026, 11, 21, tzinfo=BEIJING)


@pytest.mark.parametrize(
    ("hour", "minute", "state", "until"),
    [
        (8, 59, OFF, friday(9)),
        (9, 0, FREE, friday(12)),
        (12, 0, AWAY, friday(13)),
        (12, 59, AWAY, friday(13)),
        (13, 0, FREE, friday(18)),
        (18, 0, OFF, MONDAY_9),
    ],
)
def test_outside_a_shift_he_is_off_and_in_a_break_away(
    hour: int, minute: int, state: AdvisorState, until: datetime
) -> None:
    assert at(hour, minute) == Duty(state, until)


def test_who_has_no_shifts_is_as_the_file_says() -> None:
    assert at(3, one=ANYTIME) == Duty(FREE)
    assert at(3, one=replace(ANYTIME, state=OFF)) == Duty(OFF)


@pytest.mark.parametrize("state", [AWAY, OFF])
def test_an_absence_holds_until_the_shift_ends_whatever_breaks_there_are(
    state: AdvisorState,
) -> None:
    said = Said(state, friday(10))
    assert at(9, 59, said) == Duty(FREE, friday(12)), "not before it was said"
    for hour in (10, 12, 13, 17):
        assert at(hour, said=said) == Duty(state, friday(18))
    assert at(18, said=said) == Duty(OFF, MONDAY_9)
    assert duty(LI, said, MONDAY_9, BEIJING).state is FREE


def test_who_is_said_to_be_free_in_a_break_is_free_until_the_next_one() -> None:
    assert at(12, 30, Said(FREE, friday(12, 20))) == Duty(FREE, friday(18))
    assert at(10, said=Said(FREE, friday(9, 30))) == Duty(FREE, friday(12))
    assert at(12, 1, Said(FREE, friday(9, 30))) == Duty(AWAY, friday(13))


def test_who_comes_before_his_shift_is_free_until_it_says_so_itself() -> None:
    said = Said(FREE, friday(8))
    assert at(8, 30, said) == Duty(FREE, friday(9))
    assert at(9, said=said) == Duty(FREE, friday(12))


def test_who_stays_after_his_shift_is_free_until_midnight() -> None:
    said = Said(FREE, friday(19))
    assert at(23, 59, said) == Duty(FREE, MIDNIGHT)
    assert duty(LI, said, MIDNIGHT, BEIJING) == Duty(OFF, MONDAY_9)


def test_without_shifts_what_was_said_holds_until_the_showrooms_midnight() -> None:
    said = Said(AWAY, friday(10))
    assert at(23, 59, said, ANYTIME) == Duty(AWAY, MIDNIGHT)
    assert duty(ANYTIME, said, MIDNIGHT, BEIJING) == Duty(FREE)


def test_a_shift_over_midnight_goes_on_and_so_does_what_was_said_in_it() -> None:
    night = replace(LI, shifts=(Shift(days=(Day.FRI,), begins=time(20), ends=time(4)),))
    said = Said(AWAY, friday(23))
    ends = datetime(2026, 11, 21, 4, tzinfo=BEIJING)
    assert duty(night, None, MIDNIGHT, BEIJING) == Duty(FREE, ends)
    assert duty(night, said, MIDNIGHT, BEIJING) == Duty(AWAY, ends)
    assert duty(night, said, ends, BEIJING).state is OFF


def test_two_shifts_without_a_gap_are_one_stretch_of_being_free() -> None:
    halves = tuple(
        Shift(days=(Day.FRI,), begins=time(b), ends=time(e)) for b, e in ((9, 13), (13, 18))
    )
    assert at(10, one=replace(LI, shifts=halves)) == Duty(FREE, friday(18))


def test_whoever_works_round_the_clock_has_no_end_in_sight() -> None:
    always = replace(LI, shifts=(Shift(days=tuple(Day), begins=time(0), ends=time(0)),))
    assert at(10, one=always) == Duty(FREE, None)
    assert at(10, said=Said(FREE, friday(9)), one=always).state is FREE


@pytest.mark.parametrize(("day", "hours"), [(28, 14), (24, 16)])
def test_on_the_night_the_clocks_change_he_comes_at_nine_by_the_clock(day: int, hours: int) -> None:
    daily = replace(LI, shifts=(replace(WEEK, days=tuple(Day), breaks=()),))
    evening = datetime(2026, 3 if day == 28 else 10, day, 18, tzinfo=BERLIN)
    off = duty(daily, None, evening, BERLIN)
    assert off.until is not None
    assert off.until.astimezone(BERLIN).time() == time(9)
    assert off.until - evening.astimezone(UTC) == timedelta(hours=hours)


_times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
_shifts = st.lists(
    st.builds(
        Shift,
        days=st.lists(st.sampled_from(Day), min_size=1, max_size=7, unique=True).map(tuple),
        begins=_times,
        ends=_times,
        breaks=st.lists(st.builds(Break, begins=_times, ends=_times), max_size=2).map(tuple),
    ),
    max_size=3,
).map(tuple)
_moments = st.integers(0, 16 * 24 * 60).map(
    lambda minutes: datetime(2026, 3, 20, tzinfo=UTC) + timedelta(minutes=minutes)
)


@given(_shifts, _moments, st.sampled_from(sorted(SAYABLE)), st.floats(0, 3 * 86400))
def test_nothing_changes_before_until_and_nothing_said_outlasts_its_limit(
    shifts: tuple[Shift, ...], moment: datetime, state: AdvisorState, after_s: float
) -> None:
    one, said = replace(LI, shifts=shifts), Said(state, moment)
    now = moment + timedelta(seconds=after_s)
    found = duty(one, said, now, BERLIN)
    assert found.until is None or found.until > now
    if found.until is not None:
        middle = now + (found.until - now) / 2
        assert duty(one, said, middle, BERLIN) == found
    if after_s >= LONGEST_HOLD.total_seconds():
        assert found == duty(one, None, now, BERLIN)
