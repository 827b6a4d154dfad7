"""Whether the calls of the day are shared out fairly. Pure.

An advisor's *share* of the day's turns is as large as his part of the hours that everybody has been
on duty since the day began, by the shifts of the showroom file, breaks left out. Who has no shifts
is taken to have been there as long as whoever was there longest. Whoever is off duty and was not
sent today takes no part. How unfair a day is, is told by the largest distance of anybody from his
share, in turns. Nobody can be sent to half a call, so it is never nothing for long.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from carside.roster import Advisor, AdvisorState
from carside.roster_shifts import day_begin, worked_s

FAIR_TURNS = 1.5
"""So far from his share somebody may be without anybody having been passed over: whoever has to
wait for his turn is below his share by up to one, and calls come in no order."""


@dataclass(frozen=True, slots=True)
class Share:
    """How often an advisor was sent today, and how often would have been his share."""

    turns: int
    share: float

    @property
    def above(self) -> float:
        """How many turns more than his share he had; below zero for fewer."""
        return self.turns - self.share

    @property
    def is_fair(self) -> bool:
        """Whether that is as close to his share as can be."""
        return abs(self.above) <= FAIR_TURNS


def shares(advisors: Iterable[Advisor], now: datetime, zone: tzinfo | None) -> dict[str, Share]:
    """The shares of those who take part in the day, by advisor.

    Args:
        advisors: as the snapshots tell of them.
        now: aware.
        zone: the showroom's, whose day it is; None is that of this computer.
    """
    taking_part = [a for a in advisors if a.turns or a.state is not AdvisorState.OFF]
    since = day_begin(now, zone)
    worked = {a.advisor: worked_s(a.shifts, zone, since, now) for a in taking_part if a.shifts}
    longest = max(worked.values(), default=0.0) or 1.0
    hours = {a.advisor: worked.get(a.advisor, longest) for a in taking_part}
    # Somebody sent before his shift began: he was there, if only for a moment.
    hours = {a.advisor: hours[a.advisor] or float(a.turns > 0) for a in taking_part}
    whole, turns = sum(hours.values()) or 1.0, sum(a.turns for a in taking_part)
    return {a.advisor: Share(a.turns, turns * hours[a.advisor] / whole) for a in taking_part}


def unfairness(found: Iterable[Share]) -> float:
    """The largest distance of anybody from his share, in turns; 0 if nobody takes part."""
    return max((abs(one.above) for one in found), default=0.0)
