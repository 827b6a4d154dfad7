"""When a showroom is open: weekly hours, nights, special days, and when it opens next."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from carside.opening import Day, Hours, SpecialDay, is_open, next_opening, opens_on, zone_of

WEEK = Hours(days=tuple(Day)[:5], opens=time(9), closes=time(19))
NIGHT = Hours(days=(Day.FRI,), opens=time(22), closes=time(2))
CHRISTMAS = SpecialDay(date=date(2026, 12, 25))
LONG_EVENING = (
    SpecialDay(date=date(2026, 12, 24), opens=time(8), closes=time(12)),
    SpecialDay(date=date(2026, 12, 24), opens=time(20), closes=time(1)),
)
HOURS, SPECIAL = (WEEK, NIGHT), (CHRISTMAS, *LONG_EVENING)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In December 2026; the 24th is a Thursday."""
    return datetime(2026, 12, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (at(23, 8, 59), False),
        (at(23, 9), True),
        (at(23, 18, 59), True),
        (at(23, 19), False),
        (at(24, 8), True),  # a special day's own hours
        (at(24, 12), False),  # the week's do not count
        (at(24, 23), True),
        (at(25, 0, 59), True),  # what opened on the day before goes on
        (at(25, 1), False),
        (at(25, 10), False),  # closed all day
        (at(25, 23), False),  # no Friday night either
        (at(26, 1), False),
        (at(18, 23), True),
        (at(19, 1, 59), True),
        (at(19, 2), False),
    ],
)
def test_open_or_not(moment: datetime, *, expected: bool) -> None:
    assert is_open(HOURS, moment, SPECIAL) is expected


def test_a_showroom_without_hours_is_open_but_on_special_days() -> None:
    assert is_open((), at(23, 3))
    assert is_open((), at(23, 23, 59), SPECIAL)
    assert not is_open((), at(25, 12), SPECIAL)
    assert next_opening((), at(25, 12), SPECIAL) == at(26, 0)


def test_a_line_that_closes_when_it_opens_is_open_around_the_clock() -> None:
    always = Hours(days=tuple(Day), opens=time(8), closes=time(8))
    assert all(is_open((always,), at(21, hour)) for hour in range(24))


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        (at(22, 6), at(22, 9)),
        (at(22, 20), at(23, 9)),
        (at(24, 13), at(24, 20)),
        (at(25, 3), at(28, 9)),  # over Christmas and the weekend
    ],
)
def test_when_it_opens_next(moment: datetime, opens: datetime) -> None:
    assert next_opening(HOURS, moment, SPECIAL) == opens


def test_a_showroom_that_is_closed_for_long_says_nothing_of_its_next_opening() -> None:
    first = date(2026, 12, 20)
    closed = tuple(SpecialDay(date=first + timedelta(days=n)) for n in range(60))
    assert next_opening((WEEK,), at(20, 12), closed) is None


def test_it_opens_on_its_days() -> None:
    days = [day for day in range(21, 28) if opens_on((WEEK,), date(2026, 12, day), SPECIAL)]
    assert days == [21, 22, 23, 24]


def test_the_hours_hold_through_both_changes_of_the_clock() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    line = (Hours(days=tuple(Day), opens=time(2, 30), closes=time(9)),)
    spring = datetime(2026, 3, 29, 0, tzinfo=UTC).astimezone(berlin)  # 01:00, then 03:00
    hours = [(spring.astimezone(UTC) + timedelta(hours=n)).astimezone(berlin) for n in range(10)]
    assert [is_open(line, hour) for hour in hours] == [False] + [True] * 6 + [False] * 3


@pytest.mark.logs("unknown time zone")
def test_a_zone_nobody_knows_is_this_computers_own() -> None:
    assert zone_of("Mars/Phobos") is None
    assert zone_of("") is None
    assert zone_of("Asia/Shanghai") == ZoneInfo("Asia/Shanghai")
