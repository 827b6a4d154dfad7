"""Fixtures: every kind of broker in turn, for one test or with a house for the package."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.brokers.house import House, open_house
from tests.brokers.outsider import Showroom
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


# One house for the package and not one for each file: what takes time in it happens while the
# files before `test_outside_time` are at work, and `test_outside_words` reads what all were told.
@pytest.fixture(scope="package", params=list(KINDS))
def house(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("house")
    with KINDS[request.param](folder / "broker") as running, open_house(running, folder) as house:
        yield house


@pytest.fixture
def demo(house: House) -> Iterator[Showroom]:
    """The attended showroom; what a test leaves open is closed behind it."""
    since = house.demo.ear.mark()
    yield house.demo
    house.demo.settle()
    opened = {one["call"] for one in house.demo.entries(since=since)} - {house.left_alone}
    for call in opened:
        _close(house.demo, call)
    house.demo.settle()


def _close(demo: Showroom, call: str) -> None:
    data = demo.call(call)
    # The ladder may climb between our look at the revision and the desk's; a refusal says where to.
    while data and data["phase"] != "closed":
        answer = demo.console("close", call, data["revision"], outcome="gone")
        data = answer["call"]
