"""A screen that lies about its millimetres: whoever measured the glass is believed instead."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.glass_size import GlassSize
from kiosk.phone_view import READING_MM
from kiosk.qr_code import qr_matrix
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, DrivenBoard
from tests.kiosk.everywhere import mm_of
from tests.kiosk.real_board import Glass, Line, command_for, running
from tests.kiosk.stand_in import LINK
from tools.virtual_screen import virtual_screen

CALL_MM, TOUCH_MM = 20, 12


def glass_with(px_per_mm: float) -> GlassSize:
    """The glass of the tests' screen, had it as many pixels in a millimetre."""
    screen_px = QGuiApplication.primaryScreen().size()
    glass_mm = round(screen_px.width() / px_per_mm), round(screen_px.height() / px_per_mm)
    return GlassSize(glass_mm)


def density(size: GlassSize) -> float:
    """Pixels in a millimetre of this glass on the tests' screen."""
    screen_px = QGuiApplication.primaryScreen().size()
    return size.pxPerMm(screen_px.width(), screen_px.height())


def theme_mm(board: DrivenBoard) -> float:
    theme = board.screen.engine.singletonInstance("look", "Theme")
    assert isinstance(theme, QObject)
    return float(theme.property("mm"))


@pytest.mark.parametrize("screen_px", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("glass_mm", [(960, 540), (540, 960)])
def test_a_turned_screen_keeps_its_millimetres(
    glass_mm: tuple[int, int], screen_px: tuple[int, int]
) -> None:
    assert GlassSize(glass_mm).pxPerMm(*screen_px) == 2
    assert GlassSize(glass_mm).note(*screen_px) == ""


def test_pixels_out_of_square_count_by_the_mean_of_both_directions() -> None:
    size = GlassSize((1000, 540))
    assert size.pxPerMm(1920, 1080) == pytest.approx((1.92 + 2) / 2)
    assert size.note(1920, 1080) == ""


@pytest.mark.parametrize("glass_mm", [(1210, 860), (68, 1210), (1210, 610)])
def test_a_glass_of_another_shape_than_the_screen_is_told_of(glass_mm: tuple[int, int]) -> None:
    note = GlassSize(glass_mm).note(1920, 1080)
    assert "1920x1080" in note
    assert f"{glass_mm[0]}x{glass_mm[1]} mm" in note
    assert "--screen-mm" in note


def test_a_board_that_is_told_nothing_believes_its_screen(board: DrivenBoard) -> None:
    board.open()
    assert theme_mm(board) == pytest.approx(mm_of(board))


@pytest.mark.parametrize(
    ("size", "px_per_mm"), [(LANDSCAPE, 2.7), (LANDSCAPE, 3.3), (PORTRAIT, 2.7), (PORTRAIT, 5.5)]
)
def test_the_qr_code_and_every_control_follow_the_glass_that_was_measured(
    board: DrivenBoard, size: tuple[int, int], px_per_mm: float
) -> None:
    glass = glass_with(px_per_mm)
    board.open(size, glassSize=glass)
    board.wait_for_code()
    mm = density(glass)
    assert mm == pytest.approx(px_per_mm, rel=0.01)
    assert theme_mm(board) == pytest.approx(mm)
    modules = len(qr_matrix(f"{LINK}?l=en"))
    code = next(
        one
        for card in board.items()
        if card.metaObject().className().startswith("QrCard_QMLTYPE")
        for one in card.childItems()
        if one.inherits("QQuickImage")
    )
    # A module is a whole number of pixels, so the code is at most half of one per module off
    assert code.width() == modules * round(READING_MM / 10 * mm / modules)
    controls = board.controls()
    assert controls["call"][3] >= int(CALL_MM * mm)
    for name, (_, _, width, height) in controls.items():
        assert min(width, height) >= int(TOUCH_MM * mm), name


def heights(folder: Path, *words: str) -> tuple[dict[str, int], str]:
    """How high the controls of a real board of 1920x1080 are, and its log."""
    folder.mkdir()
    with virtual_screen("1920x1080x24") as display:
        glass = Glass(display, folder / "diary.jsonl")
        with running(command_for(folder, *words), glass, folder / "log"):
            line: Line = glass.wait(lambda line: "call" in line["controls"])
            glass.wait(lambda _: "kiosk.app: touch:" in (folder / "log").read_text())
    log = (folder / "log").read_text()
    return {name: area[3] for name, area in line["controls"].items()}, log


@pytest.mark.screen
def test_the_command_takes_the_glass_and_says_if_it_cannot_be_that_screens(tmp_path: Path) -> None:
    told, log = heights(tmp_path / "told", "--screen-mm", "240x135")  # 8 pixels in a millimetre
    assert told["call"] == 8 * CALL_MM
    assert told["language-ar"] == 8 * TOUCH_MM
    assert "--screen-mm" not in log
    wrong, log = heights(tmp_path / "wrong", "--screen-mm", "240x180")
    assert wrong["language-ar"] == 7 * TOUCH_MM
    assert "a screen of 1920x1080 pixels has not the shape of a glass of 240x180 mm" in log
