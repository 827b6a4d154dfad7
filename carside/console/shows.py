"""What a console knows at this moment, and what it has to tell the receptionist."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from carside.calls import Call
from carside.catalogue.sheet import Sheet
from carside.contract.payloads import Entry
from carside.floor import FloorPlan
from carside.link.presence import Condition
from carside.roster import Advisor


class Blindness(StrEnum):
    """What the console cannot see."""

    NONE = "none"
    CONNECTING = "connecting"
    BROKER_LOST = "broker_lost"
    BROKER_REFUSED = "broker_refused"
    DESK_LOST = "desk_lost"
    DESK_OFF = "desk_off"


@dataclass(frozen=True, slots=True)
class Lost:
    """A board that should be there and is not, since `since` (this console's wall clock)."""

    board: str
    stand_name: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleShows:
    """Everything the screen needs; a new value after every change.

    Attributes:
        calls: open calls, those who wait longest first.
        advisors: the roster, by name.
        plan: the floor plan, None until it is known.
        cars: every sheet by identifier.
        story: the journal entries heard of each open call, oldest first.
        boards: condition of each board of the plan.
        lost_boards: boards that went missing without a farewell.
        blindness: what cannot be seen, since when and in one sentence why.
        clock_offset: desk's wall clock minus ours, to show true waiting times on a wrong clock.
        requests: how many requests are unanswered.
        malformed: how many messages were dropped since the start.
    """

    calls: tuple[Call, ...] = ()
    advisors: tuple[Advisor, ...] = ()
    plan: FloorPlan | None = None
    cars: dict[str, Sheet] = field(default_factory=dict)
    story: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    boards: dict[str, Condition] = field(default_factory=dict)
    lost_boards: tuple[Lost, ...] = ()
    consoles: tuple[str, ...] = ()
    blindness: Blindness = Blindness.CONNECTING
    blind_since: datetime | None = None
    blind_reason: str = ""
    clock_offset: timedelta = timedelta()
    requests: int = 0
    malformed: int = 0


class NoticeKind(StrEnum):
    """What the receptionist must be told once."""

    CONFLICT = "conflict"  # somebody was faster; `call` is how it stands now
    REFUSED = "refused"  # the desk said no, `message` says why
    NO_ANSWER = "no_answer"  # the desk did not answer in time; nothing is known to have changed


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell. `wanted` is the request's step, such as ``dispatch``."""

    kind: NoticeKind
    wanted: str
    message: str = ""
    call: Call | None = None
