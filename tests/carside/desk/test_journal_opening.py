"""What a journal must be to be opened, and what is said of one that is not."""

import importlib
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, text

from carside.desk import schema
from carside.desk.database import JournalError, checked, sqlite_url, writing_engine
from carside.desk.journal import Journal
from carside.desk.journal_opening import HEAD
from carside.desk.journal_reading import JournalReader
from carside.desk.journal_record import entry_row
from tests.carside.desk.test_journal import entry, record
from tests.hand_clock import START
from tests.postgresql import Cluster

MIGRATIONS = Path(schema.__file__).parent / "migrations"
MIGRATION = importlib.import_module("carside.desk.migrations.versions.0002_chain")
OLD_ENTRY = text(
    "INSERT INTO entry VALUES (:showroom, :sequence, :at_ms, :event, :call, :board, :stand, "
    ":advisor, :actor, :detail)"
)

# The schema


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, schema.metadata))


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


def test_an_old_journal_is_chained_and_everything_in_it_stays(
    journal_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = [("placed", None), ("dispatched", "li"), ("declined", "li"), ("accepted", "wang")]
    engine = old_journal(journal_url)
    with engine.begin() as connection:
        for n, (event, advisor) in enumerate(story * 3, start=1):
            for showroom in ("demo", "other"):
                row = entry_row(showroom, entry(n, event, advisor=advisor, detail={"价": "\x7f\n"}))
                connection.execute(OLD_ENTRY, row)
        connection.execute(text("INSERT INTO desk VALUES ('demo', 4, 11)"))
    engine.dispose()
    with monkeypatch.context() as small:
        small.setattr(MIGRATION, "BATCH", 5)
        one = Journal(journal_url, "demo")
    assert [e.event for e in one.entries()] == [event for event, _ in story * 3]
    assert one.entries()[0].detail == {"价": "\x7f\n"}
    assert one.last_turns() == {"li": 10, "wang": 12}
    assert one.start(START) == (5, 11)
    one.record(record(13))
    one.close()
    for showroom, last in (("demo", 13), ("other", 12)):
        again = Journal(journal_url, showroom)
        assert again.sequence == last
        again.close()
    with engine.connect() as connection:
        assert differences(connection) == []
    engine.dispose()


def test_a_journal_of_an_older_carside_is_not_changed_by_who_only_reads(journal_url: str) -> None:
    old_journal(journal_url).dispose()
    with pytest.raises(JournalError, match="written by an older Carside .*: start the desk once"):
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


def refused(url: str) -> str:
    with pytest.raises(JournalError) as caught:
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
