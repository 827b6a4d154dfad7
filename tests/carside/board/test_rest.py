"""A board outside the opening hours: it sleeps, wakes for a touch, and wakes by itself in time."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from carside.board.rest import LOOK_S
from carside.board.shows import CallStep
from carside.calls import Phase
from carside.contract.payloads import Place, Presence, State
from carside.opening import Day, Hours, SpecialDay
from tests.carside.board.one_board import PLAN, OneBoard
from tests.hand_clock import START

# START is 10:15 UTC on a Saturday: 18:15 in Shanghai.
OPEN = Hours(days=tuple(Day), opens=time(9), closes=time(18))
CALL = "11111111-1111-4111-8111-111111111111"


def hours(board: OneBoard, *lines: Hours, **more: Any) -> None:
    plan = replace(PLAN, hours=lines, timezone="Asia/Shanghai", **more)
    board.wire.say("floor", "", plan)


def said(board: OneBoard) -> list[Presence]:
    """What the board said of itself, without repetitions."""
    states = [one.state for one in board.wire.said("board_state", State, "b01")]
    return [one for at, one in enumerate(states) if at == 0 or states[at - 1] is not one]


def reception(board: OneBoard, *, attended: bool | None) -> None:
    state = State(state=Presence.READY, boot=1, since=START, attended=attended)
    board.wire.say("desk_state", "", state)


def closed(board: OneBoard) -> OneBoard:
    """A board that is alone after closing time."""
    hours(board, OPEN)
    board.let_pass(LOOK_S + 1)
    return board


def test_a_board_without_hours_never_sleeps(board: OneBoard) -> None:
    board.wire.say("floor", "", PLAN)
    board.let_pass(300)
    assert (board.session.shows.is_open, board.session.shows.is_asleep) == (True, False)
    assert said(board) == [Presence.READY]


def test_after_closing_it_falls_asleep_and_says_so(board: OneBoard) -> None:
    hours(board, OPEN)
    board.let_pass(LOOK_S - 1)
    assert (board.session.shows.is_open, board.session.shows.is_asleep) == (False, False)
    board.let_pass(2)
    assert board.session.shows.is_asleep
    assert said(board) == [Presence.READY, Presence.SLEEPING]
    assert board.session.shows.opens_at == datetime(2026, 11, 22, 1, tzinfo=UTC)


def test_it_goes_on_saying_that_it_sleeps(board: OneBoard) -> None:
    closed(board)
    before = len(board.wire.said("board_state", State, "b01"))
    board.let_pass(20)
    states = board.wire.said("board_state", State, "b01")[before:]
    assert [one.state for one in states] == [Presence.SLEEPING] * 4


def test_a_touch_wakes_it_for_a_minute(board: OneBoard) -> None:
    closed(board)
    assert board.session.touched(), "it shows at once"
    assert not board.session.shows.is_asleep
    board.wire.deliver()
    assert said(board)[-1] is Presence.READY
    board.let_pass(LOOK_S - 1)
    assert not board.session.shows.is_asleep
    board.let_pass(2)
    assert board.session.shows.is_asleep


def test_it_wakes_by_itself_when_the_showroom_opens(board: OneBoard) -> None:
    soon = Hours(days=tuple(Day), opens=time(18, 20), closes=time(23))
    hours(board, soon)
    board.let_pass(LOOK_S + 1)
    assert board.session.shows.is_asleep
    board.let_pass(240)
    assert (board.session.shows.is_open, board.session.shows.is_asleep) == (True, False)
    assert said(board) == [Presence.READY, Presence.SLEEPING, Presence.READY]


def test_a_special_day_closes_it(board: OneBoard) -> None:
    late = Hours(days=tuple(Day), opens=time(9), closes=time(23))
    hours(board, late)
    board.let_pass(LOOK_S + 1)
    assert not board.session.shows.is_asleep
    hours(board, late, special_days=(SpecialDay(date=date(2026, 11, 21)),))
    board.let_pass(1)
    assert board.session.shows.is_asleep


def test_an_open_call_keeps_it_awake(board: OneBoard) -> None:
    board.desk()
    hours(board, Hours(days=tuple(Day), opens=time(9), closes=time(18, 16)))
    board.let_pass(3)
    place = board.press()
    board.answer(place.call)
    board.show(place.call, Phase.PLACED)
    for _ in range(30):
        board.let_pass(5)
        reception(board, attended=True)
    shows = board.session.shows
    assert (shows.is_open, shows.is_asleep, shows.step) == (False, False, CallStep.RECEIVED)


def test_call_says_that_nobody_is_here_and_asks_nobody(board: OneBoard) -> None:
    closed(board)
    reception(board, attended=False)
    board.session.touched()
    assert board.session.press(kind=PLACE.kind, language="en", seen=()) is None
    board.wire.deliver()
    assert board.step() is CallStep.CLOSED
    assert board.requests(Place) == []
    board.let_pass(13)
    assert board.step() is CallStep.IDLE


@pytest.mark.parametrize("attended", [None, True])
def test_somebody_at_reception_is_called_at_any_hour_and_so_is_an_older_desk(
    board: OneBoard,
    attended: bool | None,  # noqa: FBT001 (a column of the table)
) -> None:
    closed(board)
    reception(board, attended=attended)
    place = board.press()
    assert board.step() is CallStep.CALLING
    assert board.requests(Place) == [place]


def test_a_desk_that_is_gone_is_nobody(board: OneBoard) -> None:
    closed(board)
    reception(board, attended=True)
    board.desk(Presence.LOST)
    board.session.press(kind=PLACE.kind, language="en", seen=())
    assert board.step() is CallStep.CLOSED


def test_the_desks_clock_decides_and_not_the_boards(board: OneBoard) -> None:
    hours(board, Hours(days=tuple(Day), opens=time(18), closes=time(19)))
    board.let_pass(LOOK_S + 1)
    assert not board.session.shows.is_asleep
    reception(board, attended=True)
    board.let_pass(1)
    reception(board, attended=True)
    beat = board.wire.message("desk_state", "", State(state=Presence.READY, boot=1, since=START))
    board.clock.wrong_by = timedelta(hours=-5)
    board.session.heard(beat)
    board.let_pass(1)
    assert not board.session.shows.is_asleep, "the board's own clock says 13:16"


def test_a_clock_that_is_surely_wrong_puts_nobody_to_sleep(board: OneBoard) -> None:
    board.desk()
    hours(board, OPEN)
    board.let_pass(3)
    board.session.close()
    board.clock.wrong_by = timedelta(days=-2000)
    session = board.start()
    board.let_pass(LOOK_S + 10)
    assert not session.shows.is_asleep


def test_staff_at_work_keep_it_awake(board: OneBoard) -> None:
    closed(board)
    board.session.touched()
    assert board.session.staff.clean(90)
    board.let_pass(80)
    assert not board.session.shows.is_asleep
    board.let_pass(75)
    assert board.session.shows.is_asleep


PLACE = Place(call=CALL, car="i5", language="en")
