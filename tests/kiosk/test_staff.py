"""The staff menu: behind a gesture and a PIN, beside an open call, and gone by itself."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from carside.board.shows import CallStep
from carside.board.staff_pin import line_for
from carside.link.broker_url import BrokerUrl
from kiosk.care import Care
from kiosk.care_view import CareView
from kiosk.staff import LEAVES_AFTER_S, StaffPage, StaffVisit
from kiosk.staff_view import StaffView
from kiosk.touch_cells import QUIET_S, TouchCells
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard, wait_until
from tests.kiosk.stand_in import LI_NA

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
PASSWORD = "secret-of-the-broker"
URL = f"mqtt://board:{PASSWORD}@127.0.0.1:9"


@pytest.fixture
def guarded(finger: QPointingDevice, pictures: Path, tmp_path: Path) -> Iterator[DrivenBoard]:
    """A board whose staff have the PIN 4711."""
    (tmp_path / "pin").write_text(line_for("4711"))
    care = Care(pin_file=tmp_path / "pin", folder=tmp_path, broker=BrokerUrl.parse(URL))
    driven = DrivenBoard(pictures, finger, care)
    yield driven
    complaints = list(driven.screen.complaints)
    driven.close()
    assert complaints == []


def staff_of(board: DrivenBoard) -> StaffView:
    return cast("StaffView", cast("CareView", board.view.care).staff)


def page(board: DrivenBoard) -> str:
    return cast("str", staff_of(board).page)


def knock(board: DrivenBoard, at: tuple[int, int] = (10, 10)) -> None:
    board.let_pass(5)
    for _ in range(5):
        board.touch_at(*at)
        board.let_pass(0.5)
    board.let_pass(1)


def type_in(board: DrivenBoard, pin: str) -> None:
    for digit in pin:
        board.touch(f"pin-{digit}")
    board.look()
    board.touch("pin-check")
    wait_until(lambda: not cast("bool", staff_of(board).isJudging))
    board.let_pass(0.25)


def admitted(board: DrivenBoard, size: tuple[int, int] = LANDSCAPE) -> DrivenBoard:
    board.open(size)
    knock(board)
    type_in(board, "4711")
    assert page(board) == "menu"
    return board


@SIZES
def test_five_taps_in_a_corner_ask_for_the_pin(guarded: DrivenBoard, size: tuple[int, int]) -> None:
    guarded.open(size)
    knock(guarded)
    assert page(guarded) == "pin"
    assert {f"pin-{digit}" for digit in range(10)} <= set(guarded.controls())
    staff_of(guarded).leave()
    knock(guarded, (size[0] - 10, size[1] - 10))
    assert page(guarded) == "pin", "the lower corners serve whoever cannot reach the upper ones"


def test_taps_elsewhere_ask_for_nothing(guarded: DrivenBoard) -> None:
    guarded.open()
    knock(guarded, (960, 1075))
    assert page(guarded) == ""


def test_nobody_is_told_of_it(guarded: DrivenBoard) -> None:
    guarded.open()
    said = [name.lower() for _, name, _ in guarded.read_out()] + guarded.texts()
    assert not [text for text in said if "staff" in text or "pin" in text.split()]


@SIZES
def test_the_right_pin_opens_the_menu(guarded: DrivenBoard, size: tuple[int, int]) -> None:
    admitted(guarded, size)
    choices = {"identify", "clean", "network", "touch", "reload", "version"}
    assert {f"staff-{one}" for one in choices} <= set(guarded.controls())


def test_a_wrong_pin_makes_wait_and_says_so(guarded: DrivenBoard) -> None:
    guarded.open()
    knock(guarded)
    waits = []
    for _ in range(3):
        type_in(guarded, "0000")
        waits.append(cast("int", staff_of(guarded).waitS))
        assert "pin-1" not in guarded.controls(), "nothing is taken meanwhile"
        assert any(text.startswith("Wrong PIN. Try again in") for text in guarded.texts())
        guarded.let_pass(waits[-1])
    assert waits == [1, 2, 4]
    type_in(guarded, "4711")
    assert page(guarded) == "menu"


def test_without_a_pin_it_says_how_to_set_one_and_admits_nobody(board: DrivenBoard) -> None:
    board.open()
    knock(board)
    assert any("carside staff-pin" in text for text in board.texts())
    staff_of(board).type("1")
    staff_of(board).enter()
    staff_of(board).open("menu")
    assert page(board) == "pin"


@pytest.mark.logs("the staff PIN in .* cannot be used")
def test_a_spoilt_pin_admits_nobody(guarded: DrivenBoard, tmp_path: Path) -> None:
    (tmp_path / "pin").write_text("4711")
    guarded.open()
    knock(guarded)
    assert not cast("bool", staff_of(guarded).hasPin)


def test_a_digit_can_be_erased(guarded: DrivenBoard) -> None:
    guarded.open()
    knock(guarded)
    for digit in "4799":
        guarded.touch(f"pin-{digit}")
    for _ in range(2):
        guarded.touch("pin-back")
    guarded.look()
    type_in(guarded, "11")
    assert page(guarded) == "menu"


@pytest.mark.parametrize("where", ["pin", "menu", "network", "version", "touch"])
def test_it_leaves_by_itself(guarded: DrivenBoard, where: str) -> None:
    guarded.open()
    knock(guarded)
    if where != "pin":
        type_in(guarded, "4711")
    if where in {"network", "version", "touch"}:
        staff_of(guarded).open(where)
    guarded.let_pass(LEAVES_AFTER_S - 1)
    assert page(guarded) == where
    guarded.let_pass(2)
    assert page(guarded) == ""
    knock(guarded)
    assert page(guarded) == "pin", "and asks for the PIN again"


def test_an_open_call_stays_and_is_not_interrupted(guarded: DrivenBoard) -> None:
    guarded.open()
    guarded.touch("call")
    guarded.session.say(step=CallStep.ON_THE_WAY, advisor=LI_NA, eta_s=60)
    guarded.look()
    knock(guarded)
    type_in(guarded, "4711")
    guarded.let_pass(3)  # what undoes a call waits until the glass is calm
    assert "Li Na is on the way" in guarded.texts()
    assert "cancel" in guarded.controls()
    assert not {"staff-clean", "staff-touch"} & set(guarded.controls()), "they would hide it"
    staff_of(guarded).open("touch")
    assert page(guarded) == "menu"
    assert guarded.session.cancelled == 0


def test_call_can_be_pressed_beside_the_menu(guarded: DrivenBoard) -> None:
    admitted(guarded)
    guarded.touch("call")
    assert len(guarded.session.pressed) == 1


def test_no_control_of_the_board_lies_beneath(guarded: DrivenBoard) -> None:
    admitted(guarded)
    names = [name for name in guarded.controls() if not name.startswith(("staff-", "call"))]
    assert names == ["close"]


def test_the_visit_before_is_forgotten(guarded: DrivenBoard) -> None:
    guarded.open()
    guarded.visit.lookedAt("range")
    knock(guarded)
    assert guarded.visit.is_fresh


def test_what_staff_ask_for_is_done(guarded: DrivenBoard) -> None:
    admitted(guarded)
    guarded.touch("staff-reload")
    guarded.look()
    assert "Asked for again" in guarded.texts()
    guarded.touch("staff-identify")
    assert page(guarded) == ""
    knock(guarded)
    type_in(guarded, "4711")
    guarded.touch("staff-clean")
    assert guarded.session.staff.asked == ["reload", "identify", "clean"]
    assert page(guarded) == ""


def test_the_network_page_tells_the_line_and_never_the_password(guarded: DrivenBoard) -> None:
    admitted(guarded)
    line = replace(guarded.session.staff.line, line="lost", reason="no broker answers")
    guarded.session.staff.line = line
    guarded.touch("staff-network")
    guarded.let_pass(0.25)
    wait_until(lambda: "Broker" in guarded.texts())
    texts = guarded.texts()
    assert "lost: no broker answers" in texts
    assert "board @ 127.0.0.1:9" in texts
    assert "no answer" in texts, "nobody listens at that port"
    assert not any(PASSWORD in text for text in texts)
    guarded.touch("close")
    assert page(guarded) == "menu"


def test_the_version_page_tells_what_runs(guarded: DrivenBoard, tmp_path: Path) -> None:
    (tmp_path / "outbox.sqlite").write_bytes(b"x" * 2048)
    admitted(guarded)
    guarded.touch("staff-version")
    guarded.let_pass(0.25)
    wait_until(lambda: "Carside" in guarded.texts())
    texts = guarded.texts()
    assert "b07 · B2 · Wangjing Showroom" in texts
    assert {"Qt and PySide", "Python", "Renderer and screen", "Running for"} <= set(texts)
    assert any("outbox 2.0 KiB" in text for text in texts)


@SIZES
def test_every_word_of_staff_lies_inside_the_page(
    guarded: DrivenBoard, size: tuple[int, int]
) -> None:
    admitted(guarded, size)
    for where in ("menu", "network", "version"):
        staff_of(guarded).open(where)
        guarded.let_pass(0.25)
        if where != "menu":
            wait_until(lambda: bool(staff_of(guarded).labels))
        QTest.qWait(40)
        for item in guarded.items():
            if item.inherits("QQuickText"):
                assert not item.property("truncated"), item.property("text")


# The touch test


def stroke(board: DrivenBoard, *, from_row: int = 0) -> None:
    """Stroke from edge to edge through the middle of every row of cells."""
    cells, finger = cast("TouchCells", staff_of(board).cells), board._finger
    width, height = board.window.width(), board.window.height()
    columns, rows = cast("int", cells.columns), cast("int", cells.rows)
    for row in range(from_row, rows):
        places = [
            QPoint(round((at + 0.5) * width / columns), round((row + 0.5) * height / rows))
            for at in range(columns)
        ]
        QTest.touchEvent(board.window, finger).press(1, places[0], board.window).commit()
        for place in places[1:]:
            left = cast("int", cells.left)
            QTest.touchEvent(board.window, finger).move(1, place, board.window).commit()
            # Qt tells one place of a finger in each frame
            wait_until(lambda left=left: cast("int", cells.left) < left)  # type: ignore[misc]  # mypy knows no default of a lambda
        QTest.touchEvent(board.window, finger).release(1, places[-1], board.window).commit()


def test_a_glass_that_feels_everywhere_passes(guarded: DrivenBoard) -> None:
    admitted(guarded, (960, 540))
    guarded.touch("staff-touch")
    guarded.look()
    cells = cast("TouchCells", staff_of(guarded).cells)
    stroke(guarded)
    guarded.let_pass(0.5)
    assert cells.verdict() == f"all {cells.rowCount()} cells feel a finger"
    assert "The whole glass feels a finger" in guarded.texts()
    note = guarded.session.vitals.notes["touch test"]
    assert note.startswith("touch test on 2026-11-21 12:00: all ")
    guarded.touch("touch-done")
    assert page(guarded) == "menu"


def test_a_dead_part_is_shown_counted_and_reported(guarded: DrivenBoard) -> None:
    admitted(guarded, (960, 540))
    guarded.touch("staff-touch")
    guarded.look()
    stroke(guarded, from_row=9)
    guarded.let_pass(QUIET_S + 1)
    left = cast("int", cast("TouchCells", staff_of(guarded).cells).left)
    assert left > 0
    assert f"{left} parts of the glass felt no finger" in guarded.texts()
    assert f"{left} of " in guarded.session.vitals.notes["touch test"]
    crosses = [item for item in guarded.items() if item.property("isDead") is True]
    assert len(crosses) == left


def test_cells_are_felt_where_the_finger_is_and_nowhere_between() -> None:
    cells = TouchCells()
    cells.divide(1000, 500, 100)
    assert (cast("int", cells.columns), cast("int", cells.rows)) == (10, 5)
    cells.feel(0.05, 0.05)
    cells.feel(0.95, 0.05)
    for outside in ((-0.1, 0.5), (1.2, 0.5), (0.5, 7.0)):
        cells.feel(*outside)
    assert cast("int", cells.left) == 48
    assert cells.verdict() == ("48 of 50 cells felt no finger, first at column 2 of 10, row 1 of 5")


def test_a_glass_that_feels_nothing_at_all_says_so() -> None:
    cells = TouchCells()
    cells.divide(1000, 500, 100)
    cells.begin(0)
    assert not cells.tick(500), "nobody has begun"
    assert cells.verdict() == "no finger was felt"


def test_nobody_comes_past_the_pin() -> None:
    visit = StaffVisit()
    pages = []
    steps: tuple[Callable[[], None], ...] = (
        lambda: visit.open(StaffPage.MENU),
        lambda: visit.knocked(0),
        lambda: visit.open(StaffPage.NETWORK),
        lambda: visit.judged(is_right=False),
        lambda: visit.judged(is_right=True),
        visit.leave,
        lambda: visit.judged(is_right=True),  # an answer that came too late
    )
    for step in steps:
        step()
        pages.append(visit.page.value)
    assert pages == ["", "pin", "pin", "pin", "menu", "", ""]
