"""The roster as the desk keeps it: who is on which call, where he is and whose turn it is."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from carside.calls import Call, Phase
from carside.floor import FloorPlan, Spot
from carside.roster import Advisor, AdvisorState


class RosterBook:
    """Advisors with what follows from the open calls.

    Whoever is on a call is busy; the others are as the showroom file says. The turn goes round
    among those who are free: who was sent longest ago is next.
    """

    def __init__(
        self, advisors: Iterable[Advisor], plan: FloorPlan, last_turns: Mapping[str, int]
    ) -> None:
        self._plan = plan
        self._listed = {advisor.advisor: advisor for advisor in advisors}
        self._last_turns = dict(last_turns)
        self._spots: dict[str, Spot] = {}

    def note(self, call: Call, sequence: int) -> None:
        """Take in a change of `call`, journalled as entry `sequence`."""
        if call.advisor is None:
            return
        if call.phase in {Phase.DISPATCHED, Phase.ACCEPTED}:
            self._last_turns[call.advisor] = sequence
        stand = self._plan.stand(call.stand)
        if call.phase is Phase.ARRIVED and stand is not None:
            self._spots[call.advisor] = stand.spot

    def find(self, advisor: str) -> Advisor | None:
        """The advisor as the showroom file lists him, where he was last seen, or None."""
        listed = self._listed.get(advisor)
        return None if listed is None else replace(listed, at=self._spot(listed))

    def advisors(self, calls: Iterable[Call]) -> tuple[Advisor, ...]:
        """Everybody as of now, given the open calls."""
        on_call = {call.advisor: call.call for call in calls if call.advisor is not None}
        now = [self._as_of_now(advisor, on_call) for advisor in self._listed.values()]
        free = sorted(
            (a.advisor for a in now if a.state is AdvisorState.FREE),
            key=lambda name: (self._last_turns.get(name, 0), name),
        )
        turns = {name: place for place, name in enumerate(free, start=1)}
        return tuple(replace(a, turn=turns.get(a.advisor)) for a in now)

    @property
    def at_work(self) -> frozenset[str]:
        """Who is neither away nor off duty, by the showroom file."""
        gone = {AdvisorState.AWAY, AdvisorState.OFF}
        return frozenset(a.advisor for a in self._listed.values() if a.state not in gone)

    def free(self, calls: Iterable[Call]) -> frozenset[str]:
        """Who can go at once, given the open calls."""
        on_call = {call.advisor for call in calls}
        return frozenset(
            name
            for name, listed in self._listed.items()
            if listed.state is AdvisorState.FREE and name not in on_call
        )

    def _as_of_now(self, advisor: Advisor, on_call: Mapping[str, str]) -> Advisor:
        call = on_call.get(advisor.advisor)
        return replace(
            advisor,
            call=call,
            state=AdvisorState.BUSY if call is not None else advisor.state,
            at=self._spot(advisor),
        )

    def _spot(self, advisor: Advisor) -> Spot | None:
        return self._spots.get(advisor.advisor, advisor.at)
