"""The life of a call: THE table, and the little machine that walks it.

Laws
----
1. A call changes only by `advance`, and only as `TABLE` says. A cell that is missing is a bug.
2. What is refused or ignored changes nothing: the same call comes back, to the last field.
3. Every change adds exactly one to `revision` and yields exactly one fact for the journal.
   A press that comes too late is the one exception: placed and closed in the same moment.
4. A revision that is not the one the person saw is a conflict before the table is asked: two
   receptionists pressing at once is a comparison of two numbers.
5. `closed` is final. A press after it begins a new call; nothing reopens an old one.
6. An advisor belongs to a call from `dispatched` on; going back to `placed` takes him off it.
7. A call whose shopper walks on moves with her and keeps its waiting time and its advisor; the
   call of her press at the next board is closed as joined, so that nobody goes to the old car.
8. Whoever a call was offered to may take it until somebody is asked or has accepted.

Why a table: every cell of phases x steps is a decision about people ("may she still cancel when
the advisor is there?"). As data the decisions can be read, drawn (docs/call_states.md) and walked
by a test, and none can hide in an `if`. The cells follow the contract's call table.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, StrEnum

from carside.calls.call import Call, Outcome, Phase
from carside.calls.events import (
    Accept,
    Arrive,
    Cancel,
    Close,
    Decline,
    Dispatch,
    Event,
    Join,
    KeepApart,
    Move,
    Offer,
    Overdue,
    Place,
    PressAgain,
    Step,
)

MISSED_AFTER_MS = 10 * 60 * 1000
"""A press older than this when it reaches the desk is journalled as missed, never dispatched."""


class Fact(StrEnum):
    """What happened, in the past tense: the `event` of a journal entry."""

    PLACED = "placed"
    REPEATED = "repeated"
    DISPATCHED = "dispatched"
    DECLINED = "declined"
    ACCEPTED = "accepted"
    ARRIVED = "arrived"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    ESCALATED = "escalated"
    OFFERED = "offered"
    MOVED = "moved"
    KEPT_APART = "kept_apart"


class Answer(Enum):
    """How a step was judged."""

    CHANGED = "changed"
    IGNORED = "ignored"  # it is so already, or no longer matters: fine, and nothing changes
    CONFLICT = "conflict"  # somebody was faster, or the phase does not allow it
    IMPOSSIBLE = "impossible"  # no phase would allow it with these words


@dataclass(frozen=True, slots=True)
class Verdict:
    """The call after a step, how and when it was judged and, if it changed the call, the fact."""

    call: Call
    answer: Answer
    at: datetime
    fact: Fact | None = None


class Cell(Enum):
    """What one cell of the table says; the mechanism below has one function for each."""

    CHANGE = "changes the call"
    IGNORE = "ignored"
    REFUSE = "conflict"
    UNLESS_HIS = "changes the call, ignored if he is on it already"
    IF_HIS = "changes the call if it is he, else conflict"
    IGNORE_IF_HIS = "ignored if it is he, else conflict"
    IGNORE_IF_SAME = "ignored if the same outcome, else conflict"
    UNLESS_APART = "changes the call, ignored if it is kept apart already"
    NEW = "begins a new call"


_P, _D, _A, _R, _C = Phase  # placed, dispatched, accepted, arrived, closed

TABLE: Mapping[Step, Mapping[Phase, Cell]] = {
    Step.PLACE: dict.fromkeys(Phase, Cell.IGNORE),
    Step.PRESS_AGAIN: {
        _P: Cell.CHANGE,
        _D: Cell.CHANGE,
        _A: Cell.CHANGE,
        _R: Cell.CHANGE,
        _C: Cell.NEW,
    },
    Step.DISPATCH: {
        _P: Cell.CHANGE,
        _D: Cell.UNLESS_HIS,
        _A: Cell.UNLESS_HIS,
        _R: Cell.REFUSE,
        _C: Cell.REFUSE,
    },
    Step.DECLINE: {
        _P: Cell.REFUSE,
        _D: Cell.IF_HIS,
        _A: Cell.IF_HIS,
        _R: Cell.REFUSE,
        _C: Cell.REFUSE,
    },
    Step.ACCEPT: {
        _P: Cell.CHANGE,
        _D: Cell.IF_HIS,
        _A: Cell.IGNORE_IF_HIS,
        _R: Cell.REFUSE,
        _C: Cell.REFUSE,
    },
    Step.ARRIVE: {
        _P: Cell.CHANGE,
        _D: Cell.CHANGE,
        _A: Cell.CHANGE,
        _R: Cell.IGNORE,
        _C: Cell.REFUSE,
    },
    Step.CLOSE: {
        _P: Cell.CHANGE,
        _D: Cell.CHANGE,
        _A: Cell.CHANGE,
        _R: Cell.CHANGE,
        _C: Cell.IGNORE_IF_SAME,
    },
    Step.CANCEL: {
        _P: Cell.CHANGE,
        _D: Cell.CHANGE,
        _A: Cell.CHANGE,
        _R: Cell.IGNORE,
        _C: Cell.IGNORE,
    },
    Step.OVERDUE: {
        _P: Cell.CHANGE,
        _D: Cell.CHANGE,
        _A: Cell.CHANGE,
        _R: Cell.IGNORE,
        _C: Cell.IGNORE,
    },
    Step.OFFER: {
        _P: Cell.CHANGE,
        _D: Cell.IGNORE,
        _A: Cell.IGNORE,
        _R: Cell.IGNORE,
        _C: Cell.IGNORE,
    },
    Step.MOVE: {
        _P: Cell.CHANGE,
        _D: Cell.CHANGE,
        _A: Cell.CHANGE,
        _R: Cell.REFUSE,
        _C: Cell.REFUSE,
    },
    Step.JOIN: {
        _P: Cell.CHANGE,
        _D: Cell.CHANGE,
        _A: Cell.REFUSE,
        _R: Cell.REFUSE,
        _C: Cell.REFUSE,
    },
    Step.KEEP_APART: {
        _P: Cell.UNLESS_APART,
        _D: Cell.UNLESS_APART,
        _A: Cell.UNLESS_APART,
        _R: Cell.UNLESS_APART,
        _C: Cell.REFUSE,
    },
}

FACTS: Mapping[Step, Fact] = {
    Step.PLACE: Fact.PLACED,
    Step.PRESS_AGAIN: Fact.REPEATED,
    Step.DISPATCH: Fact.DISPATCHED,
    Step.DECLINE: Fact.DECLINED,
    Step.ACCEPT: Fact.ACCEPTED,
    Step.ARRIVE: Fact.ARRIVED,
    Step.CLOSE: Fact.CLOSED,
    Step.CANCEL: Fact.CANCELLED,
    Step.OVERDUE: Fact.ESCALATED,
    Step.OFFER: Fact.OFFERED,
    Step.MOVE: Fact.MOVED,
    Step.JOIN: Fact.CLOSED,
    Step.KEEP_APART: Fact.KEPT_APART,
}
"""Which fact a step leaves in the journal when it changes the call."""


def begin(place: Place, at: datetime) -> Verdict:
    """Make the call of a first press that reached the desk at `at` (aware, UTC).

    A press that waited longer than `MISSED_AFTER_MS` is kept as closed(missed): it is counted and
    can be looked into, but nobody is sent to a shopper who has left.
    """
    is_missed = place.waited_ms > MISSED_AFTER_MS
    call = Call(
        call=place.call,
        board=place.board,
        stand=place.stand,
        car=place.car,
        kind=place.kind,
        language=place.language,
        phase=Phase.CLOSED if is_missed else Phase.PLACED,
        outcome=Outcome.MISSED if is_missed else None,
        placed_at=at - timedelta(milliseconds=place.waited_ms),
        closed_at=at if is_missed else None,
        same_as=None if is_missed else place.same_as,
        seen=place.seen,
        revision=2 if is_missed else 1,  # placed, and closed in the same moment
    )
    return Verdict(call, Answer.CHANGED, at, Fact.PLACED)


def advance(call: Call, event: Event, at: datetime, *, seen_revision: int | None = None) -> Verdict:
    """Judge `event`, which happened at `at` (aware, UTC), against `call`.

    `seen_revision` is the revision the asking person saw; None for what nobody looked at first
    (the shopper, the clock). Pure: the given call is never changed.
    """
    if seen_revision is not None and seen_revision != call.revision:
        return Verdict(call, Answer.CONFLICT, at)
    answer = _judge(TABLE[event.step][call.phase], call, event)
    if answer is not Answer.CHANGED:
        return Verdict(call, answer, at)
    changed = replace(_CHANGES[event.step](call, event, at), revision=call.revision + 1)
    return Verdict(changed, answer, at, FACTS[event.step])


def _judge(cell: Cell, call: Call, event: Event) -> Answer:
    is_his = isinstance(event, Dispatch | Decline | Accept) and event.advisor == call.advisor
    is_same = isinstance(event, Close) and event.outcome is call.outcome
    match cell:
        case Cell.CHANGE:
            return _unless_words_are_wrong(event)
        case Cell.IGNORE:
            return Answer.IGNORED
        case Cell.UNLESS_HIS:
            return Answer.IGNORED if is_his else Answer.CHANGED
        case Cell.IF_HIS:
            return Answer.CHANGED if is_his else Answer.CONFLICT
        case Cell.IGNORE_IF_HIS:
            return Answer.IGNORED if is_his else Answer.CONFLICT
        case Cell.IGNORE_IF_SAME:
            return Answer.IGNORED if is_same else Answer.CONFLICT
        case Cell.UNLESS_APART:
            return Answer.IGNORED if call.same_as is None else Answer.CHANGED
        case Cell.REFUSE | Cell.NEW:
            return Answer.CONFLICT


_NOT_TO_BE_SAID = frozenset({Outcome.CANCELLED, Outcome.MISSED, Outcome.JOINED})


def _unless_words_are_wrong(event: Event) -> Answer:
    # cancelled is the shopper's word and missed is the clock's; joined needs the other call.
    if isinstance(event, Close) and event.outcome in _NOT_TO_BE_SAID:
        return Answer.IMPOSSIBLE
    return Answer.CHANGED


def _pressed_again(call: Call, _event: Event, _at: datetime) -> Call:
    return replace(call, presses=call.presses + 1)


def _dispatched(call: Call, event: Event, at: datetime) -> Call:
    assert isinstance(event, Dispatch)  # noqa: S101 (narrows for mypy; the table guarantees it)
    return replace(
        call, phase=_D, advisor=event.advisor, dispatched_at=at, accepted_at=None, offered_to=()
    )


def _declined(call: Call, event: Event, _at: datetime) -> Call:
    assert isinstance(event, Decline)  # noqa: S101 (narrows for mypy; the table guarantees it)
    return replace(
        call,
        phase=_P,
        advisor=None,
        dispatched_at=None,
        accepted_at=None,
        escalation=call.escalation + 1,
        offered_to=event.offered_to,
    )


def _accepted(call: Call, event: Event, at: datetime) -> Call:
    assert isinstance(event, Accept)  # noqa: S101 (narrows for mypy; the table guarantees it)
    return replace(call, phase=_A, advisor=event.advisor, accepted_at=at, offered_to=())


def _arrived(call: Call, _event: Event, at: datetime) -> Call:
    return replace(call, phase=_R, arrived_at=at, offered_to=())


def _closed(call: Call, event: Event, at: datetime) -> Call:
    assert isinstance(event, Close)  # noqa: S101 (narrows for mypy; the table guarantees it)
    return _ended(call, event.outcome, at)


def _cancelled(call: Call, _event: Event, at: datetime) -> Call:
    return _ended(call, Outcome.CANCELLED, at)


def _ended(call: Call, outcome: Outcome, at: datetime) -> Call:
    return replace(call, phase=_C, outcome=outcome, closed_at=at, offered_to=(), same_as=None)


def _escalated(call: Call, event: Event, _at: datetime) -> Call:
    assert isinstance(event, Overdue)  # noqa: S101 (narrows for mypy; the table guarantees it)
    # An advisor is already asked to go: offering the call to the others too would send two.
    offered_to = event.offered_to if call.phase is _P else ()
    return replace(
        call,
        escalation=call.escalation + 1,
        rung=call.rung + 1,
        offered_to=offered_to or call.offered_to,
    )


def _offered(call: Call, event: Event, _at: datetime) -> Call:
    assert isinstance(event, Offer)  # noqa: S101 (narrows for mypy; the table guarantees it)
    return replace(call, offered_to=event.advisors)


def _moved(call: Call, event: Event, _at: datetime) -> Call:
    assert isinstance(event, Move)  # noqa: S101 (narrows for mypy; the table guarantees it)
    return replace(
        call,
        board=event.board,
        stand=event.stand,
        car=event.car,
        presses=call.presses + event.presses,
    )


def _joined(call: Call, _event: Event, at: datetime) -> Call:
    return _ended(call, Outcome.JOINED, at)


def _kept_apart(call: Call, _event: Event, _at: datetime) -> Call:
    return replace(call, same_as=None)


_CHANGES: Mapping[Step, Callable[[Call, Event, datetime], Call]] = {
    PressAgain.step: _pressed_again,
    Dispatch.step: _dispatched,
    Decline.step: _declined,
    Accept.step: _accepted,
    Arrive.step: _arrived,
    Close.step: _closed,
    Cancel.step: _cancelled,
    Overdue.step: _escalated,
    Offer.step: _offered,
    Move.step: _moved,
    Join.step: _joined,
    KeepApart.step: _kept_apart,
}
