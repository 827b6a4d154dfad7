"""The assistant's real window in this process; what it asks of the process behind it is kept."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from carside.setup.asking import Asked, Progress, Told, Work
from reception_console.setup.app import SetupWindow, SetupWindowOptions
from reception_console.setup.channel import Channel
from reception_console.setup.setup_view import SetupView

_ACTIVE_WITHIN_MS = 5000
_FRAME_MS = 60
_WITHIN_MS = 8000


class KeptChannel(Channel):
    """Nobody is behind the window: what is asked is kept, and a test says what comes of it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Asked] = []

    def ask(self, asked: Asked) -> None:
        """Keep it."""
        self.asked.append(asked)

    def say(self, work: Work, progress: Progress, words: str = "") -> None:
        """Let the process behind say how it goes."""
        self.told.emit(Told(work=work, progress=progress, words=words))


class Assisted:
    """The window, its view and its channel."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.channel = KeptChannel()
        self._made = SetupWindow(base, self.channel)

    def open(self, width: int, height: int) -> None:
        """Show the window and let it have the keyboard."""
        self._made.open(SetupWindowOptions(base=self.base, window=(width, height), position=(0, 0)))
        self.window.requestActivate()
        QTest.qWaitForWindowActive(self.window, _ACTIVE_WITHIN_MS)
        self.settle()

    def close(self) -> None:
        self._made.close()

    @property
    def complaints(self) -> list[str]:
        return list(self._made.screen.complaints)

    @property
    def view(self) -> SetupView:
        return self._made.view

    @property
    def window(self) -> QQuickWindow:
        return self._made.screen.window

    def settle(self) -> None:
        QTest.qWait(_FRAME_MS)

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)
        self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window, letter)  # type: ignore[call-overload]  # the stub lacks it
        self.settle()

    def click(self, name: str) -> None:
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.middle(name),
        )
        self.settle()

    def drag(self, name: str, by_x: int, by_y: int) -> None:
        """Take hold of something with the mouse and let it go elsewhere."""
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        begin = self.middle(name)
        QTest.mousePress(self.window, left, none, begin)
        for share in (0.2, 0.4, 0.6, 0.8, 1.0):
            QTest.mouseMove(self.window, begin + QPoint(round(by_x * share), round(by_y * share)))
            QTest.qWait(20)
        QTest.mouseRelease(self.window, left, none, begin + QPoint(by_x, by_y))
        self.settle()

    def middle(self, name: str) -> QPoint:
        item = self.item(name)
        return item.mapToScene(item.boundingRect().center()).toPoint()

    def item(self, name: str) -> QQuickItem:
        found = next((one for one in self.items() if one.objectName() == name), None)
        assert found is not None, f"there is no {name} among {sorted(self.names())}"
        return found

    def names(self) -> set[str]:
        return {item.objectName() for item in self.items() if item.objectName()}

    def shows(self, words: str) -> bool:
        texts = (item.property("text") for item in self.items())
        return any(words in text for text in texts if isinstance(text, str))

    def until(self, claim: Callable[[], bool], what: str) -> None:
        for _ in range(_WITHIN_MS // 20):
            if claim():
                return
            QTest.qWait(20)
        raise AssertionError(f"never came: {what}")

    def items(self) -> Iterator[QQuickItem]:
        yield from _visible(self.window.contentItem())

    def spoken(self) -> Iterator[QAccessibleInterface]:
        """Everything assistive technology meets."""
        yield from _walk(QAccessible.queryAccessibleInterface(self.window))

    def picture(self) -> QImage:
        return self.window.grabWindow()


def _visible(parent: QQuickItem) -> Iterator[QQuickItem]:
    for item in parent.childItems():
        if item.isVisible():
            yield item
            yield from _visible(item)


def _walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and not child.state().invisible:
            yield from _walk(child)
