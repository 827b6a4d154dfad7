"""What is shown of a car, in which order, and that what is missing is never mentioned."""

from typing import Any, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.catalogue import SPECS, GroupKey, Row, Sheet, Specs, groups, highlights, key_figures
from carside.catalogue.presentation import SIZE

_EQS = Specs(
    range_km=784,
    range_cycle="wltp",
    acceleration_0_100_kmh_s=6.0,
    top_speed_kmh=210,
    power_kw=245,
    torque_nm=568,
    battery_net_kwh=107.8,
    dc_charge_kw=200,
    ac_charge_kw=11,
    charge_10_80_min=31,
    length_mm=5216,
    width_mm=1926,
    height_mm=1512,
    seats=5,
    heat_pump=False,
)


_CYCLES = {"range_cycle", "consumption_cycle"}


def _sheet(**specs: Any) -> Sheet:
    return Sheet(car="car", specs=Specs(**specs))


def _keys(rows: tuple[Row, ...]) -> list[str]:
    return [row.key for row in rows]


def test_the_four_figures_are_range_acceleration_power_and_charging_time() -> None:
    assert key_figures(Sheet(car="eqs", specs=_EQS)) == (
        Row("range_km", (784,), "km", 0, "wltp"),
        Row("acceleration_0_100_kmh_s", (6.0,), "s", 1),
        Row("power_kw", (245,), "kW", 0),
        Row("charge_10_80_min", (31,), "min", 0),
    )


def test_a_missing_figure_is_replaced_by_the_next_best_known() -> None:
    specs = msgspec.structs.replace(_EQS, charge_10_80_min=None, power_kw=None)
    assert _keys(key_figures(Sheet(car="eqs", specs=specs))) == [
        "range_km",
        "acceleration_0_100_kmh_s",
        "dc_charge_kw",
        "battery_net_kwh",
    ]


def test_a_car_with_an_engine_shows_its_consumption_in_the_place_of_the_range() -> None:
    sheet = _sheet(consumption_l_100km=7, power_kw=150, torque_nm=250)
    assert key_figures(sheet)[0] == Row("consumption_l_100km", (7,), "l/100 km", 1)


_EVERYTHING = {
    "range_km": 80, "consumption_l_100km": 1.2, "acceleration_0_100_kmh_s": 6.0, "power_kw": 245,
    "torque_nm": 500, "seats": 7, "cargo_l": 500, "charge_10_80_min": 25, "towing_braked_kg": 2500,
    "payload_kg": 900, "top_speed_kmh": 210, "battery_net_kwh": 20,
}  # fmt: skip


@pytest.mark.parametrize(
    ("energy", "body", "keys"),
    [
        ("electric", "sedan", "range_km acceleration_0_100_kmh_s power_kw charge_10_80_min"),
        ("petrol", "suv", "consumption_l_100km acceleration_0_100_kmh_s power_kw torque_nm"),
        (
            "plug_in_hybrid",
            "estate",
            "range_km consumption_l_100km acceleration_0_100_kmh_s power_kw",
        ),
        ("electric", "minivan", "range_km seats cargo_l charge_10_80_min"),
        ("electric", "pickup", "range_km towing_braked_kg payload_kg power_kw"),
        ("electric", "quadricycle", "range_km top_speed_kmh seats cargo_l"),
    ],
)
def test_the_first_figures_are_those_people_ask_of_this_kind_of_car(
    energy: str, body: str, keys: str
) -> None:
    sheet = Sheet(car="x", energy=energy, body=body, specs=msgspec.convert(_EVERYTHING, Specs))
    assert _keys(key_figures(sheet)) == keys.split()


def test_a_diesel_van_begins_with_what_it_drinks() -> None:
    sheet = Sheet(
        car="x", energy="diesel", body="van", specs=Specs(consumption_l_100km=8, seats=9, cargo_l=1)
    )
    assert _keys(key_figures(sheet))[:2] == ["consumption_l_100km", "seats"]


def test_beside_the_stage_stand_six_rows_and_none_repeats_a_key_figure() -> None:
    sheet = Sheet(car="eqs", specs=_EQS)
    assert _keys(highlights(sheet)) == [
        "top_speed_kmh",
        "torque_nm",
        "battery_net_kwh",
        "dc_charge_kw",
        SIZE,
        "seats",
    ]


def test_length_width_and_height_are_one_row_when_all_three_are_known() -> None:
    [size, *_] = groups(_sheet(length_mm=5216, width_mm=1926, height_mm=1512))[0].rows
    assert size == Row(SIZE, (5216, 1926, 1512), "mm")


def test_an_incomplete_size_is_shown_as_far_as_it_is_known() -> None:
    [dimensions] = groups(_sheet(length_mm=5216, height_mm=1512))
    assert _keys(dimensions.rows) == ["length_mm", "height_mm"]


def test_a_sheet_without_specs_shows_nothing() -> None:
    empty = Sheet(car="eqs")
    assert (key_figures(empty), highlights(empty), groups(empty)) == ((), (), ())


def test_no_is_an_answer_and_not_a_missing_spec() -> None:
    [comfort] = groups(_sheet(heat_pump=False))
    assert comfort.rows == (Row("heat_pump", (False,)),)


def test_a_whole_value_shows_no_decimals_unless_its_unit_wants_them() -> None:
    [performance, battery] = groups(_sheet(ac_charge_kw=11.0, acceleration_0_100_kmh_s=9.0))
    assert (performance.rows[0].decimals, battery.rows[0].decimals) == (1, 0)
    [battery] = groups(_sheet(ac_charge_kw=7.4))
    assert battery.rows[0].decimals == 1


def test_every_spec_has_its_place_in_the_table() -> None:
    assert set(SPECS) == set(Specs.__struct_fields__) - _CYCLES


def test_groups_come_in_one_order() -> None:
    keys = [group.key for group in groups(Sheet(car="eqs", specs=_EQS))]
    assert keys == [key for key in GroupKey if key in keys]


def _value(kind: Any) -> st.SearchStrategy[Any]:
    if bool in kind.__args__:
        return st.booleans()
    return st.sampled_from(["wltp", "lfp"]) if str in kind.__args__ else st.integers(0, 5)


_ANY_SPECS = st.fixed_dictionaries(
    {}, optional={key: _value(kind) for key, kind in get_type_hints(Specs).items()}
)


@given(_ANY_SPECS)
def test_whatever_is_missing_is_never_shown_and_whatever_is_there_is_shown_once(
    specs: dict[str, Any],
) -> None:
    sheet = _sheet(**specs)
    found = groups(sheet)
    assert all(group.rows for group in found)
    shown = [key for group in found for row in group.rows for key in _parts(row)]
    assert sorted(shown) == sorted(set(specs) - _CYCLES)
    for row in (*key_figures(sheet), *highlights(sheet)):
        assert set(_parts(row)) <= set(specs)
        assert None not in row.values
    both = _keys((*key_figures(sheet), *highlights(sheet)))
    assert len(both) == len(set(both))
    assert len(key_figures(sheet)) <= 4
    assert len(highlights(sheet)) <= 6


def _parts(row: Row) -> list[str]:
    return ["length_mm", "width_mm", "height_mm"] if row.key == SIZE else [row.key]
