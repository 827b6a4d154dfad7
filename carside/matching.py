"""Who should go: advisors ranked for a call, each with its reasons.

The weights are judgement, not measurement: a shared language helps a sale more than knowing the
model, and both matter more than a few metres. They are points in one sum so that a reader can
check any ranking by hand.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from carside.calls import Call
from carside.floor import FloorPlan, walking_distance_m
from carside.roster import Advisor, AdvisorState, speaks

LANGUAGE_POINTS = 40.0
MODEL_POINTS = 20.0
NEAR_POINTS = 20.0
FAR_M = 60.0
"""Beyond this distance nearness earns nothing."""
TURN_POINTS = 10.0
_STATE_POINTS = {AdvisorState.FREE: 1000.0, AdvisorState.BUSY: 500.0, AdvisorState.AWAY: 0.0}


class Why(StrEnum):
    """What a reason is about; the application puts it into words."""

    FREE = "free"
    BUSY = "busy"
    AWAY = "away"
    DISTANCE = "distance"  # value: metres
    SPEAKS = "speaks"  # value: the call's language
    KNOWS = "knows"  # value: the car's model family
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for or against an advisor."""

    why: Why
    value: str | float | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An advisor who could be asked, his points and the reasons, strongest first."""

    advisor: Advisor
    points: float
    reasons: tuple[Reason, ...]

    @property
    def is_free(self) -> bool:
        """Whether he can go at once."""
        return self.advisor.state is AdvisorState.FREE


def rank(
    call: Call, advisors: Iterable[Advisor], plan: FloorPlan, family: str | None
) -> tuple[Suggestion, ...]:
    """Rank everybody on duty for `call`; `family` is the model family of the call's car.

    Nobody who is off duty appears. Equal points go by identifier, so that every console shows
    the same order.
    """
    on_duty = (a for a in advisors if a.state is not AdvisorState.OFF)
    suggestions = [_suggestion(a, call, plan, family) for a in on_duty]
    return tuple(sorted(suggestions, key=lambda s: (-s.points, s.advisor.advisor)))


def _suggestion(advisor: Advisor, call: Call, plan: FloorPlan, family: str | None) -> Suggestion:
    points = _STATE_POINTS[advisor.state]
    reasons = [Reason(Why(advisor.state.value))]
    distance_m = _distance_m(advisor, call, plan)
    if distance_m is not None:
        points += NEAR_POINTS * max(0.0, 1.0 - distance_m / FAR_M)
        reasons.append(Reason(Why.DISTANCE, distance_m))
    if speaks(advisor, call.language):
        points += LANGUAGE_POINTS
        reasons.append(Reason(Why.SPEAKS, call.language))
    if family is not None and family in advisor.models:
        points += MODEL_POINTS
        reasons.append(Reason(Why.KNOWS, family))
    if advisor.turn == 1:
        points += TURN_POINTS
        reasons.append(Reason(Why.NEXT))
    return Suggestion(advisor, points, tuple(reasons))


def _distance_m(advisor: Advisor, call: Call, plan: FloorPlan) -> float | None:
    stand = plan.stand(call.stand)
    if stand is None or advisor.at is None:
        return None
    return walking_distance_m(advisor.at, stand.spot)
