"""When a board sleeps: when the showroom is closed, nobody touches it and no call waits.

The hours are the floor plan's, in the showroom's own zone, and the time is the desk's where that is
known. A clock that says less than what the desk was once heard to say is wrong: a board whose clock
cannot be believed is awake, because a board that is awake at night harms nobody.
"""

from dataclasses import dataclass
from datetime import datetime

from carside.floor import FloorPlan
from carside.opening import is_open, next_opening, zone_of

LOOK_S = 60.0
"""For how long a touch wakes a board outside the opening hours."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether the showroom is open; when it is not, `opens_at` is when it opens next, if known."""

    is_open: bool = True
    opens_at: datetime | None = None


def opening(plan: FloorPlan | None, now: datetime, not_before: datetime | None) -> Opening:
    """Whether the showroom of `plan` is open at `now` (aware); one nobody knows counts as open.

    `not_before` is a moment that is surely past; None if there is none.
    """
    if plan is None or (not_before is not None and now < not_before):
        return Opening()
    local = now.astimezone(zone_of(plan.timezone))
    if is_open(plan.hours, local, plan.special_days):
        return Opening()
    return Opening(is_open=False, opens_at=next_opening(plan.hours, local, plan.special_days))


class Rest:
    """Watches whether one board is to sleep. Times are monotonic seconds."""

    def __init__(self, now_s: float) -> None:
        """A board that has just been started is awake: somebody stands before it."""
        self.opening = Opening()
        self.is_asleep = False
        self._touched_s = now_s

    def touched(self, now_s: float) -> None:
        """Somebody touched the glass."""
        self._touched_s = now_s
        self.is_asleep = False

    def tick(self, opening_now: Opening, now_s: float, *, is_busy: bool) -> None:
        """Let time pass; `is_busy` while a call is open here or staff use the board."""
        self.opening = opening_now
        if is_busy:
            self._touched_s = now_s
        is_left_alone = now_s - self._touched_s >= LOOK_S
        self.is_asleep = is_left_alone and not opening_now.is_open
