"""The advisors of one floor and the ways of those who were sent, as rows. Positions are metres.

An advisor is drawn at his last known spot, moved aside where he would cover a car, a label or
another advisor.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from carside.calls import Phase
from carside.roster import Advisor, AdvisorState
from reception_console.plan_layout import Box
from reception_console.plan_memory import PlanMemory
from reception_console.scene import Scene, initials
from reception_console.stand_rows import Scale, StandRow
from reception_console.twins import asked_about
from reception_console.wording import as_of_words, state_words

ADVISOR_PX = 38.0
"""A portrait's size on the plan, in design pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteRow:
    """The way of an advisor who was sent, from where he is drawn to the stand."""

    call: str
    from_x_m: float
    from_y_m: float
    to_x_m: float
    to_y_m: float
    is_certain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinRow:
    """The two stands of calls that may be one customer's."""

    call: str
    from_x_m: float
    from_y_m: float
    to_x_m: float
    to_y_m: float


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisorRow:
    """One advisor at his last known spot, moved aside where he would cover something."""

    advisor: str
    advisor_name: str
    initials: str
    advisor_state: str
    drawn_x_m: float
    drawn_y_m: float
    is_asked: bool
    is_found: bool
    spoken: str


def advisor_rows(
    scene: Scene, shown: str, found: str, scale: Scale, memory: PlanMemory
) -> list[AdvisorRow]:
    """The advisors of one floor who are on duty, none covering a car, a label or another."""
    here = [
        (a, (a.at.x_m * scale.metre, a.at.y_m * scale.metre))
        for a in scene.shows.advisors
        if a.at is not None and a.at.floor == shown and a.state is not AdvisorState.OFF
    ]
    radius = ADVISOR_PX * scale.unit / 2 + 3
    spots = memory.spots_for([spot for _, spot in here], radius, _desk(scene, shown, scale))
    return [
        _advisor_row(advisor, x / scale.metre, y / scale.metre, found, scene)
        for (advisor, _), (x, y) in zip(here, spots, strict=True)
    ]


def _desk(scene: Scene, shown: str, scale: Scale) -> tuple[Box, ...]:
    """Where the plan says reception, if it is on this floor."""
    desk = scene.shows.plan.reception if scene.shows.plan else None
    if desk is None or desk.floor != shown:
        return ()
    x, y = desk.x_m * scale.metre, desk.y_m * scale.metre
    half_x, half_y = 70 * scale.unit, 18 * scale.unit
    return (Box(x - half_x, y - half_y, x + half_x, y + half_y),)


def twin_rows(scene: Scene, shown: str) -> list[TwinRow]:
    """The line between the selected call and the one that may be the same customer's."""
    later = asked_about(scene)
    earlier = scene.call(later.same_as) if later else None
    if later is None or earlier is None:
        return []
    start, end = scene.stand(earlier), scene.stand(later)
    if start is None or end is None or start.floor != shown or end.floor != shown:
        return []
    return [
        TwinRow(
            call=later.call, from_x_m=start.x_m, from_y_m=start.y_m, to_x_m=end.x_m, to_y_m=end.y_m
        )
    ]


def route_rows(
    scene: Scene, stands: Sequence[StandRow], advisors: Sequence[AdvisorRow]
) -> list[RouteRow]:
    """The ways of those who were sent, where both ends are on this floor."""
    sent = {c.call: c for c in scene.shows.calls if c.phase in {Phase.DISPATCHED, Phase.ACCEPTED}}
    drawn = {advisor.advisor: advisor for advisor in advisors}
    return [
        RouteRow(
            call=stand.call,
            from_x_m=advisor.drawn_x_m,
            from_y_m=advisor.drawn_y_m,
            to_x_m=stand.middle_x_m,
            to_y_m=stand.middle_y_m,
            is_certain=call.phase is Phase.ACCEPTED,
        )
        for stand in stands
        if (call := sent.get(stand.call)) and (advisor := drawn.get(call.advisor or ""))
    ]


def _advisor_row(advisor: Advisor, x_m: float, y_m: float, found: str, scene: Scene) -> AdvisorRow:
    selected = scene.selected
    return AdvisorRow(
        advisor=advisor.advisor,
        advisor_name=advisor.name,
        initials=initials(advisor.name),
        advisor_state=advisor.state.value,
        drawn_x_m=round(x_m, 3),
        drawn_y_m=round(y_m, 3),
        is_asked=selected is not None and selected.advisor == advisor.advisor,
        is_found=advisor.advisor == found,
        spoken=", ".join(
            part for part in (advisor.name, state_words(advisor.state), as_of_words(scene)) if part
        ),
    )
