"""When the attract loop shows, and how far it is: one figure and one invitation at a time. Pure.

The touch that ends it means "show me something", wherever on the glass it lands. So for a moment
longer whatever lies beneath is guarded from that finger; CALL is not, which stands in its place.
"""

from dataclasses import dataclass

TURN_S = 9.0
"""How long one figure stays."""
GUARD_S = 0.4
"""How long what lies beneath is guarded after the loop has ended."""


@dataclass(slots=True)
class Guard:
    """Whether fingers are kept from what a cover has just uncovered. Times in monotonic seconds."""

    is_covered: bool = False
    uncovered_s: float = float("-inf")

    def cover(self, now_s: float, *, is_covered: bool) -> None:
        """Something lies over everything now, or does not."""
        if self.is_covered and not is_covered:
            self.uncovered_s = now_s
        self.is_covered = is_covered

    def is_up(self, now_s: float) -> bool:
        """Whether nothing beneath may feel a finger."""
        return self.is_covered or now_s - self.uncovered_s < GUARD_S


class Attract:
    """Watches one board. `after_s` is how long nobody must have needed it; 0 for no loop at all."""

    def __init__(self, after_s: float, now_s: float) -> None:
        self._after_s = after_s
        self._free_s = now_s
        self._began_s: float | None = None

    @property
    def is_on(self) -> bool:
        """Whether the loop shows."""
        return self._began_s is not None

    def needed(self, now_s: float) -> None:
        """Somebody touches the glass, or there is something else to show."""
        self._free_s = now_s
        self._began_s = None

    def tick(self, now_s: float, *, is_free: bool) -> None:
        """Let time pass; `is_free` while the board shows nothing but its own car to nobody."""
        if not is_free:
            self.needed(now_s)
        elif self._began_s is None and 0 < self._after_s <= now_s - self._free_s:
            self._began_s = now_s

    def turn(self, now_s: float) -> int:
        """How many turns are over since the loop began."""
        return 0 if self._began_s is None else int((now_s - self._began_s) / TURN_S)
