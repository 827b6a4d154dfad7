"""How a board asks: one request after the other, again and again, until the desk has answered.

Requests wait on disk, and in memory as long as this process lives, so a disk that breaks meanwhile
takes none of them away. Of the shopper's requests only the oldest is on the wire, so a cancel never
overtakes its place; it is sent on every connect and every five seconds, always with the same id.
A press for a self-test goes the same way in a lane of its own: it holds up no shopper, and after
ten minutes nobody waits for it any more.
"""

import logging
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from carside.board.hold import Hold
from carside.clock import Clock
from carside.contract.payloads import Cancel, Place, SelfTestPress
from carside.link.outbox import Outbox, OutboxBrokenError, OutboxError, Pending

RESEND_S = 5.0
WRITE_DOWN_S = 5.0
"""How often the waits are written down, so that a reboot forgets no more than this."""
TEST_MATTERS_S = 600.0

Request = Place | Cancel | SelfTestPress
_KINDS = (Place, Cancel, SelfTestPress)

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Waiting:
    id: str
    data: Request
    began_s: float
    is_kept: bool = False

    def pending(self, now_s: float) -> Pending:
        return Pending(self.id, self.data, max(0, round((now_s - self.began_s) * 1000)))

    @property
    def is_test(self) -> bool:
        return isinstance(self.data, SelfTestPress)


class Asking:
    """The board's requests that are not answered yet."""

    def __init__(self, path: Path, clock: Clock) -> None:
        """Hold the folder of `path` and find what an earlier life left unanswered.

        Raises:
            FolderInUseError: another board keeps its requests there.
        """
        self._path = path
        self._clock = clock
        self._waiting: list[_Waiting] = []
        self._answered: set[str] = set()  # and still on disk, because it cannot be written
        self._sent_s: dict[str, float] = {}
        self._written_s = float("-inf")
        self.disk_trouble = ""
        self._hold = Hold(path.parent)
        self._outbox = self._open()

    def ask(self, request: Request) -> str:
        """Keep a request and return its id; never raises.

        A full disk does not stop a shopper: the request is then kept in memory alone, and
        `disk_trouble` says so.
        """
        name = str(uuid.uuid4())
        self._waiting.append(_Waiting(name, request, self._clock.monotonic_s()))
        self._catch_up()
        return name

    def tick(self) -> None:
        """Let time pass: waits are written down, and what the disk refused is tried again."""
        now_s = self._clock.monotonic_s()
        if now_s - self._written_s < WRITE_DOWN_S:
            return
        self._written_s = now_s
        if self.disk_trouble:
            self._try_again()
        self._forget_old_tests(now_s)
        self._write_down_waits(now_s)

    def pending(self) -> tuple[Pending, ...]:
        """What the shopper waits for, oldest first, with the wait of this moment."""
        now_s = self._clock.monotonic_s()
        return tuple(one.pending(now_s) for one in self._waiting if not one.is_test)

    def tests(self) -> tuple[SelfTestPress, ...]:
        """The presses for self-tests that are unanswered, oldest first."""
        found = (one.data for one in self._waiting)
        return tuple(one for one in found if isinstance(one, SelfTestPress))

    def due(self) -> tuple[str, Request] | None:
        """The request to send now, with its true wait, or None; calling it counts as sending."""
        now_s = self._clock.monotonic_s()
        for is_test in (False, True):
            head = next((one for one in self._waiting if one.is_test is is_test), None)
            if head and now_s - self._sent_s.get(head.id, float("-inf")) >= RESEND_S:
                self._sent_s[head.id] = now_s
                waited_ms = head.pending(now_s).waited_ms
                return head.id, msgspec.structs.replace(head.data, waited_ms=waited_ms)
        return None

    def send_again(self) -> None:
        """Forget what was sent: the line, or the desk at its other end, is new."""
        self._sent_s.clear()

    def answered(self, request: str) -> Request | None:
        """Let go of a request that the desk has answered, and return it; None if not ours."""
        found = next((one for one in self._waiting if one.id == request), None)
        if found is None:
            return None
        self._let_go(found)
        return found.data

    def withdraw(self, request: str) -> None:
        """Let go of a request that is not worth sending."""
        self.answered(request)

    def scrub(self) -> None:
        """Leave nothing of answered requests in the file, not even where nobody looks."""
        with suppress(OutboxError):  # a disk that cannot be written is noticed elsewhere
            if self._outbox is not None:
                self._outbox.scrub()

    def close(self) -> None:
        """Close the file and let go of the folder."""
        if self._outbox is not None:
            self._outbox.close()
            self._outbox = None
        self._hold.release()

    def _let_go(self, one: _Waiting) -> None:
        self._sent_s.pop(one.id, None)
        self._waiting.remove(one)
        self._answered.add(one.id)
        self._catch_up()

    def _forget_old_tests(self, now_s: float) -> None:
        for one in [one for one in self._waiting if one.is_test]:
            if now_s - one.began_s > TEST_MATTERS_S:
                self._let_go(one)

    # The disk

    def _open(self) -> Outbox | None:
        now_s = self._clock.monotonic_s()
        try:
            outbox = Outbox(self._path, _KINDS, now_s)
        except OutboxError as error:
            if not self.disk_trouble:  # what was kept before is asked for all the same
                self._compare(Outbox.read(self._path, _KINDS, now_s), now_s)
            self._notice(error)
            return None
        try:
            self._compare(outbox.pending(now_s), now_s)
        except OutboxError as error:
            outbox.close()
            self._notice(error)
            return None
        return outbox

    def _compare(self, kept: tuple[Pending, ...], now_s: float) -> None:
        """Take in what the file holds; what it holds no more is to be put into it again."""
        on_disk, known = {one.id for one in kept}, {one.id for one in self._waiting}
        for one in self._waiting:
            one.is_kept = one.id in on_disk
        self._waiting[:0] = [
            _Waiting(one.id, one.data, now_s - one.waited_ms / 1000, is_kept=True)
            for one in kept
            if one.id not in known and one.id not in self._answered
        ]

    def _catch_up(self) -> None:
        """Bring the disk to what is true; what waits goes oldest first, so that none overtakes."""
        if self._outbox is None:
            return
        try:
            for one in self._waiting:
                if not one.is_kept:
                    self._outbox.put(one.id, one.data, one.began_s)
                    one.is_kept = True
            for request in tuple(self._answered):
                self._outbox.remove(request)
                self._answered.discard(request)
        except OutboxError as error:
            self._notice(error)

    def _try_again(self) -> None:
        self._outbox = self._outbox or self._open()
        self._catch_up()
        if self._outbox is None or self._answered or not all(one.is_kept for one in self._waiting):
            return
        try:
            self._outbox.prove_writable()
            self.disk_trouble = ""
        except OutboxError as error:
            self._notice(error)

    def _write_down_waits(self, now_s: float) -> None:
        try:
            if self._outbox is not None and self._waiting:
                self._outbox.write_down_waits(now_s)
        except OutboxError as error:
            self._notice(error)

    def _notice(self, error: OutboxError) -> None:
        if not self.disk_trouble:
            _log.error("%s", error)
        self.disk_trouble = str(error)
        if isinstance(error, OutboxBrokenError) and self._outbox is not None:
            self._outbox.close()
            self._outbox = None
            self._written_s = float("-inf")  # opened again, and begun anew, with the next tick
