"""Many changes, one transaction: all of it or nothing, and read inside what was written inside."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from carside.desk.database import CorruptError, JournalError, sqlite_url
from carside.desk.journal import Journal, Record
from carside.desk.journal_check import verify
from carside.desk.journal_reading import JournalReader
from tests.carside.desk.test_journal import CALL, counts, entry, record
from tests.disks import fill
from tests.hand_clock import START
from tests.postgresql import Cluster


def one_more(journal: Journal) -> None:
    n = journal.sequence + 1
    made = entry(n, call=f"c{n}")
    journal.record(record(n, replace(CALL, call=f"c{n}"), entries=(made,)))


def test_what_was_written_in_a_group_is_read_in_it_and_there_after_it(
    journal: Journal, journal_url: str
) -> None:
    with JournalReader(journal_url, "demo") as reader:
        with journal.group():
            for n in range(1, 6):
                one_more(journal)
                assert journal.sequence == n
                assert journal.answer(f"r{n}") == b'{"ok":1}'
                assert journal.call(f"c{n}") == replace(CALL, call=f"c{n}")
            journal.note_published(4)
            assert len(journal.open_calls()) == len(journal.entries()) == 5
            assert reader.entries() == ()
        assert len(reader.entries()) == 5
        row = reader.row()
        assert row is not None
        assert (row.sequence, row.hash, row.published) == (*journal.head, 4)


@pytest.mark.parametrize("trouble", [JournalError("unplugged"), ValueError("a mistake")])
def test_whatever_is_raised_in_a_group_undoes_all_of_it(
    journal: Journal, trouble: Exception
) -> None:
    one_more(journal)
    before, head = counts(journal), journal.head

    def break_off() -> None:
        with journal.group():
            one_more(journal)
            journal.note_published(2)
            raise trouble

    with pytest.raises(type(trouble)):
        break_off()
    assert (counts(journal), journal.head) == (before, head)
    assert journal.start(START) == (1, 0)
    one_more(journal)
    assert [one.sequence for one in journal.entries()] == [1, 2]


def test_a_group_in_which_a_write_failed_is_not_written_even_if_nobody_minds(
    journal: Journal,
) -> None:
    one_more(journal)
    head = journal.head

    def not_minding() -> None:
        with journal.group():
            one_more(journal)
            with pytest.raises(JournalError):
                journal.record(Record(at=START, request="r1", answer=b"{}"))
            one_more(journal)

    with pytest.raises(JournalError):
        not_minding()
    assert journal.head == head
    assert (journal.answer("r2"), journal.call("c2")) == (None, None)
    one_more(journal)


def test_an_empty_group_changes_nothing(journal: Journal) -> None:
    head = journal.head
    with journal.group():
        assert journal.entries() == ()
    assert journal.head == head


def test_groups_and_single_records_make_the_same_chain(journal: Journal, journal_url: str) -> None:
    one_more(journal)
    for size in (1, 3, 7):
        with journal.group():
            for _ in range(size):
                one_more(journal)
    sentences = {
        finding.sentence for finding in verify(JournalReader(journal_url, "demo")).findings
    }
    assert sentences == set()


def test_a_full_disk_undoes_the_group_and_nothing_of_it_comes_back_later(small_disk: Path) -> None:
    one = Journal(sqlite_url(small_disk), "demo")
    one_more(one)
    filling = fill(small_disk)

    def burst() -> None:
        with one.group():
            for _ in range(400):
                one_more(one)

    for _ in range(3):
        with pytest.raises(JournalError, match="disk is full") as caught:
            burst()
        assert not isinstance(caught.value, CorruptError)
        assert one.sequence == 1
        assert counts(one) == {"entry": 1, "call": 1, "answer": 1}
    filling.unlink()
    one_more(one)
    one.close()
    with JournalReader(sqlite_url(small_disk), "demo") as reader:
        assert [e.sequence for e in reader.entries()] == [1, 2]
        assert verify(reader).is_sound


def test_a_connection_cut_in_a_group_undoes_it(
    postgresql_cluster: Cluster, postgresql_url: str, postgresql_database: str
) -> None:
    one = Journal(postgresql_url, "demo")
    one_more(one)

    def burst() -> None:
        with one.group():
            one_more(one)
            postgresql_cluster.hang_up(postgresql_database)
            one_more(one)

    with pytest.raises(JournalError):
        burst()
    one.recount()
    assert one.sequence == 1
    with one.group():
        one_more(one)
    assert [e.sequence for e in one.entries()] == [1, 2]
    one.close()


def test_the_log_beside_the_file_does_not_grow_without_end(tmp_path: Path) -> None:
    one = Journal(sqlite_url(tmp_path), "demo")
    log = tmp_path / "journal.sqlite-wal"
    with JournalReader(sqlite_url(tmp_path), "demo") as reader, reader.moment() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM entry").scalar()
        for _ in range(3):
            with one.group():
                for _ in range(2000):
                    one_more(one)
        held_back = log.stat().st_size
    for _ in range(20):
        with one.group():
            for _ in range(500):
                one_more(one)
    assert (tmp_path / "journal.sqlite").stat().st_size > 2 * held_back
    assert log.stat().st_size < 2 * held_back, "the room of what was moved is used again"
    one.close()
    assert not log.exists()


def test_a_file_moved_away_under_the_desk_is_noticed_before_the_next_answer(
    tmp_path: Path,
) -> None:
    one = Journal(sqlite_url(tmp_path), "demo")
    one_more(one)
    path = tmp_path / "journal.sqlite"
    path.rename(tmp_path / "aside.sqlite")
    with pytest.raises(CorruptError, match="was moved or removed while this desk wrote it"):
        one_more(one)
    sqlite3.connect(path).close()
    path.touch()
    with pytest.raises(CorruptError, match="was moved or removed"):
        one.recount()
    one.close()


def test_pages_that_rot_under_the_desk_stop_it(tmp_path: Path) -> None:
    one = Journal(sqlite_url(tmp_path), "demo")
    with one.group():
        for _ in range(400):
            one_more(one)
    raw = one._connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = tmp_path / "journal.sqlite"
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xa5" * (path.stat().st_size - 8192))
    raw.execute("PRAGMA shrink_memory")

    def work() -> None:
        for n in range(400):
            one.call(f"c{n}")
            one_more(one)

    with pytest.raises(CorruptError, match="carside journal restore"):
        work()
    one.close()
