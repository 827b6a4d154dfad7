from datetime import date, timedelta

import pytest

from carside.calls import Kind, Outcome
from reception_console.history.filters import Filter, Search, filter_rows
from reception_console.report.span import Days, Span
from reception_console.scene import Scene
from tests.reception_console.played import PlayedShowroom, StillClock

TODAY = date(2026, 11, 21)


def test_a_search_for_everything_asks_for_everything() -> None:
    question = Search().question(TODAY)
    assert (question.text, question.since, question.until) == ("", None, None)
    assert (question.stand, question.outcome, question.kind) == (None, None, None)
    assert not Search().is_narrowed


def test_every_filter_becomes_a_part_of_the_question() -> None:
    search = Search(text=" towing ")
    for which, value in (
        (Filter.SPAN, "yesterday"),
        (Filter.OUTCOME, "gone"),
        (Filter.STAND, "b2"),
        (Filter.CAR, "eqs-450"),
        (Filter.ADVISOR, "chen-yu"),
        (Filter.LANGUAGE, "zh-CN"),
        (Filter.KIND, "question"),
    ):
        search = search.having(which, value)
        assert search.value(which) == value
    question = search.question(TODAY, "page-2")

    assert question.text == "towing"
    assert question.outcome is Outcome.GONE
    assert question.kind is Kind.QUESTION
    assert (question.stand, question.car) == ("b2", "eqs-450")
    assert (question.advisor, question.language) == ("chen-yu", "zh-CN")
    assert question.after == "page-2"
    assert question.since is not None
    assert question.until is not None
    assert question.since.date() == TODAY - timedelta(days=1)
    assert question.until - question.since == timedelta(days=1)


def test_own_dates_may_have_one_end_only() -> None:
    search = Search(span=Span.OWN).between(Days(date(2026, 11, 1), None))
    question = search.question(TODAY)
    assert question.since is not None
    assert question.until is None


@pytest.mark.usefixtures("application")
def test_every_filter_lets_everything_through_at_first() -> None:
    clock = StillClock()
    scene = Scene(shows=PlayedShowroom(clock).shows, now=clock.now())
    rows = {row.which: row for row in filter_rows(Search(), scene, frozenset({"pt", "en"}))}

    assert set(rows) == {"outcome", "stand", "car", "advisor", "language", "kind"}
    assert all(row.values[0] == row.current == "" for row in rows.values())
    assert rows["stand"].words[1:3] == ["A1 · Hall A", "A2 · Hall A"]
    assert rows["language"].words[1:] == ["English", "Português"]
    assert rows["advisor"].values[1:] == ["chen-yu", "tom-meyer", "wang-min"]
