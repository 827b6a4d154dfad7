"""Who waits before whom: told to the first few, and not with every change.

One advisor's "yes" moves everybody behind that call one place up. Were each told at once, a
thousand who wait would cost a thousand snapshots a change, on the way on which the next press is
answered. So only the first `PLACES` are told, and at most every `TOLD_EVERY_S` seconds; between
two counts everything that is published says the place of the last one. Whoever is further back
learns nothing from a number.
"""

from collections.abc import Callable, Iterable
from heapq import nsmallest

from carside.calls import Call
from carside.calls.escalation import is_unanswered

PLACES = 10
"""How many of those who wait are told their place."""
TOLD_EVERY_S = 2.0
"""How often at most places are counted and told again."""


class WaitingPlaces:
    """The places of the calls to which nobody goes yet, as last counted."""

    def __init__(self, monotonic_s: Callable[[], float]) -> None:
        self._monotonic_s = monotonic_s
        self._ahead: dict[str, int] = {}
        self._has_changed = False
        self._counted_s = float("-inf")

    def ahead_of(self, call: Call) -> int | None:
        """How many have waited longer than `call`; None when that is not to be told."""
        return self._ahead.get(call.call) if is_unanswered(call) else None

    def changed(self) -> None:
        """Some call is not as it was: the places may be others."""
        self._has_changed = True

    def count(self, calls: Iterable[Call]) -> None:
        """Count the places among the open `calls`."""
        self._has_changed, self._counted_s = False, self._monotonic_s()
        waiting = (call for call in calls if is_unanswered(call))
        first = nsmallest(PLACES, waiting, key=lambda call: call.placed_at)
        self._ahead = {call.call: ahead for ahead, call in enumerate(first)}

    def moved(self, calls: Iterable[Call]) -> tuple[Call, ...]:
        """The calls whose place is to be told again now; none before it is time to count."""
        if not self._has_changed or self._monotonic_s() - self._counted_s < TOLD_EVERY_S:
            return ()
        before, waiting = self._ahead, [call for call in calls if is_unanswered(call)]
        self.count(waiting)
        return tuple(
            call for call in waiting if before.get(call.call) != self._ahead.get(call.call)
        )
