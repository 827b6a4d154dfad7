"""Stands laid out so that people can walk between the cars."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.setup.draft import LEAST_M, MOST_HALLS, MOST_M, MOST_STANDS
from carside.setup.floor_layout import (
    CAR_LENGTH_M,
    CAR_WIDTH_M,
    halls_of,
    lay_out,
    moved,
    reception_of,
)

SIDES = st.floats(min_value=LEAST_M, max_value=MOST_M).map(lambda side: round(side, 1))
AISLE_M = 1.2


@given(SIDES, SIDES, st.integers(1, MOST_HALLS), st.integers(1, MOST_STANDS))
def test_cars_stand_in_their_halls_with_room_to_walk_between(
    width_m: float, depth_m: float, halls: int, count: int
) -> None:
    layout = lay_out(width_m, depth_m, halls, count)
    assert len(layout.stands) == min(count, layout.most)
    assert len({stand.name for stand in layout.stands}) == len(layout.stands)
    for stand in layout.stands:
        hall = layout.halls[stand.hall]
        assert stand.name[0] == hall.letter
        for x_m in (stand.x_m - CAR_LENGTH_M / 2, stand.x_m + CAR_LENGTH_M / 2):
            for y_m in (stand.y_m - CAR_WIDTH_M / 2, stand.y_m + CAR_WIDTH_M / 2):
                assert hall.holds(x_m, y_m)
    for one, other in combinations(layout.stands[:40], 2):
        across = abs(one.x_m - other.x_m) - CAR_LENGTH_M
        along = abs(one.y_m - other.y_m) - CAR_WIDTH_M
        assert max(across, along) >= AISLE_M, f"{one.name} and {other.name}"


@given(SIDES, SIDES, st.integers(1, MOST_HALLS))
def test_halls_cover_the_floor_but_for_the_entrance(
    width_m: float, depth_m: float, halls: int
) -> None:
    parts = halls_of(width_m, depth_m, halls)
    assert max(hall.x_m + hall.width_m for hall in parts) == pytest.approx(width_m, abs=0.05)
    assert max(hall.y_m + hall.depth_m for hall in parts) <= depth_m + 0.05
    x_m, y_m = reception_of(width_m, depth_m)
    assert 0 <= x_m <= width_m
    assert 0 <= y_m <= depth_m


def test_stands_fill_the_halls_evenly() -> None:
    layout = lay_out(36, 24, 2, 12)
    assert [stand.name for stand in layout.stands if stand.hall == 0] == [
        "A1", "A2", "A3", "A4", "A5", "A6",
    ]  # fmt: skip
    assert len([stand for stand in layout.stands if stand.hall == 1]) == 6


def test_a_floor_that_is_too_small_takes_no_car_and_says_so() -> None:
    assert lay_out(6, 6, 3, 5).most == 0


def test_a_stand_that_is_dragged_stays_on_the_floor_and_belongs_to_where_it_stands() -> None:
    layout = lay_out(36, 24, 2, 12)
    stand = layout.stands[0]
    beyond = moved(stand, -100, 900, layout.halls)
    assert (beyond.x_m, beyond.y_m) == (2.5, 20.0)
    across = moved(stand, 30, 8, layout.halls)
    assert (across.hall, across.name) == (1, stand.name)
