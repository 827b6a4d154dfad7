"""When advisors are on duty: midnight, and the nights on which the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from carside.opening import Day
from carside.roster_shifts import Break, Shift, day_begin, spans, worked_s

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = Shift(days=tuple(Day), begins=time(22), ends=time(6))
DAY = Shift(
    days=(Day.MON, Day.TUE),
    begins=time(9),
    ends=time(18),
    breaks=(Break(begins=time(12), ends=time(13)),),
)


def utc(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("evening", "month", "hours"),
    [(27, 3, 8), (28, 3, 7), (24, 10, 9)],
    ids=["ordinary", "spring forward", "fall back"],
)
def test_a_night_shift_is_as_long_as_the_night_is(evening: int, month: int, hours: int) -> None:
    (span,) = spans((NIGHT,), BERLIN, date(2026, month, evening), 1)
    assert span.ends - span.begins == timedelta(hours=hours)
    assert span.ends.astimezone(BERLIN).time() == time(6)


def test_a_time_that_the_clocks_leave_out_comes_when_they_have_gone_on() -> None:
    early = Shift(days=tuple(Day), begins=time(2, 30), ends=time(10))
    (span,) = spans((early,), BERLIN, date(2026, 3, 29), 1)
    assert span.begins.astimezone(BERLIN).time() == time(3, 30)


def test_of_a_time_that_comes_twice_the_first_counts() -> None:
    late = Shift(days=tuple(Day), begins=time(18), ends=time(2, 30))
    (span,) = spans((late,), BERLIN, date(2026, 10, 24), 1)
    assert span.ends == utc(25, 0, 30, month=10)


def test_a_break_after_midnight_belongs_to_the_shift_that_began_before() -> None:
    shift = Shift(
        days=(Day.FRI,),
        begins=time(22),
        ends=time(6),
        breaks=(
            Break(begins=time(23, 30), ends=time(0, 15)),
            Break(begins=time(3), ends=time(3, 30)),
        ),
    )
    (span,) = spans((shift,), UTC, date(2026, 3, 2), 7)
    assert span.breaks == (
        (utc(6, 23, 30), utc(7, 0, 15)),
        (utc(7, 3), utc(7, 3, 30)),
    )
    assert span.is_in_break(utc(7, 0))
    assert not span.is_in_break(utc(7, 0, 15))


def test_a_shift_that_ends_when_it_begins_lasts_a_day() -> None:
    (span,) = spans(
        (Shift(days=(Day.MON,), begins=time(8), ends=time(8)),), UTC, date(2026, 3, 2), 1
    )
    assert span.ends - span.begins == timedelta(days=1)


def test_hours_on_duty_leave_out_the_breaks() -> None:
    monday = datetime(2026, 3, 2, tzinfo=BERLIN)
    at = {hour: monday + timedelta(hours=hour) for hour in (8, 10, 12, 20)}
    assert worked_s((DAY,), BERLIN, monday, at[8]) == 0
    assert worked_s((DAY,), BERLIN, monday, at[10]) == 3600
    assert worked_s((DAY,), BERLIN, monday, monday + timedelta(hours=12, minutes=30)) == 3 * 3600
    assert worked_s((DAY,), BERLIN, monday, at[20]) == 8 * 3600
    assert worked_s((), BERLIN, monday, at[20]) == 0


def test_a_day_begins_at_the_showrooms_midnight() -> None:
    assert day_begin(utc(29, 12), BERLIN) == utc(28, 23)
    assert day_begin(utc(29, 12), BERLIN, ahead=1) == utc(29, 22), "a day of 23 hours"
    assert day_begin(utc(29, 12), ZoneInfo("Asia/Shanghai")) == utc(28, 16)
    assert day_begin(utc(29, 12), None).astimezone().time() == time()
