"""Real records of the open-ev dataset, and records spoilt in every way."""

import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.catalogue.open_ev import import_record
from carside.catalogue.sheet import CAR_PATTERN, Price, Sheet

_FILE = Path(__file__).parents[2] / "data" / "open_ev" / "records.jsonl"
_RECORDS: list[dict[str, Any]] = [
    json.loads(line) for line in _FILE.read_text("utf-8").splitlines()
]


def _record(model: str, variant: str | None = None) -> dict[str, Any]:
    [found] = [
        record
        for record in _RECORDS
        if record["model"]["slug"] == model and record.get("variant", {}).get("slug") == variant
    ]
    return found


def _sheet(record: object) -> Sheet:
    sheet = import_record(record).sheet
    assert sheet is not None
    return sheet


@pytest.mark.parametrize("record", _RECORDS, ids=lambda record: str(record["model"]["slug"]))
def test_a_real_record_needs_no_note_and_travels(record: dict[str, Any]) -> None:
    imported = import_record(record)
    assert imported.notes == ()
    assert imported.sheet is not None
    assert re.match(CAR_PATTERN, imported.sheet.car)
    assert msgspec.json.decode(msgspec.json.encode(imported.sheet), type=Sheet) == imported.sheet


def test_names_and_figures_of_an_eqs() -> None:
    sheet = _sheet(_record("eqs", "580_4matic"))
    assert (sheet.car, sheet.maker, sheet.model, sheet.trim, sheet.family) == (
        "mercedes-benz-eqs-580-4matic-2023", "Mercedes-Benz", "EQS 580 4MATIC", None, "eqs",
    )  # fmt: skip
    assert sheet.maker_names["zh"] == "梅赛德斯-奔驰"
    assert (sheet.body, sheet.drivetrain, sheet.energy) == ("sedan", "awd", "electric")
    assert (sheet.specs.range_km, sheet.specs.range_cycle) == (720, "wltp")
    assert (sheet.specs.power_kw, sheet.specs.voltage_class_v) == (380, 400)
    assert (sheet.specs.connector, sheet.specs.seats) == ("ccs2", 5)
    assert sheet.price is None


def test_a_trim_that_the_name_says_already_is_not_repeated() -> None:
    sheet = _sheet(_record("taycan", "4s"))
    assert (sheet.model, sheet.trim, sheet.car) == ("Taycan 4S", None, "porsche-taycan-4s-2023")


def test_a_maker_that_the_model_names_is_not_in_the_identifier_twice() -> None:
    assert _sheet(_record("polestar_3")).car == "polestar-3-long-range-dual-motor-2025"


def test_the_price_is_taken_in_the_currency_that_was_asked_for() -> None:
    record = _record("polestar_3")
    imported = import_record(record, currency="EUR")
    assert imported.sheet is not None
    assert imported.sheet.price == Price(amount=89900, currency="EUR", is_from=True)
    none = import_record(record, currency="CNY").sheet
    assert none is not None
    assert none.price is None


def test_the_charging_time_is_the_one_from_10_to_80_percent() -> None:
    record = _record("g6", "long_range")
    assert _sheet(record).specs.charge_10_80_min == 12
    record = json.loads(json.dumps(record))
    record["charging"]["charging_time"]["dc"][0]["from_soc_percent"] = 30
    assert _sheet(record).specs.charge_10_80_min is None


def test_a_range_with_fuel_is_not_a_range_on_battery() -> None:
    [record] = [r for r in _RECORDS if "Total range" in json.dumps(r)]
    sheet = _sheet(record)
    assert (sheet.specs.range_km, sheet.energy) == (None, "plug_in_hybrid")


def test_consumption_is_given_per_hundred_kilometres() -> None:
    record = _record("taycan", "4s") | {"efficiency": {"energy_consumption_wh_per_km": 214}}
    assert _sheet(record).specs.consumption_kwh_100km == pytest.approx(21.4)


def test_what_does_not_fit_is_left_out_and_named() -> None:
    record = json.loads(json.dumps(_record("eqs")))
    record["battery"]["heat_pump"] = "yes"
    record["powertrain"]["system_power_kw"] = 245_000
    record["charge_ports"] = "ccs2"
    imported = import_record(record)
    assert imported.sheet is not None
    specs = imported.sheet.specs
    assert (specs.heat_pump, specs.power_kw, specs.connector) == (None, None, None)
    assert specs.torque_nm == 568
    assert [note.split(":")[0] for note in imported.notes] == [
        "powertrain.system_power_kw", "battery.heat_pump", "charge_ports is not a list",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "record", [None, [], "x", {}, {"make": "Mercedes"}, {"model": {"slug": 3}}]
)
def test_a_record_without_a_name_is_no_sheet(record: object) -> None:
    assert import_record(record).sheet is None


def test_a_year_that_is_no_number_is_not_in_the_identifier() -> None:
    assert _sheet(_record("eqs") | {"year": True}).car == "mercedes-benz-eqs"


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=300),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=6,
)


def _places(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = dict(enumerate(value)) if isinstance(value, list) else value
    pairs = items.items() if isinstance(items, dict) else ()
    inner = [place for key, item in pairs for place in _places(item, (*here, key))]
    return [here, *inner] if here else inner


@given(st.data())
def test_no_spoilt_record_crashes_and_what_comes_out_is_valid(data: st.DataObject) -> None:
    record = json.loads(json.dumps(data.draw(st.sampled_from(_RECORDS))))
    record["efficiency"] = {"energy_consumption_wh_per_km": 180}
    for _ in range(data.draw(st.integers(1, 4))):
        *path, last = data.draw(st.sampled_from(_places(record)))
        inner: Any = record
        for key in path:
            inner = inner[key]
        inner[last] = data.draw(_JUNK)
    sheet = import_record(record).sheet
    if sheet is not None:
        assert msgspec.convert(msgspec.to_builtins(sheet), Sheet) == sheet
