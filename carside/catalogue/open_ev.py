"""From one record of the open-ev dataset to a car sheet.

The dataset (https://github.com/open-ev-data/open-ev-data-dataset) is made by volunteers, so every
field is taken on its own: what is missing is left out, and what has the wrong type or an
impossible value is left out and named in a note. A record can be poor, never fatal.
"""

import re
from collections.abc import Mapping
from typing import Annotated, Any, get_type_hints

import msgspec

from carside.catalogue.maker_names import MAKER_NAMES
from carside.catalogue.sheet import Price, Sheet, Specs

_SPEC_PATHS: dict[str, str] = {
    "acceleration_0_100_kmh_s": "performance.acceleration_0_100_kmh_s",
    "top_speed_kmh": "performance.top_speed_kmh",
    "power_kw": "powertrain.system_power_kw",
    "torque_nm": "powertrain.system_torque_nm",
    "battery_net_kwh": "battery.pack_capacity_kwh_net",
    "battery_gross_kwh": "battery.pack_capacity_kwh_gross",
    "battery_chemistry": "battery.chemistry",
    "dc_charge_kw": "charging.dc.max_power_kw",
    "ac_charge_kw": "charging.ac.max_power_kw",
    "plug_and_charge": "charging.protocols.plug_and_charge",
    "v2l": "v2x.v2l.supported",
    "v2l_kw": "v2x.v2l.max_power_kw",
    "length_mm": "dimensions.length_mm",
    "width_mm": "dimensions.width_mm",
    "width_with_mirrors_mm": "dimensions.width_with_mirrors_mm",
    "height_mm": "dimensions.height_mm",
    "wheelbase_mm": "dimensions.wheelbase_mm",
    "ground_clearance_mm": "dimensions.ground_clearance_mm",
    "turning_circle_m": "dimensions.turning_circle_m",
    "drag_coefficient": "body.drag_coefficient_cd",
    "wheel_size_in": "wheels_tires.standard_wheel_size_in",
    "curb_weight_kg": "weights.curb_weight_kg",
    "gross_weight_kg": "weights.gross_vehicle_weight_kg",
    "payload_kg": "weights.max_payload_kg",
    "roof_load_kg": "weights.roof_load_kg",
    "towing_braked_kg": "capacity.towing_braked_kg",
    "towing_unbraked_kg": "capacity.towing_unbraked_kg",
    "cargo_l": "capacity.cargo_l",
    "cargo_max_l": "capacity.cargo_max_l",
    "frunk_l": "capacity.frunk_l",
    "seats": "body.seats",
    "doors": "body.doors",
    "heat_pump": "battery.heat_pump",
    "over_the_air_updates": "software.ota_supported",
    "battery_warranty_years": "battery.warranty.years",
    "battery_warranty_km": "battery.warranty.distance_km",
    "battery_warranty_percent": "battery.warranty.capacity_retention_percent",
}
_CYCLES = ("wltp", "epa", "cltc", "nedc", "jc08", "other")
"""Whose range is taken, best known first."""

_CONSUMPTION = "efficiency.energy_consumption_wh_per_km"
_WattHoursPerKm = Annotated[float, msgspec.Meta(ge=10, le=2000)]

_HYBRID = re.compile(r"PHEV|EREV|range extender|electric-only", re.IGNORECASE)
_MAX_CAR_CHARACTERS = 64
_MAX_YEAR = 9999


class Imported(msgspec.Struct, frozen=True):
    """What became of one record: a sheet, if the record has at least a name, and what was wrong."""

    sheet: Sheet | None
    notes: tuple[str, ...] = ()


def import_record(record: object, *, currency: str | None = None) -> Imported:
    """Turn one open-ev record into a sheet. Never raises, whatever the record holds.

    Of several prices the first in `currency` is taken, or the first of all if it is None.
    """
    reader = _Reader(record)
    car = _car_id(reader)
    if car is None:
        return Imported(None, ("the record has neither make nor model",))
    return Imported(_sheet(reader, car, currency), tuple(reader.notes))


class _Reader:
    """Reads single fields out of a record and keeps notes of what did not fit."""

    def __init__(self, record: object) -> None:
        self._record = record
        self.notes: list[str] = []

    def raw(self, path: str) -> Any:
        """Whatever is at the dotted `path`, or None."""
        found: Any = self._record
        for key in path.split("."):
            found = found.get(key) if isinstance(found, Mapping) else None
        return found

    def items(self, path: str) -> list[Mapping[str, Any]]:
        """The objects in the list at `path`."""
        found = self.raw(path)
        if found is not None and not isinstance(found, list):
            self.notes.append(f"{path} is not a list")
            return []
        return [item for item in found or [] if isinstance(item, Mapping)]

    def fitting(self, value: Any, kind: Any, path: str) -> Any:
        """`value` if it fits the type `kind`, else None and a note."""
        if value is None:
            return None
        try:
            return msgspec.convert(value, kind)
        except msgspec.ValidationError as error:
            self.notes.append(f"{path}: {error}")
            return None


def _sheet(reader: _Reader, car: str, currency: str | None) -> Sheet:
    kinds = get_type_hints(Sheet, include_extras=True)

    def take(field: str, path: str) -> Any:
        return reader.fitting(reader.raw(path), kinds[field], path)

    maker = take("maker", "make.name")
    return Sheet(
        car=car,
        maker=maker,
        maker_names=MAKER_NAMES.get(maker or "", {}),
        model=reader.fitting(_model(reader), kinds["model"], "model.name"),
        trim=reader.fitting(_trim(reader), kinds["trim"], "trim.name"),
        family=_slug(reader.raw("model.slug")),
        year=take("year", "year"),
        energy="plug_in_hybrid" if _is_hybrid(reader) else "electric",
        body=take("body", "body.style"),
        drivetrain=take("drivetrain", "powertrain.drivetrain"),
        price=_price(reader, currency),
        specs=_specs(reader),
    )


def _specs(reader: _Reader) -> Specs:
    kinds = get_type_hints(Specs, include_extras=True)
    found = {
        field: reader.fitting(reader.raw(path), kinds[field], path)
        for field, path in _SPEC_PATHS.items()
    }
    found["range_km"], found["range_cycle"] = _range(reader, kinds["range_km"])
    computed = {
        "consumption_kwh_100km": (_consumption(reader), _CONSUMPTION),
        "voltage_class_v": (_voltage(reader), "charging.dc.architecture_voltage_class"),
        "connector": (_connector(reader), "charge_ports"),
        "charge_10_80_min": (_charge_10_80(reader), "charging.charging_time.dc"),
    }
    for field, (value, path) in computed.items():
        found[field] = reader.fitting(value, kinds[field], path)
    return Specs(**found)


def _range(reader: _Reader, kind: Any) -> tuple[float | None, str | None]:
    rated = [entry for entry in reader.items("range.rated") if not _is_total(entry)]
    for cycle in _CYCLES:
        for entry in rated:
            if entry.get("cycle") == cycle:
                range_km = reader.fitting(entry.get("range_km"), kind, "range.rated.range_km")
                if range_km is not None:
                    return range_km, cycle
    return None, None


def _is_total(entry: Mapping[str, Any]) -> bool:
    # With a range extender's fuel; our range is on battery alone.
    return "total range" in str(entry.get("notes", "")).lower()


def _consumption(reader: _Reader) -> float | None:
    wh_km = reader.fitting(reader.raw(_CONSUMPTION), _WattHoursPerKm, _CONSUMPTION)
    return None if wh_km is None else wh_km / 10


def _voltage(reader: _Reader) -> int | None:
    found = re.fullmatch(
        r"(\d{2,4})v", str(reader.raw("charging.dc.architecture_voltage_class")), re.ASCII
    )
    return int(found.group(1)) if found else None


def _connector(reader: _Reader) -> Any:
    ports = reader.items("charge_ports")
    fast = [port for port in ports if port.get("kind") in ("combo", "dc_only")]
    return next((port.get("connector") for port in [*fast, *ports]), None)


def _charge_10_80(reader: _Reader) -> Any:
    sessions = reader.items("charging.charging_time.dc")
    wanted = {"from_soc_percent": 10, "to_soc_percent": 80}
    fits = (s for s in sessions if all(s.get(key) == value for key, value in wanted.items()))
    return next((session.get("time_min") for session in fits), None)


def _price(reader: _Reader, currency: str | None) -> Price | None:
    for entry in reader.items("pricing.msrp"):
        if currency in (None, entry.get("currency")):
            plain = {"amount": entry.get("amount"), "currency": entry.get("currency")}
            found: Price | None = reader.fitting(plain | {"is_from": True}, Price, "pricing.msrp")
            return found
    return None


def _model(reader: _Reader) -> str | None:
    model, variant = reader.raw("model.name"), reader.raw("variant.name")
    names = [name.strip() for name in (model, variant) if isinstance(name, str) and name.strip()]
    if len(names) > 1 and names[1].lower() in names[0].lower().split():
        names.pop()
    return " ".join(names) or None


def _trim(reader: _Reader) -> Any:
    trim = reader.raw("trim.name")
    if not isinstance(trim, str):
        return trim
    said = (_model(reader) or "").lower()
    return None if trim.lower() == "base" or trim.lower() in said else trim


def _is_hybrid(reader: _Reader) -> bool:
    told = [reader.raw("model.name"), reader.raw("charging.ac.notes")]
    told += [entry.get("notes") for entry in reader.items("range.rated")]
    return any(_HYBRID.search(text) for text in told if isinstance(text, str))


def _car_id(reader: _Reader) -> str | None:
    make, model = _slug(reader.raw("make.slug")), _slug(reader.raw("model.slug"))
    if make is None and model is None:
        return None
    if make and model and model.startswith(f"{make}-"):
        make = None  # polestar-3, not polestar-polestar-3
    variant, trim = _slug(reader.raw("variant.slug")), _slug(reader.raw("trim.slug"))
    year = reader.raw("year")
    is_year = type(year) is int and 0 < year <= _MAX_YEAR  # True is an int too
    parts = [make, model, variant, None if trim in ("base", variant) else trim]
    parts.append(str(year) if is_year else None)
    whole = "-".join(part for part in parts if part)
    return whole[:_MAX_CAR_CHARACTERS].rstrip("-")


def _slug(text: Any) -> str | None:
    if not isinstance(text, str):
        return None
    slug = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
    return slug[:_MAX_CAR_CHARACTERS].rstrip("-") or None
