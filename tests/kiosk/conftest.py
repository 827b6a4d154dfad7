"""A board on a screen that nobody sees; any complaint of Qt or QML fails the test."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from tests.kiosk.driving import DrivenBoard
from tests.kiosk.stage_scene import Scene


@pytest.fixture(scope="session")
def finger(application: QGuiApplication) -> QPointingDevice:
    """One touch screen for all tests; Qt keeps it until the end."""
    assert application.screens()
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Drawn once, found by every later test."""
    return tmp_path_factory.mktemp("pictures")


@pytest.fixture
def board(finger: QPointingDevice, pictures: Path) -> Iterator[DrivenBoard]:
    # What is left of the board before goes now: a worker's thread must not be the one to clear it.
    gc.collect()
    driven = DrivenBoard(pictures, finger)
    yield driven
    complaints = list(driven.screen.complaints)
    driven.close()
    assert complaints == []


@pytest.fixture
def scene(
    board: DrivenBoard, pictures: Path, finger: QPointingDevice, request: pytest.FixtureRequest
) -> Scene:
    """The stage of that board, with photographs of its own."""
    car = "".join(c if c.isalnum() else "-" for c in request.node.name.lower())[-60:].strip("-")
    return Scene(board, pictures / "photos" / car, finger)
