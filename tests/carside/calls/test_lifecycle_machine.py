"""Any life of a call, with its requests doubled, overtaking one another and far too late.

Everything that changes the call is also told to the reckoning's own retelling, which was written
from the contract's page and not from the table: the two must never disagree.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

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
    advance,
    begin,
)
from carside.calls.lifecycle import MISSED_AFTER_MS
from carside.contract.payloads import Entry
from carside.rehearsal.replay import Retold, retell

BEGAN = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
ADVISORS = ("li", "wang", "zhou")

advisors = st.sampled_from(ADVISORS)
offers = st.lists(advisors, unique=True, max_size=3).map(tuple)
goes = st.builds(
    Move,
    board=st.sampled_from(("b01", "b02", "b03")),
    stand=st.just("a2"),
    car=st.just("i7"),
    presses=st.integers(1, 3),
)
late = st.sampled_from((0, 0, 0, 1, 2))
waits = st.booleans()


@dataclass(frozen=True)
class Letter:
    """An event under way, with the revision that whoever sent it saw."""

    event: Event
    seen: int | None


class OneCall(RuleBasedStateMachine):
    """One call, and all that is still on its way to it."""

    call: Call
    retold: Retold

    @initialize(
        waited_ms=st.sampled_from((0, 2500, MISSED_AFTER_MS, MISSED_AFTER_MS + 1)),
        same_as=st.sampled_from((None, "earlier")),
    )
    def place(self, waited_ms: int, same_as: str | None) -> None:
        self.now, self.underway, self.entries = BEGAN, list[Letter](), list[Entry]()
        place = Place(
            call="c1", board="b01", stand="a1", car="i5", kind=Kind.NOW, language="en",
            waited_ms=waited_ms, same_as=same_as,
        )  # fmt: skip
        verdict = begin(place, self.now)
        self.call, self.ends = verdict.call, 0
        self._journal("placed", waited_ms=waited_ms, same_as=same_as)
        if not self.call.is_open:
            self._journal("closed", outcome="missed")

    # What people ask, having seen the call as it is, or as it was `late` revisions ago

    @rule(advisor=advisors, late=late, waits=waits)
    def dispatch(self, *, advisor: str, late: int, waits: bool) -> None:
        self._ask(Dispatch(advisor=advisor), late, waits=waits)

    @rule(advisor=advisors, late=late, waits=waits)
    def accept(self, *, advisor: str, late: int, waits: bool) -> None:
        self._ask(Accept(advisor=advisor), late, waits=waits)

    @rule(advisor=advisors, late=late, waits=waits, offered_to=offers)
    def decline(self, *, advisor: str, late: int, waits: bool, offered_to: tuple[str, ...]) -> None:
        self._ask(Decline(advisor=advisor, offered_to=offered_to), late, waits=waits)

    @precondition(lambda self: self.call.advisor is not None)
    @rule(offered_to=offers, has_accepted=st.booleans())
    def the_asked_one_answers(self, *, offered_to: tuple[str, ...], has_accepted: bool) -> None:
        advisor = self.call.advisor or ""
        answer = Decline(advisor=advisor, offered_to=offered_to)
        self._ask(Accept(advisor=advisor) if has_accepted else answer, 0, waits=False)

    @rule(late=late, waits=waits)
    def arrive(self, *, late: int, waits: bool) -> None:
        self._ask(Arrive(), late, waits=waits)

    @rule(late=late, waits=waits)
    def keep_apart(self, *, late: int, waits: bool) -> None:
        self._ask(KeepApart(), late, waits=waits)

    @rule(outcome=st.sampled_from(Outcome), late=late, waits=waits)
    def close(self, *, outcome: Outcome, late: int, waits: bool) -> None:
        if self._may_end():
            self._ask(Close(outcome=outcome), late, waits=waits)

    @rule(late=late, waits=waits)
    def join(self, *, late: int, waits: bool) -> None:
        if self._may_end():
            self._ask(Join(into="earlier"), late, waits=waits)

    # What nobody looked at first

    @rule(waits=waits)
    def cancel(self, *, waits: bool) -> None:
        if self._may_end() or self.call.phase is Phase.ARRIVED:
            self._ask(Cancel(), None, waits=waits)

    @rule(waits=waits)
    def press_again(self, *, waits: bool) -> None:
        self._ask(PressAgain(), None, waits=waits)

    @rule(offered_to=offers, waits=waits)
    def wait_too_long(self, *, offered_to: tuple[str, ...], waits: bool) -> None:
        self._ask(Overdue(waited_s=15, offered_to=offered_to), None, waits=waits)

    @rule(offered_to=offers, waits=waits)
    def offer(self, *, offered_to: tuple[str, ...], waits: bool) -> None:
        self._ask(Offer(advisors=offered_to), None, waits=waits)

    @rule(event=goes, waits=waits)
    def walk_on(self, *, event: Move, waits: bool) -> None:
        self._ask(event, None, waits=waits)

    def _ask(self, event: Event, late: int | None, *, waits: bool) -> None:
        seen = None if late is None else max(1, self.call.revision - late)
        letter = Letter(event, seen)
        self.underway.append(letter)
        if not waits:
            self._deliver(letter)  # and it is still under way: it will come again

    def _may_end(self) -> bool:
        """Every fourth time, or no call would live long."""
        self.ends += 1
        return self.ends % 4 == 0

    # What arrives

    @precondition(lambda self: self.underway)
    @rule(pick=st.integers(0, 50), is_kept=st.booleans(), seconds=st.integers(0, 40))
    def one_arrives(self, *, pick: int, is_kept: bool, seconds: int) -> None:
        """Any of them, not the oldest; it may come again."""
        self.now += timedelta(seconds=seconds)
        letter = self.underway[pick % len(self.underway)]
        if not is_kept:
            self.underway.remove(letter)
        self._deliver(letter)

    @precondition(lambda self: self.underway)
    @rule()
    def the_last_arrives_twice_at_once(self) -> None:
        letter = self.underway.pop()
        first = self._deliver(letter)
        again = self._deliver(letter)
        if letter.seen is not None:
            assert again is not Answer.CHANGED, "what was seen is seen no more"
        if first is Answer.IGNORED:
            assert again is Answer.IGNORED

    def _deliver(self, letter: Letter) -> Answer:
        before = self.call
        verdict = advance(before, letter.event, self.now, seen_revision=letter.seen)
        if verdict.answer is not Answer.CHANGED:
            assert verdict.call is before, "what is refused or ignored changes nothing"
            assert verdict.fact is None
            return verdict.answer
        assert before.is_open, "closed is final"
        assert letter.seen in {None, before.revision}, "a straggler changes nothing"
        assert verdict.call.revision == before.revision + 1
        assert verdict.fact is not None
        self.call = verdict.call
        self._tell(letter.event, verdict.fact, before)
        return verdict.answer

    def _tell(self, event: Event, fact: Fact, before: Call) -> None:
        detail: dict[str, Any] = {}
        match event:
            case Close():
                detail = {"outcome": event.outcome.value}
            case Join():
                detail = {"outcome": "joined", "into": event.into}
            case Overdue() | Decline() if event.offered_to:
                detail = {"advisors": list(event.offered_to)}
            case Offer():
                detail = {"advisors": list(event.advisors)}
            case Move():
                detail = {"joined": self._another_call(event)}
        taken_off = before.advisor if isinstance(event, Decline) else None
        self._journal(fact.value, advisor=taken_off or self.call.advisor, **detail)

    def _another_call(self, event: Move) -> str:
        """The call of her presses at the next board, which ends where this one goes on."""
        name = f"c{len(self.entries) + 1000}"
        there = {"call": name, "board": event.board}
        self._journal("placed", **there)
        for _ in range(event.presses - 1):
            self._journal("repeated", **there)
        self._journal("closed", outcome="joined", into="c1", **there)
        return name

    def _journal(
        self, event: str, *, call: str = "c1", board: str = "", advisor: str | None = None, **d: Any
    ) -> None:
        self.entries.append(
            Entry(
                sequence=len(self.entries) + 1, at=self.now, event=event, call=call,
                board=board or self.call.board, advisor=advisor, detail=d,
            )
        )  # fmt: skip

    @invariant()
    def the_retelling_agrees(self) -> None:
        retold = retell(self.entries)["c1"]
        assert retold.complaints == []
        assert retold.differences(self.call) == []

    @invariant()
    def the_laws_hold(self) -> None:
        call = self.call
        if call.phase is Phase.PLACED:
            assert call.advisor is None
        if call.phase in {Phase.DISPATCHED, Phase.ACCEPTED}:
            assert call.advisor is not None
        assert not call.offered_to or call.phase is Phase.PLACED
        assert (call.outcome is None) == call.is_open == (call.closed_at is None)
        assert call.same_as is None or call.is_open
        assert call.rung <= call.escalation
        assert call.presses >= 1


class TestOneCall(OneCall.TestCase):  # type: ignore[misc, valid-type]  # hypothesis makes it at run time
    settings = settings(max_examples=250, stateful_step_count=40, deadline=None)
