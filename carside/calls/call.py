"""A call: what one shopper's press became, as one frozen value."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Phase(StrEnum):
    """How far a call has come. A call only ever moves as `lifecycle.TABLE` says."""

    PLACED = "placed"
    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    ARRIVED = "arrived"
    CLOSED = "closed"


class Outcome(StrEnum):
    """Why a call was closed."""

    SERVED = "served"
    CANCELLED = "cancelled"  # by the shopper
    GONE = "gone"  # nobody was there
    MISSED = "missed"  # too old when it reached the desk
    AT_DESK = "at_desk"  # the shopper came to reception
    JOINED = "joined"  # the same shopper's earlier call goes on here


class Kind(StrEnum):
    """What the shopper asked for."""

    NOW = "now"
    SOON = "soon"  # in five minutes
    QUESTION = "question"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call, whole.

    Attributes:
        call: the call's UUID, made by the board that placed it.
        board: the board the shopper stands at; `stand` and `car` are what stood there then.
        language: BCP 47 tag the shopper reads, such as ``zh-CN``.
        advisor: who was asked to go, from `dispatched` on.
        placed_at: when the finger touched, on the desk's clock. All times are aware, in UTC.
        escalation: how often it grew more urgent: rungs climbed, and dispatches that failed.
        rung: how many rungs of the ladder have been climbed.
        offered_to: the advisors it was offered to, all at once, and who may take it.
        presses: how often the shopper pressed; folded presses are counted, never dropped.
        same_as: the open call that may be the same shopper's, who has walked on; None once that
            is decided.
        seen: the topics the shopper looked at before calling, such as ``range``.
        revision: counts the changes of this call from 1; requests name the one they saw.
    """

    call: str
    board: str
    stand: str
    car: str
    kind: Kind
    language: str
    phase: Phase
    outcome: Outcome | None = None
    advisor: str | None = None
    placed_at: datetime
    dispatched_at: datetime | None = None
    accepted_at: datetime | None = None
    arrived_at: datetime | None = None
    closed_at: datetime | None = None
    escalation: int = 0
    rung: int = 0
    offered_to: tuple[str, ...] = ()
    presses: int = 1
    same_as: str | None = None
    seen: tuple[str, ...] = ()
    revision: int = 1

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something about this call."""
        return self.phase is not Phase.CLOSED
