"""What is malformed, too long or forged stops nobody."""

import uuid

import pytest

from tests.brokers.listening import Data
from tests.brokers.outsider import Showroom

pytestmark = pytest.mark.broker


def test_what_is_malformed_is_logged_with_its_topic_and_stops_nobody(demo: Showroom) -> None:
    logged = len(demo.desk.words())
    topic, since = "board/b08/request", demo.ear.mark()
    call = str(uuid.uuid4())
    wrongs: tuple[Data, ...] = (
        {"source": "/board/b09"},
        {"source": "/desk"},
        {"specversion": "0.3"},
        {"type": "carside.call.place.v2"},
        {"type": "carside.call.dispatch.v1"},
        {"type": "carside.response.v1"},
        {"type": "carside.call.cancel.v1", "data": {}},
        {"type": "carside.call.place.v1", "data": {"call": call, "waited_ms": "long"}},
    )
    for wrong in wrongs:
        answer = demo.place("b08", call, **wrong)[1]
        assert (answer["ok"], answer["error"]["code"]) == (False, "malformed")
    for noise in (b"", b"garbage", b"\xff\xfe\x00", b"{}", b"[" * 5000, b"7" * 65_000):
        demo.board.publish(topic, noise)
    demo.settle()
    assert demo.happened(since) == []
    said = demo.desk.words()[logged:]
    assert said.count("carside/1/demo/board/b08/request") == 8 + 6
    assert demo.place("b08", call)[1]["call"] == call


def test_a_message_over_64_kib_is_dropped(demo: Showroom) -> None:
    call, since = str(uuid.uuid4()), demo.ear.mark()
    name = demo.say(
        "board/b08/request",
        "call.place",
        {"call": call, "kind": "now", "car": "x", "language": "en", "pad": "x" * 65_536},
    )
    small = demo.place("b08")[1]
    demo.settle()
    assert small["ok"]
    assert not any(h.data["request"] == name for h in demo.ear.on("board/b08/response", since))
    assert demo.entries(call, since) == []


def test_nobody_but_its_writer_is_heard_on_a_topic(demo: Showroom) -> None:
    since = demo.ear.mark()
    for topic in ("desk/state", "floor", "event", "board/b01/call", "board/b01/content", "call/x"):
        demo.board.publish(topic, b"forged", retain=True)
        demo.ear.publish(topic, b"forged", retain=True)
    demo.ear.publish("board/b01/request", b"forged")
    demo.ear.publish("board/b01/state", b"forged", retain=True)
    demo.board.publish("console/c1/request", b"forged")
    demo.settle()
    assert all(one.payload != b"forged" for one in demo.ear.heard[since:])
