"""The roster as the desk keeps it: who is on which call, where he is, whose turn it is, who is off.

It is taken from the showroom file and from the entries of the journal: live, one by one as they
are written, and after a start those of the last two days. So it is the same after a restart.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from carside.calls import Call, Fact
from carside.clock import Clock
from carside.contract.payloads import Entry
from carside.floor import FloorPlan, Spot
from carside.opening import zone_of
from carside.roster import Advisor, AdvisorState
from carside.roster_duty import LONGEST_HOLD, Duty, Said, duty
from carside.roster_shifts import day_begin

ADVISOR_SET = "advisor_set"
"""The event of an entry that says what an advisor is doing from now on; it belongs to no call."""

RECALLED = LONGEST_HOLD
"""How far back the journal is read after a start; before that is another day in any time zone."""

EVENTS = frozenset({Fact.DISPATCHED, Fact.ACCEPTED, Fact.DECLINED, Fact.ARRIVED, ADVISOR_SET})
"""The events of which the book takes note."""


class RosterBook:
    """Advisors with what follows from the entries, the open calls and the time.

    Whoever is on a call is busy; the others are as was said of them, else as by their shifts, else
    as the showroom file says. The turn goes round among those who are free: who was sent longest
    ago is next. Where somebody arrived he is until the day ends.
    """

    def __init__(
        self,
        advisors: Iterable[Advisor],
        plan: FloorPlan,
        last_turns: Mapping[str, int],
        clock: Clock,
    ) -> None:
        self._clock = clock
        self.relist(advisors, plan)
        self.recall(last_turns, ())

    def relist(self, advisors: Iterable[Advisor], plan: FloorPlan) -> None:
        """Take the roster and the plan from the showroom file, at the start or when it changed."""
        self._plan = plan
        self._zone = zone_of(plan.timezone)
        self._listed = {advisor.advisor: advisor for advisor in advisors}
        self._duties: dict[str, tuple[datetime, Duty]] = {}
        self._day = self._day_of(self._clock.now())
        self._has_moved = True

    def recall(self, last_turns: Mapping[str, int], entries: Iterable[Entry]) -> None:
        """Forget what was noted, and take it from the journal.

        Args:
            last_turns: the entry in which each advisor was last sent, however long ago.
            entries: those of `EVENTS` since `RECALLED` ago, in order.
        """
        self._last_turns = dict(last_turns)
        self._spots: dict[str, tuple[datetime, Spot]] = {}
        self._sent: dict[str, dict[str, datetime]] = {}
        self._said: dict[str, Said] = {}
        self._duties.clear()
        for entry in entries:
            self.note(entry)

    def note(self, entry: Entry) -> None:
        """Take in an entry that was journalled."""
        advisor = entry.advisor
        if advisor is None or entry.event not in EVENTS:
            return
        if entry.event == ADVISOR_SET:
            self._said[advisor] = Said(AdvisorState(entry.detail["state"]), entry.at)
            self._duties.pop(advisor, None)
        elif entry.event == Fact.DECLINED:
            self._sent.get(advisor, {}).pop(entry.call or "", None)
        elif entry.event == Fact.ARRIVED:
            stand = self._plan.stand(entry.stand or "")
            if stand is not None:
                self._spots[advisor] = (entry.at, stand.spot)
        else:
            self._last_turns[advisor] = entry.sequence
            self._sent.setdefault(advisor, {}).setdefault(entry.call or "", entry.at)

    def has_moved_on(self) -> bool:
        """Whether time alone may have changed the roster since this was last asked."""
        at = self._clock.now()
        self._day_begin(at)
        for name in self._listed:
            self._duty(name, at)
        has_moved, self._has_moved = self._has_moved, False
        return has_moved

    def find(self, advisor: str) -> Advisor | None:
        """The advisor as he is now, calls left aside, or None."""
        listed = self._listed.get(advisor)
        return None if listed is None else self._as_of_now(listed, self._clock.now(), {})

    def advisors(self, calls: Iterable[Call]) -> tuple[Advisor, ...]:
        """Everybody as of now, given the open calls."""
        at = self._clock.now()
        on_call = {call.advisor: call.call for call in calls if call.advisor is not None}
        now = [self._as_of_now(advisor, at, on_call) for advisor in self._listed.values()]
        free = sorted(
            (a.advisor for a in now if a.state is AdvisorState.FREE),
            key=lambda name: (self._last_turns.get(name, 0), name),
        )
        turns = {name: place for place, name in enumerate(free, start=1)}
        return tuple(replace(a, turn=turns.get(a.advisor)) for a in now)

    @property
    def at_work(self) -> frozenset[str]:
        """Who is neither away nor off duty, calls left aside."""
        gone = {AdvisorState.AWAY, AdvisorState.OFF}
        at = self._clock.now()
        return frozenset(n for n in self._listed if self._duty(n, at).state not in gone)

    def free(self, calls: Iterable[Call]) -> frozenset[str]:
        """Who can go at once, given the open calls."""
        on_call = {call.advisor for call in calls}
        at = self._clock.now()
        return frozenset(
            name
            for name in self._listed
            if name not in on_call and self._duty(name, at).state is AdvisorState.FREE
        )

    def _as_of_now(self, advisor: Advisor, at: datetime, on_call: Mapping[str, str]) -> Advisor:
        call, now = on_call.get(advisor.advisor), self._duty(advisor.advisor, at)
        return replace(
            advisor,
            call=call,
            state=AdvisorState.BUSY if call is not None else now.state,
            until=now.until,
            at=self._spot(advisor, at),
            turns=self._turns(advisor.advisor, at),
        )

    def _duty(self, advisor: str, at: datetime) -> Duty:
        known = self._duties.get(advisor)
        if known is not None:
            since, kept = known
            if since <= at and (kept.until is None or at < kept.until):
                return kept
            self._has_moved = True
        found = duty(self._listed[advisor], self._said.get(advisor), at, self._zone)
        self._duties[advisor] = (at, found)
        return found

    def _spot(self, advisor: Advisor, at: datetime) -> Spot | None:
        arrived = self._spots.get(advisor.advisor)
        is_of_today = arrived is not None and arrived[0] >= self._day_begin(at)
        return arrived[1] if arrived is not None and is_of_today else advisor.at

    def _turns(self, advisor: str, at: datetime) -> int:
        day = self._day_begin(at)
        return sum(sent >= day for sent in self._sent.get(advisor, {}).values())

    def _day_begin(self, at: datetime) -> datetime:
        if not self._day[0] <= at < self._day[1]:
            self._day, self._has_moved = self._day_of(at), True
        return self._day[0]

    def _day_of(self, at: datetime) -> tuple[datetime, datetime]:
        return day_begin(at, self._zone), day_begin(at, self._zone, ahead=1)
