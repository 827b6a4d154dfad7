"""How evenly frames came, in little memory: percentiles and dropped frames of many thousands.

A frame's time is how long the one before it stood on the glass. That says something only while
frames follow each other: whoever feeds this leaves the pauses out, in which nothing had to be
drawn. Times are counted in tenths of a millisecond, so there are never more numbers than that.
"""

from collections import Counter
from dataclasses import dataclass, field
from math import ceil

_PER_MS = 10


@dataclass(slots=True)
class FrameTimes:
    """The frames that followed another one.

    Attributes:
        count: how many.
        dropped: how many more the glass would have shown in that time.
    """

    count: int = 0
    dropped: int = 0
    _tenths: Counter[int] = field(default_factory=Counter)

    def follow(self, after_ms: float, refresh_ms: float) -> None:
        """Take in a frame shown `after_ms` after the last one.

        The glass could have shown one every `refresh_ms`.
        """
        self.count += 1
        self.dropped += max(0, round(after_ms / refresh_ms) - 1)
        self._tenths[round(after_ms * _PER_MS)] += 1

    def percentile_ms(self, percent: float) -> float | None:
        """The time that `percent` of the frames did not exceed; None without any frame."""
        rank = ceil(self.count * percent / 100)
        for tenths in sorted(self._tenths):
            rank -= self._tenths[tenths]
            if rank <= 0:
                return tenths / _PER_MS
        return None

    def forget(self) -> None:
        """Begin anew."""
        self.count = self.dropped = 0
        self._tenths.clear()
