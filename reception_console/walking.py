"""Which shape of the plan lies next in a direction, for those who walk it with the keyboard."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class Way(IntEnum):
    """A direction on the plan, which is never mirrored."""

    LEFT = 0
    RIGHT = 1
    UP = 2
    DOWN = 3


@dataclass(frozen=True, slots=True)
class Stop:
    """A shape that can be walked to, by name; metres."""

    name: str
    x_m: float
    y_m: float


_STEPS = {Way.LEFT: (-1.0, 0.0), Way.RIGHT: (1.0, 0.0), Way.UP: (0.0, -1.0), Way.DOWN: (0.0, 1.0)}
_ASIDE = 2.0
"""A metre to the side counts as so many straight on."""
_LEAST_M = 0.05


def next_stop(stops: Iterable[Stop], x_m: float, y_m: float, way: Way) -> Stop | None:
    """The nearest shape that way; None if there is none, so that one stays where one is."""
    along_x, along_y = _STEPS[way]
    best: tuple[float, Stop] | None = None
    for stop in stops:
        dx, dy = stop.x_m - x_m, stop.y_m - y_m
        ahead = dx * along_x + dy * along_y
        aside = abs(dx * along_y + dy * along_x)
        cost = ahead + _ASIDE * aside
        if ahead > _LEAST_M and (best is None or cost < best[0]):
            best = (cost, stop)
    return best[1] if best else None


def nearest_stop(stops: Iterable[Stop], x_m: float, y_m: float) -> Stop | None:
    """The shape nearest to a point; None if there is none."""
    return min(stops, key=lambda s: (s.x_m - x_m) ** 2 + (s.y_m - y_m) ** 2, default=None)
