from dataclasses import replace
from typing import Any

from carside.calls import Call, Phase
from carside.desk.roster_book import RosterBook
from tests.carside.calls.test_table import CALLS
from tests.carside.desk.tiny import PLAN, SHOWROOM


def book(**last_turns: int) -> RosterBook:
    return RosterBook(SHOWROOM.advisors, PLAN, last_turns)


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
    one = book(li=5, wang=3)
    one.note(on("wang", Phase.DISPATCHED), 6)
    assert states(one)["li"] == ("free", 1)


def test_an_advisor_is_where_he_arrived_last() -> None:
    one = book()
    one.note(on("li", Phase.DISPATCHED), 1)
    assert one.find("li") == SHOWROOM.advisors[0]
    one.note(on("li", Phase.ARRIVED), 2)
    found = one.find("li")
    assert found is not None
    assert found.at == PLAN.stands[1].spot
    assert one.advisors(())[0].at == found.at


def test_a_stand_that_is_gone_or_nobody_on_the_call_moves_nobody() -> None:
    one = book()
    one.note(on("li", Phase.ARRIVED, stand="gone"), 1)
    one.note(CALLS[Phase.PLACED], 2)
    assert [a.at for a in one.advisors(())] == [a.at for a in SHOWROOM.advisors]


def test_somebody_not_on_the_roster_is_nobody() -> None:
    assert book().find("nobody") is None
