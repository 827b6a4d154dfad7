"""The board's memory of what it showed: a cache that may be lost, and never harms."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from carside.board.kept import Kept
from carside.contract import TOPICS, Address, Cleared, Message, encode
from carside.contract.envelope import new_message
from carside.contract.payloads import Content
from carside.floor import Floor, FloorPlan
from tests.disks import fill, remount
from tests.hand_clock import START

AT = Address("demo", TOPICS["board_content"], "b01")


def content(revision: int = 1) -> Message:
    data = Content(stand="a1", car="i5", revision=revision)
    return new_message(AT, data, START, message_id=f"m{revision}")


def file(folder: Path) -> Path:
    return folder / "kept.sqlite"


def test_what_was_kept_comes_back_and_what_is_gone_does_not(tmp_path: Path) -> None:
    kept = Kept(file(tmp_path))
    kept.keep(content(1))
    kept.keep(content(2))
    kept.close()
    kept = Kept(file(tmp_path))
    assert kept.messages() == (content(2),)
    kept.keep(Cleared(AT))
    kept.close()
    kept = Kept(file(tmp_path))
    assert kept.messages() == ()
    kept.close()


def test_every_start_is_counted(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        kept = Kept(file(tmp_path))
        assert kept.count_start() == number
        kept.close()


def test_what_this_version_does_not_understand_is_passed_over(tmp_path: Path) -> None:
    kept = Kept(file(tmp_path))
    kept.keep(content())
    kept._run("INSERT INTO snapshot VALUES ('carside/1/demo/ceiling', x'7b7d', NULL)")
    kept._run("INSERT INTO snapshot VALUES ('carside/1/demo/floor', x'7b7d', NULL)")
    assert kept.messages() == (content(),)
    kept.close()


def _scribble(path: Path) -> None:
    path.write_bytes(b"this was never a database" * 1000)


def _damage_one_page(path: Path) -> None:
    """What SQLite itself notices only when it is asked."""
    whole = bytearray(path.read_bytes())
    whole[12 * 4096 + 8 : 12 * 4096 + 60] = b"\x55" * 52
    path.write_bytes(whole)


def _overwrite_the_end(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))


@pytest.mark.logs("is broken .* and begun anew")
@pytest.mark.parametrize("spoil", [_scribble, _damage_one_page, _overwrite_the_end])
def test_a_broken_file_is_begun_anew_with_what_is_whole_in_it(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    kept = Kept(file(tmp_path))
    for n in range(200):
        kept.keep(
            new_message(Address("demo", TOPICS["board_content"], f"b{n}"), content().data, START)
        )
    before = {one.id for one in kept.messages()}
    kept.close()
    spoil(file(tmp_path))
    kept = Kept(file(tmp_path))
    rescued = {one.id for one in kept.messages()}
    assert rescued < before
    assert bool(rescued) is (spoil is _damage_one_page)
    for topic in list(kept.messages()):
        kept.keep(Cleared(topic.address))
    kept.keep(content())
    kept.close()
    kept = Kept(file(tmp_path))
    assert kept.messages() == (content(),)
    kept.close()


@pytest.mark.logs("begun anew", "would start without its car")
def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Kept(file(tmp_path / "file"))
    assert kept.count_start() == 1
    kept.keep(content())
    assert kept.messages() == (content(),), "until it is switched off"
    kept.close()


@pytest.mark.logs("would start without its car")
def test_a_full_disk_costs_only_the_memory(tiny_disk: Path) -> None:
    kept = Kept(file(tiny_disk))
    kept.keep(content(1))
    filling = fill(tiny_disk)
    for n in range(200):
        kept.keep(content(n))
    filling.unlink()
    kept.keep(content(1000))
    assert kept.messages() == (content(1000),)
    kept.close()


@pytest.mark.logs("cannot be written .* it is only read")
def test_a_read_only_disk_costs_only_what_comes(tiny_disk: Path) -> None:
    kept = Kept(file(tiny_disk))
    kept.keep(content(1))
    assert kept.count_start() == 1
    kept.close()
    remount(tiny_disk, "ro")
    for _ in range(2):
        kept = Kept(file(tiny_disk))
        assert kept.messages() == (content(1),), "what was there is shown"
        kept.keep(content(2))
        assert kept.messages() == (content(2),)
        assert kept.count_start() == 2
        kept.close()


@pytest.mark.logs("cannot be written .* it is only read")
def test_a_board_that_starts_on_a_full_disk_shows_what_was_there(tiny_disk: Path) -> None:
    kept = Kept(file(tiny_disk))
    kept.keep(content(1))
    kept.close()
    filling = fill(tiny_disk)
    kept = Kept(file(tiny_disk))
    assert kept.messages() == (content(1),)
    kept.close()
    filling.unlink()
    kept = Kept(file(tiny_disk))
    assert kept.messages() == (content(1),), "and nothing was thrown away"
    kept.keep(content(2))
    kept.close()


@pytest.mark.logs("is damaged and not shown")
def test_a_digit_that_flipped_on_the_disk_is_never_shown(tmp_path: Path) -> None:
    kept = Kept(file(tmp_path))
    kept.keep(content(1))
    kept._run("UPDATE snapshot SET payload = replace(payload, 'i5', 'i6')")
    kept.close()
    kept = Kept(file(tmp_path))
    assert kept.messages() == ()
    kept.close()


def test_what_an_earlier_version_kept_is_shown(tmp_path: Path) -> None:
    with sqlite3.connect(file(tmp_path)) as db:
        db.execute("CREATE TABLE snapshot (topic TEXT PRIMARY KEY, payload BLOB)")
        db.execute("CREATE TABLE start (number INTEGER PRIMARY KEY AUTOINCREMENT)")
        db.execute("CREATE TABLE heard (number INTEGER PRIMARY KEY, at TEXT)")
        db.execute("CREATE TABLE over (call TEXT PRIMARY KEY, revision INTEGER)")
        db.execute("INSERT INTO start DEFAULT VALUES")
        db.execute("INSERT INTO snapshot VALUES (?, ?)", (AT.topic, encode(content(1))))
    db.close()
    kept = Kept(file(tmp_path))
    assert kept.messages() == (content(1),)
    assert kept.count_start() == 2
    kept.keep(content(2))
    kept.close()
    kept = Kept(file(tmp_path))
    assert kept.messages() == (content(2),)
    kept.close()


@pytest.mark.logs("is of another version. and begun anew")
def test_a_file_of_a_later_version_is_begun_anew_with_what_is_whole_in_it(tmp_path: Path) -> None:
    kept = Kept(file(tmp_path))
    kept.keep(content(1))
    kept._run("ALTER TABLE snapshot ADD COLUMN weather TEXT NOT NULL DEFAULT 'fair'")
    kept.close()
    kept = Kept(file(tmp_path))
    assert kept.messages() == (content(1),)
    kept.keep(content(2))
    assert kept.messages() == (content(2),)
    kept.close()


def test_a_snapshot_that_grew_too_long_is_only_not_kept(tmp_path: Path) -> None:
    floors = tuple(Floor(floor=f"f{n}", name="x" * 60, width_m=1, depth_m=1) for n in range(1000))
    address = Address("demo", TOPICS["floor"])
    plan = FloorPlan(showroom="demo", name="Demo", floors=floors)
    kept = Kept(file(tmp_path))
    kept.keep(new_message(address, plan, START))
    assert kept.messages() == ()
    kept.close()
