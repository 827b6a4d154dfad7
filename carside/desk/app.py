"""`carside desk`: opens the showroom file, the journal and the link, and runs the desk's loop."""

import logging
import queue
import signal
import threading
from dataclasses import dataclass
from pathlib import Path

from carside.clock import Clock, SystemClock
from carside.desk.database import sqlite_url
from carside.desk.desk import Desk
from carside.desk.journal import Journal
from carside.desk.showroom import Showroom
from carside.link.broker_url import BrokerUrl
from carside.link.mqtt import mqtt_link_maker
from carside.link.port import Heard

TICK_S = 0.25

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskOptions:
    """What a desk needs to start; `journal` is a SQLAlchemy URL, None for a file in `folder`."""

    broker: BrokerUrl
    showroom: Showroom
    folder: Path
    journal: str | None = None


class DeskLoop:
    """The desk's one thread: takes from the mailbox, and lets time pass in between."""

    def __init__(self, options: DeskOptions, clock: Clock) -> None:
        """Open the journal.

        Raises:
            JournalError: it cannot be opened.
        """
        self._clock = clock
        self._ticked_s = clock.monotonic_s()
        self._mailbox: queue.SimpleQueue[Heard | None] = queue.SimpleQueue()
        url = options.journal or sqlite_url(options.folder)
        self._journal = Journal(url, options.showroom.plan.showroom)
        make_link = mqtt_link_maker(options.broker, self._mailbox.put)
        self.desk = Desk(options.showroom, self._journal, clock, make_link)

    def run(self) -> None:
        """Serve until `stop` is called."""
        self.desk.open()
        try:
            while self._serve_once():
                pass
        finally:
            self.desk.close()
            self._journal.close()

    def stop(self) -> None:
        """End the loop; may be called from any thread or a signal handler."""
        self._mailbox.put(None)

    def _serve_once(self) -> bool:
        try:
            item = self._mailbox.get(timeout=TICK_S)
        except queue.Empty:
            self._tick()
            return True
        if item is None:
            return False
        self.desk.heard(item)
        # However much comes in, time passes: a flood must not make the desk look lost.
        if self._mailbox.empty() or self._clock.monotonic_s() - self._ticked_s >= TICK_S:
            self._tick()
        return True

    def _tick(self) -> None:
        self._ticked_s = self._clock.monotonic_s()
        self.desk.tick()


def run(options: DeskOptions) -> int:
    """Serve a showroom in the foreground until interrupted; the exit code."""
    loop = DeskLoop(options, SystemClock())
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: loop.stop())
    plan = options.showroom.plan
    _log.info(
        "the desk of %s (%s) serves %d boards at %s",
        plan.name,
        plan.showroom,
        len(options.showroom.boards),
        options.broker.place,
    )
    loop.run()
    return 0
