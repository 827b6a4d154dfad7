"""Every cell of the contract's call table, asked of the running desk by somebody outside."""

import pytest

from tests.brokers.call_steps import LI, PHASES, WANG, in_phase
from tests.brokers.listening import Data
from tests.brokers.outsider import Showroom

pytestmark = pytest.mark.broker

IGNORED, CONFLICT = "ignored", "conflict"
# event: what each phase comes to (a new phase, "ignored" or "conflict")
CELLS: dict[str, tuple[str, str, str, str, str]] = {
    "place again": (IGNORED,) * 5,
    "dispatch wang": ("dispatched", "dispatched", "dispatched", CONFLICT, CONFLICT),
    "decline li": (CONFLICT, "placed", "placed", CONFLICT, CONFLICT),
    "accept li": ("accepted", "accepted", IGNORED, CONFLICT, CONFLICT),
    "accept wang": ("accepted", CONFLICT, CONFLICT, CONFLICT, CONFLICT),
    "arrive": ("arrived", "arrived", "arrived", IGNORED, CONFLICT),
    "close served": ("closed", "closed", "closed", "closed", IGNORED),
    "close at_desk": ("closed", "closed", "closed", "closed", CONFLICT),
    "cancel": ("closed", "closed", "closed", IGNORED, IGNORED),
}
WORDS = {"li": {"advisor": LI}, "wang": {"advisor": WANG}}
FACT = {
    "dispatch": "dispatched",
    "decline": "declined",
    "accept": "accepted",
    "arrive": "arrived",
    "close": "closed",
    "cancel": "cancelled",
}


def do(demo: Showroom, event: str, call: str, revision: int) -> Data:
    step, _, word = event.partition(" ")
    if step == "place":
        return demo.place("b01", call)[1]
    if step == "cancel":
        return demo.ask("board/b01", "call.cancel", {"call": call, "waited_ms": 0})
    if step == "close":
        return demo.console(step, call, revision, outcome=word, note="")
    words: Data = dict(WORDS.get(word, {}))
    if step == "decline":
        words["reason"] = "busy"
    return demo.console(step, call, revision, **words)


@pytest.mark.parametrize("event", CELLS)
@pytest.mark.parametrize("phase", PHASES)
def test_every_cell_of_the_call_table_is_as_written(demo: Showroom, phase: str, event: str) -> None:
    expected = CELLS[event][PHASES.index(phase)]
    call, revision = in_phase(demo, phase)
    before, shown, since = demo.call(call), demo.shown("b01"), demo.ear.mark()
    answer = do(demo, event, call, revision)
    demo.settle()
    told = demo.entries(call, since)
    if expected in {IGNORED, CONFLICT}:
        assert answer["ok"] is (expected == IGNORED)
        assert told == []
        assert (demo.call(call), demo.shown("b01")) == (before, shown), "nothing changes"
        assert demo.ear.on(f"call/{call}", since) == []
    if expected == CONFLICT:
        assert answer["error"]["code"] == "conflict"
        assert answer["error"]["message"]
        assert (answer["call"]["phase"], answer["call"]["revision"]) == (phase, revision)
        assert not before or answer["call"] == before
        return
    assert answer["ok"] is True
    if expected == IGNORED:
        return
    assert [one["event"] for one in told] == [FACT[event.partition(" ")[0]]]
    after = demo.call(call)
    if expected == "closed":
        assert after == {}, "the snapshot of a closed call is cleared"
        assert demo.shown("b01") == {}
        return
    assert (after["phase"], after["revision"]) == (expected, revision + 1)
    if event.startswith("decline"):
        assert (after["advisor"], after["escalation"]) == (None, before["escalation"] + 1)
    if word := WORDS.get(event.partition(" ")[2]):
        assert expected == "placed" or after["advisor"] == word["advisor"]


@pytest.mark.parametrize("phase", PHASES[:4])
def test_a_press_with_a_new_id_is_folded_into_the_open_call(demo: Showroom, phase: str) -> None:
    call, revision = in_phase(demo, phase)
    since = demo.ear.mark()
    second, answer = demo.place("b01")
    demo.settle()
    assert (answer["ok"], answer["call"]) == (True, call)
    after = demo.call(call)
    assert (after["presses"], after["phase"], after["revision"]) == (2, phase, revision + 1)
    assert [one["event"] for one in demo.entries(call, since)] == ["repeated"]
    assert demo.ear.on(f"call/{second}") == []
    assert demo.shown("b01")["call"] == call


def test_a_press_after_the_call_was_closed_is_a_new_call(demo: Showroom) -> None:
    call, _ = in_phase(demo, "closed")
    second, answer = demo.place("b01")
    demo.settle()
    assert answer["call"] == second != call
    assert demo.call(second)["phase"] == "placed"
    assert demo.shown("b01")["call"] == second


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ("dispatch", {"advisor": WANG}),
        ("accept", {"advisor": LI}),
        ("decline", {"advisor": LI, "reason": ""}),
        ("arrive", {}),
        ("close", {"outcome": "gone", "note": ""}),
    ],
)
def test_whoever_saw_an_older_revision_gets_the_conflict_with_the_current_call(
    demo: Showroom, step: str, words: Data
) -> None:
    call, revision = in_phase(demo, "dispatched")
    before, since = demo.call(call), demo.ear.mark()
    answer = demo.console(step, call, revision - 1, **words)
    demo.settle()
    assert (answer["ok"], answer["error"]["code"]) == (False, "conflict")
    assert answer["call"] == before == demo.call(call)
    assert demo.entries(call, since) == []
