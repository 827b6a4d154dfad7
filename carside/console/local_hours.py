"""Whether the showroom is open now, by the hours and the time zone of its floor plan."""

import logging
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from carside.floor import FloorPlan
from carside.opening import is_open

_log = logging.getLogger(__name__)


def is_showroom_open(plan: FloorPlan | None, now: datetime) -> bool:
    """Whether the showroom of `plan` is open at `now` (aware); one nobody knows counts as open."""
    if plan is None or not plan.hours:
        return True
    return is_open(plan.hours, now.astimezone(_zone(plan.timezone)))


@cache
def _zone(name: str) -> ZoneInfo | None:
    """The zone of this name; None, which means this computer's own, if it knows no such zone."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, OSError, ValueError):
        _log.warning("unknown time zone %.80r: this computer's own is used", name)
        return None
