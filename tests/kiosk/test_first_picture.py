"""A board's picture from before is known before its window is made."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QPointingDevice

from kiosk.gallery import Gallery
from tests.kiosk.driving import LANDSCAPE, DrivenBoard, wait_until
from tests.kiosk.stand_in import EQB, EQS

SIZE = (480, 220)


@pytest.fixture
def gallery(application: QGuiApplication, tmp_path: Path) -> Iterator[Gallery]:
    assert application
    gallery = Gallery(tmp_path / "pictures")
    yield gallery
    gallery.close()


def drawn(gallery: Gallery) -> QUrl:
    wait_until(lambda: not gallery.light_line(EQS, *SIZE).isEmpty())
    return gallery.light_line(EQS, *SIZE)


def test_it_is_the_light_line_in_the_size_that_the_stage_last_had(gallery: Gallery) -> None:
    gallery.keep_stage(*SIZE)
    assert gallery.first_light_line(EQS).isEmpty(), "nothing was drawn yet"
    assert gallery.first_light_line(EQS) != drawn(gallery)
    assert gallery.first_light_line(EQS) == drawn(gallery)
    assert gallery.first_light_line(EQB).isEmpty(), "another car's is not shown instead"
    gallery.keep_stage(SIZE[0] + 1, SIZE[1])
    assert gallery.first_light_line(EQS).isEmpty()


@pytest.mark.parametrize("spoilt", ["", "wide", "480", "480 0", "-1 220", "480 220 1"])
def test_a_spoilt_note_of_the_size_is_none(gallery: Gallery, spoilt: str) -> None:
    gallery.keep_stage(*SIZE)
    drawn(gallery)
    [note] = (file for file in (gallery._folder).iterdir() if file.suffix == "")
    note.write_text(spoilt)
    assert gallery.first_light_line(EQS).isEmpty()


def test_a_folder_that_takes_nothing_hinders_nobody(
    application: QGuiApplication, tmp_path: Path
) -> None:
    assert application
    (tmp_path / "pictures").write_text("in the way")
    gallery = Gallery(tmp_path / "pictures")
    gallery.keep_stage(*SIZE)
    assert gallery.first_light_line(EQS).isEmpty()
    gallery.close()


def test_a_board_that_starts_again_has_it_before_its_window(
    tmp_path: Path, finger: QPointingDevice
) -> None:
    first = DrivenBoard(tmp_path, finger)
    first.open(LANDSCAPE)
    wait_until(lambda: not cast("QUrl", first.car.picture).isEmpty())
    shown = cast("QUrl", first.car.picture)
    first.close()
    again = DrivenBoard(tmp_path, finger)
    assert cast("QUrl", again.car.picture) == shown
    again.open(LANDSCAPE)
    assert cast("QUrl", again.car.picture) == shown
    again.close()
