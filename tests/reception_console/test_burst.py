"""A thousand calls at once: complete at once, and shown a few times only."""

import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from carside.calls import Call, Kind, Phase
from carside.console.session import ConsoleSession
from carside.contract import TOPICS, Address, Message
from carside.contract.envelope import new_message
from carside.contract.payloads import Presence, State
from carside.floor import Floor, FloorPlan, Stand
from carside.link.memory import MemoryBroker
from carside.link.port import Heard, LinkChanged, LinkState
from reception_console.console import Console
from tests.reception_console.played import StillClock

MANY = 1000
FLOORS = 4
PER_ROW = 16

PLAN = FloorPlan(
    showroom="demo",
    name="Large",
    floors=tuple(
        Floor(floor=f"f{n}", name=f"Floor {n}", width_m=120.0, depth_m=110.0) for n in range(FLOORS)
    ),
    stands=tuple(
        Stand(
            stand=f"s{n}",
            name=f"S{n}",
            zone="z",
            floor=f"f{n % FLOORS}",
            x_m=4.0 + 7.0 * (n // FLOORS % PER_ROW),
            y_m=4.0 + 6.0 * (n // FLOORS // PER_ROW),
            board=f"b{n}",
        )
        for n in range(MANY)
    ),
)


def _message(row: str, who: str, data: Any, at: datetime) -> Message:
    return new_message(Address("demo", TOPICS[row], who), data, at)


def _call(n: int, at: datetime, phase: Phase = Phase.PLACED, same_as: int | None = None) -> Message:
    stand = PLAN.stands[n]
    call = Call(
        call=str(uuid.UUID(int=n)),
        board=str(stand.board),
        stand=stand.stand,
        car="i5",
        kind=Kind.NOW,
        language="en",
        phase=phase,
        placed_at=at - timedelta(seconds=n % 90),
        rung=n % 4,
        same_as=None if same_as is None else str(uuid.UUID(int=same_as)),
        revision=1 if phase is Phase.PLACED and same_as is None else 2,
    )
    return _message("call", call.call, call, at)


def _connecting(at: datetime) -> Iterator[Heard]:
    """What a console hears that connects to a thousand boards that all call."""
    ready = State(state=Presence.READY, boot=1, since=at)
    yield LinkChanged(LinkState.CONNECTED)
    yield _message("desk_state", "", ready, at)
    yield _message("floor", "", PLAN, at)
    for stand in PLAN.stands:
        yield _message("board_state", str(stand.board), ready, at)
    for n in range(MANY):
        yield _call(n, at)


class Many:
    """A console over a real session, which counts how often it shows anything."""

    def __init__(self, folder: Path) -> None:
        self.clock = StillClock()
        make = MemoryBroker().link_maker(lambda _: None)
        self.session = ConsoleSession("demo", "zhao", "Zhao Lin", folder, self.clock, make)
        self.console = Console(self.session, self.clock, "Zhao Lin", "demo", is_silenced=True)
        self.shown: list[int] = []
        self.session.open()
        self.console.load()
        self.console.screen.show((1280, 800), (0, 0))
        queue: Any = self.console.views.queue
        queue.waiting.countChanged.connect(lambda: self.shown.append(self.waiting))

    @property
    def waiting(self) -> int:
        queue: Any = self.console.views.queue
        return int(queue.waiting.count)

    def close(self) -> None:
        self.console.close()
        self.session.close()


@pytest.fixture
def many(application: QGuiApplication, tmp_path: Path) -> Iterator[Many]:
    assert application.screens()
    one = Many(tmp_path)
    yield one
    complaints = list(one.console.screen.complaints)
    one.close()
    assert complaints == []


def test_a_console_that_opens_with_a_thousand_calls_shows_them_all_at_once(many: Many) -> None:
    for item in _connecting(many.clock.now()):
        many.console.hear(item)
    assert many.waiting == 0, "nothing is shown while they come"
    QTest.qWait(200)
    assert many.shown == [MANY], "and then all in one"
    assert many.console.facts()["blindness"] == "none"
    pins = many.console.facts()["pins"]
    assert isinstance(pins, list)
    assert len(pins) == MANY // FLOORS
    longest = next(call for call in many.session.shows.calls)
    assert longest.stand in pins, "and the plan turns to the floor of the longest wait"


def test_a_running_clock_over_a_thousand_calls_touches_only_clocks(many: Many) -> None:
    for item in _connecting(many.clock.now()):
        many.console.hear(item)
    QTest.qWait(200)
    queue: Any = many.console.views.queue
    floor: Any = many.console.views.floor
    names = {role: bytes(name.data()).decode() for role, name in queue.waiting.roleNames().items()}
    touched: list[tuple[int, int, tuple[str, ...]]] = []
    queue.waiting.dataChanged.connect(
        lambda first, last, roles: touched.append(
            (first.row(), last.row(), tuple(names[role] for role in roles))
        )
    )
    moved: list[int] = []
    floor.stands.dataChanged.connect(lambda first, *_: moved.append(first.row()))
    many.clock.pass_s(1.0)
    many.console.tick()
    assert touched == [(0, MANY - 1, ("clockWords",))], "a thousand rows in one word to the view"
    assert moved == []
    touched.clear()
    many.console.tick()
    assert touched == []


def test_news_that_keep_coming_are_shown_now_and_then(many: Many) -> None:
    items = list(_connecting(many.clock.now()))
    for item in items[: 3 + MANY]:
        many.console.hear(item)
    QTest.qWait(100)
    passed = QElapsedTimer()
    passed.start()
    for item in items[3 + MANY :]:
        many.console.hear(item)
        QTest.qWait(0)
    QTest.qWait(100)
    assert many.waiting == MANY
    assert len(many.shown) <= 2 + passed.elapsed() / 33


def test_two_lists_share_the_column_by_their_calls_and_not_by_the_rows_that_are_made(
    many: Many,
) -> None:
    """By these, each would make and drop rows for the other, for ever, within one frame."""
    nobody_calls = list(_connecting(many.clock.now()))[: 3 + MANY]
    taller = [_call(89 - n, many.clock.now(), same_as=n) for n in range(5)]
    waiting = [_call(n, many.clock.now()) for n in range(12)]
    underway = [_call(n, many.clock.now(), Phase.ARRIVED) for n in range(200, 212)]
    for item in (*nobody_calls, *taller, *waiting, *underway):
        many.console.hear(item)
    QTest.qWait(200)
    lists: list[Any] = [
        many.console.window.findChild(QQuickItem, name) for name in ("waiting", "underway")
    ]
    heights: set[tuple[float, ...]] = set()
    for top in range(0, 2000, 100):
        for one in lists:
            one.setProperty("contentY", min(top, one.property("contentHeight") - one.height()))
        QTest.qWait(20)
        heights.add(tuple(one.height() for one in lists))
    assert len(heights) == 1
