"""`carside journal`: what an administrator types, reads and gets as an exit code."""

import contextlib
import csv
import io
import json
import os
import pty
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from carside.cli import main
from carside.desk.chain import FIELDS, beginning, link
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal
from carside.desk.journal_export import COLUMNS, instant
from carside.desk.journal_reading import JournalReader
from tests.carside.desk.test_journal_group import one_more
from tests.disks import fill as fill_disk
from tools.benchmarks.big_journal import fill

ROOT = Path(__file__).parents[3]
Said = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk's folder with a journal of twelve calls, 48 entries."""
    own = tmp_path / "desk"
    own.mkdir()
    fill(sqlite_url(own), calls=12, open_calls=3)
    return own


def carside(*words: str | Path) -> int:
    return main(["journal", *(str(word) for word in words)])


def of(folder: Path) -> tuple[str | Path, ...]:
    return ("--showroom", "demo", "--data", folder)


def spoil(path: Path, damage: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(damage).rowcount > 0


# Verifying


def test_a_sound_journal_is_said_to_be_sound(folder: Path, capsys: Said) -> None:
    assert carside("verify", *of(folder)) == 0
    said = capsys.readouterr()
    assert "48 entries, 12 calls" in said.out
    assert "nothing is wrong; head 48 " in said.out
    assert said.err == "", "no progress where nobody watches"


def test_what_is_wrong_is_named_with_its_entry(folder: Path, capsys: Said) -> None:
    spoil(folder / "journal.sqlite", "UPDATE entry SET actor = 'nobody' WHERE sequence = 7")
    assert carside("verify", *of(folder)) == 1
    said = capsys.readouterr().out
    assert "  entry 7: is not what was written, or does not belong here\n" in said
    assert "1 thing is wrong: end the desk" in said


def test_of_many_things_the_first_are_shown_and_the_rest_counted(
    folder: Path, capsys: Said
) -> None:
    spoil(folder / "journal.sqlite", "UPDATE entry SET actor = 'nobody'")
    assert carside("verify", *of(folder)) == 1
    said = capsys.readouterr().out
    assert said.count("  entry ") == 20
    assert "  and 28 more\n" in said


def test_a_file_that_is_no_journal_is_told_by_verify(folder: Path, capsys: Said) -> None:
    (folder / "journal.sqlite").write_bytes(b"my diary, not a database\n" * 200)
    assert carside("verify", *of(folder)) == 1
    assert "not a database" in capsys.readouterr().out


def test_who_watches_sees_how_far_it_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("carside.desk.journal_check.AT_ONCE", 10)
    monkeypatch.setattr("carside.desk.journal_command._PROGRESS_EVERY_S", 0.0)
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        assert carside("verify", *of(folder)) == 0
        terminal.flush()
        seen = ""
        while not seen.endswith("\033[K"):  # the line is wiped at the end; it comes in pieces
            seen += os.read(ours, 4096).decode()
    os.close(ours)
    assert "10 of 48 entries (20 %)" in seen


@pytest.mark.parametrize("task", ["verify", "backup", "export"])
def test_a_journal_that_is_not_there_is_told(tmp_path: Path, capsys: Said, task: str) -> None:
    words = (task, *of(tmp_path / "absent"), *([tmp_path / "file"] if task == "backup" else []))
    assert carside(*words) == 2
    assert capsys.readouterr().err.startswith("carside: there is no journal at ")
    assert not (tmp_path / "absent").exists()


# Backing up and restoring


def test_a_backup_is_made_while_a_desk_holds_the_journal_and_comes_back(
    folder: Path, tmp_path: Path, capsys: Said
) -> None:
    desk = Journal(sqlite_url(folder), "demo")
    assert carside("backup", *of(folder), tmp_path / "backup.sqlite") == 0
    one_more(desk)
    desk.close()
    assert "48 entries, 12 calls" in capsys.readouterr().out
    assert carside("restore", *of(tmp_path / "new"), tmp_path / "backup.sqlite") == 0
    assert "restored: 48 entries" in capsys.readouterr().out
    assert carside("verify", *of(tmp_path / "new")) == 0
    assert carside("restore", *of(tmp_path / "new"), tmp_path / "backup.sqlite") == 2
    assert "move journal.sqlite* out of" in capsys.readouterr().err


def test_a_journal_on_a_server_is_named_by_its_url(
    postgresql_url: str, tmp_path: Path, folder: Path, capsys: Said
) -> None:
    there = ("--showroom", "demo", "--journal", postgresql_url)
    assert carside("backup", *of(folder), tmp_path / "backup.sqlite") == 0
    assert carside("restore", *there, tmp_path / "backup.sqlite") == 0
    assert carside("verify", *there) == 0
    assert "secret" not in capsys.readouterr().out


def test_a_held_journal_is_not_restored_and_its_holder_named(
    folder: Path, tmp_path: Path, capsys: Said
) -> None:
    assert carside("backup", *of(folder), tmp_path / "backup.sqlite") == 0
    (tmp_path / "new").mkdir()
    desk = Journal(sqlite_url(tmp_path / "new"), "demo")
    assert carside("restore", *of(tmp_path / "new"), tmp_path / "backup.sqlite") == 2
    assert f"process {os.getpid()}" in capsys.readouterr().err
    desk.close()


def test_a_desk_that_finds_its_journal_held_says_who_has_it_and_ends(tmp_path: Path) -> None:
    desk = Journal(sqlite_url(tmp_path), "demo")
    ended = subprocess.run(
        [
            sys.executable, "-m", "carside", "desk", "--showroom", "demo", "--data", tmp_path,
            "--broker", "mqtt://desk:secret@127.0.0.1:1",
        ],
        check=False, capture_output=True, text=True, timeout=60, cwd=ROOT,
    )  # fmt: skip
    desk.close()
    assert ended.returncode == 2
    assert f"process {os.getpid()}" in ended.stderr
    assert "Traceback" not in ended.stderr


# Exporting


def test_every_entry_is_exported_in_order_and_the_chain_can_be_proved_from_it(
    folder: Path, capfd: Said
) -> None:
    assert carside("export", *of(folder)) == 0
    lines = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [line["sequence"] for line in lines] == list(range(1, 49))
    with JournalReader(sqlite_url(folder), "demo") as reader:
        before = beginning("demo", reader.identity).hash
        for line, entry in zip(lines, reader.entries(), strict=True):
            at_ms = round(datetime.fromisoformat(line["at"]).timestamp() * 1000)
            detail = json.dumps(line["detail"], ensure_ascii=False, separators=(",", ":"))
            columns = line | {"at_ms": at_ms, "detail": detail}
            before = link(before, [columns[name] for name in FIELDS])
            assert line["hash"] == before.hex()
            assert line["event"] == entry.event


def test_a_table_for_spreadsheets(folder: Path, tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "entries.csv"
    assert carside("export", *of(folder), "--format", "csv", file) == 0
    assert "48 entries" in capsys.readouterr().out
    assert file.read_bytes().startswith(b"\xef\xbb\xbf"), "so that Chinese stays Chinese in Excel"
    rows = list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 49
    assert json.loads(rows[1][8])["car"] == "seal"
    assert carside("export", *of(folder), "--format", "csv", file) == 2
    assert carside("export", *of(folder), "--format", "csv", "--force", file) == 0


def test_only_what_happened_in_a_span_is_exported(folder: Path, capfd: Said) -> None:
    with JournalReader(sqlite_url(folder), "demo") as reader:
        moments = [entry.at for entry in reader.entries()]
    since, until = moments[10].isoformat(), moments[20].isoformat()
    assert carside("export", *of(folder), "--since", since, "--until", until) == 0
    lines = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [line["sequence"] for line in lines] == list(range(11, 21))


def test_a_day_is_the_whole_day_here() -> None:
    morning, evening = instant("2026-11-21"), instant("2026-11-21", is_end=True)
    assert evening - morning == timedelta(days=1)
    assert morning.astimezone().strftime("%Y-%m-%d %H:%M") == "2026-11-21 00:00"
    assert instant("2026-11-21T10:15:00Z") == datetime(2026, 11, 21, 10, 15, tzinfo=UTC)
    assert instant("2026-11-21T10:15").astimezone().strftime("%H:%M") == "10:15"


def test_no_day_at_all_is_told(folder: Path, capsys: Said) -> None:
    assert carside("export", *of(folder), "--since", "yesterday") == 2
    assert "--since 'yesterday' must be a day or an instant" in capsys.readouterr().err


def test_who_has_read_enough_is_no_trouble(folder: Path) -> None:
    fill_folder = folder.parent / "more"
    fill_folder.mkdir()
    fill(sqlite_url(fill_folder), calls=400, open_calls=1)
    command = [sys.executable, "-m", "carside", "journal", "export", *of(fill_folder)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as export:
        assert export.stdout is not None
        assert export.stderr is not None
        assert json.loads(export.stdout.readline())["sequence"] == 1
        export.stdout.close()
        assert export.stderr.read() == ""
    assert export.returncode == 0


def test_a_full_disk_leaves_no_half_of_an_export(
    folder: Path, tiny_disk: Path, capsys: Said
) -> None:
    fill_disk(tiny_disk)
    assert carside("export", *of(folder), tiny_disk / "entries.jsonl") == 2
    assert "No space left on device" in capsys.readouterr().err
    assert [one.name for one in tiny_disk.iterdir()] == ["filling"]


def test_every_task_is_explained(capsys: Said) -> None:
    with pytest.raises(SystemExit):
        carside("--help")
    said = capsys.readouterr().out
    for task in ("verify", "backup", "restore", "export"):
        assert task in said
