"""A backup is the whole journal of one moment, and comes back as it was."""

import contextlib
import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import select

from carside.desk import schema
from carside.desk.database import CorruptError, HeldError, JournalError, file_url, sqlite_url
from carside.desk.journal import Journal
from carside.desk.journal_check import verify
from carside.desk.journal_copies import backup, restore
from carside.desk.journal_reading import JournalReader
from carside.desk.whole_file import whole_file
from tests.carside.desk.test_journal_group import one_more
from tests.disks import fill as fill_disk
from tools.benchmarks.big_journal import fill

SHOWROOM = "demo"


def content(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Everything in a journal."""
    with JournalReader(url, SHOWROOM) as reader, reader.moment() as connection:
        return {
            table.name: sorted(
                tuple(row)
                for row in connection.execute(select(table).where(table.c.showroom == SHOWROOM))
            )
            for table in schema.metadata.sorted_tables
        }


def backed_up(url: str, file: Path) -> Path:
    with JournalReader(url, SHOWROOM) as reader:
        assert backup(reader, file).is_sound
    return file


@pytest.fixture
def full_url(journal_url: str) -> str:
    """The URL of a journal of twelve calls, on either database."""
    fill(journal_url, calls=12, open_calls=3)
    return journal_url


def other_url(request: pytest.FixtureRequest, tmp_path: Path, kind: str) -> str:
    if kind == "sqlite":
        (tmp_path / "other").mkdir()
        return sqlite_url(tmp_path / "other")
    cluster = request.getfixturevalue("postgresql_cluster")
    with cluster.connect() as connection:
        connection.execute("DROP DATABASE IF EXISTS another_journal WITH (FORCE)")
        connection.execute("CREATE DATABASE another_journal STRATEGY file_copy")
    return str(cluster.url("another_journal"))


@pytest.mark.parametrize("target", ["sqlite", "postgresql"])
def test_what_is_restored_is_what_was_backed_up_to_the_last_byte(
    request: pytest.FixtureRequest, full_url: str, tmp_path: Path, target: str
) -> None:
    before = content(full_url)
    file = backed_up(full_url, tmp_path / "backup.sqlite")
    url = other_url(request, tmp_path, target)
    assert restore(file, url, SHOWROOM).entries == 48
    assert content(url) == before
    one = Journal(url, SHOWROOM)
    assert one.sequence == 48
    assert before["desk"][0][3] == one.identity, "the same journal"
    one_more(one)
    one.close()
    with JournalReader(url, SHOWROOM) as reader:
        assert verify(reader).findings == ()


def test_a_backup_is_one_file_that_nobody_else_may_read(full_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    file = backed_up(full_url, folder / "backup.sqlite")
    assert list(folder.iterdir()) == [file]
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.read_bytes()[18:20] == b"\1\1", "no log beside it is needed to read it"


def test_a_backup_is_of_one_moment_though_the_desk_goes_on(
    journal: Journal, journal_url: str, tmp_path: Path
) -> None:
    for _ in range(20):
        one_more(journal)
    is_over = threading.Event()
    files: list[Path] = []

    def back_up() -> None:
        try:
            files.extend(backed_up(journal_url, tmp_path / f"{n}.sqlite") for n in range(5))
        finally:
            is_over.set()

    thread = threading.Thread(target=back_up)
    thread.start()
    while not is_over.is_set():
        with journal.group():
            for _ in range(5):
                one_more(journal)
    thread.join()
    sizes = []
    for file in files:
        with JournalReader(file_url(file), SHOWROOM) as reader:
            sizes.append(reader.sequence)
            assert len(reader.calls()) == reader.sequence
    assert len(sizes) == 5
    assert sizes == sorted(sizes)
    assert all(size % 5 == 0 for size in sizes), "never a part of a group"


def test_an_older_backup_is_replaced_only_when_told_to(full_url: str, tmp_path: Path) -> None:
    file = tmp_path / "backup.sqlite"
    file.write_text("an older one")
    with JournalReader(full_url, SHOWROOM) as reader:
        with pytest.raises(JournalError, match=r"exists already: .* --force"):
            backup(reader, file)
        assert file.read_text() == "an older one"
        backup(reader, file, may_replace=True)
    with JournalReader(file_url(file), SHOWROOM) as copy:
        assert copy.sequence == 48


@pytest.mark.parametrize("is_there", [True, False], ids=["over an older one", "anew"])
def test_a_full_disk_leaves_no_half_of_a_backup(
    full_url: str, small_disk: Path, *, is_there: bool
) -> None:
    file = small_disk / "backup.sqlite"
    if is_there:
        file.write_text("an older one")
    fill_disk(small_disk)
    before = sorted(small_disk.iterdir())
    with (
        JournalReader(full_url, SHOWROOM) as reader,
        pytest.raises(JournalError, match=r"backup.sqlite cannot be written: .*full|No space"),
    ):
        backup(reader, file, may_replace=True)
    assert sorted(small_disk.iterdir()) == before
    assert not is_there or file.read_text() == "an older one"


def test_a_damaged_journal_gives_no_backup(tmp_path: Path) -> None:
    fill(sqlite_url(tmp_path), calls=12, open_calls=3)
    with contextlib.closing(sqlite3.connect(tmp_path / "journal.sqlite")) as spoiling, spoiling:
        spoiling.execute("UPDATE entry SET actor = 'nobody' WHERE sequence = 5")
    file = tmp_path / "backup.sqlite"
    with (
        JournalReader(sqlite_url(tmp_path), SHOWROOM) as reader,
        pytest.raises(CorruptError, match="entry 5: is not what was written"),
    ):
        backup(reader, file)
    assert not file.exists()


# Restoring


def test_a_journal_with_entries_is_never_restored_over(full_url: str, tmp_path: Path) -> None:
    file = backed_up(full_url, tmp_path / "backup.sqlite")
    before = content(full_url)
    with pytest.raises(JournalError, match=r"holds 48 entries.*(move journal.sqlite\*|another da)"):
        restore(file, full_url, SHOWROOM)
    assert content(full_url) == before


def test_a_journal_that_a_desk_holds_is_not_restored(
    request: pytest.FixtureRequest, full_url: str, tmp_path: Path
) -> None:
    file = backed_up(full_url, tmp_path / "backup.sqlite")
    url = other_url(request, tmp_path, "sqlite" if "sqlite" in full_url else "postgresql")
    desk = Journal(url, SHOWROOM)
    with pytest.raises(HeldError, match="another desk of showroom demo holds"):
        restore(file, url, SHOWROOM)
    assert desk.sequence == 0
    desk.close()
    restore(file, url, SHOWROOM)


def test_a_journal_that_vanished_is_restored_where_it_was(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path)
    fill(url, calls=12, open_calls=3)
    before = content(url)
    file = backed_up(url, tmp_path / "backup.sqlite")
    (tmp_path / "journal.sqlite").unlink()
    with pytest.raises(CorruptError, match="restore a backup"):
        Journal(url, SHOWROOM)
    restore(file, url, SHOWROOM)
    assert content(url) == before
    Journal(url, SHOWROOM).close()


def test_only_a_sound_backup_is_restored(tmp_path: Path) -> None:
    fill(sqlite_url(tmp_path), calls=12, open_calls=3)
    file = backed_up(sqlite_url(tmp_path), tmp_path / "backup.sqlite")
    with contextlib.closing(sqlite3.connect(file)) as spoiling, spoiling:
        spoiling.execute("DELETE FROM entry WHERE sequence = 48")
    (tmp_path / "other").mkdir()
    with pytest.raises(
        CorruptError, match=r"was not restored, for it is damaged .*ends with entry"
    ):
        restore(file, sqlite_url(tmp_path / "other"), SHOWROOM)
    assert list((tmp_path / "other").iterdir()) == []


@pytest.mark.parametrize(
    ("name", "says"),
    [("absent", "there is no journal at"), ("diary", "not a database"), ("other", "of showroom")],
)
def test_what_is_no_backup_is_told(tmp_path: Path, name: str, says: str) -> None:
    file = tmp_path / "backup.sqlite"
    if name == "diary":
        file.write_bytes(b"my diary, not a database\n" * 200)
    if name == "other":
        Journal(file_url(file), "other").close()
    (tmp_path / "new").mkdir()
    with pytest.raises(JournalError, match=says):
        restore(file, sqlite_url(tmp_path / "new"), SHOWROOM)
    assert list((tmp_path / "new").iterdir()) == []


def test_a_restore_that_does_not_end_leaves_an_empty_journal(small_disk: Path) -> None:
    folder = small_disk.parent / "full"
    folder.mkdir()
    fill(sqlite_url(folder), calls=1500, open_calls=3)
    file = backed_up(sqlite_url(folder), folder / "backup.sqlite")
    assert file.stat().st_size > 2 * 1024 * 1024
    with pytest.raises(JournalError, match="disk is full"):
        restore(file, sqlite_url(small_disk), SHOWROOM)
    one = Journal(sqlite_url(small_disk), SHOWROOM)
    assert (one.sequence, one.calls()) == (0, ())
    one.close()


def test_a_showrooms_backup_brings_back_that_showroom_alone(
    request: pytest.FixtureRequest, full_url: str, tmp_path: Path
) -> None:
    file = backed_up(full_url, tmp_path / "backup.sqlite")
    url = other_url(request, tmp_path, "sqlite" if "sqlite" in full_url else "postgresql")
    neighbour = Journal(url, "neighbour")
    one_more(neighbour)
    restore(file, url, SHOWROOM)
    one_more(neighbour)
    assert neighbour.sequence == 2
    neighbour.close()
    assert len(content(url)["entry"]) == 48


# A file that is whole


def test_a_whole_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "file"

    def break_off() -> None:
        with whole_file(file, may_replace=False) as growing:
            growing.write_text("half")
            raise ValueError("a mistake")

    with pytest.raises(ValueError, match="a mistake"):
        break_off()
    assert list(tmp_path.iterdir()) == []
    with whole_file(file, may_replace=False) as growing:
        growing.write_text("whole")
        assert not file.exists()
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
    assert file.read_text() == "whole"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(JournalError, match="cannot be written: No such file or directory"),
        whole_file(tmp_path / "absent" / "file", may_replace=False),
    ):
        pass
