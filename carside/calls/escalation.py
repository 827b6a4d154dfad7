"""The ladder: how long a call may wait before it is made louder, in seconds. Pure.

Rungs count the wait from the finger's touch. The ladder stands only while nobody has said that he
goes: from `accepted` on nothing is overdue any more.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from carside.calls.call import Call, Phase

DEFAULT_LADDER_S = (15, 30, 60)
"""Louder at the console, offered to every free advisor, then the manager."""
DEFAULT_ANSWER_S = 20
"""How long an asked advisor may take to answer."""

_UNANSWERED = frozenset({Phase.PLACED, Phase.DISPATCHED})


class Measure(StrEnum):
    """What is done on a rung."""

    LOUDER = "louder"  # at the console
    OFFERED = "offered"  # to every free advisor
    MANAGER = "manager"  # he is told, and the webhook is called


_MEASURES = (Measure.LOUDER, Measure.OFFERED, Measure.MANAGER)


def measure_of(rung: int) -> Measure:
    """What is done on the `rung`, counted from 1; every further one calls the manager again."""
    return _MEASURES[min(rung, len(_MEASURES)) - 1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """One ladder.

    Attributes:
        escalation_s: when each rung is climbed, in seconds after the finger touched, rising.
        answer_within_s: how long an asked advisor may take to answer.
    """

    escalation_s: tuple[float, ...] = DEFAULT_LADDER_S
    answer_within_s: float = DEFAULT_ANSWER_S

    def is_rung_due(self, call: Call, now: datetime) -> bool:
        """Whether the next rung is due."""
        if not is_unanswered(call) or call.rung >= len(self.escalation_s):
            return False
        return waited_s(call, now) >= self.escalation_s[call.rung]

    def is_answer_overdue(self, call: Call, now: datetime) -> bool:
        """Whether the asked advisor has not answered in time."""
        if call.phase is not Phase.DISPATCHED or call.dispatched_at is None:
            return False
        return (now - call.dispatched_at).total_seconds() >= self.answer_within_s


def is_unanswered(call: Call) -> bool:
    """Whether nobody has said yet that he goes."""
    return call.phase in _UNANSWERED


def is_for_everybody(call: Call) -> bool:
    """Whether the ladder was climbed so far that the call, unless somebody is asked, is offered."""
    return call.rung > _MEASURES.index(Measure.OFFERED)


def waited_s(call: Call, now: datetime) -> float:
    """Seconds since the finger touched, on the desk's clock."""
    return (now - call.placed_at).total_seconds()
