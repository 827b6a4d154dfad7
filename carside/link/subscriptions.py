"""What a link listens to, and what of it the broker has granted on the present line.

A broker may refuse a subscription for good, or only for the moment: in a NATS cluster that has
just lost a node, about every third one fails, because its new keepers wait for the dead one. So
what was refused is asked for again, alone and on the same line; to begin anew with everything
would fail anew with some of it. The line counts as ready when all it began with is granted.
"""

import threading
from collections.abc import Iterable


class Subscriptions:
    """Filters by what became of them. Any thread may call; nothing here speaks to a broker."""

    def __init__(self, filters: tuple[str, ...]) -> None:
        self._wanted = list(filters)
        self._asked: dict[int, tuple[str, ...]] = {}
        self._missing: set[str] = set()
        self._refused: list[str] = []
        self._lock = threading.Lock()

    def add(self, filters: tuple[str, ...]) -> None:
        """Want more, now and on every line to come."""
        with self._lock:
            self._wanted += [one for one in filters if one not in self._wanted]

    def remove(self, filters: tuple[str, ...]) -> None:
        """Want less."""
        with self._lock:
            self._wanted = [one for one in self._wanted if one not in filters]
            self._refused = [one for one in self._refused if one not in filters]
            self._missing -= set(filters)

    def begin(self) -> tuple[str, ...]:
        """A new line: nothing is granted; everything wanted is to be asked for."""
        with self._lock:
            self._asked.clear()
            self._refused.clear()
            self._missing = set(self._wanted)
            return tuple(self._wanted)

    def asked(self, message: int, filters: tuple[str, ...]) -> None:
        """These were asked for, in this order, in the message of this number."""
        with self._lock:
            self._asked[message] = filters

    def answered(self, message: int, are_granted: Iterable[bool]) -> None:
        """The broker's answer to that message, filter by filter."""
        with self._lock:
            for one, is_granted in zip(self._asked.pop(message, ()), are_granted, strict=False):
                if is_granted:
                    self._missing.discard(one)
                elif one in self._wanted and one not in self._refused:
                    self._refused.append(one)

    @property
    def is_ready(self) -> bool:
        """Whether all that the line began with is granted, or no longer wanted."""
        with self._lock:
            return not self._missing

    @property
    def is_refused(self) -> bool:
        """Whether something is to be asked for again."""
        with self._lock:
            return bool(self._refused)

    def take_refused(self) -> tuple[str, ...]:
        """What is to be asked for again, once."""
        with self._lock:
            refused, self._refused = tuple(self._refused), []
            return refused
