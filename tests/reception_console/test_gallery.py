"""Every page of the console in every size, theme and language, as pictures for people to judge.

They are compared with those in ``tests/reception_console/kept/``; tests/gallery.py says how.
"""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from reception_console.own_settings import ThemeChoice
from tests.gallery import Room
from tests.reception_console.exhibits import EXHIBITS, LANGUAGES, SIZES, THEMES, WALLS, Shown

KEPT = Path(__file__).parent / "kept"
_SETTLED_MS = 60
_PREVIEWED_MS = 1500
"""A board shows its car's drawing a little later than its words."""
_DRAWN_TRIES, _DRAWN_MS = 600, 50


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
def test_every_page_looks_as_it_was_judged(
    application: QGuiApplication,
    size: str,
    theme: str,
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert application.screens()
    monkeypatch.setenv("CARSIDE_REDUCED_MOTION", "1")  # what pulses is never the same picture twice
    gc.collect()
    room = Room(f"console/{size}/{theme}/{language}", KEPT)
    shown = Shown(tmp_path)
    shown.open(*SIZES[size])
    shown.console.own.keep(theme=ThemeChoice(theme), language=language)
    for name, (day, way) in EXHIBITS.items():
        shown.begin_again()
        day(shown)
        shown.look()
        way(shown)
        shown.settle()
        _await_charts(shown)
        _await_preview(shown)
        QTest.qWait(_SETTLED_MS)
        room.hang(name, shown.picture)
    for name, day in WALLS.items():
        shown.begin_again()
        day(shown)
        room.hang(name, _wall(shown, size))
        shown.console.toggle_wall()
    complaints = list(shown.console.screen.complaints)
    shown.close()
    shown.showroom.close()
    assert complaints == []
    room.close()


def _wall(shown: Shown, size: str) -> Callable[[], QImage]:
    """The wall board, opened on a screen of this size."""
    shown.console.toggle_wall()
    window = shown.console.wall.window
    assert window is not None
    window.setGeometry(0, 0, *SIZES[size])
    shown.look()
    QTest.qWait(_SETTLED_MS)
    return window.grabWindow


def _await_charts(shown: Shown) -> None:
    """Until the report, if it is looked at, has all its charts."""
    charts = shown.console.views.report._charts
    for _ in range(_DRAWN_TRIES):
        if all(row.source for row in charts._rows):
            return
        QTest.qWait(_DRAWN_MS)
    pytest.fail("the charts were never drawn")


def _await_preview(shown: Shown) -> None:
    """Until the board beside a car's form, if one is looked at, has been drawn."""
    previews = [item for item in shown.items() if item.property("condition") is not None]
    for _ in range(_DRAWN_TRIES if previews else 0):
        if all(item.property("condition") == "ready" for item in previews):
            QTest.qWait(_PREVIEWED_MS)
            return
        QTest.qWait(_DRAWN_MS)
    assert not previews, "the board beside the form was never drawn"
