"""The staff menu on the screen: PIN, menu, facts, touch test."""

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import Property, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.board.connection import LineReport
from carside.board.staff_pin import PinError, StaffPin, Tries, read_pin
from carside.clock import Clock
from kiosk.care import Care
from kiosk.knock import Knock, corner_of
from kiosk.language import locale_of
from kiosk.port import Session
from kiosk.staff import Facts, Place, StaffPage, StaffVisit
from kiosk.touch_cells import TouchCells
from kiosk.visit_view import VisitView

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FACTS_EVERY_S = 2.0

_log = logging.getLogger(__name__)


@QmlElement
class StaffView(QObject):
    """What staff see behind the hidden gesture. `noted` has something for the board's health."""

    changed = Signal()
    factsChanged = Signal()
    waitChanged = Signal()
    opened = Signal()
    noted = Signal(str, str)
    _judged = Signal(bool)
    _gathered = Signal(str, object)

    def __init__(
        self,
        session: Session,
        visit: VisitView,
        care: Care,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._visit, self._care, self._clock = session, visit, care, clock
        self._knock, self._staff = Knock(), StaffVisit()
        self._cells = TouchCells(self)
        folder = care.folder or Path()
        self._tries = Tries(folder / "staff-tries", clock.monotonic_s())
        self._pin: StaffPin | None = None
        self._facts: Facts = ()
        self._facts_s = float("-inf")
        self._began_s = clock.monotonic_s()
        self._wait_s, self._is_judging, self._has_call = 0, False, False
        self._said, self._is_tested = "", False
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="staff")
        self._judged.connect(self._hear_judgement, Qt.ConnectionType.QueuedConnection)
        self._gathered.connect(self._hear_facts, Qt.ConnectionType.QueuedConnection)

    @property
    def is_open(self) -> bool:
        """Whether staff are at the board."""
        return self._staff.page is not StaffPage.NONE

    @property
    def is_asking_for_pin(self) -> bool:
        """Whether the keypad for the PIN shows."""
        return self._staff.page is StaffPage.PIN

    def touched(self, now_s: float) -> None:
        """A finger came, anywhere on the glass."""
        self._staff.touched_s = now_s

    def tick(self, now_s: float) -> None:
        """Let time pass."""
        if self._knock.tick(now_s) and not self.is_open:
            self._open(now_s)
        was_open = self.is_open
        self._staff.tick(now_s)
        if was_open and not self.is_open:
            self._left()
        is_testing = self._staff.page is StaffPage.TOUCH and not self._is_tested
        if is_testing and self._cells.tick(now_s):
            self._end_test()
        if self._facts_are_due(now_s):
            self._gather(now_s)
        self._count(now_s)

    def close(self) -> None:
        """Finish what is being looked up."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _open(self, now_s: float) -> None:
        try:
            self._pin = read_pin(self._care.pin_file) if self._care.pin_file else None
        except PinError as error:
            _log.error("the staff PIN in %s cannot be used: %s", self._care.pin_file, error)
            self._pin = None
        self._staff.knocked(now_s)
        self._said = ""
        self.opened.emit()
        self.changed.emit()

    def _left(self) -> None:
        self._facts, self._said = (), ""
        self.factsChanged.emit()
        self.changed.emit()

    def _count(self, now_s: float) -> None:
        wait_s = int(self._tries.left_s(now_s) + 0.999)
        has_call = self._session.shows.step.is_open
        if (wait_s, has_call) != (self._wait_s, self._has_call):
            self._wait_s, self._has_call = wait_s, has_call
            self.waitChanged.emit()

    def _facts_are_due(self, now_s: float) -> bool:
        has_facts = self._staff.page in {StaffPage.NETWORK, StaffPage.VERSION}
        return has_facts and now_s - self._facts_s >= FACTS_EVERY_S

    def _gather(self, now_s: float) -> None:
        self._facts_s = now_s
        page, locale = self._staff.page, locale_of(self._visit.now.language)
        of_line = page is StaffPage.NETWORK
        about = self._session.staff.report() if of_line else self._place(now_s)
        self._worker.submit(self._look_up, page.value, about, locale)

    def _look_up(self, page: str, about: LineReport | Place, locale: QLocale) -> None:
        """Runs on the worker: names, addresses and files take their time."""
        try:
            from kiosk.staff_facts import network_rows, version_rows

            if isinstance(about, LineReport):
                self._gathered.emit(page, network_rows(self._care, about, locale))
            else:
                self._gathered.emit(page, version_rows(self._care, about, locale))
        except Exception:  # noqa: BLE001 - what cannot be told must not end the worker
            _log.exception("the facts of page %s cannot be told", page)

    def _place(self, now_s: float) -> Place:
        shows = self._session.shows
        return Place(
            board=shows.board,
            stand=shows.stand_name,
            showroom=shows.showroom_name,
            uptime_s=now_s - self._began_s,
            screen=self._session.vitals.screen or "",
        )

    def _end_test(self) -> None:
        at = self._session.local_time().strftime("%Y-%m-%d %H:%M")
        verdict = self._cells.verdict()
        self.noted.emit("touch test", f"touch test on {at}: {verdict}")
        _log.info("touch test: %s", verdict)
        self._is_tested = True
        self.changed.emit()

    @Slot(bool)
    def _hear_judgement(self, is_right: bool) -> None:  # noqa: FBT001 - a signal's slot
        self._is_judging = False
        if is_right:
            self._tries.was_right()
        else:
            self._tries.was_wrong(self._clock.monotonic_s())
        self._staff.judged(is_right=is_right)
        self._count(self._clock.monotonic_s())
        self.changed.emit()

    @Slot(str, object)
    def _hear_facts(self, page: str, facts: Facts) -> None:
        if page == self._staff.page.value and facts != self._facts:
            self._facts = facts
            self.factsChanged.emit()

    @Property(str, notify=changed)
    def page(self) -> str:
        """Which page is open: pin, menu, network, version, touch; empty for none."""
        return self._staff.page.value

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self.is_open

    @Property(bool, notify=changed)
    def hasPin(self) -> bool:
        return self._pin is not None

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits were typed."""
        return len(self._staff.typed)

    @Property(bool, notify=changed)
    def wasWrong(self) -> bool:
        return self._staff.was_wrong

    @Property(bool, notify=changed)
    def isJudging(self) -> bool:
        return self._is_judging

    @Property(int, notify=waitChanged)
    def waitS(self) -> int:
        """For how many seconds yet no PIN is looked at."""
        return self._wait_s

    @Property(bool, notify=waitChanged)
    def hasCall(self) -> bool:
        """Whether a call is open, which cleaning and the touch test would hide."""
        return self._has_call

    @Property(str, notify=changed)
    def said(self) -> str:
        """What became of the last thing that was asked for."""
        return self._said

    @Property(bool, notify=changed)
    def isTested(self) -> bool:
        """Whether the touch test is over and its verdict shows."""
        return self._is_tested

    @Property("QStringList", notify=factsChanged)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def labels(self) -> list[str]:
        return [label for label, _ in self._facts]

    @Property("QStringList", notify=factsChanged)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def values(self) -> list[str]:
        return [value for _, value in self._facts]

    @Property(TouchCells, constant=True)
    def cells(self) -> TouchCells:
        return self._cells

    @Slot(float, float, float, float, float)
    def knock(self, x: float, y: float, width: float, height: float, reach: float) -> None:
        """A finger came down here on a glass of this size; corners reach `reach` pixels."""
        corner = corner_of(x, y, width, height, reach)
        self._knock.tapped(corner, self._clock.monotonic_s())

    @Slot(str)
    def type(self, digit: str) -> None:
        """One more digit of the PIN."""
        if not self._is_judging and not self._wait_s:
            self._staff.type(digit)
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        self._staff.erase()
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Have the PIN looked at."""
        pin, typed = self._pin, self._staff.typed
        if pin is None or not typed or self._is_judging or self._wait_s:
            return
        self._is_judging = True
        self.changed.emit()
        self._worker.submit(lambda: self._judged.emit(pin.is_right(typed)))

    @Slot(str)
    def open(self, page: str) -> None:
        """Open a page of the menu."""
        now_s = self._clock.monotonic_s()
        if page == StaffPage.TOUCH and self._session.shows.step.is_open:
            return
        self._staff.open(StaffPage(page))
        self._said, self._facts, self._facts_s = "", (), float("-inf")
        self._is_tested = False
        self._cells.begin(now_s)
        self.factsChanged.emit()
        self.changed.emit()

    @Slot()
    def identify(self) -> None:
        """Show which board this is."""
        self._session.staff.identify()
        self.leave()

    @Slot()
    def reload(self) -> None:
        """Ask for everything that is shown again."""
        is_asked = self._session.staff.reload()
        self._said = self.tr("Asked for again") if is_asked else self.tr("No connection")
        self.changed.emit()

    @Slot()
    def clean(self) -> None:
        """Let the board be cleaned."""
        if self._session.staff.clean():
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Leave the board to the shoppers."""
        self._staff.leave()
        self._left()
