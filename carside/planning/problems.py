"""What is wrong with a draft: what the desk would refuse, and what is only worth a look.

A problem says where it is, in which field, and which kind it is; the words are the screen's.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from carside.contract.payloads import IDENTIFIER_PATTERN
from carside.floor import Floor, Stand, Zone
from carside.planning.draft import (
    LEAST_SIDE_M,
    MOST_SIDE_M,
    RECEPTION,
    Draft,
    Part,
    Ref,
)
from carside.planning.extents import Extent, extent_of_stand, extent_of_zone

_ROUNDING_M = 1e-6
_LONGEST_NAME = 200


class Wrong(StrEnum):
    """What may be wrong."""

    NO_FLOOR = "no_floor"
    NO_NAME = "no_name"
    BAD_IDENTIFIER = "bad_identifier"
    IDENTIFIER_TAKEN = "identifier_taken"
    SIZE = "size"
    OFF_FLOOR = "off_floor"
    NO_ZONE = "no_zone"
    BOARD_TWICE = "board_twice"
    BAD_BOARD = "bad_board"
    CAR_UNKNOWN = "car_unknown"
    OUTSIDE_ZONE = "outside_zone"  # worth a look
    CARS_TOUCH = "cars_touch"  # worth a look
    NAME_TWICE = "name_twice"  # worth a look


WORTH_A_LOOK = frozenset({Wrong.OUTSIDE_ZONE, Wrong.CARS_TOUCH, Wrong.NAME_TWICE})


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: at which part, in which field, with what else."""

    at: Ref
    wrong: Wrong
    key: str = ""
    other: str = ""

    @property
    def is_fatal(self) -> bool:
        """Whether the desk would refuse it."""
        return self.wrong not in WORTH_A_LOOK


def is_identifier(text: str) -> bool:
    """Whether this may be an identifier."""
    return re.match(IDENTIFIER_PATTERN, text) is not None


def problems(draft: Draft, cars: frozenset[str] | None = None) -> tuple[Problem, ...]:
    """Everything wrong with a draft, the worst first; `cars` are those that have a sheet."""
    found = [
        *_floors(draft),
        *_zones(draft),
        *_stands(draft, cars),
        *_reception(draft),
        *_touching(draft),
    ]
    return tuple(sorted(found, key=lambda one: not one.is_fatal))


def _floors(draft: Draft) -> Iterator[Problem]:
    if not draft.floors:
        yield Problem(Ref(Part.FLOOR), Wrong.NO_FLOOR)
    names = Counter(f.floor for f in draft.floors)
    for floor in draft.floors:
        ref = Ref(Part.FLOOR, floor.floor)
        yield from _identity(ref, floor.name, names)
        for key, side in (("width_m", floor.width_m), ("depth_m", floor.depth_m)):
            if not LEAST_SIDE_M <= side <= MOST_SIDE_M:
                yield Problem(ref, Wrong.SIZE, key)


def _zones(draft: Draft) -> Iterator[Problem]:
    names = Counter(z.zone for z in draft.zones)
    for zone in draft.zones:
        ref, floor = Ref(Part.ZONE, zone.zone), draft.floor(zone.floor)
        yield from _identity(ref, zone.name, names)
        for key, side in (("width_m", zone.width_m), ("depth_m", zone.depth_m)):
            if not LEAST_SIDE_M <= side <= MOST_SIDE_M:
                yield Problem(ref, Wrong.SIZE, key)
        if floor is None or not _is_on(extent_of_zone(zone), floor):
            yield Problem(ref, Wrong.OFF_FLOOR, _off_key(extent_of_zone(zone), floor))


def _stands(draft: Draft, cars: frozenset[str] | None) -> Iterator[Problem]:
    names = Counter(s.stand for s in draft.stands)
    boards = Counter(s.board for s in draft.stands if s.board)
    said = Counter(s.name for s in draft.stands)
    floors = {f.floor: f for f in draft.floors}
    zones = {z.zone: z for z in draft.zones}
    for stand in draft.stands:
        ref = Ref(Part.STAND, stand.stand)
        yield from _identity(ref, stand.name, names)
        yield from _place(ref, stand, floors.get(stand.floor), zones.get(stand.zone))
        if stand.board and not is_identifier(stand.board):
            yield Problem(ref, Wrong.BAD_BOARD, "board", stand.board)
        elif stand.board and boards[stand.board] > 1:
            yield Problem(ref, Wrong.BOARD_TWICE, "board", stand.board)
        if stand.car and cars is not None and stand.car not in cars:
            yield Problem(ref, Wrong.CAR_UNKNOWN, "car", stand.car)
        if stand.name and said[stand.name] > 1:
            yield Problem(ref, Wrong.NAME_TWICE, "name", stand.name)


def _place(ref: Ref, stand: Stand, floor: Floor | None, zone: Zone | None) -> Iterator[Problem]:
    point = Extent(stand.x_m, stand.y_m, stand.x_m, stand.y_m)
    if zone is None or zone.floor != stand.floor:
        yield Problem(ref, Wrong.NO_ZONE, "zone")
    elif floor is not None and not _is_on(point, floor):
        yield Problem(ref, Wrong.OFF_FLOOR, _off_key(point, floor))
    elif not extent_of_zone(zone).touches(point):
        yield Problem(ref, Wrong.OUTSIDE_ZONE, "zone", zone.name)


def _reception(draft: Draft) -> Iterator[Problem]:
    if (spot := draft.reception) is None:
        return
    floor, point = draft.floor(spot.floor), Extent(spot.x_m, spot.y_m, spot.x_m, spot.y_m)
    if floor is None or not _is_on(point, floor):
        yield Problem(RECEPTION, Wrong.OFF_FLOOR, _off_key(point, floor))


def _touching(draft: Draft) -> Iterator[Problem]:
    """Stands whose cars would stand in one another; only neighbours from left to right are held."""
    placed = sorted(((extent_of_stand(s), s) for s in draft.stands), key=lambda one: one[0].left)
    beside: list[tuple[Extent, Stand]] = []
    for extent, stand in placed:
        beside = [one for one in beside if one[0].right > extent.left + _ROUNDING_M]
        for other, neighbour in beside:
            if neighbour.floor == stand.floor and _overlap(extent, other):
                yield Problem(Ref(Part.STAND, stand.stand), Wrong.CARS_TOUCH, "", neighbour.name)
        beside.append((extent, stand))


def _overlap(one: Extent, other: Extent) -> bool:
    return (
        min(one.right, other.right) - max(one.left, other.left) > _ROUNDING_M
        and min(one.bottom, other.bottom) - max(one.top, other.top) > _ROUNDING_M
    )


def _identity(ref: Ref, name: str, names: Counter[str]) -> Iterator[Problem]:
    if not name.strip() or len(name) > _LONGEST_NAME:
        yield Problem(ref, Wrong.NO_NAME, "name")
    if not is_identifier(ref.name):
        yield Problem(ref, Wrong.BAD_IDENTIFIER, "id", ref.name)
    elif names[ref.name] > 1:
        yield Problem(ref, Wrong.IDENTIFIER_TAKEN, "id", ref.name)


def _is_on(extent: Extent, floor: Floor) -> bool:
    return (
        extent.left >= 0
        and extent.top >= 0
        and extent.right <= floor.width_m + _ROUNDING_M
        and extent.bottom <= floor.depth_m + _ROUNDING_M
    )


def _off_key(extent: Extent, floor: Floor | None) -> str:
    if floor is None:
        return "floor"
    if extent.left < 0:
        return "x_m"
    if extent.right > floor.width_m + _ROUNDING_M:
        return "x_m" if extent.left == extent.right else "width_m"
    if extent.bottom > floor.depth_m + _ROUNDING_M and extent.top < extent.bottom:
        return "depth_m"
    return "y_m"
