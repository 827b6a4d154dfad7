"""No network, a damaged store, a full disk: a board shows its car and takes a call all the same."""

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk.gallery import Gallery
from tests.disks import fill, remount
from tests.kiosk.driving import wait_until
from tests.kiosk.kept_showroom import keep_showroom
from tests.kiosk.real_board import Glass, Line, command_for, running
from tests.kiosk.stand_in import EQS
from tools.virtual_screen import virtual_screen

STAGE_PX = (640, 300)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with virtual_screen("1280x800x24") as name:
        yield name


@pytest.fixture(scope="module")
def seasoned(tmp_path_factory: pytest.TempPathFactory, display: str) -> Path:
    """What a board's folder holds that has run, shown its car and kept a call."""
    folder = tmp_path_factory.mktemp("seasoned")
    keep_showroom(folder / "board")
    first = _shown(folder, display)
    assert first["car"] == EQS.car
    assert list((folder / "board").rglob("*.png"))
    return folder / "board"


def _shows_car(line: Line) -> bool:
    return (line["screen"], line["car"]) == ("car", EQS.car)


def _shown(folder: Path, display: str) -> Line:
    """Start a board, press CALL, end it; the line of the call."""
    glass = Glass(display, folder / "diary.jsonl")
    glass.diary.unlink(missing_ok=True)
    with running(command_for(folder), glass, folder / "log") as child:
        glass.wait(lambda line: "call" in line["controls"] or line["step"] != "idle")
        glass.do("sleep", 1)  # while pictures are made
        if glass.lines()[-1]["step"] == "idle":
            glass.touch("call")
        line = glass.wait(lambda line: line["step"] in {"calling", "unreachable"})
        assert child.poll() is None
    assert "Traceback" not in (folder / "log").read_text()
    return line


def test_a_board_without_any_network_shows_its_car_at_once(
    seasoned: Path, tmp_path: Path, display: str
) -> None:
    shutil.copytree(seasoned, tmp_path / "board")
    glass = Glass(display, tmp_path / "diary.jsonl")
    with running(command_for(tmp_path), glass, tmp_path / "log"):
        glass.wait(lambda line: line["screen"] == "car")
        assert _shows_car(glass.lines()[0]), "in the very first frame"


def _cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _emptied(_content: bytes) -> bytes:
    return b""


def _zeroed(content: bytes) -> bytes:
    return bytes(len(content))


def _flipped(content: bytes) -> bytes:
    spoilt, dice = bytearray(content), random.Random(1)
    for _ in range(200):
        spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
    return bytes(spoilt)


@pytest.mark.parametrize("spoil", [_cut, _emptied, _zeroed, _flipped])
def test_a_store_that_is_damaged_all_over_heals_itself(
    seasoned: Path, tmp_path: Path, display: str, spoil: Callable[[bytes], bytes]
) -> None:
    shutil.copytree(seasoned, tmp_path / "board")
    for file in (tmp_path / "board").rglob("*"):
        if file.is_file():
            file.write_bytes(spoil(file.read_bytes()))
    assert _shown(tmp_path, display)["step"] in {"calling", "unreachable"}
    keep_showroom(tmp_path / "board")  # as the desk does when the network is back
    assert _shows_car(_shown(tmp_path, display)), "it is as before"


def test_a_damaged_outbox_costs_nothing_else(seasoned: Path, tmp_path: Path, display: str) -> None:
    shutil.copytree(seasoned, tmp_path / "board")
    outbox = tmp_path / "board" / "outbox.sqlite"
    outbox.write_bytes(_flipped(outbox.read_bytes()))
    assert _shows_car(_shown(tmp_path, display))
    assert "outbox.sqlite.broken1" in (tmp_path / "log").read_text()
    assert outbox.with_name("outbox.sqlite.broken1").exists()


def test_folders_and_files_in_each_others_place_are_survived(
    seasoned: Path, tmp_path: Path, display: str
) -> None:
    shutil.copytree(seasoned, tmp_path / "board")
    shutil.rmtree(tmp_path / "board" / "pictures")
    (tmp_path / "board" / "pictures").write_text("a file where a folder should be")
    assert _shows_car(_shown(tmp_path, display))


@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_disk_that_takes_nothing_does_not_blind_the_board(
    seasoned: Path, small_disk: Path, tmp_path: Path, display: str, how: str
) -> None:
    shutil.copytree(seasoned, small_disk / "board", ignore=shutil.ignore_patterns("pictures"))
    if how == "full":
        fill(small_disk)
    else:
        remount(small_disk, "ro")
    (tmp_path / "board").symlink_to(small_disk / "board")
    assert _shows_car(_shown(tmp_path, display))
    first = Glass(display, tmp_path / "diary.jsonl").lines()[0]
    assert first["step"] in {"calling", "unreachable"}, (
        "what was kept before is asked for all the same"
    )


def _picture_of(gallery: Gallery) -> QImage:
    wait_until(lambda: not gallery.light_line(EQS, *STAGE_PX).isEmpty())
    link = gallery.light_line(EQS, *STAGE_PX)
    if link.scheme() == "data":
        from base64 import b64decode

        return QImage.fromData(b64decode(link.toString().partition(",")[2]))
    return QImage(link.toLocalFile())


def test_a_picture_that_cannot_be_kept_is_shown(
    application: QGuiApplication, tiny_disk: Path
) -> None:
    assert application.screens()
    fill(tiny_disk)
    gallery = Gallery(tiny_disk / "pictures")
    picture = _picture_of(gallery)
    assert (picture.width(), picture.height()) == STAGE_PX
    gallery.close()


def test_a_damaged_picture_is_drawn_again(application: QGuiApplication, tmp_path: Path) -> None:
    assert application.screens()
    gallery = Gallery(tmp_path)
    whole = _picture_of(gallery)
    gallery.close()
    for file in tmp_path.rglob("*.png"):
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 4
        file.write_bytes(content)
    gallery = Gallery(tmp_path)
    assert gallery.light_line(EQS, *STAGE_PX) == QUrl(), "not for a moment"
    QTest.qWait(1)
    assert _picture_of(gallery) == whole
    gallery.close()
