"""What the desk does unasked.

It climbs the ladder, takes back dispatches that nobody answers, and stands in for a reception
where no console is alive.
"""

from collections.abc import Iterator

from carside.calls import Call, Decline, Dispatch, Overdue, Phase
from carside.calls.escalation import is_answer_overdue, is_rung_due, waited_s
from carside.calls.events import Event
from carside.clock import Clock
from carside.contract import Cleared, Message
from carside.desk.ledger import Ledger
from carside.desk.roster_book import RosterBook
from carside.desk.showroom import Showroom
from carside.link.presence import Condition, Watch
from carside.matching import rank

NO_CONSOLE_S = 15.0
"""After this long without a living console the desk dispatches by the matching rules."""


class Watchkeeper:
    """Watches the open calls and the consoles of one showroom."""

    def __init__(
        self, showroom: Showroom, ledger: Ledger, roster: RosterBook, clock: Clock
    ) -> None:
        self._showroom = showroom
        self._ledger = ledger
        self._roster = roster
        self._clock = clock
        self._consoles: dict[str, Watch] = {}
        self._seen_s = clock.monotonic_s()

    def hear_console(self, item: Message | Cleared) -> None:
        """Take in a console's state."""
        watch = self._consoles.setdefault(item.address.identifier, Watch())
        if watch.condition is Condition.READY:
            self._seen_s = self._clock.monotonic_s()  # alive until this very word
        if isinstance(item, Cleared):
            del self._consoles[item.address.identifier]
            return
        watch.heard(item.data, self._clock.monotonic_s())

    def due(self) -> Iterator[tuple[Call, Event, dict[str, object]]]:
        """The steps that time asks for now, with their details."""
        now_s, now = self._clock.monotonic_s(), self._clock.now()
        is_blind = self._is_reception_blind(now_s)
        for call in self._ledger.open_calls():
            climbed = self._ledger.story(call.call).climbed
            if is_answer_overdue(call, self._showroom.answer_within_s, now) and call.advisor:
                yield (
                    call,
                    Decline(advisor=call.advisor, reason="no_answer"),
                    {"reason": "no_answer"},
                )
            elif is_rung_due(call, climbed, self._showroom.escalation_s, now):
                waited = round(waited_s(call, now))
                yield call, Overdue(waited_s=waited), {"rung": climbed + 1, "waited_s": waited}
            elif is_blind and call.phase is Phase.PLACED:
                yield from self._stand_in(call)

    def _is_reception_blind(self, now_s: float) -> bool:
        for watch in self._consoles.values():
            if watch.tick(now_s) or watch.condition is Condition.READY:
                self._seen_s = now_s
        return now_s - self._seen_s > NO_CONSOLE_S

    def _stand_in(self, call: Call) -> Iterator[tuple[Call, Event, dict[str, object]]]:
        advisors = self._roster.advisors(self._ledger.open_calls())
        sheet = self._showroom.sheets.get(call.car)
        ranked = rank(call, advisors, self._showroom.plan, sheet.family if sheet else None)
        free = [s.advisor.advisor for s in ranked if s.is_free]
        # Whoever did not answer for this call is asked again only when nobody else is left.
        declined = self._ledger.story(call.call).declined
        best = next((name for name in free if name not in declined), next(iter(free), None))
        if best is not None:
            yield call, Dispatch(advisor=best), {"reason": "no_console"}
