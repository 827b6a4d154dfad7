"""Brokers for rehearsals: started, killed and started again, without a trace of the system's own.

What they do while they run is told in tests/brokers and tests/scenarios.
"""

import socket
from pathlib import Path

import psutil
import pytest

from carside.contract import Role
from carside.embedded_broker import BrokerError
from carside.link.broker_url import BrokerUrl
from carside.rehearsal.brokers import KINDS, BrokerMissingError, RunningBroker, start_broker
from carside.rehearsal.brokers import shipped as from_the_tree
from carside.rehearsal.brokers.nats_cluster import NatsCluster
from carside.rehearsal.brokers.rabbitmq import RabbitMq
from tests.brokers.running import running

QUICK = ("embedded", "mosquitto")


def ours() -> set[int]:
    """The processes that descend from us."""
    return {child.pid for child in psutil.Process().children(recursive=True)}


def is_open(port: int) -> bool:
    with socket.socket() as line:
        line.settimeout(1)
        return line.connect_ex(("127.0.0.1", port)) == 0


def test_there_are_four_kinds() -> None:
    assert KINDS == ("embedded", "mosquitto", "rabbitmq", "nats-cluster")


@pytest.mark.broker
@pytest.mark.parametrize("kind", QUICK)
def test_a_broker_is_killed_and_comes_back_at_its_port_and_ends_with_the_block(
    kind: str, tmp_path: Path
) -> None:
    before = ours()
    with running(kind, tmp_path / "broker") as broker:
        port, url = broker.port, broker.url(Role.DESK)
        broker.kill()
        assert not is_open(port)
        broker.restart()
        assert is_open(port)
        assert (broker.port, broker.url(Role.DESK)) == (port, url)
        assert ours() > before
    assert not is_open(port)
    assert ours() == before


@pytest.mark.broker
def test_rabbitmq_is_killed_with_all_that_belongs_to_it(rabbitmq: RunningBroker) -> None:
    assert isinstance(rabbitmq, RabbitMq)
    among = {p.name() for p in psutil.Process().children(recursive=True)}
    assert {"beam.smp", "epmd"} <= among
    rabbitmq.kill()
    left = [p for p in psutil.Process().children(recursive=True) if p.status() != "zombie"]
    assert {"beam.smp", "epmd"}.isdisjoint(p.name() for p in left)
    rabbitmq.restart()
    assert is_open(rabbitmq.port)


@pytest.mark.broker
def test_rabbitmq_listens_on_loopback_alone_and_writes_into_its_folder_alone(
    rabbitmq: RunningBroker,
) -> None:
    assert isinstance(rabbitmq, RabbitMq)
    (server,) = (p for p in psutil.Process().children() if p.name() == "beam.smp")
    listening = {c.laddr for c in server.net_connections("tcp") if c.status == "LISTEN"}
    assert {address.ip for address in listening} == {"127.0.0.1"}
    assert len(listening) == 2, "MQTT and what RabbitMQ's own tools come in by"
    written = {
        f.path for f in server.open_files() if "w" in f.mode or "a" in f.mode or "+" in f.mode
    }
    assert written
    assert all(path.startswith(str(rabbitmq.folder)) for path in written)


@pytest.mark.broker
def test_each_node_of_the_cluster_can_be_killed_and_started_alone(
    nats_cluster: NatsCluster,
) -> None:
    ports = [port for _, port in BrokerUrl.parse(nats_cluster.url(Role.BOARD)).hosts]
    assert [BrokerUrl.parse(url).port for url in nats_cluster.urls(Role.BOARD)] == ports
    nats_cluster.kill_node(1)
    assert [is_open(port) for port in ports] == [True, False, True]
    nats_cluster.restart_node(1)
    assert all(is_open(port) for port in ports)


@pytest.mark.parametrize(
    ("kind", "package"), [("mosquitto", "mosquitto"), ("rabbitmq", "rabbitmq-server")]
)
def test_a_broker_that_is_not_installed_is_told_with_its_package(
    kind: str, package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda *_, **__: None)
    wanted = rf"is not installed here: apt-get install {package}$"
    with pytest.raises(BrokerMissingError, match=wanted), start_broker(kind, tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []


def test_without_a_checkout_the_missing_configuration_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(from_the_tree, "_CHECKOUT", tmp_path)
    wanted = r"nats_cluster/node\.conf is not here: .* comes with a checkout of Carside"
    with pytest.raises(BrokerMissingError, match=wanted), start_broker("nats-cluster", tmp_path):
        pass


@pytest.mark.broker
def test_a_broker_that_cannot_start_is_told_with_its_last_words(tmp_path: Path) -> None:
    with running("mosquitto", tmp_path) as broker:
        (tmp_path / "mosquitto.conf").write_text("no_such_word 1\n")
        with pytest.raises(BrokerError, match="no_such_word"):
            broker.restart()


def test_a_shipped_configuration_that_has_lost_a_word_is_noticed() -> None:
    with pytest.raises(ValueError, match="has lost 'port: 1883'"):
        from_the_tree.adapted("port: 1884", {"port: 1883": "port: 5"})


def test_a_free_port_is_none_the_kernel_gives_to_clients() -> None:
    first = int(Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    assert all(from_the_tree.free_port() < first for _ in range(20))
