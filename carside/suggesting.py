"""Suggestions for the calls of one showroom, and what they share, until something changes.

The desk and every console use this one, over the same snapshots; so what the receptionist is shown
first is what the desk would do, and what its journal says was suggested.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from heapq import nsmallest

from carside.assignment import MOST_TOGETHER, Waiting, together, warm
from carside.calls import Call, Phase
from carside.floor import FloorPlan
from carside.matching import Suggestion, rank, shared
from carside.roster import Advisor

LOAD_AFTER_S = 2.0
"""A screen that has just been shown a thousand calls has other things to do first."""

FamilyOf = Callable[[str], str | None]
"""The model family of a car, None if nobody knows it."""

_Key = tuple[tuple[Waiting, ...], tuple[Advisor, ...], FloorPlan]


@dataclass(slots=True)
class Suggesting:
    """Who should go to which call.

    Attributes:
        is_patient: whether calls are ranked one by one until SciPy is loaded, instead of waiting
            for it; what has a screen must not stand still.
    """

    is_patient: bool = False
    _key: _Key | None = None
    _matched: dict[str, str] = field(default_factory=dict)

    def suggestions(
        self,
        call: Call,
        calls: Iterable[Call],
        advisors: Iterable[Advisor],
        plan: FloorPlan,
        family_of: FamilyOf,
    ) -> tuple[Suggestion, ...]:
        """Everybody on duty for `call`, best first, given all open `calls`."""
        everybody = tuple(advisors)
        there = {one.call: one for one in calls}
        matched = self.matched(there.values(), everybody, plan, family_of)
        ranked = rank(call, everybody, plan, family_of(call.car))
        wanted_at = {
            advisor: there[name].stand for name, advisor in matched.items() if name != call.call
        }
        return shared(ranked, matched.get(call.call), wanted_at)

    def matched(
        self,
        calls: Iterable[Call],
        advisors: Iterable[Advisor],
        plan: FloorPlan,
        family_of: FamilyOf,
    ) -> dict[str, str]:
        """Who is matched with which waiting call: the advisor by call."""
        placed = nsmallest(
            MOST_TOGETHER,
            (call for call in calls if call.phase is Phase.PLACED),
            key=lambda call: (call.placed_at, call.call),
        )
        waiting = tuple(Waiting(call, family_of(call.car)) for call in placed)
        key = (waiting, tuple(advisors), plan)
        if key == self._key:
            return self._matched
        if self.is_patient and len(waiting) > 1 and not warm(LOAD_AFTER_S):
            return {}
        self._key, self._matched = key, together(waiting, key[1], plan)
        return self._matched
