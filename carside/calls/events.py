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
    OFFER = "offer"
    MOVE = "move"
    JOIN = "join"
    KEEP_APART = "keep_apart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A shopper pressed CALL; the first one with this call id.

    `waited_ms` is how long ago the finger touched, on the board's monotonic clock; `same_as` is
    the open call of a neighbouring board that may be the same shopper's.
    """

    call: str
    board: str
    stand: str
    car: str
    kind: Kind
    language: str
    waited_ms: int = 0
    seen: tuple[str, ...] = ()
    same_as: str | None = None
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
    """`advisor` cannot go, or did not answer in time.

    `offered_to` are the others whom the call is offered to now, if it waited so long already.
    """

    advisor: str
    reason: str = ""
    offered_to: tuple[str, ...] = ()
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
    """The call has waited longer than the limit of the next rung of the ladder.

    `offered_to` are the advisors whom this rung offers the call to.
    """

    waited_s: int
    offered_to: tuple[str, ...] = ()
    step = Step.OVERDUE


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Others have become free since the call was offered: it is offered to `advisors` now."""

    advisors: tuple[str, ...]
    step = Step.OFFER


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The shopper has walked on: her call goes on at another board, with what she pressed there."""

    board: str
    stand: str
    car: str
    presses: int
    step = Step.MOVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """The call is the same shopper's as `into`, which goes on in its place."""

    into: str
    step = Step.JOIN


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepApart:
    """The call is another shopper's than the one it was taken for."""

    step = Step.KEEP_APART


Event = (
    PressAgain
    | Dispatch
    | Decline
    | Accept
    | Arrive
    | Close
    | Cancel
    | Overdue
    | Offer
    | Move
    | Join
    | KeepApart
)
