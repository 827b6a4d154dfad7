"""What to show of a car sheet, and in which order. Pure: no language, no screen.

Labels and units are keys that the application puts into words. What nobody supplied is never
mentioned: no empty value, no zero, no dash, no empty group.
"""

import msgspec

from carside.catalogue.basis import cycle_of
from carside.catalogue.sheet import Sheet
from carside.catalogue.specs import SPECS, GroupKey

SIZE = "size"
"""The key of the row that shows length, width and height as one."""

_SIZE_PARTS = ("length_mm", "width_mm", "height_mm")

_REACH = ("range_km", "consumption_l_100km", "consumption_kwh_100km")
_ACCELERATION, _POWER = ("acceleration_0_100_kmh_s",), ("power_kw",)
_ASKED_FIRST = (_REACH, _ACCELERATION, _POWER, ("charge_10_80_min",))
_ASKED_OF_ENGINES = (
    ("consumption_l_100km", "consumption_kwh_100km", "range_km"), _ACCELERATION, _POWER,
    ("torque_nm",),
)  # fmt: skip
_ASKED_OF_PLUG_IN_HYBRIDS = (("range_km",), ("consumption_l_100km",), _ACCELERATION, _POWER)
_ASKED_OF_CARRIERS = (
    _REACH,
    ("seats",),
    ("cargo_l", "cargo_max_l"),
    ("charge_10_80_min", "power_kw"),
)
_ASKED_OF_PICKUPS = (_REACH, ("towing_braked_kg",), ("payload_kg",), _POWER)
_ASKED_OF_QUADRICYCLES = (("range_km",), ("top_speed_kmh",), ("seats",), ("cargo_l",))
_BY_BODY = {
    "mpv": _ASKED_OF_CARRIERS,
    "minivan": _ASKED_OF_CARRIERS,
    "van": _ASKED_OF_CARRIERS,
    "pickup": _ASKED_OF_PICKUPS,
    "quadricycle": _ASKED_OF_QUADRICYCLES,
}
_BY_ENERGY = {
    "plug_in_hybrid": _ASKED_OF_PLUG_IN_HYBRIDS,
    "hybrid": _ASKED_OF_ENGINES,
    "petrol": _ASKED_OF_ENGINES,
    "diesel": _ASKED_OF_ENGINES,
    "gas": _ASKED_OF_ENGINES,
}
_ASKED_NEXT = (
    "acceleration_0_100_kmh_s", "power_kw", "charge_10_80_min", "dc_charge_kw", "battery_net_kwh",
    "top_speed_kmh", "torque_nm", "cargo_l", "seats",
)  # fmt: skip
_MAX_KEY_FIGURES = 4

_BESIDE_THE_STAGE = (
    "top_speed_kmh", "torque_nm", "battery_net_kwh", "dc_charge_kw", SIZE, "seats",
    "cargo_l", "ac_charge_kw", "curb_weight_kg", "wheelbase_mm", "doors",
)  # fmt: skip
_MAX_HIGHLIGHTS = 6


class Row(msgspec.Struct, frozen=True):
    """One spec to show.

    Attributes:
        key: the spec's key in `SPECS`, or `SIZE`.
        values: one value, or length, width and height; never None.
        unit: the unit of all values, as a key; None if there is none to show.
        decimals: how many to show, exactly.
        note: what qualifies the value: the test cycle of a range or a consumption (``wltp``).
    """

    key: str
    values: tuple[float | str | bool, ...]
    unit: str | None = None
    decimals: int = 0
    note: str | None = None


Figure = Row
"""A row shown large; the same value."""


class Group(msgspec.Struct, frozen=True):
    """A group of rows, never empty."""

    key: GroupKey
    rows: tuple[Row, ...]


def key_figures(sheet: Sheet) -> tuple[Figure, ...]:
    """The up to four figures a shopper asks first of this kind of car; the price is beside them.

    Of most: range (or consumption), 0 to 100 km/h, power and charging time. Of one with an engine
    its consumption before all, of a people carrier its seats and luggage, of a pick-up what it
    tows and carries. Where one is missing the next best known figure closes the gap.
    """
    asked = _BY_BODY.get(sheet.body or "") or _BY_ENERGY.get(sheet.energy or "") or _ASKED_FIRST
    shown: dict[str, Figure] = {}
    for alternatives in asked:
        found = (row for key in alternatives if (row := row_of(sheet, key)))
        shown |= {row.key: row for row in [next(found, None)] if row}
    for key in _ASKED_NEXT:
        if key not in shown and (row := row_of(sheet, key)):
            shown[key] = row
    return tuple(shown.values())[:_MAX_KEY_FIGURES]


def highlights(sheet: Sheet) -> tuple[Row, ...]:
    """The up to six rows beside the stage; none repeats a key figure."""
    taken = {figure.key for figure in key_figures(sheet)}
    rows = (row_of(sheet, key) for key in _BESIDE_THE_STAGE if key not in taken)
    return tuple(row for row in rows if row)[:_MAX_HIGHLIGHTS]


def groups(sheet: Sheet) -> tuple[Group, ...]:
    """Everything that was supplied, in groups."""
    found = (Group(key, _rows(sheet, key)) for key in GroupKey)
    return tuple(group for group in found if group.rows)


def _rows(sheet: Sheet, group: GroupKey) -> tuple[Row, ...]:
    keys = [spec.key for spec in SPECS.values() if spec.group is group]
    if group is GroupKey.DIMENSIONS and row_of(sheet, SIZE):
        keys = [SIZE, *(key for key in keys if key not in _SIZE_PARTS)]
    return tuple(row for key in keys if (row := row_of(sheet, key)))


def row_of(sheet: Sheet, key: str) -> Row | None:
    """The row of one spec, or of `SIZE`; None if nobody supplied it."""
    specs = sheet.specs
    if key == SIZE:
        size = [getattr(specs, part) for part in _SIZE_PARTS]
        return None if None in size else Row(SIZE, tuple(size), "mm")
    value = getattr(specs, key)
    if value is None:
        return None
    spec = SPECS[key]
    is_whole = isinstance(value, float | int) and value == int(value)
    decimals = 0 if is_whole and not spec.is_fixed else spec.decimals
    return Row(key, (value,), spec.unit, decimals, cycle_of(sheet, key))
