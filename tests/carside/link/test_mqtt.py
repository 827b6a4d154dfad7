"""The MQTT link where a broker or a right is missing; all else is told in tests/scenarios."""

import queue
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from carside.contract import TOPICS, Address, Role
from carside.contract.payloads import Entry, Presence
from carside.desk.announcing import announced
from carside.link.broker_url import BrokerUrl
from carside.link.mqtt import MqttLink
from carside.link.port import Heard, LinkChanged, LinkPlan, LinkState
from tests.brokers.running import embedded_nats
from tests.carside.link.test_memory import state
from tests.hand_clock import START

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
def test_what_the_user_may_not_hear_is_told(tmp_path: Path) -> None:
    plan = LinkPlan(PLAN.client, (*PLAN.filters, "carside/1/demo/call/+"), PLAN.will)
    with embedded_nats(tmp_path / "broker") as broker:
        box: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        link = MqttLink(BrokerUrl.parse(broker.url(Role.BOARD)), plan, box.put)
        link.open()
        change = heard_from(box)
        assert change.state is LinkState.REFUSED
        assert "does not let user 'board' listen here" in change.reason
        link.close()


def test_what_is_refused_for_a_moment_is_asked_for_again_alone() -> None:
    plan = LinkPlan(PLAN.client, ("carside/1/demo/floor", "carside/1/demo/car/+"), PLAN.will)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        box: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        port = listener.getsockname()[1]
        link = MqttLink(BrokerUrl.parse(f"mqtt://board:secret@127.0.0.1:{port}"), plan, box.put)
        link.open()
        line, _ = listener.accept()
        with line:
            line.settimeout(10)
            packet_from(line)
            line.sendall(b"\x20\x02\x00\x00")  # come in
            asked = packet_from(line)
            assert b"/floor" in asked
            assert b"/car/+" in asked
            line.sendall(b"\x90\x04" + asked[:2] + b"\x01\x80")  # the plan yes, the cars no
            asked = packet_from(line)
            assert b"/floor" not in asked
            assert b"/car/+" in asked
            assert box.empty(), "only half of what it needs is no connection"
            line.sendall(b"\x90\x03" + asked[:2] + b"\x01")
            assert heard_from(box) == LinkChanged(LinkState.CONNECTED)
        link.close()


def test_of_what_a_lost_connection_left_open_only_events_are_sent_again() -> None:
    entry = Entry(sequence=7, at=START, event="placed")
    snapshot = Address("demo", TOPICS["board_call"], "b01")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        box: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        port = listener.getsockname()[1]
        link = MqttLink(BrokerUrl.parse(f"mqtt://desk:secret@127.0.0.1:{port}"), PLAN, box.put)
        link.open()
        with let_in(listener) as line:
            wait_for(box, LinkState.CONNECTED)
            assert link.clear(snapshot)
            assert link.publish(state("b01", Presence.READY))
            assert link.publish(announced("demo", entry))
            said = [packet_from(line) for _ in range(3)]  # and none is acknowledged
            assert snapshot.topic.encode() in said[0]
        wait_for(box, LinkState.LOST)
        with let_in(listener) as line:
            wait_for(box, LinkState.CONNECTED)
            assert link.publish(state("b02", Presence.READY))
            again, new = packet_from(line), packet_from(line)
            assert b"carside/1/demo/event" in again
            assert again[-100:] == said[2][-100:], "word for word"
            assert b"/board/b02/state" in new
        link.close()


@contextmanager
def let_in(listener: socket.socket) -> Iterator[socket.socket]:
    """Take the next connection and grant it one subscription."""
    line, _ = listener.accept()
    with line:
        line.settimeout(10)
        packet_from(line)
        line.sendall(b"\x20\x02\x00\x00")  # come in
        line.sendall(b"\x90\x03" + packet_from(line)[:2] + b"\x00")
        yield line


def packet_from(line: socket.socket) -> bytes:
    """The next packet's content, for packets of up to 16 KiB."""
    line.recv(1, socket.MSG_WAITALL)
    low = line.recv(1, socket.MSG_WAITALL)[0]
    high = line.recv(1, socket.MSG_WAITALL)[0] if low & 0x80 else 0
    return line.recv((low & 0x7F) + (high << 7), socket.MSG_WAITALL)
