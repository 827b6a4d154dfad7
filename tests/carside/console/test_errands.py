"""Joining, commands and the self-test: what goes out, and what the receptionist is told."""

from typing import Any

from carside.calls import Phase
from carside.console.shows import NoticeKind
from carside.contract.payloads import (
    BoardResponse,
    CommandBoard,
    CommandName,
    Entry,
    Error,
    ErrorCode,
    Join,
    KeepApart,
    RunSelfTest,
    SelfTest,
    SelfTestSeen,
)
from tests.carside.console.one_console import OneConsole, call
from tests.carside.link.test_outbox import IDS
from tests.hand_clock import START

TEST = IDS[9]


def told(console: OneConsole) -> list[tuple[NoticeKind, str, str, str]]:
    return [(n.kind, n.wanted, n.board, n.message) for n in console.session.take_notices()]


def result(console: OneConsole, board: str, *, error: str = "") -> None:
    request = console.wire.messages("console_request")[-1].id
    said = Error(code=ErrorCode.IMPOSSIBLE, message=error) if error else None
    answer = BoardResponse(request=request, ok=said is None, error=said)
    console.wire.say("board_result", board, answer)


# Walking on


def test_a_call_is_joined_with_the_one_it_is_taken_for(served: OneConsole) -> None:
    served.show(call(1, same_as=IDS[0], revision=2))
    served.session.join(IDS[1])
    served.session.keep_apart(IDS[1])
    served.session.join(IDS[0])  # taken for nobody's: nothing to join
    served.wire.deliver()
    assert served.requests() == [
        Join(call=IDS[1], into=IDS[0], revision=2),
        KeepApart(call=IDS[1], revision=2),
    ]


def test_joining_is_asked_again_when_only_the_ladder_was_climbed(served: OneConsole) -> None:
    served.show(call(1, same_as=IDS[0]))
    served.session.join(IDS[1])
    served.wire.deliver()
    served.answer(ErrorCode.CONFLICT, call(1, same_as=IDS[0], revision=2, rung=1))
    assert [one.revision for one in served.requests()] == [1, 2]
    served.answer(ErrorCode.CONFLICT, call(1, same_as=None, revision=3))
    assert [one.kind for one in served.session.take_notices()] == [NoticeKind.CONFLICT]
    assert len(served.requests()) == 2, "somebody else keeps them apart: that is told"


def test_when_the_shopper_of_an_advisor_on_his_way_has_walked_on_he_must_be_told(
    served: OneConsole,
) -> None:
    words: dict[str, Any] = {"phase": Phase.ACCEPTED, "advisor": "li"}
    served.show(call(revision=2, **words))
    moved = call(revision=3, **words)
    served.show(_at(moved, "a2"))
    notices = served.session.take_notices()
    assert [(n.kind, n.was_at, n.call and n.call.stand) for n in notices] == [
        (NoticeKind.MOVED, "a1", "a2")
    ]
    assert served.session.take_notices() == ()


def test_nobody_is_told_of_a_move_while_nobody_is_on_his_way(served: OneConsole) -> None:
    served.show(_at(call(revision=2), "a2"))
    assert served.session.take_notices() == ()


def _at(one: Any, stand: str) -> Any:
    from dataclasses import replace

    return replace(one, stand=stand, board="b02")


# Commands


def test_a_command_goes_by_the_desk_and_its_result_is_told(served: OneConsole) -> None:
    served.session.command("b01", CommandName.CLEAN, 300)
    served.wire.deliver()
    assert served.requests() == [CommandBoard(board="b01", command=CommandName.CLEAN, for_s=300)]
    assert served.session.shows.requests == 0, "no step of a call waits for it"
    served.answer()
    assert told(served) == []
    result(served, "b01")
    assert told(served) == [(NoticeKind.BOARD_DID, "clean", "b01", "")]
    served.let_pass(10)
    assert told(served) == []


def test_a_board_may_be_faster_than_the_desk(served: OneConsole) -> None:
    served.session.command("b01", CommandName.CLEAN, 0)
    served.wire.deliver()
    result(served, "b01", error="this board cannot clean yet")
    served.answer()
    served.let_pass(10)
    assert told(served) == [
        (NoticeKind.BOARD_REFUSED, "end_cleaning", "b01", "this board cannot clean yet")
    ]


def test_a_board_that_does_not_answer_within_six_seconds_is_told(served: OneConsole) -> None:
    served.session.command("b01", CommandName.IDENTIFY)
    served.wire.deliver()
    served.answer()
    served.let_pass(6)
    assert told(served) == []
    served.let_pass(0.5)
    assert told(served) == [(NoticeKind.BOARD_SILENT, "identify", "b01", "")]
    result(served, "b01")
    assert told(served) == [], "too late is no news"


def test_a_desk_that_refuses_or_is_silent_is_told_once(served: OneConsole) -> None:
    served.session.command("b99", CommandName.IDENTIFY)
    served.wire.deliver()
    served.answer(ErrorCode.IMPOSSIBLE)
    assert told(served) == [(NoticeKind.REFUSED, "identify", "b99", "because")]
    served.session.command("b01", CommandName.IDENTIFY)
    served.let_pass(20)
    assert told(served) == [(NoticeKind.NO_ANSWER, "identify", "b01", "")]


def test_only_the_board_that_was_asked_can_answer(served: OneConsole) -> None:
    served.session.command("b01", CommandName.IDENTIFY)
    served.wire.deliver()
    result(served, "b02")
    assert told(served) == []


# The self-test


def press_of(sequence: int, board: str, test: str = TEST) -> Entry:
    return Entry(sequence=sequence, at=START, event="tested", board=board, detail={"test": test})


def test_every_press_of_a_self_test_is_answered_once(served: OneConsole) -> None:
    for entry in (
        press_of(1, "b01"),
        press_of(2, "b02"),
        press_of(2, "b02"),
        press_of(3, "b02", IDS[8]),
    ):
        served.wire.say("event", "", entry)
    assert served.requests() == [
        SelfTestSeen(test=TEST, board="b01"),
        SelfTestSeen(test=TEST, board="b02"),
        SelfTestSeen(test=IDS[8], board="b02"),
    ]


def test_the_answer_is_sent_again_and_nobody_is_troubled(served: OneConsole) -> None:
    served.wire.say("event", "", press_of(1, "b01"))
    assert served.session.shows.requests == 0
    served.let_pass(2.5)
    sent = served.wire.messages("console_request", "zhao")
    assert len(sent) == 2
    assert len({one.id for one in sent}) == 1
    served.let_pass(20)
    assert told(served) == []


def test_a_self_test_is_started_and_its_snapshot_shown(served: OneConsole) -> None:
    served.session.run_self_test()
    served.wire.deliver()
    assert served.requests() == [RunSelfTest()]
    assert served.session.shows.self_test is None
    test = SelfTest(test=TEST, began_at=START)
    served.wire.say("self_test", "", test)
    assert served.session.shows.self_test == test


def test_a_journal_entry_of_another_kind_is_not_answered(served: OneConsole) -> None:
    odd = Entry(sequence=4, at=START, event="tested", board="b01", detail={"test": 7})
    served.wire.say("event", "", odd)
    served.wire.say("event", "", Entry(sequence=5, at=START, event="commanded", board="b01"))
    assert served.requests() == []
