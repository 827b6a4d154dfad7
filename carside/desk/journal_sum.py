"""What the entries add up to: each call as far as they tell it, for `journal_check` to compare.

The desk never adds them up: it keeps the calls beside the entries, in the same transaction. This is
the second, independent way to the same figures.
"""

from typing import Any

import msgspec

from carside.calls import Call, Fact, Phase

_PHASES = {
    Fact.PLACED: Phase.PLACED,
    Fact.DISPATCHED: Phase.DISPATCHED,
    Fact.DECLINED: Phase.PLACED,
    Fact.ACCEPTED: Phase.ACCEPTED,
    Fact.ARRIVED: Phase.ARRIVED,
    Fact.CLOSED: Phase.CLOSED,
    Fact.CANCELLED: Phase.CLOSED,
}
_FACTS = frozenset(Fact)
_NAMES_ADVISOR = {Fact.DISPATCHED, Fact.ACCEPTED}


class Told:
    """One call as its entries tell it."""

    __slots__ = ("advisor", "board", "first", "last", "outcome", "phase", "revision", "stand")

    def __init__(self, sequence: int) -> None:
        self.first = sequence
        self.last = sequence
        self.phase: Phase | None = None
        self.outcome: str | None = None
        self.advisor: str | None = None
        self.board: str | None = None
        self.stand: str | None = None
        self.revision = 0

    def differences(self, call: Call) -> list[str]:
        """What the kept call says otherwise, in words."""
        return [
            f"{name} {kept or 'none'} instead of {told or 'none'}"
            for name, kept, told in (
                ("phase", call.phase, self.phase),
                ("outcome", call.outcome, self.outcome),
                ("advisor", call.advisor, self.advisor),
                ("board", call.board, self.board),
                ("stand", call.stand, self.stand),
                ("revision", call.revision, self.revision),
            )
            if kept != told
        ]


class JournalSum:
    """Adds up entries, given in order."""

    def __init__(self) -> None:
        self.calls: dict[str, Told] = {}
        self.turns: dict[str, int] = {}
        self.presses: dict[str, str] = {}

    def add(self, row: Any) -> None:
        """Take in the row of the next entry."""
        if row.call is None or row.event not in _FACTS:
            return  # a note: it changes no call
        told = self.calls.get(row.call)
        if told is None:
            told = self.calls[row.call] = Told(row.sequence)
        told.last = row.sequence
        told.revision += 1
        told.board, told.stand = row.board, row.stand
        told.phase = _PHASES.get(row.event, told.phase)
        if row.event in _NAMES_ADVISOR:
            told.advisor = row.advisor
            if row.advisor is not None:
                self.turns[row.advisor] = row.sequence
        elif row.event == Fact.DECLINED:
            told.advisor = None
        elif row.event == Fact.CLOSED:
            told.outcome = _detail(row).get("outcome")
        elif row.event == Fact.CANCELLED:
            told.outcome = "cancelled"
        elif row.event == Fact.REPEATED:
            press = _detail(row).get("call")
            if press is not None:
                self.presses[str(press)] = row.call


def _detail(row: Any) -> dict[str, Any]:
    try:
        return msgspec.json.decode(row.detail, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeError, TypeError):
        return {}  # the chain has told already that the entry is not what was written
