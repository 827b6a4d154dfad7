"""How long the desk took to hear of what fingers did, in the journal's own times."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from carside.rehearsal.fingers import Touch, Withdrawal
from carside.rehearsal.replay import Retold

_NEVER_S = float("inf")
_TOO_LATE = frozenset({"arrived", "closed"})
"""Phases in which a cancel has nothing left to do."""


@dataclass(frozen=True, slots=True)
class Delay:
    """Something a finger did, from then until the journal had what it leads to."""

    words: str
    board: str
    from_s: float
    until_s: float


def delays(
    touches: Iterable[Touch],
    withdrawals: Iterable[Withdrawal],
    calls: Mapping[str, Retold],
    committed_s: Mapping[int, float],
) -> Iterator[Delay]:
    """How long each kept press and each kept cancel took; nothing where no times are known."""
    if not committed_s:
        return
    heard_s = dict(_heard(calls, committed_s))
    for touch in touches:
        if touch.is_kept:
            words = f"the press {touch.call} at board {touch.board} was not heard"
            yield Delay(words, touch.board, touch.at_s, heard_s.get(touch.call, _NEVER_S))
    for one in withdrawals:
        call = calls.get(one.call)
        if not one.is_kept or call is None:
            continue
        over_s = min(
            # A call that has walked on to another board is not this board's to cancel any more.
            (
                committed_s.get(m.sequence, _NEVER_S)
                for m in call.moments
                if m.phase in _TOO_LATE or m.board != one.board
            ),
            default=_NEVER_S,
        )
        # A cancel waits behind its press.
        since_s = max(one.at_s, heard_s.get(one.call, one.at_s))
        if over_s > since_s:
            words = f"the cancel of {one.call} at board {one.board} was not carried out"
            yield Delay(words, one.board, since_s, over_s)


def _heard(
    calls: Mapping[str, Retold], committed_s: Mapping[int, float]
) -> Iterator[tuple[str, float]]:
    for name, call in calls.items():
        if call.moments:
            yield name, committed_s.get(call.moments[0].sequence, _NEVER_S)
        for press, sequence in call.folded_at.items():
            yield press, committed_s.get(sequence, _NEVER_S)
