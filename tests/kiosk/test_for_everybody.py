"""Everybody can use the board: controls are named, large, apart and, if wished, within reach."""

import pytest
from PySide6.QtGui import QAccessible

from carside.board.shows import CallStep
from kiosk.ease import Ease
from kiosk.language import NAMES
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard
from tests.kiosk.everywhere import (
    controls_read_out,
    controls_seen,
    every_state,
    mm_of,
    put_at_ease,
    texts_cut,
    too_near,
)
from tests.kiosk.stand_in import LI_NA

CALL_MM, CONTROL_MM, GAP_MM = 20.0, 12.0, 4.0
DRIFT_PX = 6
LARGE, LOW = Ease(has_large_text=True), Ease(is_low_reach=True)
ALL = Ease(has_large_text=True, has_high_contrast=True, is_still=True, is_low_reach=True)
SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
ALL_SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL, (960, 540)])


def _faults(board: DrivenBoard) -> list[str]:
    mm = mm_of(board)
    return [
        f"{name!r} {rect.width() / mm:.1f} x {rect.height() / mm:.1f} mm"
        for name, rect in controls_read_out(board)
        if not name or min(rect.width(), rect.height()) < int(CONTROL_MM * mm)
    ]


@ALL_SIZES
def test_every_control_is_named_and_large_enough(board: DrivenBoard, size: tuple[int, int]) -> None:
    board.open(size)
    assert [(state, _faults(board)) for state in every_state(board) if _faults(board)] == []


@SIZES
@pytest.mark.parametrize("ease", [Ease(), ALL], ids=["plain", "all"])
def test_controls_are_four_millimetres_apart(
    board: DrivenBoard, size: tuple[int, int], ease: Ease
) -> None:
    board.open(size)
    put_at_ease(board, ease)
    least_px = int(GAP_MM * mm_of(board))
    found = {state: too_near(controls_seen(board), least_px) for state in every_state(board)}
    assert {state: pairs for state, pairs in found.items() if pairs} == {}


@ALL_SIZES
def test_call_is_at_least_twenty_millimetres_high(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    assert board.controls()["call"][3] >= int(CALL_MM * mm_of(board))


@ALL_SIZES
def test_controls_lie_inside_the_window_and_apart(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    areas = list(board.controls().items())
    for name, (x, y, width, height) in areas:
        assert x >= 0, name
        assert y >= 0, name
        assert x + width <= size[0], name
        assert y + height <= size[1], name
    for at, (one, (x, y, width, height)) in enumerate(areas):
        for other, (x2, y2, width2, height2) in areas[at + 1 :]:
            is_apart = x + width <= x2 or x2 + width2 <= x or y + height <= y2 or y2 + height2 <= y
            assert is_apart, f"{one} and {other} overlap"


@SIZES
@pytest.mark.parametrize("language", ["en", "ar"])
def test_with_low_reach_every_control_lies_in_the_lower_half(
    board: DrivenBoard, size: tuple[int, int], language: str
) -> None:
    board.open(size)
    board.visit.speak(language)
    put_at_ease(board, LOW)
    high = [
        (state, name)
        for state in every_state(board)
        for name, rect in controls_read_out(board)
        if rect.center().y() < size[1] / 2
    ]
    assert high == []


@SIZES
def test_call_stays_where_it_is_with_low_reach(board: DrivenBoard, size: tuple[int, int]) -> None:
    board.open(size)
    before = board.controls()["call"]
    put_at_ease(board, LOW)
    assert board.controls()["call"][1:] == [before[1], *board.controls()["call"][2:3], before[3]]


@pytest.mark.parametrize(
    ("size", "ease"), [(LANDSCAPE, LARGE), (PORTRAIT, LARGE), (SMALL, ALL)], ids=["l", "p", "s"]
)
@pytest.mark.parametrize("language", NAMES)
def test_no_word_on_a_control_is_cut(
    board: DrivenBoard, size: tuple[int, int], ease: Ease, language: str
) -> None:
    board.open(size)
    board.visit.speak(language)
    put_at_ease(board, ease)
    found = {state: texts_cut(board) for state in every_state(board)}
    assert {state: texts for state, texts in found.items() if texts} == {}


def test_everybody_is_one_touch_away_and_shows_what_is_on(board: DrivenBoard) -> None:
    board.open()
    board.touch("everybody")
    board.look()
    for name, on in (
        ("large-text", Ease(has_large_text=True)),
        ("high-contrast", Ease(has_high_contrast=True)),
        ("less-motion", Ease(is_still=True)),
        ("low-reach", Ease(is_low_reach=True)),
    ):
        board.touch(name)
        board.look()
        assert board.visit.now.ease == on
        assert _is_checked(board, name)
        board.touch(name)
        board.look()
        assert board.visit.now.ease == Ease()
        assert not _is_checked(board, name)
    board.touch("ease-done")
    board.look()
    assert "large-text" not in board.controls()


def test_the_next_shopper_finds_the_board_as_it_was(board: DrivenBoard) -> None:
    board.open()
    before = board.controls()
    board.visit.speak("ar")
    put_at_ease(board, ALL)
    board.visit.toggleEase()
    board.look()
    assert not _is_like(before, board.controls())
    board.let_pass(46.0)
    assert board.visit.now.ease == Ease()
    assert board.visit.now.language == "en"
    assert _is_like(before, board.controls())


def test_large_text_is_larger_and_goes_back(board: DrivenBoard) -> None:
    board.open()
    before = _letters_px(board, "Top speed")
    put_at_ease(board, LARGE)
    assert _letters_px(board, "Top speed") >= 1.3 * before
    put_at_ease(board, Ease())
    assert _letters_px(board, "Top speed") == before


def test_the_call_panel_is_read_out(board: DrivenBoard) -> None:
    board.open()
    board.session.say(step=CallStep.ON_THE_WAY, advisor=LI_NA, eta_s=30)
    board.look()
    said = [name for role, name, _ in board.read_out() if role is QAccessible.Role.AlertMessage]
    assert any(name.startswith("Li Na is on the way") for name in said)


def test_a_figure_is_read_out_whole(board: DrivenBoard) -> None:
    board.open()
    assert "Range, WLTP: 784 km" in [name for _, name, _ in board.read_out()]


def _is_like(before: dict[str, list[int]], after: dict[str, list[int]]) -> bool:
    """Whether the same controls stand at the same places, but for what the picture drifts."""
    return before.keys() == after.keys() and all(
        abs(one - other) <= DRIFT_PX
        for name, area in before.items()
        for one, other in zip(area, after[name], strict=True)
    )


def _is_checked(board: DrivenBoard, name: str) -> bool:
    return next(bool(i.property("isChecked")) for i in board.items() if i.objectName() == name)


def _letters_px(board: DrivenBoard, text: str) -> int:
    found = (one for one in board.items() if one.property("text") == text)
    return int(next(found).property("font").pixelSize())
