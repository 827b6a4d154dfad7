"""The README's pictures are put together from a demonstration's own, and fit a page."""

from pathlib import Path

import pytest
from PIL import Image

from tools.readme_picture import MARGIN_PX, WIDTH_PX, board_in_chinese, showroom

BOARD, CONSOLE, CHINESE = (200, 40, 40), (40, 200, 40), (40, 40, 200)


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    for name, colour, size in (
        ("02-called-b01", BOARD, (1920, 1080)),
        ("02-called-console", CONSOLE, (1920, 1080)),
        ("08-called-in-chinese-b02", CHINESE, (1080, 1920)),
    ):
        Image.new("RGB", size, colour).save(tmp_path / f"{name}.png")
    return tmp_path


def test_the_board_stands_above_the_console(demo: Path) -> None:
    picture = showroom(demo)
    assert picture.width == WIDTH_PX
    middle = WIDTH_PX // 2
    assert picture.getpixel((middle, picture.height // 4)) == BOARD
    assert picture.getpixel((middle, 3 * picture.height // 4)) == CONSOLE
    margin = picture.crop((0, 0, MARGIN_PX - 1, picture.height))
    assert margin.getextrema() == ((5, 5), (6, 6), (8, 8)), "nothing but the ground"


def test_the_board_in_portrait_has_a_calm_margin(demo: Path) -> None:
    picture = board_in_chinese(demo)
    assert picture.height > picture.width
    assert picture.getpixel((picture.width // 2, picture.height // 2)) == CHINESE


def test_a_folder_without_a_demonstration_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such picture"):
        showroom(tmp_path)
