"""Whether what the boards showed was true, measured against what the journal held at that moment.

Two rules. A promise ("reception has your call", "Li is on the way") is true only if the journal
held the fact before it was shown: no grace. News may be late: a board may go on showing what was
true until just now, but for no longer than `grace_s` at a stretch in which the way between it and
the desk was whole.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from carside.rehearsal.fingers import Said, Touch, Withdrawal
from carside.rehearsal.replay import Moment, Retold
from carside.rehearsal.whole import WholeTimes

_UNKNOWN_S = float("-inf")
_NEVER_S = float("inf")

_WAITING = frozenset({"calling", "unreachable", "cancelling"})
_NO_CLAIM = frozenset({"dark", "refused"})
_OVER = frozenset({"ended", "cancelled"})


@dataclass(frozen=True, slots=True)
class Stood:
    """How a board's call stood in the journal from `at_s` on; phase empty if none was open."""

    at_s: float
    phase: str = ""
    advisor: str | None = None


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Everything a screen is judged by.

    Attributes:
        calls: the calls as their entries tell them.
        folded: the call into which each folded press went.
        committed_s: when each entry was on disk, by sequence; may be empty.
        names: what an advisor is called on a screen, by identifier.
        until_s: the moment of the last look.
    """

    calls: Mapping[str, Retold]
    folded: Mapping[str, str]
    committed_s: Mapping[int, float]
    names: Mapping[str, str]
    touches: Sequence[Touch]
    withdrawals: Sequence[Withdrawal]
    whole: WholeTimes
    grace_s: float
    until_s: float
    by_board: dict[str, list[Retold]] = field(default_factory=dict)
    first_s: dict[tuple[str, str, str | None], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for call in self.calls.values():
            for board in {moment.board for moment in call.moments}:
                self.by_board.setdefault(board, []).append(call)
            board = ""
            for moment in call.moments:
                for fact in self._facts(moment):
                    self._note(moment.board, *fact, self.known_s(moment))
                if board not in {"", moment.board}:  # it moved: at the old board it is over
                    self._note(board, "closed", None, self.known_s(moment))
                board = moment.board
        for touch in self.touches:
            self._note(touch.board, "touched", None, touch.at_s)
        for withdrawal in self.withdrawals:
            self._note(withdrawal.board, "withdrawn", None, withdrawal.at_s)

    def name(self, advisor: str | None) -> str | None:
        """What `advisor` is called on a screen."""
        return None if advisor is None else self.names.get(advisor, advisor)

    def known_s(self, moment: Moment) -> float:
        """When the journal held it; for ever if nobody noted when."""
        return self.committed_s.get(moment.sequence, _UNKNOWN_S)

    def was(self, one: Said, fact: str, advisor: str | None = None) -> bool:
        """Whether `fact` was so for the call that `one` speaks of, when it was shown.

        Where the observer did not know the call, any call of the board will do.
        """
        call = self.calls.get(self.folded.get(one.call or "", one.call or ""))
        if one.call is None:
            return self.first_s.get((one.board, fact, advisor), _NEVER_S) <= one.at_s
        return call is not None and any(
            (fact, advisor) in self._facts(moment) and self.known_s(moment) <= one.at_s
            for moment in call.moments
        )

    def has(self, one: Said, deed: str) -> bool:
        """Whether a finger had done `deed` at this board."""
        return self.first_s.get((one.board, deed, None), _NEVER_S) <= one.at_s

    def _facts(self, moment: Moment) -> tuple[tuple[str, str | None], ...]:
        advisor = self.name(moment.advisor) if moment.phase == "accepted" else None
        return (("held", None), (moment.phase, advisor))

    def _note(self, board: str, fact: str, advisor: str | None, at_s: float) -> None:
        key = (board, fact, advisor)
        self.first_s[key] = min(at_s, self.first_s.get(key, _NEVER_S))


def untruths(said: Iterable[Said], evidence: Evidence) -> Iterator[str]:
    """Every screen of every board that was not true, in words."""
    by_board: dict[str, list[Said]] = {}
    for one in said:
        by_board.setdefault(one.board, []).append(one)
    for board, shown in by_board.items():
        shown.sort(key=lambda one: one.at_s)
        spoken_of: str | None = None
        for one in shown:
            if not _is_backed(one, evidence):
                yield _words(one)
            elif one.step in _OVER and spoken_of and not _is_over(one, spoken_of, evidence):
                yield f"{_words(one)}: call {spoken_of} was open"
            spoken_of = one.call or (None if one.step in _OVER else spoken_of)
        if evidence.committed_s:
            yield from _old_news(board, shown, evidence)
        yield from _false_end(board, shown[-1], evidence)


def _words(one: Said) -> str:
    whom = f" {one.advisor}" if one.advisor else ""
    about = f" for call {one.call}" if one.call else ""
    return f"at {one.at_s:.3f} board {one.board} showed {one.step}{whom}{about}, and it was not so"


def _is_backed(one: Said, evidence: Evidence) -> bool:
    """Whether what is promised was so at the moment it was shown."""
    match one.step:
        case "calling" | "unreachable":
            return evidence.has(one, "touched")
        case "cancelling":
            return evidence.has(one, "withdrawn")
        case "received":
            return evidence.was(one, "held")
        case "on_the_way":
            return evidence.was(one, "accepted", one.advisor)
        case "here":
            return evidence.was(one, "arrived")
        case "cancelled":
            return evidence.has(one, "withdrawn") and evidence.was(one, "closed")
        case "ended":
            return evidence.was(one, "closed")
    return True


def _is_over(one: Said, spoken_of: str, evidence: Evidence) -> bool:
    """Whether the call that the board spoke of until now was closed, or had moved away."""
    call = evidence.calls.get(evidence.folded.get(spoken_of, spoken_of))
    return call is None or any(
        (moment.phase == "closed" or moment.board != one.board)
        and evidence.known_s(moment) <= one.at_s
        for moment in call.moments
    )


def _old_news(board: str, shown: Sequence[Said], evidence: Evidence) -> Iterator[str]:
    stood = _timeline(board, evidence)
    began_s: float | None = None
    was = ""
    for from_s, until_s, said, state in _pieces(shown, stood, evidence.until_s):
        if _agrees(said, state):
            began_s = None
            continue
        if began_s is None or was != said.step:
            began_s, was = from_s, said.step
        stretch_s = evidence.whole.longest_s(board, began_s, until_s)
        if stretch_s > evidence.grace_s:
            journal = f"{state.phase} {state.advisor or ''}".strip() or "no open call"
            yield (
                f"board {board} showed {said.step} {said.advisor or ''} from {began_s:.3f} to "
                f"{until_s:.3f} ({stretch_s:.1f} s with all whole); the journal had {journal}"
            )
            began_s = until_s


def _pieces(
    shown: Sequence[Said], stood: Sequence[Stood], end_s: float
) -> Iterator[tuple[float, float, Said, Stood]]:
    """Cut the time into pieces in which neither the screen nor the journal changes."""
    cuts = sorted({one.at_s for one in shown} | {one.at_s for one in stood} | {end_s})
    shown_s, stood_s = [one.at_s for one in shown], [one.at_s for one in stood]
    for from_s, until_s in pairwise(cuts):
        screen, journal = bisect_right(shown_s, from_s) - 1, bisect_right(stood_s, from_s) - 1
        if screen >= 0 and from_s < end_s:
            state = stood[journal] if journal >= 0 else Stood(from_s)
            yield from_s, min(until_s, end_s), shown[screen], state


def _timeline(board: str, evidence: Evidence) -> list[Stood]:
    """How the board's open call stood, from entry to entry."""
    steps = [
        (moment.sequence, call.call, moment)
        for call in evidence.by_board.get(board, ())
        for moment in call.moments
    ]
    steps.sort(key=lambda step: step[:2])
    open_calls: dict[str, Moment] = {}
    stood = []
    for sequence, call, moment in steps:
        open_calls.pop(call, None)
        if moment.phase != "closed" and moment.board == board:
            open_calls[call] = moment
        now = next(reversed(open_calls.values()), None)
        at_s = evidence.committed_s.get(sequence, _UNKNOWN_S)
        stood.append(Stood(at_s, now.phase, evidence.name(now.advisor)) if now else Stood(at_s))
    return stood


def _agrees(said: Said, state: Stood) -> bool:
    match said.step:
        case "received":
            return state.phase in {"placed", "dispatched"}
        case "on_the_way":
            return state.phase == "accepted" and state.advisor == said.advisor
        case "here":
            return state.phase == "arrived"
    # Whoever is still being called, or cancelled with, says that it is not done yet.
    return said.step in _WAITING or said.step in _NO_CLAIM or not state.phase


def _false_end(board: str, last: Said, evidence: Evidence) -> Iterator[str]:
    """After everything is healed a board shows exactly what the journal says."""
    open_calls = [call for call in evidence.calls.values() if call.is_open and call.board == board]
    now = open_calls[-1] if open_calls else None
    state = Stood(0.0, now.phase, evidence.name(now.advisor)) if now else Stood(0.0)
    if last.step in _NO_CLAIM:
        return
    is_settled = last.step == "idle" if now is None else last.step not in {"idle", *_WAITING}
    if not is_settled or not _agrees(last, state):
        yield (
            f"in the end board {board} shows {last.step} {last.advisor or ''}; "
            f"the journal says {state.phase or 'no open call'} {state.advisor or ''}"
        )
