"""The call table, cell by cell, against the contract's words; and the laws, for any story."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    Fact,
    Join,
    KeepApart,
    Kind,
    Move,
    Offer,
    Outcome,
    Overdue,
    Phase,
    Place,
    PressAgain,
    Step,
    advance,
    begin,
)
from carside.calls.lifecycle import FACTS, MISSED_AFTER_MS, TABLE

# The contract's table in its own words. "his" is the advisor on the call, "another" is not. In
# `placed` nobody is on the call. The closed call was closed as served. The last rows are our own
# (docs/decisions/0008).
CONTRACT = """
                        | placed       | dispatched   | accepted     | arrived      | closed
place, same id          | ignored      | ignored      | ignored      | ignored      | ignored
place, new id           | presses+1    | presses+1    | presses+1    | presses+1    | conflict
dispatch, his           | dispatched   | ignored      | ignored      | conflict     | conflict
dispatch, another       | dispatched   | dispatched   | dispatched   | conflict     | conflict
decline, his            | conflict     | taken off    | taken off    | conflict     | conflict
decline, another        | conflict     | conflict     | conflict     | conflict     | conflict
accept, his             | accepted     | accepted     | ignored      | conflict     | conflict
accept, another         | accepted     | conflict     | conflict     | conflict     | conflict
arrive                  | arrived      | arrived      | arrived      | ignored      | conflict
close, served           | served       | served       | served       | served       | ignored
close, gone             | gone         | gone         | gone         | gone         | conflict
close, at desk          | at_desk      | at_desk      | at_desk      | at_desk      | conflict
close, as cancelled     | impossible   | impossible   | impossible   | impossible   | conflict
close, as missed        | impossible   | impossible   | impossible   | impossible   | conflict
cancel                  | cancelled    | cancelled    | cancelled    | ignored      | ignored
waited longer           | escalation+1 | escalation+1 | escalation+1 | ignored      | ignored
close, as joined        | impossible   | impossible   | impossible   | impossible   | conflict
waited, to be offered   | offered      | escalation+1 | escalation+1 | ignored      | ignored
decline, to be offered  | conflict     | offered on   | offered on   | conflict     | conflict
offered anew            | to zhou      | ignored      | ignored      | ignored      | ignored
the shopper walked on   | moved        | moved        | moved        | conflict     | conflict
joined                  | joined       | joined       | conflict     | conflict     | conflict
kept apart              | apart        | apart        | apart        | apart        | conflict
"""

EVENTS: dict[str, Any] = {
    "place, same id": Place(
        call="c1", board="b01", stand="a1", car="i5", kind=Kind.NOW, language="en"
    ),
    "place, new id": PressAgain(),
    "dispatch, his": Dispatch(advisor="li"),
    "dispatch, another": Dispatch(advisor="wang"),
    "decline, his": Decline(advisor="li"),
    "decline, another": Decline(advisor="wang"),
    "accept, his": Accept(advisor="li"),
    "accept, another": Accept(advisor="wang"),
    "arrive": Arrive(),
    "close, served": Close(outcome=Outcome.SERVED),
    "close, gone": Close(outcome=Outcome.GONE),
    "close, at desk": Close(outcome=Outcome.AT_DESK),
    "close, as cancelled": Close(outcome=Outcome.CANCELLED),
    "close, as missed": Close(outcome=Outcome.MISSED),
    "cancel": Cancel(),
    "waited longer": Overdue(waited_s=15),
    "close, as joined": Close(outcome=Outcome.JOINED),
    "waited, to be offered": Overdue(waited_s=30, offered_to=("li", "zhou")),
    "decline, to be offered": Decline(advisor="li", offered_to=("wang", "zhou")),
    "offered anew": Offer(advisors=("zhou",)),
    "the shopper walked on": Move(board="b02", stand="a2", car="i7", presses=3),
    "joined": Join(into="c0"),
    "kept apart": KeepApart(),
}

FACT_OF = {
    "place, new id": "repeated",
    "dispatch, his": "dispatched",
    "dispatch, another": "dispatched",
    "decline, his": "declined",
    "accept, his": "accepted",
    "accept, another": "accepted",
    "arrive": "arrived",
    "close, served": "closed",
    "close, gone": "closed",
    "close, at desk": "closed",
    "cancel": "cancelled",
    "waited longer": "escalated",
    "waited, to be offered": "escalated",
    "decline, to be offered": "declined",
    "offered anew": "offered",
    "the shopper walked on": "moved",
    "joined": "closed",
    "kept apart": "kept_apart",
}

PLACED_AT = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
AT = PLACED_AT + timedelta(seconds=40)


def _minute(seconds: int) -> datetime:
    return PLACED_AT + timedelta(seconds=seconds)


CALLS = {
    Phase.PLACED: Call(
        call="c1",
        board="b01",
        stand="a1",
        car="i5",
        kind=Kind.SOON,
        language="zh-CN",
        phase=Phase.PLACED,
        placed_at=PLACED_AT,
        escalation=1,
        rung=1,
        presses=2,
        offered_to=("wang",),
        same_as="c0",
        seen=("range",),
        revision=7,
    )
}
CALLS[Phase.DISPATCHED] = replace(
    CALLS[Phase.PLACED],
    phase=Phase.DISPATCHED,
    advisor="li",
    dispatched_at=_minute(10),
    offered_to=(),
)
CALLS[Phase.ACCEPTED] = replace(
    CALLS[Phase.DISPATCHED], phase=Phase.ACCEPTED, accepted_at=_minute(20)
)
CALLS[Phase.ARRIVED] = replace(CALLS[Phase.ACCEPTED], phase=Phase.ARRIVED, arrived_at=_minute(30))
CALLS[Phase.CLOSED] = replace(
    CALLS[Phase.ARRIVED],
    phase=Phase.CLOSED,
    outcome=Outcome.SERVED,
    closed_at=_minute(35),
    same_as=None,
)


def _cells() -> list[Any]:
    head, *rows = CONTRACT.strip("\n").splitlines()
    phases = [Phase(word.strip()) for word in head.split("|")[1:]]
    return [
        pytest.param(
            row.split("|")[0].strip(), phase, cell.strip(), id=f"{row[:20].strip()}@{phase}"
        )
        for row in rows
        for phase, cell in zip(phases, row.split("|")[1:], strict=True)
    ]


def _after(words: str, call: Call, event: Any) -> Call:
    """The call as the contract's words want it."""
    taken = {"offered_to": ()}
    over = {"phase": Phase.CLOSED, "closed_at": AT, "offered_to": (), "same_as": None}
    louder = {"escalation": call.escalation + 1, "rung": call.rung + 1}
    changes: dict[str, dict[str, Any]] = {
        "presses+1": {"presses": call.presses + 1},
        "escalation+1": louder,
        "offered": {**louder, "offered_to": ("li", "zhou")},
        "to zhou": {"offered_to": ("zhou",)},
        "dispatched": {
            "phase": Phase.DISPATCHED,
            "advisor": getattr(event, "advisor", None),
            "dispatched_at": AT,
            "accepted_at": None,
            **taken,
        },
        "taken off": {
            "phase": Phase.PLACED,
            "advisor": None,
            "dispatched_at": None,
            "accepted_at": None,
            "escalation": call.escalation + 1,
        },
        "offered on": {
            "phase": Phase.PLACED,
            "advisor": None,
            "dispatched_at": None,
            "accepted_at": None,
            "escalation": call.escalation + 1,
            "offered_to": ("wang", "zhou"),
        },
        "accepted": {
            "phase": Phase.ACCEPTED,
            "advisor": getattr(event, "advisor", None),
            "accepted_at": AT,
            **taken,
        },
        "arrived": {"phase": Phase.ARRIVED, "arrived_at": AT, **taken},
        "served": {**over, "outcome": Outcome.SERVED},
        "gone": {**over, "outcome": Outcome.GONE},
        "at_desk": {**over, "outcome": Outcome.AT_DESK},
        "cancelled": {**over, "outcome": Outcome.CANCELLED},
        "joined": {**over, "outcome": Outcome.JOINED},
        "moved": {"board": "b02", "stand": "a2", "car": "i7", "presses": call.presses + 3},
        "apart": {"same_as": None},
    }
    return replace(call, revision=call.revision + 1, **changes[words])


@pytest.mark.parametrize(("row", "phase", "words"), _cells())
def test_each_cell_does_what_the_contract_says(row: str, phase: Phase, words: str) -> None:
    call, event = CALLS[phase], EVENTS[row]
    verdict = advance(call, event, AT)
    if words in {"ignored", "conflict", "impossible"}:
        assert verdict.answer is Answer[words.upper()]
        assert verdict.call is call, "what is refused or ignored changes nothing"
        assert verdict.fact is None
    else:
        assert verdict.answer is Answer.CHANGED
        assert verdict.call == _after(words, call, event)
        assert verdict.fact == FACT_OF[row]


@pytest.mark.parametrize(("row", "phase", "words"), _cells())
def test_a_stale_revision_is_a_conflict_in_every_cell(row: str, phase: Phase, words: str) -> None:
    del words
    call = CALLS[phase]
    for seen in (call.revision - 1, call.revision + 1):
        verdict = advance(call, EVENTS[row], AT, seen_revision=seen)
        assert (verdict.answer, verdict.fact) == (Answer.CONFLICT, None)
        assert verdict.call is call


@pytest.mark.parametrize(("row", "phase", "words"), _cells())
def test_the_revision_that_was_seen_changes_no_cell(row: str, phase: Phase, words: str) -> None:
    del words
    call = CALLS[phase]
    assert advance(call, EVENTS[row], AT, seen_revision=call.revision) == advance(
        call, EVENTS[row], AT
    )


def test_every_cell_and_every_fact_exists() -> None:
    for step in Step:
        assert set(TABLE[step]) == set(Phase), step
    assert set(TABLE) == set(FACTS) == set(Step)
    assert {event.step for event in EVENTS.values()} == set(Step), (
        "the contract's rows are all here"
    )


def test_a_press_begins_a_call_whose_wait_is_counted_from_the_touch() -> None:
    place = Place(
        call="c1", board="b01", stand="a1", car="i5", kind=Kind.QUESTION, language="en",
        waited_ms=2500, seen=("price",),
    )  # fmt: skip
    verdict = begin(place, AT)
    assert verdict.call == Call(
        call="c1", board="b01", stand="a1", car="i5", kind=Kind.QUESTION, language="en",
        phase=Phase.PLACED, placed_at=AT - timedelta(seconds=2.5), seen=("price",),
    )  # fmt: skip
    assert (verdict.answer, verdict.fact) == (Answer.CHANGED, Fact.PLACED)
    assert (verdict.call.revision, verdict.call.presses, verdict.call.escalation) == (1, 1, 0)


@pytest.mark.parametrize(
    ("waited_ms", "phase", "outcome"),
    [(600_000, Phase.PLACED, None), (600_001, Phase.CLOSED, Outcome.MISSED)],
)
def test_a_press_is_missed_when_it_is_more_than_ten_minutes_old(
    waited_ms: int, phase: Phase, outcome: Outcome | None
) -> None:
    place = replace(EVENTS["place, same id"], waited_ms=waited_ms)
    call = begin(place, AT).call
    assert (call.phase, call.outcome, call.is_open) == (phase, outcome, outcome is None)
    assert call.closed_at == (AT if outcome else None)
    assert MISSED_AFTER_MS == 600_000


_counts = st.integers(1, 5)
_advisors = st.sampled_from(["li", "wang", "zhou"])
_events: st.SearchStrategy[Event] = st.one_of(
    st.just(PressAgain()),
    st.builds(Dispatch, advisor=_advisors),
    st.builds(Decline, advisor=_advisors),
    st.builds(Accept, advisor=_advisors),
    st.just(Arrive()),
    st.builds(Close, outcome=st.sampled_from(Outcome)),
    st.just(Cancel()),
    st.builds(Overdue, waited_s=st.integers(0, 600), offered_to=st.just(("zhou",))),
    st.builds(Offer, advisors=st.just(("zhou", "wang"))),
    st.builds(Move, board=st.just("b02"), stand=st.just("a2"), car=st.just("i7"), presses=_counts),
    st.builds(Join, into=st.just("c0")),
    st.just(KeepApart()),
)
_stories = st.lists(st.tuples(_events, st.integers(0, 60), st.booleans()), max_size=25)


@given(_stories)
def test_no_story_breaks_a_law(story: list[tuple[Event, int, bool]]) -> None:
    call, at = CALLS[Phase.PLACED], AT
    for event, seconds, is_stale in story:
        at += timedelta(seconds=seconds)
        seen = call.revision - 1 if is_stale else None
        verdict = advance(call, event, at, seen_revision=seen)
        _check_step(call, verdict.call, verdict.answer, verdict.fact)
        assert verdict.fact is Fact.MOVED or verdict.call.board == call.board
        assert not (is_stale and verdict.answer is Answer.CHANGED)
        _check_call(verdict.call)
        call = verdict.call


def _check_step(before: Call, after: Call, answer: Answer, fact: Fact | None) -> None:
    if answer is not Answer.CHANGED:
        assert after is before
        assert fact is None
        return
    assert before.is_open, "closed is final"
    assert fact is not None
    assert after.revision == before.revision + 1
    assert after.presses >= before.presses
    assert after.escalation >= before.escalation
    kept = ("call", "kind", "language", "placed_at", "seen")
    assert all(getattr(after, name) == getattr(before, name) for name in kept)


def _check_call(call: Call) -> None:
    if call.phase is Phase.PLACED:
        assert call.advisor is None
    if call.phase in {Phase.DISPATCHED, Phase.ACCEPTED}:
        assert call.advisor is not None
    assert not call.offered_to or call.phase is Phase.PLACED, "only who waits is offered"
    assert (call.outcome is not None) == (call.closed_at is not None) == (not call.is_open)
    steps = (
        call.placed_at, call.dispatched_at, call.accepted_at, call.arrived_at, call.closed_at
    )  # fmt: skip
    times = [at for at in steps if at is not None]
    assert times == sorted(times)
