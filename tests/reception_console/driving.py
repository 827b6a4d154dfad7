"""Drives a real window with keys and a mouse, and looks at what is on it."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from reception_console.camera import Camera
from reception_console.console import Console
from reception_console.own_settings import OwnFile
from reception_console.queue_rows import CallRow
from reception_console.row_list import RowList
from tests.reception_console.played import PlayedShowroom, StillClock

SETTLED_S = 1.0
_ACTIVE_WITHIN_MS = 5000
_FRAME_MS = 25
"""A list takes away the rows that went with the next frame."""


class Driven:
    """A console, its window and its showroom."""

    def __init__(
        self, showroom: PlayedShowroom, clock: StillClock, own: OwnFile | None = None
    ) -> None:
        self.showroom = showroom
        self.clock = clock
        self.console = Console(showroom, clock, "Zhao Lin", "wangjing", own=own)

    def open(self, width: int, height: int) -> None:
        """Show the window and let it have the keyboard."""
        self.console.load()
        self.console.screen.show((width, height), (0, 0))
        self.window.requestActivate()
        QTest.qWaitForWindowActive(self.window, _ACTIVE_WITHIN_MS)
        self.look()

    def close(self) -> None:
        self.console.close()

    @property
    def window(self) -> QQuickWindow:
        return self.console.window

    @property
    def camera(self) -> Camera:
        floor: Any = self.console.views.floor  # Qt's properties are not typed in Python
        camera = floor.camera
        assert isinstance(camera, Camera)
        return camera

    @property
    def zoom(self) -> float:
        camera: Any = self.camera
        return float(camera.zoom)

    @property
    def waiting(self) -> tuple[CallRow, ...]:
        """The rows of the queue, from the top."""
        queue: Any = self.console.views.queue
        rows = queue.waiting
        assert isinstance(rows, RowList)
        return rows.values

    def look(self, after_s: float = SETTLED_S) -> None:
        """Let time pass, and show what there is to show."""
        self.clock.pass_s(after_s)
        self.console.tick()
        QTest.qWait(_FRAME_MS)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key, once whatever moved has settled."""
        self.look()
        QTest.keyClick(self.window, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.look(0.0)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window, Qt.Key(ord(letter.upper())))
        self.look(0.0)

    def click(self, name: str) -> None:
        """Press the control of this name with the mouse."""
        self.look()
        middle = self.middle(name)
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(round(middle.x()), round(middle.y())),
        )
        self.look(0.0)

    def middle(self, name: str) -> QPointF:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    def item(self, name: str) -> QQuickItem:
        """The visible item of this name."""
        found = next((i for i in self.items() if i.objectName() == name), None)
        assert found is not None, f"there is no {name} among {sorted(self.names())}"
        return found

    def names(self) -> set[str]:
        """The names of everything that can be seen."""
        return {item.objectName() for item in self.items() if item.objectName()}

    def texts(self) -> list[str]:
        """Every text on the screen."""
        texts = (item.property("text") for item in self.items())
        return [text for text in texts if isinstance(text, str) and text]

    def shows(self, words: str) -> bool:
        """Whether these words are on the screen, perhaps inside a longer text."""
        return any(words in text for text in self.texts())

    def items(self) -> Iterator[QQuickItem]:
        yield from _visible(self.window.contentItem())

    def picture(self) -> QImage:
        return self.window.grabWindow()


def _visible(parent: QQuickItem) -> Iterator[QQuickItem]:
    for item in parent.childItems():
        if item.isVisible():
            yield item
            yield from _visible(item)
