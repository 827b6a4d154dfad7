"""Who should go where when several calls wait at once: all of them matched together.

Sending the best advisor to the first call may leave the second with nobody who speaks her
language. So everybody who is free is shared out among all the calls to which nobody was asked yet,
such that this sum over all calls is least:

    for each call to which an advisor is matched:  u * walk - worth
    for each call that is left for now:            u * 180 s

* *walk* is how long the advisor's walk takes, in seconds at 1.2 m/s; beyond `far_m` of the weights,
  or where nobody knows where he is, it counts as that far, as in the ranking of one call.
* *u* (urgency) is 1 for whoever pressed last, and 1 more for each minute that somebody has waited
  longer than she: a second of walking to her weighs more, and so does leaving her waiting.
* *worth* is what speaks for the advisor wherever he is (language, model, next in turn), turned from
  points into seconds at the rate at which nearness earns points: `near_points` are worth the walk
  of `far_m`. By default a point is 3 m, or 2.5 s; a shared language is worth a walk of 100 s.

As many calls are matched as there are free advisors: leaving one always costs more. One call alone
is matched with the first of its ranking. Nothing here depends on what time it is, only on who
pressed how long before whom; so every console comes to the same, and nothing moves while nothing
happens. Where two ways cost the same, the one is taken that has the identifiers in order.

The sum is minimised by SciPy's `linear_sum_assignment` (Jonker and Volgenant). Loading it takes
some 0.2 s, so it is loaded when a second call waits, and a screen has it loaded beside it (`warm`).
"""

import sys
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from carside.calls import Call, Phase
from carside.floor import WALKING_M_PER_S, FloorPlan, Spot
from carside.matching import rank, spot_of, walk_m, worth_points
from carside.roster import Advisor, AdvisorState
from carside.weights import Weights

LEFT_S = 180.0
"""What it counts to leave a call for now: about so long it takes until somebody is free again."""

URGENCY_S = 60.0
"""Whoever has waited so much longer than another is worth the double of her."""

ASKED_AGAIN_S = 1e9
"""What it counts to ask whoever has declined already: more than anything else can."""

MOST_TOGETHER = 100
"""So many of the calls that wait longest are matched together; it takes some milliseconds."""

_BY_NAME_S = 1e-6
_MODULE = "scipy.optimize"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A call to which nobody was asked yet, and the model family of its car."""

    call: Call
    family: str | None = None


def together(
    waiting: Iterable[Waiting],
    advisors: Iterable[Advisor],
    plan: FloorPlan,
    declined: Mapping[str, frozenset[str]] | None = None,
) -> dict[str, str]:
    """Match the calls of `waiting` with those who are free; the advisor by call.

    Nobody is matched twice. A call is missing in the answer if nobody is left for it.

    Args:
        waiting: calls in any order; those that somebody was asked for already are left aside.
        advisors: everybody, as the snapshots tell.
        plan: where the stands are, and what counts how much.
        declined: by call, who will be asked for it again only if nobody else is left.
    """
    placed = [one for one in waiting if one.call.phase is Phase.PLACED]
    placed.sort(key=lambda one: (one.call.placed_at, one.call.call))
    del placed[MOST_TOGETHER:]
    free = sorted((a for a in advisors if a.state is AdvisorState.FREE), key=lambda a: a.advisor)
    if not placed or not free:
        return {}
    gone = declined or {}
    if len(placed) == 1:
        one = placed[0]
        ranked = [s.advisor.advisor for s in rank(one.call, free, plan, one.family)]
        no = gone.get(one.call.call, frozenset())
        return {one.call.call: next((name for name in ranked if name not in no), ranked[0])}
    costs = costs_s(placed, free, plan, gone)
    from scipy.optimize import linear_sum_assignment

    rows, columns = linear_sum_assignment(costs)
    return {
        placed[row].call.call: free[column].advisor
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
    }


def costs_s(
    placed: Sequence[Waiting],
    free: Sequence[Advisor],
    plan: FloorPlan,
    declined: Mapping[str, frozenset[str]],
) -> list[list[float]]:
    """What each pair adds to the sum, beyond leaving the call; a row for each call, in seconds.

    `placed` begins with the call that has waited longest, `free` is in the order of identifiers.
    """
    last = max(one.call.placed_at for one in placed)
    alike = _Alike(free, plan)
    rows = []
    for i, one in enumerate(placed):
        urgency = 1.0 + (last - one.call.placed_at).total_seconds() / URGENCY_S
        no = declined.get(one.call.call, frozenset())
        pairs = zip(alike.walks_s(one.call), alike.worths_s(one), strict=True)
        row = [
            urgency * (walk_s - LEFT_S) - worth_s + _BY_NAME_S * (j - i * j / MOST_TOGETHER)
            for j, (walk_s, worth_s) in enumerate(pairs)
        ]
        if no:
            again = [ASKED_AGAIN_S if a.advisor in no else 0.0 for a in free]
            row = [cost + more for cost, more in zip(row, again, strict=True)]
        rows.append(row)
    return rows


class _Alike:
    """What is the same for calls at one stand, or in one language at one family of cars."""

    def __init__(self, free: Sequence[Advisor], plan: FloorPlan) -> None:
        self._free = free
        self._plan = plan
        self._point_s = seconds_per_point(plan.weights)
        self._walks_s: dict[str, list[float]] = {}
        self._worths_s: dict[tuple[str, str | None], list[float]] = {}

    def walks_s(self, call: Call) -> list[float]:
        """How long each of those who are free would walk, in seconds."""
        if call.stand not in self._walks_s:
            spot, weights = spot_of(call, self._plan), self._plan.weights
            self._walks_s[call.stand] = [_walk_s(a, spot, weights) for a in self._free]
        return self._walks_s[call.stand]

    def worths_s(self, waiting: Waiting) -> list[float]:
        """What speaks for each of them wherever he is, in seconds of walking."""
        key = (waiting.call.language, waiting.family)
        if key not in self._worths_s:
            self._worths_s[key] = [self._worth_s(a, waiting) for a in self._free]
        return self._worths_s[key]

    def _worth_s(self, advisor: Advisor, waiting: Waiting) -> float:
        worth = worth_points(advisor, waiting.call, self._plan, waiting.family)
        return self._point_s * sum(worth.values())


def seconds_per_point(weights: Weights) -> float:
    """How many seconds of walking one point is worth, by these weights."""
    if not weights.near_points:
        weights = Weights(far_m=weights.far_m)  # walking does not count, so any rate is as good
    return weights.far_m / weights.near_points / WALKING_M_PER_S


def warm(after_s: float = 0.0) -> bool:
    """Have SciPy loaded beside what goes on, in `after_s` seconds; whether it is there by now."""
    if _MODULE in sys.modules and not _loading.is_set():
        return True
    with _lock:
        if not _loading.is_set():
            _loading.set()
            loader = threading.Timer(after_s, _load)
            loader.name, loader.daemon = "matching", True
            loader.start()
    return False


def _load() -> None:
    try:
        import scipy.optimize
    finally:
        _loading.clear()
    assert scipy.optimize  # noqa: S101 (it is loaded for `together`, not for here)


def _walk_s(advisor: Advisor, spot: Spot | None, weights: Weights) -> float:
    if not weights.near_points:
        return 0.0
    distance_m = walk_m(advisor, spot)
    counted_m = weights.far_m if distance_m is None else min(distance_m, weights.far_m)
    return counted_m / WALKING_M_PER_S


_lock = threading.Lock()
_loading = threading.Event()
