"""A board that is being cleaned: it takes no touches for a while, and then does again by itself."""

from carside.clock import Clock

USUAL_S = 120


class Pause:
    """Whether the board is paused, by its own monotonic clock: nobody is needed to end it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.until_s = 0.0

    @property
    def is_on(self) -> bool:
        """Whether the board is paused now."""
        return self._clock.monotonic_s() < self.until_s

    @property
    def left_s(self) -> float:
        """How long it will last, 0 when it is over."""
        return max(0.0, self.until_s - self._clock.monotonic_s())

    def begin(self, for_s: int | None) -> None:
        """Pause for so many seconds from now; 0 ends it."""
        lasts_s = USUAL_S if for_s is None else for_s
        self.until_s = self._clock.monotonic_s() + lasts_s if lasts_s else 0.0

    def end(self) -> None:
        """Take touches again."""
        self.until_s = 0.0
