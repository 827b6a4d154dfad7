"""A console on a screen that nobody sees, over a played showroom."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom, StillClock


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def showroom(clock: StillClock) -> PlayedShowroom:
    return PlayedShowroom(clock)


@pytest.fixture
def console(
    application: QGuiApplication, showroom: PlayedShowroom, clock: StillClock
) -> Iterator[Driven]:
    """A console with its window open; any complaint of Qt or QML fails the test."""
    assert application.screens()
    driven = Driven(showroom, clock)
    driven.open(1920, 1080)
    yield driven
    complaints = list(driven.console.screen.complaints)
    driven.close()
    assert complaints == []
