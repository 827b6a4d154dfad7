"""What can happen to a call: the rows of the call table, each a frozen value.

Requests are imperative because a person asks for them and the table may refuse; `Step` names the
row. Time is an event like any other (`Overdue`): the core has no clock.
"""

from dataclasses import dataclass
from enum import StrEnum

from carside.calls.call import Kind, Outcome


class Step(StrEnum):
    """The rows of the call table."""

    PLACE = "place"
    PRESS_AGAIN = "press_again"
    DISPATCH = "dispatch"
    DECLINE = "decline"
    ACCEPT = "accept"
    ARRIVE = "arrive"
    CLOSE = "close"
    CANCEL = "cancel"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A shopper pressed CALL; the first one with this call id.

    `waited_ms` is how long ago the finger touched, on the board's monotonic clock.
    """

    call: str
    board: str
    stand: str
    car: str
    kind: Kind
    language: str
    waited_ms: int = 0
    seen: tuple[str, ...] = ()
    step = Step.PLACE


@dataclass(frozen=True, slots=True, kw_only=True)
class PressAgain:
    """The board pressed with a new call id while its earlier call is still open."""

    step = Step.PRESS_AGAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """Ask `advisor` to go."""

    advisor: str
    step = Step.DISPATCH


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline:
    """`advisor` cannot go, or did not answer in time."""

    advisor: str
    reason: str = ""
    step = Step.DECLINE


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept:
    """`advisor` goes; unasked, he takes the call himself."""

    advisor: str
    step = Step.ACCEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrive:
    """The advisor stands beside the shopper."""

    step = Step.ARRIVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Close:
    """The call is over, with its outcome."""

    outcome: Outcome
    note: str = ""
    step = Step.CLOSE


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """The shopper changed her mind."""

    step = Step.CANCEL


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """The call has waited longer than the limit of the next rung of the ladder."""

    waited_s: int
    step = Step.OVERDUE


Event = PressAgain | Dispatch | Decline | Accept | Arrive | Close | Cancel | Overdue
