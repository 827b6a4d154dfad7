"""Care for the panel: drift, night, and the sleep of a closed showroom."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from carside.board.shows import CallStep
from kiosk.backlight import Backlight, NoLight, find_light
from kiosk.care import Care
from kiosk.care_view import CareView
from kiosk.panel import (
    DRIFT_EVERY_S,
    DRIFT_PX,
    HINT_EVERY_S,
    NIGHT_LEVEL,
    Night,
    drift_at,
    drift_path,
    hint_at,
    light_level,
)
from kiosk.panel_view import PanelView
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard
from tests.kiosk.stand_in import EQB

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
NIGHT = Night(time(20), time(8))
HINT = "Touch to look around"


def panel_of(board: DrivenBoard) -> PanelView:
    return cast("PanelView", cast("CareView", board.view.care).panel)


def at(hour: int) -> datetime:
    return datetime(2026, 11, 21, hour, tzinfo=UTC)


def sleep(board: DrivenBoard) -> None:
    board.session.say(is_asleep=True, is_open=False)
    board.let_pass(1)


# Drift


def test_the_drift_visits_every_place_equally_often_by_single_steps() -> None:
    path = drift_path()
    assert path[0] == (0, 0), "a board that has just been started stands where it was drawn"
    assert len(path) == len(set(path)) == (2 * DRIFT_PX + 1) ** 2
    assert max(max(abs(x), abs(y)) for x, y in path) == DRIFT_PX
    places = [drift_at(step) for step in range(4 * len(path))]
    assert {abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in pairwise(places)} == {1}


@SIZES
def test_no_control_leaves_the_glass_or_changes_its_size(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    before = board.controls()
    for _ in range(100):
        board.let_pass(DRIFT_EVERY_S + 1)
        board.touch_at(size[0] // 2, 5)  # it is looked at, not asleep
        board.let_pass(1)
        now = board.controls()
        assert now.keys() == before.keys()
        x, y = cast("int", panel_of(board).driftX), cast("int", panel_of(board).driftY)
        for name, (left, top, width, height) in before.items():
            assert now[name] == [left + x, top + y, width, height], name
            assert left + x >= 0, name
            assert top + y >= 0, name
            assert left + x + width <= size[0], name
            assert top + y + height <= size[1], name


def test_the_column_reaches_the_edge_of_the_glass_wherever_it_drifts(board: DrivenBoard) -> None:
    board.open()
    column = board.picture().pixelColor(1900, 5)
    for _ in range(40):
        board.let_pass(DRIFT_EVERY_S + 1)
        board.touch_at(700, 5)
        board.look()
        picture = board.picture()
        corners = [picture.pixelColor(x, y) for x, y in ((1919, 0), (1919, 1079), (1919, 500))]
        assert corners == [column] * 3


def test_nothing_moves_under_a_finger(board: DrivenBoard) -> None:
    board.open()
    before = board.controls()
    for _ in range(60):
        board.touch_at(700, 5)
        board.let_pass(2)
    assert board.controls() == before


# Light


@pytest.mark.parametrize(
    ("hour", "is_open", "is_asleep", "level"),
    [
        (12, True, False, 1.0),
        (20, True, False, NIGHT_LEVEL),
        (7, True, False, NIGHT_LEVEL),
        (8, True, False, 1.0),
        (12, False, False, NIGHT_LEVEL),  # somebody looks after closing
        (12, False, True, 0.05),
    ],
)
def test_how_much_light_the_panel_gives(
    hour: int, level: float, *, is_open: bool, is_asleep: bool
) -> None:
    assert light_level(at(hour), NIGHT, is_open=is_open, is_asleep=is_asleep) == level


def test_a_night_may_end_on_the_same_day() -> None:
    siesta = Night(time(13), time(15))
    assert [siesta.covers(at(hour)) for hour in (12, 13, 14, 15)] == [False, True, True, False]


@pytest.fixture
def sysfs(tmp_path: Path) -> Path:
    """What Linux shows of two backlights, of which nobody may write the first."""
    for name, usual in (("a-locked", "300"), ("b-panel", "80")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "brightness").write_text(usual + "\n")
        (folder / "max_brightness").write_text("400\n")
    (tmp_path / "a-locked" / "brightness").unlink()
    (tmp_path / "a-locked" / "brightness").mkdir()  # to write it fails, also for root
    (tmp_path / "0-empty").mkdir()
    return tmp_path


def test_the_backlight_that_may_be_written_is_dimmed_and_given_back(sysfs: Path) -> None:
    file = sysfs / "b-panel" / "brightness"
    light = find_light(sysfs)
    assert isinstance(light, Backlight)
    given = []
    for level in (0.45, 0.0, 1.0):
        assert light.dim(level)
        given.append(int(file.read_text()))
    assert given == [36, 1, 80], "never none at all: some panels never come back from it"
    light.dim(0.2)
    light.close()
    assert int(file.read_text()) == 80


def test_a_machine_without_backlight_has_none_to_dim(tmp_path: Path) -> None:
    assert isinstance(find_light(tmp_path), NoLight)
    assert isinstance(find_light(tmp_path / "nowhere"), NoLight)
    assert not find_light(tmp_path).dim(0.5)


def test_a_backlight_that_is_taken_away_is_no_light_any_more(sysfs: Path) -> None:
    light = find_light(sysfs)
    (sysfs / "b-panel" / "brightness").unlink()
    (sysfs / "b-panel" / "brightness").mkdir()
    assert not light.dim(0.3)
    light.close()


@pytest.fixture
def nightly(finger: QPointingDevice, pictures: Path) -> Iterator[DrivenBoard]:
    driven = DrivenBoard(pictures, finger, Care(night=NIGHT))
    yield driven
    driven.close()


def test_a_veil_lies_over_everything_at_night_and_takes_no_touch(nightly: DrivenBoard) -> None:
    nightly.open()
    QTest.qWait(400)
    call = nightly.controls()["call"]
    spot = (call[0] + 20, call[1] + call[3] // 2)
    bright = nightly.picture().pixelColor(*spot).red()
    nightly.session.local = at(22)
    nightly.let_pass(1)
    dim = nightly.picture().pixelColor(*spot).red()
    assert dim == pytest.approx(bright * NIGHT_LEVEL, abs=3)
    nightly.touch("call")
    assert len(nightly.session.pressed) == 1
    nightly.session.local = at(9)
    nightly.let_pass(1)
    assert cast("float", panel_of(nightly).veil) == 0


def test_a_panel_with_its_own_light_needs_no_veil(
    finger: QPointingDevice, pictures: Path, sysfs: Path
) -> None:
    board = DrivenBoard(pictures, finger, Care(night=NIGHT, light=find_light(sysfs)))
    board.session.local = at(23)
    board.open()
    file = sysfs / "b-panel" / "brightness"
    assert (cast("float", panel_of(board).veil), file.read_text()) == (
        0,
        str(round(80 * NIGHT_LEVEL)),
    )
    board.close()
    assert file.read_text() == "80"


# Sleep


@SIZES
def test_a_sleeping_board_is_black_but_for_one_dim_hint(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    sleep(board)
    assert board.view.diary_facts()["screen"] == "asleep"
    assert (board.texts(), board.controls()) == ([HINT], {})
    small = board.picture().scaled(96, 96)
    light = [small.pixelColor(x, y).lightness() for x in range(96) for y in range(96)]
    assert max(light) < 80
    assert sum(one == 0 for one in light) > 0.95 * len(light)


def test_the_hint_moves_and_stays_on_the_glass(board: DrivenBoard) -> None:
    board.open(SMALL)
    sleep(board)
    places = set()
    for _ in range(30):
        board.let_pass(HINT_EVERY_S)
        [hint] = [item for item in board.items() if item.inherits("QQuickText")]
        places.add((round(hint.x()), round(hint.y())))
        assert 0 <= hint.x() <= SMALL[0] - hint.width()
        assert 0 <= hint.y() <= SMALL[1] - hint.height()
    assert len(places) == 30
    xs = sorted(hint_at(turn)[0] for turn in range(200))
    assert max(b - a for a, b in pairwise(xs)) < 0.02, "spread over all of the glass"


def test_the_touch_that_wakes_it_does_nothing_else(board: DrivenBoard) -> None:
    board.open()
    spots = [(x + w // 2, y + h // 2) for x, y, w, h in board.controls().values()]
    for x, y in spots:
        sleep(board)
        board.touch_at(x, y)
        board.look()
        assert board.view.diary_facts()["screen"] == "car"
        board.let_pass(1)
    assert (board.session.pressed, board.visit.is_fresh) == ([], True)
    board.touch("call")
    assert len(board.session.pressed) == 1, "the next touch is meant"


def test_falling_asleep_ends_the_visit(board: DrivenBoard) -> None:
    board.open()
    board.visit.openCar(EQB.car, False)
    sleep(board)
    assert board.visit.is_fresh


def test_the_desk_may_wake_it_and_a_call_shows(board: DrivenBoard) -> None:
    board.open()
    sleep(board)
    board.session.say(is_asleep=False, step=CallStep.RECEIVED)
    board.let_pass(1)
    board.look()
    assert "Reception has your call" in board.texts()


def test_staff_can_ask_which_board_sleeps(board: DrivenBoard) -> None:
    board.open()
    sleep(board)
    board.session.say(identify_until_s=board.clock.monotonic_s() + 9)
    board.look()
    assert "b07" in board.texts()
