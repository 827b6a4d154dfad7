"""The manager's webhook: journal entries posted as CloudEvents, by a thread of its own.

The desk hands over and goes on; it takes the results when it comes by. An entry is tried again
with growing pauses and always under the same id, so that a receiver can drop what it has. What is
posted follows the CloudEvents HTTP binding in structured mode.
"""

import heapq
import logging
import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from carside import __version__
from carside.contract import Message, encode
from carside.desk.posting import Posted, post
from carside.desk.webhook_address import shown

TIMEOUT_S = 5.0
RETRY_AFTER_S = (1.0, 5.0, 25.0, 60.0)
"""The pauses between the tries; after the last one it is given up."""
WITHDRAWN = "not needed any more"
MOST_WAITING = 100
"""More are not taken: whoever hands over keeps them and comes again."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of the entry with this CloudEvents id, after `tries`."""

    id: str
    posted: Posted
    tries: int


@dataclass(slots=True)
class _Parcel:
    id: str
    body: bytes
    tries: int = 0


class Webhook:
    """Posts to one link. Everything but the thread's own work is called by the desk's thread."""

    def __init__(
        self,
        link: str,
        secret: str | None = None,
        *,
        timeout_s: float = TIMEOUT_S,
        retry_after_s: tuple[float, ...] = RETRY_AFTER_S,
    ) -> None:
        """Nothing is sent yet, and no thread runs.

        Args:
            link: where to; checked by `webhook_address`.
            secret: sent as a bearer token.
            timeout_s: for one try.
            retry_after_s: the pauses between tries.
        """
        self.host = shown(link)
        self._link = link
        self._headers = {
            "Content-Type": "application/cloudevents+json; charset=UTF-8",
            "User-Agent": f"carside/{__version__}",
        }
        if secret is not None:
            self._headers["Authorization"] = f"Bearer {secret}"
        self._timeout_s = timeout_s
        self._retry_after_s = retry_after_s
        self._given: queue.SimpleQueue[_Parcel | None] = queue.SimpleQueue()
        self._results: queue.SimpleQueue[Result] = queue.SimpleQueue()
        self._waiting: set[str] = set()
        self._withdrawn: set[str] = set()
        self._is_closed = threading.Event()
        self._thread: threading.Thread | None = None

    def send(self, message: Message, showroom: str) -> bool:
        """Take a message to be posted; False if too many wait already."""
        if len(self._waiting) >= MOST_WAITING or message.id in self._waiting:
            return message.id in self._waiting
        # Several showrooms may have one receiver, and an entry does not say whose it is.
        event = msgspec.json.decode(encode(message)) | {"showroom": showroom}
        self._waiting.add(message.id)
        self._given.put(_Parcel(message.id, msgspec.json.encode(event)))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="webhook", daemon=True)
            self._thread.start()
        return True

    def withdraw(self, name: str) -> None:
        """Try no more to send the message with this id; what became of it is told all the same."""
        if name in self._waiting - self._withdrawn:
            self._withdrawn.add(name)
            self._given.put(None)

    def results(self) -> Iterator[Result]:
        """What became of messages since it was last asked."""
        while not self._results.empty():
            result = self._results.get()
            self._waiting.discard(result.id)
            self._withdrawn.discard(result.id)
            yield result

    def close(self) -> None:
        """Send nothing more. What is on its way may or may not arrive."""
        self._is_closed.set()
        self._given.put(None)

    # The thread

    def _work(self) -> None:
        later: list[tuple[float, int, _Parcel]] = []
        while not self._is_closed.is_set():
            parcel = self._next(later)
            if parcel is None:
                continue
            posted = self._tried(parcel)
            if posted is not None:
                self._results.put(Result(parcel.id, posted, parcel.tries))
            else:
                due_s = time.monotonic() + self._retry_after_s[parcel.tries - 1]
                heapq.heappush(later, (due_s, id(parcel), parcel))

    def _next(self, later: list[tuple[float, int, _Parcel]]) -> _Parcel | None:
        """What is to be tried now: what is new goes first. None wakes the thread for nothing."""
        for place, (_, _, parcel) in enumerate(later):
            if parcel.id in self._withdrawn:
                later[place] = later[-1]
                later.pop()
                heapq.heapify(later)
                return parcel
        wait_s = max(0.0, later[0][0] - time.monotonic()) if later else None
        try:
            return self._given.get(timeout=wait_s)
        except queue.Empty:
            return heapq.heappop(later)[2]

    def _tried(self, parcel: _Parcel) -> Posted | None:
        """What became of it, None if it is to be tried again."""
        if parcel.id in self._withdrawn:
            return Posted(error=WITHDRAWN)
        parcel.tries += 1
        posted = post(self._link, parcel.body, self._headers, self._timeout_s)
        if posted.is_taken or posted.is_final or parcel.tries > len(self._retry_after_s):
            return posted
        _log.info("%s: %s; trying again", self.host, posted.error)
        return None
