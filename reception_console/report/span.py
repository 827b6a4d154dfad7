"""Times to choose from, in whole days of this machine's calendar, and what they are called."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale

from reception_console.wording import translate


class Span(StrEnum):
    """A time that has a name."""

    ALL = "all"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_7 = "last_7"  # today and the six days before
    LAST_30 = "last_30"
    THIS_WEEK = "this_week"
    LAST_WEEK = "last_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    OWN = "own"  # from one day to another


@dataclass(frozen=True, slots=True)
class Days:
    """From the first of these days to the last, both included; None is without end."""

    first: date | None = None
    last: date | None = None

    @property
    def since(self) -> datetime | None:
        """The first moment, aware; None if there is none."""
        return _midnight(self.first) if self.first else None

    @property
    def until(self) -> datetime | None:
        """The first moment after the last day, aware; None if there is none."""
        return _midnight(self.last + timedelta(days=1)) if self.last else None

    @property
    def count(self) -> int:
        """How many days these are; 0 where there is no end."""
        return (self.last - self.first).days + 1 if self.first and self.last else 0


ALWAYS = Days()


def days_of(span: Span, today: date, week_begins: int = 1, own: Days = ALWAYS) -> Days:
    """The days that `span` means on `today`. `week_begins` is 1 for Monday to 7 for Sunday."""
    monday = today - timedelta(days=(today.isoweekday() - week_begins) % 7)
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    day = timedelta(days=1)
    return {
        Span.ALL: ALWAYS,
        Span.TODAY: Days(today, today),
        Span.YESTERDAY: Days(today - day, today - day),
        Span.LAST_7: Days(today - 6 * day, today),
        Span.LAST_30: Days(today - 29 * day, today),
        Span.THIS_WEEK: Days(monday, today),
        Span.LAST_WEEK: Days(monday - 7 * day, monday - day),
        Span.THIS_MONTH: Days(month, today),
        Span.LAST_MONTH: Days(before.replace(day=1), before),
        Span.OWN: own,
    }[span]


def span_words(span: Span) -> str:
    """What a span is called."""
    return {
        Span.ALL: translate("Span", "Any time"),
        Span.TODAY: translate("Span", "Today"),
        Span.YESTERDAY: translate("Span", "Yesterday"),
        Span.LAST_7: translate("Span", "Last 7 days"),
        Span.LAST_30: translate("Span", "Last 30 days"),
        Span.THIS_WEEK: translate("Span", "This week"),
        Span.LAST_WEEK: translate("Span", "Last week"),
        Span.THIS_MONTH: translate("Span", "This month"),
        Span.LAST_MONTH: translate("Span", "Last month"),
        Span.OWN: translate("Span", "Own dates"),
    }[span]


def days_words(days: Days) -> str:
    """From when to when, as people write it: ``9 to 22 November 2026``; empty without an end."""
    if days.first is None or days.last is None:
        return ""
    if days.first == days.last:
        return long_day_words(days.first)
    return translate("Span", "{0} to {1}").format(
        long_day_words(days.first), long_day_words(days.last)
    )


def long_day_words(day: date) -> str:
    """``22 November 2026``."""
    return QLocale().toString(_qt(day), translate("Span", "d MMMM yyyy", "Qt date format"))


def day_words(day: date, today: date) -> str:
    """``22 Nov``, with the year if it is another one."""
    if day.year == today.year:
        return QLocale().toString(_qt(day), translate("Span", "d MMM", "Qt date format"))
    return QLocale().toString(_qt(day), translate("Span", "d MMM yyyy", "Qt date format"))


def weekday_words(day: date) -> str:
    """``Sun 22``."""
    return QLocale().toString(_qt(day), translate("Span", "ddd d", "Qt date format"))


def month_words(month: date) -> str:
    """``Nov``."""
    return QLocale().toString(_qt(month), translate("Span", "MMM", "Qt date format"))


def read_day(text: str, today: date) -> date | None:
    """The day that somebody typed: ``2026-11-03``, ``3.11.2026``, ``3.11.``; None if it is none."""
    words = text.strip()
    try:
        return date.fromisoformat(words)
    except ValueError:
        pass
    parts = [part for part in words.replace("/", ".").replace(" ", ".").split(".") if part]
    if len(parts) not in {2, 3} or not all(part.isdigit() for part in parts):
        return None
    year = int(parts[2]) if len(parts) == 3 else today.year  # noqa: PLR2004 (day, month, year)
    try:
        return date(year, int(parts[1]), int(parts[0]))
    except ValueError:
        return None


def week_begins() -> int:
    """The weekday that begins a week here, 1 for Monday to 7 for Sunday."""
    return QLocale().firstDayOfWeek().value


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
