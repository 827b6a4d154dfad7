"""Where the window opens: as the command line says, else where it was, else the whole screen."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

from carside.settings import ConsoleOptions
from reception_console.own_settings import OwnSettings
from reception_console.own_view import OwnView

LEAST_SEEN_PX = 200
"""So much of a remembered window must lie on a screen that is there, in width and in height."""


@dataclass(frozen=True, slots=True)
class Place:
    """Size and position in pixels; no size is the whole screen."""

    size: tuple[int, int] | None
    position: tuple[int, int] | None
    is_maximized: bool = False


def placed(options: ConsoleOptions, own: OwnSettings) -> Place:
    """Where this console's window opens."""
    if options.window is not None or options.position is not None or own.window is None:
        return Place(options.window, options.position)
    x, y, width, height = own.window
    window = QRect(x, y, width, height)
    seen = (window.intersected(screen.geometry()) for screen in QGuiApplication.screens())
    if any(one.width() >= LEAST_SEEN_PX and one.height() >= LEAST_SEEN_PX for one in seen):
        return Place((width, height), (x, y), own.is_maximized)
    return Place(None, None)


def remember_place(window: QQuickWindow, own: OwnView) -> None:
    """Keep where the window is, for the next start."""
    if window.visibility() is QWindow.Visibility.FullScreen:
        own.keep(window=None, is_maximized=False)
        return
    where = window.geometry()
    own.keep(
        window=(where.x(), where.y(), where.width(), where.height()),
        is_maximized=window.visibility() is QWindow.Visibility.Maximized,
    )
