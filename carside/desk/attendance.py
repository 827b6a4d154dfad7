"""Which boards are there, as the journal keeps it: for reports of how dependable each one is.

Only changes are journalled, and only those that last: a board that starts anew or a line that is
cut for a few seconds leaves no trace, and neither does a board that was tried for a minute. When
our own line is cut we know nothing of any board, and nothing is journalled until they are heard
again.
"""

from collections.abc import Iterator
from datetime import timedelta

from carside.clock import Clock
from carside.contract import Cleared, Message
from carside.contract.envelope import timestamp
from carside.contract.payloads import Entry
from carside.desk.journal import Journal
from carside.desk.ledger import Ledger, Note
from carside.desk.showroom import Showroom
from carside.link.presence import Condition, Watch

READY, LOST, OFF = "board_ready", "board_lost", "board_off"
SINCE = "since"
"""The word in an entry's detail under which stands since when it is so."""
LASTS_S = 15.0
"""That a board is lost or off must last so long to be journalled."""
READY_LASTS_S = 300.0
"""That it is there, so long: one that comes and goes all the time is not there."""
NEVER_HEARD_S = 30.0
"""A board of which nothing is heard for so long after we connected is lost."""

_EVENTS = {
    Condition.READY: READY,
    Condition.SLEEPING: READY,
    Condition.LOST: LOST,
    Condition.OFF: OFF,
}


class Attendance:
    """Watches the boards of one showroom."""

    def __init__(self, showroom: Showroom, journal: Journal, ledger: Ledger, clock: Clock) -> None:
        """Nothing is known yet but what the journal says.

        Raises:
            JournalError: it cannot be read.
        """
        self._journal = journal
        self._ledger = ledger
        self._clock = clock
        self._watches: dict[str, Watch] = {}
        self._connected_s: float | None = None
        self.take_over(showroom)
        self.reload()

    def take_over(self, showroom: Showroom) -> None:
        """Watch the boards of a showroom file that was read anew."""
        self._stands = {board.board: board.stand for board in showroom.boards}
        self._watches = {board: self._watches.get(board, Watch()) for board in self._stands}

    def reload(self) -> None:
        """Believe the journal again.

        Raises:
            JournalError: it cannot be read.
        """
        self._told = self._journal.last_presences()

    def hear_board(self, item: Message | Cleared) -> None:
        """Take in a board's state."""
        watch = self._watches.get(item.address.identifier)
        if watch is not None and isinstance(item, Message):
            watch.heard(item.data, self._clock.monotonic_s())

    def hear_link(self, *, is_connected: bool) -> None:
        """Our own line is there, or not: then nothing can be said of any board."""
        now_s = self._clock.monotonic_s()
        for watch in self._watches.values():
            watch.forget(now_s)
        self._connected_s = now_s if is_connected else None

    def due(self) -> tuple[Entry, ...]:
        """Journal what has changed and lasted; what was entered.

        Raises:
            JournalError: nothing was written.
        """
        if self._connected_s is None:
            return ()
        now_s = self._clock.monotonic_s()
        entries = []
        for board, event, since_s in self._changes(now_s, self._connected_s):
            entries.append(self._note(board, event, now_s - since_s))
            self._told[board] = event
        return tuple(entries)

    def _changes(self, now_s: float, connected_s: float) -> Iterator[tuple[str, str, float]]:
        for board, watch in self._watches.items():
            watch.tick(now_s)
            event, since_s = _EVENTS.get(watch.condition), watch.since_s
            if event is None:
                is_missed = now_s - connected_s >= NEVER_HEARD_S and self._told.get(board) == READY
                event, since_s = (LOST, connected_s) if is_missed else (None, since_s)
            lasts_s = READY_LASTS_S if event == READY else LASTS_S
            if event is not None and event != self._told.get(board) and now_s - since_s >= lasts_s:
                yield board, event, since_s

    def _note(self, board: str, event: str, ago_s: float) -> Entry:
        now = self._clock.now()
        since = timestamp(now - timedelta(seconds=ago_s))
        return self._ledger.note(
            Note(
                event=event,
                at=now,
                actor="/desk",
                detail={SINCE: since},
                board=board,
                stand=self._stands[board],
            )
        )
