"""When the bell rings, and how. Pure: calls and seconds in, a decision out.

A call nobody has been asked for rings at once and every ten seconds until somebody acts on it.
When the desk climbs a rung of the ladder for it, it rings at once again, and from the first rung on
louder and every five seconds. It can be muted for five minutes, never longer: the mute ends by
itself, and whoever still waits then is heard at once. A console that is blind keeps quiet: nothing
could be done about what it last saw, and the banner says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

RING_EVERY_S = 10.0
RING_LOUD_EVERY_S = 5.0
MUTE_S = 300.0


class Ring(Enum):
    """What is heard."""

    NOTHING = 0
    BELL = 1
    LOUD = 2


@dataclass(slots=True)
class Alarm:
    """Decides when to ring. Times are monotonic seconds of this console."""

    is_silenced: bool = False  # started without sound, on purpose
    _known: dict[str, int] = field(default_factory=dict)
    _rang_s: float = float("-inf")
    _muted_until_s: float = float("-inf")

    def rings(self, unasked: Mapping[str, int], now_s: float, *, is_blind: bool) -> Ring:
        """What to ring now, given the rung of each call that nobody has been asked for."""
        if is_blind:
            return Ring.NOTHING
        has_news = any(rung > self._known.get(call, -1) for call, rung in unasked.items())
        self._known = dict(unasked)
        is_loud = any(unasked.values())
        every_s = RING_LOUD_EVERY_S if is_loud else RING_EVERY_S
        is_due = bool(unasked) and (has_news or now_s - self._rang_s >= every_s)
        if not is_due or self.is_silenced or self.muted_s(now_s) > 0:
            return Ring.NOTHING
        self._rang_s = now_s
        return Ring.LOUD if is_loud else Ring.BELL

    def toggle_mute(self, now_s: float) -> None:
        """Keep quiet for five minutes; muted already, speak again."""
        is_muted = self.muted_s(now_s) > 0
        self._muted_until_s = float("-inf") if is_muted else now_s + MUTE_S
        # Whoever still waits when the mute ends is heard at once.
        self._rang_s = float("-inf")

    def muted_s(self, now_s: float) -> float:
        """How many seconds of the mute are left, 0 if not muted."""
        return max(0.0, self._muted_until_s - now_s)
