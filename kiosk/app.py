"""The board's application: who meets whom, from opening to closing."""

import faulthandler
import logging
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from carside.board.session import BoardSession
from carside.clock import Clock, SystemClock
from carside.link.port import Link, LinkPlan
from carside.settings import KioskOptions
from kiosk.again import AGAIN
from kiosk.board_view import BoardView
from kiosk.bystander import Bystander
from kiosk.call_signals import CallSignals
from kiosk.care import Care
from kiosk.devices import touch_devices, touch_note
from kiosk.frame_watch import FrameWatch
from kiosk.gallery import Gallery
from kiosk.glass_size import GlassSize
from kiosk.language import report_missing_letters
from kiosk.last_picture import LastPicture
from kiosk.photographer import Photographer
from kiosk.remote_hand import RemoteHand
from kiosk.visit_view import VisitView
from kiosk.watchdog import Watchdog
from look import Crossing, Diary, Renderer, Screen, ScreenError, make_application

if TYPE_CHECKING:
    from kiosk.call_view import CallView

TICK_MS = 250
MAIN = Path(__file__).parent / "ui" / "Main.qml"

_log = logging.getLogger(__name__)


class Board(QObject):
    """A running board: session, view and window, opened in this order and closed in reverse."""

    def __init__(self, options: KioskOptions, clock: Clock) -> None:
        super().__init__()
        self._options = options
        self._crossing = Crossing(self._heard)
        kept = LastPicture()
        self._bystander = Bystander(self._crossing.carry, kept, clock)
        self._session = BoardSession(
            options.showroom, options.board, options.folder, clock, self._make_link
        )
        self._gallery = Gallery(
            options.folder / "pictures", options.pictures or options.folder / "photos"
        )
        self._visit = VisitView(options.language, options.idle_s, clock.monotonic_s())
        self._view = BoardView(
            self._session,
            self._visit,
            self._gallery,
            clock,
            options.units,
            Care.of(options),
            options.reading_mm,
        )
        self._signals = CallSignals(
            cast("CallView", self._view.call), has_sound=options.has_sound, light=options.call_light
        )
        self._photographer = Photographer(kept, clock, lambda: self._view.own_care.is_private)
        self._hand = RemoteHand(
            self._view,
            self._gallery,
            self._signals,
            self._photographer,
            kept,
            self._session.vitals,
            self._leave_to_come_again,
        )
        self._hand.take_up(self._session.levels)
        self._session.lend(self._hand)
        self._screen = Screen()
        self._visit.speak_through(self._screen.engine.retranslate)
        self._visit.touchedNow.connect(self._note_touch)
        self._frames = FrameWatch(self._session.vitals, is_metering=options.has_frame_meter)
        self._glass_size = GlassSize(options.screen_mm) if options.screen_mm else None
        self._watchdog = Watchdog()
        self._clock = clock
        self._diary: Diary | None = None
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)

    def open(self) -> None:
        """Show the window; the link opens after the first frame.

        Raises:
            ScreenError: the window cannot be made.
        """
        shown: dict[str, QObject] = {"board": self._view, "frameWatch": self._frames}
        if self._glass_size is not None:
            shown["glassSize"] = self._glass_size
        window = self._screen.load(MAIN, shown)
        if self._options.diary is not None:
            self._diary = Diary(self._options.diary, window, self._view.diary_facts)
        window.frameSwapped.connect(self._open_link, Qt.ConnectionType.QueuedConnection)
        if self._options.window is None:
            window.setCursor(Qt.CursorShape.BlankCursor)  # fingers need none
        self._frames.watch(window)
        self._photographer.watch(window)
        self._screen.show(self._options.window, self._options.position)
        self._session.vitals.screen = f"{window.width()}x{window.height()}"

    def close(self) -> None:
        """Take the window away, say farewell, close the files."""
        self._watchdog.close()
        self._ticking.stop()
        self._bystander.close()
        self._photographer.close()
        if self._diary is not None:
            self._diary.close()
        self._signals.close()
        self._screen.close()
        self._view.close()
        self._visit.close()
        self._session.close()
        self._gallery.close()

    @Slot()
    def _open_link(self) -> None:
        if self._ticking.isActive():
            return  # a second frame was under way
        self._screen.window.frameSwapped.disconnect(self._open_link)
        self._watchdog.is_shown()
        self._session.open()
        self._ticking.start()
        report_missing_letters()
        note = touch_note()
        self._session.vitals.note("touch device", note)
        _log.info("touch: %s", note or ", ".join(touch_devices()))
        if self._glass_size is not None:
            self._note_glass(self._glass_size)

    def _note_glass(self, glass_size: GlassSize) -> None:
        screen_px = self._screen.window.screen().size()
        if note := glass_size.note(screen_px.width(), screen_px.height()):
            self._session.vitals.note("glass", note)
            _log.warning(note)

    def _make_link(self, plan: LinkPlan) -> Link:
        from carside.link.mqtt import mqtt_link_maker

        link = mqtt_link_maker(self._options.broker, self._bystander.hear)(plan)
        self._bystander.link = lambda: link
        return link

    @staticmethod
    def _leave_to_come_again() -> None:
        application = QGuiApplication.instance()
        if application is not None:
            application.exit(AGAIN)

    @Slot()
    def _note_touch(self) -> None:
        self._session.vitals.touch(self._clock.monotonic_s())

    def _heard(self, item: object) -> None:
        if self._session.heard(item):  # type: ignore[arg-type]  # a Qt signal carries objects
            self._view.refresh()

    @Slot()
    def _tick(self) -> None:
        vitals, gallery = self._session.vitals, self._gallery
        vitals.decode_failures = gallery.failures
        vitals.note("photographs", gallery.last_failure)
        if self._session.tick():
            self._view.refresh()
        self._view.tick()
        self._photographer.tick(vitals.touched_s)


def run(options: KioskOptions) -> int:
    """Run a board until it is told to stop; 2 if this machine cannot show it.

    75 if it is to be started again: only asked of a board that somebody watches.
    """
    faulthandler.enable()  # a watcher ends a board that hangs with SIGABRT: then it says where
    try:
        application, renderer = make_application("Carside board", Renderer(options.renderer))
        _log.info("rendering with %s", renderer.value)
        board = Board(options, SystemClock())
        board.open()
    except (ScreenError, OSError) as fault:
        print(fault, file=sys.stderr)  # noqa: T201 - this is for whoever started the board
        return 2
    for number in (signal.SIGINT, signal.SIGTERM):
        # Later, since a signal may come in the middle of a window's event.
        # To exit asks no window, while to quit would stop at one that lets nobody close it.
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.exit))
    try:
        return application.exec()
    finally:
        board.close()
