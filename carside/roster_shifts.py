"""When advisors are on duty: shifts of the week with their breaks. Pure.

Times of day are the showroom's own. What they come to is reckoned day by day and turned into
instants, so that a night in which the clocks change is an hour longer or shorter, and nobody's
shift ends before it began.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from carside.opening import Day

_DAY = timedelta(days=1)
_DAYS = tuple(Day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A pause in a shift; one that begins before the shift does is on the day after."""

    begins: time
    ends: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """When an advisor works on these days. `ends` not after `begins`: on the day after."""

    days: tuple[Day, ...]
    begins: time
    ends: time
    breaks: tuple[Break, ...] = ()


Shifts = tuple[Shift, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """One shift on one day, as instants (aware, UTC), with its breaks."""

    begins: datetime
    ends: datetime
    breaks: tuple[tuple[datetime, datetime], ...] = ()

    def covers(self, at: datetime) -> bool:
        """Whether `at` lies in the shift, breaks included."""
        return self.begins <= at < self.ends

    def is_in_break(self, at: datetime) -> bool:
        """Whether `at` lies in one of the breaks."""
        return any(begins <= at < ends for begins, ends in self.breaks)


def spans(shifts: Shifts, zone: tzinfo | None, first: date, days: int) -> Iterator[Span]:
    """Every shift that begins on one of `days` days from `first` on, in the order of the days.

    `zone` is the showroom's; None is that of this computer.
    """
    for ahead in range(days):
        yield from _spans_of(shifts, zone, first + ahead * _DAY)


def worked_s(shifts: Shifts, zone: tzinfo | None, since: datetime, until: datetime) -> float:
    """Seconds on duty from `since` to `until` (aware) by these shifts, breaks left out."""
    first = local(since, zone).date() - _DAY
    days = (local(until, zone).date() - first).days + 1
    worked = timedelta()
    for span in spans(shifts, zone, first, days):
        worked += _common(span.begins, span.ends, since, until)
        for begins, ends in span.breaks:
            worked -= _common(begins, ends, since, until)
    return worked.total_seconds()


def local(at: datetime, zone: tzinfo | None) -> datetime:
    """`at` as the showroom's clocks show it."""
    return at.astimezone(zone)


def instant(at: datetime, zone: tzinfo | None) -> datetime:
    """The moment (UTC) at which the showroom's clocks show `at`, which names no zone.

    A time that a clock change leaves out is that much later; of one that comes twice it is the
    first.
    """
    return (at.replace(tzinfo=zone) if zone else at).astimezone(UTC)


def day_begin(at: datetime, zone: tzinfo | None, *, ahead: int = 0) -> datetime:
    """The midnight (UTC) with which the showroom's day of `at` began, or one `ahead` days later."""
    day = local(at, zone).date() + ahead * _DAY
    return instant(datetime.combine(day, time()), zone)


@lru_cache(maxsize=4096)
def _spans_of(shifts: Shifts, zone: tzinfo | None, day: date) -> tuple[Span, ...]:
    return tuple(_span(shift, zone, day) for shift in shifts if _DAYS[day.weekday()] in shift.days)


def _span(shift: Shift, zone: tzinfo | None, day: date) -> Span:
    begins = datetime.combine(day, shift.begins)
    ends = _next(begins, shift.ends)
    pauses = tuple(_pause(pause, shift, day) for pause in shift.breaks)
    return Span(
        instant(begins, zone),
        instant(ends, zone),
        tuple((instant(start, zone), instant(end, zone)) for start, end in pauses),
    )


def _pause(pause: Break, shift: Shift, day: date) -> tuple[datetime, datetime]:
    begins = datetime.combine(day if pause.begins >= shift.begins else day + _DAY, pause.begins)
    return begins, _next(begins, pause.ends)


def _next(after: datetime, at: time) -> datetime:
    """The first moment after `after` at which it is `at` o'clock."""
    found = datetime.combine(after.date(), at)
    return found if found > after else found + _DAY


def _common(begins: datetime, ends: datetime, since: datetime, until: datetime) -> timedelta:
    return max(timedelta(), min(ends, until) - max(begins, since))
