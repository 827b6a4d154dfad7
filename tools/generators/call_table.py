"""The call table as people read it, found by asking the core: every cell is tried out.

What a cell says comes from `lifecycle.TABLE`; where it leads comes from `advance`, so a page can
never promise a phase that the code does not go to.
"""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from carside.calls import (
    Accept,
    Answer,
    Arrive,
    Call,
    Cancel,
    Close,
    Decline,
    Dispatch,
    Event,
    Join,
    KeepApart,
    Kind,
    Move,
    Offer,
    Outcome,
    Overdue,
    Phase,
    PressAgain,
    Step,
    advance,
)
from carside.calls.lifecycle import TABLE, Cell

NAMES = {
    Step.PLACE: "place, same call id again",
    Step.PRESS_AGAIN: "place, new id, the board's call still open",
    Step.DISPATCH: "dispatch(advisor)",
    Step.DECLINE: "decline, or no answer in time",
    Step.ACCEPT: "accept(advisor)",
    Step.ARRIVE: "arrive",
    Step.CLOSE: "close(outcome)",
    Step.CANCEL: "cancel (shopper)",
    Step.OVERDUE: "waited longer than the limit",
    Step.OFFER: "somebody became free: offered anew",
    Step.MOVE: "the shopper walked on: this call goes on at another board",
    Step.JOIN: "the same shopper's earlier call goes on here",
    Step.KEEP_APART: "another shopper's than it was taken for",
}
_WORDS = {
    Cell.CHANGE: "{to}",
    Cell.IGNORE: "ignored",
    Cell.REFUSE: "conflict",
    Cell.UNLESS_HIS: "{to}; if he is on it already: ignored",
    Cell.IF_HIS: "if it is he: {to}; else conflict",
    Cell.IGNORE_IF_HIS: "if it is he: ignored; else conflict",
    Cell.IGNORE_IF_SAME: "if the same outcome: ignored; else conflict",
    Cell.UNLESS_APART: "{to}; if kept apart already: ignored",
    Cell.NEW: "begins a new call",
}
_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_HE, _ANOTHER = "he", "another"
_EVENTS: dict[Step, tuple[Event, ...]] = {
    Step.PRESS_AGAIN: (PressAgain(),),
    Step.DISPATCH: (Dispatch(advisor=_HE), Dispatch(advisor=_ANOTHER)),
    Step.DECLINE: (Decline(advisor=_HE),),
    Step.ACCEPT: (Accept(advisor=_HE), Accept(advisor=_ANOTHER)),
    Step.ARRIVE: (Arrive(),),
    Step.CLOSE: (Close(outcome=Outcome.SERVED),),
    Step.CANCEL: (Cancel(),),
    Step.OVERDUE: (Overdue(waited_s=60),),
    Step.OFFER: (Offer(advisors=(_ANOTHER,)),),
    Step.MOVE: (Move(board="next", stand="next", car="next", presses=1),),
    Step.JOIN: (Join(into="other"),),
    Step.KEEP_APART: (KeepApart(),),
}


def markdown() -> str:
    """The table: a row for each step, a column for each phase."""
    head = ["event", *Phase]
    rows = [[NAMES[step], *(_cell(step, phase) for phase in Phase)] for step in TABLE]
    return "\n".join(_line(row) for row in (head, ["---"] * len(head), *rows)) + "\n"


@cache
def outcomes(step: Step, phase: Phase) -> tuple[Call, ...]:
    """The calls that `step` makes of a call in `phase`, one for each way it can change it."""
    verdicts = [advance(sample(phase), event, _NOW) for event in _EVENTS.get(step, ())]
    return tuple(one.call for one in verdicts if one.answer is Answer.CHANGED)


def sample(phase: Phase) -> Call:
    """A call in `phase`."""
    call = Call(
        call="c",
        board="b",
        stand="s",
        car="c",
        kind=Kind.NOW,
        language="en",
        phase=phase,
        placed_at=_NOW,
    )
    has_advisor = phase in {Phase.DISPATCHED, Phase.ACCEPTED, Phase.ARRIVED, Phase.CLOSED}
    outcome = Outcome.GONE if phase is Phase.CLOSED else None
    return replace(call, advisor=_HE if has_advisor else None, outcome=outcome, same_as="other")


def _cell(step: Step, phase: Phase) -> str:
    return _WORDS[TABLE[step][phase]].format(to=_where_to(step, phase))


def _where_to(step: Step, phase: Phase) -> str:
    made = outcomes(step, phase)
    if not made:
        return ""
    before, after = sample(phase), made[0]
    words = [str(after.phase)]
    if step in {Step.CANCEL, Step.JOIN}:
        words = [f"{after.phase}({after.outcome})"]
    words += [
        f"{name} + 1"
        for name in ("presses", "escalation")
        if getattr(after, name) == getattr(before, name) + 1
    ]
    return ", ".join(words)


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(str(cell) for cell in cells)} |"
