"""A kept picture is known to be whole, or not, without being drawn."""

import random
import time
from base64 import b64decode
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from look.picture_file import is_whole_png, link_to_png


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(300, 200, QImage.Format.Format_ARGB32)
    dice = random.Random(1)
    for x in range(300):
        for y in range(200):
            image.setPixelColor(x, y, QColor(dice.randrange(256), x % 256, y))
    file = tmp_path / "picture.png"
    assert image.save(str(file))
    return file


def test_a_whole_one_is_whole(picture: Path) -> None:
    assert is_whole_png(picture)


def test_any_flipped_bit_is_noticed(picture: Path) -> None:
    whole, dice = picture.read_bytes(), random.Random(2)
    spots = [*range(60), *(dice.randrange(len(whole)) for _ in range(300)), len(whole) - 1]
    for at in spots:
        spoilt = bytearray(whole)
        spoilt[at] ^= 1 << dice.randrange(8)
        picture.write_bytes(spoilt)
        assert not is_whole_png(picture), at


def test_any_cut_and_any_hole_is_noticed(picture: Path) -> None:
    whole, dice = picture.read_bytes(), random.Random(3)
    for at in [0, 1, 8, 9, 20, len(whole) - 1, *(dice.randrange(len(whole)) for _ in range(50))]:
        picture.write_bytes(whole[:at])
        assert not is_whole_png(picture), at
        hole = bytearray(whole)
        hole[at : at + 64] = bytes(len(hole[at : at + 64]))
        picture.write_bytes(hole)
        assert not is_whole_png(picture), at


def test_what_is_no_picture_or_not_there_is_not_whole(tmp_path: Path) -> None:
    assert not is_whole_png(tmp_path / "nowhere.png")
    assert not is_whole_png(tmp_path)
    (tmp_path / "text.png").write_text("not a picture at all, but long enough to be one")
    assert not is_whole_png(tmp_path / "text.png")


def test_a_link_can_hold_the_picture_itself(picture: Path) -> None:
    kind, _, content = link_to_png(picture.read_bytes()).partition(",")
    assert kind == "data:image/png;base64"
    image = QImage.fromData(b64decode(content))
    assert (image.width(), image.height()) == (300, 200)


def test_it_costs_less_than_drawing_would(picture: Path) -> None:
    began_s = time.perf_counter()
    for _ in range(20):
        is_whole_png(picture)
    looked_s = time.perf_counter() - began_s
    began_s = time.perf_counter()
    for _ in range(20):
        QImage(str(picture))
    assert looked_s < time.perf_counter() - began_s
