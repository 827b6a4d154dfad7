"""The assistant on a screen that nobody sees; any complaint of Qt or QML fails the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.reception_console.setup.assisted import Assisted


@pytest.fixture
def assistant(application: QGuiApplication, tmp_path: Path) -> Iterator[Assisted]:
    assert application.screens()
    assisted = Assisted(tmp_path)
    assisted.open(1366, 768)
    yield assisted
    complaints = assisted.complaints
    assisted.close()
    assert complaints == []
