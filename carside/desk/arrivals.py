"""Who has just come: boards and consoles that have subscribed since we last heard of them.

Whoever comes is told again, because a broker may lose a snapshot between its retained copy and the
live stream, or know no retained copy for a wildcard. What is one's own is told at once; what is
everybody's is told once for all who came within a moment: a thousand boards after a power cut must
not have the whole showroom told a thousand times.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from carside.contract import Message
from carside.contract.payloads import Presence

TOLD_EVERY_S = 2.0
"""How often at most what is everybody's is told again."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """What is to be told now.

    Attributes:
        boards: who gets their own content and call.
        calls: whether a console has come, who needs every call and advisor.
        shared: whether the floor and the cars are due.
    """

    boards: frozenset[str] = frozenset()
    calls: bool = False
    shared: bool = False


class Arrivals:
    """Tells an arrival from a heartbeat: every connect says `ready` with a new `since`."""

    def __init__(self, monotonic_s: Callable[[], float]) -> None:
        self._monotonic_s = monotonic_s
        self._known: dict[str, tuple[int, datetime]] = {}
        self._boards: set[str] = set()
        self._has_console = False
        self._is_shared_due = False
        self._calls_told_s = self._shared_told_s = float("-inf")

    def hear(self, message: Message) -> None:
        """Take in a board's or a console's state."""
        name, state = message.address.source, message.data
        if state.state is not Presence.READY:
            self._known.pop(name, None)
            return
        stay = (state.boot, state.since)
        if self._known.get(name) == stay:
            return
        self._known[name] = stay
        self._is_shared_due = True
        if message.address.row.name == "board_state":
            self._boards.add(message.address.identifier)
        else:
            self._has_console = True

    def take(self) -> Welcome:
        """Who is to be told now, and what; the rest waits for its time."""
        now_s = self._monotonic_s()
        boards = frozenset(self._boards)
        self._boards.clear()
        calls = self._has_console and now_s - self._calls_told_s >= TOLD_EVERY_S
        shared = self._is_shared_due and now_s - self._shared_told_s >= TOLD_EVERY_S
        if calls:
            self._has_console, self._calls_told_s = False, now_s
        if shared:
            self._is_shared_due, self._shared_told_s = False, now_s
        return Welcome(boards, calls, shared)
