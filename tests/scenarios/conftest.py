"""The worlds stories are told in: in memory, and over each real broker."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.brokers.running import embedded_nats, mosquitto
from tests.scenarios.world import InMemory, Real, World


@pytest.fixture(
    params=[
        "memory",
        pytest.param("nats", marks=pytest.mark.broker),
        pytest.param("mosquitto", marks=pytest.mark.broker),
    ]
)
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """A showroom with nobody in it yet."""
    if request.param == "memory":
        world = World(InMemory(), tmp_path)
        yield world
        world.close()
        return
    starter = embedded_nats if request.param == "nats" else mosquitto
    with starter(tmp_path / "broker") as running:
        world = World(Real(running), tmp_path)
        yield world
        world.close()


@pytest.fixture
def open_showroom(world: World) -> World:
    """A desk, a reception and two boards, all seeing one another."""
    world.start_desk()
    world.start_console("zhao")
    world.start_board("b01")
    world.start_board("b02")
    world.until_ready()
    return world
