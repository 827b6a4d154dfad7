"""How an application of the house starts: Qt, its renderer, the typeface, one window from QML."""

import atexit
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from look.display import require_display
from look.fault import ScreenError
from look.messages import send_messages_to_log, stop_messages
from look.renderer import Renderer, choose_renderer
from look.typeface import install_typeface
from look.whole_screen import WholeScreen

IMPORT_PATH = Path(__file__).parent.parent
"""Where QML finds the modules `look`, `kiosk.ui.screens` and their like."""


def make_application(
    name: str, renderer: Renderer = Renderer.AUTO
) -> tuple[QGuiApplication, Renderer]:
    """Make the one QGuiApplication, with renderer and typeface; say which renderer it is.

    Raises:
        ScreenError: there is no screen, or a font of the house cannot be read.
    """
    require_display(os.environ)
    # Qt lets 5 ms go by before it draws what has changed: most of the way from touch to picture.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    send_messages_to_log()
    application = QGuiApplication([sys.argv[0]])
    application.setApplicationName(name)
    atexit.register(stop_messages)
    chosen = choose_renderer(renderer)
    install_typeface()
    return application, chosen


class Screen:
    """One QML engine with exactly one window.

    `complaints` holds every warning of the engine, in order, as text.
    """

    def __init__(self) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(IMPORT_PATH))
        self.complaints: list[str] = []
        self.engine.warnings.connect(self._note)
        self._window: QQuickWindow | None = None
        self._whole_screen: WholeScreen | None = None

    @property
    def window(self) -> QQuickWindow:
        """The window; there is one after `load`."""
        if self._window is None:
            raise ScreenError("the screen has not been loaded")
        return self._window

    def load(self, file: Path, properties: dict[str, QObject]) -> QQuickWindow:
        """Load `file`, whose root is a Window with these required properties; it is not shown yet.

        Raises:
            ScreenError: the file does not make exactly one window.
        """
        self.engine.setInitialProperties(properties)
        self.engine.load(file)
        roots = self.engine.rootObjects()
        if len(roots) != 1 or not isinstance(roots[0], QQuickWindow):
            raise ScreenError(f"{file.name} did not make a window: {'; '.join(self.complaints)}")
        self._window = roots[0]
        return roots[0]

    def show(self, size: tuple[int, int] | None, position: tuple[int, int] | None) -> None:
        """Show the window, where no size is given on the whole screen that holds `position`."""
        if position is not None:
            self.window.setPosition(QPoint(*position))
        if size is None:
            there = QGuiApplication.screenAt(QPoint(*position)) if position else None
            if there is not None:
                self.window.setScreen(there)
            self._whole_screen = WholeScreen(self.window)
            self.window.showFullScreen()
            return
        self.window.resize(QSize(*size))
        self.window.show()

    def close(self) -> None:
        """Take the window away, before the objects it shows go."""
        self._window = self._whole_screen = None
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete.value)

    def _note(self, errors: list[QQmlError]) -> None:
        self.complaints.extend(error.toString() for error in errors)
