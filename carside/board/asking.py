"""How a board asks: one request after the other, again and again, until the desk has answered.

Requests wait on disk. Only the oldest is on the wire, so a cancel never overtakes its place; it is
sent on every connect and every five seconds, always with the same id.
"""

import logging
import uuid
from pathlib import Path

import msgspec

from carside.clock import Clock
from carside.contract.payloads import Cancel, Place
from carside.link.outbox import Outbox, OutboxError, Pending

RESEND_S = 5.0
WRITE_DOWN_S = 5.0
"""How often the waits are written down, so that a reboot forgets no more than this."""

Request = Place | Cancel

_log = logging.getLogger(__name__)


class Asking:
    """The board's requests that are not answered yet."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._unkept: list[tuple[str, Request, float]] = []
        self._answered: set[str] = set()  # and still on disk, because it cannot be written
        self._sent_s: dict[str, float] = {}
        self._written_s = float("-inf")
        self.disk_trouble = ""
        self._outbox = self._open()

    def ask(self, request: Request) -> str:
        """Keep a request and return its id; never raises.

        A full disk does not stop a shopper: the request is then kept in memory alone, and
        `disk_trouble` says so.
        """
        name, now_s = str(uuid.uuid4()), self._clock.monotonic_s()
        self._unkept.append((name, request, now_s))
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
        self._write_down_waits(now_s)

    def pending(self) -> tuple[Pending, ...]:
        """What is unanswered, oldest first, with the wait of this moment."""
        now_s = self._clock.monotonic_s()
        unkept = tuple(Pending(i, r, round((now_s - at) * 1000)) for i, r, at in self._unkept)
        try:
            kept = self._outbox.pending(now_s) if self._outbox else ()
        except OutboxError as error:
            self._notice(error)
            return unkept
        return tuple(one for one in kept if one.id not in self._answered) + unkept

    def due(self) -> tuple[str, Request] | None:
        """The request to send now, with its true wait, or None; calling it counts as sending."""
        waiting = self.pending()
        if not waiting:
            return None
        head, now_s = waiting[0], self._clock.monotonic_s()
        if now_s - self._sent_s.get(head.id, float("-inf")) < RESEND_S:
            return None
        self._sent_s[head.id] = now_s
        return head.id, msgspec.structs.replace(head.data, waited_ms=head.waited_ms)

    def send_again(self) -> None:
        """Forget what was sent: the line is new."""
        self._sent_s.clear()

    def answered(self, request: str) -> Request | None:
        """Let go of a request that the desk has answered, and return it; None if not ours."""
        found = next((p for p in self.pending() if p.id == request), None)
        if found is None:
            return None
        self._sent_s.pop(request, None)
        self._unkept = [u for u in self._unkept if u[0] != request]
        self._answered.add(request)
        self._catch_up()
        data: Request = found.data
        return data

    def close(self) -> None:
        """Close the file."""
        if self._outbox is not None:
            self._outbox.close()

    def _catch_up(self) -> None:
        """Bring the disk to what is true; what waits goes oldest first, so that none overtakes."""
        if self._outbox is None:
            return
        try:
            while self._unkept:
                self._outbox.put(*self._unkept[0])
                del self._unkept[0]
            for request in tuple(self._answered):
                self._outbox.remove(request)
                self._answered.discard(request)
        except OutboxError as error:
            self._notice(error)

    def _try_again(self) -> None:
        self._outbox = self._outbox or self._open()
        self._catch_up()
        if self._outbox is None or self._unkept or self._answered:
            return
        try:
            self._outbox.prove_writable()
            self.disk_trouble = ""
        except OutboxError as error:
            self._notice(error)

    def _open(self) -> Outbox | None:
        try:
            return Outbox(self._path, (Place, Cancel), self._clock.monotonic_s())
        except OutboxError as error:
            self._notice(error)
            return None

    def _write_down_waits(self, now_s: float) -> None:
        try:
            if self._outbox is not None:
                self._outbox.write_down_waits(now_s)
        except OutboxError as error:
            self._notice(error)

    def _notice(self, error: OutboxError) -> None:
        if not self.disk_trouble:
            _log.error("%s", error)
        self.disk_trouble = str(error)
