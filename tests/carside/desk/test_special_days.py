"""Holidays and long evenings in the showroom file."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from carside.desk.showroom import Showroom
from carside.desk.showroom_file import ShowroomFileError, read_showroom
from carside.opening import SpecialDay

ROOM = """
[showroom]
id = "s"
name = "S"
timezone = "Europe/Lisbon"

[[floor]]
id = "g"
name = "G"
width_m = 9
depth_m = 9

[[hours]]
days = ["mon", "tue", "wed", "thu", "fri"]
opens = "09:00"
closes = "19:00"
"""


def read(folder: Path, more: str) -> Showroom:
    (folder / "cars").mkdir(exist_ok=True)
    file = folder / "showroom.toml"
    file.write_text(ROOM + more, "utf-8")
    return read_showroom(file)


def test_special_days_are_read_and_stand_for_the_hours(tmp_path: Path) -> None:
    evening = '[[special_day]]\ndate = "2026-12-24"\nopens = "08:00"\ncloses = "12:00"\n'
    showroom = read(tmp_path, evening + '[[special_day]]\ndate = "2026-12-25"\n')
    assert showroom.plan.special_days == (
        SpecialDay(date=date(2026, 12, 24), opens=time(8), closes=time(12)),
        SpecialDay(date=date(2026, 12, 25)),
    )
    at = [datetime(2026, 12, day, hour, tzinfo=UTC) for day in (23, 24, 25) for hour in (8, 9, 14)]
    assert [showroom.is_open(one) for one in at] == [
        False, True, True, True, True, False, False, False, False,
    ]  # fmt: skip
    assert [showroom.opens_on(datetime(2026, 12, day, tzinfo=UTC)) for day in (24, 25, 26)] == [
        True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('date = "2026-02-30"', 'date is "2026-02-30", must be a date that exists'),
        ('date = "25.12.2026"', 'date is "25.12.2026", must be a date such as "2026-12-25"'),
        ("", 'date is missing, must be a date such as "2026-12-25"'),
        (
            'date = "2026-12-24"\nopens = "08:00"',
            "opens needs closes beside it; without both it is closed",
        ),
        (
            'date = "2026-12-24"\nopens = "8"\ncloses = "12:00"',
            'opens is "8", must be a time of day from "00:00" to "23:59"',
        ),
    ],
)
def test_each_mistake_is_told(tmp_path: Path, line: str, sentence: str) -> None:
    with pytest.raises(ShowroomFileError) as caught:
        read(tmp_path, f"[[special_day]]\n{line}\n")
    assert caught.value.problems == (f"showroom.toml: special_day[1].{sentence}",)
