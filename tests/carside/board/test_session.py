"""How a board asks and follows its call, over the in-memory link with a clock the test moves."""

import pytest

from carside.board.shows import CallStep, Trouble
from carside.calls import Kind, Phase
from carside.contract.payloads import (
    BoardResponse,
    Cancel,
    Content,
    ErrorCode,
    Place,
    Shown,
)
from tests.carside.board.one_board import OneBoard


def test_a_press_is_sent_at_once_and_again_every_five_seconds_with_one_id(
    served: OneBoard,
) -> None:
    first = served.press()
    assert (first.kind, first.language, first.seen) == (Kind.NOW, "zh-CN", ("range",))
    for _ in range(3):
        served.desk()
        served.let_pass(5)
    sent = served.wire.messages("board_request", "b01")
    assert len(sent) == 4
    assert len({one.id for one in sent}) == 1
    assert [one.data.waited_ms for one in sent] == [0, 5000, 10_000, 15_000]
    assert len({one.data.call for one in sent}) == 1


def test_once_answered_it_is_not_sent_again(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    assert served.step() is CallStep.RECEIVED
    served.desk()
    served.let_pass(9)
    assert len(served.requests()) == 1


def test_the_board_says_so_when_no_answer_comes_in_four_seconds(served: OneBoard) -> None:
    served.press()
    assert served.step() is CallStep.CALLING
    served.let_pass(4)
    assert served.step() is CallStep.CALLING
    served.let_pass(0.25)
    assert served.step() is CallStep.UNREACHABLE


def test_a_press_while_one_is_on_its_way_is_no_second_press(served: OneBoard) -> None:
    served.press()
    for _ in range(5):
        served.session.press(Kind.QUESTION, "en", ())
    served.let_pass(4)
    assert len({one.id for one in served.wire.messages("board_request")}) == 1
    assert served.session.shows.kind is Kind.NOW


def test_a_press_during_an_open_call_is_another_request_and_changes_nothing_shown(
    served: OneBoard,
) -> None:
    call = served.press(Kind.SOON).call
    served.answer(call)
    served.show(call, Phase.ACCEPTED)
    again = served.press(Kind.NOW)
    assert again.call != call
    assert (served.step(), served.session.shows.kind) == (CallStep.ON_THE_WAY, Kind.SOON)
    served.answer(call)
    assert served.step() is CallStep.ON_THE_WAY


def test_a_cancel_waits_behind_its_place(served: OneBoard) -> None:
    call = served.press().call
    served.session.cancel()
    served.session.cancel()
    served.let_pass(4)
    assert served.requests(Cancel) == []
    assert served.step() is CallStep.CANCELLING
    served.answer(call)
    assert [one.call for one in served.requests(Cancel)] == [call]
    served.answer(None)
    assert served.step() is CallStep.CANCELLED
    served.let_pass(6)
    assert served.step() is CallStep.IDLE


def test_who_called_off_a_call_that_nobody_has_heard_of_can_call_again(served: OneBoard) -> None:
    first = served.press().call
    served.session.cancel()
    second = served.session.press(Kind.NOW, "en", ())
    assert second not in {None, first}
    assert served.step() is CallStep.CALLING
    assert served.session.press(Kind.NOW, "en", ()) is None, "one is on its way already"
    served.answer(first)
    served.answer(None)
    assert [type(one) for one in served.requests()] == [Place, Cancel, Place]
    assert served.step() is CallStep.CALLING
    served.answer(second)
    served.show(str(second), Phase.PLACED)
    assert served.step() is CallStep.RECEIVED


def test_the_second_call_can_be_called_off_too(served: OneBoard) -> None:
    first = served.press().call
    served.session.cancel()
    second = served.session.press(Kind.NOW, "en", ())
    assert served.session.cancel() == second
    assert served.session.cancel() is None
    assert served.step() is CallStep.CANCELLING
    for call in (first, None, second, None):
        served.answer(call)
    assert [one.call for one in served.requests(Cancel)] == [first, second]
    assert served.step() is CallStep.CANCELLED


def test_the_place_among_those_who_wait_is_shown_as_the_desk_says_it(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.PLACED)
    assert served.session.shows.ahead is None
    for ahead in (2, 1, 0, 3, None):
        shown = Shown(call=call, phase=Phase.PLACED, ahead=ahead, revision=1)
        served.wire.say("board_call", "b01", shown)
        assert served.session.shows.ahead == ahead, "the same revision, and yet it is news"


def test_a_cancel_with_nothing_to_cancel_asks_nothing(served: OneBoard) -> None:
    served.session.cancel()
    served.let_pass(6)
    assert served.requests() == []


def test_a_cancel_that_came_too_late_is_not_called_cancelled_in_the_end(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.ARRIVED)
    served.session.cancel()
    served.wire.deliver()
    served.answer(call)
    assert served.step() is CallStep.HERE
    served.wire.clear("board_call", "b01")
    assert served.step() is CallStep.ENDED


@pytest.mark.logs("the desk refused: because")
@pytest.mark.parametrize("code", [ErrorCode.UNKNOWN_CALL, ErrorCode.MALFORMED])
def test_a_cancel_that_is_refused_had_nothing_left_to_cancel(
    served: OneBoard, code: ErrorCode
) -> None:
    call = served.press().call
    served.answer(call)
    served.session.cancel()
    served.wire.deliver()
    served.answer(None, code)
    assert served.step() is CallStep.ENDED


@pytest.mark.logs("the desk refused: because")
def test_a_refused_press_is_told_and_not_repeated(served: OneBoard) -> None:
    served.press()
    served.answer(None, ErrorCode.NOT_ALLOWED)
    shows = served.session.shows
    assert (shows.step, shows.trouble) == (CallStep.REFUSED, Trouble.UNKNOWN_BOARD)
    assert "'b01' stands nowhere in showroom 'demo'" in shows.trouble_reason
    served.desk()
    served.let_pass(6)
    assert len(served.requests()) == 1
    served.wire.say("board_content", "b01", Content(stand="a1", revision=1))
    assert served.session.shows.trouble is Trouble.NONE


def test_a_press_too_old_when_it_arrived_is_over(served: OneBoard) -> None:
    served.press()
    served.answer(None)
    assert served.step() is CallStep.ENDED


def test_answers_to_other_requests_mean_nothing(served: OneBoard) -> None:
    served.press()
    served.wire.say("board_response", "b01", BoardResponse(request="other", ok=True, call=None))
    assert served.step() is CallStep.CALLING


def test_a_press_names_the_car_that_stands_here(served: OneBoard) -> None:
    assert served.press().car == "none"
    served.answer(None)
    served.wire.say("board_content", "b01", Content(stand="a1", car="i5", revision=1))
    assert served.press().car == "i5"


def test_the_call_is_followed_through_its_phases(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    steps = []
    for revision, phase in enumerate(list(Phase)[:4], start=1):
        served.show(call, phase, revision)
        advisor = served.session.shows.advisor
        steps.append((served.step(), advisor.name if advisor else None))
    assert steps == [
        (CallStep.RECEIVED, None),
        (CallStep.RECEIVED, None),
        (CallStep.ON_THE_WAY, "Li Na"),
        (CallStep.HERE, "Li Na"),
    ]
    served.wire.clear("board_call", "b01")
    assert (served.step(), served.session.shows.advisor) == (CallStep.ENDED, None)


def test_an_older_snapshot_that_comes_late_takes_no_promise_back(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.ACCEPTED, revision=3)
    served.show(call, Phase.DISPATCHED, revision=2)
    assert served.step() is CallStep.ON_THE_WAY
    served.show(call, Phase.PLACED, revision=4)
    assert served.step() is CallStep.RECEIVED
    served.show("another", Phase.ACCEPTED, revision=1)
    assert served.step() is CallStep.ON_THE_WAY


def test_a_snapshot_that_overtakes_the_answer_is_believed(served: OneBoard) -> None:
    call = served.press().call
    served.show(call, Phase.ACCEPTED)
    assert served.step() is CallStep.ON_THE_WAY
    served.answer(call)
    assert served.step() is CallStep.ON_THE_WAY


def test_an_end_that_overtakes_the_answer_leaves_nothing_hanging(served: OneBoard) -> None:
    call = served.press().call
    served.show(call, Phase.PLACED)
    served.wire.clear("board_call", "b01")
    served.answer(None)
    assert served.step() is CallStep.ENDED
    served.let_pass(6)
    assert served.step() is CallStep.IDLE


def test_an_answer_of_long_ago_to_a_resent_press_promises_nothing_for_ever(
    served: OneBoard,
) -> None:
    place = served.press()
    served.answer(place.call)  # its first answer, though the call has been closed meanwhile
    served.wire.deliver()
    served.let_pass(5)
    assert served.step() is CallStep.RECEIVED, "its snapshot may still be on its way"
    served.desk()
    served.let_pass(6)
    assert served.step() is CallStep.ENDED
    served.let_pass(8)
    assert served.step() is CallStep.IDLE


def test_a_call_kept_from_before_is_over_when_nobody_confirms_it(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.ACCEPTED)
    served.unplug()
    served.wire.broker.retained.clear()
    served.start()
    assert served.step() is CallStep.ON_THE_WAY, "the last known state, until it knows better"
    served.desk()
    served.let_pass(4)
    assert served.step() is CallStep.ON_THE_WAY, "one word of a desk may be older than the call"
    served.desk()
    served.let_pass(0.25)
    assert served.step() is CallStep.ENDED
