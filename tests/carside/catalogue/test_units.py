"""Figures in the units of another market, against figures that are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.catalogue.presentation import Row
from carside.catalogue.specs import SPECS
from carside.catalogue.units import UnitSystem, conversion_of, converted, other_power, system_of

METRIC, UK, US = UnitSystem.METRIC, UnitSystem.UK, UnitSystem.US


@pytest.mark.parametrize(
    ("tag", "system"),
    [
        ("en", METRIC),
        ("en-GB", UK),
        ("en-US", US),
        ("es-US", US),
        ("zh-CN", METRIC),
        ("pt-BR", METRIC),
        ("zh-Hant-US", US),
        ("gb", METRIC),
    ],
)
def test_a_market_is_read_from_the_country_and_never_from_the_language(
    tag: str, system: UnitSystem
) -> None:
    assert system_of(tag) is system


# Known pairs: the EPA's label (fueleconomy.gov) and the VCA's booklet print both sides.
@pytest.mark.parametrize(
    ("key", "value", "system", "shown", "unit", "decimals"),
    [
        ("range_km", 160.9344, UK, 100.0, "mi", 0),
        ("range_km", 784, US, 487.2, "mi", 0),
        ("top_speed_kmh", 250, UK, 155.3, "mph", 0),
        ("consumption_l_100km", 5.0, UK, 56.5, "mpg", 1),
        ("consumption_l_100km", 5.0, US, 47.0, "mpg (US)", 1),
        ("consumption_kwh_100km", 15.5, UK, 4.0, "mi/kWh", 1),
        ("consumption_kwh_100km", 18.0, US, 29.0, "kWh/100 mi", 1),
        ("power_kw", 74.57, UK, 100.0, "hp", 0),
        ("torque_nm", 568, US, 418.9, "lb-ft", 0),
        ("length_mm", 5080, US, 200.0, "in", 0),
        ("curb_weight_kg", 2480, US, 5467.5, "lb", 0),
        ("cargo_l", 610, US, 21.5, "cu ft", 1),
        ("tank_l", 66, US, 17.4, "gal", 1),
        ("turning_circle_m", 10.9, US, 35.8, "ft", 1),
        ("co2_g_km", 100, US, 160.9, "g/mi", 0),
    ],
)
def test_a_figure_in_the_units_of_a_market(
    key: str, value: float, system: UnitSystem, shown: float, unit: str, decimals: int
) -> None:
    row = converted(Row(key, (value,), SPECS[key].unit, 1), system)
    assert row.values[0] == pytest.approx(shown, abs=0.06)
    assert (row.unit, row.decimals) == (unit, decimals)


@pytest.mark.parametrize(
    ("key", "system"),
    [
        ("dc_charge_kw", UK),
        ("ac_charge_kw", US),
        ("battery_net_kwh", US),
        ("acceleration_0_100_kmh_s", US),
        ("wheel_size_in", US),
        ("length_mm", UK),
        ("curb_weight_kg", UK),
        ("cargo_l", UK),
        ("displacement_cm3", US),
    ],
)
def test_what_a_market_reads_as_everybody_does_stays_as_it_is(key: str, system: UnitSystem) -> None:
    row = Row(key, (17.0,), SPECS[key].unit, 1)
    assert converted(row, system) is row


def test_the_imperial_gallon_is_a_fifth_larger_than_that_of_the_united_states() -> None:
    row = Row("consumption_l_100km", (7.0,), "l/100 km", 1)
    uk, us = (float(converted(row, system).values[0]) for system in (UK, US))
    assert uk / us == pytest.approx(4.54609 / 3.785411784)


def test_beside_the_power_stands_the_other_unit_people_know() -> None:
    power, unit = other_power(245, METRIC)
    assert (round(power, 1), unit) == (333.1, "PS")
    assert other_power(245, UK) == (245, "kW")


@given(st.sampled_from([key for key, spec in SPECS.items() if spec.unit]), st.floats(0.1, 1e5))
def test_no_conversion_turns_the_order_round_unless_more_means_less(key: str, value: float) -> None:
    for system in UnitSystem:
        conversion = conversion_of(key, SPECS[key].unit, system)
        if conversion is not None:
            rises = conversion.of(value * 2) > conversion.of(value)
            assert rises is not conversion.is_inverse
