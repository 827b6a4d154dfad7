"""The roster as the desk keeps it, live and after a restart."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from carside.calls import Call, Phase
from carside.contract.payloads import Entry
from carside.desk.roster_book import ADVISOR_SET, RosterBook
from carside.opening import Day
from carside.roster import AdvisorState
from carside.roster_shifts import Break, Shift
from tests.carside.calls.test_table import CALLS
from tests.carside.desk.tiny import PLAN, SHOWROOM
from tests.hand_clock import START, HandClock

IN_LISBON = replace(PLAN, timezone="Europe/Lisbon")  # in winter as UTC
SHIFT = Shift(
    days=tuple(Day),
    begins=time(9),
    ends=time(18),
    breaks=(Break(begins=time(12), ends=time(13)),),
)


class Kept:
    """A book with the clock that it reads and entries as the ledger would write them."""

    def __init__(self, *, shifts: tuple[Shift, ...] = (), **last_turns: int) -> None:
        self.clock = HandClock()
        people = [replace(a, shifts=shifts) if a.advisor == "li" else a for a in SHOWROOM.advisors]
        self.book = RosterBook(people, IN_LISBON, {}, self.clock)
        self.book.recall(last_turns, ())
        self.entries: list[Entry] = []

    def enter(self, event: str, advisor: str, call: str = "1", **words: Any) -> None:
        entry = Entry(
            sequence=100 + len(self.entries),
            at=self.clock.now(),
            event=event,
            call=None if event == ADVISOR_SET else call,
            advisor=advisor,
            **words,
        )
        self.entries.append(entry)
        self.book.note(entry)

    def say(self, advisor: str, state: AdvisorState) -> None:
        self.enter(ADVISOR_SET, advisor, detail={"state": state.value})

    def go_to(self, at: datetime) -> None:
        self.clock.let_pass((at - self.clock.now()).total_seconds())

    def state(self, advisor: str = "li") -> str:
        found = self.book.find(advisor)
        assert found is not None
        return found.state.value

    def restarted(self) -> RosterBook:
        again = RosterBook(self.book._listed.values(), IN_LISBON, {}, self.clock)
        again.recall(self.book._last_turns, self.entries)
        return again


def book(**last_turns: int) -> RosterBook:
    return Kept(shifts=(), **last_turns).book


def on(advisor: str, phase: Phase, stand: str = "a2") -> Call:
    return replace(CALLS[phase], advisor=advisor, stand=stand)


def states(one: RosterBook, *calls: Call) -> dict[str, Any]:
    return {a.advisor: (a.state.value, a.turn) for a in one.advisors(calls)}


def test_whoever_is_on_a_call_is_busy_and_the_turn_goes_round_the_others() -> None:
    assert states(book()) == {
        "li": ("free", 1), "wang": ("free", 2), "chen": ("away", None), "zhou": ("off", None),
    }  # fmt: skip
    now = states(book(), on("li", Phase.ARRIVED), on("chen", Phase.DISPATCHED))
    assert now == {
        "li": ("busy", None), "wang": ("free", 1), "chen": ("busy", None), "zhou": ("off", None),
    }  # fmt: skip


def test_who_was_sent_longest_ago_is_next() -> None:
    assert states(book(li=5, wang=3))["wang"] == ("free", 1)
    kept = Kept(li=5, wang=3)
    kept.enter("dispatched", "wang")
    assert states(kept.book)["li"] == ("free", 1)


def test_a_press_that_is_repeated_is_no_new_turn() -> None:
    kept = Kept(li=5, wang=3)
    kept.enter("repeated", "wang")
    assert states(kept.book)["wang"] == ("free", 1)


def test_an_advisor_is_where_he_arrived_last_until_the_day_ends() -> None:
    kept = Kept()
    kept.enter("dispatched", "li", stand="a2")
    assert kept.book.find("li") == replace(SHOWROOM.advisors[0], turns=1)
    kept.enter("arrived", "li", stand="a2")
    found = kept.book.find("li")
    assert found is not None
    assert found.at == PLAN.stands[1].spot
    assert kept.book.advisors(())[0].at == found.at
    assert kept.restarted().find("li") == found
    kept.go_to(datetime(2026, 11, 22, tzinfo=UTC))
    morning = kept.book.find("li")
    assert morning is not None
    assert morning.at == SHOWROOM.advisors[0].at


def test_a_stand_that_is_gone_or_nobody_on_the_call_moves_nobody() -> None:
    kept = Kept()
    kept.enter("arrived", "li", stand="gone")
    kept.book.note(Entry(sequence=7, at=START, event="arrived", call="1", stand="a1"))
    assert [a.at for a in kept.book.advisors(())] == [a.at for a in SHOWROOM.advisors]


def test_somebody_not_on_the_roster_is_nobody() -> None:
    kept = Kept()
    assert kept.book.find("nobody") is None
    kept.say("nobody", AdvisorState.OFF)
    assert kept.book.find("nobody") is None


def test_turns_count_the_calls_of_the_day_but_not_those_given_back() -> None:
    kept = Kept()
    kept.enter("dispatched", "li", call="a")
    kept.enter("accepted", "li", call="a")
    kept.enter("dispatched", "li", call="b")
    kept.enter("declined", "li", call="b")
    kept.enter("accepted", "li", call=str(uuid.uuid4()))
    turns = {a.advisor: a.turns for a in kept.book.advisors(())}
    assert turns == {"li": 2, "wang": 0, "chen": 0, "zhou": 0}
    assert {a.advisor: a.turns for a in kept.restarted().advisors(())} == turns
    kept.go_to(datetime(2026, 11, 22, tzinfo=UTC))
    assert kept.book.advisors(())[0].turns == 0, "a new day"


def test_who_is_said_to_be_away_cannot_go_and_a_restart_does_not_forget_it() -> None:
    kept = Kept()
    kept.say("li", AdvisorState.AWAY)
    assert kept.book.free(()) == {"wang"}
    assert kept.book.at_work == {"wang"}
    assert kept.restarted().advisors(()) == kept.book.advisors(())
    kept.say("zhou", AdvisorState.FREE)
    assert kept.book.free(()) == {"wang", "zhou"}
    kept.go_to(datetime(2026, 11, 22, tzinfo=UTC))
    assert states(kept.book)["li"] == ("free", 1), "he begins the day as the file says"
    assert states(kept.restarted())["zhou"] == ("off", None)


def test_shifts_come_and_go_by_themselves_and_it_is_noticed_once() -> None:
    kept = Kept(shifts=(SHIFT,))
    assert (kept.state(), kept.book.has_moved_on()) == ("free", True)
    assert not kept.book.has_moved_on()
    kept.go_to(datetime(2026, 11, 21, 12, 0, 1, tzinfo=UTC))
    assert kept.state() == "away"
    assert kept.book.has_moved_on(), "also when somebody has looked meanwhile"
    assert not kept.book.has_moved_on()
    found = kept.book.find("li")
    assert found is not None
    assert found.until == datetime(2026, 11, 21, 13, tzinfo=UTC)
    kept.go_to(datetime(2026, 11, 21, 18, tzinfo=UTC))
    assert kept.book.has_moved_on()
    assert kept.state() == "off"


def test_a_clock_that_is_set_back_brings_back_what_was() -> None:
    kept = Kept(shifts=(SHIFT,))
    kept.go_to(datetime(2026, 11, 21, 18, 30, tzinfo=UTC))
    assert kept.state() == "off"
    kept.clock.wrong_by = timedelta(hours=-1)
    assert kept.state() == "free"


def test_a_new_file_lists_others_and_keeps_what_was_noted() -> None:
    kept = Kept()
    kept.enter("dispatched", "wang")
    kept.say("wang", AdvisorState.AWAY)
    kept.book.relist([replace(SHOWROOM.advisors[1], name="Wang Min")], IN_LISBON)
    (only,) = kept.book.advisors(())
    assert (only.name, only.state, only.turns) == ("Wang Min", AdvisorState.AWAY, 1)
