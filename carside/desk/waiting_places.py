"""Who waits before whom: told to the first few, and to the others seldom.

Whoever is told of her call is told her place in the same snapshot. But one advisor's "yes" moves
everybody behind that call one place up. Were each told at once, a thousand who wait would cost a
thousand snapshots a change, on the way on which the next press is answered. So only the first
`PLACES` are told, and those who moved up without a change of their own at most every
`TOLD_EVERY_S` seconds. Whoever is further back learns nothing from a number.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from datetime import datetime

from carside.calls import Call
from carside.calls.escalation import is_unanswered

PLACES = 10
"""How many of those who wait are told their place."""
TOLD_EVERY_S = 2.0
"""How often at most those who moved up are told."""


class WaitingPlaces:
    """The places of the calls to which nobody goes yet, the longest wait first."""

    def __init__(self, monotonic_s: Callable[[], float]) -> None:
        self._monotonic_s = monotonic_s
        self._queue: list[tuple[datetime, str]] = []  # sorted; a call is there once
        self._since: dict[str, datetime] = {}
        self._told: dict[str, int] = {}
        self._has_moved = False
        self._looked_s = monotonic_s()

    def begin(self, calls: Iterable[Call]) -> None:
        """Forget everything and begin with the open `calls`."""
        self._since = {call.call: call.placed_at for call in calls if is_unanswered(call)}
        self._queue = sorted((since, call) for call, since in self._since.items())
        self._told = {}

    def changed(self, call: Call) -> None:
        """A call is not as it was: it joins those who wait, or leaves them."""
        if is_unanswered(call) == (call.call in self._since):
            return
        self._has_moved = True
        if is_unanswered(call):
            self._since[call.call] = call.placed_at
            insort(self._queue, (call.placed_at, call.call))
        else:
            since = self._since.pop(call.call)
            del self._queue[bisect_left(self._queue, (since, call.call))]
            self._told.pop(call.call, None)

    def tell(self, call: str) -> int | None:
        """How many have waited longer than `call`, which is told of it now; None if not."""
        if call not in self._since:
            return None
        ahead = bisect_left(self._queue, (self._since[call], call))
        if ahead >= PLACES:
            self._told.pop(call, None)
            return None
        self._told[call] = ahead
        return ahead

    def moved(self) -> tuple[str, ...]:
        """The calls whose place is to be told again now; none before it is time to look."""
        if not self._has_moved or self._monotonic_s() - self._looked_s < TOLD_EVERY_S:
            return ()
        self._has_moved, self._looked_s = False, self._monotonic_s()
        first = [call for _since, call in self._queue[:PLACES]]
        moved_up = (call for ahead, call in enumerate(first) if self._told.get(call) != ahead)
        pushed_back = (call for call in self._told if call not in first)
        return (*moved_up, *pushed_back)
