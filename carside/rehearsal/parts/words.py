"""What the stage tells its parts and what they report, beyond the fingers' own words."""

import msgspec

from carside.rehearsal.fingers import Asked, Said, Touch, Withdrawal

# From the stage to a part


class BoardsSettings(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A group of boards in one process.

    Attributes:
        visits: for each board, how many visits are planned.
        begun: for each board, how many of them were begun before this start.
        pace: 1 as planned; 2 takes twice the time.
    """

    showroom: str
    broker: str
    folder: str
    seed: int
    visits: dict[str, int]
    begun: dict[str, int]
    pace: float = 1.0
    offset_s: float = 0.0


class StaffSettings(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A console with its receptionist, who also passes on what the advisors say.

    Attributes:
        number: which of `count` receptionists this is: each takes her share of the calls at once
            and her colleagues' only when they let them lie.
        off_duty: the advisors whom she sometimes asks although nobody may.
    """

    showroom: str
    broker: str
    folder: str
    seed: int
    number: int
    count: int
    off_duty: tuple[str, ...]
    start: int
    pace: float = 1.0
    offset_s: float = 0.0


class DeskSettings(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The desk."""

    broker: str
    config: str
    folder: str
    offset_s: float = 0.0


class ProxySettings(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The proxy: for each route's name the hosts and ports that it leads to."""

    routes: dict[str, tuple[tuple[str, int], ...]]
    seed: int


Settings = BoardsSettings | StaffSettings | DeskSettings | ProxySettings


class Jump(msgspec.Struct, frozen=True, tag=True):
    """The wall clock is wrong by `offset_s` seconds from now on."""

    offset_s: float


class Race(msgspec.Struct, frozen=True, tag=True):
    """Whether to act on every call at once, as the other receptionist does too."""

    is_on: bool


class Cut(msgspec.Struct, frozen=True, tag=True):
    """Close a route's connections."""

    route: str


class GoSilent(msgspec.Struct, frozen=True, tag=True):
    """Make a route's connections half-open."""

    route: str


class Delay(msgspec.Struct, frozen=True, tag=True):
    """Hold a route's packets back for up to `delay_s`; 0 ends it."""

    route: str
    delay_s: float


class Double(msgspec.Struct, frozen=True, tag=True):
    """Send a route's messages twice; or no longer, once one was."""

    route: str
    is_on: bool


class Stop(msgspec.Struct, frozen=True, tag=True):
    """Say farewell and end."""


Order = Jump | Race | Cut | GoSilent | Delay | Double | Stop

# From a part to the stage


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The part has begun; `ports` are a proxy's, by route."""

    ports: dict[str, tuple[int, ...]] = {}


class Began(msgspec.Struct, frozen=True, tag=True):
    """A finger is about to press CALL at `board`, in its visit number `visit` (from 1)."""

    board: str
    visit: int
    at_s: float


class Joined(msgspec.Struct, frozen=True, tag=True):
    """A finger pressed while the board's last press was still on its way: it is the same press."""

    board: str
    at_s: float


class Rested(msgspec.Struct, frozen=True, tag=True):
    """The board's last visit is over and nothing of it waits for an answer any more."""

    board: str


class Linked(msgspec.Struct, frozen=True, tag=True):
    """The link of `who` (a board, a console, ``desk``) is whole from now on, or no longer."""

    who: str
    at_s: float
    is_whole: bool


class Committed(msgspec.Struct, frozen=True, tag=True):
    """Entries up to `sequence` are on disk, and nobody has been told yet."""

    sequence: int
    at_s: float


class Troubled(msgspec.Struct, frozen=True, tag=True):
    """The desk says that its journal cannot be written, or can again."""

    at_s: float
    is_bad: bool


class Doubled(msgspec.Struct, frozen=True, tag=True):
    """How many messages a proxy's routes have sent twice; said at the end."""

    count: int


class Logged(msgspec.Struct, frozen=True, tag=True):
    """A line of the part's log; a full disk does not keep it from us."""

    line: str


Report = (
    Touch
    | Withdrawal
    | Said
    | Asked
    | Ready
    | Began
    | Joined
    | Rested
    | Linked
    | Committed
    | Troubled
    | Doubled
    | Logged
)
