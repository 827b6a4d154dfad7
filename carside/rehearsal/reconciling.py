"""The reckoning: what fingers did against what the journal says. Everything wrong, in words.

Independent of the desk: it takes entries, calls and folded presses as they are written in the
journal, retells each call from the contract's table (`replay`), and believes only fingers.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from carside.calls import Call
from carside.contract.payloads import Entry
from carside.rehearsal.delays import delays
from carside.rehearsal.fingers import Asked, Broken, Finger, Said, Touch, Withdrawal
from carside.rehearsal.replay import Retold, retell
from carside.rehearsal.truth import Evidence, untruths
from carside.rehearsal.whole import WholeTimes

GRACE_S = 10.0
"""How long news may take to a board while everything is whole: one lost message and its resend, or
two heartbeats of the desk."""

MISSED_AFTER_S = 600.0
"""Younger presses are never missed; the contract's ten minutes."""

_FREE_TEXT = frozenset({"note", "reason", "text"})
_ANSWERED_WITH = {
    "dispatch": frozenset({"dispatched", "accepted"}),
    "accept": frozenset({"accepted"}),
    "decline": frozenset({"declined"}),
    "arrive": frozenset({"arrived"}),
    "close": frozenset({"closed"}),
    "join": frozenset({"closed"}),
    "keep_apart": frozenset({"kept_apart"}),
}
_NAMES_SOMEBODY = frozenset({"dispatch", "accept", "decline"})


class Fault(StrEnum):
    """What may never happen."""

    LOST = "lost"
    DOUBLED = "doubled"
    PHANTOM = "phantom"
    OFF_DUTY = "dispatched_to_off_duty"
    UNTRUE = "shown_but_untrue"
    UNANSWERED = "unanswered"
    ILLEGAL = "illegal"  # the journal contradicts itself or the contract's table


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that must not have happened, in words."""

    fault: Fault
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """The result. `pressed` counts touches, `kept` those a board had on disk."""

    pressed: int = 0
    kept: int = 0
    withdrawn: int = 0
    calls: int = 0
    folded: int = 0
    entries: int = 0
    shown: int = 0
    violations: tuple[Violation, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether nothing at all is wrong."""
        return not self.violations

    @property
    def counts(self) -> dict[str, int]:
        """How many of each fault, also those that never occurred."""
        found = Counter(one.fault for one in self.violations)
        return {fault.value: found[fault] for fault in Fault}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The journal as it is written.

    Attributes:
        calls: every call, open or closed, each exactly as often as it is written.
        folded: the call into which each folded press went, by the press's call id.
        committed_s: when each entry was on disk, by sequence, on the fingers' clock. Where that
            is not known, a promise needs only to be true at all.
    """

    entries: tuple[Entry, ...]
    calls: tuple[Call, ...]
    folded: Mapping[str, str]
    committed_s: Mapping[int, float] = field(default_factory=dict)


def reconcile(
    ledger: Iterable[Finger],
    kept: Kept,
    *,
    off_duty: Collection[str],
    names: Mapping[str, str],
    until_s: float,
    grace_s: float = GRACE_S,
) -> Reconciliation:
    """Reckon up. Call it when everything is healed and the staff have finished every call.

    Args:
        ledger: what was pressed, shown, asked and broken, in any order.
        kept: the journal.
        off_duty: identifiers of advisors who must never be asked.
        names: what each advisor is called on a screen, by identifier.
        until_s: the moment of the last look at the boards.
        grace_s: how long news may take while everything is whole.
    """
    reckoning = _Reckoning(tuple(ledger), kept)
    reckoning.judge(off_duty)
    whole = WholeTimes(reckoning.of(Broken))
    slow = delays(reckoning.touches, reckoning.withdrawals, reckoning.retold, kept.committed_s)
    evidence = Evidence(
        calls=reckoning.retold,
        folded=kept.folded,
        committed_s=kept.committed_s,
        names=names,
        touches=reckoning.touches,
        withdrawals=reckoning.withdrawals,
        whole=whole,
        grace_s=grace_s,
        until_s=until_s,
    )
    said = reckoning.of(Said)
    untrue = (Violation(Fault.UNTRUE, words) for words in untruths(said, evidence))
    unheard = (
        Violation(Fault.UNANSWERED, f"{one.words} for {stretch_s:.1f} s with all whole")
        for one in slow
        if (stretch_s := whole.longest_s(one.board, one.from_s, min(one.until_s, until_s)))
        > grace_s
    )
    return Reconciliation(
        pressed=len(reckoning.touches),
        kept=sum(touch.is_kept for touch in reckoning.touches),
        withdrawn=len(reckoning.withdrawals),
        calls=len(kept.calls),
        folded=len(kept.folded),
        entries=len(kept.entries),
        shown=len(said),
        violations=(*reckoning.found, *unheard, *untrue),
    )


class _Reckoning:
    """Walks through the books, noting every violation in `found`."""

    def __init__(self, ledger: tuple[Finger, ...], kept: Kept) -> None:
        self._ledger = ledger
        self._kept = kept
        self.touches: list[Touch] = self.of(Touch)
        self.withdrawals: list[Withdrawal] = self.of(Withdrawal)
        self.retold = retell(kept.entries)
        self.found: list[Violation] = []
        self._touched = {touch.call: touch for touch in self.touches}
        self._calls = {call.call: call for call in kept.calls}
        self._facts = {
            (entry.call, entry.event, advisor)
            for entry in kept.entries
            for advisor in (None, entry.advisor)
        }

    def of(self, wanted: type[Any]) -> list[Any]:
        """The ledger's items of one class."""
        return [item for item in self._ledger if type(item) is wanted]

    def judge(self, off_duty: Collection[str]) -> None:
        """Look for everything but what the boards showed."""
        for touch in self.touches:
            self._judge_touch(touch)
        for call in self.retold.values():
            self._judge_retold(call)
        self._judge_kept_calls()
        self._judge_sequence()
        for entry in self._kept.entries:
            self._judge_asked_advisors(entry, off_duty)
        for asked in self.of(Asked):
            self._judge_answer(asked, off_duty)

    def _note(self, fault: Fault, words: str) -> None:
        self.found.append(Violation(fault, words))

    def _judge_touch(self, touch: Touch) -> None:
        is_call, into = touch.call in self._calls, self._kept.folded.get(touch.call)
        where = f"the press {touch.call} at board {touch.board} ({touch.at_s:.3f})"
        if is_call and into is not None:
            self._note(Fault.DOUBLED, f"{where} is a call of its own and folded into {into}")
        if not is_call and into is None:
            if touch.is_kept:
                self._note(Fault.LOST, f"{where} is in no call")
            return
        call = self._goes_on_as(into or touch.call)
        if call is None:
            self._note(Fault.LOST, f"{where} went into a call that is not there")
        elif call.is_open:
            self._note(Fault.UNANSWERED, f"{where} was never finished: it is {call.phase}")
        elif self._is_wrongly_missed(touch, call):
            self._note(Fault.LOST, f"{where} was called missed while it was young")

    def _goes_on_as(self, name: str) -> Call | None:
        """The call itself, or the same shopper's into which it was joined."""
        met: set[str] = set()
        while name not in met:
            met.add(name)
            call, retold = self._calls.get(name), self.retold.get(name)
            if call is None or retold is None or retold.joined_into is None:
                return call
            name = retold.joined_into
        return None  # joined in a ring: nobody would ever go

    def _is_wrongly_missed(self, touch: Touch, call: Call) -> bool:
        retold = self.retold.get(call.call)
        if call.outcome != "missed" or retold is None or not retold.moments:
            return False
        at_s = self._kept.committed_s.get(retold.moments[0].sequence)
        is_young = at_s is not None and at_s - touch.at_s < MISSED_AFTER_S
        return is_young or retold.waited_ms <= MISSED_AFTER_S * 1000

    def _judge_retold(self, call: Retold) -> None:
        if call.placings == 0:
            self._note(Fault.PHANTOM, f"entries speak of {call.call}, which was never placed")
        if call.placings > 1:
            self._note(Fault.DOUBLED, f"the press {call.call} was placed {call.placings} times")
        if call.call not in self._touched:
            self._note(Fault.PHANTOM, f"no finger made the call {call.call} at {call.board}")
        elif call.moments[0].board != self._touched[call.call].board:
            self._note(Fault.ILLEGAL, f"call {call.call} was pressed at another board")
        for press, times in Counter(call.folded).items():
            self._judge_folded(press, times, call.call)
        if call.outcome == "cancelled" and not self._is_withdrawn(call):
            self._note(Fault.PHANTOM, f"nobody cancelled the call {call.call}")
        for words in call.complaints:
            self._note(Fault.ILLEGAL, words)

    def _judge_folded(self, press: str, times: int, into: str) -> None:
        if press not in self._touched:
            self._note(Fault.PHANTOM, f"no finger made the press {press} in {into}")
        if self._kept.folded.get(press) != into:
            self._note(Fault.ILLEGAL, f"press {press} is not known as folded in {into}")
        if times > 1:
            self._note(Fault.DOUBLED, f"press {press} was counted {times} times")

    def _is_withdrawn(self, call: Retold) -> bool:
        """Whether a finger cancelled this call, or at its board what she thought was hers."""
        own, boards = {call.call, *call.folded}, {moment.board for moment in call.moments}
        for name in call.joined:
            own |= {name, *self.retold[name].folded} if name in self.retold else {name}
        touch = self._touched.get(call.call)
        since_s = touch.at_s if touch else 0.0
        return any(
            one.call in own or (one.board in boards and one.at_s >= since_s)
            for one in self.withdrawals
        )

    def _judge_kept_calls(self) -> None:
        for name, times in Counter(call.call for call in self._kept.calls).items():
            if times > 1:
                self._note(Fault.DOUBLED, f"the call {name} is kept {times} times")
        presses = self._presses()
        for call in self._calls.values():
            if call.presses != presses[call.call]:
                self._note(
                    Fault.DOUBLED,
                    f"call {call.call} counts {call.presses} presses, there were "
                    f"{presses[call.call]}",
                )
            if call.call not in self.retold:
                self._note(Fault.PHANTOM, f"the call {call.call} is kept without any entry")
            else:
                for words in self.retold[call.call].differences(call):
                    self._note(Fault.ILLEGAL, words)
        for call_id in self.retold.keys() - self._calls.keys():
            self._note(Fault.LOST, f"the call {call_id} has entries and is not kept")
        for press in self._kept.folded.keys() - self._touched.keys():
            self._note(Fault.PHANTOM, f"no finger made the folded press {press}")

    def _presses(self) -> dict[str, int]:
        """How often fingers pressed for each call, with the calls that were joined to it."""
        folded = Counter(self._kept.folded.values())
        presses = {name: 1 + folded[name] for name in self._calls}
        # A call that others were joined to may be joined in its turn, but only later.
        joins = [c for c in self.retold.values() if c.joined_into in presses]
        for call in sorted(joins, key=lambda c: c.moments[-1].sequence):
            presses[call.joined_into or ""] += presses.get(call.call, 0)
        return presses

    def _judge_sequence(self) -> None:
        for wanted, entry in enumerate(self._kept.entries, start=1):
            if entry.sequence != wanted:
                self._note(Fault.ILLEGAL, f"entry {entry.sequence} stands where {wanted} should")
                return  # one hole moves all that follow

    def _judge_asked_advisors(self, entry: Entry, off_duty: Collection[str]) -> None:
        for advisor in sorted(set(_named(entry)) & set(off_duty)):
            words = f"entry {entry.sequence}: {entry.event} names {advisor}, who is off duty"
            self._note(Fault.OFF_DUTY, words)

    def _judge_answer(self, asked: Asked, off_duty: Collection[str]) -> None:
        if not asked.ok or asked.what not in _ANSWERED_WITH:
            return
        request = f"{asked.what} of {asked.call} by console {asked.console} ({asked.at_s:.3f})"
        if asked.what in {"dispatch", "accept"} and asked.advisor in off_duty:
            self._note(Fault.OFF_DUTY, f"{request} sent {asked.advisor}, who is off duty")
        advisor = asked.advisor if asked.what in _NAMES_SOMEBODY else None
        facts = {(asked.call, event, advisor) for event in _ANSWERED_WITH[asked.what]}
        if not facts & self._facts:
            self._note(Fault.UNTRUE, f"the desk said yes to {request}; the journal has no such")


def _named(entry: Entry) -> Iterator[str]:
    if entry.advisor is not None:
        yield entry.advisor
    for key, value in entry.detail.items():
        if key in _FREE_TEXT:
            continue
        yield from (value,) if isinstance(value, str) else ()
        if isinstance(value, list):
            yield from (one for one in value if isinstance(one, str))
