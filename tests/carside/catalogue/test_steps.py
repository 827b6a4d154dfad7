"""Round steps between the least and the greatest, where the numbers lie."""

from hypothesis import given
from hypothesis import strategies as st

from carside.catalogue.steps import WANTED, steps_below


def test_ranges_of_electric_cars_are_parted_by_hundreds() -> None:
    ranges_km = sorted([260, 300, 340, 380, 400, 420, 450, 480, 500, 530, 560, 600, 640, 700, 784])
    assert steps_below(ranges_km) == [300.0, 400.0, 500.0, 600.0]


def test_one_extreme_does_not_coarsen_the_steps() -> None:
    prices = sorted([*range(20_000, 60_000, 1000), 1_500_000])
    assert len(steps_below(prices)) >= 3


def test_equal_numbers_and_none_have_no_steps() -> None:
    assert steps_below([]) == steps_below([5.0]) == steps_below([5.0] * 9) == []


@given(st.lists(st.floats(1, 1e7), max_size=60).map(sorted))
def test_every_step_parts_the_numbers(values: list[float]) -> None:
    steps = steps_below(values)
    assert len(steps) <= WANTED
    assert steps == sorted(set(steps))
    for step in steps:
        assert min(values) < step <= max(values)
