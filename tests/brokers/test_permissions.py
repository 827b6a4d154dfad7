"""The generated permissions, proven on real brokers: nats with ours, mosquitto with its ACL."""

import subprocess
import time

import pytest

from carside.contract.permissions import subscribe_filters
from carside.contract.topics import TOPICS, Address, Role, TopicRow
from tests.brokers.running import RunningBroker, program
from tests.brokers.talking import QUIET_S, REFUSED, Talker, talker

pytestmark = pytest.mark.broker


def topic_of(row: TopicRow, showroom: str = "demo") -> str:
    return Address(showroom, row, "x1" if row.parameter else "").topic


def readable_by(role: Role) -> set[str]:
    if role is not Role.BOARD:
        return {topic_of(row) for row in TOPICS.values()}
    return {topic_of(row) for row in TOPICS.values() if role in row.readers}


def listeners(broker: RunningBroker) -> dict[Role, Talker]:
    found = {role: Talker(broker.url(role)) for role in Role}
    for role, one in found.items():
        filters = [text.replace("+", "demo", 1) for text in subscribe_filters(role)]
        assert one.subscribe(*filters) == [1] * len(filters)
    return found


def test_what_the_one_writer_of_a_topic_says_reaches_its_readers_and_nobody_else(
    broker: RunningBroker,
) -> None:
    hearing = listeners(broker)
    for row in TOPICS.values():
        hearing[row.writer].publish(topic_of(row), b"hello", retain=row.is_retained)
    for role, one in hearing.items():
        one.wait_for_topics(readable_by(role))
    time.sleep(QUIET_S)
    for role, one in hearing.items():
        assert one.topics() == readable_by(role)
        one.leave()


def test_what_anybody_else_says_on_a_topic_is_dropped(broker: RunningBroker) -> None:
    hearing = listeners(broker)
    for row in TOPICS.values():
        for role in set(Role) - {row.writer}:
            hearing[role].publish(topic_of(row), b"forged", retain=True)
    hearing[Role.DESK].publish("carside/1/demo/floor", b"honest")
    hearing[Role.BOARD].wait_for("carside/1/demo/floor", b"honest")
    time.sleep(QUIET_S)
    for one in hearing.values():
        assert b"forged" not in {payload for _, payload in one.heard}
        one.leave()
    with talker(broker.url(Role.DESK)) as late:
        late.subscribe(*subscribe_filters(Role.DESK))
        time.sleep(QUIET_S)
        assert late.heard == []


@pytest.mark.parametrize(
    "wide", ["#", "carside/#", "carside/1/demo/#", "carside/1/demo/call/+", "carside/1/demo/>"]
)
def test_a_board_that_asks_for_more_than_it_may_see_hears_no_calls(
    broker: RunningBroker, wide: str
) -> None:
    with talker(broker.url(Role.BOARD)) as nosy, talker(broker.url(Role.DESK)) as desk:
        nosy.subscribe(wide)
        desk.publish("carside/1/demo/call/c1", b"whose turn it is", retain=True)
        time.sleep(QUIET_S)
        assert nosy.topics() & {"carside/1/demo/call/c1"} == set()


def test_nats_says_no_to_a_forbidden_subscription(nats: RunningBroker) -> None:
    with talker(nats.url(Role.BOARD)) as nosy:
        assert nosy.subscribe("carside/1/demo/call/+") == [REFUSED]
        assert nosy.subscribe("#") == [REFUSED]


def test_a_board_may_ask_for_its_own_part_of_a_filter(broker: RunningBroker) -> None:
    with talker(broker.url(Role.DESK)) as desk, talker(broker.url(Role.BOARD)) as board:
        desk.publish("carside/1/demo/board/b07/call", b"yours", retain=True)
        desk.publish("carside/1/demo/board/b08/call", b"another's", retain=True)
        desk.publish("carside/1/demo/car/i5", b"sheet", retain=True)
        assert board.subscribe("carside/1/demo/board/b07/call", "carside/1/demo/car/+") == [1, 1]
        board.wait_for_topics({"carside/1/demo/board/b07/call", "carside/1/demo/car/i5"})
        assert "carside/1/demo/board/b08/call" not in board.topics()


def test_the_will_of_a_board_that_vanishes_is_told(broker: RunningBroker) -> None:
    topic = "carside/1/demo/board/b07/state"
    with talker(broker.url(Role.CONSOLE)) as console:
        console.subscribe(topic)
        board = Talker(broker.url(Role.BOARD), will=(topic, b"lost"))
        board.publish(topic, b"ready", retain=True)
        console.wait_for(topic, b"ready")
        board.vanish()
        console.wait_for(topic, b"lost")


def test_a_forged_will_is_not_told(broker: RunningBroker) -> None:
    topic = "carside/1/demo/desk/state"
    with talker(broker.url(Role.CONSOLE)) as console, talker(broker.url(Role.DESK)) as desk:
        console.subscribe(topic)
        Talker(broker.url(Role.BOARD), will=(topic, b"lost")).vanish()
        time.sleep(QUIET_S)
        desk.publish(topic, b"ready")
        console.wait_for(topic, b"ready")
        assert console.heard == [(topic, b"ready")]


def test_a_session_keeps_what_came_while_its_client_was_away(broker: RunningBroker) -> None:
    topic = "carside/1/demo/board/b07/response"
    with talker(broker.url(Role.BOARD), "board-b07") as board:
        board.subscribe(topic)
    with talker(broker.url(Role.DESK)) as desk:
        desk.publish(topic, b"we have it")
    with talker(broker.url(Role.BOARD), "board-b07") as board:
        board.wait_for(topic, b"we have it")


def test_a_snapshot_outlives_a_killed_broker(broker: RunningBroker) -> None:
    topic = "carside/1/demo/floor"
    with talker(broker.url(Role.DESK)) as desk:
        desk.publish(topic, b"plan", retain=True)
        # mosquitto may lose the very last change (docs/decisions); so let it not be this one.
        desk.publish("carside/1/demo/car/last", b"sheet", retain=True)
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


def test_a_message_far_over_the_limit_is_not_passed_on(broker: RunningBroker) -> None:
    topic = "carside/1/demo/board/b07/request"
    with talker(broker.url(Role.DESK)) as desk, talker(broker.url(Role.BOARD)) as board:
        desk.subscribe(topic)
        board.client.publish(topic, b"x" * 300_000, qos=0)
        time.sleep(QUIET_S)
        with talker(broker.url(Role.BOARD)) as other:
            other.publish(topic, b"short")
        desk.wait_for(topic, b"short")
        assert {len(payload) for _, payload in desk.heard} == {5}


def test_debians_own_tools_are_held_to_the_same_rules(broker: RunningBroker) -> None:
    def tool(name: str, role: Role, *words: str) -> "subprocess.CompletedProcess[bytes]":
        command = [program(name), "-L", f"{broker.url(role)}/{words[0]}", "-q", "1", *words[1:]]
        return subprocess.run(command, capture_output=True, check=False, timeout=20)

    floor = "carside/1/demo/floor"
    assert tool("mosquitto_pub", Role.DESK, floor, "-r", "-m", "plan").returncode == 0
    tool("mosquitto_pub", Role.BOARD, floor, "-r", "-m", "forged")
    heard = tool("mosquitto_sub", Role.CONSOLE, floor, "-C", "1", "-W", "5")
    assert heard.stdout == b"plan\n"
    nosy = tool("mosquitto_sub", Role.BOARD, "carside/1/demo/call/+", "-C", "1", "-W", "1")
    assert nosy.stdout == b""
