"""The choices behind "For everybody" on the screen; QML binds the theme and the layout to them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ease import Ease

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EaseView(QObject):
    """Shows one visit's `Ease`. A toggle asks for another one through `choose`."""

    changed = Signal()

    def __init__(
        self, choose: Callable[[Ease], None] = lambda _: None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._choose = choose
        self._ease = Ease()

    def show(self, ease: Ease) -> None:
        """Show this from now on; nothing happens if it is the same."""
        if ease != self._ease:
            self._ease = ease
            self.changed.emit()

    @Property(bool, notify=changed)
    def hasLargeText(self) -> bool:
        return self._ease.has_large_text

    @Property(bool, notify=changed)
    def hasHighContrast(self) -> bool:
        return self._ease.has_high_contrast

    @Property(bool, notify=changed)
    def isStill(self) -> bool:
        return self._ease.is_still

    @Property(bool, notify=changed)
    def isLowReach(self) -> bool:
        return self._ease.is_low_reach

    @Property(bool, notify=changed)
    def isAny(self) -> bool:
        """Whether the board differs from how the next shopper will find it."""
        return self._ease.is_any

    @Slot()
    def toggleLargeText(self) -> None:
        """Larger letters, or as before."""
        self._choose(replace(self._ease, has_large_text=not self._ease.has_large_text))

    @Slot()
    def toggleHighContrast(self) -> None:
        """Stronger colours and lines, or as before."""
        self._choose(replace(self._ease, has_high_contrast=not self._ease.has_high_contrast))

    @Slot()
    def toggleStill(self) -> None:
        """No motion, or as before."""
        self._choose(replace(self._ease, is_still=not self._ease.is_still))

    @Slot()
    def toggleLowReach(self) -> None:
        """All controls within reach from below, or as before."""
        self._choose(replace(self._ease, is_low_reach=not self._ease.is_low_reach))
