"""One moment of the showroom as the screen sees it: what is known, the time and the selection.

Every view is made from this one value, so the queue, the plan and the call panel can never tell
different stories. Names that are missing (a stand the plan does not know, a car without a sheet,
an advisor who vanished) are answered here, once, with the identifier people can still ask about.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from functools import cached_property

from carside.calls import Call, Phase
from carside.catalogue.sheet import Sheet
from carside.console.shows import Blindness, ConsoleShows, Lost
from carside.contract.payloads import Entry
from carside.floor import Stand, Zone
from carside.matching import Suggestion
from carside.roster import Advisor


class Urgency(IntEnum):
    """How far the desk has climbed the ladder for a call; each has its own colour and shape."""

    FRESH = 0
    LOUDER = 1  # louder at the console
    OFFERED = 2  # to every free advisor
    ALARM = 3  # the manager's


UNDO_S = 10.0
"""So long a dispatch can be taken back, in seconds."""

_NO_LINE = frozenset({Blindness.CONNECTING, Blindness.BROKER_LOST, Blindness.BROKER_REFUSED})
_WAITING = frozenset({Phase.PLACED, Phase.DISPATCHED})


@dataclass(frozen=True, kw_only=True)  # no slots: what is worked out is kept beside it
class Scene:
    """Everything the views are made from.

    Attributes:
        now: the desk's wall clock, so that waiting times are true on a console whose clock is not.
        selected: the call that is looked at, if any.
        suggestions: who should go to the selected call, best first.
        pending: the step that was asked for the selected call and is not answered yet.
        undo_s: seconds for which the last dispatch of the selected call can be undone, else 0.
        recalled: what the desk told of the selected call when it was asked for its story.
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
    recalled: tuple[Entry, ...] = ()
    seen_at: datetime | None = None

    def following(self, before: "Scene") -> "Scene":
        """This moment, with what was worked out in the moment before if only time has passed."""
        if before.shows is self.shows:
            known = before.__dict__
            self.__dict__.update({name: known[name] for name in _OF_SHOWS if name in known})
        return self

    @property
    def is_old(self) -> bool:
        """Whether what is shown is only the last known state."""
        return self.shows.blindness is not Blindness.NONE

    @property
    def is_line_cut(self) -> bool:
        """Whether nothing at all is heard, not even of boards."""
        return self.shows.blindness in _NO_LINE

    @property
    def at(self) -> datetime:
        """The moment that is shown: now, or when everything could last be seen."""
        return self.seen_at if self.is_old and self.seen_at is not None else self.now

    @cached_property
    def waiting(self) -> tuple[Call, ...]:
        """Calls nobody goes to yet, the longest wait first."""
        return _longest_first(c for c in self.shows.calls if c.phase in _WAITING)

    @cached_property
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
        return self._stands.get(call.stand)

    def stand_named(self, stand: str) -> Stand | None:
        """The stand with this identifier, None if the plan does not know it."""
        return self._stands.get(stand)

    def stand_of_board(self, board: str) -> Stand | None:
        """Where the board is mounted, None if the plan does not know it."""
        return self._stand_of_board.get(board)

    def call(self, call: str | None) -> Call | None:
        """The open call of this name, None if there is none (any more)."""
        return self._calls.get(call or "")

    @cached_property
    def twin(self) -> Call | None:
        """The selected call's partner in the question: are these two the same customer?"""
        selected = self.selected
        if selected is None:
            return None
        earlier = self.call(selected.same_as)
        return earlier or next((c for c in self.shows.calls if c.same_as == selected.call), None)

    def stand_name(self, call: Call) -> str:
        """What people call the stand."""
        stand = self.stand(call)
        return stand.name if stand else call.stand

    def zone_name(self, stand: Stand | None) -> str:
        """The stand's zone, its floor if it is in none; empty if unknown."""
        plan = self.shows.plan
        if plan is None or stand is None:
            return ""
        zone = self._zones.get(stand.zone)
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
        return self._floors.get(stand.floor, "")

    def car_title(self, car: str | None) -> str:
        """The model and trim of a car, its identifier when there is no sheet, else empty."""
        if car is None:
            return ""
        sheet = self.shows.cars.get(car)
        return sheet_title(sheet) if sheet else car

    def advisor(self, advisor: str | None) -> Advisor | None:
        """The advisor with this identifier, None if the roster does not know him (any more)."""
        return self._advisors.get(advisor or "")

    def advisor_name(self, advisor: str | None) -> str:
        """His name, or his identifier if he vanished from the roster."""
        known = self.advisor(advisor)
        return known.name if known else (advisor or "")

    def waited_s(self, call: Call) -> float:
        """How long the shopper has waited, in seconds, never below zero.

        Of a call that can only be seen as it was, it is how long she had waited then.
        """
        return max(0.0, (self.at - call.placed_at).total_seconds())

    def here(self, at: datetime) -> datetime:
        """Turn a time of this console's wall clock into the desk's."""
        return at + self.shows.clock_offset

    def lost_board(self, board: str) -> Lost | None:
        """The board's loss, if it should be there and is not."""
        return self._lost.get(board)

    # By name, because there may be a thousand of each

    @cached_property
    def _lost(self) -> dict[str, Lost]:
        return {one.board: one for one in (*self.shows.lost_boards, *self.shows.unseen_boards)}

    @cached_property
    def _stands(self) -> dict[str, Stand]:
        return {s.stand: s for s in self.shows.plan.stands} if self.shows.plan else {}

    @cached_property
    def _stand_of_board(self) -> dict[str, Stand]:
        return {s.board: s for s in self._stands.values() if s.board is not None}

    @cached_property
    def _zones(self) -> dict[str, Zone]:
        return {z.zone: z for z in self.shows.plan.zones} if self.shows.plan else {}

    @cached_property
    def _floors(self) -> dict[str, str]:
        return {f.floor: f.name for f in self.shows.plan.floors} if self.shows.plan else {}

    @cached_property
    def _advisors(self) -> dict[str, Advisor]:
        return {a.advisor: a for a in self.shows.advisors}

    @cached_property
    def _calls(self) -> dict[str, Call]:
        return {c.call: c for c in self.shows.calls}


_OF_SHOWS = tuple(
    name
    for name, one in vars(Scene).items()
    if isinstance(one, cached_property) and name != "twin"  # which is of the selected call
)


def sheet_title(sheet: Sheet) -> str:
    """A car as people say it: ``EQS 450+``."""
    model, trim = sheet.model or "", sheet.trim or ""
    parts = [model, "" if trim and trim in model else trim]
    return " ".join(part for part in parts if part) or sheet.car


def urgency(call: Call) -> Urgency:
    """The level of a call: the rungs that the desk has climbed for it."""
    return Urgency(min(call.rung, Urgency.ALARM))


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
