"""One moment of the showroom as the screen sees it: what is known, the time and the selection.

Every view is made from this one value, so the queue, the plan and the call panel can never tell
different stories. Names that are missing (a stand the plan does not know, a car without a sheet,
an advisor who vanished) are answered here, once, with the identifier people can still ask about.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from carside.calls import Call, Phase
from carside.catalogue.sheet import Sheet
from carside.console.shows import Blindness, ConsoleShows
from carside.floor import Stand
from carside.matching import Suggestion
from carside.roster import Advisor


class Urgency(IntEnum):
    """How long somebody has waited, as levels; each has its own colour and its own shape."""

    FRESH = 0
    WAITING = 1
    LONG = 2
    ALARM = 3


URGENCY_FROM_S = {Urgency.ALARM: 60.0, Urgency.LONG: 30.0, Urgency.WAITING: 15.0}
"""From how many seconds on each level holds."""

_WAITING = frozenset({Phase.PLACED, Phase.DISPATCHED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything the views are made from.

    Attributes:
        now: the desk's wall clock, so that waiting times are true on a console whose clock is not.
        selected: the call that is looked at, if any.
        suggestions: who should go to the selected call, best first.
        pending: the step that was asked for the selected call and is not answered yet.
        undo_s: seconds for which the last dispatch of the selected call can be undone, else 0.
        remark: what the desk last had to say about the selected call.
        seen_at: when everything could last be seen, on the desk's clock; None if never.
    """

    shows: ConsoleShows = field(default_factory=ConsoleShows)
    now: datetime
    selected: Call | None = None
    suggestions: tuple[Suggestion, ...] = ()
    pending: str = ""
    undo_s: int = 0
    remark: str = ""
    seen_at: datetime | None = None

    @property
    def is_old(self) -> bool:
        """Whether what is shown is only the last known state."""
        return self.shows.blindness is not Blindness.NONE

    @property
    def waiting(self) -> tuple[Call, ...]:
        """Calls nobody goes to yet, the longest wait first."""
        return _longest_first(c for c in self.shows.calls if c.phase in _WAITING)

    @property
    def underway(self) -> tuple[Call, ...]:
        """Calls somebody goes to or stands at, the longest wait first."""
        return _longest_first(c for c in self.shows.calls if c.is_open and c.phase not in _WAITING)

    @property
    def offered(self) -> tuple[Suggestion, ...]:
        """Who could be sent: everybody suggested but him who was."""
        asked = self.selected.advisor if self.selected else None
        return tuple(s for s in self.suggestions if s.advisor.advisor != asked)

    def stand(self, call: Call) -> Stand | None:
        """Where the call's stand is, None if the plan does not know it."""
        return self.shows.plan.stand(call.stand) if self.shows.plan else None

    def stand_name(self, call: Call) -> str:
        """What people call the stand."""
        stand = self.stand(call)
        return stand.name if stand else call.stand

    def zone_name(self, stand: Stand | None) -> str:
        """The stand's zone, its floor if it is in none; empty if unknown."""
        plan = self.shows.plan
        if plan is None or stand is None:
            return ""
        zone = plan.zone(stand.zone)
        return zone.name if zone else self.floor_name(stand)

    def place_name(self, stand: Stand | None) -> str:
        """The stand's zone, and its floor where there is more than one; empty if unknown."""
        plan = self.shows.plan
        if plan is None or stand is None:
            return ""
        names = [self.zone_name(stand), self.floor_name(stand) if len(plan.floors) > 1 else ""]
        return ", ".join(dict.fromkeys(name for name in names if name))

    def floor_name(self, stand: Stand) -> str:
        """The stand's floor; empty if unknown."""
        floors = self.shows.plan.floors if self.shows.plan else ()
        return next((f.name for f in floors if f.floor == stand.floor), "")

    def car_title(self, car: str | None) -> str:
        """The model and trim of a car, its identifier when there is no sheet, else empty."""
        if car is None:
            return ""
        sheet = self.shows.cars.get(car)
        return sheet_title(sheet) if sheet else car

    def advisor(self, advisor: str | None) -> Advisor | None:
        """The advisor with this identifier, None if the roster does not know him (any more)."""
        return next((a for a in self.shows.advisors if a.advisor == advisor), None)

    def advisor_name(self, advisor: str | None) -> str:
        """His name, or his identifier if he vanished from the roster."""
        known = self.advisor(advisor)
        return known.name if known else (advisor or "")

    def waited_s(self, call: Call) -> float:
        """How long the shopper has waited, in seconds, never below zero."""
        return max(0.0, (self.now - call.placed_at).total_seconds())

    def here(self, at: datetime) -> datetime:
        """Turn a time of this console's wall clock into the desk's."""
        return at + self.shows.clock_offset


def sheet_title(sheet: Sheet) -> str:
    """A car as people say it: ``EQS 450+``."""
    model, trim = sheet.model or "", sheet.trim or ""
    parts = [model, "" if trim and trim in model else trim]
    return " ".join(part for part in parts if part) or sheet.car


def urgency(waited_s: float) -> Urgency:
    """The level of a wait of this many seconds."""
    return next((u for u, from_s in URGENCY_FROM_S.items() if waited_s >= from_s), Urgency.FRESH)


def initials(name: str) -> str:
    """One or two letters for a portrait: ``Wang Min`` is WM, ``陈宇`` is 陈宇, nobody is ``?``."""
    words = name.split()
    if len(words) > 1:
        return (words[0][0] + words[-1][0]).upper()
    return (name.strip()[:2] if words else "?").upper()


def clock_text(seconds: float) -> str:
    """A running clock: ``0:08``, ``12:40``, ``1:02:09``."""
    minutes, rest = divmod(int(max(0.0, seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _longest_first(calls: Iterable[Call]) -> tuple[Call, ...]:
    return tuple(sorted(calls, key=lambda call: (call.placed_at, call.call)))
