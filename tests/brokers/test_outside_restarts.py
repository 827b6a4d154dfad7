"""The journal, who comes later, and a desk that is killed or asked to end.

A desk that was killed may say its last entries again, so the journal is read before that.
"""

import uuid

import pytest

from carside.contract.topics import Role  # only to ask our broker for the addresses
from tests.brokers.call_steps import LI, in_phase
from tests.brokers.contract_shapes import row_of
from tests.brokers.house import House
from tests.brokers.listening import Ear
from tests.brokers.outsider import Showroom

pytestmark = pytest.mark.broker


def test_the_entries_come_in_order_without_a_hole(house: House, demo: Showroom) -> None:
    in_phase(demo, "dispatched")
    for room in (demo, house.willed, house.silent):
        numbers = [one["sequence"] for one in room.entries()]
        assert numbers == list(range(1, len(numbers) + 1))
    named = {(e["board"], e["stand"]) for e in demo.entries()}
    assert ("b01", "a1") in named
    actors = {e["actor"] for e in demo.entries()}
    assert {"/board/b01", "/console/c1"} <= actors


def test_who_comes_later_finds_exactly_the_snapshots(house: House) -> None:
    demo = house.demo
    held = {h.topic: h for h in demo.ear.heard if h.payload and retained(h.topic)}
    cleared = {t for t in held if not demo.ear.on(t)[-1].payload}
    late = Ear(demo.broker.url(Role.CONSOLE), demo.name)
    try:
        for topic in set(held) - cleared:
            late.wait(topic, lambda h: h.is_retained)
        given = {h.topic for h in late.heard if h.is_retained}
        assert given <= set(held) - cleared
        assert f"call/{house.left_alone}" in given
        assert {"floor", "desk/state", f"advisor/{LI}", "board/b12/call"} <= given
        assert sum(topic.startswith("car/") for topic in given) >= 12
        assert sum(topic.endswith("/content") for topic in given) == 12
    finally:
        late.close()


def retained(topic: str) -> bool:
    row = row_of(topic)
    return row is not None and row[2]


def test_the_floor_says_where_every_board_and_car_stands(demo: Showroom) -> None:
    told = demo.ear.last("floor")
    assert told is not None
    stands = {one["board"]: one for one in told.data["stands"]}
    assert len(stands) == 12
    assert stands["b01"]["car"] == "mercedes-benz-eqs-2023"
    assert (stands["b01"]["x_m"], stands["b01"]["y_m"]) == (5, 13.5)
    content = demo.ear.last("board/b01/content")
    assert content is not None
    assert (content.data["stand"], content.data["car"]) == ("a1", stands["b01"]["car"])


def test_the_desk_may_be_killed_and_keeps_calls_and_answers(demo: Showroom) -> None:
    name = str(uuid.uuid4())
    call, first = demo.place("b10", id=name)
    assert demo.console("dispatch", call, 1, advisor=LI)["ok"]
    demo.settle()
    before, shown = demo.call(call), demo.shown("b10")
    ready = demo.ear.last("desk/state")
    assert ready is not None
    since = demo.ear.mark()
    demo.desk.kill()
    lost = demo.ear.wait("desk/state", lambda h: h.data["state"] == "lost", since=since)
    assert lost.data["boot"] == ready.data["boot"], "the will belongs to the start that died"
    again = demo.start_desk()
    assert again.data["boot"] == ready.data["boot"] + 1
    demo.ear.wait(f"call/{call}", since=since)
    assert (demo.call(call), demo.shown("b10")) == (before, shown)
    assert demo.place("b10", call, id=name)[1] == first
    assert demo.console("accept", call, 2, advisor=LI)["ok"]
    demo.settle()
    told = demo.entries()
    # What was said just before the end may be said again: the same, word for word.
    assert {one["sequence"] for one in told} == set(range(1, told[-1]["sequence"] + 1))
    spoken = {(one["sequence"], one["event"], one["call"]) for one in told}
    assert len(spoken) == told[-1]["sequence"]
    assert [one["event"] for one in told if one["call"] == call][-1] == "accepted"


def test_the_desk_says_off_when_it_is_asked_to_end(demo: Showroom) -> None:
    call, _ = demo.place("b10")
    since = demo.ear.mark()
    assert demo.desk.stop() == 0
    said = demo.ear.wait("desk/state", lambda h: h.data["state"] != "ready", since=since)
    assert said.data["state"] == "off"
    name = demo.say("board/b10/request", "call.cancel", {"call": call, "waited_ms": 0})
    demo.start_desk()
    states = [h.data["state"] for h in demo.ear.on("desk/state", since) if not h.is_retained]
    assert "lost" not in states
    # What was asked while no desk was there is asked again, as the contract wants of a board.
    answer = demo.ask("board/b10", "call.cancel", {"call": call, "waited_ms": 9}, id=name)
    assert (answer["ok"], answer["call"]) == (True, None)
