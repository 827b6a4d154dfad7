"""Time as a list of what happens next. Nothing sleeps; the clock jumps to the next happening."""

import heapq
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

BEGAN = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


class Timeline:
    """Happenings in order of their time; those of the same time in the order they were planned."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self._next: list[tuple[float, int, Callable[[], None]]] = []
        self._planned = 0
        self._end_s = 0.0

    def at(self, when_s: float, happen: Callable[[], None]) -> None:
        """Plan something; what should have happened already happens next."""
        self._planned += 1
        heapq.heappush(self._next, (max(when_s, self.now_s), self._planned, happen))

    def after(self, delay_s: float, happen: Callable[[], None]) -> None:
        """Plan something `delay_s` from now."""
        self.at(self.now_s + delay_s, happen)

    def run_until(self, end_s: float) -> None:
        """Let everything happen that is planned until `end_s`."""
        self._end_s = end_s
        while self._next and self._next[0][0] <= self._end_s:
            self.now_s, _, happen = heapq.heappop(self._next)
            happen()
        self.now_s = self._end_s

    def skip(self, seconds: float) -> None:
        """Let time pass in which nothing happens: everybody stood still."""
        self.now_s += seconds
        self._end_s += seconds
        self._next = [(when_s + seconds, n, happen) for when_s, n, happen in self._next]


class PartClock:
    """The clocks of one machine: the wall clock may be wrong, the other began at its boot."""

    def __init__(self, timeline: Timeline, booted_s: float) -> None:
        self._timeline = timeline
        self._booted_s = booted_s
        self.wrong_by = timedelta()

    def now(self) -> datetime:
        """The wall clock: aware, UTC, to the millisecond, `wrong_by` off."""
        at = BEGAN + timedelta(milliseconds=int(self._timeline.now_s * 1000))
        return at + self.wrong_by

    def monotonic_s(self) -> float:
        """Seconds since the machine was booted."""
        return self._timeline.now_s - self._booted_s

    def reboot(self) -> None:
        """The clock that only goes forward begins anew."""
        self._booted_s = self._timeline.now_s - 10.0
