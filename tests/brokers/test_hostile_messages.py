"""Strangers shout garbage through real brokers on every topic; nobody stumbles, and calls arrive.

Whoever has a role's password may publish on that role's topics: a board that was broken open, a
console with a virus, even a second desk gone mad. Debian's own mosquitto_pub plays them all.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from carside.board.shows import CallStep
from carside.calls import Phase
from carside.contract.topics import TOPICS, Address, Role, TopicRow
from tests.brokers.running import RunningBroker, program
from tests.scenarios.world import Real, World

pytestmark = [
    pytest.mark.broker,
    pytest.mark.logs("dropped a message on", "cleared a leftover on", "the desk refused"),
]

LONG = "x" * 10_000
NESTED = "[" * 30_000
GARBAGE = {
    "noise": b"garbage",
    "half a message": b'{"specversion":"1.0","id":"r1","source":',
    "no text at all": b"\x00\xff\xfe" * 50,
    "10,000 characters": LONG.encode(),
    "a sender 10,000 characters long": (
        f'{{"specversion":"1.0","id":"r","source":"{LONG}","type":"{LONG}","data":{{}}}}'.encode()
    ),
    "deeply nested": NESTED.encode(),
    "70 KB": b"7" * 70_000,
}


@pytest.fixture
def world(broker: RunningBroker, tmp_path: Path) -> Iterator[World]:
    """A desk, a reception and two boards on a real broker, all seeing one another."""
    folder = tmp_path / "world"
    folder.mkdir()
    world = World(Real(broker), folder)
    world.start_desk()
    world.start_console("zhao")
    world.start_board("b01")
    world.start_board("b02")
    world.until_ready()
    yield world
    world.close()


class Stranger:
    """Publishes files with mosquitto_pub, as whichever role's password it has got hold of."""

    def __init__(self, broker: RunningBroker, folder: Path) -> None:
        self._broker = broker
        self._folder = folder
        self._tool = program("mosquitto_pub")

    def shout(self, role: Role, topic: str, payload: bytes, *, is_retained: bool) -> None:
        file = self._folder / "payload"
        file.write_bytes(payload)
        words = [self._tool, "-L", f"{self._broker.url(role)}/{topic}", "-q", "1", "-f", str(file)]
        if is_retained:
            words.append("-r")
        # A broker may refuse what is too long for it, so the exit code says nothing here.
        subprocess.run(words, check=False, capture_output=True, timeout=20)


def topics_of(row: TopicRow) -> list[str]:
    """This row's topics for somebody known, for somebody unknown and for an odd name."""
    names = {"board": ["b01", "b77"], "console": ["zhao", "ghost"]}
    who = names.get(row.parameter or "", ["00000000-0000-4000-8000-000000000000"])
    return [Address("demo", row, name if row.parameter else "").topic for name in who]


def a_call_still_arrives(world: World) -> None:
    """The main job, from the press to the advisor on his way."""
    world.press("b02")
    console = world.consoles["zhao"]
    call = world.until_call("zhao", lambda c: c.board == "b02", "the call").call
    world.until_step("b02", CallStep.RECEIVED)
    best = console.suggestions(call)[0].advisor.advisor
    console.dispatch(call, best)
    world.until_call("zhao", lambda c: c.phase is Phase.DISPATCHED, "dispatched")
    console.accept(call, best)
    world.until_step("b02", CallStep.ON_THE_WAY)


@pytest.mark.parametrize("kind", list(GARBAGE))
def test_garbage_on_every_topic_stops_nobody(
    world: World, broker: RunningBroker, tmp_path: Path, kind: str
) -> None:
    stranger = Stranger(broker, tmp_path)
    for row in TOPICS.values():
        for topic in topics_of(row):
            stranger.shout(row.writer, topic, GARBAGE[kind], is_retained=row.is_retained)
            world.pump()
    a_call_still_arrives(world)
    assert world.desk is not None
    assert world.desk.trouble == ""
    if kind != "70 KB":  # which mosquitto keeps to itself
        assert world.desk.malformed > 0
        assert world.consoles["zhao"].shows.malformed > 0


def test_retained_garbage_is_waiting_for_everybody_who_starts(
    broker: RunningBroker, tmp_path: Path
) -> None:
    stranger = Stranger(broker, tmp_path)
    for row in TOPICS.values():  # retained also where nothing should ever be
        for topic in topics_of(row):
            stranger.shout(row.writer, topic, GARBAGE["noise"], is_retained=True)
    folder = tmp_path / "world"
    folder.mkdir()
    world = World(Real(broker), folder)
    world.start_console("zhao")
    world.start_board("b01")
    world.start_board("b02")
    world.pump(20)
    world.start_desk()
    world.until_ready()
    a_call_still_arrives(world)
    world.until(lambda: world.boards["b01"].shows.car is not None, "the true snapshots win")
    world.close()


def test_hostile_names_on_the_wire_are_dropped(
    world: World, broker: RunningBroker, tmp_path: Path
) -> None:
    stranger = Stranger(broker, tmp_path)
    for name in ("B01", "..", "-", "{board}", "b01 or 1=1", "x" * 5000, "b01'", "\N{SNOWMAN}"):
        for leaf in ("request", "state", "usage"):
            topic = f"carside/1/demo/board/{name}/{leaf}"
            stranger.shout(Role.BOARD, topic, b"{}", is_retained=leaf == "state")
    a_call_still_arrives(world)
    assert set(world.consoles["zhao"].shows.boards) == {b.board for b in world.showroom.boards}


def test_a_board_cannot_answer_for_the_desk_nor_a_console_press(
    world: World, broker: RunningBroker, tmp_path: Path
) -> None:
    stranger = Stranger(broker, tmp_path)
    for row in TOPICS.values():
        for role in set(Role) - {row.writer}:
            for topic in topics_of(row):
                stranger.shout(role, topic, GARBAGE["noise"], is_retained=True)
    world.pump(20)
    assert world.desk is not None
    assert world.desk.malformed == world.consoles["zhao"].shows.malformed == 0
    a_call_still_arrives(world)
