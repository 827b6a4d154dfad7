"""Whether a touch is meant: a finger comes alone, a child and a cloth come in bursts. Pure.

CALL itself asks nobody: the first touch calls, also in the midst of a burst. What could undo that
call, or make another of it, waits until the glass has been calm, so however many fingers come, one
call leaves and stays. A burst over an open call is told to the desk as one press in a while.
"""

from dataclasses import dataclass

CALM_S = 0.8
"""Two touches closer together than this are a burst, and it is over after as long without one."""
OFFERED_S = 1.2
"""How long what undoes a call has stood there before it can be pressed."""
PRESS_S = 5.0
"""Touches within this time after a press belong to it."""


@dataclass(slots=True)
class Calm:
    """Watches the glass over one call. Times are monotonic seconds."""

    touched_s: float = float("-inf")
    burst_s: float = float("-inf")
    offered_s: float = float("-inf")
    pressed_s: float = float("-inf")

    def touched(self, now_s: float) -> None:
        """A finger came."""
        if now_s - max(self.touched_s, self.burst_s) < CALM_S:
            self.burst_s = now_s
        self.touched_s = now_s

    def offered(self, now_s: float) -> None:
        """Something else than before can be pressed."""
        self.offered_s = now_s

    def pressed(self, now_s: float) -> None:
        """A press left."""
        self.pressed_s = now_s

    def is_meant(self, now_s: float) -> bool:
        """Whether a touch can be meant for what undoes a call."""
        return now_s - self.burst_s >= CALM_S and now_s - self.offered_s >= OFFERED_S

    def is_new_press(self, now_s: float) -> bool:
        """Whether a touch on an open call is another press, and none that has left already."""
        return now_s - self.pressed_s >= PRESS_S
