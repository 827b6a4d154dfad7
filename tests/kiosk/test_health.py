"""What a board knows of its own frames: those that followed one another, and no pause between."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from carside.board.vitals import Vitals
from kiosk.frame_watch import FrameWatch
from look import Screen
from tests.kiosk.driving import DrivenBoard, wait_until

MOVING = """
import QtQuick
Window {
    color: "black"
    property bool isMoving: false
    property int at: 0
    Rectangle {
        width: 50; height: 50; x: parent.at ?? 0; color: "white"
        NumberAnimation on x { running: isMoving; from: 0; to: 300; duration: 5000 }
    }
    Rectangle { width: 5; height: 5; y: 60; x: at; color: "white" }
}
"""


@dataclass
class Watched:
    window: QQuickWindow
    vitals: Vitals
    watch: FrameWatch


@pytest.fixture
def moving(application: QGuiApplication, tmp_path: Path) -> Iterator[Watched]:
    assert application.screens()
    file = tmp_path / "Moving.qml"
    file.write_text(MOVING)
    screen, vitals = Screen(), Vitals()
    window = screen.load(file, {})
    watch = FrameWatch(vitals, is_metering=True)
    watch.watch(window)
    screen.show((320, 200), (0, 0))
    assert QTest.qWaitForWindowExposed(window)
    QTest.qWait(300)
    vitals.forget_frames()
    yield Watched(window, vitals, watch)
    screen.close()


def test_frames_of_a_movement_are_counted_with_the_time_between_them(moving: Watched) -> None:
    moving.window.setProperty("isMoving", True)
    wait_until(lambda: moving.vitals.frames.count >= 40)
    median_ms = moving.vitals.frames.percentile_ms(50)
    assert median_ms is not None
    assert median_ms >= 5, "an interval, not the few milliseconds a frame takes to be made"
    assert moving.vitals.frame_ms is not None


@pytest.mark.parametrize("pause_ms", [45, 150])
def test_pauses_between_single_frames_count_for_nothing(moving: Watched, pause_ms: int) -> None:
    drawn: list[None] = []
    moving.window.frameSwapped.connect(lambda: drawn.append(None))
    for at in range(1, 13):
        QTest.qWait(pause_ms)
        moving.window.setProperty("at", at)
    QTest.qWait(150)
    # On a machine too busy to let us rest, a pause looks like a hang; most do not even there.
    assert len(drawn) >= 12
    assert moving.vitals.frames.count < len(drawn) / 2


def test_a_hang_in_the_middle_of_a_movement_counts_in_full(moving: Watched) -> None:
    moving.window.setProperty("isMoving", True)
    wait_until(lambda: moving.vitals.frames.count >= 10)
    time.sleep(0.4)
    before = moving.vitals.frames.count
    wait_until(lambda: moving.vitals.frames.count >= before + 5)
    longest_ms = moving.vitals.frames.percentile_ms(100)
    assert longest_ms is not None
    assert longest_ms >= 400
    assert moving.vitals.frames.dropped >= 15


def test_the_meter_reads_what_moved_and_keeps_nothing_moving(moving: Watched) -> None:
    moving.window.setProperty("isMoving", True)
    wait_until(lambda: int(str(moving.watch.property("frames"))) > 0)
    moving.window.setProperty("isMoving", False)
    QTest.qWait(1300)
    read = moving.watch.property("frames")
    moving.vitals.forget_frames()
    QTest.qWait(1300)
    assert moving.watch.property("frames") == read
    assert moving.vitals.frames.count == 0


def test_a_board_shows_no_meter_unless_asked(board: DrivenBoard) -> None:
    board.open()
    assert not any("p99" in text for text in board.texts())
