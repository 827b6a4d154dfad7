"""How a board tells whoever watches it that it is well: systemd's notify protocol.

One datagram of ``NAME=value`` lines to the socket that NOTIFY_SOCKET names; see sd_notify(3) and
sd_watchdog_enabled(3). `carside kiosk --watched` listens in the same way, so a board need not know
who watches it. No Qt: the watching parent uses this too.
"""

import os
import socket
from collections.abc import Mapping
from contextlib import suppress

SOCKET_VARIABLE = "NOTIFY_SOCKET"
TIMEOUT_VARIABLE = "WATCHDOG_USEC"
PROCESS_VARIABLE = "WATCHDOG_PID"

READY = "READY=1"
ALIVE = "WATCHDOG=1"
STOPPING = "STOPPING=1"

_US_PER_S = 1_000_000


def watchdog_s(environment: Mapping[str, str]) -> float | None:
    """After how many seconds of silence this process is ended by its watcher; None if never."""
    meant_for = environment.get(PROCESS_VARIABLE)
    microseconds = environment.get(TIMEOUT_VARIABLE, "")
    is_ours = meant_for is None or meant_for == str(os.getpid())
    if SOCKET_VARIABLE not in environment or not is_ours or not microseconds.isdecimal():
        return None
    return int(microseconds) / _US_PER_S or None


class Notifier:
    """Speaks to the watcher of `environment`; without one it says nothing."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        name = environment.get(SOCKET_VARIABLE, "")
        self._address = "\0" + name[1:] if name.startswith("@") else name
        self._socket: socket.socket | None = None
        if self._address and hasattr(socket, "AF_UNIX"):
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            self._socket.setblocking(False)  # a watcher that does not listen holds nobody up

    def tell(self, *lines: str) -> None:
        """Say this, if anybody listens. Never raises, never waits."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.sendto("\n".join(lines).encode(), self._address)

    def close(self) -> None:
        """Say nothing more."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
