"""When the showroom is open. Pure: the time of day is given, in the showroom's own zone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


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


def is_open(hours: Iterable[Hours], local: datetime) -> bool:
    """Whether the showroom is open at `local`; one that states no hours always is."""
    lines = tuple(hours)
    return not lines or any(line.covers(local) for line in lines)
