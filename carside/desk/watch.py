"""What the desk does unasked.

It climbs the ladder, takes back dispatches that nobody answers, and stands in for a reception
where no console is alive.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from carside.calls import Call, Dispatch, Offer, Overdue, Phase
from carside.calls.escalation import Measure, is_for_everybody, measure_of, waited_s
from carside.calls.events import Event
from carside.clock import Clock
from carside.contract import Cleared, Message
from carside.desk.ledger import Ledger
from carside.desk.offers import Offers, detail_of
from carside.desk.showroom import Showroom
from carside.link.presence import Condition, Watch

OFFER_AGAIN_S = 10.0
"""How often at most one call is offered to others who have become free.

Each offer is a change of the call, and a decision made before it is asked for again: in a rush,
with advisors free and busy every second, calls that change every second could not be decided.
"""
NO_CONSOLE_S = 15.0
"""After this long without a living console the desk dispatches by the matching rules."""

Step = tuple[Call, Event, dict[str, Any]]


class Watchkeeper:
    """Watches the open calls and the consoles of one showroom."""

    def __init__(self, showroom: Showroom, ledger: Ledger, offers: Offers, clock: Clock) -> None:
        self._showroom = showroom
        self._ledger = ledger
        self._offers = offers
        self._clock = clock
        self._consoles: dict[str, Watch] = {}
        self._offered_s: dict[str, float] = {}
        self._seen_s = clock.monotonic_s()

    def take_over(self, showroom: Showroom, offers: Offers) -> None:
        """Go by a changed showroom file from now on."""
        self._showroom, self._offers = showroom, offers

    def hear_console(self, item: Message | Cleared) -> None:
        """Take in a console's state."""
        watch = self._consoles.setdefault(item.address.identifier, Watch())
        if watch.condition is Condition.READY:
            self._seen_s = self._clock.monotonic_s()  # alive until this very word
        if isinstance(item, Cleared):
            del self._consoles[item.address.identifier]
            return
        watch.heard(item.data, self._clock.monotonic_s())

    @property
    def has_console(self) -> bool:
        """Whether a console is alive, as far as was heard."""
        return any(one.condition is Condition.READY for one in self._consoles.values())

    def due(self) -> Iterator[Step]:
        """The steps that time asks for now, with their details.

        Each must be taken before the next is asked for: whoever was just sent is not free.
        """
        now, free = self._clock.now(), self._offers.free()
        is_blind = self._is_reception_blind(self._clock.monotonic_s())
        calls = self._ledger.open_calls()
        self._offers.get_ready()
        # Once for all of them: whom one call is given, none of the others is.
        matched = self._offers.together() if is_blind and free else {}
        for over in self._offered_s.keys() - {call.call for call in calls}:
            del self._offered_s[over]
        for call in calls:
            step = self._overdue(call, now) or self._for_the_free(call, free, matched)
            if step is not None:
                yield step
                free = self._offers.free()

    def _overdue(self, call: Call, now: datetime) -> Step | None:
        # A call keeps the ladder that it began with, also when the showroom closes meanwhile.
        ladder = self._showroom.ladder(call.placed_at)
        if call.advisor is not None and ladder.is_answer_overdue(call, now):
            decline = self._offers.decline(call, call.advisor, "no_answer")
            return call, decline, detail_of(decline)
        return self._climbed(call, now) if ladder.is_rung_due(call, now) else None

    def _for_the_free(
        self, call: Call, free: frozenset[str], matched: Mapping[str, str]
    ) -> Step | None:
        if call.phase is not Phase.PLACED:
            return None
        best = matched.get(call.call)
        if best is not None and best in free:
            return call, Dispatch(advisor=best), {"reason": "no_console"}
        if is_for_everybody(call) and self._is_to_be_offered_again(call, free):
            self._offered_s[call.call] = self._clock.monotonic_s()
            offer = Offer(advisors=self._offers.ranked(call))
            return call, offer, {"advisors": list(offer.advisors)}
        return None

    def _is_to_be_offered_again(self, call: Call, free: frozenset[str]) -> bool:
        if self._offers.has_left(call):
            return True
        offered_s = self._offered_s.get(call.call, float("-inf"))
        is_time = self._clock.monotonic_s() - offered_s >= OFFER_AGAIN_S
        return is_time and self._offers.is_stale(call, free)

    def _climbed(self, call: Call, now: datetime) -> Step:
        rung, waited = call.rung + 1, round(waited_s(call, now))
        measure = measure_of(rung)
        detail: dict[str, Any] = {"rung": rung, "step": measure, "waited_s": waited}
        # From the second rung on each one offers anew: others may be free by now.
        is_asked = call.phase is not Phase.PLACED or measure is Measure.LOUDER
        offered_to = () if is_asked else self._offers.ranked(call)
        if measure is not Measure.LOUDER:
            detail["advisors"] = list(offered_to)
        if measure is Measure.MANAGER and self._showroom.manager:
            detail["manager"] = self._showroom.manager
        return call, Overdue(waited_s=waited, offered_to=offered_to), detail

    def _is_reception_blind(self, now_s: float) -> bool:
        for watch in self._consoles.values():
            if watch.tick(now_s) or watch.condition is Condition.READY:
                self._seen_s = now_s
        return now_s - self._seen_s > NO_CONSOLE_S
