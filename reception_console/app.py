"""The console's application: who meets whom, from opening to closing."""

import gc
import logging
import signal
import sys

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from carside.clock import Clock, SystemClock
from carside.console.session import ConsoleSession
from carside.link.port import Link, LinkPlan
from carside.settings import ConsoleOptions
from look import Crossing, Diary, Renderer, ScreenError, make_application
from reception_console.console import Console
from reception_console.own_settings import OwnFile
from reception_console.preview import BoardPreviewer
from reception_console.window_place import placed, remember_place

_log = logging.getLogger(__name__)


class Desktop(QObject):
    """A running console: session, views and window, opened in this order and closed in reverse."""

    def __init__(self, options: ConsoleOptions, clock: Clock) -> None:
        super().__init__()
        self._options = options
        self._crossing = Crossing(self._heard)
        self._session = ConsoleSession(
            options.showroom,
            options.console,
            options.name,
            options.folder,
            clock,
            self._make_link,
        )
        self._console = Console(
            self._session,
            clock,
            options.name,
            options.showroom,
            is_silenced=options.is_muted,
            own=OwnFile(options.folder),
            pictures=options.pictures or options.folder / "pictures",
        )
        BoardPreviewer.photos = options.pictures
        self._diary: Diary | None = None
        self._is_opened = False

    def open(self) -> None:
        """Show the window; the link opens after the first frame.

        Raises:
            ScreenError: the window cannot be made.
        """
        window = self._console.load()
        if self._options.diary is not None:
            self._diary = Diary(self._options.diary, window, self._console.facts)
        window.frameSwapped.connect(self._open_link, Qt.ConnectionType.QueuedConnection)
        place = placed(self._options, self._console.own.now)
        self._console.screen.show(place.size, place.position)
        if place.is_maximized:
            window.showMaximized()

    def close(self) -> None:
        """Take the window away, say farewell, close the files."""
        if self._diary is not None:
            self._diary.close()
        if self._options.window is None:
            remember_place(self._console.window, self._console.own)
        self._console.close()
        self._session.close()

    @Slot()
    def _open_link(self) -> None:
        # Several frames may have been swapped before the first of them is heard of.
        if not self._is_opened:
            self._is_opened = True
            self._console.window.frameSwapped.disconnect(self._open_link)
            # What was made by now stays: to go through it in search of garbage costs some frames.
            gc.freeze()
            self._session.open()
            self._console.start()
            self._console.settle_in(has_wall=self._options.has_wall)

    def _make_link(self, plan: LinkPlan) -> Link:
        from carside.link.mqtt import mqtt_link_maker

        return mqtt_link_maker(self._options.broker, self._crossing.carry)(plan)

    def _heard(self, item: object) -> None:
        self._console.hear(item)  # type: ignore[arg-type]  # a Qt signal carries objects


def run(options: ConsoleOptions) -> int:
    """Run a console until it is told to stop; 2 if this machine cannot show it."""
    try:
        application, renderer = make_application("Carside reception", Renderer(options.renderer))
        _log.info("rendering with %s", renderer.value)
        desktop = Desktop(options, SystemClock())
        desktop.open()
    except (ScreenError, OSError) as fault:
        print(fault, file=sys.stderr)  # noqa: T201 (this is for whoever started the console)
        return 2
    for number in (signal.SIGINT, signal.SIGTERM):
        # Later, since a signal may come in the middle of a window's event; and not `quit`, which
        # would ask the window, and the window somebody who is perhaps not there.
        signal.signal(number, lambda *_: QTimer.singleShot(0, lambda: application.exit(0)))
    try:
        return application.exec()
    finally:
        desktop.close()
