"""The attract loop: this stand's car, one figure at a time, and an invitation to touch."""

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attract import Attract, Guard
from kiosk.invitation import INVITATION, said_in
from kiosk.language import is_right_to_left

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TURNS_A_PICTURE = 2


@QmlElement
class AttractView(QObject):
    """What the loop shows now. `sized` says how large its picture may be, in device pixels."""

    changed = Signal()
    turned = Signal()
    pictureChanged = Signal()
    guardChanged = Signal()
    sized = Signal()

    def __init__(
        self, after_s: float, languages: list[str], now_s: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._attract, self._guard = Attract(after_s, now_s), Guard()
        self._languages = languages
        self._is_guarding = False
        self._turn = 0
        self._pictures: list[str] = []
        self._are_photos = False
        self.size_px = (0, 0)

    @property
    def is_on(self) -> bool:
        """Whether the loop shows."""
        return self._attract.is_on

    def touched(self, now_s: float) -> None:
        """A finger came: the loop ends, and the finger has done its work."""
        was_on = self.is_on
        self._attract.needed(now_s)
        self._tell(now_s, was_on=was_on)

    def tick(self, now_s: float, *, is_free: bool) -> None:
        """Let time pass; `is_free` while the board shows nothing but its own car to nobody."""
        was_on = self.is_on
        self._attract.tick(now_s, is_free=is_free)
        self._tell(now_s, was_on=was_on)
        turn = self._attract.turn(now_s)
        if turn != self._turn:
            self._turn = turn
            self.turned.emit()
            if len(self._pictures) > 1:
                self.pictureChanged.emit()

    def show_pictures(self, links: list[str], *, are_photos: bool = False) -> None:
        """Show these pictures of the car in turn; none while they are being made."""
        if (links, are_photos) != (self._pictures, self._are_photos):
            self._pictures, self._are_photos = links, are_photos
            self.pictureChanged.emit()

    def _tell(self, now_s: float, *, was_on: bool) -> None:
        self._guard.cover(now_s, is_covered=self.is_on)
        is_guarding = self._guard.is_up(now_s)
        if is_guarding != self._is_guarding:
            self._is_guarding = is_guarding
            self.guardChanged.emit()
        if self.is_on != was_on:
            self.changed.emit()

    def _language(self) -> str:
        return self._languages[self._turn % len(self._languages)]

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        return self.is_on

    @Property(bool, notify=guardChanged)
    def isGuarding(self) -> bool:
        """Whether what lies beneath must feel no finger."""
        return self._is_guarding

    @Property(int, notify=turned)
    def turn(self) -> int:
        """How many turns the loop has made; each shows another figure."""
        return self._turn

    @Property(str, notify=turned)
    def invitation(self) -> str:
        return said_in(self._language(), INVITATION)

    @Property(bool, notify=turned)
    def isInvitationMirrored(self) -> bool:
        """Whether the invitation's own language is written from right to left."""
        return is_right_to_left(self._language())

    @Property(QUrl, notify=pictureChanged)
    def picture(self) -> QUrl:
        """The picture of this turn; each stays for two."""
        links = self._pictures
        return QUrl(links[self._turn // TURNS_A_PICTURE % len(links)]) if links else QUrl()

    @Property(bool, notify=pictureChanged)
    def hasPhotos(self) -> bool:
        """Whether the pictures are photographs, which may fill the glass."""
        return self._are_photos

    @Slot(int, int)
    def setStage(self, width_px: int, height_px: int) -> None:
        """How large the picture is on this screen, in device pixels."""
        if (width_px, height_px) != self.size_px:
            self.size_px = (width_px, height_px)
            self.sized.emit()
