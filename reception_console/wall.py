"""The wall board's window: on a screen of its own if there is one, and it remembers which."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from look import ScreenError
from reception_console.own_view import OwnView
from reception_console.wall_view import WallView

FILE = Path(__file__).parent / "panels" / "WallBoard.qml"
WINDOW_PX = (1280, 720)
"""Where there is only one screen the wall board is a window of this size."""


class Wall(QObject):
    """Opens and closes the wall board; `turned` says that it did either."""

    turned: ClassVar[Signal] = Signal()

    def __init__(
        self, engine: QQmlEngine, view: WallView, own: OwnView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._view = view
        self._own = own
        self._component: QQmlComponent | None = None
        self._window: QQuickWindow | None = None
        view.left.connect(self.close)

    @property
    def window(self) -> QQuickWindow | None:
        """The window while it is open."""
        return self._window

    def toggle(self, console: QQuickWindow, properties: dict[str, QObject]) -> None:
        """Open the wall board beside the `console`, or take it away again."""
        if self._window is None:
            self.open(console, properties)
        else:
            self.close()

    def open(self, console: QQuickWindow, properties: dict[str, QObject]) -> None:
        """Open the wall board; `properties` are its required ones beside `wall`.

        Raises:
            ScreenError: it cannot be made.
        """
        if self._window is not None:
            return
        self._component = QQmlComponent(self._engine, str(FILE))
        made = self._component.createWithInitialProperties({"wall": self._view, **properties})
        if not isinstance(made, QQuickWindow):
            raise ScreenError(f"{FILE.name}: {self._component.errorString()}")
        self._window = made
        self._place(made, console)
        made.visibleChanged.connect(self._notice)
        self.turned.emit()

    def close(self) -> None:
        """Take the wall board away, if it is there."""
        window, self._window = self._window, None
        if window is None:
            return
        window.visibleChanged.disconnect(self._notice)
        screen = window.screen()
        if screen is not None:
            self._own.keep(wall_screen=screen.name())
        window.close()
        window.deleteLater()
        self._component = None
        self.turned.emit()

    def _notice(self, is_visible: bool) -> None:  # noqa: FBT001 (Qt's signal)
        """Somebody closed the window by the desktop's own button."""
        if not is_visible:
            self.close()

    def _place(self, window: QQuickWindow, console: QQuickWindow) -> None:
        screen = screen_for_wall(
            QGuiApplication.screens(), console.screen(), self._own.now.wall_screen
        )
        if screen is None:
            window.resize(*WINDOW_PX)
            window.show()
            return
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()


def screen_for_wall(
    screens: list[QScreen], console: QScreen | None, remembered: str
) -> QScreen | None:
    """The screen it was on, else one without the console; None where the console has the only."""
    others = [one for one in screens if one is not console]
    named = [one for one in others if one.name() == remembered]
    return next(iter([*named, *others]), None)
