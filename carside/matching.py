"""Who should go: advisors ranked for a call, each with its reasons.

Each reason is worth points (`weights`), and the points are one sum, so that a reader can check any
ranking by hand. How several calls that wait at once share the advisors is told by `assignment`;
whoever is wanted elsewhere then stands below those who are not, whatever his points.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from carside.calls import Call
from carside.floor import FloorPlan, Spot, walking_distance_m
from carside.roster import Advisor, AdvisorState, speaks

_STATES = {AdvisorState.FREE: 2, AdvisorState.BUSY: 1, AdvisorState.AWAY: 0}
_STATE_POINTS = 5000.0
"""More than all the weights can come to: whoever is free goes before whoever is not."""


class Why(StrEnum):
    """What a reason is about; the application puts it into words."""

    FREE = "free"
    BUSY = "busy"
    AWAY = "away"
    DISTANCE = "distance"  # value: metres from where he was last
    SPEAKS = "speaks"  # value: the call's language
    KNOWS = "knows"  # value: the car's model family
    NEXT = "next"
    BETTER_FOR = "better_for"  # value: the stand of another call, which needs him more


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

    @property
    def better_for(self) -> str | None:
        """The stand of the other call that needs him more, if there is one."""
        found = (r.value for r in self.reasons if r.why is Why.BETTER_FOR)
        return next((str(stand) for stand in found), None)


def rank(
    call: Call, advisors: Iterable[Advisor], plan: FloorPlan, family: str | None
) -> tuple[Suggestion, ...]:
    """Rank everybody on duty for `call`; `family` is the model family of the call's car.

    Nobody who is off duty appears. Equal points go by identifier, so that every console shows
    the same order.
    """
    on_duty = (a for a in advisors if a.state is not AdvisorState.OFF)
    spot = spot_of(call, plan)
    suggestions = [_suggestion(a, call, spot, plan, family) for a in on_duty]
    return tuple(sorted(suggestions, key=lambda s: (-s.points, s.advisor.advisor)))


def shared(
    ranked: Iterable[Suggestion], chosen: str | None, wanted_at: Mapping[str, str]
) -> tuple[Suggestion, ...]:
    """The same suggestions where several calls share the advisors.

    Args:
        ranked: as `rank` has them for one call.
        chosen: who should go to this call for the good of all; he comes first.
        wanted_at: the stands at which others are needed more, by advisor. They stand below
            whoever is free and needed nowhere else.
    """
    named = [_named(one, wanted_at) for one in ranked]
    return tuple(sorted(named, key=lambda s: _place(s, chosen)))


def _place(suggestion: Suggestion, chosen: str | None) -> int:
    if suggestion.advisor.advisor == chosen:
        return 0
    return 3 if not suggestion.is_free else 1 if suggestion.better_for is None else 2


def _named(suggestion: Suggestion, wanted_at: Mapping[str, str]) -> Suggestion:
    stand = wanted_at.get(suggestion.advisor.advisor)
    if stand is None:
        return suggestion
    state, *rest = suggestion.reasons
    # Right after what he is doing: it is the strongest reason not to send him here.
    return replace(suggestion, reasons=(state, Reason(Why.BETTER_FOR, stand), *rest))


def _suggestion(
    advisor: Advisor, call: Call, spot: Spot | None, plan: FloorPlan, family: str | None
) -> Suggestion:
    weights = plan.weights
    points = _STATES[advisor.state] * _STATE_POINTS
    reasons = [Reason(Why(advisor.state.value))]
    distance_m = walk_m(advisor, spot)
    if distance_m is not None and weights.near_points:
        points += weights.near_points * max(0.0, 1.0 - distance_m / weights.far_m)
        reasons.append(Reason(Why.DISTANCE, distance_m))
    worth = worth_points(advisor, call, plan, family)
    points += sum(worth.values())
    values = {Why.SPEAKS: call.language, Why.KNOWS: family}
    reasons += [Reason(why, values.get(why)) for why, gained in worth.items() if gained]
    return Suggestion(advisor, points, tuple(reasons))


def worth_points(
    advisor: Advisor, call: Call, plan: FloorPlan, family: str | None
) -> dict[Why, float]:
    """What speaks for an advisor wherever he is: the points of each reason that holds."""
    weights = plan.weights
    worth = {}
    if speaks(advisor, call.language):
        worth[Why.SPEAKS] = weights.language_points
    if family is not None and family in advisor.models:
        worth[Why.KNOWS] = weights.model_points
    if advisor.turn == 1:
        worth[Why.NEXT] = weights.turn_points
    return worth


def spot_of(call: Call, plan: FloorPlan) -> Spot | None:
    """Where the call's stand is; None if the plan does not know it."""
    stand = plan.stand(call.stand)
    return None if stand is None else stand.spot


def walk_m(advisor: Advisor, spot: Spot | None) -> float | None:
    """How far it is from where the advisor was last to `spot`; None if nobody knows."""
    if spot is None or advisor.at is None:
        return None
    return walking_distance_m(advisor.at, spot)
