"""Which day it is: by the desk's clock, else our own, but never before the desk was last heard."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from carside.board.today import today
from carside.floor import FloorPlan
from tests.carside.board.one_board import OneBoard
from tests.hand_clock import START

_NOW = datetime(2026, 12, 31, 18, 0, tzinfo=UTC)
_BEIJING = FloorPlan(showroom="demo", name="Demo", floors=(), timezone="Asia/Shanghai")


def test_the_desks_clock_goes_before_our_own() -> None:
    wrong = datetime(2020, 1, 1, tzinfo=UTC)
    assert today(_BEIJING, _NOW, wrong, None) == date(2027, 1, 1)


def test_the_day_is_that_of_the_showroom() -> None:
    lisbon = FloorPlan(showroom="demo", name="Demo", floors=(), timezone="Europe/Lisbon")
    assert today(lisbon, _NOW, _NOW, None) == date(2026, 12, 31)
    assert today(_BEIJING, None, _NOW, None) == date(2027, 1, 1)


def test_a_clock_that_lost_its_battery_is_not_believed_below_what_the_desk_once_said() -> None:
    wrong = datetime(2000, 1, 1, tzinfo=UTC)
    heard = _NOW - timedelta(days=30)
    assert today(_BEIJING, None, wrong, heard) == date(2026, 12, 2)


def test_without_a_desk_and_a_plan_our_own_clock_says() -> None:
    assert today(None, None, _NOW, None) == _NOW.astimezone().date()


def _local(at: datetime) -> date:
    return at.astimezone().date()


def test_a_board_whose_clock_is_years_behind_has_the_desks_day(tmp_path: Path) -> None:
    board = OneBoard(tmp_path)
    board.clock.wrong_by = timedelta(days=-3000)
    own = board.session.shows.day
    board.desk()
    board.let_pass(3)
    assert own is not None
    assert board.session.shows.day != own
    board.session.close()


def test_a_new_day_is_a_change_of_what_is_shown(board: OneBoard) -> None:
    before = board.session.shows.day
    board.clock.let_pass(86_400)
    assert board.session.tick()
    after = board.session.shows.day
    assert before == _local(START)
    assert after == _local(START) + timedelta(days=1)
