"""Fingers that lie on a board's glass and move: for swipes and pinches."""

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

_EVENT_S = 0.008
Place = tuple[float, float]


class Fingers:
    """A hand over one window. Places are window pixels; every finger has a number."""

    def __init__(self, window: QQuickWindow, device: QPointingDevice) -> None:
        self._window, self._device = window, device
        self._at: dict[int, QPoint] = {}

    def lay(self, finger: int, place: Place) -> None:
        """Put a finger on the glass."""
        self._at[finger] = _point(place)
        self._tell(finger, Qt.TouchPointState.TouchPointPressed)

    def lift(self, finger: int) -> None:
        """Take it off."""
        self._tell(finger, Qt.TouchPointState.TouchPointReleased)
        del self._at[finger]

    def move(self, places: dict[int, Place], steps: int = 10) -> None:
        """Move fingers to these places together, in as many events 8 ms apart."""
        began = {finger: self._at[finger] for finger in places}
        for step in range(1, steps + 1):
            share = step / steps
            for finger, (x, y) in places.items():
                start = began[finger]
                self._at[finger] = _point(
                    (start.x() + (x - start.x()) * share, start.y() + (y - start.y()) * share)
                )
            self._tell(0, Qt.TouchPointState.TouchPointMoved)
            time.sleep(_EVENT_S)
            QTest.qWait(0)

    def swipe(self, start: Place, end: Place, steps: int = 8) -> None:
        """Draw one finger across and lift it in motion."""
        self.lay(1, start)
        self.move({1: end}, steps)
        self.lift(1)

    def rest(self, seconds: float) -> None:
        """Lie still for a while."""
        time.sleep(seconds)
        QTest.qWait(0)

    def tap_twice(self, place: Place) -> None:
        """Two quick taps."""
        for _ in range(2):
            self.lay(1, place)
            self.lift(1)
            QTest.qWait(30)

    def _tell(self, finger: int, state: Qt.TouchPointState) -> None:
        # Each event stands alone: a finger that lies still has moved to where it was.
        event = QTest.touchEvent(self._window, self._device)
        for one, at in self._at.items():
            if one != finger or state is Qt.TouchPointState.TouchPointMoved:
                event.move(one, at, self._window)
            elif state is Qt.TouchPointState.TouchPointPressed:
                event.press(one, at, self._window)
            else:
                event.release(one, at, self._window)
        event.commit()


def _point(place: Place) -> QPoint:
    return QPoint(round(place[0]), round(place[1]))
