"""The page Report in a real window: periods, figures that explain themselves, charts, files."""

import csv
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest

from carside.console.shows import Blindness
from reception_console.report.charts_view import SETTLED_MS
from reception_console.report.report_view import PATIENCE_MS
from tests.reception_console.driving import Driven
from tests.reception_console.made_up_year import MadeUpDesk, made_up_calls
from tests.reception_console.played import PlayedShowroom, StillClock
from tests.reception_console.test_accessibility import LEAST_PX
from tests.reception_console.test_accessibility import _controls as controls_of

K = Qt.Key
_TRIES = 600
"""The first chart loads matplotlib, on a machine that may have much to do."""


class Manager:
    """Somebody who reads the report."""

    def __init__(self, console: Driven, desk: MadeUpDesk) -> None:
        self.console = console
        self.desk = desk
        self.view = console.console.views.report
        self.charts = self.view._charts

    def settle(self) -> None:
        while self.desk.answer():
            self.console.look(0.1)
        self.console.look(0.1)

    def choose(self, span: str) -> None:
        self.console.click(f"report-span-{span}")
        self.settle()

    def until_drawn(self) -> None:
        QTest.qWait(2 * SETTLED_MS)
        for _ in range(_TRIES):
            if self.charts._rows and all(row.source for row in self.charts._rows):
                QTest.qWait(200)
                return
            QTest.qWait(50)
        pytest.fail("the charts were never drawn")

    def until_kept(self) -> Path:
        for _ in range(_TRIES):
            if self.view._keeping._path:
                self.console.look(0.1)
                if not self.view._keeping._is_running:
                    return Path(self.view._keeping._path)
            QTest.qWait(50)
        pytest.fail("the file was never written")

    def picture(self, key: str) -> QImage:
        """What is seen of a chart in the window."""
        item = self.console.item(f"chart-{key}")
        corner = item.mapToScene(QPoint(0, 0).toPointF()).toPoint()
        return self.console.picture().copy(
            corner.x(), corner.y(), round(item.width()), round(item.height())
        )

    @property
    def focused(self) -> str:
        item = self.console.window.activeFocusItem()
        return item.objectName() if item is not None else ""


@pytest.fixture
def manager(
    console: Driven,
    showroom: PlayedShowroom,
    clock: StillClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Manager]:
    monkeypatch.setenv("XDG_DOWNLOAD_DIR", str(tmp_path))
    desk = MadeUpDesk(showroom, made_up_calls(3000, clock.now()))
    manager = Manager(console, desk)
    console.key(K.Key_F5)
    manager.settle()
    yield manager
    manager.view.close()


def test_a_month_shows_its_figures_and_its_charts(manager: Manager) -> None:
    manager.choose("last_month")
    for words in ("1 October 2026 to 31 October 2026", "Until accepted, median", "9 of 10 within"):
        assert manager.console.shows(words), words
    manager.until_drawn()
    seen = manager.picture("hours")
    colours = {seen.pixelColor(x, y).name() for x in range(0, 800, 3) for y in range(0, 300, 3)}
    assert "#e9b872" in colours, "the accent of the theme"
    assert len(colours) > 20, "letters are smooth"


def test_every_figure_explains_itself_when_it_is_reached(manager: Manager) -> None:
    assert manager.console.shows("Point at a figure")
    for _ in range(40):
        manager.console.key(K.Key_Tab)
        if manager.focused == "figure-abandoned":
            break
    assert manager.console.shows("The share of calls that ended because the shopper cancelled")
    accept = manager.console.middle("figure-accept").toPoint()
    QTest.mouseMove(manager.console.window, accept)
    QTest.qWait(50)
    QTest.mouseMove(manager.console.window, accept + QPoint(3, 3))
    QTest.qWait(50)
    assert manager.console.shows("From the touch at the board until an advisor had accepted. Half")


def test_the_exact_value_is_told_to_the_keyboard_and_to_the_mouse(manager: Manager) -> None:
    manager.choose("last_month")
    manager.until_drawn()
    manager.console.item("chart-hours").forceActiveFocus()
    manager.console.key(K.Key_Right)
    manager.console.key(K.Key_Right)
    hits = manager.charts._hits["hours"]
    assert manager.console.shows(hits[1].words)
    manager.console.key(K.Key_Left)
    assert manager.console.shows(hits[0].words)

    chart = manager.console.item("chart-days")
    spot = chart.mapToScene(
        QPoint(round(chart.width() * 0.5), round(chart.height() * 0.6)).toPointF()
    )
    for by in (0, 4):
        QTest.mouseMove(manager.console.window, spot.toPoint() + QPoint(by, by))
        QTest.qWait(50)
    assert any(manager.console.shows(hit.words) for hit in manager.charts._hits["days"])


def test_of_few_calls_little_is_said(manager: Manager, clock: StillClock) -> None:
    manager.desk.calls = made_up_calls(4, clock.now(), days=1)
    manager.choose("yesterday")
    manager.desk.calls = [f for f in manager.desk.calls if f.call.placed_at < clock.now()]
    manager.choose("today")
    if manager.view._report is not None and manager.view._report.whole.calls:
        assert manager.console.shows("few calls: read it with care")


def test_a_time_without_calls_says_so(manager: Manager) -> None:
    manager.view.choose("own")
    manager.view.setDays("2020-01-01", "2020-01-05")
    manager.settle()
    assert manager.console.shows("Nobody called in this time")
    assert not manager.console.item("report-csv").isEnabled()


def test_own_dates_the_wrong_way_round_are_not_asked_for(manager: Manager) -> None:
    manager.view.choose("own")
    manager.settle()
    manager.view.setDays("2026-11-05", "2026-11-01")
    assert manager.console.showroom.questions == {}
    manager.console.look()
    assert manager.console.shows("The last day lies before the first")


def test_a_slow_desk_is_waited_for_calmly(manager: Manager) -> None:
    manager.view.choose("last_week")
    manager.console.look(0.0)
    assert not manager.console.shows("Reckoning up")
    QTest.qWait(2 * PATIENCE_MS)
    assert manager.console.shows("Reckoning up …")
    manager.settle()
    assert not manager.console.shows("Reckoning up …")


def test_an_old_desk_that_makes_no_reports_is_told(manager: Manager) -> None:
    manager.view.choose("last_week")
    manager.console.showroom.refuse_question("unknown request")
    manager.console.look()
    assert manager.console.shows("There is no report")
    assert manager.console.shows("unknown request")


def test_without_a_desk_the_last_report_stays_and_a_new_one_waits(manager: Manager) -> None:
    manager.console.showroom.go_blind(Blindness.DESK_LOST)
    manager.console.look()
    assert manager.console.shows("Until accepted, median"), "what was known stays readable"
    manager.view.choose("last_month")
    manager.console.showroom.questions.clear()
    manager.console.look()
    assert manager.console.shows("The desk is not there")
    manager.console.showroom.set(blindness=Blindness.NONE, blind_since=None)
    manager.console.look()
    manager.settle()
    assert manager.console.shows("1 October 2026 to 31 October 2026")
    assert manager.console.shows("Until accepted, median")


def test_charts_are_drawn_again_by_day_and_when_the_window_changes(manager: Manager) -> None:
    manager.until_drawn()
    night = manager.picture("hours")
    before = manager.charts._rows[0]
    meaning = manager.console.console.screen.engine.singletonInstance("look", "Meaning")
    assert isinstance(meaning, QObject)
    meaning.setProperty("isLight", True)
    try:
        QTest.qWait(2 * SETTLED_MS)
        manager.until_drawn()
        day = manager.picture("hours")
        spot = QPoint(40, 200)
        assert night.pixelColor(spot).lightness() < 60
        assert day.pixelColor(spot).lightness() > 200
        manager.console.window.resize(1366, 768)
        for _ in range(_TRIES):
            if manager.charts._rows[0].picture_width < before.picture_width:
                break
            QTest.qWait(50)
        assert manager.charts._rows[0].picture_width < before.picture_width
    finally:
        meaning.setProperty("isLight", False)


def test_the_report_is_kept_as_csv_and_as_pdf(manager: Manager) -> None:
    manager.choose("last_month")
    manager.console.key(K.Key_E, Qt.KeyboardModifier.ControlModifier)
    file = manager.until_kept()
    rows = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert {row["group"] for row in rows} >= {"whole", "hour", "day", "stand", "advisor", "board"}
    assert manager.console.shows(f"Kept as {file.name}")
    manager.console.click("export-dismiss")

    manager.console.key(K.Key_P, Qt.KeyboardModifier.ControlModifier)
    file = manager.until_kept()
    assert file.suffix == ".pdf"
    assert file.read_bytes().startswith(b"%PDF-")
    assert manager.console.shows(str(file))


def test_a_console_that_opens_no_report_loads_no_matplotlib() -> None:
    program = "import sys, reception_console.console; print('matplotlib' in sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "False"


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768)])
def test_every_control_has_a_name_and_a_size_that_can_be_hit(
    manager: Manager, size: tuple[int, int]
) -> None:
    manager.console.window.resize(*size)
    QTest.qWait(200)
    manager.console.look()
    controls = controls_of(manager.console)
    assert len(controls) > 10
    assert [c.object().objectName() for c in controls if not c.text(QAccessible.Text.Name)] == []
    small = [
        c.text(QAccessible.Text.Name)
        for c in controls
        if min(c.rect().width(), c.rect().height()) < LEAST_PX
    ]
    assert small == []
