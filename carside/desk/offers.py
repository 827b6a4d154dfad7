"""Who may be asked to go to a call right now, best first.

Only who is free: nobody who is off duty or away, and nobody who is on another call. Whoever
declined this call, or did not answer for it, is asked again only when nobody else is free: a
second question to him may help, where silence would not.
"""

from typing import Any

from carside.assignment import Waiting, together, warm
from carside.calls import Call, Decline, Phase
from carside.calls.escalation import is_for_everybody
from carside.desk.ledger import Ledger
from carside.desk.roster_book import RosterBook
from carside.desk.showroom import Showroom
from carside.matching import rank
from carside.suggesting import Suggesting


class Offers:
    """Looks for advisors for the open calls of one showroom."""

    def __init__(self, showroom: Showroom, ledger: Ledger, roster: RosterBook) -> None:
        self._showroom = showroom
        self._ledger = ledger
        self._roster = roster
        self._suggesting = Suggesting()

    def free(self) -> frozenset[str]:
        """Everybody who is free."""
        return self._roster.free(self._ledger.open_calls())

    def among(self, free: frozenset[str], call: Call) -> frozenset[str]:
        """Who of those who are `free` may be asked to go to `call`."""
        return free - self._ledger.story(call.call).declined or free

    def is_stale(self, call: Call, free: frozenset[str]) -> bool:
        """Whether somebody is `free` now to whom `call` was not offered.

        That one of those it was offered to is on another call does not matter: he will be back.
        """
        return not self.among(free, call) <= frozenset(call.offered_to)

    def has_left(self, call: Call) -> bool:
        """Whether somebody to whom `call` was offered is away or off duty by now."""
        return not frozenset(call.offered_to) <= self._roster.at_work

    def ranked(self, call: Call, *, without: str | None = None) -> tuple[str, ...]:
        """Who may be asked to go to `call`, best first.

        Args:
            call: nobody is on it, or `without` is.
            without: the advisor who is taken off it at this moment and counts as having declined.
        """
        others = [one for one in self._ledger.open_calls() if one.call != call.call]
        free = self._roster.free(others)
        wanted = self.among(free, call) - {without} or free
        advisors = [a for a in self._roster.advisors(others) if a.advisor in wanted]
        ranked = rank(call, advisors, self._showroom.plan, self._family(call.car))
        return tuple(one.advisor.advisor for one in ranked)

    def together(self) -> dict[str, str]:
        """Whom to send to which of the calls that wait: the advisor by call, nobody twice."""
        calls = self._ledger.open_calls()
        return together(
            [Waiting(call, self._family(call.car)) for call in calls],
            self._roster.advisors(calls),
            self._showroom.plan,
            {call.call: self._ledger.story(call.call).declined for call in calls},
        )

    def first(self, call: Call) -> str | None:
        """Who stands first on a console's list for `call` at this moment, None if nobody does.

        Whoever was asked for it already is not on that list.
        """
        calls = self._ledger.open_calls()
        suggestions = self._suggesting.suggestions(
            call, calls, self._roster.advisors(calls), self._showroom.plan, self._family
        )
        names = (one.advisor.advisor for one in suggestions)
        return next((name for name in names if name != call.advisor), None)

    def get_ready(self) -> None:
        """Have loaded what is needed where calls share the advisors, once two of them wait."""
        waiting = [call for call in self._ledger.open_calls() if call.phase is Phase.PLACED]
        if len(waiting) > 1:
            warm()

    def decline(self, call: Call, advisor: str, reason: str) -> Decline:
        """The step that takes `advisor` off `call`, and offers it to others if it is so far."""
        others = self.ranked(call, without=advisor) if is_for_everybody(call) else ()
        return Decline(advisor=advisor, reason=reason, offered_to=others)

    def _family(self, car: str) -> str | None:
        sheet = self._showroom.sheets.get(car)
        return sheet.family if sheet else None


def detail_of(decline: Decline) -> dict[str, Any]:
    """What the journal keeps of a decline: the reason, and whom the call is offered to now."""
    offered = {"advisors": list(decline.offered_to)} if decline.offered_to else {}
    return ({"reason": decline.reason} if decline.reason else {}) | offered
