"""One desk for each journal, and the second one is told who has it."""

import getpass
import os
import re
import signal
import socket
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from carside.desk.database import HeldError, JournalError, sqlite_url
from carside.desk.journal import Journal
from carside.desk.journal_holder import Holder
from carside.desk.journal_reading import JournalReader
from tests.carside.desk.test_journal import record
from tests.postgresql import Cluster

ROOT = Path(__file__).parents[3]


def refused(url: str) -> str:
    with pytest.raises(HeldError) as caught:
        Journal(url, "demo")
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert "secret" not in sentence
    return sentence


def holder_elsewhere(url: str) -> "subprocess.Popen[str]":
    """A process that holds the journal until it is killed."""
    script = textwrap.dedent(
        f"""
        import time
        from carside.desk.journal import Journal
        journal = Journal({url!r}, "demo")
        print("held", flush=True)
        time.sleep(60)
        """
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    return child


def test_a_second_desk_is_told_user_machine_process_and_since_when(journal_url: str) -> None:
    with holder_elsewhere(journal_url) as child:
        sentence = refused(journal_url)
        child.kill()
    who = f"{getpass.getuser()} on {socket.gethostname()}, process {child.pid}, since "
    assert who in sentence
    assert re.search(r"since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\)", sentence)
    assert "another desk of showroom demo holds the journal" in sentence


def test_a_killed_holder_has_let_go_at_once(journal_url: str) -> None:
    for _ in range(3):
        with holder_elsewhere(journal_url) as child:
            os.kill(child.pid, signal.SIGKILL)
            child.wait(timeout=20)
        Journal(journal_url, "demo").close()


def test_two_in_one_process_exclude_one_another_too(journal: Journal, journal_url: str) -> None:
    assert f"process {os.getpid()}" in refused(journal_url)
    said: list[str] = []
    thread = threading.Thread(target=lambda: said.append(refused(journal_url)))
    thread.start()
    thread.join(timeout=20)
    assert said
    journal.record(record())
    assert journal.sequence == 1, "and the first goes on undisturbed"


def test_a_closed_journal_is_free_also_after_a_refusal(journal_url: str) -> None:
    for _ in range(3):
        one = Journal(journal_url, "demo")
        refused(journal_url)
        one.close()
        one.close()


def test_who_only_reads_needs_no_hold_and_takes_none(journal: Journal, journal_url: str) -> None:
    with JournalReader(journal_url, "demo") as reader:
        journal.record(record())
        assert reader.sequence == 1
        assert reader.identity == journal.identity
        with (
            pytest.raises(Exception, match=r"readonly|read-only"),
            reader._connection.begin() as transaction,
        ):
            transaction.connection.exec_driver_sql("DELETE FROM entry")
    assert journal.entries()


@pytest.mark.usefixtures("quick_journal")
def test_a_link_to_the_same_file_is_the_same_journal(tmp_path: Path) -> None:
    (tmp_path / "another").mkdir()
    (tmp_path / "another" / "journal.sqlite").symlink_to(tmp_path / "journal.sqlite")
    assert "holds the journal" in refused(sqlite_url(tmp_path / "another"))


def test_a_desk_that_lost_its_connection_takes_the_lock_again_before_it_writes(
    postgresql_cluster: Cluster, postgresql_url: str, postgresql_database: str
) -> None:
    one = Journal(postgresql_url, "demo")
    one.record(record())
    postgresql_cluster.hang_up(postgresql_database)
    with pytest.raises(JournalError):
        one.record(record(2))
    one.recount()
    assert f"process {os.getpid()}" in refused(postgresql_url)
    one.record(record(2))
    one.close()


def test_a_desk_whose_journal_was_taken_meanwhile_writes_nothing_more(
    postgresql_cluster: Cluster, postgresql_url: str, postgresql_database: str
) -> None:
    one = Journal(postgresql_url, "demo")
    one.record(record())
    postgresql_cluster.hang_up(postgresql_database)
    with holder_elsewhere(postgresql_url) as child:
        with pytest.raises(JournalError):
            one.record(record(2))
        with pytest.raises(HeldError, match=f"process {child.pid}"):
            one.record(record(2))
        with pytest.raises(HeldError):
            one.recount()
        child.kill()
    one.recount()
    one.record(record(2))
    assert one.sequence == 2
    one.close()


def test_what_a_second_desk_wrote_meanwhile_is_never_written_over(
    postgresql_cluster: Cluster, postgresql_url: str, postgresql_database: str
) -> None:
    one = Journal(postgresql_url, "demo")
    postgresql_cluster.hang_up(postgresql_database)
    with pytest.raises(JournalError):
        one.record(record())
    other = Journal(postgresql_url, "demo")
    other.record(record())
    other.close()
    with pytest.raises(JournalError, match="cannot be written"):
        one.record(record())
    one.recount()
    assert one.sequence == 1
    one.close()


@pytest.mark.parametrize("user", ["zhao", "o'neill smith", "赵"])
def test_a_holder_is_read_back_from_what_a_server_keeps_of_it(user: str) -> None:
    holder = Holder(user=user, host="reception-pc", process=4711)
    back = Holder.parse(str(holder))
    assert back is not None
    assert (back.process, back.host) == (4711, "reception-pc")
    assert len(str(holder).encode()) <= 63
    assert Holder.parse("psql") is None


def test_a_user_without_a_name_may_hold_a_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr(getpass, "getuser", nobody)
    one = Journal(sqlite_url(tmp_path), "demo")
    assert "somebody on" in refused(sqlite_url(tmp_path))
    one.close()
