"""Never more than is true: old news, calls that walk on, desks that come and go."""

from datetime import timedelta

import pytest

from carside.board.shows import CallStep, Trouble
from carside.calls import Kind, Phase
from carside.contract.payloads import Cancel, Content, ErrorCode, Place, Presence, Shown
from tests.carside.board.one_board import I5, LI, OneBoard
from tests.carside.link.test_outbox import IDS

OLDER = IDS[11]


def with_car(board: OneBoard) -> None:
    board.wire.say("board_content", "b01", Content(stand="a1", car="i5", revision=7, link="x"))
    board.wire.say("car", "i5", I5)


# Once, and again when it may have been lost


def test_a_reconnect_sends_what_waits_once(served: OneBoard) -> None:
    served.desk(Presence.OFF)
    served.press()
    served.desk()
    served.wire.broker.stop()
    served.wire.deliver()
    served.wire.forget()
    served.wire.broker.start()
    served.wire.deliver()
    served.let_pass(4)
    assert len(served.requests(Place)) == 1


def test_a_desk_that_connects_later_than_we_do_is_asked_again(served: OneBoard) -> None:
    served.press()
    served.wire.broker.stop()
    served.wire.deliver()
    served.wire.forget()
    served.wire.broker.start()
    served.wire.deliver()
    assert len(served.requests(Place)) == 1, "a desk's old word was kept: it may be there"
    served.let_pass(1)
    served.desk(boot=2)
    assert len(served.requests(Place)) == 2, "it was not, and has come now"


def test_with_no_word_of_a_desk_a_press_is_sent_all_the_same(board: OneBoard) -> None:
    board.session.press(Kind.NOW, "en", ())
    board.let_pass(0.75)
    assert len(board.requests(Place)) == 1


# How old the news is


def test_what_is_shown_is_marked_as_old_while_nothing_new_can_be_heard(served: OneBoard) -> None:
    with_car(served)
    served.desk()
    heard_at = served.clock.now()
    assert served.session.shows.as_of is None
    served.let_pass(10.25)
    shows = served.session.shows
    assert (shows.trouble, shows.as_of, shows.car) == (Trouble.DESK_LOST, heard_at, I5)
    served.wire.broker.stop()
    served.wire.deliver()
    assert served.session.shows.as_of == heard_at
    served.wire.broker.start()
    served.wire.deliver()
    served.desk()
    assert served.session.shows.as_of is None


def test_a_board_that_starts_without_a_network_knows_how_old_its_memory_is(
    served: OneBoard,
) -> None:
    with_car(served)
    served.desk()
    heard_at = served.clock.now()
    served.wire.broker.stop(forget=True)
    served.wire.deliver()
    served.unplug()
    served.let_pass_alone(days=3)
    served.start()
    shows = served.session.shows
    assert (shows.trouble, shows.car, shows.as_of) == (Trouble.BROKER_LOST, I5, heard_at)


def test_the_age_is_noted_every_five_minutes_in_case_the_plug_is_pulled(served: OneBoard) -> None:
    for _ in range(70):
        served.desk()
        served.let_pass(5)
    served.unplug()
    served.wire.broker.stop(forget=True)
    served.start()
    as_of = served.session.shows.as_of
    assert as_of is not None
    age = served.clock.now() - as_of
    assert timedelta() <= age <= timedelta(minutes=6)


def test_a_fresh_board_that_never_heard_anybody_claims_no_age(board: OneBoard) -> None:
    board.wire.broker.stop()
    board.wire.deliver()
    shows = board.session.shows
    assert (shows.trouble, shows.as_of) == (Trouble.BROKER_LOST, None)


def test_since_when_is_said_by_the_desks_clock(served: OneBoard) -> None:
    served.desk()
    right = served.clock.now()
    served.clock.wrong_by = timedelta(hours=8)
    served.wire.broker.stop()
    served.wire.deliver()
    assert served.session.shows.trouble_since == right


def test_the_advisors_minutes_run_out(served: OneBoard) -> None:
    shown = Shown(call=IDS[0], phase=Phase.ACCEPTED, advisor=LI, eta_s=90, revision=2)
    served.wire.say("board_call", "b01", shown)
    left = []
    for _ in range(5):
        left.append(served.session.shows.eta_s)
        served.desk()
        served.let_pass(25)
        served.wire.say("board_call", "b01", shown)  # said again does not begin again
    assert left == [120, 120, 60, 60, None]


def test_minutes_of_before_the_restart_are_not_believed(served: OneBoard) -> None:
    shown = Shown(call=IDS[0], phase=Phase.ACCEPTED, advisor=LI, eta_s=90, revision=2)
    served.wire.say("board_call", "b01", shown)
    served.unplug()
    served.wire.broker.stop(forget=True)
    served.start()
    assert (served.step(), served.session.shows.eta_s) == (CallStep.ON_THE_WAY, None)


def test_what_she_asked_for_survives_the_plug_and_is_not_made_up(served: OneBoard) -> None:
    served.desk(Presence.OFF)
    call = served.press(Kind.SOON).call
    served.unplug()
    served.start()
    assert served.session.shows.kind is Kind.SOON
    served.desk(boot=2)
    served.answer(call)
    served.show(call, Phase.PLACED)
    assert (served.step(), served.session.shows.kind) == (CallStep.RECEIVED, Kind.SOON)
    served.unplug()
    served.start()
    shows = served.session.shows
    assert (shows.step, shows.kind) == (CallStep.RECEIVED, None)


# A desk that has gone and come back


@pytest.mark.parametrize("phase", [Phase.ACCEPTED, None])
def test_an_answered_call_whose_desk_has_gone_is_true_again_three_seconds_after_it_is_back(
    served: OneBoard, phase: Phase | None
) -> None:
    call = served.press().call
    served.answer(call)
    served.wire.broker.stop(forget=True)
    served.let_pass(60)
    assert served.step() is CallStep.RECEIVED, "the last that was known"
    assert served.session.shows.as_of is not None, "and marked as old"
    served.wire.broker.start()
    served.wire.deliver()
    if phase is not None:
        served.show(call, phase)
    else:
        served.wire.clear("board_call", "b01")
    served.desk(boot=2)
    served.let_pass(3)
    assert served.step() is (CallStep.ON_THE_WAY if phase else CallStep.ENDED)


def test_a_desks_word_the_broker_kept_ends_no_call(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.ACCEPTED)
    served.wire.broker.stop()
    served.let_pass(1)
    served.wire.broker.retained.pop("carside/1/demo/board/b01/call")  # lost by a crashed broker
    served.wire.broker.start()
    served.wire.deliver()
    served.let_pass(5)
    assert served.step() is CallStep.ON_THE_WAY
    served.desk(boot=2)  # the desk tells everything before it says that it is there
    served.let_pass(0.25)
    assert served.step() is CallStep.ENDED


def test_a_slow_cluster_that_brings_the_call_late_ends_it_for_no_moment(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.let_pass(8)  # the desk was killed before it could show the call, and is back
    served.desk(boot=2)
    for _ in range(16):
        served.let_pass(0.25)
        assert served.step() is CallStep.RECEIVED
    served.show(call, Phase.ACCEPTED)
    assert served.step() is CallStep.ON_THE_WAY


def test_a_new_desk_that_says_there_is_none_is_believed_at_once(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.let_pass(8)
    served.desk(boot=2)
    served.wire.clear("board_call", "b01")
    assert served.step() is CallStep.ENDED


def test_an_old_word_of_no_call_that_the_answer_overtook_ends_nothing(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.let_pass(1.5)
    served.wire.clear("board_call", "b01")
    assert served.step() is CallStep.RECEIVED


def test_a_call_given_up_too_early_is_shown_again_when_the_desk_speaks_of_it(
    served: OneBoard,
) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.ACCEPTED, revision=3)
    served.unplug()
    served.wire.broker.retained.clear()
    served.start()
    served.desk()
    served.desk()
    served.let_pass(3)
    assert served.step() is CallStep.ENDED
    served.show(call, Phase.ACCEPTED, revision=3)
    assert served.step() is CallStep.ON_THE_WAY


# A shopper who walks on


def test_the_board_she_left_ends_neutrally(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.ACCEPTED)
    served.wire.clear("board_call", "b01")
    shows = served.session.shows
    assert (shows.step, shows.advisor, shows.eta_s) == (CallStep.ENDED, None, None)
    served.let_pass(6)
    assert served.step() is CallStep.IDLE


def moved_here(served: OneBoard) -> str:
    """Press a call here that the desk then closes, because an earlier one goes on here."""
    pressed = served.press(Kind.QUESTION).call
    served.answer(pressed)
    served.show(pressed, Phase.PLACED)
    served.show(OLDER, Phase.ACCEPTED, revision=4)
    return pressed


def test_the_board_she_came_to_follows_the_earlier_call_and_not_its_kind(
    served: OneBoard,
) -> None:
    moved_here(served)
    shows = served.session.shows
    assert (shows.step, shows.kind) == (CallStep.ON_THE_WAY, None)
    assert shows.advisor is not None


def test_an_earlier_call_that_comes_after_a_moment_of_nothing_is_followed_too(
    served: OneBoard,
) -> None:
    pressed = served.press().call
    served.answer(pressed)
    served.show(pressed, Phase.PLACED)
    served.wire.clear("board_call", "b01")
    served.show(OLDER, Phase.DISPATCHED)
    assert served.step() is CallStep.RECEIVED


def test_there_cancel_cancels_the_earlier_call(served: OneBoard) -> None:
    moved_here(served)
    assert served.session.cancel() == OLDER
    served.wire.deliver()
    assert [one.call for one in served.requests(Cancel)] == [OLDER]
    served.wire.clear("board_call", "b01")
    served.answer(None)
    assert served.step() is CallStep.CANCELLED


def test_a_cancel_that_crosses_the_move_is_sent_after_the_call(served: OneBoard) -> None:
    pressed = served.press().call
    served.answer(pressed)
    served.show(pressed, Phase.PLACED)
    assert served.session.cancel() == pressed
    served.show(OLDER, Phase.ACCEPTED, revision=4)
    served.answer(OLDER)  # the pressed one is closed as joined; this one is open here
    served.wire.deliver()
    assert [one.call for one in served.requests(Cancel)] == [pressed, OLDER]
    assert served.step() is CallStep.CANCELLING
    served.wire.clear("board_call", "b01")
    served.answer(None)
    assert served.step() is CallStep.CANCELLED


def test_a_cancel_that_came_too_late_is_not_repeated(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.ARRIVED)
    served.session.cancel()
    served.wire.deliver()
    served.answer(call)
    served.let_pass(4)
    assert len(served.requests(Cancel)) == 1
    assert served.step() is CallStep.HERE


@pytest.mark.logs("the desk refused: because")
def test_a_cancel_at_the_board_she_left_makes_it_no_unknown_board(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.session.cancel()
    served.wire.deliver()
    served.answer(None, ErrorCode.NOT_ALLOWED)
    assert served.session.shows.trouble is Trouble.NONE
    assert served.step() is CallStep.ENDED


def test_a_later_press_there_folds_into_the_earlier_call(served: OneBoard) -> None:
    pressed = moved_here(served)
    again = served.press()
    assert again.call not in {pressed, OLDER}
    assert served.step() is CallStep.ON_THE_WAY
    served.answer(OLDER)
    served.let_pass(4)
    assert served.step() is CallStep.ON_THE_WAY
    assert served.session.cancel() == OLDER


# A broker that was killed and brings back what was cleared


def test_a_snapshot_of_a_call_that_was_over_is_no_answer_to_a_new_press(served: OneBoard) -> None:
    served.show(OLDER, Phase.DISPATCHED, revision=2)
    served.wire.clear("board_call", "b01")
    assert served.step() is CallStep.ENDED
    served.press()
    served.show(OLDER, Phase.DISPATCHED, revision=2)
    assert served.step() is CallStep.CALLING


def test_nor_does_a_board_believe_it_that_was_started_again(served: OneBoard) -> None:
    served.show(OLDER, Phase.ACCEPTED, revision=3)
    served.wire.clear("board_call", "b01")
    served.unplug()
    served.start()
    served.show(OLDER, Phase.ACCEPTED, revision=3)
    assert served.step() is CallStep.IDLE


def test_a_call_that_the_shopper_carries_back_is_shown_again(served: OneBoard) -> None:
    served.show(OLDER, Phase.DISPATCHED, revision=2)
    served.wire.clear("board_call", "b01")
    served.show(OLDER, Phase.DISPATCHED, revision=5)
    assert served.step() is CallStep.RECEIVED
