"""Every figure with its basis, and no basis claimed that nobody stated."""

from typing import Any

import pytest

from carside.catalogue.basis import cycle_of
from carside.catalogue.presentation import groups, key_figures
from carside.catalogue.sheet import Sheet, Specs

_EV: dict[str, Any] = {
    "range_km": 784, "range_cycle": "wltp", "consumption_kwh_100km": 15.7, "battery_net_kwh": 107.8,
}  # fmt: skip


def _sheet(energy: str | None = "electric", **specs: Any) -> Sheet:
    return Sheet(car="eqs", energy=energy, specs=Specs(**{**_EV, **specs}))


def test_a_range_stands_under_its_own_cycle() -> None:
    assert cycle_of(_sheet(), "range_km") == "wltp"


def test_a_consumption_stands_under_its_own_cycle_whatever_the_range_was_measured_by() -> None:
    sheet = _sheet(consumption_cycle="epa")
    assert cycle_of(sheet, "consumption_kwh_100km") == "epa"
    assert cycle_of(sheet, "co2_g_km") == "epa"
    assert cycle_of(sheet, "range_km") == "wltp"


def test_a_consumption_that_empties_the_battery_over_the_range_is_of_the_same_test() -> None:
    assert cycle_of(_sheet(), "consumption_kwh_100km") == "wltp"


@pytest.mark.parametrize(
    "sheet",
    [
        _sheet(consumption_kwh_100km=20.0),
        _sheet(consumption_kwh_100km=12.0),
        _sheet(battery_net_kwh=None),
        _sheet("plug_in_hybrid"),
        _sheet(None),
    ],
    ids=["too much", "too little", "unknown battery", "plug-in hybrid", "unknown energy"],
)
def test_where_it_may_be_another_test_nothing_is_claimed(sheet: Sheet) -> None:
    assert cycle_of(sheet, "consumption_kwh_100km") is None


def test_fuel_is_never_of_the_test_of_the_battery() -> None:
    sheet = Sheet(
        car="x",
        energy="plug_in_hybrid",
        specs=Specs(range_km=80, range_cycle="wltp", consumption_l_100km=1.2),
    )
    assert cycle_of(sheet, "consumption_l_100km") is None


def test_the_basis_goes_with_the_figure_wherever_it_is_shown() -> None:
    sheet = _sheet(range_km=None, consumption_cycle="epa")
    assert key_figures(sheet)[0].note == "epa"
    rows = {row.key: row for group in groups(sheet) for row in group.rows}
    assert rows["consumption_kwh_100km"].note == "epa"
    assert rows["battery_net_kwh"].note is None
