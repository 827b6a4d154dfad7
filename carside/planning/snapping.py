"""Where what is dragged comes to rest: at an edge or a middle of something else, or on the grid.

The other parts win over the grid, because one lines up with what one sees.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from carside.planning.draft import metres, on_grid
from carside.planning.extents import Extent

REACH_M = 0.35
"""So near something is drawn to an edge, in metres, unless the caller knows better."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A line along which two are lined up: at `at_m` on its axis, from end to end on the other."""

    is_upright: bool
    at_m: float
    from_m: float
    to_m: float


@dataclass(frozen=True, slots=True)
class Snap:
    """How far to move further, in metres, and the lines to show."""

    dx_m: float
    dy_m: float
    guides: tuple[Guide, ...] = ()


def snapped(
    moved: Extent,
    others: Iterable[Extent],
    anchor: tuple[float, float],
    reach_m: float = REACH_M,
) -> Snap:
    """Where `moved` comes to rest.

    Args:
        moved: the rectangle where the hand has put it.
        others: what it may line up with.
        anchor: its point that lies on the grid where nothing else draws it.
        reach_m: how near it must be to something else.
    """
    beside = list(others)
    dx_m = _nearest(_lines(moved, 0), [_lines(one, 0) for one in beside], reach_m)
    dy_m = _nearest(_lines(moved, 1), [_lines(one, 1) for one in beside], reach_m)
    found = Snap(
        on_grid(anchor[0]) - anchor[0] if dx_m is None else dx_m,
        on_grid(anchor[1]) - anchor[1] if dy_m is None else dy_m,
    )
    at_rest = moved.moved(found.dx_m, found.dy_m)
    guides = [
        guide
        for axis, way in ((0, dx_m), (1, dy_m))
        if way is not None
        for guide in _guides(at_rest, beside, axis)
    ]
    return Snap(found.dx_m, found.dy_m, tuple(guides))


def _lines(extent: Extent, axis: int) -> tuple[float, float, float]:
    low, high = _span(extent, axis)
    return low, (low + high) / 2, high


def _span(extent: Extent, axis: int) -> tuple[float, float]:
    return (extent.left, extent.right) if axis == 0 else (extent.top, extent.bottom)


def _nearest(
    own: Sequence[float], others: Sequence[Sequence[float]], reach_m: float
) -> float | None:
    """The shortest way to a line of the same kind: edge to edge, middle to middle."""
    low, middle, high = own
    ways = [
        way
        for line in others
        for way in (
            line[0] - low,
            line[2] - low,
            line[1] - middle,
            line[0] - high,
            line[2] - high,
        )
        if abs(way) <= reach_m
    ]
    return min(ways, key=abs, default=None)


def _guides(at_rest: Extent, others: Sequence[Extent], axis: int) -> list[Guide]:
    """The lines shared after the move, each as long as all who share it."""
    across = 1 - axis
    shared: dict[float, list[Extent]] = {}
    own = {metres(line) for line in _lines(at_rest, axis)}
    for one in others:
        for line in _lines(one, axis):
            if metres(line) in own:
                shared.setdefault(metres(line), []).append(one)
    guides = []
    for line, sharing in shared.items():
        spans = [_span(one, across) for one in (at_rest, *sharing)]
        guides.append(
            Guide(axis == 0, line, min(low for low, _ in spans), max(high for _, high in spans))
        )
    return guides
