"""Verifying finds whatever is not exactly as it was written, and nothing else."""

import contextlib
import re
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, text

from carside.calls import Outcome
from carside.contract.payloads import Accept, Close, Decline, Dispatch
from carside.desk import schema
from carside.desk.chain import FIELDS
from carside.desk.database import CorruptError, JournalError, file_url
from carside.desk.journal import Journal
from carside.desk.journal_check import Finding, verify
from carside.desk.journal_reading import JournalReader
from tests.carside.desk.test_journal_group import one_more
from tests.carside.desk.tiny import OneDesk
from tools.benchmarks.big_journal import fill

CALLS, OPEN, ENTRIES = 12, 3, 9 * 5 + 3

ONE_TOO_MANY = """
    INSERT INTO entry SELECT showroom, 49, at_ms, event, call, board, stand, advisor, actor, detail,
    hash FROM entry WHERE sequence = 48"""
KEPT = ", ".join(schema.call.c.keys())
STRANGE_CALL = f"""
    INSERT INTO call ({KEPT}) SELECT {KEPT.replace("call", "'c'", 1)} FROM call LIMIT 1"""  # noqa: S608 (our own words)
ANOTHER_REVISION = """
    UPDATE call SET value = replace(value, '"revision":5', '"revision":6')"""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal in which nothing is wrong."""
    path = tmp_path_factory.mktemp("sound") / "journal.sqlite"
    assert fill(file_url(path), calls=CALLS, open_calls=OPEN) == ENTRIES
    return path


@pytest.fixture
def copy(sound: Path, tmp_path: Path) -> Path:
    """A copy to be spoilt."""
    return Path(shutil.copy(sound, tmp_path / "journal.sqlite"))


@contextlib.contextmanager
def spoiling(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.text_factory = bytes
        yield connection


def findings(path: Path) -> tuple[Finding, ...]:
    with JournalReader(file_url(path), "demo") as reader:
        return verify(reader).findings


def sentences(path: Path) -> str:
    return "\n".join(f"{one.sequence}: {one.sentence}" for one in findings(path))


def test_a_sound_journal_is_sound_and_counted(sound: Path) -> None:
    with JournalReader(file_url(sound), "demo") as reader:
        seen: list[tuple[int, int]] = []
        verdict = verify(reader, lambda done, of: seen.append((done, of)))
        assert verdict.is_sound, verdict.findings
        assert (verdict.entries, verdict.calls) == (ENTRIES, CALLS)
        assert (verdict.identity, verdict.head.sequence) == (reader.identity, ENTRIES)


def test_what_a_desk_wrote_in_a_busy_hour_is_sound(
    desk: OneDesk, journal: Journal, journal_url: str
) -> None:
    call = desk.place("b01", message_id="r1")
    desk.place("b01", message_id="r2")
    desk.ask(Dispatch(call=call, advisor="li", revision=2))
    desk.ask(Decline(call=call, advisor="li", reason="with a customer", revision=3))
    desk.ask(Accept(call=call, advisor="wang", revision=4))
    desk.place("b02", message_id="r3")
    desk.let_pass(70, "zhao")
    desk.ask(Close(call=call, outcome=Outcome.SERVED, note="", revision=5))
    assert journal.sequence > 6
    with JournalReader(journal_url, "demo") as reader:
        verdict = verify(reader)
    assert verdict.findings == ()
    assert verdict.entries == journal.sequence


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    column=st.sampled_from(["showroom", *FIELDS, "hash"]),
    sequence=st.integers(1, ENTRIES),
    where=st.integers(0, 10_000),
)
def test_a_flipped_bit_in_any_column_of_any_entry_is_found(
    sound: Path, tmp_path: Path, column: str, sequence: int, where: int
) -> None:
    path = Path(shutil.copy(sound, tmp_path / "flipped.sqlite"))
    with spoiling(path) as connection:
        query = f"SELECT {column} FROM entry WHERE sequence = ?"  # noqa: S608 (our own words)
        before = connection.execute(query, (sequence,)).fetchone()[0]
        now = flipped(before, where)
        how = "?" if column in {"hash", "at_ms", "sequence"} else "CAST(? AS TEXT)"
        change = f"UPDATE OR IGNORE entry SET {column} = {how} WHERE sequence = ?"  # noqa: S608 (our own words)
        connection.execute(change, (now, sequence))
        after = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
        kept = connection.execute(query, (sequence,)).fetchone()
        if kept is not None and kept[0] == before:
            return  # a number that another entry has cannot be taken
        assert after == ENTRIES
    found = findings(path)
    assert found
    if column != "sequence" and sequence < ENTRIES:
        assert any(one.sequence in {sequence, sequence + 1} for one in found)


def flipped(value: bytes | int | None, where: int) -> bytes | int:
    if value is None:
        return b""
    if isinstance(value, int):
        return value ^ (1 << where % 40)
    spoilt = bytearray(value)
    spoilt[where // 8 % len(spoilt)] ^= 1 << where % 8
    return bytes(spoilt)


@pytest.mark.parametrize("column", ["event", "call", "board", "stand", "actor", "detail"])
def test_a_changed_word_is_found_on_a_server_too(postgresql_url: str, column: str) -> None:
    fill(postgresql_url, calls=3, open_calls=1)
    engine = create_engine(postgresql_url)
    entry = schema.entry
    with engine.begin() as connection:
        connection.execute(
            entry.update()
            .where(entry.c.sequence == 4)
            .values({column: entry.c[column].concat(" ")})
        )
    engine.dispose()
    with JournalReader(postgresql_url, "demo") as reader:
        found = verify(reader).findings
    assert found[0] == Finding(
        sequence=4, sentence="is not what was written, or does not belong here"
    )


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("DELETE FROM entry WHERE sequence = 7", "8: entry 7 is missing"),
        ("DELETE FROM entry WHERE sequence BETWEEN 7 AND 9", "10: entries 7 to 9 are missing"),
        ("DELETE FROM entry WHERE sequence = 1", "2: entry 1 is missing"),
        ("DELETE FROM entry WHERE sequence > 40", "ends with entry 40, but 48 were written"),
        (ONE_TOO_MANY, "49: is not what was written, or does not belong here"),
        (
            "UPDATE entry SET sequence = 100 - sequence WHERE sequence IN (48, 52)",
            "52: entries 48 to 51 are missing",
        ),
        ("UPDATE desk SET sequence = 47", "ends with entry 48, but 47 were written"),
        ("UPDATE desk SET hash = zeroblob(32)", "48: the last entry is not the one"),
        ("UPDATE desk SET identity = 'another'", "1: is not what was written"),
        ("UPDATE desk SET published = 49", "49 entries were published, 48 written"),
        ("DELETE FROM call WHERE is_open", "46: call .* is not kept"),
        ("DELETE FROM call WHERE NOT is_open", "1: call .* is not kept"),
        ("UPDATE call SET is_open = 1", "5: call .* is listed otherwise than it is"),
        ("UPDATE call SET board = 'b77'", "is listed otherwise than it is"),
        ("UPDATE call SET placed_at_ms = 0", "is listed otherwise than it is"),
        *(  # the names of columns are ours
            (f"UPDATE call SET {column} = {column} || '1'", "is listed otherwise than it is")  # noqa: S608
            for column in ("position", "stand", "car", "advisor", "accept_ms", "turns", "sent")
        ),
        ("UPDATE call SET note = 'better'", "is listed otherwise than it is"),
        ("UPDATE call SET outcome = 'gone'", "is listed otherwise than it is"),
        ("UPDATE call SET value = '{}'", "call .* cannot be read"),
        ("UPDATE call SET value = replace(value, 'served', 'gone')", "outcome gone instead of se"),
        ("UPDATE call SET value = replace(value, 'advisor-1', 'me')", "advisor me instead of adv"),
        (
            "UPDATE call SET value = replace(value, '\"revision\":5', '\"revision\":6')",
            "revision 6",
        ),
        (STRANGE_CALL, "call c is kept, but no entry tells of it"),
        ("INSERT INTO folded VALUES ('demo', 'p1', 'c1')", "press p1 is kept with call c1 instead"),
        ("UPDATE turn SET sequence = 3 WHERE advisor = 'advisor-2'", "advisor advisor-2 is kept w"),
        ("DELETE FROM turn WHERE advisor = 'advisor-2'", "advisor-2 is kept with sequence none"),
    ],
)
def test_whatever_else_is_changed_is_found_and_named(copy: Path, damage: str, says: str) -> None:
    with spoiling(copy) as connection:
        changed = connection.execute(damage).rowcount
    assert changed > 0
    assert re.search(says, sentences(copy)), sentences(copy)


def test_two_entries_that_changed_places_are_found(copy: Path) -> None:
    with spoiling(copy) as connection:
        for now, then in ((10, 1000), (11, 10), (1000, 11)):
            connection.execute("UPDATE entry SET sequence = ? WHERE sequence = ?", (then, now))
    assert {one.sequence for one in findings(copy)} >= {10, 11, 12}


def test_a_folded_press_that_was_forgotten_is_found(desk: OneDesk, journal_url: str) -> None:
    desk.place("b01", message_id="r1")
    desk.place("b01", message_id="r2")
    with desk.journal._engine.begin() as connection:
        assert connection.execute(text("DELETE FROM folded")).rowcount == 1
    with JournalReader(journal_url, "demo") as reader:
        (found,) = verify(reader).findings
    assert found.sentence.startswith("press ")
    assert "is kept with call none instead of" in found.sentence


def test_a_damaged_page_is_found_wherever_it_is(sound: Path, tmp_path: Path) -> None:
    pages = sound.stat().st_size // 4096
    found = 0
    for page in range(1, pages):
        path = Path(shutil.copy(sound, tmp_path / f"{page}.sqlite"))
        with path.open("r+b") as file:
            file.seek(page * 4096)
            file.write(b"\x5a" * 4096)
        try:
            found += bool(findings(path))
        except CorruptError:
            found += 1
    assert found == pages - 1


def test_a_desk_may_write_while_it_is_verified(journal: Journal, journal_url: str) -> None:
    for _ in range(5):
        one_more(journal)
    with JournalReader(journal_url, "demo") as reader, reader.moment():
        pass
    with JournalReader(journal_url, "demo") as reader:
        verdict = verify(reader, lambda _done, _of: one_more(journal))
        assert verdict.is_sound
        one_more(journal)
        assert verify(reader).entries == journal.sequence


def test_a_showroom_without_a_journal_has_none_to_verify(sound: Path) -> None:
    with (
        JournalReader(file_url(sound), "other") as reader,
        pytest.raises(JournalError, match="there is no journal of showroom other"),
    ):
        verify(reader)
