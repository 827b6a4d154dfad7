"""From what a console holds to what it shows, and only as far as something has changed.

A console that connects to a thousand calls hears thousands of messages at once. Each only marks
what it touched; what is shown is made when somebody looks. What did not change stays the very same
value, so that whoever draws it may compare by identity.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Flag, auto
from typing import Any

from carside.console.local_hours import is_showroom_open
from carside.console.presences import Presences
from carside.console.shows import Blindness, ConsoleShows, Standing
from carside.console.snapshots import Snapshots
from carside.contract.payloads import ConsoleRole


class Touched(Flag):
    """What may have to be shown anew."""

    NOTHING = 0
    CALLS = auto()
    ADVISORS = auto()
    CARS = auto()
    STORY = auto()
    PLAN = auto()  # and with it the boards
    BOARDS = auto()
    SELF_TEST = auto()
    RIGHTS = auto()
    FLEET = auto()  # what boards tell of themselves
    REST = auto()


OF_ROW = {
    "call": Touched.CALLS | Touched.STORY,
    "advisor": Touched.ADVISORS,
    "car": Touched.CARS,
    "event": Touched.STORY,
    "floor": Touched.PLAN | Touched.BOARDS,
    "self_test": Touched.SELF_TEST,
    "console_role": Touched.RIGHTS,
    "board_about": Touched.FLEET,
    "board_health": Touched.FLEET,
}
"""What a snapshot of each row of the topic table touches."""


@dataclass(slots=True)
class Showing:
    """Keeps what is shown; `settle` brings it up to date."""

    held: Snapshots
    others: Presences
    shows: ConsoleShows
    touched: Touched = Touched.NOTHING

    def touch(self, what: Touched) -> None:
        """Mark what may have to be shown anew."""
        self.touched |= what

    def pass_time(self, now: datetime) -> None:
        """Notice what time alone changes: a pause that ends, the opening hours."""
        is_open = is_showroom_open(self.held.plan, now + self.shows.clock_offset)
        is_over = any(until <= now for until in self.shows.paused_until.values())
        if is_open != self.shows.is_open or is_over:
            self.touch(Touched.BOARDS)

    def settle(self, now: datetime, now_s: float, **rest: Any) -> bool:
        """Show what was touched; `rest` are the plain counts. True if anything is new."""
        touched, self.touched = self.touched, Touched.NOTHING
        news = {**rest, **self._snapshots(touched)}
        if touched & (Touched.BOARDS | Touched.REST):
            news |= self._presences(now)
        news |= self._sight(now, now_s)
        before = self.shows
        changed = {name: new for name, new in news.items() if getattr(before, name) != new}
        if changed:
            self.shows = replace(before, **changed)
        return bool(changed)

    def _snapshots(self, touched: Touched) -> dict[str, Any]:
        held, news = self.held, dict[str, Any]()
        if Touched.CALLS in touched:
            news["calls"] = tuple(sorted(held.calls.values(), key=lambda c: (c.placed_at, c.call)))
        if Touched.ADVISORS in touched:
            news["advisors"] = tuple(
                sorted(held.advisors.values(), key=lambda a: (a.name, a.advisor))
            )
        if Touched.CARS in touched:
            news["cars"] = dict(held.sheets)
        if Touched.STORY in touched:
            news["story"] = dict(held.story)
        if Touched.PLAN in touched:
            news["plan"] = held.plan
        if Touched.FLEET in touched:
            news["abouts"], news["healths"] = dict(held.abouts), dict(held.healths)
            news["health_at"] = dict(held.told_at)
        if Touched.SELF_TEST in touched:
            news["self_test"] = held.self_test
        if Touched.RIGHTS in touched:
            news["role"] = held.rights.role if held.rights else ConsoleRole.MANAGER
        return news

    def _presences(self, now: datetime) -> dict[str, Any]:
        plan, others = self.held.plan, self.others
        is_open = is_showroom_open(plan, now + self.shows.clock_offset)
        boards = others.standings(plan, now, is_open=is_open)
        others.keep_losses()
        return {
            "is_open": is_open,
            "boards": boards,
            "board_since": others.since(boards),
            "paused_until": others.pauses(boards),
            "lost_boards": others.lost(plan, boards, Standing.LOST),
            "unseen_boards": others.lost(plan, boards, Standing.NEVER_SEEN),
            "stray_boards": others.strays(boards),
            "consoles": others.ready_consoles(),
            "lost_consoles": others.lost_consoles(now, is_open=is_open),
        }

    def _sight(self, now: datetime, now_s: float) -> dict[str, Any]:
        blindness, reason = self.others.blindness(now_s)
        since = self.shows.blind_since
        if blindness is Blindness.NONE:
            since = None
        elif blindness is not self.shows.blindness or since is None:
            since = self.others.blind_since(blindness, now)
        return {"blindness": blindness, "blind_since": since, "blind_reason": reason}
