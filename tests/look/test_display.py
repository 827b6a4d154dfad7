"""A program without a screen says so instead of being ended by Qt."""

import os

import pytest
from PySide6.QtGui import QGuiApplication

from look import ScreenError
from look.display import require_display


def test_no_screen_is_said_in_one_sentence() -> None:
    with pytest.raises(ScreenError, match="neither DISPLAY nor WAYLAND_DISPLAY"):
        require_display({})


def test_a_display_where_nobody_answers_is_no_screen() -> None:
    with pytest.raises(ScreenError, match="no X server answers at DISPLAY=:60999"):
        require_display({"DISPLAY": ":60999"})


def test_a_real_screen_and_screens_of_other_kinds_are_accepted(
    application: QGuiApplication,
) -> None:
    assert application.screens()
    if "DISPLAY" in os.environ:
        require_display({"DISPLAY": os.environ["DISPLAY"]})
    require_display({"QT_QPA_PLATFORM": "offscreen"})
    require_display({"WAYLAND_DISPLAY": "wayland-0"})
