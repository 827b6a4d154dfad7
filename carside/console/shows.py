"""What a console knows at this moment, and what it has to tell the receptionist."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from carside.calls import Call
from carside.catalogue.sheet import Sheet
from carside.contract.payloads import About, ConsoleRole, Entry, Health, SelfTest
from carside.floor import FloorPlan
from carside.roster import Advisor


class Blindness(StrEnum):
    """What the console cannot see."""

    NONE = "none"
    CONNECTING = "connecting"
    BROKER_LOST = "broker_lost"
    BROKER_REFUSED = "broker_refused"
    DESK_LOST = "desk_lost"
    DESK_OFF = "desk_off"


class Standing(StrEnum):
    """How a board of the plan stands, as reception is told."""

    UNKNOWN = "unknown"  # its word may still be on its way
    READY = "ready"
    SLEEPING = "sleeping"
    CLEANING = "cleaning"  # it takes no touch for a while, as reception wanted
    NEVER_SEEN = "never_seen"  # the plan has it, but nobody has ever heard it
    LOST = "lost"
    RESTING = "resting"  # not heard, but the showroom is closed
    OFF = "off"  # said on purpose


@dataclass(frozen=True, slots=True)
class Lost:
    """A board that should be there and is not, since `since` (this console's wall clock)."""

    board: str
    stand_name: str
    since: datetime


@dataclass(frozen=True, slots=True)
class LostConsole:
    """Another console that vanished without a farewell, since `since` (our wall clock)."""

    console: str
    since: datetime


class ResultKind(StrEnum):
    """How far a board's last command has come."""

    ASKED = "asked"
    DONE = "done"
    REFUSED = "refused"  # by the board or by the desk; `message` says why
    SILENT = "silent"  # the board did not say what it did
    NOT_ASKED = "not_asked"  # the desk did not answer: nothing is known to have happened


@dataclass(frozen=True, slots=True)
class CommandResult:
    """What became of the last command given to a board from here, at `at` (our wall clock).

    `wanted` is the request's step, such as ``restart``; `level` goes with some of them.
    """

    kind: ResultKind
    wanted: str
    at: datetime
    message: str = ""
    level: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleShows:
    """Everything the screen needs; a new value after every change.

    Attributes:
        calls: open calls, those who wait longest first.
        advisors: the roster, by name.
        plan: the floor plan, None until it is known.
        cars: every sheet by identifier.
        story: the journal entries heard of each open call, oldest first.
        boards: how each board of the plan stands; while the line is cut, how it last stood.
        board_since: since when a board stands so, as far as that is known (our wall clock).
        abouts: the birth document of each board that was ever heard.
        healths: what each board last told of its health, and `health_at` when (the desk's clock).
        results: what became of the last command given to each board from here.
        paused_until: until when a board that is being cleaned takes no touch (our wall clock).
        lost_boards: boards that went missing without a farewell while the showroom was open.
        unseen_boards: boards of the plan that were not heard since `since`, when we connected.
        stray_boards: boards that are heard of and stand nowhere on the plan.
        consoles: the consoles that are alive, by identifier; this one too.
        lost_consoles: other consoles that went missing without a farewell.
        role: what whoever sits here may do; a desk that says nothing of it allows everything.
        is_open: whether the showroom is open, by its own opening hours.
        self_test: the last self-test, or the one that runs; None if there never was one.
        blindness: what cannot be seen, since when and in one sentence why.
        clock_offset: desk's wall clock minus ours, to show true waiting times on a wrong clock.
        requests: how many requests about calls are unanswered.
        malformed: how many messages were dropped since the start.
    """

    calls: tuple[Call, ...] = ()
    advisors: tuple[Advisor, ...] = ()
    plan: FloorPlan | None = None
    cars: dict[str, Sheet] = field(default_factory=dict)
    story: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    boards: dict[str, Standing] = field(default_factory=dict)
    board_since: dict[str, datetime] = field(default_factory=dict)
    abouts: dict[str, About] = field(default_factory=dict)
    healths: dict[str, Health] = field(default_factory=dict)
    health_at: dict[str, datetime] = field(default_factory=dict)
    results: dict[str, CommandResult] = field(default_factory=dict)
    paused_until: dict[str, datetime] = field(default_factory=dict)
    lost_boards: tuple[Lost, ...] = ()
    unseen_boards: tuple[Lost, ...] = ()
    stray_boards: tuple[str, ...] = ()
    consoles: tuple[str, ...] = ()
    lost_consoles: tuple[LostConsole, ...] = ()
    role: ConsoleRole = ConsoleRole.MANAGER
    is_open: bool = True
    self_test: SelfTest | None = None
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
    MOVED = "moved"  # the shopper walked on: the advisor of `call` must be told
    BOARD_DID = "board_did"
    BOARD_REFUSED = "board_refused"  # `message` says why
    BOARD_SILENT = "board_silent"  # the desk passed it on, and the board did not say what it did


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell. `wanted` is the request's step, such as ``dispatch``.

    `board` is set for what was asked of a board; `was_at` is the stand a call was moved from.
    """

    kind: NoticeKind
    wanted: str
    message: str = ""
    call: Call | None = None
    board: str = ""
    was_at: str = ""
