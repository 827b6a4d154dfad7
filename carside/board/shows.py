"""What a board has to show at this moment, as one frozen value."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from carside.calls import Kind
from carside.catalogue.sheet import Sheet
from carside.contract.payloads import ShownAdvisor


class CallStep(StrEnum):
    """What the shopper is told about her call. Never more than what really happened."""

    IDLE = "idle"  # nobody has pressed
    CALLING = "calling"  # kept on this board's disk, on its way
    UNREACHABLE = "unreachable"  # no answer: please come to reception, we keep trying
    RECEIVED = "received"  # the desk has the call
    ON_THE_WAY = "on_the_way"  # an advisor has accepted
    HERE = "here"  # the advisor has arrived
    CANCELLING = "cancelling"  # the cancel is kept and on its way
    CANCELLED = "cancelled"  # shown for some seconds
    ENDED = "ended"  # closed by the desk, shown for some seconds
    REFUSED = "refused"  # the desk cannot take calls from this board
    CLOSED = "closed"  # nobody is here at this hour, so nothing was asked; shown for some seconds

    @property
    def is_open(self) -> bool:
        """Whether a shopper waits for somebody, or somebody is with her."""
        return self in _OPEN


_OPEN = frozenset(
    {
        CallStep.CALLING,
        CallStep.UNREACHABLE,
        CallStep.RECEIVED,
        CallStep.ON_THE_WAY,
        CallStep.HERE,
        CallStep.CANCELLING,
    }
)


class Trouble(StrEnum):
    """Why a board is not whole."""

    NONE = "none"
    CONNECTING = "connecting"  # since the start, not yet alarming
    BROKER_LOST = "broker_lost"
    BROKER_REFUSED = "broker_refused"
    DESK_LOST = "desk_lost"
    UNKNOWN_BOARD = "unknown_board"  # the desk has no stand for this board
    DISK = "disk"  # calls cannot be kept on disk

    @property
    def makes_old(self) -> bool:
        """Whether nothing new of the desk can be heard meanwhile."""
        return self in {Trouble.BROKER_LOST, Trouble.BROKER_REFUSED, Trouble.DESK_LOST}


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardShows:
    """Everything the screen needs.

    Attributes:
        car: the sheet of the car at this stand, None until it is known (or no car stands here).
        cars: every sheet of the showroom by identifier.
        showroom_name, stand_name: for people; empty until known.
        link: what the QR code says, None until known.
        step: where the shopper's call is.
        kind: what she asked for, while a call is open; None if that is not known here.
        ahead: how many have waited longer, while nobody goes; None where the desk does not say.
        advisor: who comes, from `ON_THE_WAY` on; `eta_s` what is left of his walk, in whole
            minutes, None when it cannot be said.
        trouble: with `trouble_since`, and `trouble_reason` in one sentence (English, for staff).
        as_of: how old all this is, while nothing new can be heard; None as long as it is current.
            Like `trouble_since` by the desk's clock where that is known.
        identify_until_s: monotonic second until which the board shows its own identifier.
        paused_until_s: monotonic second until which it is being cleaned and takes no touch.
        day: which day it is in the showroom, by the desk's clock where that is known; None only
            where nobody says, and then no price that ends is shown.
        is_open: whether the showroom is open now, and `opens_at` when it opens next otherwise, by
            its own clock; None if that is not known.
        is_asleep: whether the board sleeps, because the showroom is closed and nobody is here.
    """

    board: str
    showroom_name: str = ""
    stand_name: str = ""
    car: Sheet | None = None
    cars: dict[str, Sheet] = field(default_factory=dict)
    link: str | None = None
    step: CallStep = CallStep.IDLE
    kind: Kind | None = None
    ahead: int | None = None
    advisor: ShownAdvisor | None = None
    eta_s: int | None = None
    trouble: Trouble = Trouble.NONE
    trouble_reason: str = ""
    trouble_since: datetime | None = None
    as_of: datetime | None = None
    identify_until_s: float = 0.0
    paused_until_s: float = 0.0
    day: date | None = None
    is_open: bool = True
    opens_at: datetime | None = None
    is_asleep: bool = False
