"""Fixtures: every kind of broker in turn, started for one test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.brokers.running import RunningBroker, embedded_nats, mosquitto

KINDS = {"nats": embedded_nats, "mosquitto": mosquitto}


@pytest.fixture(params=list(KINDS))
def broker(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RunningBroker]:
    with KINDS[request.param](tmp_path / "broker") as running:
        yield running


@pytest.fixture
def nats(tmp_path: Path) -> Iterator[RunningBroker]:
    with embedded_nats(tmp_path / "broker") as running:
        yield running
