"""The MQTT link where a broker or a right is missing; all else is told in tests/scenarios."""

import queue
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from carside.contract import Role
from carside.contract.payloads import Presence
from carside.link.broker_url import BrokerUrl
from carside.link.mqtt import MqttLink
from carside.link.port import Heard, LinkChanged, LinkPlan, LinkState
from tests.brokers.running import embedded_nats
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


def wait_for(box: "queue.SimpleQueue[Heard]", state: LinkState) -> LinkChanged:
    while (change := heard_from(box)).state is not state:
        pass
    return change


@contextmanager
def nobody() -> Iterator[int]:
    """A port where connections are refused."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@contextmanager
def silence() -> Iterator[int]:
    """A port where connections are taken and nothing is ever said, as on a half-open line."""
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        yield mute.getsockname()[1]


@pytest.mark.broker
@pytest.mark.parametrize("first", [nobody, silence])
def test_the_next_host_is_tried_where_the_first_is_gone(
    first: Callable[[], AbstractContextManager[int]], tmp_path: Path
) -> None:
    with first() as gone, embedded_nats(tmp_path / "broker") as broker:
        box: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        url = broker.url(Role.BOARD).replace("@", f"@127.0.0.1:{gone},")
        link = MqttLink(BrokerUrl.parse(url), PLAN, box.put)
        link.open()
        assert f"127.0.0.1:{gone}" in wait_for(box, LinkState.LOST).reason
        wait_for(box, LinkState.CONNECTED)
        link.close()


@pytest.mark.broker
def test_after_a_cut_the_next_host_is_tried_and_at_the_end_the_first_again(tmp_path: Path) -> None:
    with nobody() as gone, embedded_nats(tmp_path / "broker") as broker:
        box: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        link = MqttLink(
            BrokerUrl.parse(f"{broker.url(Role.BOARD)},127.0.0.1:{gone}"), PLAN, box.put
        )
        link.open()
        wait_for(box, LinkState.CONNECTED)
        broker.kill()
        assert f"127.0.0.1:{broker.port} was cut" in wait_for(box, LinkState.LOST).reason
        broker.restart()
        wait_for(box, LinkState.CONNECTED)
        link.close()


@pytest.mark.broker
def test_a_refused_subscription_is_told_once_and_asked_for_again(tmp_path: Path) -> None:
    forbidden = "carside/1/demo/call/+"
    plan = LinkPlan(PLAN.client, (*PLAN.filters, forbidden), PLAN.will)
    with embedded_nats(tmp_path / "broker") as broker:
        box: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        link = MqttLink(BrokerUrl.parse(broker.url(Role.BOARD)), plan, box.put)
        link.open()
        assert "does not let user 'board' listen" in wait_for(box, LinkState.REFUSED).reason
        link.unsubscribe((forbidden,))  # as if the broker had changed its mind
        assert heard_from(box) == LinkChanged(LinkState.CONNECTED)
        link.close()
