"""Charts along a line of time: the hours of the day, the days and the months of a report."""

from datetime import date, timedelta

from carside.contract.reading import Grouping, Report, Tally
from reception_console.report.chart_input import Chart, Column, Columns
from reception_console.report.figure_words import median_s, p90_s, tally_words
from reception_console.report.span import (
    Days,
    day_words,
    long_day_words,
    month_words,
    weekday_words,
)
from reception_console.wording import translate

_EVERY_TICK = 10  # so many days have a tick each
_A_MONTH = 31


def hours_chart(report: Report) -> Chart | None:
    """Calls and waits by hour of the day; None if there are none."""
    tallies = {int(g.key): g.tally for g in report.groups.get(Grouping.HOUR, ())}
    if not tallies:
        return None
    columns = tuple(
        _column(f"{hour:02}", _hour_words(hour), tallies.get(hour, Tally()))
        for hour in range(min(tallies), max(tallies) + 1)
    )
    return Chart(
        key="hours",
        title=translate("Report", "By hour of the day"),
        about=translate(
            "Report",
            "Calls placed in each hour, all days together, and how long they waited until an "
            "advisor had accepted. Hours with too few calls have no wait.",
        ),
        content=_along(columns),
    )


def _hour_words(hour: int) -> str:
    return translate("Report", "{0} to {1}").format(f"{hour:02}:00", f"{(hour + 1) % 24:02}:00")


def days_chart(report: Report, days: Days) -> Chart | None:
    """Calls and waits by day; None if the desk tells none."""
    tallies = {date.fromisoformat(g.key): g.tally for g in report.groups.get(Grouping.DAY, ())}
    if not tallies or days.first is None or days.last is None:
        return None
    every = [days.first + timedelta(days=n) for n in range(days.count)]
    columns = tuple(
        _column(_tick(day, days), long_day_words(day), tallies.get(day, Tally())) for day in every
    )
    return Chart(
        key="days",
        title=translate("Report", "By day"),
        about=translate(
            "Report",
            "Calls placed on each day, and how long they waited until an advisor had accepted. "
            "A day without calls is empty.",
        ),
        content=_along(columns),
    )


def _tick(day: date, days: Days) -> str:
    if days.count <= _EVERY_TICK:
        return weekday_words(day)
    if days.count <= _A_MONTH:
        return day_words(day, day) if day.isoweekday() == 1 else ""
    step = 1 + days.count // 366
    is_due = day.day == 1 and (day.month - 1) % step == 0
    return day_words(day, day) if is_due else ""


def _along(columns: tuple[Column, ...]) -> Columns:
    return Columns(
        columns=columns,
        calls_title=translate("Report", "Calls"),
        wait_title=translate("Report", "Accepted in, median"),
        p90_title=translate("Report", "9 of 10 within"),
    )


def _column(tick: str, name: str, tally: Tally) -> Column:
    return Column(
        tick=tick,
        calls=tally.calls,
        median_s=median_s(tally.accept_median_s, tally.accepted),
        p90_s=p90_s(tally.accept_p90_s, tally.accepted),
        words=tally_words(name, tally),
    )


def months_chart(report: Report) -> Chart | None:
    """Calls and waits by month, for times too long for the desk to tell every day of."""
    groups = report.groups.get(Grouping.MONTH, ())
    if not groups:
        return None
    months = [(date.fromisoformat(f"{group.key}-01"), group.tally) for group in groups]
    columns = tuple(
        _column(month_words(month), long_month, tally)
        for month, tally in months
        for long_month in [f"{month_words(month)} {month.year}"]
    )
    return Chart(
        key="months",
        title=translate("Report", "By month"),
        about=translate(
            "Report",
            "Calls placed in each month, and how long they waited until an advisor had accepted. "
            "This time is too long to show every day of it.",
        ),
        content=_along(columns),
    )
