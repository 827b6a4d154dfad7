"""What the desk answers to boards and consoles, and that it answers the same again."""

import uuid

import pytest

from tests.brokers.call_steps import AWAY, LI, OFF, in_phase
from tests.brokers.listening import Data
from tests.brokers.outsider import Showroom

pytestmark = pytest.mark.broker


@pytest.mark.parametrize(
    ("step", "words", "code"),
    [
        ("dispatch", {"advisor": "nobody"}, "unknown_advisor"),
        ("accept", {"advisor": "nobody"}, "unknown_advisor"),
        ("dispatch", {"advisor": OFF}, "off_duty"),
        ("accept", {"advisor": OFF}, "off_duty"),
        ("dispatch", {"advisor": "No Identifier!"}, "malformed"),
        ("dispatch", {}, "malformed"),
        ("close", {"outcome": "because", "note": ""}, "malformed"),
        ("close", {"outcome": "cancelled", "note": ""}, "impossible"),
        ("close", {"outcome": "missed", "note": ""}, "impossible"),
    ],
)
def test_a_console_is_told_why_not_and_nothing_changes(
    demo: Showroom, step: str, words: Data, code: str
) -> None:
    call, revision = in_phase(demo, "placed")
    before, since = demo.call(call), demo.ear.mark()
    answer = demo.console(step, call, revision, **words)
    demo.settle()
    assert (answer["ok"], answer["error"]["code"]) == (False, code)
    assert answer["error"]["message"]
    assert demo.call(call) == before
    assert demo.happened(since) == []


def test_an_advisor_who_is_away_may_be_asked_on_purpose(demo: Showroom) -> None:
    call, revision = in_phase(demo, "placed")
    assert demo.console("dispatch", call, revision, advisor=AWAY)["ok"]


def test_a_board_is_told_why_not_and_nothing_changes(demo: Showroom) -> None:
    call, _ = in_phase(demo, "placed")
    before, since = demo.call(call), demo.ear.mark()
    unknown = str(uuid.uuid4())
    refusals = {
        "unknown_call": demo.ask("board/b01", "call.cancel", {"call": unknown, "waited_ms": 0}),
        "not_allowed": demo.ask("board/b02", "call.cancel", {"call": call, "waited_ms": 0}),
        "impossible": demo.place("b02", call)[1],
        "malformed": demo.place("b02", "no-uuid")[1],
    }
    for code, answer in refusals.items():
        assert (answer["ok"], answer["error"]["code"], answer["call"]) == (False, code, None)
    stranger = demo.place("b99")[1]
    assert (stranger["ok"], stranger["error"]["code"]) == (False, "not_allowed")
    demo.settle()
    assert demo.call(call) == before
    assert demo.happened(since) == []


def test_a_step_of_a_call_nobody_knows_is_refused(demo: Showroom) -> None:
    for step, words in (
        ("dispatch", {"advisor": LI}),
        ("accept", {"advisor": LI}),
        ("decline", {"advisor": LI, "reason": ""}),
        ("arrive", {}),
        ("close", {"outcome": "served", "note": ""}),
    ):
        answer = demo.console(step, str(uuid.uuid4()), 1, **words)
        assert answer["error"]["code"] == "unknown_call"


def test_the_same_request_gets_its_first_answer_again_and_nothing_happens_twice(
    demo: Showroom,
) -> None:
    name, call = str(uuid.uuid4()), str(uuid.uuid4())
    _, first = demo.place("b03", call, id=name)
    demo.settle()
    since = demo.ear.mark()
    fold = {"id": str(uuid.uuid4())}
    folded, folded_answer = demo.place("b03", **fold)
    dispatch = {"call": call, "advisor": LI, "revision": 2}
    asked = {"id": str(uuid.uuid4())}
    first_step = demo.ask("console/c1", "call.dispatch", dispatch, **asked)
    refused = {"id": str(uuid.uuid4())}
    stale = demo.ask("console/c1", "call.arrive", {"call": call, "revision": 1}, **refused)
    assert stale["error"]["code"] == "conflict"
    assert demo.console("close", call, 3, outcome="served", note="")["ok"]
    # Everything has moved on by now, and still:
    assert demo.place("b03", call, id=name, waited_ms=90_000)[1] == first
    assert demo.place("b03", folded, **fold)[1] == folded_answer
    assert demo.ask("console/c1", "call.dispatch", dispatch, **asked) == first_step
    again = demo.ask("console/c1", "call.arrive", {"call": call, "revision": 1}, **refused)
    assert again == stale
    demo.settle()
    assert demo.happened(since) == ["repeated", "dispatched", "closed"]


def test_a_press_that_was_folded_stays_known_by_its_call_id(demo: Showroom) -> None:
    call, _ = demo.place("b03")
    folded, _ = demo.place("b03")
    assert demo.place("b03", folded)[1]["call"] == call
    demo.settle()
    assert demo.call(call)["presses"] == 2
    cancelled = demo.ask("board/b03", "call.cancel", {"call": folded, "waited_ms": 0})
    assert (cancelled["ok"], cancelled["call"]) == (True, None)


def test_a_folded_press_sent_again_after_its_call_was_closed_opens_nothing(
    demo: Showroom,
) -> None:
    call, _ = demo.place("b03")
    folded, _ = demo.place("b03")
    assert demo.console("close", call, 2, outcome="served", note="")["ok"]
    demo.settle()
    since = demo.ear.mark()
    assert demo.place("b03", folded)[1]["ok"]
    demo.settle()
    assert demo.happened(since) == []
