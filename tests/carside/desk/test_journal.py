"""The journal keeps its promises on SQLite and on PostgreSQL alike."""

import signal
import sqlite3
import subprocess
import sys
import textwrap
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from carside.calls import Call, Outcome, Phase
from carside.contract.payloads import Entry
from carside.desk import schema
from carside.desk.database import JournalError, sqlite_url
from carside.desk.journal import ANSWERS_KEPT, FORGOTTEN_AT_ONCE, Journal, Record
from carside.desk.journal_reading import JournalReader
from tests.carside.calls.test_table import CALLS
from tests.disks import fill
from tests.hand_clock import START
from tests.postgresql import Cluster

CALL = replace(CALLS[Phase.PLACED], revision=1, presses=1, escalation=0)


def entry(sequence: int, event: str = "placed", **words: Any) -> Entry:
    return Entry(
        sequence=sequence, at=START, event=event,
        **({"call": CALL.call, "board": "b01", "stand": "a1", "actor": "/board/b01"} | words),
    )  # fmt: skip


def record(sequence: int = 1, call: Call = CALL, **words: Any) -> Record:
    made = entry(sequence, detail={"seen": ["range", "价格"], "waited_ms": 12})
    changes: dict[str, Any] = {
        "call": call,
        "entries": (made,),
        "request": f"r{sequence}",
        "answer": b'{"ok":1}',
    }
    return replace(Record(at=START), **(changes | words))


def counts(journal: Journal) -> dict[str, int]:
    with journal._engine.connect() as connection:
        return {
            table.name: int(
                connection.execute(select(func.count()).select_from(table)).scalar_one()
            )
            for table in (schema.entry, schema.call, schema.answer)
        }


# What is written


def test_an_empty_journal_knows_nothing(journal: Journal) -> None:
    assert (journal.sequence, journal.open_calls(), journal.entries()) == (0, (), ())
    assert (journal.answer("r1"), journal.call("c1"), journal.last_turns()) == (None, None, {})


def test_what_was_recorded_comes_back_to_the_last_field_also_after_reopening(
    journal: Journal, journal_url: str
) -> None:
    journal.record(record())
    assert journal.sequence == 1
    reopened = JournalReader(journal_url, "demo")
    for one in (journal, reopened):
        assert one.sequence == 1
        assert one.identity == journal.identity
        assert one.open_calls() == (CALL,)
        assert one.call(CALL.call) == CALL
        assert one.entries() == record().entries
        assert one.answer("r1") == b'{"ok":1}'
        assert one.calls() == (CALL,)
    reopened.close()


def test_a_closed_call_is_not_open_and_still_known(journal: Journal) -> None:
    journal.record(record())
    closed = replace(CALL, phase=Phase.CLOSED, outcome=Outcome.SERVED, closed_at=START, revision=2)
    journal.record(record(2, closed))
    assert journal.open_calls() == ()
    assert journal.call(CALL.call) == closed


def test_open_calls_come_oldest_first(journal: Journal) -> None:
    for n, age_s in enumerate((5, 9, 1), start=1):
        placed_at = START - timedelta(seconds=age_s)
        journal.record(record(n, replace(CALL, call=f"c{n}", placed_at=placed_at)))
    assert [one.call for one in journal.open_calls()] == ["c2", "c1", "c3"]


def test_entries_are_asked_for_from_a_number_on_or_of_one_call(journal: Journal) -> None:
    for n in range(1, 5):
        journal.record(Record(at=START, entries=(entry(n, call=f"c{n % 2}"),)))
    assert [one.sequence for one in journal.entries(after=2)] == [3, 4]
    assert [one.sequence for one in journal.entries(call="c1")] == [1, 3]


def test_the_entries_of_one_call_are_looked_up_and_not_looked_for(quick_journal: Journal) -> None:
    asked: list[str] = []
    connection = quick_journal._connection.connection.driver_connection
    assert connection is not None
    connection.set_trace_callback(asked.append)
    quick_journal.entries(call="c1")
    connection.set_trace_callback(None)
    (query,) = [one for one in asked if one.startswith("SELECT entry")]
    plan = connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()
    assert "USING INDEX ix_entry_call (showroom=? AND call=?)" in plan[0][3]


def test_the_last_turn_of_each_advisor_is_remembered(journal: Journal) -> None:
    story = [("dispatched", "li"), ("declined", "li"), ("dispatched", "wang"), ("accepted", "wang")]
    for n, (event, advisor) in enumerate([*story, ("placed", None)], start=1):
        journal.record(Record(at=START, entries=(entry(n, event, advisor=advisor),)))
    assert journal.last_turns() == {"li": 1, "wang": 4}


def test_starts_are_counted_and_the_last_published_entry_is_remembered(
    journal_url: str,
) -> None:
    journal = Journal(journal_url, "demo")
    assert journal.start(START) == (1, 0)
    journal.note_published(7)
    journal.close()
    again = Journal(journal_url, "demo")
    assert again.start(START) == (2, 7)
    again.close()


def test_answers_are_kept_for_a_month_and_then_forgotten_at_a_start(journal: Journal) -> None:
    journal.record(Record(at=START, request="old", answer=b"{}"))
    journal.record(Record(at=START + timedelta(days=2), request="new", answer=b"{}"))
    journal.start(START + ANSWERS_KEPT)
    assert journal.answer("old") is not None
    journal.start(START + ANSWERS_KEPT + timedelta(milliseconds=1))
    assert (journal.answer("old"), journal.answer("new")) == (None, b"{}")


def test_forgetting_takes_a_little_at_a_time(
    quick_journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert FORGOTTEN_AT_ONCE >= 100
    monkeypatch.setattr("carside.desk.journal.FORGOTTEN_AT_ONCE", 3)
    for n in range(5):
        at = START + timedelta(seconds=n)
        quick_journal.record(Record(at=at, request=f"r{n}", answer=b"{}"))
    later = START + ANSWERS_KEPT + timedelta(days=1)
    assert quick_journal.forget(later) == 3
    assert quick_journal.answer("r2") is None
    assert quick_journal.answer("r3") == b"{}"
    assert [quick_journal.forget(later) for _ in range(2)] == [2, 0]


# All or nothing


@pytest.mark.parametrize(
    "broken",
    [
        {"entries": (entry(1),)},
        {"answer": b'{"ok":2}', "request": "r1"},
        {"folded": "p1"},
    ],
    ids=["a sequence twice", "a request twice", "a press twice"],
)
def test_a_record_that_fails_half_way_leaves_nothing(
    journal: Journal, broken: dict[str, Any]
) -> None:
    journal.record(record(folded="p1"))
    before = counts(journal)
    other: dict[str, Any] = {
        "call": replace(CALL, call="c2"),
        "request": "r2",
        "answer": b"{}",
        "entries": (entry(2),),
    }
    with pytest.raises(JournalError, match="cannot be written"):
        journal.record(replace(Record(at=START), **(other | broken)))
    assert counts(journal) == before
    assert (journal.sequence, journal.call("c2"), journal.answer("r2")) == (1, None, None)
    journal.record(record(2, replace(CALL, call="c2")))
    assert journal.sequence == 2, "and the next one has no hole before it"


def test_a_process_killed_right_after_a_record_has_kept_it(journal_url: str) -> None:
    script = textwrap.dedent(
        f"""
        import os, signal
        from carside.desk.journal import Journal
        from tests.carside.desk.test_journal import record
        journal = Journal({journal_url!r}, "demo")
        journal.record(record())
        os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    root = Path(__file__).parents[3]
    killed = subprocess.run([sys.executable, "-c", script], check=False, timeout=60, cwd=root)
    assert killed.returncode == -signal.SIGKILL
    one = Journal(journal_url, "demo")
    assert (one.open_calls(), one.sequence, one.answer("r1")) == ((CALL,), 1, b'{"ok":1}')
    one.close()


# One database, several showrooms


def test_two_showrooms_in_one_database_do_not_see_one_another(
    journal: Journal, journal_url: str
) -> None:
    other = Journal(journal_url, "other")
    journal.start(START)
    journal.record(record())
    journal.note_published(1)
    assert (other.sequence, other.open_calls(), other.entries()) == (0, (), ())
    assert (other.answer("r1"), other.call(CALL.call), other.last_turns()) == (None, None, {})
    assert other.start(START) == (1, 0)
    other.record(record(1, replace(CALL, board="b77")))
    other.start(START + ANSWERS_KEPT + timedelta(days=1))
    assert journal.answer("r1") is not None, "forgetting is each one's own"
    assert [one.board for one in journal.open_calls()] == ["b01"]
    other.close()


# What breaks later


def _record_many(journal: Journal) -> None:
    for n in range(journal.sequence + 1, 500):
        journal.record(record(n, replace(CALL, call=f"c{n}")))


def test_a_full_disk_is_an_error_that_passes(small_disk: Path) -> None:
    one = Journal(sqlite_url(small_disk), "demo")
    one.record(record())
    filling = fill(small_disk)
    with pytest.raises(JournalError, match="disk is full"):
        _record_many(one)
    written = one.sequence
    assert counts(one) == {"entry": written, "call": written, "answer": written}
    filling.unlink()
    one.record(record(written + 1, replace(CALL, call="after")))
    assert [e.sequence for e in one.entries()] == list(range(1, written + 2))
    one.close()


def test_a_locked_file_is_an_error_that_passes(tmp_path: Path) -> None:
    one = Journal(sqlite_url(tmp_path), "demo")
    other = sqlite3.connect(tmp_path / "journal.sqlite", isolation_level=None)
    one._connection.exec_driver_sql("PRAGMA busy_timeout = 10")
    one._connection.commit()
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalError, match="locked"):
        one.record(record())
    other.execute("ROLLBACK")
    one.record(record())
    assert one.sequence == 1
    other.close()
    one.close()


def test_a_cut_connection_is_an_error_that_passes(
    postgresql_cluster: Cluster, postgresql_url: str, postgresql_database: str
) -> None:
    one = Journal(postgresql_url, "demo")
    one.record(record())
    postgresql_cluster.hang_up(postgresql_database)
    with pytest.raises(JournalError):
        one.record(record(2, replace(CALL, call="c2")))
    one.recount()
    one.record(record(2, replace(CALL, call="c2")))
    assert [e.sequence for e in one.entries()] == [1, 2]
    one.close()


def test_a_commit_whose_answer_was_lost_is_found_by_counting_again(journal: Journal) -> None:
    empty = journal.head
    journal.record(record())
    journal._head = empty  # as if the answer had never come
    with pytest.raises(JournalError):
        journal.record(record(1, replace(CALL, call="c2")))
    journal.recount()
    assert journal.sequence == 1
    journal.record(record(2, replace(CALL, call="c2")))
    assert [one.sequence for one in journal.entries()] == [1, 2]


def test_an_answer_alone_does_not_write_over_what_somebody_else_wrote(journal: Journal) -> None:
    empty = journal.head
    journal.record(record(request=None, answer=None))
    journal._head = empty
    other = record(1, replace(CALL, call="c2"), entries=(entry(1, call="c2"),), request="r2")
    with pytest.raises(JournalError):
        journal.record(other)
    assert journal.entries()[0].call == CALL.call
    assert journal.answer("r2") is None
