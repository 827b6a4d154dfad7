"""The tray icon: there where the desktop has a tray, silent where not, and its picture counts."""

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from carside.console.shows import Blindness
from reception_console.tray import has_tray
from reception_console.tray_pictures import draw_tray
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom


def test_where_there_is_no_tray_nothing_is_made_and_nothing_complains(
    console: Driven, showroom: PlayedShowroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reception_console.tray.has_tray", lambda _platform: False)
    console.console.settle_in()
    showroom.press("b2")
    console.look()
    assert console.console._tray.icon is None
    assert console.window.title().startswith("(1)"), "the title counts all the same"


@pytest.mark.skipif("DBUS_SESSION_BUS_ADDRESS" in os.environ, reason="a desktop may have a tray")
def test_a_linux_without_a_session_bus_has_no_tray() -> None:
    assert not has_tray("linux")


def test_windows_always_has_one() -> None:
    assert has_tray("win32")


def test_every_state_of_the_icon_is_another_picture() -> None:
    wanted = [(0, False), (1, False), (12, False), (100, False), (0, True), (3, True)]
    made = [draw_tray(count, is_blind=blind) for count, blind in wanted]
    assert all(a != b for n, a in enumerate(made) for b in made[:n])


def test_a_count_is_drawn_in_the_colour_of_what_wants_attention() -> None:
    accent = QColor("#e9b872")
    assert draw_tray(3, is_blind=False).pixelColor(56, 5).rgb() == accent.rgb()
    assert draw_tray(0, is_blind=False).pixelColor(56, 5).rgb() != accent.rgb()


def test_blindness_and_the_count_are_in_the_window_s_title(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    showroom.press("a1")
    console.look()
    assert console.window.title() == "(2) Wangjing Showroom — Carside"
    showroom.go_blind(Blindness.DESK_LOST)
    console.look()
    assert "(2)" in console.window.title()


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no session bus to be had")
def test_a_desktop_with_a_tray_is_given_the_icon(application: QGuiApplication) -> None:
    assert application.screens()
    words = [sys.executable, "-m", "tests.reception_console.tray_desktop"]
    done = subprocess.run(
        ["dbus-run-session", "--", *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "ready" in done.stdout
    assert "item " in done.stdout
    assert "complaints []" in done.stdout
    assert "requires Qt Widgets" not in done.stderr
