"""The board's memory of what it showed: a cache that may be lost, and never harms."""

from collections.abc import Callable
from pathlib import Path

import pytest

from carside.board.kept import Kept
from carside.contract import TOPICS, Address, Cleared, Message
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
    kept._run("INSERT INTO snapshot VALUES ('carside/1/demo/ceiling', x'7b7d')")
    kept._run("INSERT INTO snapshot VALUES ('carside/1/demo/floor', x'7b7d')")
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
def test_a_broken_file_is_begun_anew(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    kept = Kept(file(tmp_path))
    for n in range(200):
        kept.keep(
            new_message(Address("demo", TOPICS["board_content"], f"b{n}"), content().data, START)
        )
    kept.close()
    spoil(file(tmp_path))
    kept = Kept(file(tmp_path))
    assert kept.messages() == ()
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


@pytest.mark.logs("begun anew", "would start without its car")
def test_a_read_only_disk_costs_only_the_memory(tiny_disk: Path) -> None:
    kept = Kept(file(tiny_disk))
    kept.keep(content())
    kept.close()
    remount(tiny_disk, "ro")
    kept = Kept(file(tiny_disk))
    kept.keep(content(2))
    assert kept.count_start() >= 1
    kept.close()


def test_a_snapshot_that_grew_too_long_is_only_not_kept(tmp_path: Path) -> None:
    floors = tuple(Floor(floor=f"f{n}", name="x" * 60, width_m=1, depth_m=1) for n in range(1000))
    address = Address("demo", TOPICS["floor"])
    plan = FloorPlan(showroom="demo", name="Demo", floors=floors)
    kept = Kept(file(tmp_path))
    kept.keep(new_message(address, plan, START))
    assert kept.messages() == ()
    kept.close()
