"""The page History in a real window, by keyboard and by mouse, over a made-up year."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from carside.contract.payloads import ConsoleRole
from reception_console.history.history_view import TYPING_MS
from reception_console.history.kept_file import kept_file
from tests.reception_console.driving import Driven
from tests.reception_console.made_up_year import MadeUpDesk, made_up_calls
from tests.reception_console.played import PlayedShowroom, StillClock
from tests.reception_console.test_accessibility import LEAST_PX
from tests.reception_console.test_accessibility import _controls as controls_of

K = Qt.Key


class Reader:
    """Somebody who reads the history."""

    def __init__(self, console: Driven, desk: MadeUpDesk) -> None:
        self.console = console
        self.desk = desk
        self.view = console.console.views.history

    def settle(self) -> None:
        """Until nobody asks the desk anything more."""
        QTest.qWait(2 * TYPING_MS)
        while self.desk.answer():
            self.console.look(0.1)
            QTest.qWait(20)
        self.console.look(0.1)

    def search(self, text: str) -> None:
        self.console.type(text)
        self.settle()

    @property
    def rows(self) -> int:
        return self.view._found.rowCount()

    @property
    def selected(self) -> str:
        found = self.view._found.found(self.view._current)
        return found.call.call if found else ""

    @property
    def focused(self) -> str:
        item = self.console.window.activeFocusItem()
        while item is not None and not item.objectName():
            item = item.parentItem()
        return item.objectName() if item is not None else ""


@pytest.fixture
def reader(
    console: Driven,
    showroom: PlayedShowroom,
    clock: StillClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Reader:
    monkeypatch.setenv("XDG_DOWNLOAD_DIR", str(tmp_path))
    desk = MadeUpDesk(showroom, made_up_calls(2400, clock.now()))
    reader = Reader(console, desk)
    console.key(K.Key_F4)
    reader.settle()
    return reader


def test_the_field_has_the_keyboard_and_the_newest_call_is_looked_at(reader: Reader) -> None:
    assert reader.focused == "history-search"
    assert reader.console.shows("1,000 calls or more")
    assert reader.selected == reader.desk.calls[0].call.call
    assert reader.console.shows("Closed: ")


def test_words_are_searched_for_once_nobody_types_any_more(reader: Reader) -> None:
    for letter in "towing":
        QTest.keyClick(reader.console.window, Qt.Key(ord(letter.upper())))
    assert reader.console.showroom.questions == {}, "not at every letter"
    reader.settle()
    assert 0 < reader.rows < 200
    assert reader.console.shows("Asked for the price of the towing hitch")


def test_the_last_answer_wins(reader: Reader) -> None:
    reader.view.seek("towing")
    reader.view._ask()
    (late,) = reader.console.showroom.questions
    question = reader.console.showroom.questions[late]
    reader.view.seek("saturday")
    reader.view._ask()
    reader.settle()
    found = reader.rows
    reader.console.showroom.questions[late] = question
    reader.desk.answer()
    reader.console.look()
    assert reader.rows == found
    assert reader.view._search.text == "saturday"


def test_arrows_walk_the_rows_while_the_field_keeps_the_keyboard(reader: Reader) -> None:
    for _ in range(3):
        reader.console.key(K.Key_Down)
    reader.console.key(K.Key_Up)
    assert reader.selected == reader.desk.calls[2].call.call
    reader.console.key(K.Key_PageDown)
    place = reader.view._current
    assert place > 8
    reader.console.key(K.Key_PageUp)
    assert reader.view._current == 2
    assert reader.focused == "history-search"


def test_scrolling_on_brings_page_after_page(reader: Reader) -> None:
    for _ in range(30):
        reader.console.key(K.Key_PageDown)
        reader.settle()
    assert reader.rows > 150
    assert reader.selected == reader.desk.calls[reader.view._current].call.call


def test_a_remark_is_added_by_keys_alone(reader: Reader) -> None:
    reader.console.key(K.Key_Down)
    reader.console.key(K.Key_Return)
    assert reader.focused == "history-remark"
    reader.console.type("vip")
    reader.console.key(K.Key_Return)
    assert reader.console.showroom.asked == [("remark", reader.selected, "vip")]
    reader.settle()
    assert reader.console.shows("Remark kept")
    reader.console.key(K.Key_Escape)
    assert reader.focused == "history-table"
    reader.console.key(K.Key_Slash)
    assert reader.focused == "history-search"
    reader.console.key(K.Key_Escape)
    assert reader.console.console.facts()["screen"] == "watching"


def test_who_may_only_look_adds_no_remark(reader: Reader) -> None:
    reader.console.showroom.set(role=ConsoleRole.VIEWER)
    reader.console.look()
    reader.console.key(K.Key_Return)
    reader.console.type("vip")
    reader.console.key(K.Key_Return)
    assert reader.console.showroom.asked == []


def test_a_filter_is_set_with_the_mouse(reader: Reader) -> None:
    reader.console.click("history-outcome-box")
    reader.console.key(K.Key_Down)
    reader.console.key(K.Key_Return)
    reader.settle()
    assert reader.view._search.outcome == "served"
    assert reader.console.shows("Served")
    assert not reader.console.shows("Cancelled")
    reader.console.click("history-widen")
    reader.settle()
    assert not reader.view._search.is_narrowed


def test_a_row_is_looked_at_with_the_mouse(reader: Reader) -> None:
    table = reader.console.item("history-selected")
    corner = table.mapToScene(QPoint(0, 0).toPointF())
    spot = QPoint(round(corner.x() + 200), round(corner.y() + 2.5 * table.height()))
    QTest.mouseClick(
        reader.console.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
    )
    reader.settle()
    assert reader.selected == reader.desk.calls[2].call.call


def test_own_dates_are_typed(reader: Reader) -> None:
    reader.view.narrow("span", "own")
    reader.settle()
    reader.view.setDays("2026-11-02", "nonsense")
    reader.settle()
    assert reader.console.shows("A day, such as 2026-11-22")
    reader.view.setDays("2026-11-02", "2026-11-03")
    reader.settle()
    days = {found.call.placed_at.astimezone().day for found in reader.view._found.each()}
    assert days == {2, 3}


def test_everything_that_was_found_is_kept_as_a_file(reader: Reader, tmp_path: Path) -> None:
    reader.search("towing")
    assert reader.view._total is not None
    found = reader.view._total.total
    reader.console.key(K.Key_E, Qt.KeyboardModifier.ControlModifier)
    reader.settle()
    (file,) = tmp_path.glob("*.csv")
    rows = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == found
    assert reader.console.shows(f"{found} calls kept in {file.name}")
    assert reader.console.shows(str(file))
    reader.console.click("export-dismiss")
    assert not reader.console.shows(file.name)


def test_keeping_can_be_stopped(reader: Reader, tmp_path: Path) -> None:
    reader.console.click("history-export")
    reader.desk.answer()
    reader.console.look()
    assert reader.console.shows("Writing calls to a file: 50")
    reader.console.click("export-cancel")
    reader.settle()
    assert list(tmp_path.iterdir()) == []


def test_an_old_desk_that_knows_no_history_is_told(reader: Reader) -> None:
    reader.console.type("x")
    QTest.qWait(2 * TYPING_MS)
    reader.console.showroom.refuse_question("unknown request")
    reader.console.look()
    assert reader.console.shows("The history cannot be read")
    assert reader.console.shows("unknown request")


def test_nothing_fits_and_nothing_yet_are_told_apart(reader: Reader) -> None:
    reader.search("zzz")
    assert reader.console.shows("No call fits")
    reader.desk.calls = ()
    reader.desk._times = []
    reader.console.click("history-widen-all")
    reader.settle()
    assert reader.console.shows("No call yet")


def test_the_file_goes_to_the_downloads(tmp_path: Path, reader: Reader) -> None:
    del reader
    assert kept_file("a", "csv", StillClock().now()).parent == tmp_path


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768)])
def test_every_control_has_a_name_and_a_size_that_can_be_hit(
    reader: Reader, size: tuple[int, int]
) -> None:
    reader.console.window.resize(*size)
    QTest.qWait(200)
    reader.console.look()
    controls = controls_of(reader.console)
    assert len(controls) > 15
    assert [c.object().objectName() for c in controls if not c.text(QAccessible.Text.Name)] == []
    small = [
        c.text(QAccessible.Text.Name)
        for c in controls
        if min(c.rect().width(), c.rect().height()) < LEAST_PX
    ]
    assert small == []
