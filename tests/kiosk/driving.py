"""Drives a board's real window with a finger, and looks at what is on it."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import MAIN
from kiosk.board_view import BoardView
from kiosk.car_view import CarView
from kiosk.care import Care
from kiosk.gallery import Gallery
from kiosk.phone_view import PhoneView
from kiosk.visit_view import VisitView
from look import Screen
from look.diary import controls_of
from tests.hand_clock import HandClock
from tests.kiosk.stand_in import StandInSession

LANDSCAPE, PORTRAIT, SMALL = (1920, 1080), (1080, 1920), (1280, 800)
_WITHIN_MS = 5000
_FRAME_MS = 40
_STEP_MS = 5


class DrivenBoard:
    """A board's window over a session that a test plays."""

    def __init__(self, folder: Path, finger: QPointingDevice, care: Care | None = None) -> None:
        self.session = StandInSession()
        self.clock = HandClock()
        self.gallery = Gallery(folder)
        self.visit = VisitView("en", 45.0, self.clock.monotonic_s())
        care = care or Care()
        self.view = BoardView(self.session, self.visit, self.gallery, self.clock, care=care)
        self.screen = Screen()
        self._finger = finger
        self.visit.speak_through(self.screen.engine.retranslate)

    def open(self, size: tuple[int, int] = LANDSCAPE, **more: QObject) -> None:
        """Show the window, with all its pictures, and with `more` than the board itself."""
        self.screen.load(MAIN, {"board": self.view, **more})
        self.screen.show(size, (0, 0))
        assert QTest.qWaitForWindowExposed(self.window, _WITHIN_MS)
        self.look()

    def close(self) -> None:
        self.screen.close()
        self.view.close()
        self.visit.close()
        self.gallery.close()

    @property
    def car(self) -> CarView:
        """What the stage shows; the stub of PySide takes a property for a mere `Property`."""
        return cast("CarView", self.view.car)

    @property
    def window(self) -> QQuickWindow:
        return self.screen.window

    def look(self) -> None:
        """Show what the session says now, in a finished frame."""
        self.view.refresh()
        self.view.tick()
        QTest.qWait(_FRAME_MS)

    def let_pass(self, seconds: float) -> None:
        """Move the clock in the quarter seconds the application ticks in."""
        for _ in range(round(seconds * 4)):
            self.clock.let_pass(0.25)
            self.view.tick()
        QTest.qWait(_FRAME_MS)

    def touch(self, name: str, hold_ms: int = 0) -> None:
        """Put a finger on the control of this name and take it off again."""
        x, y, width, height = self.controls()[name]
        self.touch_at(x + width // 2, y + height // 2, hold_ms)

    def touch_at(self, x: int, y: int, hold_ms: int = 0) -> None:
        """Put a finger on the glass here and take it off again."""
        at = QPoint(x, y)
        QTest.touchEvent(self.window, self._finger).press(1, at, self.window).commit()
        QTest.qWait(hold_ms)
        QTest.touchEvent(self.window, self._finger).release(1, at, self.window).commit()

    def drum(self, touches: Iterable[tuple[int, int]], every_s: float = 0.02) -> None:
        """Put many fingers on the glass, one after the other, and let time pass between them."""
        for x, y in touches:
            self.touch_at(x, y)
            self.clock.let_pass(every_s)
            self.view.refresh()
            self.view.tick()
        QTest.qWait(_FRAME_MS)

    def whole_hand(self, fingers: list[tuple[int, int]]) -> None:
        """Put all these fingers on the glass at the same time and take them off again."""
        points = [QPoint(x, y) for x, y in fingers]
        down = QTest.touchEvent(self.window, self._finger)
        for number, at in enumerate(points):
            down.press(number, at, self.window)
        down.commit()
        up = QTest.touchEvent(self.window, self._finger)
        for number, at in enumerate(points):
            up.release(number, at, self.window)
        up.commit()

    def controls(self) -> dict[str, list[int]]:
        """Every control that can be pressed, as [x, y, width, height]."""
        return controls_of(self.window)

    def picture(self) -> QImage:
        return self.window.grabWindow()

    def wait_for_code(self) -> None:
        """Wait until the QR code is drawn: the gallery makes it on its own thread."""
        phone = cast("PhoneView", self.view.phone)
        wait_until(lambda: bool(cast("QUrl", phone.code).toString()))
        QTest.qWait(_FRAME_MS)

    def texts(self) -> list[str]:
        """Every text that can be seen."""
        found = (one for one in self.items() if one.inherits("QQuickText"))
        return [str(one.property("text")) for one in found if one.property("text")]

    def items(self) -> Iterator[QQuickItem]:
        """Every item that can be seen."""
        yield from _visible(self.window.contentItem())

    def read_out(self) -> list[tuple[QAccessible.Role, str, QRect]]:
        """What assistive technology hears: role, name and rectangle of everything shown."""
        return list(_spoken(QAccessible.queryAccessibleInterface(self.window)))


def wait_until(is_true: Callable[[], bool], within_ms: int = _WITHIN_MS) -> None:
    """Let the window live until something is true."""
    for _ in range(within_ms // _STEP_MS):
        if is_true():
            return
        QTest.qWait(_STEP_MS)
    raise AssertionError("it never came true")


def _visible(parent: QQuickItem) -> Iterator[QQuickItem]:
    for item in parent.childItems():
        if item.isVisible() and item.opacity() > 0:
            yield item
            yield from _visible(item)


def _spoken(
    one: QAccessibleInterface | None,
) -> Iterator[tuple[QAccessible.Role, str, QRect]]:
    if one is None or one.state().invisible:
        return
    yield one.role(), one.text(QAccessible.Text.Name), one.rect()
    for at in range(one.childCount()):
        yield from _spoken(one.child(at))


def middle(item: QQuickItem) -> QPointF:
    """The middle of an item in the window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
