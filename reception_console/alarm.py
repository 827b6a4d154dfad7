"""When the bell rings. Pure: calls and seconds in, a decision out.

A call nobody has been asked for rings at once and every ten seconds until somebody acts on it. It
can be muted for five minutes, never longer: the mute ends by itself, and whoever still waits then
is heard at once. A console that is blind keeps quiet: nothing could be done about what it last
saw, and the banner says so.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

RING_EVERY_S = 10.0
MUTE_S = 300.0


@dataclass(slots=True)
class Alarm:
    """Decides when to ring. Times are monotonic seconds of this console."""

    is_silenced: bool = False  # started without sound, on purpose
    _known: frozenset[str] = field(default_factory=frozenset)
    _rang_s: float = float("-inf")
    _muted_until_s: float = float("-inf")

    def rings(self, unasked: AbstractSet[str], now_s: float, *, is_blind: bool) -> bool:
        """Whether to ring now, given the calls nobody has been asked for."""
        if is_blind:
            return False
        has_new = bool(frozenset(unasked) - self._known)
        self._known = frozenset(unasked)
        is_due = bool(unasked) and (has_new or now_s - self._rang_s >= RING_EVERY_S)
        if not is_due or self.is_silenced or self.muted_s(now_s) > 0:
            return False
        self._rang_s = now_s
        return True

    def toggle_mute(self, now_s: float) -> None:
        """Keep quiet for five minutes; muted already, speak again."""
        is_muted = self.muted_s(now_s) > 0
        self._muted_until_s = float("-inf") if is_muted else now_s + MUTE_S
        # Whoever still waits when the mute ends is heard at once.
        self._rang_s = float("-inf")

    def muted_s(self, now_s: float) -> float:
        """How many seconds of the mute are left, 0 if not muted."""
        return max(0.0, self._muted_until_s - now_s)
