"""The hidden gesture: five calm taps in one corner of the glass, and then none. Pure.

A child drums and a cloth rubs: faster, elsewhere too, or on and on. So every tap has its time, one
that lands anywhere else begins it anew, and a sixth one spoils it. Any corner will do: the lower
ones can be reached from a wheelchair.
"""

from dataclasses import dataclass, field
from itertools import pairwise

TAPS = 5
WITHIN_S = 3.0
APART_S = 0.12
"""Two taps closer together come from more than one finger, or from a cloth."""
SILENCE_S = 0.7
"""After the last tap the glass is left alone for so long."""


def corner_of(x: float, y: float, width: float, height: float, reach: float) -> str:
    """Which corner `reach` pixels wide holds this place, empty if none does."""
    down = "top" if y < reach else "bottom" if y >= height - reach else ""
    across = "left" if x < reach else "right" if x >= width - reach else ""
    return f"{down} {across}" if down and across else ""


@dataclass(slots=True)
class Knock:
    """Listens to one glass. Times are monotonic seconds."""

    taps: list[tuple[str, float]] = field(default_factory=list)

    def tapped(self, corner: str, now_s: float) -> None:
        """A finger came down in this corner, or in none (empty)."""
        self.taps = [*self.taps[-2 * TAPS :], (corner, now_s)]

    def tick(self, now_s: float) -> bool:
        """Let time pass; True, once, when somebody has knocked."""
        if not self.taps or now_s - self.taps[-1][1] < SILENCE_S:
            return False
        last_s = self.taps[-1][1]
        lately = [one for one in self.taps if last_s - one[1] <= WITHIN_S + SILENCE_S]
        has_knocked = _is_knock(lately)
        if has_knocked or now_s - last_s > WITHIN_S:
            self.taps = []
        return has_knocked


def _is_knock(taps: list[tuple[str, float]]) -> bool:
    corners = {corner for corner, _ in taps}
    times = [at_s for _, at_s in taps]
    is_in_time = times[-1] - times[0] <= WITHIN_S
    is_apart = all(later - earlier >= APART_S for earlier, later in pairwise(times))
    return len(taps) == TAPS and len(corners) == 1 and "" not in corners and is_in_time and is_apart
