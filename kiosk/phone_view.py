"""The way to the shopper's phone: the code of what she looks at, in her language."""

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.phone_link import phone_link
from kiosk.qr_codes import QrCodes
from kiosk.visit import Visit

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

READING_MM = 600.0
"""Arm's length: from where the code is to be read."""
_DISTANCE_PER_WIDTH = 10.0
LARGE_S = 40.0
"""How long the large code stands, unless it is closed."""


@QmlElement
class PhoneView(QObject):
    """The QR code. It is shown where `hasLink`; `code` is empty while it is being made."""

    changed = Signal()
    largeChanged = Signal()

    def __init__(
        self,
        codes: QrCodes,
        first_language: str,
        reading_mm: float = READING_MM,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._codes, self._first_language = codes, first_language
        self._width_mm = reading_mm / _DISTANCE_PER_WIDTH
        self._text, self._is_own, self._code = "", False, QUrl()
        self._is_large = False
        self._close_s: float | None = None
        codes.made.connect(self._look)

    def show(self, link: str | None, visit: Visit) -> None:
        """Show the code of the desk's `link` with what this shopper does; none without a link."""
        text = phone_link(link, visit.language, visit.car) if link else ""
        self._is_own = visit.car is None and visit.language == self._first_language
        if text != self._text:
            self._text, self._code = text, QUrl()
            self.close()
            self.changed.emit()
            if self._is_own:
                self._codes.forget_all_but(text)
        self._look()

    def tick(self, now_s: float) -> None:
        """Let time pass: the large code does not stand there for ever."""
        if not self._is_large:
            return
        if self._close_s is None:
            self._close_s = now_s + LARGE_S
        elif now_s >= self._close_s:
            self.close()

    @property
    def text(self) -> str:
        """What the code says; empty where there is none."""
        return self._text

    @Slot()
    def open(self) -> None:
        """Show the code large, to be read from where she stands."""
        self._enlarge(is_large=self._text != "")

    @Slot()
    def close(self) -> None:
        """Show the code small again."""
        self._enlarge(is_large=False)

    @Property(QUrl, notify=changed)
    def code(self) -> QUrl:
        return self._code

    @Property(bool, notify=changed)
    def hasLink(self) -> bool:
        return self._text != ""

    @Property(bool, notify=largeChanged)
    def isLarge(self) -> bool:
        return self._is_large

    @Property(float, constant=True)
    def widthMm(self) -> float:
        """How wide the code is to be on the glass, without its quiet zone."""
        return self._width_mm

    def _enlarge(self, *, is_large: bool) -> None:
        self._close_s = None
        if is_large != self._is_large:
            self._is_large = is_large
            self.largeChanged.emit()

    @Slot()
    def _look(self) -> None:
        code = self._codes.code(self._text, is_kept=self._is_own) if self._text else QUrl()
        if code != self._code:
            self._code = code
            self.changed.emit()
