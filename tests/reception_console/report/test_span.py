from datetime import date, timedelta

import pytest

from reception_console.report.span import Days, Span, days_of, read_day

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (Span.TODAY, (11, 21), (11, 21)),
        (Span.YESTERDAY, (11, 20), (11, 20)),
        (Span.LAST_7, (11, 15), (11, 21)),
        (Span.LAST_30, (10, 23), (11, 21)),
        (Span.THIS_WEEK, (11, 16), (11, 21)),
        (Span.LAST_WEEK, (11, 9), (11, 15)),
        (Span.THIS_MONTH, (11, 1), (11, 21)),
        (Span.LAST_MONTH, (10, 1), (10, 31)),
    ],
)
def test_a_span_means_these_days(span: Span, first: tuple[int, int], last: tuple[int, int]) -> None:
    assert days_of(span, SATURDAY) == Days(date(2026, *first), date(2026, *last))


def test_a_week_may_begin_on_sunday() -> None:
    sunday = days_of(Span.THIS_WEEK, SATURDAY, week_begins=7)
    assert sunday == Days(date(2026, 11, 15), SATURDAY)
    assert days_of(Span.THIS_WEEK, date(2026, 11, 15), week_begins=7).count == 1


def test_the_month_before_january_is_december() -> None:
    days = days_of(Span.LAST_MONTH, date(2026, 1, 31))
    assert days == Days(date(2025, 12, 1), date(2025, 12, 31))
    assert days.count == 31


def test_days_end_when_the_next_one_begins() -> None:
    days = Days(SATURDAY, SATURDAY)
    assert days.since is not None
    assert days.until is not None
    assert days.since.tzinfo is not None
    assert days.until.date() == SATURDAY + timedelta(days=1)
    assert Days().since is None
    assert Days().count == 0


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-03", date(2026, 11, 3)),
        (" 3.11.2026 ", date(2026, 11, 3)),
        ("3.11.", date(2026, 11, 3)),
        ("3/11/2026", date(2026, 11, 3)),
        ("31.2.2026", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_day_may_be_typed_in_several_ways(typed: str, day: date | None) -> None:
    assert read_day(typed, SATURDAY) == day
