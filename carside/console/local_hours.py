"""Whether the showroom is open now, by the hours and the time zone of its floor plan."""

from datetime import datetime

from carside.floor import FloorPlan
from carside.opening import is_open, zone_of


def is_showroom_open(plan: FloorPlan | None, now: datetime) -> bool:
    """Whether the showroom of `plan` is open at `now` (aware); one nobody knows counts as open."""
    if plan is None:
        return True
    return is_open(plan.hours, now.astimezone(zone_of(plan.timezone)), plan.special_days)
