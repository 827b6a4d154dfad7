"""The MQTT link where no broker is; what it does with one is told in tests/scenarios."""

import queue
import socket

from carside.contract.payloads import Presence
from carside.link.broker_url import BrokerUrl
from carside.link.mqtt import MqttLink
from carside.link.port import Heard, LinkChanged, LinkPlan, LinkState
from tests.carside.link.test_memory import state

PLAN = LinkPlan("carside-demo-test", ("carside/1/demo/floor",), state("b01", Presence.LOST))


def heard_from(box: "queue.SimpleQueue[Heard]") -> LinkChanged:
    item = box.get(timeout=10)
    assert isinstance(item, LinkChanged)
    return item


def test_no_broker_is_told_with_its_place_and_without_the_password() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: nobody answers here
        port = taken.getsockname()[1]
        box: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        link = MqttLink(BrokerUrl.parse(f"mqtt://board:secret@127.0.0.1:{port}"), PLAN, box.put)
        link.open()
        change = heard_from(box)
        assert change == LinkChanged(LinkState.LOST, f"no broker answers at 127.0.0.1:{port}")
        assert not link.publish(state("b01", Presence.READY))
        assert not link.clear(state("b01", Presence.READY).address)
        link.close(state("b01", Presence.OFF))
    assert box.empty(), "told once, however often it was tried"
