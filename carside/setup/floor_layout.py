"""Halls and stands on an empty floor, so that people can walk between the cars. Pure.

Cars are 5 x 2 m and stand in rows, all facing the same way. Around each there is room to open its
doors and for the board beside it, so that a stand takes 6.4 x 4.4 m at least; where the hall is
larger, the rows are spread over it. The lowest strip of a deep floor stays free: there is the way
in, and reception.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from carside.setup.draft import PlacedStand

CAR_LENGTH_M, CAR_WIDTH_M = 5.0, 2.0
STAND_WIDTH_M, STAND_DEPTH_M = 6.4, 4.4
EDGE_M = 0.6
ENTRANCE_M = 3.0
DEEP_M = 11.0
"""From this depth on a floor has room for an entrance."""
GRID_M = 0.1


@dataclass(frozen=True, slots=True)
class Hall:
    """A part of the floor: its letter, its top left corner and its size in metres."""

    letter: str
    x_m: float
    y_m: float
    width_m: float
    depth_m: float

    def holds(self, x_m: float, y_m: float) -> bool:
        """Whether this point lies in it."""
        return (
            self.x_m <= x_m <= self.x_m + self.width_m
            and self.y_m <= y_m <= self.y_m + self.depth_m
        )


@dataclass(frozen=True, slots=True)
class Layout:
    """A floor laid out: as many stands as fit, at most as many as were asked for."""

    halls: tuple[Hall, ...]
    stands: tuple[PlacedStand, ...]
    most: int
    reception: tuple[float, float]


def lay_out(width_m: float, depth_m: float, halls: int, count: int) -> Layout:
    """Part the floor into `halls` and put `count` stands there, or as many as fit."""
    parts = halls_of(width_m, depth_m, halls)
    most = [_most(hall) for hall in parts]
    shares = _shares(min(count, sum(most)), most)
    stands = tuple(
        stand
        for place, (hall, share) in enumerate(zip(parts, shares, strict=True))
        for stand in _stands(hall, place, share)
    )
    return Layout(parts, stands, sum(most), reception_of(width_m, depth_m))


def halls_of(width_m: float, depth_m: float, halls: int) -> tuple[Hall, ...]:
    """The floor parted along its longer side, without the entrance."""
    free_m = depth_m - _entrance_m(depth_m)
    if width_m >= free_m:
        each = width_m / halls
        return tuple(
            Hall(chr(65 + n), round(n * each, 2), 0.0, round(each, 2), free_m) for n in range(halls)
        )
    each = free_m / halls
    return tuple(
        Hall(chr(65 + n), 0.0, round(n * each, 2), width_m, round(each, 2)) for n in range(halls)
    )


def reception_of(width_m: float, depth_m: float) -> tuple[float, float]:
    """Where reception sits: in the entrance, else in the corner by it."""
    if depth_m >= DEEP_M:
        return round(width_m / 2, 1), round(depth_m - ENTRANCE_M / 2, 1)
    return round(width_m - 1.0, 1), round(depth_m - 0.6, 1)


def moved(stand: PlacedStand, x_m: float, y_m: float, halls: Sequence[Hall]) -> PlacedStand:
    """`stand` at another point, held inside the halls; the hall is the one it stands in then."""
    x_m = _held(x_m, min(h.x_m for h in halls), max(h.x_m + h.width_m for h in halls), CAR_LENGTH_M)
    y_m = _held(y_m, min(h.y_m for h in halls), max(h.y_m + h.depth_m for h in halls), CAR_WIDTH_M)
    hall = next((n for n, one in enumerate(halls) if one.holds(x_m, y_m)), stand.hall)
    return PlacedStand(name=stand.name, hall=hall, x_m=x_m, y_m=y_m, car=stand.car)


def _entrance_m(depth_m: float) -> float:
    return ENTRANCE_M if depth_m >= DEEP_M else 0.0


def _held(at_m: float, least_m: float, most_m: float, size_m: float) -> float:
    half = min(size_m / 2, (most_m - least_m) / 2)
    held = max(least_m + half, min(most_m - half, at_m))
    return round(round(held / GRID_M) * GRID_M, 2)


def _most(hall: Hall) -> int:
    columns, rows = _room(hall)
    return columns * rows


def _room(hall: Hall) -> tuple[int, int]:
    """How many columns and rows of stands there is room for."""
    columns = int((hall.width_m - 2 * EDGE_M + 1e-6) // STAND_WIDTH_M)
    rows = int((hall.depth_m - 2 * EDGE_M + 1e-6) // STAND_DEPTH_M)
    return max(0, columns), max(0, rows)


def _shares(count: int, most: list[int]) -> list[int]:
    """How many stands go into each hall: evenly, as far as there is room."""
    shares = [0] * len(most)
    for _ in range(count):
        least = min((n for n in range(len(most)) if shares[n] < most[n]), key=lambda n: shares[n])
        shares[least] += 1
    return shares


def _stands(hall: Hall, place: int, count: int) -> Iterator[PlacedStand]:
    if not count:
        return
    columns = _columns(hall, count)
    rows = ceil(count / columns)
    wide, deep = (hall.width_m - 2 * EDGE_M) / columns, (hall.depth_m - 2 * EDGE_M) / rows
    for n in range(count):
        row, column = divmod(n, columns)
        yield PlacedStand(
            name=f"{hall.letter}{n + 1}",
            hall=place,
            x_m=round(hall.x_m + EDGE_M + (column + 0.5) * wide, 1),
            y_m=round(hall.y_m + EDGE_M + (row + 0.5) * deep, 1),
        )


def _columns(hall: Hall, count: int) -> int:
    """The number of columns with which the stands fill the hall most evenly."""
    columns, rows = _room(hall)
    fitting = [n for n in range(1, columns + 1) if ceil(count / n) <= rows]

    def unevenness(n: int) -> float:
        deep = ceil(count / n)
        wide_m, deep_m = hall.width_m / n / STAND_WIDTH_M, hall.depth_m / deep / STAND_DEPTH_M
        return max(wide_m, deep_m) / min(wide_m, deep_m) + 0.6 * (n * deep - count)

    return min(fitting, key=unevenness)
