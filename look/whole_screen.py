"""A window that covers its whole screen, also where no window manager sees to it.

On a board the window is all there is: an X server and nothing else. There `showFullScreen` is a
wish that nobody hears, and a window keeps the size it had; one that is larger than its screen has
buttons that nobody can reach.
"""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QScreen
from PySide6.QtQuick import QQuickWindow


class WholeScreen(QObject):
    """Keeps `window` as large as the screen it is on, when that is turned or another one too."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        self._screen: QScreen | None = None
        window.screenChanged.connect(self._follow)
        self._follow(window.screen())

    @Slot("QScreen*")
    def _follow(self, screen: QScreen | None) -> None:
        if self._screen is not None and screen is not self._screen:
            self._screen.geometryChanged.disconnect(self._fit)
        if screen is not None and screen is not self._screen:
            screen.geometryChanged.connect(self._fit)
        self._screen = screen
        self._fit()

    @Slot()
    def _fit(self) -> None:
        if self._screen is not None and not self._screen.geometry().isEmpty():
            self._window.setGeometry(self._screen.geometry())
