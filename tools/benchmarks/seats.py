"""A session and the one thread that owns it, fed by a blocking queue as in an application."""

import queue
import threading
import time
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from carside.link.port import Heard, Mailbox
from tools.benchmarks.figures import BenchmarkError

TICK_S = 0.25
WITHIN_S = 20.0


class Session(Protocol):
    """What a board's and a console's session have in common."""

    def open(self) -> None:
        """Start connecting."""

    def close(self) -> None:
        """Disconnect."""

    def heard(self, item: Heard) -> bool:
        """Take in one item; True if what it shows changed."""

    def tick(self) -> bool:
        """Let time pass; True if what it shows changed."""


S = TypeVar("S", bound=Session)


class Sighting(Generic[S]):
    """The moment when a claim about what a session shows first held.

    It is taken on the session's own thread, right after the step that made the claim true.
    """

    def __init__(self, claim: Callable[[S], bool], what: str) -> None:
        self._claim = claim
        self._what = what
        self._at_s = 0.0
        self._is_seen = threading.Event()

    def look(self, session: S) -> None:
        """Compare the claim with what is shown."""
        if not self._is_seen.is_set() and self._claim(session):
            self._at_s = time.perf_counter()
            self._is_seen.set()

    def wait(self) -> float:
        """When it was seen, on `time.perf_counter`.

        Raises:
            BenchmarkError: it never was.
        """
        if not self._is_seen.wait(WITHIN_S):
            raise BenchmarkError(f"never seen within {WITHIN_S:.0f} s: {self._what}")
        return self._at_s


class Seat(Generic[S]):
    """Runs a session on a thread of its own until closed."""

    def __init__(self, make: Callable[[Mailbox], S], name: str) -> None:
        """`make` is called on the new thread, because a session's files belong to one thread."""
        self._make = make
        self._box: queue.SimpleQueue[Heard | Callable[[S], None] | None] = queue.SimpleQueue()
        self._sighting: Sighting[S] | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def do(self, step: Callable[[S], None]) -> None:
        """Have `step` done on the session's thread, as a finger or a key would."""
        self._box.put(step)

    def watch(self, claim: Callable[[S], bool], what: str) -> Sighting[S]:
        """Look for `claim` from now on, instead of what was looked for before."""
        sighting = Sighting(claim, what)
        self._sighting = sighting
        self.do(sighting.look)  # it may hold already
        return sighting

    def close(self) -> None:
        """Close the session and end the thread."""
        self._box.put(None)
        self._thread.join(WITHIN_S)

    def _run(self) -> None:
        session = self._make(self._box.put)
        session.open()
        try:
            while self._serve_once(session):
                pass
        finally:
            session.close()

    def _serve_once(self, session: S) -> bool:
        try:
            item = self._box.get(timeout=TICK_S)
        except queue.Empty:
            has_changed = session.tick()
        else:
            if item is None:
                return False
            has_changed = self._take(session, item)
        if has_changed and self._sighting is not None:
            self._sighting.look(session)
        return True

    def _take(self, session: S, item: Heard | Callable[[S], None]) -> bool:
        if callable(item):
            item(session)
            return True
        return session.heard(item)
