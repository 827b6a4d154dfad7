"""The shopper's call on the screen."""

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.board.shows import BoardShows, CallStep
from carside.calls import Kind
from carside.clock import Clock
from kiosk.call_words import CallFace, Circumstances, call_face, initials_of
from kiosk.calm import Calm
from kiosk.language import locale_of
from kiosk.moments import moment
from kiosk.port import Session
from kiosk.visit_view import VisitView

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

UNHEARD_S = 4.0
"""After this long without an answer to her cancel the board says so, and she can call again."""
LET_GO_S = 10.0
"""After this long it stands there for the next shopper; the cancel goes on being sent."""

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
    CallStep.CLOSED: "clock",
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
    stepped = Signal(str)
    """The call is at another step now, named as in `CallStep`."""

    def __init__(
        self, session: Session, visit: VisitView, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._visit, self._clock = session, visit, clock
        self._shows, self._age = BoardShows(board=""), ""
        self._step, self._stepped_s = CallStep.IDLE, clock.monotonic_s()
        self._face = CallFace()
        self._is_old = self._has_met = self._is_unheard = self._is_let_go = False
        self._advisor = ""
        self._portrait = QUrl()
        self._calm = Calm()
        self._is_meant = True

    def show(self, shows: BoardShows, age: str = "") -> None:
        """Show where the call is, in the language of the moment, and how old the news is."""
        self._shows, self._age = shows, age
        if shows.step is not self._step:
            self._go_on(shows.step)
        face = call_face(shows, self._circumstances())
        is_personal = shows.step in _PERSONAL and shows.advisor is not None
        advisor = shows.advisor.name if is_personal and shows.advisor else ""
        looks = (face, advisor, age != "")
        if looks != (self._face, self._advisor, self._is_old):
            self._face, self._advisor, self._is_old = looks
            self.changed.emit()
            self.portraitChanged.emit()
        self.tick()

    def touched(self) -> None:
        """A finger came, anywhere on the glass."""
        self._calm.touched(self._clock.monotonic_s())
        self.tick()

    def tick(self) -> None:
        """Let time pass: what undoes a call can be pressed when the glass has been calm.

        A cancel that nobody hears is said to be unheard, and after a while holds up nobody.
        """
        self._watch_cancel()
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
    def step(self) -> CallStep:
        """Where the call is."""
        return self._step

    @property
    def is_open(self) -> bool:
        """Whether the shopper is waiting for somebody, or somebody is with her."""
        return self._step.is_open and self._step is not CallStep.CANCELLING

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

    def _go_on(self, step: CallStep) -> None:
        self._has_met = step is CallStep.ENDED and self._step is CallStep.HERE
        before, self._step, self._stepped_s = self._offer, step, self._clock.monotonic_s()
        self._is_unheard = self._is_let_go = False
        if self._offer != before:
            self._calm.offered(self._stepped_s)
        self.changed.emit()
        self.stepped.emit(step.value)

    def _watch_cancel(self) -> None:
        age_s = self._clock.monotonic_s() - self._stepped_s
        is_cancelling = self._step is CallStep.CANCELLING
        looks = (is_cancelling and age_s >= UNHEARD_S, is_cancelling and age_s >= LET_GO_S)
        if looks == (self._is_unheard, self._is_let_go):
            return
        if looks[0] and not self._is_unheard:
            self._calm.offered(self._clock.monotonic_s())
        self._is_unheard, self._is_let_go = looks
        self._face = call_face(self._shows, self._circumstances())
        self.changed.emit()

    def _circumstances(self) -> Circumstances:
        opens = ""
        if self._shows.opens_at is not None:
            locale = locale_of(self._visit.now.language)
            opens = moment(self._shows.opens_at, self._clock.now(), locale)
        return Circumstances(
            age=self._age, opens=opens, has_met=self._has_met, is_unheard=self._is_unheard
        )

    @property
    def _offer(self) -> str:
        """What can be pressed: a touch meant for one must not hit the other."""
        return "cancel" if self.canCancel else "again" if self.canPressAgain else ""

    def _place(self, kind: Kind) -> None:
        visit = self._visit.now
        self._calm.pressed(self._clock.monotonic_s())
        self._session.press(kind, visit.language, visit.seen)
        self.asked.emit()

    @Property(bool, notify=changed)
    def isIdle(self) -> bool:
        return self._step is CallStep.IDLE or self._is_let_go

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
        return "warning" if self._is_unheard else _ICONS.get(self._step, "bell")

    @Property(bool, notify=changed)
    def isFailed(self) -> bool:
        return self._step in _FAILED

    @Property(bool, notify=changed)
    def canCancel(self) -> bool:
        return self._step in _CANCELLABLE

    @Property(bool, notify=changed)
    def canPressAgain(self) -> bool:
        return self._step in _AGAIN or self._is_unheard

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
        """Of who comes, and of nobody else: empty until somebody has said that he comes."""
        return self._portrait if self._advisor else QUrl()
