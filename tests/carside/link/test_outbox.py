"""Whatever happens to the board's process, machine or disk, a kept press is not lost."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from carside.contract.payloads import Cancel, Place
from carside.link import outbox as module
from carside.link.outbox import Outbox, OutboxError, Pending
from tests.disks import fill, remount

NOBODY = 65534
IDS = [f"0b9f7b4e-9a6e-4a41-8f0e-7d9c2c4f1a{n:02d}" for n in range(20)]


def place(n: int = 0) -> Place:
    return Place(call=IDS[n], car="i5", language="zh-CN", seen=("range",))


def opened(path: Path, now_s: float = 100.0) -> Outbox:
    return Outbox(path / "outbox.sqlite", (Place, Cancel), now_s)


def started_on_another_boot(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    boot_id = path / "boot_id"
    boot_id.write_text("another-boot\n")
    monkeypatch.setattr(module, "_BOOT_ID", boot_id)


def test_requests_come_back_in_the_order_they_came_with_their_waits(tmp_path: Path) -> None:
    box = opened(tmp_path)
    box.put("zz", place(0), 100.0)
    box.put("aa", Cancel(call=IDS[0]), 101.5)
    box.put("mm", place(1), 103.0)
    assert box.pending(104.0) == (
        Pending("zz", place(0), 4000),
        Pending("aa", Cancel(call=IDS[0]), 2500),
        Pending("mm", place(1), 1000),
    )
    box.remove("aa")
    box.remove("never was here")
    assert [one.id for one in box.pending(104.0)] == ["zz", "mm"]
    box.close()


def test_the_order_survives_when_the_last_one_was_answered_and_another_comes(
    tmp_path: Path,
) -> None:
    box = opened(tmp_path)
    for name in ("one", "two"):
        box.put(name, place(), 100.0)
    box.remove("two")
    box.put("three", place(), 100.0)
    box.close()
    box = opened(tmp_path)
    assert [one.id for one in box.pending(100.0)] == ["one", "three"]
    box.close()


def test_a_process_killed_the_moment_put_returns_has_kept_the_press(tmp_path: Path) -> None:
    script = textwrap.dedent(
        f"""
        import os, signal
        from pathlib import Path
        from carside.contract.payloads import Cancel, Place
        from carside.link.outbox import Outbox
        box = Outbox(Path({str(tmp_path / "outbox.sqlite")!r}), (Place, Cancel), 100.0)
        place = Place(call={IDS[0]!r}, car="i5", language="zh-CN", seen=("range",))
        for n in range(3):
            box.put(f"r{{n}}", place, 100.0 + n)
        os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    killed = subprocess.run([sys.executable, "-c", script], check=False, timeout=30)
    assert killed.returncode == -signal.SIGKILL
    box = opened(tmp_path, now_s=110.0)
    assert box.pending(110.0) == tuple(
        Pending(f"r{n}", place(), 10_000 - n * 1000) for n in range(3)
    )
    box.close()


def test_every_put_is_synced_to_the_disk(tmp_path: Path) -> None:
    box = opened(tmp_path)
    assert box._db.execute("PRAGMA synchronous").fetchone() == (2,), "FULL"
    assert box._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    box.close()


def test_a_new_process_on_the_same_boot_knows_the_whole_wait(tmp_path: Path) -> None:
    box = opened(tmp_path, now_s=100.0)
    box.put("r", place(), 100.0)
    box.close()
    box = opened(tmp_path, now_s=460.0)
    assert box.pending(470.0)[0].waited_ms == 370_000
    box.close()


def test_after_a_reboot_the_wait_is_a_lower_bound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = opened(tmp_path, now_s=5000.0)
    box.put("r", place(), 5000.0)
    box.write_down_waits(5060.0)
    box.close()
    started_on_another_boot(monkeypatch, tmp_path)
    box = opened(tmp_path, now_s=20.0)
    assert box.pending(20.0)[0].waited_ms == 60_000, "what was written down"
    assert box.pending(25.0)[0].waited_ms == 65_000, "and the time since this start"
    box.write_down_waits(25.0)
    box.close()
    box = opened(tmp_path, now_s=40.0)
    assert box.pending(41.0)[0].waited_ms == 66_000, "never more than it was, also started twice"
    box.close()


def _cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _overwrite_the_middle(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[4096 : 4096 * 3] = b"\xff" * 8192
    path.write_bytes(whole)


def _damage_one_page(path: Path) -> None:
    """What SQLite itself notices only when it is asked."""
    whole = bytearray(path.read_bytes())
    whole[8 * 4096 + 8 : 8 * 4096 + 60] = b"\x55" * 52
    path.write_bytes(whole)


def _overwrite_everything(path: Path) -> None:
    path.write_bytes(b"this was never a database" * 1000)


@pytest.mark.logs(
    "is broken .* kept as .*outbox.sqlite.broken1", r"\d+ requests of .* were rescued"
)
@pytest.mark.parametrize(
    ("spoil", "at_least"),
    [
        (_cut_off, 0),
        (_damage_one_page, 150),
        (_overwrite_the_middle, 0),
        (_overwrite_everything, 0),
    ],
)
def test_a_corrupt_file_is_set_aside_and_a_new_one_begun_with_what_can_be_read(
    tmp_path: Path, spoil: Callable[[Path], None], at_least: int
) -> None:
    path = tmp_path / "outbox.sqlite"
    box = opened(tmp_path)
    for n in range(200):
        box.put(f"r{n}", place(n % 20), 100.0)
    box.close()
    spoil(path)
    spoilt = path.read_bytes()
    box = opened(tmp_path)
    box.put("new", place(), 100.0)
    *rescued, new = box.pending(105.0)
    box.close()
    assert new.id == "new"
    assert at_least <= len(rescued) < 200
    numbers = [int(one.id[1:]) for one in rescued]
    assert numbers == sorted(numbers), "in their order"
    for number, one in zip(numbers, rescued, strict=True):
        assert (one.data, one.waited_ms) == (place(number % 20), 5000)
    assert path.with_name("outbox.sqlite.broken1").read_bytes() == spoilt, "kept, not deleted"


def test_what_only_the_log_beside_the_file_holds_is_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite"
    box = opened(tmp_path)
    box.put("r", place(), 100.0)
    saved = {suffix: Path(f"{path}{suffix}").read_bytes() for suffix in ("", "-wal", "-shm")}
    box.close()
    for suffix, content in saved.items():  # as a killed process leaves them
        Path(f"{path}{suffix}").write_bytes(content)
    _overwrite_everything(path)
    box = opened(tmp_path)
    assert [one.id for one in box.pending(100.0)] == ["r"]
    box.close()


@pytest.mark.logs("is broken", "were rescued")
def test_nothing_that_was_answered_comes_back_and_an_earlier_file_stays_aside(
    tmp_path: Path,
) -> None:
    path = tmp_path / "outbox.sqlite"
    for number in (1, 2):
        box = opened(tmp_path)
        for n in range(200):
            box.put(f"r{n}", place(), 100.0)
        box.close()
        box = opened(tmp_path)
        box.remove("r0")
        log = Path(f"{path}-wal").read_bytes()  # as a killed process leaves it
        box.close()
        _overwrite_the_middle(path)
        Path(f"{path}-wal").write_bytes(log)
        box = opened(tmp_path)
        assert "r0" not in {one.id for one in box.pending(100.0)}
        box.close()
        path.unlink()
        assert path.with_name(f"outbox.sqlite.broken{number}").exists()


@pytest.mark.logs("is of another version.* kept as .*broken1", "1 requests of .* were rescued")
def test_a_file_of_a_later_version_is_set_aside_and_its_requests_are_taken_over(
    tmp_path: Path,
) -> None:
    box = opened(tmp_path)
    box.put("r", place(), 100.0)
    box.close()
    with sqlite3.connect(tmp_path / "outbox.sqlite") as db:
        db.execute("CREATE TABLE later AS SELECT * FROM request")
        db.execute("DROP TABLE request")
        db.execute(
            "CREATE TABLE request (position INTEGER PRIMARY KEY, id TEXT, kind TEXT, data BLOB, "
            "boot TEXT, touched_s REAL, waited_ms INTEGER, priority INTEGER NOT NULL)"
        )
        db.execute("INSERT INTO request SELECT *, 7 FROM later")
    db.close()
    box = opened(tmp_path)
    assert box.pending(101.0) == (Pending("r", place(), 1000),)
    box.put("new", place(1), 101.0)
    box.close()


@pytest.fixture
def nobodys_folder() -> Iterator[Path]:
    """A folder of the user `nobody`, on a way that everybody may go."""
    if os.geteuid() != 0 or not Path("/dev/shm").is_dir():  # noqa: S108 - everybody's on Linux
        pytest.skip("only root can give a folder to somebody else")
    with tempfile.TemporaryDirectory(prefix="carside-", dir="/dev/shm") as folder:
        os.chown(folder, NOBODY, NOBODY)
        yield Path(folder)


@pytest.mark.parametrize(("mode", "expected"), [(0o000, ["new"]), (0o444, ["r", "new"])])
def test_a_file_that_is_not_ours_is_set_aside_and_read_if_it_may_be(
    nobodys_folder: Path, mode: int, expected: list[str]
) -> None:
    box = opened(nobodys_folder)
    box.put("r", place(), 100.0)
    box.close()
    (nobodys_folder / "outbox.sqlite").chmod(mode)
    script = textwrap.dedent(
        f"""
        import os
        from pathlib import Path
        from carside.contract.payloads import Cancel, Place
        from carside.link.outbox import Outbox
        os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})
        box = Outbox(Path({str(nobodys_folder / "outbox.sqlite")!r}), (Place, Cancel), 100.0)
        box.put("new", Place(call={IDS[0]!r}, car="i5", language="en"), 100.0)
        print([one.id for one in box.pending(100.0)])
        box.close()
        """
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], check=False, timeout=30, capture_output=True, text=True
    )
    assert ended.stdout.strip() == str(expected), ended.stderr
    assert "kept as" in ended.stderr
    assert (nobodys_folder / "outbox.sqlite.broken1").exists()


@pytest.mark.logs("is broken", "were rescued", "is not understood")
@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_damaged_it_opens_and_takes_the_next_press(tmp_path: Path, seed: int) -> None:
    dice, path = random.Random(seed), tmp_path / "outbox.sqlite"
    box = opened(tmp_path)
    for n in range(12):
        box.put(f"r{n}", place(n), 100.0)
    whole = {suffix: Path(f"{path}{suffix}").read_bytes() for suffix in ("", "-wal")}
    box.close()
    for _ in range(40):
        for old in tmp_path.glob("outbox.sqlite*"):
            old.unlink()
        for suffix, content in whole.items():
            Path(f"{path}{suffix}").write_bytes(_spoilt(content, dice))
        box = opened(tmp_path)
        box.put("new", place(19), 100.0)
        assert box.pending(101.0)[-1] == Pending("new", place(19), 1000)
        box.write_down_waits(102.0)
        box.remove("new")
        box.close()


def _spoilt(content: bytes, dice: random.Random) -> bytes:
    spoilt, at = bytearray(content), dice.randrange(max(1, len(content)))
    match dice.randrange(6):
        case 0:
            del spoilt[at:]
        case 1:
            spoilt[at : at + 3000] = bytes(len(spoilt[at : at + 3000]))
        case 2:
            spoilt[at : at + 500] = dice.randbytes(len(spoilt[at : at + 500]))
        case 3 if spoilt:
            spoilt[dice.randrange(min(100, len(spoilt)))] = dice.randrange(256)
        case 4 if spoilt:
            for _ in range(100):
                spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
        case _:
            pass
    return bytes(spoilt)


@pytest.mark.logs("a kept Place is not understood")
def test_a_request_of_another_version_is_skipped_and_stays_on_disk(tmp_path: Path) -> None:
    box = opened(tmp_path)
    box.put("r1", place(1), 100.0)
    box.put("r2", place(2), 100.0)
    box.close()
    with sqlite3.connect(tmp_path / "outbox.sqlite") as db:
        db.execute("UPDATE request SET data = '{}' WHERE id = 'r1'")
    db.close()
    box = opened(tmp_path)
    for _ in range(3):
        assert [one.id for one in box.pending(100.0)] == ["r2"]
    box.close()
    db = sqlite3.connect(tmp_path / "outbox.sqlite")
    assert db.execute("SELECT count(*) FROM request").fetchone() == (2,)
    db.close()


def test_a_folder_that_is_none_is_an_outbox_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "nowhere"):
        with pytest.raises(OutboxError, match="cannot be kept on this board's disk"):
            opened(folder)


def test_a_corrupt_file_on_a_disk_that_cannot_be_written_is_an_outbox_error(
    tiny_disk: Path,
) -> None:
    _overwrite_everything(tiny_disk / "outbox.sqlite")
    remount(tiny_disk, "ro")
    with pytest.raises(OutboxError):
        opened(tiny_disk)


def test_a_read_only_disk_is_an_outbox_error_and_nothing_else(tiny_disk: Path) -> None:
    box = opened(tiny_disk)
    box.put("r1", place(), 100.0)
    box.close()
    remount(tiny_disk, "ro")
    with pytest.raises(OutboxError):
        opened(tiny_disk)


def test_a_limit_on_the_files_size_is_an_outbox_error_for_everybody(tmp_path: Path) -> None:
    script = textwrap.dedent(
        f"""
        import resource, signal
        from pathlib import Path
        from carside.contract.payloads import Cancel, Place
        from carside.link.outbox import Outbox, OutboxError
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        box = Outbox(Path({str(tmp_path / "outbox.sqlite")!r}), (Place, Cancel), 100.0)
        place = Place(call={IDS[0]!r}, car="i5", language="zh-CN", seen=("range",))
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        for n in range(2000):
            try:
                box.put(f"r{{n}}", place, 100.0)
            except OutboxError:
                print(n, len(box.pending(100.0)))
                break
        """
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], check=True, timeout=30, capture_output=True, text=True
    )
    refused, kept = map(int, ended.stdout.split())
    assert refused == kept > 0
    box = opened(tmp_path)
    assert len(box.pending(100.0)) == kept
    box.close()


def _put_many(box: Outbox) -> None:
    for n in range(2000):
        box.put(f"r{n}", place(), 100.0)


def test_a_full_disk_is_an_outbox_error_and_loses_nothing_kept_before(tiny_disk: Path) -> None:
    box = opened(tiny_disk)
    box.put("before", place(), 100.0)
    filling = fill(tiny_disk)
    with pytest.raises(OutboxError, match="cannot be kept on this board's disk"):
        _put_many(box)
    filling.unlink()
    box.put("after", place(), 101.0)
    kept = [one.id for one in box.pending(102.0)]
    assert (kept[0], kept[-1]) == ("before", "after")
    box.close()
