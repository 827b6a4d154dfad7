"""The remote hand, from outside: a real board on a screen that nobody sees, told in plain JSON."""

import base64
import io
import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from tests.brokers.contract_shapes import complaint
from tests.brokers.listening import Data, Heard
from tests.brokers.outsider import Showroom, instant, now
from tests.brokers.running import embedded_nats
from tests.brokers.screened import Screened, screened
from tools.virtual_screen import virtual_screen

pytestmark = [pytest.mark.broker, pytest.mark.screen, pytest.mark.timeout(180)]

STARTS_WITHIN_S = 40.0
MAX_BYTES = 64 * 1024


@dataclass
class Stage:
    """A showroom with its desk, and board b01, which a parent starts again when it falls."""

    room: Showroom
    board: Screened

    def tell(self, command: str, **words: object) -> tuple[Data, Heard]:
        """Tell the board; the desk's answer, and what the board said it did."""
        since, name = self.room.ear.mark(), str(uuid.uuid4())
        data = {"board": "b01", "command": command, **words}
        answer = self.room.ask("console/c1", "board.command", data, id=name)
        done = self.room.ear.wait(
            "board/b01/result", lambda h: h.data["request"] == name, since=since
        )
        return answer, done


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder: Path = tmp_path_factory.mktemp("hand")
    with ExitStack() as stack:
        broker = stack.enter_context(embedded_nats(folder / "broker"))
        room = Showroom(broker, "demo", folder)
        stack.callback(room.close)
        room.start_desk()
        display = stack.enter_context(virtual_screen("1300x900x24"))
        board = screened(folder, broker, display, "kiosk", "--board", "b01", "--watched")
        stack.callback(board.part.stop)
        board.part.start()
        board.wait(lambda line: "call" in line["controls"], within_s=STARTS_WITHIN_S)
        room.ear.wait("board/b01/state", is_ready, within_s=STARTS_WITHIN_S)
        yield Stage(room, board)


def is_ready(heard: Heard) -> bool:
    return heard.payload != b"" and heard.data["state"] == "ready"


def test_a_screenshot_is_a_picture_of_the_board_and_small_enough_to_travel(stage: Stage) -> None:
    answer, done = stage.tell("screenshot")
    assert answer["ok"]
    assert done.envelope["type"] == "carside.screenshot.v1"
    assert len(done.payload) <= MAX_BYTES
    shot = done.data
    assert shot["ok"] is True
    assert 0 <= shot["age_s"] < 3
    assert abs((instant(shot["taken_at"]) - instant(now())).total_seconds()) < 10
    picture = Image.open(io.BytesIO(base64.b64decode(shot["jpeg"], validate=True)))
    assert (picture.format, picture.size) == ("JPEG", (shot["width"], shot["height"]))
    assert picture.width / picture.height == pytest.approx(1280 / 860, rel=0.02)
    lightness = picture.convert("L").histogram()
    seen = sum(lightness)
    assert sum(lightness[:40]) > 0.5 * seen, "a dark page"
    assert sum(lightness[160:]) > 0.005 * seen, "with something on it"


def test_light_is_told_and_remembered_over_a_restart(stage: Stage) -> None:
    room = stage.room
    since = room.ear.mark()
    answer, done = stage.tell("brightness", level=60)
    assert (answer["ok"], done.data["ok"]) == (True, True)
    room.ear.wait("board/b01/health", lambda h: h.data["brightness"] == 60, since=since)
    entry = room.entries()[-1]
    assert (entry["event"], entry["detail"]) == (
        "commanded",
        {"command": "brightness", "level": 60},
    )

    before = room.ear.last("board/b01/state")
    assert before is not None
    since, lines = room.ear.mark(), len(stage.board.lines())
    _, done = stage.tell("restart")
    assert done.data["ok"], "its word comes before it goes"
    gone = room.ear.wait(
        "board/b01/state", lambda h: h.data["state"] == "off", since=since, within_s=10
    )
    back = room.ear.wait("board/b01/state", is_ready, since=since, within_s=STARTS_WITHIN_S)
    assert gone.at_s > done.at_s
    if back.data["boot"] == before.data["boot"]:  # its last beat, before it went
        back = room.ear.wait(
            "board/b01/state",
            lambda h: is_ready(h) and h.data["boot"] > before.data["boot"],
            since=since,
            within_s=STARTS_WITHIN_S,
        )
    assert back.data["boot"] == before.data["boot"] + 1
    stage.board.wait(lambda line: "call" in line["controls"], since=lines, within_s=STARTS_WITHIN_S)
    health = room.ear.wait(
        "board/b01/health", lambda h: h.at_s > back.at_s - 5, since=since, within_s=10
    )
    assert (health.data["brightness"], health.data["volume"]) == (60, None)


def test_reload_is_done_and_leaves_the_board_as_it_was(stage: Stage) -> None:
    _, done = stage.tell("reload")
    assert done.data["ok"]
    assert "call" in stage.board.lines()[-1]["controls"]


def test_what_it_cannot_do_it_refuses_in_a_sentence(stage: Stage) -> None:
    answer, done = stage.tell("volume", level=10)
    assert answer["ok"], "the desk passed it on"
    assert done.data["error"]["message"].endswith("started without --sound")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"command": "volume"}, "volume needs a level from 0 to 100"),
        ({"command": "restart", "level": 3}, "restart has no level"),
    ],
)
def test_the_desk_refuses_a_level_that_means_nothing(stage: Stage, words: Data, said: str) -> None:
    answer = stage.room.ask("console/c1", "board.command", {"board": "b01", **words})
    assert (answer["error"]["code"], answer["error"]["message"]) == ("malformed", said)


def test_during_a_call_it_neither_reloads_nor_restarts(stage: Stage) -> None:
    stage.board.touch("call")
    stage.room.ear.wait("board/b01/request")
    for command in ("reload", "restart"):
        _, done = stage.tell(command)
        assert "a call is open at this board" in done.data["error"]["message"]
    _, done = stage.tell("screenshot")
    assert done.data["ok"], "which disturbs nobody"


def test_all_that_the_board_said_keeps_to_the_contract(stage: Stage) -> None:
    said = [
        one for one in stage.room.ear.heard if one.topic.startswith("board/b01/") and one.payload
    ]
    assert len(said) > 10
    assert [c for one in said if (c := complaint(one.topic, one.payload))] == []
