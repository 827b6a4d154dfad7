"""What a board does when told from afar."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from carside.board.shows import CallStep, Trouble
from carside.calls import Kind, Phase
from carside.contract.payloads import (
    BoardResponse,
    Command,
    CommandName,
    ErrorCode,
    Place,
    SelfTestPress,
    State,
)
from tests.carside.board.one_board import OneBoard
from tests.carside.link.test_outbox import IDS
from tests.disks import fill
from tests.hand_clock import START

TEST = IDS[7]


def command(
    name: CommandName,
    *,
    seconds: float = 30,
    for_s: int | None = None,
    level: int | None = None,
    test: str | None = None,
) -> Command:
    expires_at = START + timedelta(seconds=seconds)
    return Command(command=name, expires_at=expires_at, for_s=for_s, level=level, test=test)


def told(board: OneBoard, one: Command, message_id: str | None = None) -> BoardResponse:
    """Tell the board and return what it says it did."""
    name = board.wire.say("board_command", "b01", one, message_id)
    result = board.wire.said("board_result", BoardResponse)[-1]
    assert result.request == name
    return result


def reason(result: BoardResponse) -> str:
    assert result.error is not None
    assert (result.ok, result.error.code) == (False, ErrorCode.IMPOSSIBLE)
    return result.error.message


def paused(board: OneBoard) -> list[float | None]:
    """For how long yet the board said that it is paused, state by state."""
    states = board.wire.messages("board_state", "b01")
    return [
        round((until - one.time).total_seconds(), 1) if until else None
        for one in states
        if isinstance(one.data, State)
        for until in [one.data.paused_until]
    ]


def test_identify_is_obeyed_for_fifteen_seconds_and_answered(board: OneBoard) -> None:
    assert told(board, command(CommandName.IDENTIFY)).ok
    assert board.session.shows.identify_until_s == board.clock.monotonic_s() + 15


def test_what_came_late_is_refused(board: OneBoard) -> None:
    assert "expired" in reason(told(board, command(CommandName.IDENTIFY, seconds=-1)))
    assert board.session.shows.identify_until_s == 0


def hear(board: OneBoard, one: Command, sent_at: datetime) -> bool:
    """Hand the board a command of a desk whose clock is right; whether it was obeyed."""
    message = replace(board.wire.message("board_command", "b01", one), time=sent_at)
    board.session.heard(message)
    return board.session.shows.identify_until_s == board.clock.monotonic_s() + 15


@pytest.mark.parametrize("wrong_by", [timedelta(hours=8), timedelta(days=-3000)])
def test_a_wrong_wall_clock_neither_lets_a_command_live_nor_die(
    served: OneBoard, wrong_by: timedelta
) -> None:
    sent_at = served.clock.now()
    one = Command(command=CommandName.IDENTIFY, expires_at=sent_at + timedelta(seconds=30))
    served.desk()  # its second word: now its clock is known
    served.clock.wrong_by = wrong_by
    served.let_pass(20)
    assert hear(served, one, sent_at), "twenty seconds old, and good for thirty"
    served.let_pass(20)
    assert not hear(served, one, sent_at), "forty seconds old"


def test_before_the_desks_clock_is_known_a_command_counts_as_just_sent(board: OneBoard) -> None:
    board.clock.wrong_by = timedelta(days=300)
    assert hear(board, command(CommandName.IDENTIFY, seconds=10), START)
    board.let_pass(1)
    late = START + timedelta(seconds=11)
    assert not hear(board, command(CommandName.IDENTIFY, seconds=10), late)


def test_a_command_delivered_twice_is_obeyed_once_and_answered_twice(board: OneBoard) -> None:
    clean = command(CommandName.CLEAN, for_s=60)
    assert told(board, clean, "twice").ok
    until_s = board.session.shows.paused_until_s
    board.let_pass(2)
    assert told(board, clean, "twice").ok
    assert board.session.shows.paused_until_s == until_s
    assert len(board.wire.said("board_result", BoardResponse)) == 2


OF_THE_MACHINE = [
    CommandName.RELOAD,
    CommandName.RESTART,
    CommandName.SCREENSHOT,
    CommandName.VOLUME,
    CommandName.BRIGHTNESS,
]


@pytest.mark.parametrize("name", OF_THE_MACHINE)
def test_a_board_without_a_machine_refuses_truthfully(board: OneBoard, name: CommandName) -> None:
    said = reason(told(board, command(name, level=40)))
    assert said == "this board has no screen of its own"
    assert len(board.wire.messages("board_result")) == 1


@pytest.mark.logs("dropped a message on carside/1/demo/board/b01/command: .*explode")
def test_a_command_nobody_knows_is_malformed(board: OneBoard) -> None:
    board.wire.say_bytes(
        "board_command",
        "b01",
        b'{"specversion":"1.0","id":"c","source":"/desk","type":"carside.command.v1",'
        b'"data":{"command":"explode","expires_at":"2026-11-21T10:15:30Z"}}',
    )
    assert board.wire.said("board_result", BoardResponse) == []


# Cleaning


def test_a_board_being_cleaned_says_so_at_once_takes_no_press_and_ends_by_itself(
    served: OneBoard,
) -> None:
    board = served
    board.desk()
    board.wire.forget()
    assert told(board, command(CommandName.CLEAN, for_s=20)).ok
    assert board.session.shows.paused_until_s == board.clock.monotonic_s() + 20
    assert paused(board) == [20.0], "told at once, not with the next beat"
    assert board.session.press(Kind.NOW, "en", ()) is None
    board.let_pass(12)
    board.desk()
    board.let_pass(7.75)
    assert board.session.press(Kind.NOW, "en", ()) is None
    assert paused(board)[-1] is not None
    board.let_pass(0.25)
    assert board.session.shows.paused_until_s == 0
    assert paused(board)[-1] is None
    assert board.session.press(Kind.NOW, "en", ()) is not None
    assert board.step() is CallStep.CALLING


def test_it_lasts_two_minutes_if_nobody_says_how_long_and_can_be_ended_early(
    board: OneBoard,
) -> None:
    told(board, command(CommandName.CLEAN))
    assert board.session.shows.paused_until_s == board.clock.monotonic_s() + 120
    assert told(board, command(CommandName.CLEAN, for_s=0)).ok
    assert board.session.shows.paused_until_s == 0
    assert paused(board)[-2:] == [120.0, None]
    assert told(board, command(CommandName.CLEAN, for_s=0)).ok, "ended already"
    assert paused(board).count(None) == 2, "and not told again"


@pytest.mark.parametrize("for_s", [0, 30])
def test_a_second_cleaning_lasts_from_its_own_beginning(board: OneBoard, for_s: int) -> None:
    told(board, command(CommandName.CLEAN, for_s=600))
    board.let_pass(5)
    told(board, command(CommandName.CLEAN, for_s=for_s))
    until_s = board.clock.monotonic_s() + for_s if for_s else 0
    assert board.session.shows.paused_until_s == until_s


def test_it_ends_in_time_also_without_broker_and_desk_and_says_so_when_they_are_back(
    served: OneBoard,
) -> None:
    told(served, command(CommandName.CLEAN, for_s=30))
    served.wire.broker.stop()
    served.wire.deliver()
    served.let_pass(29.75)
    assert served.session.shows.paused_until_s > 0
    served.let_pass(0.25)
    shows = served.session.shows
    assert (shows.paused_until_s, shows.trouble) == (0, Trouble.BROKER_LOST)
    served.wire.broker.start()
    served.wire.deliver()
    assert paused(served)[-1] is None


def test_who_connects_again_in_the_middle_tells_the_same_end(served: OneBoard) -> None:
    told(served, command(CommandName.CLEAN, for_s=60))
    served.wire.broker.stop()
    served.let_pass(10)
    served.wire.broker.start()
    served.wire.deliver()
    assert paused(served)[-1] == 50.0


def test_after_a_restart_it_is_over(board: OneBoard) -> None:
    told(board, command(CommandName.CLEAN, for_s=600))
    board.unplug()
    board.start()
    assert board.session.shows.paused_until_s == 0
    assert paused(board)[-1] is None


def test_a_farewell_tells_of_no_pause(board: OneBoard) -> None:
    told(board, command(CommandName.CLEAN, for_s=600))
    board.session.close()
    board.wire.deliver()
    assert paused(board)[-1] is None
    board.start()


def test_no_board_is_paused_under_a_shopper_who_waits(served: OneBoard) -> None:
    call = served.press().call
    clean = command(CommandName.CLEAN)
    assert "a call is open at this board" in reason(told(served, clean))
    served.answer(call)
    served.show(call, Phase.ARRIVED)
    assert "a call is open at this board" in reason(told(served, clean))
    assert served.session.shows.paused_until_s == 0
    assert told(served, command(CommandName.CLEAN, for_s=0)).ok
    served.wire.clear("board_call", "b01")
    assert told(served, clean).ok


def test_a_call_that_comes_to_a_paused_board_is_shown_and_ends_the_pause(
    served: OneBoard,
) -> None:
    told(served, command(CommandName.CLEAN))
    served.show(IDS[3], Phase.ACCEPTED)
    shows = served.session.shows
    assert (shows.paused_until_s, shows.step) == (0, CallStep.ON_THE_WAY)
    assert paused(served)[-1] is None


# The self-test


def self_test(test: str | None = TEST) -> Command:
    return command(CommandName.SELF_TEST, test=test)


def test_a_self_test_is_a_press_through_the_outbox_until_it_is_answered(served: OneBoard) -> None:
    assert told(served, self_test()).ok
    assert served.session.shows.step is CallStep.IDLE
    served.let_pass(5)
    sent = [m for m in served.wire.messages("board_request") if m.data.test == TEST]
    assert [m.data.waited_ms for m in sent] == [0, 5000]
    assert len({m.id for m in sent}) == 1
    served.unplug()
    served.wire.forget()
    served.start()
    assert served.requests(SelfTestPress)[0].waited_ms == 5000
    served.answer(None)
    served.desk()
    served.let_pass(9)
    assert len(served.requests(SelfTestPress)) == 1


def test_a_shopper_notices_nothing_of_a_self_test(served: OneBoard) -> None:
    told(served, self_test())
    test = served.wire.messages("board_request")[-1].id
    call = served.press().call
    assert served.step() is CallStep.CALLING
    served.answer(call)
    assert served.step() is CallStep.RECEIVED
    served.session.cancel()
    served.wire.deliver()
    assert served.step() is CallStep.CANCELLING
    served.answer(None)
    assert served.step() is CallStep.CANCELLED
    served.wire.say("board_response", "b01", BoardResponse(request=test, ok=True))
    assert served.step() is CallStep.CANCELLED


@pytest.mark.logs("the desk refused: because")
def test_a_desk_that_refuses_a_self_test_refuses_no_call(served: OneBoard) -> None:
    told(served, self_test())
    served.answer(None, ErrorCode.NOT_ALLOWED)
    assert (served.step(), served.session.shows.trouble) == (CallStep.IDLE, Trouble.NONE)


def test_the_same_self_test_asked_for_twice_is_pressed_once(served: OneBoard) -> None:
    assert told(served, self_test()).ok
    assert told(served, self_test()).ok
    served.let_pass(4)
    assert len(served.requests(SelfTestPress)) == 1


def test_a_self_test_without_a_name_is_refused(board: OneBoard) -> None:
    assert "names no self-test" in reason(told(board, self_test(None)))


def test_a_board_can_be_tested_while_it_is_cleaned(served: OneBoard) -> None:
    told(served, command(CommandName.CLEAN))
    assert told(served, self_test()).ok
    assert len(served.requests(SelfTestPress)) == 1


@pytest.mark.logs("cannot be kept on this board's disk", "would start without its car")
def test_a_self_test_fails_where_a_press_could_not_be_kept(small_disk: Path) -> None:
    board = OneBoard(small_disk)
    board.desk()
    board.let_pass(3)
    fill(small_disk)
    for _ in range(30):
        result = told(board, self_test(IDS[8]))
        if not result.ok:
            break
        board.answer(None)
    assert "cannot be kept on this board's disk" in reason(result)
    before = len(board.requests(SelfTestPress))
    board.let_pass(12)
    assert len(board.requests(SelfTestPress)) == before, "it is not sent either"
    assert board.requests(Place) == []
    board.session.close()
