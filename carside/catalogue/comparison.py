"""Up to three cars side by side: which rows there are, where they differ, and which is best. Pure.

A row is best where more, or less, of it is better for everybody; a length, a weight or a number of
doors is a matter of taste and a price one of the purse, so none of them is ever best. Figures of
different test cycles are not measured alike: none of those is best either.
"""

from collections.abc import Iterator, Sequence

import msgspec

from carside.catalogue.presentation import Row, row_of
from carside.catalogue.sheet import Sheet
from carside.catalogue.specs import SPECS, GroupKey
from carside.catalogue.units import UnitSystem, converted

MAX_CARS = 3

_MORE = frozenset(
    {
        "range_km", "top_speed_kmh", "power_kw", "torque_nm", "battery_net_kwh", "dc_charge_kw",
        "ac_charge_kw", "v2l_kw", "cargo_l", "cargo_max_l", "frunk_l", "payload_kg", "roof_load_kg",
        "towing_braked_kg", "towing_unbraked_kg", "ncap_stars", "airbags", "warranty_years",
        "warranty_km", "battery_warranty_years", "battery_warranty_km", "battery_warranty_percent",
    }
)  # fmt: skip
_LESS = frozenset(
    {
        "consumption_kwh_100km", "consumption_l_100km", "co2_g_km", "acceleration_0_100_kmh_s",
        "charge_10_80_min", "turning_circle_m", "drag_coefficient",
    }
)  # fmt: skip


class ComparedRow(msgspec.Struct, frozen=True):
    """One spec of several cars.

    Attributes:
        key: the spec's key.
        cells: one for each car, None where nobody supplied it; never all of them None.
        differs: whether what is shown is not the same of all cars.
        best: the positions of the best cars; empty where there is no best.
    """

    key: str
    cells: tuple[Row | None, ...]
    differs: bool = False
    best: frozenset[int] = frozenset()


class ComparedGroup(msgspec.Struct, frozen=True):
    """A group of compared rows, never empty."""

    key: GroupKey
    rows: tuple[ComparedRow, ...]


def compare(
    sheets: Sequence[Sheet], system: UnitSystem = UnitSystem.METRIC
) -> tuple[ComparedGroup, ...]:
    """Everything known of any of `sheets`, in groups, in the units of `system`."""
    compared = (ComparedGroup(key, tuple(_rows(sheets, key, system))) for key in GroupKey)
    return tuple(group for group in compared if group.rows)


def only_differences(compared: Sequence[ComparedGroup]) -> tuple[ComparedGroup, ...]:
    """Without the rows that are the same of all cars, and the groups that are empty then."""
    kept = (
        ComparedGroup(group.key, tuple(row for row in group.rows if row.differs))
        for group in compared
    )
    return tuple(group for group in kept if group.rows)


def _rows(sheets: Sequence[Sheet], group: GroupKey, system: UnitSystem) -> Iterator[ComparedRow]:
    for key in (spec.key for spec in SPECS.values() if spec.group is group):
        cells = tuple(row_of(sheet, key) for sheet in sheets)
        if any(cells):
            yield _row(key, cells, system)


def _row(key: str, cells: tuple[Row | None, ...], system: UnitSystem) -> ComparedRow:
    shown = tuple(converted(cell, system) if cell else None for cell in cells)
    faces = {_shown_as(cell) for cell in shown}
    return ComparedRow(key, shown, len(faces) > 1, _best(key, cells))


def _best(key: str, cells: tuple[Row | None, ...]) -> frozenset[int]:
    known = {at: _shown_as(cell)[0] for at, cell in enumerate(cells) if cell}
    bases = {cell.note for cell in cells if cell}
    if key not in _MORE | _LESS or len(known) < 2 or len(bases) > 1:  # noqa: PLR2004 - one is no race
        return frozenset()
    values = [value for [value, *_] in known.values() if isinstance(value, float)]
    winner = max(values) if key in _MORE else min(values)
    if min(values) == max(values):
        return frozenset()
    return frozenset(at for at, [value, *_] in known.items() if value == winner)


def _shown_as(cell: Row | None) -> tuple[tuple[float | str | bool, ...], str | None]:
    """What a shopper sees of a cell: what differs only behind its last digit is the same."""
    if cell is None:
        return (), None
    values = (
        round(float(value), cell.decimals) if isinstance(value, int | float) else value
        for value in cell.values
    )
    return tuple(values), cell.note
