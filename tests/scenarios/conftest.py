"""The worlds stories are told in: in memory, and over each real broker."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.brokers.running import embedded_nats, mosquitto
from tests.scenarios.world import InMemory, Real, World

QUICK = {"nats": embedded_nats, "mosquitto": mosquitto}
SHARED = {"rabbitmq": 20, "nats_cluster": 50}
"""How many rounds a word needs: in the cluster it is on three disks first."""

_stories = count(1)


@pytest.fixture(
    params=["memory", *(pytest.param(one, marks=pytest.mark.broker) for one in (*QUICK, *SHARED))]
)
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """A showroom with nobody in it yet."""
    if request.param == "memory":
        world = World(InMemory(), tmp_path)
        yield world
        world.close()
    elif request.param in QUICK:
        with QUICK[request.param](tmp_path / "broker") as running:
            world = World(Real(running), tmp_path)
            yield world
            world.close()
    else:
        running = request.getfixturevalue(request.param)
        yield from on_a_shared_broker(Real(running, SHARED[request.param]), tmp_path)


def on_a_shared_broker(broker: Real, folder: Path) -> Iterator[World]:
    """A showroom of a name of its own, on a broker that serves other stories too."""
    world = World(broker, folder, showroom=f"story-{next(_stories)}")
    yield world
    world.close()
    if broker.is_down:
        broker.start()


@pytest.fixture
def open_showroom(world: World) -> World:
    """A desk, a reception and two boards, all seeing one another."""
    world.start_desk()
    world.start_console("zhao")
    world.start_board("b01")
    world.start_board("b02")
    world.until_ready()
    return world
