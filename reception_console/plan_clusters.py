"""Which stands become one shape on a plan drawn so small that they would cover each other.

Pure: pixels in, pixels out. Only stands that touch another are put together, each with those within
reach of the first of them, so that a row of a hundred does not become one. The answer depends on
nothing but the stands and the scale, so panning changes nothing.
"""

from collections.abc import Sequence
from math import hypot

from reception_console.plan_layout import Box, Crowd, crowd_of

LEAST_X, LEAST_Y = 32.0, 24.0
"""The room each stand must have to be read and pressed, in design pixels."""
SHAPE_X, SHAPE_Y = 50.0, 44.0
"""How large a cluster is drawn, in design pixels."""


def needed_box(box: Box, name_px: float, unit: float) -> Box:
    """The room a stand must have: for its name, in the middle of `box`, however small its car.

    Cars drawn in one another are drawn so: it would be no use to look nearer.
    """
    half_x, half_y = max(LEAST_X * unit, name_px) / 2, LEAST_Y * unit / 2
    return _around((box.left + box.right) / 2, (box.top + box.bottom) / 2, half_x, half_y)


def cluster_box(boxes: Sequence[Box], unit: float) -> Box:
    """Where these stands are drawn as one."""
    x = sum(box.left + box.right for box in boxes) / 2 / len(boxes)
    y = sum(box.top + box.bottom for box in boxes) / 2 / len(boxes)
    return _around(x, y, SHAPE_X * unit / 2, SHAPE_Y * unit / 2)


def _around(x: float, y: float, half_x: float, half_y: float) -> Box:
    return Box(x - half_x, y - half_y, x + half_x, y + half_y)


def clusters(boxes: Sequence[Box], reach_px: float) -> list[list[int]]:
    """The places in `boxes` of those to be drawn as one, each of two or more, in order.

    Args:
        boxes: the room each needs.
        reach_px: how far a member may be from the first one.
    """
    middles = [((b.left + b.right) / 2, (b.top + b.bottom) / 2) for b in boxes]
    crowd, places = crowd_of(boxes), {id(box): n for n, box in enumerate(boxes)}
    tight = [_touches_any(box, crowd) for box in boxes]
    near = _Near(middles, reach_px)
    taken = [False] * len(boxes)
    found: list[list[int]] = []
    for first, box in enumerate(boxes):
        if taken[first] or not tight[first]:
            continue
        touching = {places[id(o)] for o in crowd.near(box) if o is not box and box.touches(o)}
        wanted = {first, *touching, *near.of(first)}
        members = sorted(n for n in wanted if tight[n] and not taken[n])
        if len(members) > 1:
            found.append(members)
            for n in members:
                taken[n] = True
    return found


def _touches_any(box: Box, crowd: Crowd) -> bool:
    return any(other is not box and box.touches(other) for other in crowd.near(box))


class _Near:
    """Asked for the points within reach of one of them."""

    def __init__(self, points: Sequence[tuple[float, float]], reach: float) -> None:
        self._points, self._reach = points, max(1.0, reach)
        self._cells: dict[tuple[int, int], list[int]] = {}
        for n, point in enumerate(points):
            self._cells.setdefault(self._cell(point), []).append(n)

    def of(self, first: int) -> list[int]:
        x, y = self._points[first]
        column, row = self._cell((x, y))
        return [
            n
            for c in range(column - 1, column + 2)
            for r in range(row - 1, row + 2)
            for n in self._cells.get((c, r), ())
            if hypot(self._points[n][0] - x, self._points[n][1] - y) <= self._reach
        ]

    def _cell(self, point: tuple[float, float]) -> tuple[int, int]:
        return int(point[0] // self._reach), int(point[1] // self._reach)
