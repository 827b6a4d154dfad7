"""What another desk left behind on a real broker is swept away by the next one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from carside.contract import TOPICS, Address, encode
from carside.contract.envelope import new_message
from carside.contract.topics import Role
from carside.roster import Advisor, AdvisorState
from tests.brokers.running import RunningBroker
from tests.brokers.talking import QUIET_S, talker
from tests.scenarios.world import Real, World

pytestmark = [
    pytest.mark.broker,
    pytest.mark.logs("dropped a message on", "cleared a leftover on"),
]

STALE_CALL = "carside/1/demo/call/00000000-0000-4000-8000-000000000000"
STALE = {
    STALE_CALL: b'{"garbage":',
    "carside/1/demo/car/sold-last-year": b"garbage",
    "carside/1/demo/board/b77/content": b"{}",
    "carside/1/demo/board/b01/call": b"an old promise",
}


@pytest.fixture
def world(broker: RunningBroker, tmp_path: Path) -> Iterator[World]:
    """A showroom with nobody in it yet, on a real broker."""
    folder = tmp_path / "world"
    folder.mkdir()
    world = World(Real(broker), folder)
    yield world
    world.close()


def leave_behind(broker: RunningBroker) -> dict[str, bytes]:
    """What is left, as the desk's own user; among it one that is well formed."""
    gone = Advisor(advisor="gone", name="Gone", state=AdvisorState.FREE)
    address = Address("demo", TOPICS["advisor"], "gone")
    now = World(Real(broker), Path()).clock.now()
    left = STALE | {address.topic: encode(new_message(address, gone, now))}
    with talker(broker.url(Role.DESK)) as other:
        for topic, payload in left.items():
            other.publish(topic, payload, retain=True)
    return left


def sweep(broker: RunningBroker, world: World, left: dict[str, bytes]) -> None:
    """Start a desk and wait until somebody else has seen every leftover go."""
    with talker(broker.url(Role.CONSOLE)) as witness:
        witness.subscribe("carside/1/demo/#")
        witness.wait_for_topics(set(left))
        world.start_desk()
        world.until(lambda: {(t, b"") for t in left} <= set(witness.heard), "all are cleared")


def kept_by(broker: RunningBroker, world: World) -> set[str]:
    """The topics somebody who comes now is given."""
    with talker(broker.url(Role.CONSOLE)) as late:
        late.subscribe("carside/1/demo/#")
        quiet_s = world.clock.monotonic_s() + QUIET_S
        world.until(lambda: world.clock.monotonic_s() > quiet_s, "a moment of quiet")
        return late.topics()


def test_leftovers_are_swept_and_what_is_true_stays(broker: RunningBroker, world: World) -> None:
    left = leave_behind(broker)
    sweep(broker, world, left)
    kept = kept_by(broker, world)
    assert kept.isdisjoint(left)
    assert {"carside/1/demo/floor", "carside/1/demo/advisor/li-na"} <= kept


def test_an_open_call_is_no_leftover(broker: RunningBroker, world: World) -> None:
    world.start_desk()
    world.start_board("b01")
    world.until_ready()
    world.press("b01")
    world.until(lambda: world.events() == ["placed"], "the call")
    call = world.journal.open_calls()[0].call
    world.kill_desk()
    left = leave_behind(broker)
    del left["carside/1/demo/board/b01/call"]  # b01 has a call: the garbage is written over
    sweep(broker, world, left)
    kept = kept_by(broker, world)
    assert {f"carside/1/demo/call/{call}", "carside/1/demo/board/b01/call"} <= kept
    assert STALE_CALL not in kept


def test_the_sweep_is_over_after_some_seconds(broker: RunningBroker, world: World) -> None:
    world.start_desk()
    world.pump(20)
    world.pass_time(6)
    topic, payload = STALE_CALL, STALE[STALE_CALL]
    with talker(broker.url(Role.DESK)) as other:
        other.publish(topic, payload, retain=True)
    assert topic in kept_by(broker, world), "a running desk does not guard what it once swept"
