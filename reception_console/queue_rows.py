"""The calls of the queue as rows: where, how long, in which language and how it stands."""

from dataclasses import dataclass, field
from datetime import datetime

from carside.calls import Call, Phase
from reception_console.scene import Scene, clock_text, urgency
from reception_console.wording import (
    as_of_words,
    joined,
    language_name,
    phase_words,
    presses_words,
    translate,
)


@dataclass(slots=True)
class Watch:
    """The time that all clocks of a list are read from."""

    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRow:
    """One call as a row. `urgency` is a level of `scene.Urgency`.

    Its clock counts from `since` by a `watch` of the whole list, so that time may pass without a
    thousand rows being made anew. `twin_words` names the call that may be the same customer's;
    `as_of_words` says when all this was true, if it is not now.
    """

    call: str
    stand: str
    stand_name: str
    car_title: str
    place_words: str
    language_words: str
    phase_words: str
    advisor_name: str
    since: datetime
    watch: Watch = field(compare=False, repr=False)
    phase: str
    urgency: int
    is_selected: bool
    twin_words: str
    as_of_words: str

    @property
    def clock_words(self) -> str:
        """The wait, then the way, then the talk."""
        return clock_text((self.watch.at - self.since).total_seconds()) if self.watch.at else ""


def call_row(
    call: Call, scene: Scene, twin: Call | None, watch: Watch, *, is_selected: bool
) -> CallRow:
    """How one call stands; `twin` is the call that may be the same customer's."""
    place = scene.zone_name(scene.stand(call)) or translate("Queue", "Not on the plan")
    return CallRow(
        call=call.call,
        stand=call.stand,
        stand_name=scene.stand_name(call),
        car_title=scene.car_title(call.car),
        place_words=joined(place, presses_words(call.presses)),
        language_words=language_name(call.language),
        phase_words=phase_words(call, scene),
        advisor_name=scene.advisor_name(call.advisor),
        since=_since(call),
        watch=watch,
        phase=call.phase.value,
        urgency=int(urgency(call)),
        is_selected=is_selected,
        twin_words=translate("Queue", "Perhaps the customer of {0}").format(scene.stand_name(twin))
        if twin
        else "",
        as_of_words=as_of_words(scene),
    )


def _since(call: Call) -> datetime:
    start = {Phase.ACCEPTED: call.accepted_at, Phase.ARRIVED: call.arrived_at}.get(call.phase)
    return start or call.placed_at
