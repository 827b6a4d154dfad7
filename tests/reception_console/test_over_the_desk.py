"""The console over the real session, the real desk and the in-memory broker."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

import carside
from carside.board.machine import Photographed, Picture
from carside.board.shows import CallStep
from carside.clock import Clock
from reception_console.console import Console
from reception_console.fleet.fleet_rows import FleetRow
from reception_console.fleet.hand_view import HandView
from reception_console.reception import SETTLE_S
from tests.scenarios.world import InMemory, World

RECEPTIONIST = "zhao-lin-3f2a"
_TRIES = 200


class Reception:
    """A desk, two boards and a console with a window."""

    def __init__(self, folder: Path) -> None:
        self.world = World(InMemory(), folder)
        self.world.start_desk()
        for board in ("b01", "b07"):
            self.world.start_board(board)
        session = self.world.start_console(RECEPTIONIST)
        self.console = Console(session, self.world.clock, "Zhao Lin", self.world.name)
        self.world.until_ready()
        self.console.load()
        self.console.screen.show((1280, 800), (0, 0))
        self.console.window.requestActivate()
        QTest.qWaitForWindowActive(self.console.window, 5000)
        self.look()

    def look(self) -> None:
        self.world.pump(3)
        self.console.tick()
        QTest.qWait(5)

    def key(self, key: Qt.Key) -> None:
        self.world.clock.skipped_s += 2 * SETTLE_S
        self.look()
        QTest.keyClick(self.console.window, key)

    def until(self, what: str, **facts: object) -> None:
        """Wait until the diary would say these facts."""
        for _ in range(_TRIES):
            self.look()
            if facts.items() <= self.console.facts().items():
                return
        pytest.fail(f"never came: {what} (it shows {self.console.facts()})")

    def phase(self) -> str:
        calls = self.console.facts()["calls"]
        assert isinstance(calls, list)
        return str(calls[0]["phase"]) if calls else "none"

    def until_phase(self, phase: str) -> None:
        for _ in range(_TRIES):
            self.look()
            if self.phase() == phase:
                return
        pytest.fail(f"the call never became {phase}: it is {self.phase()}")


@pytest.fixture
def reception(application: QGuiApplication, tmp_path: Path) -> Iterator[Reception]:
    assert application.screens()
    reception = Reception(tmp_path)
    yield reception
    complaints = list(reception.console.screen.complaints)
    reception.console.close()
    reception.world.close()
    assert complaints == []


def test_a_press_at_a_board_is_served_by_keys_alone(reception: Reception) -> None:
    reception.world.press("b07")
    reception.until("the pin", pins=["b2"])
    assert reception.console.facts()["top"] is not None
    reception.key(Qt.Key.Key_Return)
    reception.until_phase("dispatched")
    reception.key(Qt.Key.Key_Y)
    reception.until_phase("accepted")
    assert reception.console.facts()["pins"] == []
    reception.world.until_step("b07", CallStep.ON_THE_WAY)
    reception.key(Qt.Key.Key_A)
    reception.until_phase("arrived")
    reception.key(Qt.Key.Key_C)
    reception.key(Qt.Key.Key_S)
    reception.until("an empty queue", calls=[])

    happened = [event for event in reception.world.events() if event != "escalated"]
    assert happened == ["placed", "dispatched", "accepted", "arrived", "closed"]


def test_two_receptionists_at_once_end_in_one_dispatch_and_one_notice(
    reception: Reception,
) -> None:
    world = reception.world
    other = world.start_console("zhang-wei-3f2a")
    world.until_ready()
    world.press("b07")
    reception.until("the pin", pins=["b2"])
    call = world.until_call("zhang-wei-3f2a", lambda _: True, "the other console hears it")
    other.dispatch(call.call, "li-na")
    # Both have asked before the desk has answered either.
    reception.console.commands.press(int(Qt.Key.Key_Return), 0, False)
    reception.until("the notice", notice="Li Na was already sent to B2 by Zhang Wei")
    assert world.events().count("dispatched") == 1
    reception.until_phase("dispatched")


def test_a_second_press_meanwhile_does_not_trouble_the_receptionist(reception: Reception) -> None:
    world = reception.world
    world.press("b07")
    reception.until("the pin", pins=["b2"])
    world.press("b07")
    reception.console.commands.press(int(Qt.Key.Key_Return), 0, False)
    reception.until_phase("dispatched")
    assert reception.console.facts()["notice"] is None


def test_undo_brings_the_call_back_to_the_queue(reception: Reception) -> None:
    reception.world.press("b07")
    reception.until("the pin", pins=["b2"])
    reception.key(Qt.Key.Key_Return)
    reception.until_phase("dispatched")
    reception.key(Qt.Key.Key_Z)
    reception.until_phase("placed")
    assert reception.world.events()[-1] == "declined"


class Machine:
    """A board's own machine that keeps what it was told, and shows a small blue picture."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.told: list[tuple[str, int]] = []

    def reload(self) -> str:
        return "staff are at this board"

    def restart(self) -> str:
        self.told.append(("restart", 0))
        return ""

    def set_volume(self, level: int) -> str:
        self.told.append(("volume", level))
        return ""

    def set_brightness(self, level: int) -> str:
        self.told.append(("brightness", level))
        return ""

    def photograph(self, request: str, photographed: Photographed) -> None:
        del request
        image = QImage(64, 36, QImage.Format.Format_RGB32)
        image.fill(QColor("#2244cc"))
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "JPG", 80)  # type: ignore[call-overload]  # the stub wants bytes, Qt a str
        jpeg = bytes(buffer.data().data())
        photographed(Picture(jpeg, 64, 36, self.clock.monotonic_s()))


def test_the_remote_hand_reaches_the_boards_and_their_answers_come_back(
    reception: Reception,
) -> None:
    world, page = reception.world, reception.console.views.fleet
    machines = {board: Machine(world.clock) for board in ("b01", "b07")}
    for board, machine in machines.items():
        world.boards[board].lend(machine)
    reception.key(Qt.Key.Key_F3)

    def rows() -> dict[str, FleetRow]:
        return {row.board: row for row in page.listed if row.board in machines}

    def until_results(*words: str) -> None:
        for _ in range(_TRIES):
            reception.look()
            if [row.result for row in rows().values()] == list(words):
                return
        pytest.fail(f"it shows {[row.result for row in rows().values()]}")

    page.sortBy("stand")
    page.seek("b2")
    reception.look()
    for board in ("b01", "b07"):
        page.seek("")
        page.mark(board)
    reception.key(Qt.Key.Key_R)
    reception.key(Qt.Key.Key_Return)
    until_results("Restart: done", "Restart: done")
    reception.key(Qt.Key.Key_L)
    until_results(*["Reload refused: Staff are at this board."] * 2)
    reception.key(Qt.Key.Key_P)
    until_results("Picture: done", "Picture: done")
    assert all(row.picture and "Last picture" not in row.picture_words for row in rows().values())
    cast("HandView", page.hand).setLevel("brightness", 45)
    until_results("Brightness 45 %: done", "Brightness 45 %: done")
    assert all(m.told == [("restart", 0), ("brightness", 45)] for m in machines.values())
    assert {row.version for row in rows().values()} == {carside.__version__}
    assert world.events().count("commanded") == 8
    assert reception.console.facts()["notice"] is None, "the rows say it"


@pytest.mark.logs("the broker is down")
def test_what_was_kept_while_the_line_was_cut_arrives(reception: Reception) -> None:
    reception.world.broker.crash()
    reception.until("blindness", blindness="broker_lost")
    reception.world.press("b07")
    reception.look()
    assert reception.console.facts()["calls"] == []
    reception.world.broker.start()
    reception.until("sight", blindness="none")
    reception.until("the pin", pins=["b2"])
