"""The shopper's call on the screen."""

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.board.shows import BoardShows, CallStep
from carside.calls import Kind
from carside.clock import Clock
from kiosk.call_words import CallFace, call_face, initials_of
from kiosk.calm import Calm
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
_AGAIN = {CallStep.CANCELLED, CallStep.ENDED, CallStep.REFUSED}
_COUNTED = {CallStep.RECEIVED, CallStep.ON_THE_WAY}
"""While the desk has the call a touch on it is another press."""


@QmlElement
class CallView(QObject):
    """What the call panel says. It is shown unless `isIdle`."""

    changed = Signal()
    portraitChanged = Signal()
    meantChanged = Signal()
    asked = Signal()

    def __init__(
        self, session: Session, visit: VisitView, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._visit, self._clock = session, visit, clock
        self._step = CallStep.IDLE
        self._face = CallFace()
        self._is_old = False
        self._advisor = ""
        self._portrait = QUrl()
        self._calm = Calm()
        self._is_meant = True

    def show(self, shows: BoardShows, age: str = "") -> None:
        """Show where the call is, in the language of the moment, and how old the news is."""
        face = call_face(shows, age)
        is_personal = shows.step in _PERSONAL and shows.advisor is not None
        advisor = shows.advisor.name if is_personal and shows.advisor else ""
        looks = (shows.step, face, advisor, age != "")
        if looks == (self._step, self._face, self._advisor, self._is_old):
            return
        if _offer(shows.step) != _offer(self._step):
            self._calm.offered(self._clock.monotonic_s())
        self._step, self._face, self._advisor, self._is_old = looks
        self.tick()
        self.changed.emit()

    def touched(self) -> None:
        """A finger came, anywhere on the glass."""
        self._calm.touched(self._clock.monotonic_s())
        self.tick()

    def tick(self) -> None:
        """Let time pass: what undoes a call can be pressed when the glass has been calm."""
        is_meant = self._calm.is_meant(self._clock.monotonic_s())
        if is_meant != self._is_meant:
            self._is_meant = is_meant
            self.meantChanged.emit()

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
        return self._step.is_open

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
        """Take the call back, unless that was one touch of a burst."""
        if self.canCancel and self._is_meant:
            self._session.cancel()
            self.asked.emit()

    @Slot()
    def placeAgain(self) -> None:
        """Call once more after the end of a call, unless that was one touch of a burst."""
        if self.canPressAgain and self._is_meant:
            self._place(Kind.NOW)

    @Slot()
    def pressAgain(self) -> None:
        """A touch on the open call: she still waits, which the desk counts once in a while."""
        if self._step in _COUNTED and self._calm.is_new_press(self._clock.monotonic_s()):
            self._place(Kind.NOW)

    def _place(self, kind: Kind) -> None:
        visit = self._visit.now
        self._calm.pressed(self._clock.monotonic_s())
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
        return self._step in _AGAIN

    @Property(bool, notify=meantChanged)
    def isMeant(self) -> bool:
        """Whether what undoes the call can be pressed now."""
        return self._is_meant

    @Property(bool, notify=changed)
    def isMoving(self) -> bool:
        """Whether news of the call is to be expected any moment."""
        return self._step in _CANCELLABLE and not self._is_old

    @Property(str, notify=changed)
    def advisor(self) -> str:
        return self._advisor

    @Property(str, notify=changed)
    def initials(self) -> str:
        return initials_of(self._advisor)

    @Property(QUrl, notify=portraitChanged)
    def portrait(self) -> QUrl:
        return self._portrait


def _offer(step: CallStep) -> str:
    if step in _CANCELLABLE:
        return "cancel"
    return "again" if step in _AGAIN else ""
