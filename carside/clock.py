"""Clocks as ports, so that ten minutes can pass in a test at once."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What tells the time."""

    def now(self) -> datetime:
        """The wall clock: aware, UTC, to the millisecond. May be wrong on a board."""

    def monotonic_s(self) -> float:
        """Seconds that only ever go forward, also while the machine sleeps."""


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> datetime:
        """The wall clock: aware, UTC, to the millisecond."""
        at = datetime.now(UTC)
        return at.replace(microsecond=at.microsecond // 1000 * 1000)

    def monotonic_s(self) -> float:
        """Seconds since the machine was booted, where the system counts sleep too."""
        clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
        return time.clock_gettime(clock)
