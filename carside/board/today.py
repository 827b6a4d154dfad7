"""Which day it is in the showroom: on it depends whether a price still holds. Pure.

By the desk's clock where that is known. A board's own clock may be wrong by years after a flat
battery; but it can never be earlier than when the desk was last heard, and a board that was told
so shows no price of that past.
"""

from datetime import date, datetime

from carside.floor import FloorPlan
from carside.opening import zone_of


def today(
    plan: FloorPlan | None,
    desk_time: datetime | None,
    own_time: datetime,
    heard_at: datetime | None,
) -> date:
    """The day in the showroom of `plan`, or in this computer's zone where none is known.

    Args:
        plan: says the showroom's time zone.
        desk_time: what the desk's clock says now, None while that is not known.
        own_time: what the board's own clock says now.
        heard_at: when the desk was last heard, also before this start; None if never.
    """
    at = desk_time or max(own_time, heard_at or own_time)
    return at.astimezone(zone_of(plan.timezone) if plan is not None else None).date()
