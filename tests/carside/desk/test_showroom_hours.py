"""Which ladder a call climbs, and when the showroom is open, in the showroom's own time."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from carside.calls.escalation import Ladder
from carside.desk.showroom import Showroom
from carside.opening import Day, Hours
from tests.carside.desk.tiny import SHOWROOM

WEEK = Hours(days=tuple(Day)[:5], opens=time(9), closes=time(19))
RUSH = Hours(days=(Day.SAT,), opens=time(14), closes=time(17))
SATURDAY = Hours(days=(Day.SAT,), opens=time(10), closes=time(18))
NIGHT = Hours(days=(Day.FRI,), opens=time(22), closes=time(2))

OWN = Ladder(escalation_s=(15, 30, 60), answer_within_s=20)
OF_WEEK = Ladder(escalation_s=(5, 10), answer_within_s=8)
OF_RUSH = Ladder(escalation_s=(3,), answer_within_s=4)
OF_SATURDAY = Ladder(escalation_s=(20, 40, 80), answer_within_s=30)
OF_NIGHT = Ladder(escalation_s=(100,), answer_within_s=50)


def showroom(timezone: str) -> Showroom:
    lines = (
        (WEEK, OF_WEEK), (RUSH, OF_RUSH), (SATURDAY, OF_SATURDAY), (NIGHT, OF_NIGHT),
    )  # fmt: skip
    hours = tuple(line for line, _ in lines)
    return replace(
        SHOWROOM, ladders=lines, plan=replace(SHOWROOM.plan, hours=hours, timezone=timezone)
    )


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    """In November 2026; the second is a Monday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "ladder", "is_open"),
    [
        (utc(2, 1, 0), OF_WEEK, True),  # 09:00 on Monday in Shanghai
        (utc(2, 0, 59), OWN, False),
        (utc(2, 10, 59), OF_WEEK, True),
        (utc(2, 11, 0), OWN, False),
        (utc(7, 3, 0), OF_SATURDAY, True),  # 11:00 on Saturday
        (utc(7, 7, 0), OF_RUSH, True),  # 15:00: the first line that covers it
        (utc(7, 9, 30), OF_SATURDAY, True),
        (utc(8, 3, 0), OWN, False),  # Sunday
        (utc(6, 15, 0), OF_NIGHT, True),  # 23:00 on Friday
        (utc(6, 17, 59), OF_NIGHT, True),  # 01:59 on Saturday
        (utc(6, 18, 0), OWN, False),
    ],
)
def test_the_line_that_covers_the_moment_has_the_ladder(
    at: datetime, ladder: Ladder, *, is_open: bool
) -> None:
    room = showroom("Asia/Shanghai")
    assert room.ladder(at) == ladder
    assert room.is_open(at) is is_open


def test_nine_o_clock_is_nine_o_clock_in_summer_and_in_winter() -> None:
    room = showroom("Europe/Lisbon")
    summer, winter = datetime(2026, 7, 6, 8, tzinfo=UTC), datetime(2026, 11, 2, 9, tzinfo=UTC)
    assert room.ladder(summer) == room.ladder(winter) == OF_WEEK
    assert not room.is_open(datetime(2026, 11, 2, 8, tzinfo=UTC))


def test_a_showroom_without_hours_is_always_open_and_has_one_ladder() -> None:
    assert SHOWROOM.is_open(utc(8, 3))
    assert SHOWROOM.ladder(utc(8, 3)) == OWN


def test_without_a_zone_the_hours_are_those_of_the_computer() -> None:
    at = datetime(2026, 11, 2, 12).astimezone()
    assert showroom("").ladder(at.astimezone(UTC)) == OF_WEEK
