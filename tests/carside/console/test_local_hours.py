"""The opening hours are told in the showroom's own time."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from carside.console.local_hours import is_showroom_open
from carside.opening import Day, Hours
from tests.carside.console.one_console import PLAN

HOURS = (Hours(days=(Day.SAT,), opens=time(9), closes=time(18)),)


@pytest.mark.parametrize(
    ("timezone", "utc_hour", "is_open"),
    [
        ("Asia/Shanghai", 0, False),
        ("Asia/Shanghai", 1, True),  # 09:00 there
        ("Asia/Shanghai", 10, False),
        ("America/Sao_Paulo", 11, False),
        ("America/Sao_Paulo", 12, True),
    ],
)
def test_the_zone_of_the_plan_decides(timezone: str, utc_hour: int, is_open: bool) -> None:  # noqa: FBT001 (a column of the table)
    plan = replace(PLAN, hours=HOURS, timezone=timezone)
    assert is_showroom_open(plan, datetime(2026, 11, 21, utc_hour, tzinfo=UTC)) is is_open


def test_without_a_plan_or_hours_it_is_always_open() -> None:
    night = datetime(2026, 11, 21, 3, tzinfo=UTC)
    assert is_showroom_open(None, night)
    assert is_showroom_open(PLAN, night)


@pytest.mark.logs("unknown time zone")
@pytest.mark.parametrize("name", ["Mars/Olympus", "../../etc/passwd", "Z" * 10_000])
def test_a_zone_that_nobody_knows_is_this_computer_s(name: str) -> None:
    noon = datetime(2026, 11, 21, 12).astimezone()
    assert is_showroom_open(replace(PLAN, hours=HOURS, timezone=name), noon)
    assert not is_showroom_open(replace(PLAN, hours=HOURS, timezone=name), noon.replace(hour=8))
