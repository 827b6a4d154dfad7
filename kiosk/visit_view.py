"""The shopper's visit on the screen: language, page, and whether anybody is still there."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ease import Ease
from kiosk.ease_view import EaseView
from kiosk.language import DEFAULT, NAMES, Translations, is_right_to_left
from kiosk.visit import TOPICS, Attention, Page, Visit

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitView(QObject):
    """What this shopper chose. `changed` says that anything of it did."""

    changed = Signal()
    languageChanged = Signal()
    secondsChanged = Signal()
    touchedNow = Signal()
    wiped = Signal()

    def __init__(
        self, language: str | None = None, idle_s: float = 45.0, now_s: float = 0.0
    ) -> None:
        super().__init__()
        self._first = Visit(language=language if language in NAMES else DEFAULT)
        self._visit = self._first
        self._ease = EaseView(self._choose, self)
        self._attention = Attention(idle_s, now_s)
        self._seconds_left = 0
        self._translations = Translations()
        self._translations.use(self._visit.language)
        self._retranslate: Callable[[], None] = lambda: None

    def speak_through(self, retranslate: Callable[[], None]) -> None:
        """Call `retranslate` whenever the language changes: QML's own texts follow with it."""
        self._retranslate = retranslate

    @property
    def now(self) -> Visit:
        """What this shopper did so far."""
        return self._visit

    @property
    def is_fresh(self) -> bool:
        """Whether nobody has done anything yet."""
        return self._visit == self._first

    @property
    def tags(self) -> tuple[str, ...]:
        """The languages the board speaks, in the order they are offered."""
        return tuple(NAMES)

    def touch(self, now_s: float) -> None:
        """Somebody touched the glass, or a call shows that somebody waits."""
        self._attention.touched(now_s)
        self._count(now_s)

    def tick(self, now_s: float) -> None:
        """Let time pass: "still here?", and in the end forget the visit."""
        if replace(self._visit, seen=()) == self._first and not self._visit.seen:
            self._attention.touched(now_s)
        if self._attention.left_s(now_s) <= 0:
            self.forget()
            self._attention.touched(now_s)
        self._count(now_s)

    def change(self, visit: Visit) -> None:
        """Go on with `visit`."""
        if visit == self._visit:
            return
        has_new_language = visit.language != self._visit.language
        self._visit = visit
        if has_new_language:
            self._translations.use(visit.language)
            self._retranslate()
            self.languageChanged.emit()
        self._ease.show(visit.ease)
        self.changed.emit()

    def forget(self) -> None:
        """Begin afresh, as for somebody who has just come."""
        self.change(self._first)
        self.wiped.emit()

    def close(self) -> None:
        """Speak no language any more."""
        self._translations.close()

    def _choose(self, ease: Ease) -> None:
        self.change(replace(self._visit, ease=ease))

    def _count(self, now_s: float) -> None:
        asks = self._attention.asks(now_s)
        seconds = int(self._attention.left_s(now_s)) + 1 if asks else 0
        if seconds != self._seconds_left:
            self._seconds_left = seconds
            self.secondsChanged.emit()

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._visit.language

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def languages(self) -> list[str]:
        return list(NAMES)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def languageNames(self) -> list[str]:
        return list(NAMES.values())

    @Property(bool, notify=languageChanged)
    def isMirrored(self) -> bool:
        """Whether the language is written from right to left."""
        return is_right_to_left(self._visit.language)

    @Property(EaseView, constant=True)
    def ease(self) -> EaseView:
        """What makes the board easier for this shopper."""
        return self._ease

    @Property(bool, notify=changed)
    def isAtEase(self) -> bool:
        """Whether the shopper is choosing what makes the board easier."""
        return self._visit.is_at_ease

    @Property(bool, notify=changed)
    def isAtCar(self) -> bool:
        return self._visit.page is Page.CAR

    @Property(bool, notify=changed)
    def isAtSpecifications(self) -> bool:
        return self._visit.page is Page.SPECIFICATIONS

    @Property(bool, notify=changed)
    def isAtShowroom(self) -> bool:
        return self._visit.page is Page.SHOWROOM

    @Property(bool, notify=changed)
    def isAtComparison(self) -> bool:
        return self._visit.page is Page.COMPARISON

    @Property(bool, notify=changed)
    def isAtOtherCar(self) -> bool:
        return self._visit.car is not None

    @Property(bool, notify=changed)
    def hasMarks(self) -> bool:
        return self._visit.has_marks

    @Property(int, notify=secondsChanged)
    def secondsLeft(self) -> int:
        """Seconds until the visit is forgotten; 0 while nobody needs to be asked."""
        return self._seconds_left

    @Slot()
    def touched(self) -> None:
        """Somebody touched the glass, anywhere."""
        self.touchedNow.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Go on in another language."""
        if language in NAMES:
            self.change(replace(self._visit, language=language))

    @Slot()
    def toggleEase(self) -> None:
        """Open or close "For everybody"."""
        self.change(replace(self._visit, is_at_ease=not self._visit.is_at_ease))

    @Slot()
    def openSpecifications(self) -> None:
        """Show all specs of the car."""
        self.change(replace(self._visit, page=Page.SPECIFICATIONS))

    @Slot(str)
    def openGroup(self, group: str) -> None:
        """Show one group of specs."""
        visit = replace(self._visit, page=Page.SPECIFICATIONS, group=group)
        self.change(visit.with_seen(TOPICS.get(group, group)))

    @Slot(str, str)
    def openFigure(self, key: str, group: str) -> None:
        """Show the group that a key figure belongs to."""
        visit = replace(self._visit, page=Page.SPECIFICATIONS, group=group)
        self.change(visit.with_seen(TOPICS.get(key, group)))

    @Slot()
    def openShowroom(self) -> None:
        """Show the other cars to choose from."""
        self.change(replace(self._visit, page=Page.SHOWROOM).with_seen("other cars"))

    @Slot(str, bool)
    def openCar(self, car: str, is_here: bool) -> None:  # noqa: FBT001 - a slot QML calls
        """Look at a car of the showroom; `is_here` for the one at this stand."""
        self.change(self._visit.at_car(None if is_here else car))

    @Slot()
    def goHome(self) -> None:
        """Back to the car at this stand."""
        self.change(self._visit.at_car(None))

    @Slot()
    def closePage(self) -> None:
        """Back to the car's stage."""
        self.change(replace(self._visit, page=Page.CAR))

    @Slot()
    def toggleMarks(self) -> None:
        """Show or hide the car's dimensions in its picture."""
        visit = replace(self._visit, has_marks=not self._visit.has_marks)
        self.change(visit.with_seen("dimensions"))

    @Slot(str)
    def lookedAt(self, topic: str) -> None:
        """The shopper looked at something that opens nothing."""
        self.change(self._visit.with_seen(topic))
