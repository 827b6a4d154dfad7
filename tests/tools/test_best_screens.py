"""The screens of the documentation are the galleries' own, and all of them are shown."""

from pathlib import Path

import pytest
from PIL import Image

from tests.kiosk.exhibits import LANGUAGES, SCREENS, SIZES, STATES
from tests.reception_console import exhibits
from tools.best_screens import FOLDER, LONG_SIDE_PX, write
from tools.best_screens import SCREENS as BEST
from tools.generators.derived import ROOT

OF_BOARD = {name: source for name, source in BEST.items() if name.startswith("board_")}
OF_CONSOLE = {name: source for name, source in BEST.items() if name.startswith("console_")}


@pytest.mark.parametrize("source", OF_CONSOLE.values())
def test_each_is_one_that_the_gallery_of_the_console_hangs(source: str) -> None:
    application, size, theme, language, name = source.split("/")
    assert application == "console"
    assert size in exhibits.SIZES
    assert theme in exhibits.THEMES
    assert language in exhibits.LANGUAGES
    assert name in exhibits.EXHIBITS


@pytest.mark.parametrize("source", OF_BOARD.values())
def test_each_is_one_that_the_gallery_hangs(source: str) -> None:
    size, language, name = source.split("/")
    screen, _, state = name.partition("-")
    assert size in SIZES
    assert language in LANGUAGES
    assert screen in (STATES[state][1] if state else SCREENS)


def test_they_are_made_smaller_and_keep_their_shape(tmp_path: Path) -> None:
    for source in BEST.values():
        file = tmp_path / "gallery" / f"{source}.jpg"
        file.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (1080, 1920) if "portrait" in source else (1920, 1080)).save(file)
    for file in write(tmp_path / "gallery", tmp_path / "docs"):
        with Image.open(file) as picture:
            assert max(picture.size) == LONG_SIDE_PX
            assert min(picture.size) == LONG_SIDE_PX * 9 // 16


def test_a_gallery_that_lacks_one_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"car\.jpg"):
        write(tmp_path, tmp_path / "docs")


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("README.md", BEST),
        ("docs/screens.md", OF_BOARD),
        ("docs/screens_console.md", OF_CONSOLE),
    ],
)
def test_all_are_on_their_page(page: str, names: dict[str, str]) -> None:
    text = (ROOT / page).read_text()
    for name in names:
        assert f"pictures/{name}.jpg" in text
        assert (FOLDER / f"{name}.jpg").exists()
