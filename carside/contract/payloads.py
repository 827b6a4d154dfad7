"""The `data` of every message, as frozen values.

A call, an advisor, a floor plan and a car sheet travel as they are in the core; only what exists
for the journey alone is defined here. Unknown fields are ignored, so that an older part can listen
to a newer one.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

import msgspec

from carside.calls import Call, Kind, Outcome, Phase
from carside.roster import AdvisorState

IDENTIFIER_PATTERN = r"^[a-z0-9][a-z0-9-]{0,63}$(?!\n)"
_UUID_PATTERN = (
    # Small letters only (RFC 9562), because a call's id is a part of a topic too.
    r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$(?!\n)"
)
_MAX_WAITED_MS = 10 * 365 * 24 * 3600 * 1000

Identifier = Annotated[str, msgspec.Meta(pattern=IDENTIFIER_PATTERN)]
CallId = Annotated[str, msgspec.Meta(pattern=_UUID_PATTERN)]
TestId = CallId
RequestId = Annotated[str, msgspec.Meta(min_length=1, max_length=128)]
LanguageTag = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}$(?!\n)")]
Instant = Annotated[datetime, msgspec.Meta(tz=True)]
WaitedMs = Annotated[int, msgspec.Meta(ge=0, le=_MAX_WAITED_MS)]
Revision = Annotated[int, msgspec.Meta(ge=1)]
Note = Annotated[str, msgspec.Meta(max_length=2000)]
PersonName = Annotated[str, msgspec.Meta(max_length=120)]
Topic = Annotated[str, msgspec.Meta(max_length=64)]
HealthNote = Annotated[str, msgspec.Meta(max_length=300)]
Notes = Annotated[tuple[HealthNote, ...], msgspec.Meta(max_length=16)]
Seen = Annotated[tuple[Topic, ...], msgspec.Meta(max_length=64)]


class Presence(StrEnum):
    """Whether a board, a console or the desk is there."""

    READY = "ready"
    SLEEPING = "sleeping"
    LOST = "lost"  # said by the broker, in the will
    OFF = "off"  # said on purpose: no alarm


class State(msgspec.Struct, frozen=True, kw_only=True):
    """Presence of one part.

    Attributes:
        boot: counts its starts, so that an old will is recognised.
        paused_until: a board that is being cleaned takes no touch until then.
        journal: the desk's journal, by its own identifier: two desks that say `ready` with two
            journals are one too many.
        place: where the desk runs, for people: user, computer and process.
        attended: whether the desk hears a living console; None where it does not say.
        person: who sits at this console.
    """

    state: Presence
    boot: Annotated[int, msgspec.Meta(ge=0)]
    since: Instant
    paused_until: Instant | None = None
    journal: str | None = None
    place: str | None = None
    attended: bool | None = None
    person: PersonName | None = None


class About(msgspec.Struct, frozen=True, kw_only=True):
    """Birth document of a board."""

    version: str
    system: str | None = None
    screen: str | None = None
    languages: tuple[str, ...] = ()


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """How a board is doing. Times in seconds, memory in MiB, frame times in milliseconds.

    Of frames it tells what was drawn since its last health message; None where nothing was.

    Attributes:
        memory_mb: what is resident; what other processes share counts in full.
        pss_mb: the same, with what is shared counted in parts.
        frame_ms: the longest a frame took to be made.
        frame_p50_ms: how long a frame stood while another followed it at once: half of them not
            longer; `frame_p95_ms` and `frame_p99_ms` likewise.
        frames: how many frames followed another one at once.
        frames_dropped: how many more the glass would have shown meanwhile.
        touch_seen: whether a finger was felt since the start; `touched_ago_s` when it was last.
        decode_failures: how many pictures could not be read since the start.
        notes: what staff should know of this board, one sentence each, in English.
        volume: how loud its sounds are, in per cent; None where it has none.
        brightness: how bright its panel is, in per cent of its usual light.
    """

    uptime_s: float
    memory_mb: float | None = None
    pss_mb: float | None = None
    frame_ms: float | None = None
    frame_p50_ms: float | None = None
    frame_p95_ms: float | None = None
    frame_p99_ms: float | None = None
    frames: int = 0
    frames_dropped: int = 0
    content_revision: int | None = None
    clock_offset_s: float | None = None
    touch_seen: bool = False
    touched_ago_s: float | None = None
    decode_failures: int = 0
    notes: Notes = ()
    volume: int | None = None
    brightness: int | None = None


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A shopper asks for an advisor."""

    call: CallId
    kind: Kind = Kind.NOW
    car: Identifier
    language: LanguageTag
    waited_ms: WaitedMs = 0
    seen: Seen = ()


class Cancel(msgspec.Struct, frozen=True, kw_only=True):
    """The shopper does not want the advisor any more."""

    call: CallId
    waited_ms: WaitedMs = 0


class SelfTestPress(msgspec.Struct, frozen=True, kw_only=True):
    """A board's press for the self-test `test`: goes the way of a call and becomes none."""

    test: TestId
    waited_ms: WaitedMs = 0


class Dispatch(msgspec.Struct, frozen=True, kw_only=True):
    """Ask `advisor` to go."""

    call: CallId
    advisor: Identifier
    revision: Revision


class Accept(msgspec.Struct, frozen=True, kw_only=True):
    """`advisor` goes."""

    call: CallId
    advisor: Identifier
    revision: Revision


class Decline(msgspec.Struct, frozen=True, kw_only=True):
    """`advisor` cannot go."""

    call: CallId
    advisor: Identifier
    reason: Note = ""
    revision: Revision


class Arrive(msgspec.Struct, frozen=True, kw_only=True):
    """The advisor stands beside the shopper."""

    call: CallId
    revision: Revision


class Close(msgspec.Struct, frozen=True, kw_only=True):
    """The call is over."""

    call: CallId
    outcome: Outcome
    note: Note = ""
    revision: Revision


class Join(msgspec.Struct, frozen=True, kw_only=True):
    """The call is the same shopper's as `into`, who has walked on: `into` moves here."""

    call: CallId
    into: CallId
    revision: Revision


class KeepApart(msgspec.Struct, frozen=True, kw_only=True):
    """The call is another shopper's than the one it was taken for."""

    call: CallId
    revision: Revision


class Remark(msgspec.Struct, frozen=True, kw_only=True):
    """Something worth keeping about a call, open or closed. It changes nothing in the call."""

    call: CallId
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]


class SetAdvisor(msgspec.Struct, frozen=True, kw_only=True):
    """`advisor` is free, away or off duty from now on; busy follows from the calls."""

    advisor: Identifier
    state: AdvisorState


class ConsoleRole(StrEnum):
    """What whoever sits at a console may do."""

    RECEPTIONIST = "receptionist"  # everything about calls, boards and who is there
    MANAGER = "manager"  # also change the showroom
    VIEWER = "viewer"  # look


class Rights(msgspec.Struct, frozen=True, kw_only=True):
    """What this console may do, by the showroom file."""

    role: ConsoleRole


class RunSelfTest(msgspec.Struct, frozen=True, kw_only=True):
    """Have every board send one press that troubles nobody."""


class SelfTestSeen(msgspec.Struct, frozen=True, kw_only=True):
    """The console has seen `board`'s press for the self-test."""

    test: TestId
    board: Identifier


class ErrorCode(StrEnum):
    """Why a request was refused."""

    MALFORMED = "malformed"
    NOT_ALLOWED = "not_allowed"
    UNKNOWN_CALL = "unknown_call"
    UNKNOWN_ADVISOR = "unknown_advisor"
    OFF_DUTY = "off_duty"
    CONFLICT = "conflict"
    IMPOSSIBLE = "impossible"


class Error(msgspec.Struct, frozen=True, kw_only=True):
    """A refusal: a code for programs and one sentence for people."""

    code: ErrorCode
    message: str


class BoardResponse(msgspec.Struct, frozen=True, kw_only=True):
    """The desk has a board's request. `call` is the board's open call now, if any."""

    request: str
    ok: bool
    call: str | None = None
    error: Error | None = None


class ConsoleResponse(msgspec.Struct, frozen=True, kw_only=True):
    """The desk's answer to a console; `call` is not null when somebody else was faster."""

    request: str
    ok: bool
    error: Error | None = None
    call: Call | None = None


class ShownAdvisor(msgspec.Struct, frozen=True, kw_only=True):
    """As much of an advisor as the shopper is told."""

    name: str
    portrait: str | None = None
    languages: tuple[str, ...] = ()


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """What the shopper may see of her open call. The advisor appears from `accepted` on.

    Attributes:
        ahead: how many calls to which nobody goes yet have waited longer; None when somebody goes
            to hers, and where that is not told. It changes without a new revision.
        eta_s: how long the advisor's walk takes, in seconds.
    """

    call: str
    phase: Phase
    advisor: ShownAdvisor | None = None
    ahead: Annotated[int, msgspec.Meta(ge=0)] | None = None
    eta_s: int | None = None
    revision: int


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """What a board has to show. `link` is what its QR code says."""

    stand: str
    car: str | None = None
    revision: int
    link: str | None = None


class CommandName(StrEnum):
    """What a board can be told from afar."""

    IDENTIFY = "identify"
    RELOAD = "reload"
    SCREENSHOT = "screenshot"
    RESTART = "restart"
    CLEAN = "clean"
    VOLUME = "volume"
    BRIGHTNESS = "brightness"
    SELF_TEST = "self_test"


MAX_PAUSE_S = 3600

Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]
PauseS = Annotated[int, msgspec.Meta(ge=0, le=MAX_PAUSE_S)]


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """A remote hand. Nobody obeys it after `expires_at`.

    Attributes:
        for_s: how long to pause for cleaning, in seconds; 0 ends it at once.
        level: how loud or how bright, in per cent of what the board can do.
        test: which self-test the press is for.
    """

    command: CommandName
    expires_at: Instant
    for_s: PauseS | None = None
    level: Percent | None = None
    test: TestId | None = None


class CommandBoard(msgspec.Struct, frozen=True, kw_only=True):
    """Reception wants `board` to do something; the desk passes it on as a command."""

    board: Identifier
    command: CommandName
    for_s: PauseS | None = None
    level: Percent | None = None


class Screenshot(msgspec.Struct, frozen=True, kw_only=True):
    """What a board shows, as the result of the command `screenshot`.

    Attributes:
        taken_at: when it was drawn, by the board's own clock; `age_s` is how long ago that was
            when it was sent: a window that does not draw any more sends its last picture.
        jpeg: the picture (base64 in JSON), `width` by `height` pixels.
    """

    request: str
    ok: bool = True
    taken_at: datetime
    age_s: float
    width: int
    height: int
    jpeg: bytes


class SelfTestOutcome(StrEnum):
    """How far a board's self-test has come."""

    WAITING = "waiting"
    PASSED = "passed"
    FAILED = "failed"


class BoardTest(msgspec.Struct, frozen=True, kw_only=True):
    """One board's self-test; `reason` says in one sentence where its press was last seen."""

    board: str
    stand: str
    outcome: SelfTestOutcome = SelfTestOutcome.WAITING
    took_ms: int | None = None
    reason: str = ""


class SelfTest(msgspec.Struct, frozen=True, kw_only=True):
    """A self-test of the whole showroom: board, broker, desk, console and back."""

    test: str
    began_at: Instant
    ended_at: Instant | None = None
    boards: tuple[BoardTest, ...] = ()


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """What was looked at, counted by topic; nothing personal."""

    seen: dict[str, int] = {}


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One journal entry. `sequence` has no holes."""

    sequence: int
    at: Instant
    event: str
    call: str | None = None
    board: str | None = None
    stand: str | None = None
    advisor: str | None = None
    actor: str | None = None
    detail: dict[str, Any] = {}
