"""Care for the panel: where the picture drifts to, and how dark the night is. Pure."""

from dataclasses import dataclass
from datetime import datetime, time
from functools import cache

DRIFT_PX = 4
"""How far the whole picture moves from its place at most, each way, in design pixels."""
DRIFT_EVERY_S = 45.0
"""How long it stays before it moves by one pixel: no eye sees that."""
CALM_S = 5.0
"""So long after a touch nothing moves: not under a finger."""
HINT_EVERY_S = 24.0
"""How long the hint of a sleeping board stays in one place."""
NIGHT_LEVEL = 0.65
"""How much of its light a board gives at night, and after closing; letters stay easy to read."""
ASLEEP_LEVEL = 0.05
LEAST_BRIGHTNESS = 0.4
"""What reception can turn a board down to, as a share of its light: a wish below counts as this."""
LEAST_LIGHT = 0.3
"""What is left of it at night too: below, a board that is awake would look switched off."""
_GOLDEN = (0.7548776662466927, 0.5698402909980532)
"""Steps that spread points evenly over a rectangle, however many there are."""


@cache
def drift_path() -> tuple[tuple[int, int], ...]:
    """Every place within `DRIFT_PX`, from the middle outward, one step of one pixel after another.

    All places are visited equally often, so that all pixels share the wear.
    """
    x = y = 0
    path = [(0, 0)]
    dx, dy, length = 1, 0, 1
    while len(path) < (2 * DRIFT_PX + 1) ** 2:
        for _ in range(2):
            for _ in range(length):
                x, y = x + dx, y + dy
                if max(abs(x), abs(y)) <= DRIFT_PX:
                    path.append((x, y))
            dx, dy = -dy, dx
        length += 1
    return tuple(path)


def drift_at(step: int) -> tuple[int, int]:
    """Where the picture is after so many steps: out along the path and back again."""
    path = drift_path()
    at = step % (2 * len(path) - 2)
    return path[at] if at < len(path) else path[2 * len(path) - 2 - at]


def hint_at(turn: int) -> tuple[float, float]:
    """Where a sleeping board's hint stands in its turn, as shares of the free width and height."""
    return ((0.5 + turn * _GOLDEN[0]) % 1, (0.5 + turn * _GOLDEN[1]) % 1)


@dataclass(frozen=True, slots=True)
class Night:
    """When the panel is dimmed, by the showroom's clock; `ends` before `begins` is next morning."""

    begins: time
    ends: time

    def covers(self, local: datetime) -> bool:
        """Whether it is night at `local`."""
        at = local.time()
        if self.begins < self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends


def light_level(
    local: datetime,
    night: Night | None,
    *,
    is_open: bool,
    is_asleep: bool,
    brightness: float = 1.0,
) -> float:
    """How much of its light the panel gives, from 0 to 1; `brightness` is what reception wants."""
    if is_asleep:
        return ASLEEP_LEVEL
    wanted = max(LEAST_BRIGHTNESS, min(1.0, brightness))
    is_night = night is not None and night.covers(local)
    return max(LEAST_LIGHT, wanted * (NIGHT_LEVEL if is_night or not is_open else 1.0))
