"""One application on a screen that nobody sees, for every test that opens windows."""

import contextlib
import gc
import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from look import Renderer, make_application
from tools.virtual_screen import virtual_screen


@pytest.fixture(scope="session", autouse=True)
def _own_screen() -> Iterator[None]:
    """A screen for each of the workers that test side by side: it has one pointer and one focus."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        yield
        return
    with virtual_screen() as display:
        os.environ["DISPLAY"] = display
        yield


@pytest.fixture(scope="module", autouse=True)
def _nothing_of_qt_is_left() -> Iterator[None]:
    """What a file leaves of its windows goes now; later another thread might clear it."""
    yield
    if QGuiApplication.instance() is not None:
        gc.collect()


@pytest.fixture(scope="session")
def application() -> Iterator[QGuiApplication]:
    """The one application of this process; it brings its own X server if there is none."""
    with contextlib.ExitStack() as stack:
        there = QGuiApplication.instance()
        if isinstance(there, QGuiApplication):
            yield there
            return
        if "DISPLAY" not in os.environ and "QT_QPA_PLATFORM" not in os.environ:
            os.environ["DISPLAY"] = stack.enter_context(virtual_screen())
        made, _ = make_application("Carside tests", Renderer.SOFTWARE)
        yield made
