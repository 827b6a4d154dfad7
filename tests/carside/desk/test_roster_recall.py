"""What the roster recalls of the journal after a start: found without reading all of it."""

from datetime import timedelta

import pytest
from sqlalchemy import event as sql_event

from carside.contract.payloads import Entry
from carside.desk.journal import Journal, Record
from tests.hand_clock import START

EVENTS = ("dispatched", "advisor_set")


def fill(journal: Journal, *minutes: int) -> None:
    for number, minute in enumerate(minutes, start=1):
        at = START + timedelta(minutes=minute)
        event = "dispatched" if number % 2 else "placed"
        entry = Entry(sequence=number, at=at, event=event, advisor=f"a{number}")
        journal.record(Record(at=at, entries=(entry,)))


@pytest.mark.parametrize(
    ("since", "found"),
    [
        (-1, [1, 3, 5, 7]),
        (0, [1, 3, 5, 7]),
        (1, [3, 5, 7]),
        (20, [3, 5, 7]),
        (21, [5, 7]),
        (99, []),
    ],
)
def test_entries_since_a_moment_are_those_and_no_others(
    journal: Journal, since: int, found: list[int]
) -> None:
    fill(journal, 0, 10, 20, 20, 30, 40, 50, 60)
    entries = journal.entries_since(START + timedelta(minutes=since), EVENTS)
    assert [entry.sequence for entry in entries] == found


def test_an_empty_journal_recalls_nothing(journal: Journal) -> None:
    assert journal.entries_since(START, EVENTS) == ()


def test_few_rows_are_looked_at_to_find_where_to_begin(quick_journal: Journal) -> None:
    fill(quick_journal, *range(300))
    asked: list[str] = []

    sql_event.listen(
        quick_journal._engine,
        "before_cursor_execute",
        lambda _connection, _cursor, statement, *_: asked.append(statement),
    )
    found = quick_journal.entries_since(START + timedelta(minutes=290), EVENTS)
    assert [entry.sequence for entry in found] == [291, 293, 295, 297, 299]
    assert len([one for one in asked if "at_ms" in one]) <= 12
