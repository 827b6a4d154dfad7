"""Every control has a name and is large enough for a finger, at every size of screen."""

import pytest
from PySide6.QtGui import QAccessible

from carside.board.shows import CallStep
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard
from tests.kiosk.stand_in import LI_NA

CONTROL_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.PageTab,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Link,
}
CALL_MM, CONTROL_MM = 20.0, 12.0
SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL, (960, 540)])


def _faults(board: DrivenBoard) -> list[str]:
    mm = board.window.screen().physicalDotsPerInch() / 25.4
    return [
        f"{role.name} {name!r} {rect.width() / mm:.1f} x {rect.height() / mm:.1f} mm"
        for role, name, rect in board.read_out()
        if role in CONTROL_ROLES
        and (not name or min(rect.width(), rect.height()) < int(CONTROL_MM * mm))
    ]


@SIZES
def test_every_control_is_named_and_large_enough(board: DrivenBoard, size: tuple[int, int]) -> None:
    board.open(size)
    assert _faults(board) == []
    for page in (board.visit.openSpecifications, board.visit.openShowroom):
        page()
        board.look()
        assert _faults(board) == []
    for step in (CallStep.CALLING, CallStep.ON_THE_WAY, CallStep.CANCELLED):
        board.session.say(step=step, advisor=LI_NA)
        board.look()
        assert _faults(board) == []


@SIZES
def test_call_is_at_least_twenty_millimetres_high(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    mm = board.window.screen().physicalDotsPerInch() / 25.4
    assert board.controls()["call"][3] >= int(CALL_MM * mm)


@SIZES
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


def test_the_call_panel_is_read_out(board: DrivenBoard) -> None:
    board.open()
    board.session.say(step=CallStep.ON_THE_WAY, advisor=LI_NA, eta_s=30)
    board.look()
    said = [name for role, name, _ in board.read_out() if role is QAccessible.Role.AlertMessage]
    assert any(name.startswith("Li Na is on the way") for name in said)


def test_a_figure_is_read_out_whole(board: DrivenBoard) -> None:
    board.open()
    assert "Range, WLTP: 784 km" in [name for _, name, _ in board.read_out()]
