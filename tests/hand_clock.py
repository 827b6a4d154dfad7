"""A clock whose hands a test moves."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 21, 10, 15, 30, 123000, tzinfo=UTC)


class HandClock:
    """Stands still until `let_pass`; a `Clock`."""

    def __init__(self, *, monotonic_s: float = 1000.0) -> None:
        self._passed_s = 0.0
        self._monotonic_s = monotonic_s
        self.wrong_by = timedelta()

    def now(self) -> datetime:
        """The wall clock, `wrong_by` off."""
        return START + timedelta(seconds=self._passed_s) + self.wrong_by

    def monotonic_s(self) -> float:
        """Seconds that only go forward."""
        return self._monotonic_s + self._passed_s

    def let_pass(self, seconds: float) -> None:
        """Move the hands."""
        self._passed_s += seconds
