"""What a journal must be to be opened, and what is said of one that is not."""

import contextlib
import importlib
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import uuid
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, select, text

from carside.calls import Outcome, Phase
from carside.contract.reading import FindCalls, MakeReport
from carside.desk import schema
from carside.desk.chain import FIELDS, Head, beginning, link
from carside.desk.database import CorruptError, JournalError, checked, sqlite_url, writing_engine
from carside.desk.history import find_calls
from carside.desk.journal import Journal
from carside.desk.journal_check import verify
from carside.desk.journal_opening import HEAD, TAIL
from carside.desk.journal_reading import JournalReader
from carside.desk.journal_record import Beside, call_row, entry_row
from carside.desk.report import make_report
from tests.carside.desk.test_journal import CALL, entry, record
from tests.disks import remount
from tests.hand_clock import START
from tests.postgresql import Cluster

MIGRATIONS = Path(schema.__file__).parent / "migrations"
BATCH = importlib.import_module("carside.desk.migrations.versions.0002_chain").BATCH
OLD_ENTRY = text(
    "INSERT INTO entry VALUES (:showroom, :sequence, :at_ms, :event, :call, :board, :stand, "
    ":advisor, :actor, :detail)"
)

# The schema


def differences(connection: Connection) -> list[Any]:
    options = {"compare_type": True, "include_name": _is_of_the_schema}
    context = MigrationContext.configure(connection, opts=options)
    return list(compare_metadata(context, schema.metadata))


def _is_of_the_schema(name: str | None, kind: str, _parents: object) -> bool:
    # The words of the history have tables of their database's own making.
    return not (kind == "table" and str(name).startswith("call_words"))


def old_journal(url: str, version: str = "0001") -> Engine:
    """A journal as an older Carside left it, with the tables of that version."""
    engine = writing_engine(checked(url))
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, version)
    return engine


def test_a_new_journal_has_exactly_the_schema(journal: Journal) -> None:
    with journal._engine.connect() as connection:
        assert differences(connection) == []


def test_the_migrations_lead_exactly_to_the_schema_and_back(journal_url: str) -> None:
    engine = old_journal(journal_url, "head")
    with engine.begin() as connection:
        assert differences(connection) == []
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.downgrade(config, "0001")
        command.upgrade(config, "head")
        assert differences(connection) == []
    engine.dispose()


def test_the_newest_migration_is_the_one_that_opening_expects() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == HEAD


STORY = [("placed", None), ("dispatched", "li"), ("declined", "li"), ("accepted", "wang")]


def told_before(showroom: str, times: int) -> list[dict[str, Any]]:
    return [
        entry_row(showroom, entry(n, event, advisor=advisor, detail={"价": "\x7f\n"}))
        for n, (event, advisor) in enumerate(STORY * times, start=1)
    ]


def test_an_old_journal_is_chained_and_everything_in_it_stays(journal_url: str) -> None:
    engine = old_journal(journal_url)
    times = BATCH // 4 + 3
    with engine.begin() as connection:
        connection.execute(OLD_ENTRY, told_before("demo", times))
        connection.execute(OLD_ENTRY, told_before("other", 1))
        connection.execute(text("INSERT INTO desk VALUES ('demo', 4, 11)"))
    engine.dispose()
    one = Journal(journal_url, "demo")
    entries, last = one.entries(), 4 * times
    assert [e.event for e in entries] == [event for event, _ in STORY * times]
    assert entries[-1].detail == {"价": "\x7f\n"}
    assert one.last_turns() == {"li": last - 2, "wang": last}
    assert one.start(START) == (5, 11)
    one.record(record(last + 1))
    one.close()
    with JournalReader(journal_url, "demo") as reader:
        chain = [finding for finding in verify(reader).findings if finding.sequence]
        assert [f.sentence for f in chain if "call" not in f.sentence] == []
    other = Journal(journal_url, "other")
    assert (other.sequence, other.start(START)) == (4, (1, 0))
    other.close()
    with engine.connect() as connection:
        assert differences(connection) == []
    engine.dispose()


def test_the_calls_of_an_old_journal_are_found_and_reckoned_up_after_its_migration(
    journal_url: str,
) -> None:
    engine = old_journal(journal_url, "0002")
    chance = random.Random(8)
    calls, entries = [], []
    for n in range(60):
        board, is_open = f"b0{n % 3 + 1}", n >= 57
        made = replace(
            CALL,
            call=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
            board=board,
            stand=f"s{n % 3}",
            car="eqs-450",
            advisor=None if is_open else "wang",
            accepted_at=None if is_open else START + timedelta(seconds=n + 7),
            outcome=None if is_open else Outcome.SERVED,
            phase=Phase.PLACED if is_open else Phase.CLOSED,
            placed_at=START + timedelta(seconds=n),
        )
        calls.append(made)
        told: list[tuple[str, str | None, dict[str, Any]]] = [
            ("placed", None, {}),
            ("dispatched", "li", {}),
            ("declined", "li", {}),
        ]
        if not is_open:
            detail = {"outcome": "served", "note": f"wants 价格 number{n}"}
            told += [("accepted", "wang", {}), ("closed", "wang", detail)]
        entries += [
            entry(0, event, call=made.call, advisor=advisor, detail=detail)
            for event, advisor, detail in told
        ]
    with engine.begin() as connection:
        row = {"starts": 1, "published": 0, "identity": "one", "showroom": "demo"}
        head = beginning("demo", "one")
        for number, told_of in enumerate(entries, start=1):
            kept = entry_row("demo", msgspec.structs.replace(told_of, sequence=number))
            head = Head(number, link(head.hash, [kept[name] for name in FIELDS]))
            connection.execute(schema.entry.insert(), {**kept, "hash": head.hash})
        row |= {"sequence": head.sequence, "hash": head.hash}
        connection.execute(schema.desk.insert(), row)
        columns = ("showroom", "call", "is_open", "board", "placed_at_ms", "value")
        put = text(f"INSERT INTO call VALUES ({', '.join(f':{name}' for name in columns)})")  # noqa: S608 (our own words)
        for made in calls:
            kept = call_row("demo", made, Beside())
            connection.execute(put, {name: kept[name] for name in columns})
    engine.dispose()
    one = Journal(journal_url, "demo")
    with JournalReader(journal_url, "demo") as reader:
        assert not [f for f in verify(reader).findings if "listed otherwise" in f.sentence]
        found = find_calls(reader, "r", FindCalls(text="eqs wang 价格"))
        assert [f.call for f in found.calls] == calls[56:6:-1]
        assert found.total == 57
        assert found.calls[0].note == "wants 价格 number56"
        assert find_calls(reader, "r", FindCalls(text="s1", stand="s1")).total == 20
        assert find_calls(reader, "r", FindCalls(text="li")).total == 0
        report = make_report(
            reader, "r", MakeReport(since=START, until=START + timedelta(days=1)),
            now=START, zone=None, boards=(),
        )  # fmt: skip
    assert (report.whole.calls, report.whole.turns) == (60, 60 + 57)
    assert report.whole.accept_median_s == 7.0
    keep = one._connection.execute(select(schema.call.c.sent).distinct()).scalars().all()
    assert sorted(keep) == ["li:1", "li:1 wang:1"]
    one._connection.rollback()
    one.close()


def test_a_journal_of_an_older_carside_is_not_changed_by_who_only_reads(journal_url: str) -> None:
    old_journal(journal_url).dispose()
    with pytest.raises(JournalError, match=r"written by an older Carside .*: start the desk once"):
        JournalReader(journal_url, "demo")


def test_a_journal_of_a_newer_carside_is_refused_in_one_sentence(journal_url: str) -> None:
    journal = Journal(journal_url, "demo")
    with journal._engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    journal.close()
    with pytest.raises(JournalError, match="not a journal of this Carside"):
        JournalReader(journal_url, "demo")
    with pytest.raises(JournalError, match=r"written by a newer Carside: .*9999") as caught:
        Journal(journal_url, "demo")
    assert "\n" not in str(caught.value)


def test_sqlite_is_told_to_lose_nothing_when_the_plug_is_pulled(tmp_path: Path) -> None:
    one = Journal(sqlite_url(tmp_path), "demo")
    assert one._connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2, "FULL"
    assert one._connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    one.close()


# What cannot be opened


def refused(url: str, how: type[JournalError] = JournalError) -> str:
    with pytest.raises(how) as caught:
        Journal(url, "demo")
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert "secret" not in sentence
    return sentence


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "mysql://u:secret@h/d",
        "oracle+nothing://u:secret@h/d",
        "postgresql+psycopg://u:secret@h:port/d",
    ],
)
def test_an_unknown_url_is_refused_with_what_is_allowed(url: str) -> None:
    assert "sqlite:///FILE or postgresql+psycopg://" in refused(url)


def test_a_path_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "there is no folder" in refused(sqlite_url(tmp_path / "file"))


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"my diary, not a database\n" * 200)
    assert "not a database" in refused(sqlite_url(tmp_path))
    assert path.read_bytes() == b"my diary, not a database\n" * 200


def test_a_wrong_password_is_refused(postgresql_cluster: Cluster, postgresql_database: str) -> None:
    url = postgresql_cluster.url(postgresql_database, password="not-the-secret")
    assert "password authentication failed" in refused(url)


def test_a_server_that_is_not_there_is_refused() -> None:
    assert "127.0.0.1:1/d" in refused("postgresql+psycopg://u:secret@127.0.0.1:1/d")


def test_a_url_is_shown_without_its_password(postgresql_url: str) -> None:
    engine = create_engine(postgresql_url)
    assert "***" in str(engine.url)
    engine.dispose()
    one = Journal(postgresql_url, "demo")
    assert one._place.startswith("127.0.0.1:")
    one.close()


# What is damaged


def journal_of(folder: Path, entries: int) -> Path:
    one = Journal(sqlite_url(folder), "demo")
    with one.group():
        for n in range(1, entries + 1):
            one.record(record(n, replace(CALL, call=f"c{n}"), request=f"r{n}"))
    one.close()
    return folder / "journal.sqlite"


def damaged(folder: Path) -> str:
    sentence = refused(sqlite_url(folder), CorruptError)
    assert "carside journal restore FILE" in sentence
    return sentence


def test_a_file_whose_end_is_missing_is_damaged(tmp_path: Path) -> None:
    path = journal_of(tmp_path, 200)
    os.truncate(path, path.stat().st_size // 2)
    assert "malformed" in damaged(tmp_path)


@pytest.mark.parametrize("is_gone", [True, False], ids=["gone", "empty"])
def test_a_journal_that_vanished_is_not_begun_again_as_if_nothing_had_been(
    tmp_path: Path, *, is_gone: bool
) -> None:
    path = journal_of(tmp_path, 3)
    path.unlink() if is_gone else os.truncate(path, 0)
    assert "is gone, though desks have written it" in damaged(tmp_path)
    assert path.exists() is not is_gone
    (tmp_path / "journal.sqlite.demo.lock").unlink()
    one = Journal(sqlite_url(tmp_path), "demo")
    assert one.sequence == 0, "as the sentence says"
    one.close()


def test_a_journal_that_was_killed_while_it_was_made_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").touch()
    (tmp_path / "journal.sqlite.demo.lock").touch()
    one = Journal(sqlite_url(tmp_path), "demo")
    assert one.sequence == 0
    one.close()


def test_a_bit_flipped_anywhere_in_a_small_file_is_found_when_it_is_opened(tmp_path: Path) -> None:
    path = journal_of(tmp_path, 200)
    whole, chance = path.read_bytes(), random.Random(5)
    refusals = 0
    for _ in range(80):
        spoilt = bytearray(whole)
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
        path.write_bytes(spoilt)
        for end in ("-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
        sentence = opened_or_told(tmp_path)
        refusals += bool(sentence)
        assert "\n" not in sentence
    assert refusals > 10, "the rest of a file is empty space, calls, their words and answers"


def opened_or_told(folder: Path) -> str:
    """What is said of a journal of 200 calls that cannot be opened; if it can, all is there."""
    try:
        one = Journal(sqlite_url(folder), "demo")
    except JournalError as error:
        return str(error)
    assert one.entries() == tuple(record(n).entries[0] for n in range(1, 201))
    one.close()
    return ""


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("UPDATE entry SET detail = '{}' WHERE sequence = 9", "entry 9 is not what was written"),
        ("UPDATE entry SET at_ms = at_ms + 1 WHERE sequence = 12", "entry 12 is not what"),
        ("DELETE FROM entry WHERE sequence = 7", "entry 7 is missing"),
        ("DELETE FROM entry WHERE sequence > 10", "ends with entry 10, not with 12"),
        ("UPDATE desk SET sequence = 11", "ends with entry 12, not with 11"),
        ("UPDATE desk SET identity = 'another'", "entry 1 is not what was written"),
    ],
)
def test_an_end_that_does_not_hold_together_stops_the_desk(
    journal_url: str, damage: str, says: str
) -> None:
    one = Journal(journal_url, "demo")
    for n in range(1, 13):
        one.record(record(n, replace(CALL, call=f"c{n}"), request=f"r{n}"))
    with one._engine.begin() as connection:
        connection.execute(text(damage))
    one.close()
    with pytest.raises(CorruptError, match=says) as caught:
        Journal(journal_url, "demo")
    assert "carside journal restore" in str(caught.value)


def test_only_the_end_is_looked_at_so_that_opening_is_quick(tmp_path: Path) -> None:
    path = journal_of(tmp_path, TAIL + 5)
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE entry SET actor = 'nobody' WHERE sequence = 5")
    Journal(sqlite_url(tmp_path), "demo").close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE entry SET actor = 'nobody' WHERE sequence = 6")
    assert "entry 6 is not what was written" in damaged(tmp_path)


def test_a_database_of_somebody_else_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE invoices (number)")
    before = path.stat().st_size
    assert "not a journal of Carside" in refused(sqlite_url(tmp_path))
    assert path.stat().st_size == before


def test_a_servers_database_may_hold_other_tables_but_not_of_our_names(postgresql_url: str) -> None:
    engine = create_engine(postgresql_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE invoices (number int)"))
    Journal(postgresql_url, "demo").close()
    with engine.begin() as connection:
        for table in ("alembic_version", "desk"):
            connection.execute(text(f"DROP TABLE {table}"))
    assert "not a journal of Carside" in refused(postgresql_url)
    engine.dispose()


def test_a_disk_that_became_read_only_is_told(small_disk: Path) -> None:
    journal_of(small_disk, 2)
    remount(small_disk, "ro")
    assert "Read-only file system" in refused(sqlite_url(small_disk))
    remount(small_disk, "rw")
    Journal(sqlite_url(small_disk), "demo").close()


def test_a_file_of_another_user_is_told() -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can become another user")
    with tempfile.TemporaryDirectory(prefix="carside-") as folder:  # pytest's own is root's alone
        path = journal_of(Path(folder), 2)
        Path(folder).chmod(0o777)
        path.chmod(0o600)
        path.with_name("journal.sqlite.demo.lock").chmod(0o666)
        script = f"""if True:
            import os
            from carside.desk.database import JournalError
            from carside.desk.journal import Journal
            os.setuid(65534)
            try:
                Journal({sqlite_url(Path(folder))!r}, "demo")
            except JournalError as error:
                print(error)
            """
        said = subprocess.run(
            [sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60,
            cwd=Path(__file__).parents[3],
        ).stdout  # fmt: skip
    assert "unable to open database file" in said or "readonly database" in said, said
