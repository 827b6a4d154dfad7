"""Shifts, breaks and weights in the showroom file: read, and every mistake told."""

from datetime import time
from pathlib import Path

import pytest

from carside.desk.showroom_file import ShowroomFileError, read_showroom
from carside.opening import Day
from carside.roster_shifts import Break, Shift
from carside.weights import Weights

_FILE = """
[showroom]
id = "x"
name = "X"
{matching}
[[floor]]
id = "g"
name = "G"
width_m = 10
depth_m = 10
[[advisor]]
id = "li"
name = "Li"
languages = ["en"]
{shifts}
"""


def written(folder: Path, shifts: str = "", matching: str = "") -> Path:
    (folder / "cars").mkdir(exist_ok=True)
    file = folder / "showroom.toml"
    file.write_text(_FILE.format(shifts=shifts, matching=matching), "utf-8")
    return file


def test_shifts_are_read_with_their_breaks(tmp_path: Path) -> None:
    shifts = (
        'shifts = [{ days = ["fri", "sat"], begins = "22:00", ends = "06:00", '
        'breaks = [{ begins = "01:00", ends = "01:30" }] }]'
    )
    (li,) = read_showroom(written(tmp_path, shifts)).advisors
    pause = Break(begins=time(1), ends=time(1, 30))
    days = (Day.FRI, Day.SAT)
    assert li.shifts == (Shift(days=days, begins=time(22), ends=time(6), breaks=(pause,)),)


@pytest.mark.parametrize(
    ("shift", "problem"),
    [
        ('days = ["mon", "mon"], begins = "09:00", ends = "18:00"',
         'advisor[1].shifts[1].days names "mon" more than once'),
        ('days = [], begins = "09:00", ends = "18:00"',
         "advisor[1].shifts[1].days is an empty list, must be a list of 1 to 7"),
        ('days = ["mon"], begins = "9:00", ends = "18:00"',
         'advisor[1].shifts[1].begins is "9:00", must be a time of day'),
        ('days = ["mon"], begins = "09:00"', "advisor[1].shifts[1].ends is missing"),
        (('days = ["mon"], begins = "09:00", ends = "18:00", '
         'breaks = [{ begins = "17:30", ends = "18:30" }]'),
         "advisor[1].shifts[1].breaks[1] must lie within its shift, from 09:00 to 18:00"),
        (('days = ["mon"], begins = "09:00", ends = "18:00", '
         'breaks = [{ begins = "08:00", ends = "09:30" }]'),
         "advisor[1].shifts[1].breaks[1] must lie within its shift"),
    ],
)  # fmt: skip
def test_each_mistake_names_its_place(tmp_path: Path, shift: str, problem: str) -> None:
    with pytest.raises(ShowroomFileError) as caught:
        read_showroom(written(tmp_path, f"shifts = [{{ {shift} }}]"))
    (said,) = caught.value.problems
    assert said.startswith(f"showroom.toml: {problem}")


def test_without_weights_everything_counts_as_it_always_did(tmp_path: Path) -> None:
    assert read_showroom(written(tmp_path)).plan.weights == Weights()
    weights = read_showroom(written(tmp_path, matching="[matching]\nfar_m = 30")).plan.weights
    assert weights == Weights(far_m=30)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("far_m = 0", "matching.far_m is 0, must be a number from 1 to 500"),
        ("turn_points = -1", "matching.turn_points is -1, must be a number from 0 to 1000"),
        ("near_points = 1001", "matching.near_points is 1001, must be a number from 0 to 1000"),
        ("turn_point = 1", 'matching.turn_point is unknown (did you mean "turn_points"?)'),
    ],
)
def test_weights_have_their_bounds(tmp_path: Path, line: str, problem: str) -> None:
    with pytest.raises(ShowroomFileError) as caught:
        read_showroom(written(tmp_path, matching=f"[matching]\n{line}"))
    (said,) = caught.value.problems
    assert said.startswith(f"showroom.toml: {problem}")
