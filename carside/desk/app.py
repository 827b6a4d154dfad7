"""`carside desk`: opens the showroom file, the journal and the link, and runs the desk's loop."""

import logging
import queue
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from carside.clock import Clock, SystemClock
from carside.desk.database import sqlite_url
from carside.desk.desk import Desk
from carside.desk.editing import ShowroomSource
from carside.desk.journal import Journal
from carside.desk.journal_errors import CorruptError, HeldError
from carside.desk.rivals import RivalError
from carside.desk.showroom import Showroom
from carside.link.broker_url import BrokerUrl
from carside.link.mqtt import mqtt_link_maker
from carside.link.port import Heard, LinkChanged

TICK_S = 0.25
TOGETHER = 200
"""How many waiting messages are taken at once; their requests share one commit."""

_log = logging.getLogger(__name__)


class _News:
    """Wakes the loop: the desk has found what a console asked for."""


_Item = Heard | _News | None
_NEWS = _News()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskOptions:
    """What a desk needs to start; `journal` is a SQLAlchemy URL, None for a file in `folder`."""

    broker: BrokerUrl
    showroom: Showroom
    source: ShowroomSource | None = None
    folder: Path
    journal: str | None = None


class DeskLoop:
    """The desk's one thread: takes from the mailbox, and lets time pass in between."""

    def __init__(
        self,
        options: DeskOptions,
        clock: Clock,
        open_journal: Callable[[str, str], Journal] = Journal,
    ) -> None:
        """Open the journal, with `open_journal`, of a URL and a showroom.

        Raises:
            JournalError: it cannot be opened.
        """
        self._clock = clock
        self._ticked_s = clock.monotonic_s()
        self._mailbox: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        url = options.journal or sqlite_url(options.folder)
        self._journal = open_journal(url, options.showroom.plan.showroom)
        make_link = mqtt_link_maker(options.broker, self._put)
        self._is_reload_wanted = False
        self.desk = Desk(
            options.showroom,
            self._journal,
            clock,
            make_link,
            options.source,
            news=lambda: self._mailbox.put(_NEWS),
        )

    def run(self) -> None:
        """Serve until `stop` is called.

        Raises:
            CorruptError, HeldError: the journal is lost to this desk.
            RivalError: another desk serves this showroom.
        """
        self.desk.open()
        try:
            while self._serve_once():
                pass
        except (CorruptError, HeldError):
            self.desk.give_up()
            raise
        except RivalError:
            self.desk.leave()
            raise
        else:
            self.desk.close()
        finally:
            self._journal.close()

    def stop(self) -> None:
        """End the loop; may be called from any thread or a signal handler."""
        self._mailbox.put(None)

    def reload(self) -> None:
        """Take over what was changed by hand, soon; may be called from a signal handler."""
        self._is_reload_wanted = True

    def _serve_once(self) -> bool:
        try:
            item = self._mailbox.get(timeout=TICK_S)
        except queue.Empty:
            self._tick()
            return True
        items = self._with_what_waits(item)
        self.desk.heard([one for one in items if not isinstance(one, _News | None)])
        if None in items:
            return False
        # However much comes in, time passes: a flood must not make the desk look lost.
        if self._mailbox.empty() or self._clock.monotonic_s() - self._ticked_s >= TICK_S:
            self._tick()
        return True

    def _put(self, item: Heard) -> None:
        """Take what the link has heard, on the link's thread."""
        if isinstance(item, LinkChanged):
            self.desk.line_changes()
        self._mailbox.put(item)

    def _with_what_waits(self, first: _Item) -> list[_Item]:
        items = [first]
        while items[-1] is not None and len(items) < TOGETHER:
            try:
                items.append(self._mailbox.get_nowait())
            except queue.Empty:
                break
        return items

    def _tick(self) -> None:
        self._ticked_s = self._clock.monotonic_s()
        if self._is_reload_wanted:
            self._is_reload_wanted = False
            self.desk.reload()
        self.desk.tick()


def run(options: DeskOptions) -> int:
    """Serve a showroom in the foreground until interrupted; the exit code."""
    loop = DeskLoop(options, SystemClock())
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: loop.stop())
        if hasattr(signal, "SIGHUP"):  # Windows has none
            signal.signal(signal.SIGHUP, lambda *_: loop.reload())
    plan = options.showroom.plan
    _log.info(
        "the desk of %s (%s) serves %d boards at %s",
        plan.name,
        plan.showroom,
        len(options.showroom.boards),
        options.broker.place,
    )
    for sentence in options.showroom.withheld:
        _log.warning("%s", sentence)
    loop.run()
    return 0
