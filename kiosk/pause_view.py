"""The cleaning of the board on its screen: that it is being cleaned, and for how long yet."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.moments import countdown

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PauseView(QObject):
    """A pause that ends by itself."""

    changed = Signal()
    timePassed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._until_s = 0.0
        self._lasts_s = 1.0
        self._left_s = 0.0

    def show(self, until_s: float, now_s: float) -> bool:
        """Show the pause until this monotonic second, if it is not over; True if it began now."""
        was_on, was_left = self._left_s > 0, countdown(self._left_s)
        self._left_s = max(0.0, until_s - now_s)
        if until_s != self._until_s:
            self._until_s, self._lasts_s = until_s, max(1.0, self._left_s)
        if countdown(self._left_s) != was_left:
            self.timePassed.emit()
        if was_on != self.is_on:
            self.changed.emit()
        return self.is_on and not was_on

    @property
    def is_on(self) -> bool:
        """Whether the board takes no touches now."""
        return self._left_s > 0

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        return self.is_on

    @Property(str, notify=timePassed)
    def left(self) -> str:
        """How long yet, such as 1:47."""
        return countdown(self._left_s)

    @Property(float, notify=timePassed)
    def share(self) -> float:
        """How much of it is left, from 1 to 0."""
        return min(1.0, self._left_s / self._lasts_s)
