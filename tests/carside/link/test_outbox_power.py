"""A pulled plug at any instant: what was reported as kept is found, however the disk was left."""

import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from carside.contract.payloads import Cancel
from carside.link import outbox_file as module
from carside.link.outbox import Outbox
from tests.carside.link.recorded_disk import SECTOR, Act, PluggedOut, Record, recorded
from tests.carside.link.test_outbox import IDS, opened, place

CUTS = 400
Open = Callable[[Path], Outbox]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: many disks are made, and none needs to be safe."""
    if not os.access("/dev/shm", os.W_OK):  # noqa: S108 - a folder of its own is made in it
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="carside-", dir="/dev/shm") as made:
        yield Path(made)


def _live(folder: Path, record: Record, dice: random.Random, open_box: Open) -> None:
    """A board's days: presses, cancels, answers, waits written down, restarts."""
    kept: list[str] = []
    for day in range(4):
        box = open_box(folder)
        for n in range(90 if day == 2 else 12):  # the long day moves the log into the file
            name = f"{day}-{n}"
            box.put(name, place(n % 20) if n % 3 else Cancel(call=IDS[0]), 100.0 + n)
            record.claim("kept", name)
            kept.append(name)
            if len(kept) > 3 and dice.random() < 0.8:
                gone = kept.pop(dice.randrange(3))
                record.claim("letting go", gone)
                box.remove(gone)
            if n % 7 == 0:
                box.write_down_waits(200.0 + n)
        box.close()


def _recorded_life(
    folder: Path, monkeypatch: pytest.MonkeyPatch, open_box: Open = opened
) -> list[Act]:
    folder.mkdir()
    with recorded(folder) as record:
        sync_names = module._sync_names

        def sync_and_note(path: Path) -> None:
            sync_names(path)
            record.folder_synced()

        monkeypatch.setattr(module, "_sync_names", sync_and_note)
        _live(folder, record, random.Random(1), open_box)
        monkeypatch.setattr(module, "_sync_names", sync_names)
    return record.acts


def _promised(acts: list[Act]) -> list[str]:
    gone = {act.name for act in acts if act.what == "letting go"}
    return [act.name for act in acts if act.what == "kept" and act.name not in gone]


def _broken_promises(acts: list[Act], folder: Path, cuts: int) -> list[str]:
    """Cut the power at `cuts` moments, in three ways each; say what was then found wanting."""
    dice, found = random.Random(2), []
    moments = sorted(dice.sample(range(len(acts) + 1), min(cuts, len(acts))))
    for at in moments:
        for how in ("nothing", "everything", "dice"):
            disk = folder / f"{at}-{how}"
            disk.mkdir()
            PluggedOut(acts[:at]).left(disk, dice, how)
            box = opened(disk)
            there = [one.id for one in box.pending(300.0)]
            box.close()
            asked = {act.name for act in acts[: at + 1] if act.what != "write"}
            promised = _promised(acts[:at])
            begun = set(there) - asked
            in_order = [name for name in there if name in set(promised)]
            if in_order != promised:
                found.append(f"{at} {how}: {sorted(set(promised) - set(there))} lost")
            if len(begun) > 1 or list(disk.glob("*.broken*")):
                found.append(f"{at} {how}: {begun} never asked, or the file was set aside")
            shutil.rmtree(disk)
    return found


def test_the_plug_may_be_pulled_between_any_two_writes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts = _recorded_life(folder / "life", monkeypatch)
    kinds = {act.what for act in acts}
    assert {"create", "write", "sync", "sync names", "delete", "kept", "letting go"} <= kinds
    moved = [act for act in acts if act.what == "write" and act.name == "outbox.sqlite"]
    assert len(moved) > 4, "the log was moved into the file more than once"
    assert _broken_promises(acts, folder, CUTS) == []


def test_the_first_start_of_all_may_be_cut_off_anywhere(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts = _recorded_life(folder / "life", monkeypatch)
    third = [at for at, act in enumerate(acts) if act.what == "kept"][2]
    assert _broken_promises(acts[: third + 1], folder, third) == []


def _without_waiting_for_the_disk(folder: Path) -> Outbox:
    box = opened(folder)
    box._db.execute("PRAGMA synchronous = OFF")
    return box


@pytest.mark.logs("is broken", "were rescued")
def test_this_examination_notices_an_outbox_that_does_not_wait_for_the_disk(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Outbox, "remove", lambda *_: None)
    acts = _recorded_life(folder / "life", monkeypatch, _without_waiting_for_the_disk)
    assert _broken_promises(acts, folder, 20) != []


@pytest.mark.logs("is broken", "were rescued")
def test_this_examination_notices_commits_that_share_a_sector(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect

    def with_shared_sectors(path: str, **how: Any) -> sqlite3.Connection:
        made: sqlite3.Connection = connect(path.replace("psow=0", "psow=1"), **how)
        return made

    monkeypatch.setattr(sqlite3, "connect", with_shared_sectors)
    acts = _recorded_life(folder / "life", monkeypatch)
    monkeypatch.setattr(sqlite3, "connect", connect)
    assert _broken_promises(acts, folder, CUTS) != []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows what the kernel is asked")
def test_the_kernel_is_asked_to_sync_before_a_press_is_reported_as_kept(tmp_path: Path) -> None:
    script = textwrap.dedent(
        f"""
        import os
        from pathlib import Path
        from carside.contract.payloads import Cancel, Place
        from carside.link.outbox import Outbox
        box = Outbox(Path({str(tmp_path / "outbox.sqlite")!r}), (Place, Cancel), 100.0)
        for n in range(5):
            place = Place(call={IDS[0]!r}, car="i5", language="zh-CN", seen=("range",))
            box.put(f"r{{n}}", place, 100.0)
            os.write(1, b"kept")
        """
    )
    calls = "trace=pwrite64,write,fsync,fdatasync"
    command = ["strace", "-f", "-y", "-e", calls, sys.executable, "-c", script]
    traced = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    if "ptrace" in traced.stderr and "not permitted" in traced.stderr:
        pytest.skip("nobody may look on here")
    lines = traced.stderr.splitlines()
    promises = [at for at, line in enumerate(lines) if re.search(r'write\(1.*"kept"', line)]
    assert len(promises) == 5
    for at in promises:
        before = max((n for n in promises if n < at), default=0)
        synced = max(n for n in range(at) if re.search(r"sync\(.*outbox.sqlite-wal", lines[n]))
        assert synced > before
        # What a commit is padded with, up to the next sector, may end behind it.
        after = [line for line in lines[synced:at] if "pwrite64" in line]
        assert all(int(line.rsplit("=", 1)[1]) < SECTOR for line in after)
        assert len(after) <= 1
    for named in (tmp_path, tmp_path.parent):
        assert any(
            re.search(rf"sync\(\d+<{re.escape(str(named))}>", line) for line in lines[: promises[0]]
        )
