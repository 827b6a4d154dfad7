"""Cars side by side: every row once, differences marked, best only where that means something."""

from typing import Any

import pytest

from carside.catalogue.comparison import (
    ComparedGroup,
    ComparedRow,
    compare,
    only_differences,
)
from carside.catalogue.sheet import Price, Sheet, Specs
from carside.catalogue.units import UnitSystem


def _sheet(**specs: Any) -> Sheet:
    return Sheet(car="x", specs=Specs(**specs))


def _rows(groups: tuple[ComparedGroup, ...]) -> dict[str, ComparedRow]:
    return {row.key: row for group in groups for row in group.rows}


def test_what_none_of_them_says_is_no_row() -> None:
    assert compare([Sheet(car="a"), Sheet(car="b")]) == ()


def test_what_only_one_says_is_a_row_in_its_place_with_an_empty_cell() -> None:
    [group] = compare([_sheet(range_km=400, power_kw=150), _sheet(top_speed_kmh=180, power_kw=150)])
    assert [row.key for row in group.rows] == ["range_km", "top_speed_kmh", "power_kw"]
    assert [cell is None for cell in group.rows[0].cells] == [False, True]
    assert group.rows[0].differs


def test_the_same_is_no_difference_and_has_no_best() -> None:
    row = _rows(compare([_sheet(power_kw=150), _sheet(power_kw=150)]))["power_kw"]
    assert (row.differs, row.best) == (False, frozenset())


def test_what_differs_behind_the_last_digit_shown_does_not_differ() -> None:
    sheets = [_sheet(acceleration_0_100_kmh_s=s) for s in (6.21, 6.19)]
    row = _rows(compare(sheets))["acceleration_0_100_kmh_s"]
    assert (row.differs, row.best) == (False, frozenset())


@pytest.mark.parametrize(
    ("key", "values", "best"),
    [
        ("range_km", (400, 500, 450), {1}),
        ("acceleration_0_100_kmh_s", (6.2, 4.0, 5.0), {1}),
        ("consumption_kwh_100km", (15.0, 15.0, 18.0), {0, 1}),
        ("length_mm", (4500, 5000, 4800), set()),
        ("curb_weight_kg", (2000, 1800, 2100), set()),
        ("seats", (5, 7, 5), set()),
        ("charge_10_80_min", (31, None, 20), {2}),
        ("power_kw", (150, None, None), set()),
    ],
)
def test_best_is_the_highest_or_lowest_where_better_has_a_direction(
    key: str, values: tuple[float | None, ...], best: set[int]
) -> None:
    rows = _rows(compare([_sheet(**{key: value}) for value in values]))
    assert rows[key].best == best


def test_ranges_of_different_tests_have_no_best() -> None:
    sheets = [_sheet(range_km=500, range_cycle="wltp"), _sheet(range_km=600, range_cycle="cltc")]
    row = _rows(compare(sheets))["range_km"]
    assert (row.differs, row.best) == (True, frozenset())


def test_the_same_number_of_another_test_differs() -> None:
    sheets = [_sheet(range_km=500, range_cycle="wltp"), _sheet(range_km=500, range_cycle="cltc")]
    assert _rows(compare(sheets))["range_km"].differs


def test_the_thriftier_car_is_best_also_where_more_miles_per_gallon_are_shown() -> None:
    sheets = [_sheet(consumption_l_100km=5.0), _sheet(consumption_l_100km=7.0)]
    row = _rows(compare(sheets, UnitSystem.UK))["consumption_l_100km"]
    assert row.best == {0}
    assert [cell and cell.unit for cell in row.cells] == ["mpg", "mpg"]


def test_a_price_is_no_row_and_never_best() -> None:
    sheets = [
        Sheet(car=str(amount), price=Price(amount=amount, currency="EUR")) for amount in (1, 2)
    ]
    assert compare(sheets) == ()


def test_only_differences_leaves_out_what_is_the_same_and_groups_that_are_empty_then() -> None:
    sheets = [_sheet(power_kw=150, seats=5), _sheet(power_kw=200, seats=5)]
    assert list(_rows(only_differences(compare(sheets)))) == ["power_kw"]


def test_sizes_are_compared_side_by_side_and_not_as_one() -> None:
    whole, part = _sheet(length_mm=5216, width_mm=1926, height_mm=1512), _sheet(length_mm=5000)
    rows = _rows(compare([whole, part]))
    assert list(rows) == ["length_mm", "width_mm", "height_mm"]
    assert all(row.differs for row in rows.values())
