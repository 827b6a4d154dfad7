"""A clock whose wall time can be wrong, and wrong in another way a moment later."""

import time
from datetime import datetime, timedelta

from carside.clock import SystemClock


class JumpingClock(SystemClock):
    """The machine's clocks, with the wall clock `offset_s` seconds ahead."""

    def __init__(self, offset_s: float = 0.0) -> None:
        self.offset_s = offset_s

    def now(self) -> datetime:
        """The wall clock as this part believes it."""
        return super().now() + timedelta(seconds=self.offset_s)


def shared_s() -> float:
    """Seconds on the one clock that all processes of this computer share."""
    return time.monotonic()
