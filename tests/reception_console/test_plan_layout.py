"""Nothing on the plan covers anything else."""

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception_console.plan_layout import Box, car_box, free_spots, label_boxes, label_width

AREA = Box(0, 0, 1000, 700)


def test_a_car_that_points_right_lies_along_the_plan_and_one_that_points_up_across() -> None:
    right = car_box(100, 100, 50, 20, 90)
    assert [right.left, right.right] == pytest.approx([75, 125])
    up = car_box(100, 100, 50, 20, 0)
    assert [up.top, up.bottom] == pytest.approx([75, 125])


def test_people_at_one_spot_are_drawn_side_by_side() -> None:
    spots = free_spots([(500, 350)] * 5, 20, [], AREA)
    assert all(hypot(a[0] - b[0], a[1] - b[1]) > 36 for a, b in combinations(spots, 2))


def test_somebody_at_a_car_is_drawn_beside_it() -> None:
    car = Box(400, 300, 540, 350)
    [(x, y)] = free_spots([(470, 320)], 20, [car], AREA)
    assert y == pytest.approx(280)
    assert x == pytest.approx(470)


def test_who_covers_nobody_is_left_where_he_is() -> None:
    assert free_spots([(100, 100), (200, 200)], 20, [], AREA) == [(100, 100), (200, 200)]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-100, 1100), st.floats(-100, 800)), max_size=8),
)
def test_nobody_is_ever_drawn_off_the_plan(wanted: list[tuple[float, float]]) -> None:
    for x, y in free_spots(wanted, 20, [Box(300, 300, 500, 400)], AREA):
        assert 20 <= x <= 980
        assert 20 <= y <= 680


def test_a_label_is_written_only_where_there_is_room() -> None:
    cars = [Box(100, 100, 240, 150), Box(110, 155, 250, 205), Box(0, 400, 20, 440)]
    labels = label_boxes(cars, ["EQS 450+", "G 580", "A very long name"], 14, AREA)
    assert labels[0] is None, "the car below is in the way"
    assert labels[1] is not None
    assert labels[2] is None, "it would leave the plan"


def test_a_label_of_any_length_is_of_finite_width() -> None:
    assert label_width("长" * 10_000, 14) == label_width("M" * 10_000, 14) < 200
