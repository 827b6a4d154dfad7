"""`carside kiosk --watched`: a parent that starts the board again when it hangs or falls.

For machines without systemd. The parent holds no window and no Qt. It starts the same command as
a child, hears the child's beats on a socket of its own, and ends a child that is silent: first
with SIGABRT, upon which the child writes down where it hangs, then with SIGKILL, since a stopped
process does nothing any more.

A board that ended as asked (0) or that needs something to be put right first (2) is not started
again; that code is the parent's own. Nor is one that has not once shown its screen, however often
it was tried: whatever keeps it from that, trying on would only hide it. One that has shown it
before is always started again, later and later up to a minute; one that asks for it (75) at once.
"""

import logging
import os
import secrets
import select
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from carside import processes
from kiosk.again import AGAIN
from kiosk.notify import ALIVE, PROCESS_VARIABLE, READY, SOCKET_VARIABLE, TIMEOUT_VARIABLE

_LOOK_S = 0.25
_DATAGRAM_BYTES = 4096
_ENDED_AS_ASKED = 0
_ENVIRONMENT_AT_FAULT = 2

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long what may take. Seconds.

    Attributes:
        start_s: from the start to the first frame.
        silence_s: from one beat to the next.
        last_words_s: for writing down where it hangs.
        farewell_s: for ending when told to.
        delay_s: before the first new start; doubled for each further one, up to `longest_delay_s`.
        good_s: a board that ran as long as this starts the delays anew.
        vain_starts: how many starts that show no screen are enough, when none ever did.
    """

    start_s: float = 60.0
    silence_s: float = 10.0
    last_words_s: float = 2.0
    farewell_s: float = 5.0
    delay_s: float = 1.0
    longest_delay_s: float = 60.0
    good_s: float = 600.0
    vain_starts: int = 5


def run(words: Sequence[str]) -> int:
    """Run ``carside`` with these words, again and again if need be; the exit code."""
    is_over = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: is_over.set())
    command = [sys.executable, "-m", "carside", *words]
    return Watcher(command, is_over, Patience()).run()


class Watcher:
    """Watches one `command` until `is_over`. Its thread must live as long as it runs."""

    def __init__(
        self, command: Sequence[str | Path], is_over: threading.Event, patience: Patience
    ) -> None:
        self._command = command
        self._is_over = is_over
        self._patience = patience
        self._has_shown = False
        self._vain = 0
        self._delay_s = patience.delay_s

    def run(self) -> int:
        """Start the command until it ended as asked, or in vain; its last exit code."""
        while True:
            code = self._one_life()
            if self._is_over.is_set():
                return _ENDED_AS_ASKED
            if code in {_ENDED_AS_ASKED, _ENVIRONMENT_AT_FAULT}:
                return code
            if code == AGAIN:
                _log.info("the board wants to be started again")
                continue
            if not self._has_shown:
                self._vain += 1
            if self._vain >= self._patience.vain_starts:
                _log.error("the board never showed its screen in %d starts: given up", self._vain)
                return 1
            _log.error("the board is started again in %g s", self._delay_s)
            if self._is_over.wait(self._delay_s):
                return _ENDED_AS_ASKED
            self._delay_s = min(2 * self._delay_s, self._patience.longest_delay_s)

    def _one_life(self) -> int:
        began_s = time.monotonic()
        with _ear() as (ear, name):
            environment = {k: v for k, v in os.environ.items() if k != PROCESS_VARIABLE}
            environment[SOCKET_VARIABLE] = name
            environment[TIMEOUT_VARIABLE] = str(round(self._patience.silence_s * 1_000_000))
            child = processes.start(self._command, env=environment)
            try:
                code = self._attend(child, ear)
            finally:
                processes.end([child], self._patience.farewell_s)
        if time.monotonic() - began_s >= self._patience.good_s:
            self._delay_s = self._patience.delay_s
        return code

    def _attend(self, child: processes.Child, ear: socket.socket) -> int:
        """Listen until the child has ended, or end it; its exit code, 1 if it was a signal."""
        heard_s, is_shown = time.monotonic(), False
        while child.poll() is None:
            if self._is_over.is_set():
                processes.end([child], self._patience.farewell_s)
                return _ENDED_AS_ASKED
            said = _heard(ear)
            is_shown |= READY in said
            self._has_shown |= is_shown
            if said & {READY, ALIVE}:
                heard_s = time.monotonic()
            allowed_s = self._patience.silence_s if is_shown else self._patience.start_s
            if time.monotonic() - heard_s > allowed_s:
                _log.error("the board has said nothing for %g s and is ended", allowed_s)
                self._fell(child)
                return 1
        self._has_shown |= READY in _heard(ear)  # its last words
        if child.returncode not in {_ENDED_AS_ASKED, _ENVIRONMENT_AT_FAULT, AGAIN}:
            _log.error("the board has fallen (%s)", _ending(child.returncode))
        return child.returncode if child.returncode >= 0 else 1

    def _fell(self, child: processes.Child) -> None:
        """End a child that hears nothing."""
        child.send_signal(signal.SIGABRT)
        deadline_s = time.monotonic() + self._patience.last_words_s
        while child.poll() is None and time.monotonic() < deadline_s:
            time.sleep(0.05)
        child.kill()
        child.wait()


@contextmanager
def _ear() -> Iterator[tuple[socket.socket, str]]:
    """A socket that hears datagrams, and its name as systemd writes one."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        if sys.platform == "linux":  # a name that needs no file and so no room on any disk
            name = f"carside-board-{secrets.token_hex(16)}"
            ear.bind("\0" + name)
            yield ear, "@" + name
            return
        with tempfile.TemporaryDirectory(prefix="carside-") as folder:
            path = f"{folder}/ear"
            ear.bind(path)
            yield ear, path


def _heard(ear: socket.socket) -> set[str]:
    """All lines that have come, or that come in a moment."""
    lines: set[str] = set()
    wait_s = _LOOK_S
    while select.select([ear], [], [], wait_s)[0]:
        lines.update(ear.recv(_DATAGRAM_BYTES).decode(errors="replace").split("\n"))
        wait_s = 0.0
    return lines


def _ending(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"
