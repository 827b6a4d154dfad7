"""Brokers that are slow to start: one of each for the whole test run.

Who uses one keeps to a showroom of its own, so that nothing an earlier test left is heard, and
starts it again if it was brought down.
"""

from collections.abc import Iterator
from typing import cast

import pytest

from carside.contract.topics import Role
from carside.rehearsal.brokers.nats_cluster import NatsCluster
from tests.brokers.running import RunningBroker, running


@pytest.fixture(scope="session")
def rabbitmq(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBroker]:
    with running("rabbitmq", tmp_path_factory.mktemp("rabbitmq")) as broker:
        yield broker


@pytest.fixture(scope="session")
def nats_cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NatsCluster]:
    with running("nats-cluster", tmp_path_factory.mktemp("nats-cluster")) as broker:
        yield cast("NatsCluster", broker)


class EachAtItsNode:
    """The cluster as one broker at which each role has a node of its own."""

    def __init__(self, cluster: NatsCluster) -> None:
        self.port = cluster.port
        self._cluster = cluster

    def url(self, role: Role) -> str:
        return self._cluster.urls(role)[list(Role).index(role)]

    def stop(self) -> None:
        self._cluster.stop()

    def kill(self) -> None:
        self._cluster.kill()

    def restart(self) -> None:
        self._cluster.restart()
