"""A month of the made-up showroom as a report, for tests of everything made from it."""

from datetime import UTC, date, datetime

from carside.contract.reading import Report
from reception_console.report.span import Days
from reception_console.scene import Scene
from tests.reception_console.made_up_year import made_up_calls, made_up_report
from tests.reception_console.played import PlayedShowroom, StillClock

NOW = datetime(2026, 11, 21, 13, 0, tzinfo=UTC)
OCTOBER = Days(date(2026, 10, 1), date(2026, 10, 31))
YEAR = Days(date(2025, 11, 22), date(2026, 11, 21))


def scene() -> Scene:
    """The played showroom as it is looked at."""
    clock = StillClock()
    return Scene(shows=PlayedShowroom(clock).shows, now=clock.now())


def report(days: Days = OCTOBER, calls: int = 3000) -> Report:
    """What these days add up to, of so many calls in a year."""
    assert days.since is not None
    assert days.until is not None
    return made_up_report("asked", made_up_calls(calls, NOW), days.since, days.until)
