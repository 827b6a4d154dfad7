"""A press on its way, with everything killed in turn: real board, real console, real desk.

The board and the console are the `carside kiosk` and `carside console` commands on a screen that
nobody sees, pressed with xdotool where their diaries say that a control stands.
"""

import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from carside.contract.topics import Role  # only to ask our broker for the addresses
from tests.brokers.contract_shapes import complaint, row_of
from tests.brokers.listening import Ear, Heard
from tests.brokers.outsider import Showroom, instant
from tests.brokers.running import RunningBroker, embedded_nats, mosquitto, program
from tests.brokers.screened import Screened, screened
from tools.virtual_screen import virtual_screen

pytestmark = [pytest.mark.broker, pytest.mark.screen, pytest.mark.timeout(180)]

KINDS = {"nats": embedded_nats, "mosquitto": mosquitto}
RESEND_S = 5.0
HONEST_AFTER_S = 4.0
STARTS_WITHIN_S = 25.0
SLACK_S = 1.5
SETTLED_S = 1.0
REQUEST, STATE, HEALTH = (f"board/b01/{leaf}" for leaf in ("request", "state", "health"))
CHANGING = {STATE, "desk/state", HEALTH, "board/b01/call"}


@dataclass
class Stage:
    """A showroom whose desk has not come yet, a board and a console."""

    broker: RunningBroker
    folder: Path
    room: Showroom
    board: Screened
    console: Screened


@pytest.fixture(scope="module", params=list(KINDS))
def stage(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("stage")
    program("xdotool")
    with ExitStack() as stack:
        broker = stack.enter_context(KINDS[request.param](folder / "broker"))
        room = Showroom(broker, "demo", folder)
        stack.callback(room.close)
        display = stack.enter_context(virtual_screen("2600x900x24"))
        board = screened(folder, broker, display, "kiosk", "--board", "b01")
        console = screened(folder, broker, display, "console", "--name", "Zhao Lin", "--muted")
        for one in (board, console):
            stack.callback(one.part.stop)
        yield Stage(broker, folder, room, board, console)


def states(room: Showroom, topic: str, since: int = 0) -> list[str]:
    return [h.data["state"] for h in room.ear.on(topic, since) if h.payload and not h.is_retained]


def said(state: str) -> Callable[[Heard], bool]:
    return lambda heard: heard.payload != b"" and heard.data["state"] == state


def test_a_press_survives_whatever_dies_between_the_finger_and_the_desk(stage: Stage) -> None:
    room, board = stage.room, stage.board
    board.part.start()
    ready = room.ear.wait(STATE, said("ready"), within_s=STARTS_WITHIN_S)
    board.wait(lambda line: "call" in line["controls"])

    # 1 and 5: kept before it is shown as calling; honest after four seconds; sent every five.
    lines = len(board.lines())
    pressed_s = board.touch("call")
    first = room.ear.wait(REQUEST, within_s=2)
    name, call = first.envelope["id"], first.data["call"]
    assert first.data["waited_ms"] < 1000
    room.ear.wait(HEALTH, lambda h: h.data["touch_seen"], within_s=1 + SLACK_S)
    calling = board.wait(lambda line: line["step"] == "calling", lines, 2)
    honest = board.wait(lambda line: line["step"] == "unreachable", lines, HONEST_AFTER_S + 3)
    until_s = (instant(honest["at"]) - instant(calling["at"])).total_seconds()
    assert HONEST_AFTER_S - SLACK_S < until_s < HONEST_AFTER_S + SLACK_S
    second = room.ear.wait(REQUEST, lambda h: h.at_s > first.at_s, within_s=RESEND_S + SLACK_S)
    assert abs(second.at_s - first.at_s - RESEND_S) < SLACK_S
    assert (second.envelope["id"], second.data["call"]) == (name, call)
    waited_ms = second.data["waited_ms"] - first.data["waited_ms"]
    assert abs(waited_ms / 1000 - (second.at_s - first.at_s)) < 0.5

    # 2: again on every reconnect, sooner than the five seconds.
    since = room.ear.mark()
    stage.broker.restart()
    back = room.ear.wait(STATE, said("ready"), since=since, within_s=15)
    sent = room.ear.wait(REQUEST, lambda h: h.at_s > back.at_s - 1, since=since, within_s=2)
    assert sent.envelope["id"] == name

    # Killed: the will; started again: the same press, older.
    since = room.ear.mark()
    board.part.kill()
    lost = room.ear.wait(STATE, said("lost"), since=since)
    assert lost.data["boot"] == ready.data["boot"]
    since, lines = room.ear.mark(), len(board.lines())
    board.part.start()
    again = room.ear.wait(STATE, said("ready"), since=since, within_s=STARTS_WITHIN_S)
    assert again.data["boot"] == ready.data["boot"] + 1
    kept = room.ear.wait(REQUEST, since=since, within_s=RESEND_S + SLACK_S)
    assert (kept.envelope["id"], kept.data["call"]) == (name, call)
    assert abs(kept.data["waited_ms"] / 1000 - (kept.at_s - pressed_s)) < 1
    assert {line["step"] for line in board.lines()[lines:]} <= {"idle", "calling", "unreachable"}

    # The desk comes at last, answers, and knows when the finger touched.
    since, lines = room.ear.mark(), len(board.lines())
    room.start_desk()
    answer = room.ear.wait("board/b01/response", since=since, within_s=RESEND_S + SLACK_S)
    assert answer.data == {"request": name, "ok": True, "call": call, "error": None}
    received = board.wait(lambda line: line["step"] == "received", lines)
    assert instant(received["at"]) >= instant(answer.envelope["time"])
    room.settle()
    ago_s = (instant(answer.envelope["time"]) - instant(room.call(call)["placed_at"])).seconds
    assert abs(ago_s - (answer.at_s - pressed_s)) < SLACK_S
    assert len(room.entries()) == 1


def test_nothing_is_lost_when_the_broker_loses_all_it_held(stage: Stage) -> None:
    room = stage.room
    call = room.entries()[0]["call"]
    said_on = {h.topic for h in room.ear.heard if (row := row_of(h.topic)) and row[2]}
    last = {topic: told for topic in said_on if (told := room.ear.last(topic))}
    before = {topic: told.data for topic, told in last.items() if told.payload}
    assert {"floor", STATE, "board/b01/about", f"call/{call}", "advisor/li-na"} <= before.keys()
    stage.broker.stop()
    forget_everything(stage.folder / "broker")
    since = room.ear.mark()
    stage.broker.restart()
    room.until_ready(since)
    room.ear.wait(STATE, said("ready"), since=since)
    late = Ear(stage.broker.url(Role.CONSOLE), "demo")
    try:
        for topic, data in before.items():
            told = late.wait(topic, lambda h: h.is_retained and h.payload != b"")
            assert told.data.keys() == data.keys()
            assert told.data == data or topic in {*CHANGING, f"call/{call}"}
    finally:
        late.close()
    assert room.call(call)["call"] == call == room.shown("b01")["call"]


def test_what_the_receptionist_presses_travels_as_the_contract_says(stage: Stage) -> None:
    room, console, board = stage.room, stage.console, stage.board
    console.part.start()
    told = wait_for_console(room)
    topic = told.topic
    assert told.data["boot"] >= 1
    call = room.entries()[0]["call"]
    console.wait(lambda line: line["top"] is not None and not line["blindness"].startswith("desk"))
    time.sleep(SETTLED_S)
    since, lines = room.ear.mark(), len(board.lines())
    console.key("Return")
    request = topic.removesuffix("state") + "request"
    asked = room.ear.wait(request, since=since)
    assert (asked.envelope["type"], asked.data["call"]) == ("carside.call.dispatch.v1", call)
    room.ear.wait(f"call/{call}", lambda h: h.data["phase"] == "dispatched", since=since)
    for key, kind, step in (("y", "accept", "on_the_way"), ("a", "arrive", "here")):
        console.wait(lambda line: any(c["call"] == call for c in line["calls"]))
        time.sleep(SETTLED_S)  # a console does nothing on a list that has just changed
        console.key(key)
        asked = room.ear.wait(request, lambda h, k=kind: is_kind(h, k), since=since)  # type: ignore[misc]  # mypy cannot tell a lambda with a default
        board.wait(lambda line, s=step: line["step"] == s, lines)  # type: ignore[misc]  # as above
    promised = [line for line in board.lines()[lines:] if line["advisor"]]
    assert {line["step"] for line in promised} <= {"on_the_way", "here", "ended"}


def test_the_board_tells_of_its_screen_its_frames_its_clock_and_that_it_was_touched(
    stage: Stage,
) -> None:
    room, board = stage.room, stage.board
    about, told = room.ear.last("board/b01/about"), room.ear.on(HEALTH)
    assert about is not None
    assert about.data["screen"] == "1280x860"
    assert told[0].data["touch_seen"] is False
    assert told[0].data["clock_offset_s"] is None, "no desk had come by then"
    assert told[-1].data["touch_seen"] is False, "not since it was started again"
    # The first beat after connecting does not count: it may be one that the broker kept.
    room.until_ready(room.ear.mark())
    time.sleep(SETTLED_S)  # the board hears it as well
    since = room.ear.mark()
    board.point(board.x + 640, 4, "click", "1")
    touched = room.ear.wait(
        HEALTH, lambda h: h.data["touch_seen"], since=since, within_s=1 + SLACK_S
    )
    assert abs(touched.data["clock_offset_s"]) < 1, "both look at one clock"
    # A frame counts in the health message after it, so one of them may have seen none.
    frames_ms = [h.data["frame_ms"] for h in [*told, touched] if h.data["frame_ms"] is not None]
    assert frames_ms
    assert all(0 < frame_ms < 5000 for frame_ms in frames_ms)


def test_who_is_killed_is_lost_and_who_is_asked_to_end_says_off(stage: Stage) -> None:
    room, console, board = stage.room, stage.console, stage.board
    topic = wait_for_console(room).topic
    last = room.ear.last(topic)
    assert last is not None
    since = room.ear.mark()
    console.part.kill()
    lost = room.ear.wait(topic, said("lost"), since=since)
    assert lost.data["boot"] == last.data["boot"]
    console.part.start()
    again = room.ear.wait(topic, said("ready"), since=since, within_s=STARTS_WITHIN_S)
    assert again.data["boot"] == last.data["boot"] + 1
    since = room.ear.mark()
    for part, where in ((console.part, topic), (board.part, STATE), (room.desk, "desk/state")):
        assert part.stop() == 0
        room.ear.wait(where, said("off"), since=since)
        assert "lost" not in states(room, where, since)


def test_the_board_and_the_console_say_ready_every_five_seconds(stage: Stage) -> None:
    told = [h for h in stage.room.ear.on(STATE) if h.payload and not h.is_retained]
    by_start: dict[tuple[int, str], list[float]] = {}
    for heard in told:
        if heard.data["state"] == "ready":
            start = (heard.data["boot"], heard.data["since"])
            by_start.setdefault(start, []).append(heard.at_s)
    gaps = [b - a for at in by_start.values() for a, b in itertools.pairwise(at)]
    assert gaps
    assert all(4 < gap < 6.5 for gap in gaps), gaps


def test_all_that_was_said_keeps_the_contract(stage: Stage) -> None:
    wrong = {
        f"{h.topic}: {c}" for h in stage.room.ear.heard if (c := complaint(h.topic, h.payload))
    }
    assert wrong == set()


def wait_for_console(room: Showroom) -> Heard:
    """The first word of the one console."""
    deadline = time.monotonic() + STARTS_WITHIN_S
    while time.monotonic() < deadline:
        for heard in list(room.ear.heard):
            is_state = heard.topic.startswith("console/zhao-lin") and heard.topic.endswith("state")
            if is_state and heard.payload and heard.data["state"] == "ready":
                return heard
        time.sleep(0.05)
    raise AssertionError("no console came")


def is_kind(heard: Heard, step: str) -> bool:
    return bool(heard.envelope["type"] == f"carside.call.{step}.v1")


def forget_everything(folder: Path) -> None:
    """Delete all that a broker keeps of messages, but not who may come in."""
    gone = [*folder.glob("*.db"), *(p for p in folder.rglob("*") if "jetstream" in p.parts)]
    assert gone
    for path in sorted(gone, reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
