"""The shopper's call on the screen."""

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.board.shows import BoardShows, CallStep
from carside.calls import Kind
from kiosk.call_words import CallFace, call_face, initials_of
from kiosk.port import Session
from kiosk.visit_view import VisitView

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_CANCELLABLE = {
    CallStep.CALLING,
    CallStep.UNREACHABLE,
    CallStep.RECEIVED,
    CallStep.ON_THE_WAY,
}
_FAILED = {CallStep.UNREACHABLE, CallStep.REFUSED}
_PERSONAL = {CallStep.ON_THE_WAY, CallStep.HERE}
_ICONS = {
    CallStep.UNREACHABLE: "warning",
    CallStep.REFUSED: "warning",
    CallStep.RECEIVED: "check",
    CallStep.ON_THE_WAY: "person",
    CallStep.HERE: "person",
    CallStep.CANCELLED: "check",
    CallStep.ENDED: "check",
}
OPEN = _CANCELLABLE | {CallStep.HERE, CallStep.CANCELLING}


@QmlElement
class CallView(QObject):
    """What the call panel says. It is shown unless `isIdle`."""

    changed = Signal()
    portraitChanged = Signal()
    asked = Signal()

    def __init__(self, session: Session, visit: VisitView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._visit = session, visit
        self._step = CallStep.IDLE
        self._face = CallFace()
        self._advisor = ""
        self._portrait = QUrl()

    def show(self, shows: BoardShows) -> None:
        """Show where the call is, in the language of the moment."""
        face = call_face(shows)
        is_personal = shows.step in _PERSONAL and shows.advisor is not None
        advisor = shows.advisor.name if is_personal and shows.advisor else ""
        if (shows.step, face, advisor) == (self._step, self._face, self._advisor):
            return
        self._step, self._face, self._advisor = shows.step, face, advisor
        self.changed.emit()

    def show_portrait(self, portrait: QUrl) -> None:
        """Show this picture of the advisor; an empty URL shows the initials."""
        if portrait != self._portrait:
            self._portrait = portrait
            self.portraitChanged.emit()

    @property
    def text(self) -> str:
        """The sentence on the screen, empty when there is no call."""
        return " ".join(part for part in (self._face.title, self._face.detail) if part)

    @property
    def is_open(self) -> bool:
        """Whether the shopper is waiting for somebody, or somebody is with her."""
        return self._step in OPEN

    @Slot()
    def placeNow(self) -> None:
        """Call an advisor to this stand, now."""
        self._place(Kind.NOW)

    @Slot()
    def placeSoon(self) -> None:
        """Call an advisor to this stand in five minutes."""
        self._place(Kind.SOON)

    @Slot()
    def placeQuestion(self) -> None:
        """Call an advisor to this stand for a question."""
        self._place(Kind.QUESTION)

    @Slot()
    def cancel(self) -> None:
        """Take the call back."""
        self._session.cancel()
        self.asked.emit()

    def _place(self, kind: Kind) -> None:
        visit = self._visit.now
        self._session.press(kind, visit.language, visit.seen)
        self.asked.emit()

    @Property(bool, notify=changed)
    def isIdle(self) -> bool:
        return self._step is CallStep.IDLE

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._face.title

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._face.detail

    @Property(int, notify=changed)
    def progress(self) -> int:
        return self._face.progress

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """Title and detail as one, for assistive technology."""
        return self.text

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The sign of this step."""
        return _ICONS.get(self._step, "bell")

    @Property(bool, notify=changed)
    def isFailed(self) -> bool:
        return self._step in _FAILED

    @Property(bool, notify=changed)
    def canCancel(self) -> bool:
        return self._step in _CANCELLABLE

    @Property(bool, notify=changed)
    def canPressAgain(self) -> bool:
        return self._step in {CallStep.CANCELLED, CallStep.ENDED, CallStep.REFUSED}

    @Property(str, notify=changed)
    def advisor(self) -> str:
        return self._advisor

    @Property(str, notify=changed)
    def initials(self) -> str:
        return initials_of(self._advisor)

    @Property(QUrl, notify=portraitChanged)
    def portrait(self) -> QUrl:
        return self._portrait
