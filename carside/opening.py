"""When the showroom is open. Pure: the time of day is given, in the showroom's own zone."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

AHEAD_DAYS = 28
"""How far the next opening is looked for."""

_log = logging.getLogger(__name__)
_DAY = timedelta(days=1)
_MIDNIGHT = time()


class Day(StrEnum):
    """A day of the week, in the order of `datetime.weekday`."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


_DAYS = tuple(Day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """One line of the opening hours. `closes` before `opens` means: after midnight."""

    days: tuple[Day, ...]
    opens: time
    closes: time

    @property
    def weekdays(self) -> frozenset[int]:
        """The days as `datetime.weekday` counts them."""
        return frozenset(_DAYS.index(day) for day in self.days)

    def covers(self, local: datetime) -> bool:
        """Whether the showroom is open at `local`, by this line."""
        at, day = local.time(), _DAYS[local.weekday()]
        if self.opens < self.closes:
            return day in self.days and self.opens <= at < self.closes
        day_before = _DAYS[local.weekday() - 1]
        return (day in self.days and at >= self.opens) or (
            day_before in self.days and at < self.closes
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialDay:
    """One date on which the weekly hours do not count; without times it is closed.

    Several lines of one date are several times at which it is open.
    """

    date: date
    opens: time | None = None
    closes: time | None = None


def is_open(
    hours: Iterable[Hours], local: datetime, special_days: Iterable[SpecialDay] = ()
) -> bool:
    """Whether the showroom is open at `local`; one that states no hours always is.

    What opens before midnight belongs to the day on which it opens.
    """
    lines, special, at = tuple(hours), tuple(special_days), local.replace(tzinfo=None)
    days = (at.date() - _DAY, at.date())
    return any(begins <= at < ends for day in days for begins, ends in _spans(day, lines, special))


def opens_on(hours: Iterable[Hours], day: date, special_days: Iterable[SpecialDay] = ()) -> bool:
    """Whether the showroom opens on `day`."""
    return any(_spans(day, tuple(hours), tuple(special_days)))


def next_opening(
    hours: Iterable[Hours], local: datetime, special_days: Iterable[SpecialDay] = ()
) -> datetime | None:
    """When a closed showroom opens next, in the zone of `local`; None if not for four weeks."""
    lines, special, at = tuple(hours), tuple(special_days), local.replace(tzinfo=None)
    for ahead in range(AHEAD_DAYS + 1):
        day = at.date() + ahead * _DAY
        later = [begins for begins, _ in _spans(day, lines, special) if begins > at]
        if later:
            return min(later).replace(tzinfo=local.tzinfo)
    return None


def _spans(
    day: date, hours: tuple[Hours, ...], special_days: tuple[SpecialDay, ...]
) -> Iterator[tuple[datetime, datetime]]:
    """From when to when the showroom is open that opens on `day`."""
    special = [one for one in special_days if one.date == day]
    if special:
        for one in special:
            if one.opens is not None and one.closes is not None:
                yield _span(day, one.opens, one.closes)
    elif not hours:
        yield _span(day, _MIDNIGHT, _MIDNIGHT)
    for line in () if special else hours:
        if _DAYS[day.weekday()] in line.days:
            yield _span(day, line.opens, line.closes)


def _span(day: date, opens: time, closes: time) -> tuple[datetime, datetime]:
    ends = day if opens < closes else day + _DAY
    return datetime.combine(day, opens), datetime.combine(ends, closes)


@cache
def zone_of(name: str) -> ZoneInfo | None:
    """The zone of this name; None, which means this computer's own, if it knows no such zone."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, OSError, ValueError):
        _log.warning("unknown time zone %.80r: this computer's own is used", name)
        return None
