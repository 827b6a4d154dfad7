"""The self-test goes the way a call goes, troubles nobody, and names who failed and where."""

from dataclasses import replace
from datetime import time

import pytest

from carside.calls import Call
from carside.contract.payloads import (
    BoardTest,
    Command,
    Presence,
    RunSelfTest,
    SelfTest,
    SelfTestOutcome,
    SelfTestPress,
    SelfTestSeen,
)
from carside.desk.journal import Journal
from tests.carside.desk.tiny import PLAN, SHOWROOM, OneDesk
from tests.hand_clock import START


def _begun(desk: OneDesk) -> str:
    assert desk.ask(RunSelfTest()).ok
    (command, *_) = desk.wire.said("board_command", Command)
    assert command.test is not None
    return command.test


def _press(desk: OneDesk, board: str, test: str) -> None:
    desk.wire.say("board_request", board, SelfTestPress(test=test))
    assert desk.answered(board).ok


def _see(desk: OneDesk, board: str, test: str) -> None:
    assert desk.ask(SelfTestSeen(test=test, board=board)).ok


def _result(desk: OneDesk) -> dict[str, BoardTest]:
    told = desk.wire.said("self_test", SelfTest)[-1]
    return {one.board: one for one in told.boards}


def test_every_board_is_asked_and_who_comes_through_has_passed(quick_desk: OneDesk) -> None:
    desk = quick_desk
    test = _begun(desk)
    assert {one.address.identifier for one in desk.wire.messages("board_command")} == {
        "b01", "b02", "b03",
    }  # fmt: skip
    for board in ("b01", "b02", "b03"):
        _press(desk, board, test)
        _see(desk, board, test)
    desk.let_pass(1.5, "zhao")
    told = desk.wire.said("self_test", SelfTest)[-1]
    assert told.ended_at is not None
    assert {one.outcome for one in told.boards} == {SelfTestOutcome.PASSED}
    assert all(one.took_ms is not None for one in told.boards)
    assert desk.events() == ["self_test_began", "tested", "tested", "tested", "self_test_ended"]
    assert desk.journal.entries()[-1].detail == {"test": test, "passed": 3, "failed": {}}


def test_it_troubles_nobody(quick_desk: OneDesk) -> None:
    desk = quick_desk
    test = _begun(desk)
    for board in ("b01", "b02", "b03"):
        _press(desk, board, test)
    desk.let_pass(120)  # no console at all: the desk itself would send somebody
    assert desk.journal.open_calls() == ()
    assert desk.wire.said("call", Call) == []
    assert not {"dispatched", "escalated", "placed"} & set(desk.events())


def test_who_fails_is_named_with_where_its_press_was_last_seen(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.state("board_state", "b02", Presence.OFF)
    desk.state("board_state", "b03")
    test = _begun(desk)
    _press(desk, "b01", test)
    for _ in range(44):
        desk.state("board_state", "b03")
        desk.let_pass(0.5, "zhao")
    result = _result(desk)
    assert {one.outcome for one in result.values()} == {SelfTestOutcome.FAILED}
    assert "no console saw its press" in result["b01"].reason
    assert "switched off on purpose" in result["b02"].reason
    assert "its press did not come" in result["b03"].reason


def test_a_board_that_vanished_is_said_to_have(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.state("board_state", "b01")
    _begun(desk)
    desk.let_pass(22, "zhao")
    result = _result(desk)
    assert "does not answer" in result["b01"].reason
    assert "never heard" in result["b02"].reason


def test_a_second_wish_while_it_runs_begins_no_second_test(quick_desk: OneDesk) -> None:
    desk = quick_desk
    _begun(desk)
    assert desk.ask(RunSelfTest(), "lin").ok
    assert desk.events() == ["self_test_began"]


def test_a_press_of_a_test_that_is_over_is_answered_and_forgotten(quick_desk: OneDesk) -> None:
    desk = quick_desk
    _press(desk, "b01", "00000000-0000-4000-8000-000000000000")
    assert desk.events() == []


def test_after_a_restart_the_last_result_is_still_shown(quick_desk: OneDesk) -> None:
    desk = quick_desk
    test = _begun(desk)
    for board in ("b01", "b02", "b03"):
        _press(desk, board, test)
        _see(desk, board, test)
    desk.let_pass(1.5, "zhao")
    desk.kill()
    desk.start()
    desk.let_pass(5, "zhao")
    assert desk.wire.retained("self_test") is not None


@pytest.mark.logs("cleared a leftover on carside/1/demo/self-test")
def test_a_test_that_a_dead_desk_never_ended_is_swept_away(quick_desk: OneDesk) -> None:
    desk = quick_desk
    _begun(desk)
    desk.let_pass(1.5, "zhao")
    desk.kill()
    desk.start()
    assert desk.wire.retained("self_test") is None


def test_it_runs_by_itself_once_in_the_morning(journal: Journal) -> None:
    at = START.time()  # 10:15:30
    morning = replace(
        SHOWROOM,
        plan=replace(PLAN, timezone="UTC"),
        self_test_at=time(at.hour, at.minute + 1),
    )
    desk = OneDesk(journal, morning)
    desk.let_pass(20, "zhao")
    assert desk.events() == []
    desk.let_pass(20, "zhao")
    assert desk.events() == ["self_test_began"]
    desk.let_pass(3600, "zhao")
    assert desk.events() == ["self_test_began", "self_test_ended"]
    assert desk.journal.entries()[0].actor == "/desk"


def test_a_desk_started_later_in_the_day_does_not_repeat_it(journal: Journal) -> None:
    done = replace(SHOWROOM, plan=replace(PLAN, timezone="UTC"), self_test_at=time(8, 45))
    desk = OneDesk(journal, done)
    desk.let_pass(60, "zhao")
    assert desk.events() == []
