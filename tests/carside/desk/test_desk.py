"""The desk's answers: every request is judged once, answered for ever the same, and in words."""

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest

from carside.calls import Kind, Outcome, Phase
from carside.contract import TOPICS
from carside.contract.payloads import (
    Accept,
    Arrive,
    BoardResponse,
    Close,
    ConsoleResponse,
    Decline,
    Dispatch,
    ErrorCode,
    Place,
    Shown,
)
from tests.carside.contract.test_envelope import payload
from tests.carside.desk.tiny import OneDesk, code
from tests.hand_clock import START

NOBODY = "00000000-0000-4000-8000-000000000000"


def responses(desk: OneDesk, row: str) -> list[bytes]:
    """The data of every response, as its bytes."""
    return [msgspec.json.encode(one.data) for one in desk.wire.messages(row)]


# Boards


def test_a_press_is_journalled_answered_and_shown_to_everybody(desk: OneDesk) -> None:
    call = desk.place(waited_ms=1500, seen=("range",), kind=Kind.SOON)
    assert desk.answered().ok
    assert desk.answered().call == call
    kept = desk.call(call)
    assert (kept.board, kept.stand, kept.car, kept.kind) == ("b01", "a1", "i5", Kind.SOON)
    assert kept.placed_at == START - timedelta(seconds=1.5)
    assert desk.wire.messages("call", call)[-1].data == kept
    assert desk.wire.said("board_call", Shown, "b01") == [
        Shown(call=call, phase=Phase.PLACED, ahead=0, revision=1)
    ]
    (entry,) = [one.data for one in desk.announced()]
    assert (entry.sequence, entry.event, entry.actor) == (1, "placed", "/board/b01")
    assert entry.detail == {
        "kind": "soon",
        "car": "i5",
        "language": "zh-CN",
        "waited_ms": 1500,
        "seen": ["range"],
    }


def test_a_press_sent_again_gets_its_first_answer_to_the_byte(desk: OneDesk) -> None:
    call = desk.place(message_id="r1")
    desk.ask(Close(call=call, outcome=Outcome.GONE, revision=1))
    for _ in range(3):
        desk.place(message_id="r1", call=call, waited_ms=5000)
    assert len(set(responses(desk, "board_response"))) == 1
    assert desk.events() == ["placed", "closed"]


def test_a_restarted_desk_still_knows_its_first_answers(desk: OneDesk) -> None:
    call = desk.place(message_id="r1")
    refused = Dispatch(call=call, advisor="zhou", revision=1)
    desk.ask(refused, message_id="r2")
    taken = Accept(call=call, advisor="li", revision=1)
    desk.ask(taken, message_id="r3")
    conflict = Dispatch(call=call, advisor="wang", revision=1)
    desk.ask(conflict, message_id="r4")
    desk.ask(Close(call=call, outcome=Outcome.SERVED, revision=2), message_id="r5")
    before = responses(desk, "board_response") + responses(desk, "console_response")[:-1]
    desk.kill()
    desk.start()
    desk.wire.forget()
    desk.place(message_id="r1", call=call)
    for request, name in ((refused, "r2"), (taken, "r3"), (conflict, "r4")):
        desk.ask(request, message_id=name)
    assert responses(desk, "board_response") + responses(desk, "console_response") == before


def test_a_request_id_means_nothing_to_another_sender(desk: OneDesk) -> None:
    call = desk.place(message_id="one id for all")
    other = desk.place("b02", message_id="one id for all")
    assert desk.answered("b02").call == other
    response = desk.ask(Dispatch(call=call, advisor="li", revision=9), message_id="one id for all")
    assert code(response) is ErrorCode.CONFLICT
    assert desk.events() == ["placed", "placed"]


def test_the_longest_and_strangest_ids_are_kept(desk: OneDesk) -> None:
    name = "\N{BLACK CHESS KNIGHT}\N{GRINNING FACE}'\"\\;--" * 16
    call = desk.place("b01", message_id=name)
    assert desk.answered().call == call
    desk.place("b01", message_id=name, call=call)
    assert len(set(responses(desk, "board_response"))) == 1
    response = desk.ask(
        Accept(call=call, advisor="li", revision=1), console="z" * 64, message_id=name
    )
    assert response.ok


def test_the_same_call_under_another_request_id_is_a_resend(desk: OneDesk) -> None:
    call = desk.place()
    desk.place(call=call)
    assert (desk.answered().ok, desk.answered().call) == (True, call)
    assert desk.events() == ["placed"]


def test_a_second_press_is_folded_into_the_open_call(desk: OneDesk) -> None:
    call = desk.place()
    again = desk.place(kind=Kind.QUESTION)
    assert desk.answered().call == call
    kept = desk.call(call)
    assert (kept.presses, kept.revision, kept.kind) == (2, 2, Kind.NOW)
    assert desk.journal.entries()[1].detail["call"] == again
    assert desk.journal.call(again) == kept
    response = desk.cancel(again)
    assert (response.ok, response.call) == (True, None)
    assert desk.call(call).outcome is Outcome.CANCELLED


def test_a_folded_press_sent_again_after_the_end_begins_nothing(desk: OneDesk) -> None:
    call = desk.place()
    again = desk.place(kind=Kind.QUESTION)
    desk.cancel(call)
    desk.place(call=again)
    assert (desk.answered().ok, desk.answered().call) == (True, None)
    assert desk.events() == ["placed", "repeated", "cancelled"]


def test_a_press_after_the_end_is_a_new_call(desk: OneDesk) -> None:
    first = desk.place()
    desk.cancel(first)
    second = desk.place()
    assert desk.answered().call == second
    assert desk.events() == ["placed", "cancelled", "placed"]


def test_a_press_too_old_is_kept_as_missed_and_shown_to_nobody(desk: OneDesk) -> None:
    call = desk.place(waited_ms=600_001)
    assert (desk.answered().ok, desk.answered().call) == (True, None)
    kept = desk.call(call)
    assert (kept.phase, kept.outcome) == (Phase.CLOSED, Outcome.MISSED)
    assert desk.wire.messages("call") == []
    assert desk.events() == ["placed", "closed"]
    assert desk.journal.entries()[1].detail == {"outcome": "missed"}


def test_a_press_too_old_beside_an_open_call_leaves_that_alone(desk: OneDesk) -> None:
    call = desk.place()
    old = desk.place(waited_ms=600_001)
    assert desk.answered().call == call
    assert (desk.call(call).presses, desk.call(old).outcome) == (1, Outcome.MISSED)


def test_a_cancel_takes_the_call_from_every_screen(desk: OneDesk) -> None:
    call = desk.place()
    response = desk.cancel(call)
    assert (response.ok, response.call) == (True, None)
    assert desk.wire.retained("call", call) is None
    assert desk.wire.retained("board_call", "b01") is None


def test_a_cancel_beside_the_advisor_is_ignored(desk: OneDesk) -> None:
    call = desk.place()
    desk.ask(Arrive(call=call, revision=1))
    response = desk.cancel(call)
    assert (response.ok, response.call) == (True, call)
    assert desk.call(call).phase is Phase.ARRIVED


def test_a_cancel_of_an_old_call_says_which_one_is_open_now(desk: OneDesk) -> None:
    old = desk.place()
    desk.cancel(old)
    call = desk.place()
    assert desk.cancel(old).call == call
    assert desk.call(call).is_open


# Every refusal of the contract


def test_not_allowed_a_board_that_stands_nowhere(desk: OneDesk) -> None:
    desk.place("b99")
    response = desk.answered("b99")
    assert code(response) is ErrorCode.NOT_ALLOWED
    assert "b99" in response.error.message if response.error else False
    assert desk.events() == []


def test_not_allowed_to_cancel_the_call_of_another_board(desk: OneDesk) -> None:
    call = desk.place("b01")
    assert code(desk.cancel(call, "b02")) is ErrorCode.NOT_ALLOWED
    assert desk.call(call).is_open


def test_impossible_to_place_the_call_of_another_board(desk: OneDesk) -> None:
    call = desk.place("b01")
    desk.place("b02", call=call)
    assert code(desk.answered("b02")) is ErrorCode.IMPOSSIBLE
    assert desk.events() == ["placed"]


def test_unknown_call(desk: OneDesk) -> None:
    assert code(desk.cancel(NOBODY)) is ErrorCode.UNKNOWN_CALL
    assert code(desk.ask(Arrive(call=NOBODY, revision=1))) is ErrorCode.UNKNOWN_CALL


@pytest.mark.parametrize("request_class", [Dispatch, Accept, Decline])
def test_unknown_advisor(desk: OneDesk, request_class: type) -> None:
    call = desk.place()
    response = desk.ask(request_class(call=call, advisor="nobody", revision=1))
    assert code(response) is ErrorCode.UNKNOWN_ADVISOR
    assert desk.events() == ["placed"]


@pytest.mark.parametrize("request_class", [Dispatch, Accept])
def test_off_duty(desk: OneDesk, request_class: type) -> None:
    call = desk.place()
    response = desk.ask(request_class(call=call, advisor="zhou", revision=1))
    assert code(response) is ErrorCode.OFF_DUTY
    assert response.error is not None
    assert response.error.message == "Zhou is off duty"


def test_conflict_with_the_call_beside_it(desk: OneDesk) -> None:
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="li", revision=1), console="zhao")
    response = desk.ask(Dispatch(call=call, advisor="wang", revision=1), console="qian")
    assert code(response) is ErrorCode.CONFLICT
    assert response.call == desk.call(call)
    assert response.error is not None
    at = START.astimezone()
    assert response.error.message == f"Li was asked to go by zhao at {at:%H:%M:%S}"
    assert desk.events() == ["placed", "dispatched"]


def test_a_press_meanwhile_does_not_hide_who_dispatched(desk: OneDesk) -> None:
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    desk.place()
    response = desk.ask(Dispatch(call=call, advisor="wang", revision=1), console="qian")
    assert response.error is not None
    assert "by zhao" in response.error.message


def test_a_conflict_says_how_the_call_stands_in_every_phase(desk: OneDesk) -> None:
    call = desk.place()
    steps = [
        (Dispatch(call=call, advisor="li", revision=1), "Li was asked to go by zhao at"),
        (Decline(call=call, advisor="li", revision=2), "waiting for an advisor again"),
        (Accept(call=call, advisor="wang", revision=3), "Wang is on the way since"),
        (Arrive(call=call, revision=4), "Wang is with the shopper since"),
        (Close(call=call, outcome=Outcome.SERVED, revision=5), "closed as served by zhao at"),
    ]
    for request, words in steps:
        assert desk.ask(request).ok
        late = desk.ask(Dispatch(call=call, advisor="chen", revision=1), console="qian")
        assert late.error is not None
        assert words in late.error.message


@pytest.mark.parametrize("outcome", [Outcome.CANCELLED, Outcome.MISSED])
def test_impossible_to_close_in_the_shoppers_or_the_clocks_name(
    desk: OneDesk, outcome: Outcome
) -> None:
    call = desk.place()
    response = desk.ask(Close(call=call, outcome=outcome, revision=1))
    assert code(response) is ErrorCode.IMPOSSIBLE
    assert desk.call(call).is_open


@pytest.mark.logs("dropped a message on carside/1/demo/(board/b01|console/zhao)/request")
def test_malformed_is_answered_where_the_id_can_be_read(desk: OneDesk) -> None:
    desk.wire.say_bytes("board_request", "b01", payload({"car": "NONSENSE"}))
    assert desk.answered() == BoardResponse(request="r1", ok=False, error=desk.answered().error)
    assert code(desk.answered()) is ErrorCode.MALFORMED
    wrong = payload(source="/console/zhao", type="carside.call.close.v1")
    desk.wire.say_bytes("console_request", "zhao", wrong)
    assert code(desk.wire.said("console_response", ConsoleResponse)[-1]) is ErrorCode.MALFORMED
    desk.wire.forget()
    for garbage in (b"garbage", b"", b"[" * 70_000, b'{"id":""}'):
        desk.wire.say_bytes("board_request", "b01", garbage)
    assert desk.wire.messages("board_response") == []
    assert desk.desk.malformed == 6
    assert desk.events() == []


@pytest.mark.logs("dropped a message")
def test_a_malformed_request_put_right_is_judged(desk: OneDesk) -> None:
    desk.wire.say_bytes("board_request", "b01", payload({"car": "NONSENSE"}))
    desk.wire.say_bytes("board_request", "b01", payload())
    assert desk.answered().ok


def test_every_code_of_the_contract_is_in_the_tests_above() -> None:
    codes = "malformed not_allowed unknown_call unknown_advisor off_duty conflict impossible"
    assert {one.value for one in ErrorCode} == set(codes.split())


# Consoles


def test_the_advisor_is_promised_to_the_shopper_only_when_he_has_accepted(desk: OneDesk) -> None:
    call = desk.place("b02")
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    desk.ask(Accept(call=call, advisor="li", revision=2))
    desk.ask(Arrive(call=call, revision=3))
    shown = desk.wire.said("board_call", Shown, "b02")
    assert [one.advisor.name if one.advisor else None for one in shown] == [None, None, "Li", "Li"]
    assert [one.eta_s for one in shown] == [None, None, 20, None], "24 m at 1.2 m/s"


def test_the_walk_is_reckoned_from_where_the_advisor_was_last(desk: OneDesk) -> None:
    first = desk.place("b02")
    desk.ask(Arrive(call=desk.place("b03"), revision=1))
    desk.ask(Accept(call=first, advisor="li", revision=1))
    desk.ask(Arrive(call=first, revision=2))
    desk.ask(Close(call=first, outcome=Outcome.SERVED, revision=3))
    second = desk.place("b01")
    desk.ask(Accept(call=second, advisor="li", revision=1))
    assert desk.wire.said("board_call", Shown, "b01")[-1].eta_s == 10, "12 m from the last stand"


def test_close_with_the_same_outcome_is_fine_and_with_another_a_conflict(desk: OneDesk) -> None:
    call = desk.place()
    desk.ask(Close(call=call, outcome=Outcome.SERVED, revision=1))
    assert desk.ask(Close(call=call, outcome=Outcome.SERVED, revision=2)).ok
    response = desk.ask(Close(call=call, outcome=Outcome.GONE, revision=2))
    assert code(response) is ErrorCode.CONFLICT
    assert desk.events() == ["placed", "closed"]


def test_the_note_and_the_reason_are_in_the_journal_and_the_declined_one_is_named(
    desk: OneDesk,
) -> None:
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    desk.ask(Decline(call=call, advisor="li", reason="at lunch", revision=2))
    desk.ask(Close(call=call, outcome=Outcome.AT_DESK, note="wanted a test drive", revision=3))
    _, _, declined, closed = desk.journal.entries()
    assert (declined.advisor, declined.detail) == ("li", {"reason": "at lunch"})
    assert closed.detail == {"outcome": "at_desk", "note": "wanted a test drive"}
    assert {entry.actor for entry in desk.journal.entries()} == {"/board/b01", "/console/zhao"}


def test_a_board_of_another_showroom_is_not_heard(desk: OneDesk) -> None:
    place = Place(call=NOBODY, car="i5", language="en")
    message = desk.wire.message("board_request", "b01", place)
    stray = replace(message, address=replace(message.address, showroom="other"))
    desk.wire.broker.publish(stray.address.topic, payload(), is_retained=False)
    desk.wire.deliver()
    assert desk.events() == []
    assert TOPICS["board_request"] is stray.address.row
