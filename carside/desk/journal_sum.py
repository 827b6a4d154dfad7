"""What the entries add up to: each call as far as they tell it, for `journal_check` to compare.

The desk never adds them up: it keeps the calls beside the entries, in the same transaction. This is
the second, independent way to the same figures.
"""

from typing import Any

import msgspec

from carside.calls import Call, Fact, Phase
from carside.desk.journal_record import Beside

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
_REMARKED = "remarked"


class Told:
    """One call as its entries tell it."""

    __slots__ = (
        "advisor", "board", "first", "last", "notes", "outcome", "phase", "revision", "sent",
        "stand",
    )  # fmt: skip

    def __init__(self, sequence: int) -> None:
        self.first = sequence
        self.last = sequence
        self.phase: Phase | None = None
        self.outcome: str | None = None
        self.advisor: str | None = None
        self.board: str | None = None
        self.stand: str | None = None
        self.revision = 0
        self.notes: list[str] = []
        self.sent: list[str] = []

    def add(self, row: Any) -> None:
        """Take in the row of the call's next fact."""
        self.last = row.sequence
        self.revision += 1
        self.board, self.stand = row.board, row.stand
        self.phase = _PHASES.get(row.event, self.phase)
        if row.event in _NAMES_ADVISOR:
            is_news = row.event == Fact.DISPATCHED or self.advisor != row.advisor
            if row.advisor is not None and is_news:
                self.sent.append(row.advisor)
            self.advisor = row.advisor
        elif row.event == Fact.DECLINED:
            self.advisor = None
        elif row.event == Fact.CLOSED:
            detail = _detail(row)
            self.outcome = detail.get("outcome")
            self.note(detail.get("note"))
        elif row.event == Fact.CANCELLED:
            self.outcome = "cancelled"

    def note(self, words: object) -> None:
        """Take in what somebody noted, if he did."""
        if words:
            self.notes.append(str(words))

    def beside(self, names: str) -> Beside:
        """What must stand beside the call, whose parts were called by `names`."""
        return Beside(names=names, note="\n".join(self.notes), sent=tuple(self.sent))

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
            if row.event == _REMARKED and row.call in self.calls:
                self.calls[row.call].note(_detail(row).get("text"))
            return  # a note: it changes no call
        told = self.calls.get(row.call)
        if told is None:
            told = self.calls[row.call] = Told(row.sequence)
        told.add(row)
        if row.event in _NAMES_ADVISOR and row.advisor is not None:
            self.turns[row.advisor] = row.sequence
        elif row.event == Fact.REPEATED:
            press = _detail(row).get("call")
            if press is not None:
                self.presses[str(press)] = row.call


def _detail(row: Any) -> dict[str, Any]:
    try:
        return msgspec.json.decode(row.detail, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeError, TypeError):
        return {}  # the chain has told already that the entry is not what was written
