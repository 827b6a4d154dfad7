"""The generated permissions, proven on every broker, each with its shipped configuration.

Each test keeps to a showroom of its own, because some brokers serve one test after the other.
"""

import subprocess
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from carside.contract.permissions import subscribe_filters
from carside.contract.topics import ROOT, TOPICS, Address, Role, TopicRow
from tests.brokers.conftest import KINDS
from tests.brokers.running import RunningBroker, program
from tests.brokers.shared import EachAtItsNode
from tests.brokers.talking import QUIET_S, REFUSED, Talker, talker

pytestmark = pytest.mark.broker

SAVES_WITHIN_S = {"mosquitto": 8.0, "rabbitmq": 1.0}
"""How long the newest snapshot may take to be on the disk, where that is not at once.

mosquitto counts whole seconds and waits for more than its five to have passed: up to seven."""

_showrooms = count(1)


@pytest.fixture(params=[*KINDS, "rabbitmq", "nats_cluster"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def broker(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RunningBroker]:
    if kind in KINDS:
        with KINDS[kind](tmp_path / "broker") as running:
            yield running
    elif kind == "nats_cluster":
        yield EachAtItsNode(request.getfixturevalue(kind))
    else:
        yield request.getfixturevalue(kind)


@pytest.fixture
def showroom() -> str:
    return f"rights-{next(_showrooms)}"


@pytest.fixture
def root(showroom: str) -> str:
    return f"{ROOT}/{showroom}"


def topic_of(row: TopicRow, showroom: str) -> str:
    return Address(showroom, row, "x1" if row.parameter else "").topic


def readable_by(role: Role, showroom: str) -> set[str]:
    rows = [row for row in TOPICS.values() if role is not Role.BOARD or role in row.readers]
    return {topic_of(row, showroom) for row in rows}


def listeners(broker: RunningBroker, showroom: str) -> dict[Role, Talker]:
    found = {role: Talker(broker.url(role)) for role in Role}
    for role, one in found.items():
        filters = [text.replace("+", showroom, 1) for text in subscribe_filters(role)]
        assert one.subscribe(*filters) == [1] * len(filters)
    return found


def test_what_the_one_writer_of_a_topic_says_reaches_its_readers_and_nobody_else(
    broker: RunningBroker, showroom: str
) -> None:
    hearing = listeners(broker, showroom)
    for row in TOPICS.values():
        hearing[row.writer].publish(topic_of(row, showroom), b"hello", retain=row.is_retained)
    for role, one in hearing.items():
        one.wait_for_topics(readable_by(role, showroom))
    time.sleep(QUIET_S)
    for role, one in hearing.items():
        assert one.topics() == readable_by(role, showroom)
        one.leave()


def test_what_anybody_else_says_on_a_topic_is_dropped(
    broker: RunningBroker, showroom: str, root: str
) -> None:
    hearing = listeners(broker, showroom)
    forgers: list[Talker] = []
    for row in TOPICS.values():
        for role in set(Role) - {row.writer}:
            # RabbitMQ ends the connection of whoever says what he may not, after a second.
            forgers.append(Talker(broker.url(role)))
            forgers[-1].say(topic_of(row, showroom), b"forged", retain=True)
    for forger in forgers:
        forger.wait_until_answered_or_cut()
        forger.leave()
    hearing[Role.DESK].publish(f"{root}/floor", b"honest")
    hearing[Role.BOARD].wait_for(f"{root}/floor", b"honest")
    time.sleep(QUIET_S)
    for one in hearing.values():
        assert b"forged" not in {payload for _, payload in one.heard}
        one.leave()
    with talker(broker.url(Role.DESK)) as late:
        # By name too: RabbitMQ gives what it keeps to nobody who asks with a wildcard.
        late.subscribe(f"{root}/#", *(topic_of(row, showroom) for row in TOPICS.values()))
        time.sleep(QUIET_S)
        assert late.heard == []


@pytest.mark.parametrize(
    "wide", ["#", "carside/#", "ROOT/#", "ROOT/call/+", "ROOT/>", "+/+/+/call/+", "carside/1/+/+/+"]
)
def test_a_board_that_asks_for_more_than_it_may_see_hears_no_calls(
    broker: RunningBroker, root: str, wide: str
) -> None:
    with talker(broker.url(Role.BOARD)) as nosy, talker(broker.url(Role.DESK)) as desk:
        nosy.ask_for(wide.replace("ROOT", root))
        nosy.wait_until_answered_or_cut()
        desk.publish(f"{root}/call/c1", b"whose turn it is", retain=True)
        time.sleep(QUIET_S)
        assert nosy.topics() & {f"{root}/call/c1"} == set()


def test_nats_says_no_to_a_forbidden_subscription(nats: RunningBroker, root: str) -> None:
    with talker(nats.url(Role.BOARD)) as nosy:
        assert nosy.subscribe(f"{root}/call/+") == [REFUSED]
        assert nosy.subscribe("#") == [REFUSED]


def test_a_board_may_ask_for_its_own_part_of_a_filter(broker: RunningBroker, root: str) -> None:
    with talker(broker.url(Role.DESK)) as desk, talker(broker.url(Role.BOARD)) as board:
        assert board.subscribe(f"{root}/board/b07/call", f"{root}/car/+") == [1, 1]
        desk.publish(f"{root}/board/b07/call", b"yours", retain=True)
        desk.publish(f"{root}/board/b08/call", b"another's", retain=True)
        desk.publish(f"{root}/car/i5", b"sheet", retain=True)
        board.wait_for_topics({f"{root}/board/b07/call", f"{root}/car/i5"})
        assert f"{root}/board/b08/call" not in board.topics()


def test_the_will_of_a_board_that_vanishes_is_told(broker: RunningBroker, root: str) -> None:
    topic = f"{root}/board/b07/state"
    with talker(broker.url(Role.CONSOLE)) as console:
        console.subscribe(topic)
        board = Talker(broker.url(Role.BOARD), will=(topic, b"lost"))
        board.publish(topic, b"ready", retain=True)
        console.wait_for(topic, b"ready")
        board.vanish()
        console.wait_for(topic, b"lost")


def test_a_forged_will_is_not_told(broker: RunningBroker, root: str) -> None:
    topic = f"{root}/desk/state"
    with talker(broker.url(Role.CONSOLE)) as console, talker(broker.url(Role.DESK)) as desk:
        console.subscribe(topic)
        Talker(broker.url(Role.BOARD), will=(topic, b"lost")).vanish()
        time.sleep(QUIET_S)
        desk.publish(topic, b"ready")
        console.wait_for(topic, b"ready")
        assert console.heard == [(topic, b"ready")]


def test_a_session_keeps_what_came_while_its_client_was_away(
    broker: RunningBroker, root: str
) -> None:
    topic = f"{root}/board/b07/response"
    with talker(broker.url(Role.BOARD), "board-b07") as board:
        board.subscribe(topic)
    with talker(broker.url(Role.DESK)) as desk:
        desk.publish(topic, b"we have it")
    with talker(broker.url(Role.BOARD), "board-b07") as board:
        board.wait_for(topic, b"we have it")


def test_a_snapshot_outlives_a_killed_broker(broker: RunningBroker, root: str, kind: str) -> None:
    topic = f"{root}/floor"
    with talker(broker.url(Role.DESK)) as desk:
        desk.publish(topic, b"plan", retain=True)
        time.sleep(SAVES_WITHIN_S.get(kind, 0))
        desk.vanish()
    broker.kill()
    broker.restart()
    with talker(broker.url(Role.BOARD)) as board:
        board.subscribe(topic)
        board.wait_for(topic, b"plan")


def test_a_stranger_is_not_let_in(broker: RunningBroker) -> None:
    for url in (
        f"mqtt://127.0.0.1:{broker.port}",
        f"mqtt://desk:wrong@127.0.0.1:{broker.port}",
        f"mqtt://nobody:secret@127.0.0.1:{broker.port}",
    ):
        with talker(url) as stranger:
            assert stranger.refusal is not None


def test_a_message_far_over_the_limit_is_not_passed_on(broker: RunningBroker, root: str) -> None:
    topic = f"{root}/board/b07/request"
    with talker(broker.url(Role.DESK)) as desk, talker(broker.url(Role.BOARD)) as board:
        desk.subscribe(topic)
        board.client.publish(topic, b"x" * 300_000, qos=0)
        time.sleep(QUIET_S)
        with talker(broker.url(Role.BOARD)) as other:
            other.publish(topic, b"short")
        desk.wait_for(topic, b"short")
        assert {len(payload) for _, payload in desk.heard} == {5}


def test_debians_own_tools_are_held_to_the_same_rules(broker: RunningBroker, root: str) -> None:
    def tool(name: str, role: Role, *words: str) -> "subprocess.CompletedProcess[bytes]":
        command = [program(name), "-L", f"{broker.url(role)}/{words[0]}", "-q", "1", *words[1:]]
        return subprocess.run(command, capture_output=True, check=False, timeout=20)

    floor = f"{root}/floor"
    assert tool("mosquitto_pub", Role.DESK, floor, "-r", "-m", "plan").returncode == 0
    tool("mosquitto_pub", Role.BOARD, floor, "-r", "-m", "forged")
    heard = tool("mosquitto_sub", Role.CONSOLE, floor, "-C", "1", "-W", "5")
    assert heard.stdout == b"plan\n"
    nosy = tool("mosquitto_sub", Role.BOARD, f"{root}/call/+", "-C", "1", "-W", "1")
    assert nosy.stdout == b""
