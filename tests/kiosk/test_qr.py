"""The way to the phone: a code that says the right thing and is read in a real hall.

The limits found on a code of 29 modules of 8 pixels, with both readers (each test keeps well inside
of its own, since a phone's reader and lens differ from these):

    seen aslant             70 degrees, from either side and from above
    out of focus            a Gaussian of 0.45 modules
    veil of light           90 % of white on black
    noise of the sensor     20 of 255 steps
    JPEG                    every quality
    a lamp's reflection     0.24 of the card's width in the middle; on a corner's eye, none at all
"""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ease_view import EaseView
from kiosk.phone_link import phone_link
from kiosk.phone_view import READING_MM, PhoneView
from kiosk.qr_code import qr_matrix
from kiosk.qr_codes import QrCodes
from tests.kiosk.code_reading import (
    Picture,
    as_jpeg,
    aslant,
    cut_out,
    in_bright_light,
    is_read,
    noisy,
    out_of_focus,
    pillow,
    with_glare,
)
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard, wait_until
from tests.kiosk.stand_in import EQB, LINK

TINY = (800, 480)
SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL, TINY])
FULL_SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
QUIET = 4
WHITE, BLACK = QColor("white"), QColor("black")


def card_of(board: DrivenBoard) -> QQuickItem:
    return next(
        one for one in board.items() if one.metaObject().className().startswith("QrCard_QMLTYPE")
    )


def place_of(item: QQuickItem) -> tuple[int, int, int, int]:
    at = item.mapToScene(QPointF(0, 0))
    return round(at.x()), round(at.y()), round(item.width()), round(item.height())


def phone_of(board: DrivenBoard) -> PhoneView:
    """The stub of PySide takes a property for a mere `Property`."""
    return cast("PhoneView", board.view.phone)


def image_of(card: QQuickItem) -> QQuickItem:
    return next(one for one in card.childItems() if one.inherits("QQuickImage"))


def show_code(board: DrivenBoard, text: str) -> None:
    """Wait until the code on the screen is the one that says `text`."""
    board.look()
    assert phone_of(board).text == text
    board.wait_for_code()
    wait_until(lambda: cast("float", image_of(card_of(board)).property("implicitWidth")) > 0)
    board.look()


def photo(board: DrivenBoard) -> Picture:
    """The card, as wide as it is, with what stands around it."""
    return cut_out(pillow(board.picture()), place_of(card_of(board)), margin_px=30)


# What it says


@pytest.mark.parametrize(
    ("link", "language", "car", "text"),
    [
        ("https://h.cn/c/b07", "zh-CN", None, "https://h.cn/c/b07?l=zh"),
        ("https://h.cn/c/b07", "en", "eqb-350", "https://h.cn/c/b07?l=en&c=eqb-350"),
        ("https://h.cn/c/b07?from=glass", "ar", None, "https://h.cn/c/b07?from=glass&l=ar"),
        ("https://h.cn/#/c/b07", "pt-BR", None, "https://h.cn/?l=pt#/c/b07"),
    ],
)
def test_the_link_is_the_desks_with_language_and_other_car(
    link: str, language: str, car: str | None, text: str
) -> None:
    assert phone_link(link, language, car) == text


@SIZES
def test_car_board_and_language_are_in_the_code_and_it_follows_her(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    show_code(board, f"{LINK}?l=en")
    assert is_read(pillow(board.picture()), f"{LINK}?l=en")
    board.visit.speak("zh-CN")
    show_code(board, f"{LINK}?l=zh")
    assert is_read(pillow(board.picture()), f"{LINK}?l=zh")
    board.visit.openCar(EQB.car, False)
    show_code(board, f"{LINK}?l=zh&c=eqb-350")
    assert is_read(pillow(board.picture()), f"{LINK}?l=zh&c=eqb-350")
    board.visit.goHome()
    show_code(board, f"{LINK}?l=zh")
    assert is_read(pillow(board.picture()), f"{LINK}?l=zh")


def test_until_the_code_of_the_other_car_is_made_the_card_is_blank(board: DrivenBoard) -> None:
    board.open()
    show_code(board, f"{LINK}?l=en")
    width = card_of(board).width()
    board.visit.openCar(EQB.car, False)
    assert cast("QUrl", phone_of(board).code).isEmpty()
    assert card_of(board).width() == width, "nothing jumps"


def test_without_a_link_there_is_no_card(board: DrivenBoard) -> None:
    board.session.say(link=None)
    board.open()
    assert not [i for i in board.items() if i.metaObject().className().startswith("QrCard_QML")]
    board.visit.openCar(EQB.car, False)
    board.look()
    assert "home" in board.controls()


# How it stands on the glass


@SIZES
@pytest.mark.parametrize("theme", ["plain", "high contrast", "large text", "mirrored"])
def test_it_is_read_in_every_format_and_theme(
    board: DrivenBoard, size: tuple[int, int], theme: str
) -> None:
    board.open(size)
    if theme == "high contrast":
        cast("EaseView", board.visit.ease).toggleHighContrast()
    elif theme == "large text":
        cast("EaseView", board.visit.ease).toggleLargeText()
    elif theme == "mirrored":
        board.visit.speak("ar")
    text = f"{LINK}?l={'ar' if theme == 'mirrored' else 'en'}"
    show_code(board, text)
    assert is_read(pillow(board.picture()), text)


@SIZES
def test_every_module_is_whole_pixels_and_four_modules_around_it_are_white(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    show_code(board, f"{LINK}?l=en")
    matrix, picture = qr_matrix(f"{LINK}?l=en"), board.picture()
    card = card_of(board)
    x, y, width, _ = place_of(image_of(card))
    count = len(matrix)
    module, rest = divmod(width, count)
    assert rest == 0
    assert module >= 3
    for row in range(-QUIET, count + QUIET):
        for column in range(-QUIET, count + QUIET):
            is_inside = 0 <= row < count and 0 <= column < count
            wanted = BLACK if is_inside and matrix[row][column] else WHITE
            left, top = x + column * module, y + row * module
            corners = {(left, top), (left + module - 1, top + module - 1)}
            if not is_inside and (row, column) in _round_corners(count):
                continue  # the card's own corners are round
            assert {picture.pixelColor(*at).name() for at in corners} == {wanted.name()}


def _round_corners(count: int) -> set[tuple[int, int]]:
    edges = (-QUIET, count + QUIET - 1)
    return {(row, column) for row in edges for column in edges}


@FULL_SIZES
def test_it_is_a_tenth_as_wide_as_an_arm_is_long(board: DrivenBoard, size: tuple[int, int]) -> None:
    board.open(size)
    show_code(board, f"{LINK}?l=en")
    width_px = image_of(card_of(board)).width()
    a_tenth_px = READING_MM / 10 * board.window.screen().physicalDotsPerInch() / 25.4
    module = width_px / len(qr_matrix(f"{LINK}?l=en"))
    assert abs(width_px - a_tenth_px) <= len(qr_matrix(f"{LINK}?l=en")) / 2 + 1
    assert module == round(module)


@SIZES
def test_a_touch_shows_it_large_and_another_takes_it_away(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    show_code(board, f"{LINK}?l=en")
    small = card_of(board).width()
    board.touch("enlarge")
    board.look()
    sizes = sorted(
        one.width()
        for one in board.items()
        if one.metaObject().className().startswith("QrCard_QMLTYPE")
    )
    assert sizes[0] == small
    assert sizes[-1] > 1.25 * small
    board.touch("close-code")
    board.look()
    assert "close-code" not in board.controls()
    board.touch("enlarge")
    board.look()
    board.let_pass(42)
    assert "close-code" not in board.controls(), "and it goes by itself"


# In a real hall


@FULL_SIZES
@pytest.mark.parametrize("is_vertical", [False, True], ids=["from the side", "from above"])
@pytest.mark.parametrize("degrees", [-45, -25, 25, 45])
def test_it_is_read_aslant(
    board: DrivenBoard, size: tuple[int, int], degrees: float, *, is_vertical: bool
) -> None:
    board.open(size)
    show_code(board, f"{LINK}?l=en")
    assert is_read(aslant(photo(board), degrees, is_vertical=is_vertical), f"{LINK}?l=en")


@SIZES
def test_it_is_read_out_of_focus_in_bright_light_with_noise_and_as_a_small_file(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    text = f"{LINK}?l=en"
    show_code(board, text)
    taken = photo(board)
    module = image_of(card_of(board)).width() / len(qr_matrix(text))
    assert is_read(out_of_focus(taken, 0.3 * module), text)
    assert is_read(in_bright_light(taken, 0.6), text)
    assert is_read(noisy(taken, 12), text)
    assert is_read(as_jpeg(taken, 40), text)


@SIZES
@pytest.mark.parametrize("centre", [(0.5, 0.5), (0.6, 0.6), (0.6, 0.45)])
def test_a_lamp_may_be_reflected_in_it(
    board: DrivenBoard, size: tuple[int, int], centre: tuple[float, float]
) -> None:
    board.open(size)
    show_code(board, f"{LINK}?l=en")
    assert is_read(with_glare(photo(board), centre, (0.14, 0.09), 1.0), f"{LINK}?l=en")


@FULL_SIZES
@pytest.mark.parametrize("is_vertical", [False, True], ids=["from the side", "from above"])
def test_it_is_read_when_everything_comes_together(
    board: DrivenBoard, size: tuple[int, int], *, is_vertical: bool
) -> None:
    board.open(size)
    text = f"{LINK}?l=en"
    show_code(board, text)
    module = image_of(card_of(board)).width() / len(qr_matrix(text))
    seen = aslant(photo(board), 25, is_vertical=is_vertical)
    seen = with_glare(in_bright_light(seen, 0.25), (0.55, 0.55), (0.1, 0.07), 0.9)
    seen = as_jpeg(noisy(out_of_focus(seen, 0.2 * module), 5), 40)
    assert is_read(seen, text)


# Where it is kept


def test_the_boards_own_code_is_kept_for_the_next_start_and_no_other(
    application: object, tmp_path: Path
) -> None:
    del application
    codes = QrCodes(tmp_path)
    for text, is_kept in (("own", True), ("other car", False)):
        codes.code(text, is_kept=is_kept)
        wait_until(lambda text=text: not codes.code(text).isEmpty())  # type: ignore[misc]  # inference
    codes.close()
    assert len(list(tmp_path.iterdir())) == 1, "which cars she looked at is on no disk"
    again = QrCodes(tmp_path)
    assert again.code("own", is_kept=True).isLocalFile(), "at once"
    again.close()


def test_another_link_takes_the_place_of_the_kept_code(application: object, tmp_path: Path) -> None:
    del application
    codes = QrCodes(tmp_path)
    for text in ("first", "second"):
        codes.code(text, is_kept=True)
        wait_until(lambda text=text: not codes.code(text).isEmpty())  # type: ignore[misc]  # inference
    codes.close()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_full_disk_takes_no_code_away(application: object, tmp_path: Path) -> None:
    del application
    folder = tmp_path / "pictures"
    folder.write_bytes(b"no folder can be made here")
    codes = QrCodes(folder)
    codes.code("own", is_kept=True)
    wait_until(lambda: not codes.code("own").isEmpty())
    codes.close()


def test_a_code_bears_more_than_it_must_where_that_costs_no_module() -> None:
    assert len(qr_matrix("https://h.cn/c/b07?l=zh")) == 25
    assert len(qr_matrix(f"{LINK}?l=en")) == 29


def test_the_large_code_is_closed_when_she_looks_at_something_else(board: DrivenBoard) -> None:
    board.open()
    show_code(board, f"{LINK}?l=en")
    board.touch("enlarge")
    board.look()
    assert "close-code" in board.controls()
    board.visit.speak("zh-CN")
    board.look()
    QTest.qWait(20)
    assert "close-code" not in board.controls()
