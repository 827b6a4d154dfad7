"""What to show of a car sheet, and in which order. Pure: no language, no screen.

Labels and units are keys that the application puts into words. What nobody supplied is never
mentioned: no empty value, no zero, no dash, no empty group.
"""

import msgspec

from carside.catalogue.sheet import Sheet
from carside.catalogue.specs import SPECS, GroupKey

SIZE = "size"
"""The key of the row that shows length, width and height as one."""

_SIZE_PARTS = ("length_mm", "width_mm", "height_mm")

_ASKED_FIRST = (
    ("range_km", "consumption_l_100km", "consumption_kwh_100km"),
    ("acceleration_0_100_kmh_s",),
    ("power_kw",),
    ("charge_10_80_min",),
)
_ASKED_NEXT = (
    "dc_charge_kw", "battery_net_kwh", "top_speed_kmh", "torque_nm", "cargo_l", "seats",
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
        note: what qualifies the value: the cycle of a range (``wltp``).
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
    """The up to four figures a shopper asks first; the price is shown beside them.

    Range (or consumption), 0 to 100 km/h, power and charging time; where one is missing the next
    best known figure closes the gap.
    """
    shown: list[Figure] = []
    for alternatives in _ASKED_FIRST:
        found = (row for key in alternatives if (row := _row(sheet, key)))
        shown.extend(row for row in [next(found, None)] if row)
    shown.extend(row for key in _ASKED_NEXT if (row := _row(sheet, key)))
    return tuple(shown[:_MAX_KEY_FIGURES])


def highlights(sheet: Sheet) -> tuple[Row, ...]:
    """The up to six rows beside the stage; none repeats a key figure."""
    taken = {figure.key for figure in key_figures(sheet)}
    rows = (_row(sheet, key) for key in _BESIDE_THE_STAGE if key not in taken)
    return tuple(row for row in rows if row)[:_MAX_HIGHLIGHTS]


def groups(sheet: Sheet) -> tuple[Group, ...]:
    """Everything that was supplied, in groups."""
    found = (Group(key, _rows(sheet, key)) for key in GroupKey)
    return tuple(group for group in found if group.rows)


def _rows(sheet: Sheet, group: GroupKey) -> tuple[Row, ...]:
    keys = [spec.key for spec in SPECS.values() if spec.group is group]
    if group is GroupKey.DIMENSIONS and _row(sheet, SIZE):
        keys = [SIZE, *(key for key in keys if key not in _SIZE_PARTS)]
    return tuple(row for key in keys if (row := _row(sheet, key)))


def _row(sheet: Sheet, key: str) -> Row | None:
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
    note = specs.range_cycle if key == "range_km" else None
    return Row(key, (value,), spec.unit, decimals, note)
