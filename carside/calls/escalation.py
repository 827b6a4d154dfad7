"""The ladder: how long a call may wait before it is made louder, in seconds. Pure.

Rungs count the wait from the finger's touch. The ladder stands only while nobody has said that he
goes: from `accepted` on nothing is overdue any more.
"""

from collections.abc import Sequence
from datetime import datetime

from carside.calls.call import Call, Phase

DEFAULT_LADDER_S = (15, 30, 60)
"""Louder at the console, offered to every free advisor, then the manager."""
DEFAULT_ANSWER_S = 20
"""How long an asked advisor may take to answer."""

_UNANSWERED = frozenset({Phase.PLACED, Phase.DISPATCHED})


def waited_s(call: Call, now: datetime) -> float:
    """Seconds since the finger touched, on the desk's clock."""
    return (now - call.placed_at).total_seconds()


def is_rung_due(call: Call, climbed: int, ladder_s: Sequence[float], now: datetime) -> bool:
    """Whether the next rung, after `climbed` ones, is due."""
    if call.phase not in _UNANSWERED or climbed >= len(ladder_s):
        return False
    return waited_s(call, now) >= ladder_s[climbed]


def is_answer_overdue(call: Call, answer_within_s: float, now: datetime) -> bool:
    """Whether the asked advisor has not answered in time."""
    if call.phase is not Phase.DISPATCHED or call.dispatched_at is None:
        return False
    return (now - call.dispatched_at).total_seconds() >= answer_within_s
