"""Boards, desks and brokers die at the worst moment; no press is lost and nobody is lied to."""

import pytest

from carside.board.shows import CallStep, Trouble
from carside.calls import Outcome, Phase
from carside.console.shows import Blindness
from tests.scenarios.world import InMemory, World


def test_a_press_while_no_desk_serves_is_told_honestly_and_arrives_later(world: World) -> None:
    world.start_board("b01")
    world.start_console("zhao")
    world.pump(5)
    world.press("b01")
    assert world.step("b01") is CallStep.CALLING
    world.pass_time(5)
    world.until_step("b01", CallStep.UNREACHABLE)
    world.start_desk()
    world.until_call("zhao", lambda c: c.board == "b01", "the call after all")
    world.until_step("b01", CallStep.RECEIVED)
    assert world.events().count("placed") == 1


def test_a_board_whose_plug_is_pulled_keeps_the_press(world: World) -> None:
    world.start_board("b01")
    world.press("b01")
    world.kill_board("b01")
    world.start_desk()
    world.start_board("b01")
    world.until_step("b01", CallStep.RECEIVED)
    assert world.events() == ["placed"]


def test_a_desk_killed_between_press_and_dispatch_goes_on_where_it_was(
    open_showroom: World,
) -> None:
    world = open_showroom
    world.press("b01")
    call = world.until_call("zhao", lambda c: c.board == "b01", "the call").call
    world.kill_desk()
    world.start_desk()
    world.until_ready()
    world.consoles["zhao"].dispatch(call, "li-na")
    world.until_call("zhao", lambda c: c.phase is Phase.DISPATCHED, "dispatched by the new desk")
    assert world.events() == ["placed", "dispatched"]


@pytest.mark.logs("the broker is down", "the connection to .* was cut", "no broker answers")
def test_a_broker_that_crashes_and_forgets_loses_no_call(open_showroom: World) -> None:
    world = open_showroom
    world.press("b01")
    world.until_step("b01", CallStep.RECEIVED)
    world.until_call("zhao", lambda c: c.board == "b01", "the call at zhao's too")
    world.broker.crash()
    world.until(lambda: world.boards["b02"].shows.trouble is Trouble.BROKER_LOST, "b02 says so")
    world.until(
        lambda: world.consoles["zhao"].shows.blindness is Blindness.BROKER_LOST, "zhao is told"
    )
    assert world.consoles["zhao"].shows.calls, "the last known state stays readable"
    world.press("b02")
    world.broker.start()
    world.until_ready()
    world.until(lambda: len(world.consoles["zhao"].shows.calls) == 2, "both calls")
    world.until_step("b02", CallStep.RECEIVED)
    assert world.step("b01") is CallStep.RECEIVED
    assert world.events() == ["placed", "placed"]


def test_a_call_closed_while_the_board_was_dead_is_over_when_it_comes_back(
    open_showroom: World,
) -> None:
    world = open_showroom
    world.press("b01")
    call = world.until_call("zhao", lambda c: c.board == "b01", "the call").call
    world.until_step("b01", CallStep.RECEIVED)
    world.until(lambda: world.boards["b01"]._snapshots.shown is not None, "the snapshot is kept")
    world.kill_board("b01")
    world.consoles["zhao"].close_call(call, Outcome.GONE)
    world.until(lambda: world.consoles["zhao"].shows.calls == (), "closed")
    world.start_board("b01")
    assert world.step("b01") is CallStep.RECEIVED, "the last known state, until it knows better"
    world.until_ready()
    world.pass_time(10)
    world.until(lambda: not world.step("b01").is_open, "it is over")


@pytest.mark.logs("the broker is down", "the connection to .* was cut", "no broker answers")
def test_a_board_shows_its_car_again_before_any_network_is_up(open_showroom: World) -> None:
    world = open_showroom
    world.until(lambda: world.boards["b01"].shows.car is not None, "the sheet")
    car = world.boards["b01"].shows.car
    world.kill_board("b01")
    world.broker.crash()
    assert world.start_board("b01").shows.car == car


def test_a_press_ten_minutes_old_is_missed_and_never_dispatched(world: World) -> None:
    world.start_board("b01")
    world.press("b01")
    world.clock.skipped_s += 601
    world.start_desk()
    world.until_step("b01", CallStep.ENDED)
    entry = world.journal.entries()[1]
    assert (entry.event, entry.detail["outcome"]) == ("closed", "missed")
    assert entry.call is not None
    closed = world.journal.call(entry.call)
    assert closed is not None
    assert closed.outcome is Outcome.MISSED


def test_with_no_console_alive_the_desk_dispatches_by_itself(world: World) -> None:
    world.start_desk()
    world.start_board("b01")
    world.until_ready()
    world.press("b01")
    world.until_step("b01", CallStep.RECEIVED)
    world.pass_time(17)
    entry = next(e for e in world.journal.entries() if e.event == "dispatched")
    assert entry.actor == "/desk"
    assert entry.detail == {"reason": "no_console"}


def test_a_console_that_says_farewell_is_not_alive(open_showroom: World) -> None:
    world = open_showroom
    world.stop_console("zhao")
    world.press("b01")
    world.pass_time(17)
    world.until(lambda: "dispatched" in world.events(), "the desk stands in")


def test_a_lost_board_is_named_at_the_console(open_showroom: World) -> None:
    world = open_showroom
    world.kill_board("b02")
    world.pass_time(12)
    world.until(
        lambda: [lost.board for lost in world.consoles["zhao"].shows.lost_boards] == ["b02"],
        "b02 is named",
    )


def test_a_board_switched_off_on_purpose_is_no_alarm(open_showroom: World) -> None:
    world = open_showroom
    world.boards.pop("b02").close()
    world.pass_time(12)
    assert world.consoles["zhao"].shows.boards["b02"] == "off"
    assert world.consoles["zhao"].shows.lost_boards == ()


@pytest.mark.logs("the desk refused: board b99 is at no stand")
def test_a_board_the_showroom_does_not_know_says_so(world: World) -> None:
    world.start_desk()
    world.start_board("b99")
    world.until_ready()
    world.press("b99")
    world.until_step("b99", CallStep.REFUSED)
    assert world.boards["b99"].shows.trouble is Trouble.UNKNOWN_BOARD
    assert "b99" in world.boards["b99"].shows.trouble_reason


@pytest.mark.logs("dropped a message on .*/call/", "cleared a leftover on")
def test_leftovers_of_somebody_else_are_swept_away(open_showroom: World) -> None:
    world = open_showroom
    if not isinstance(world.broker, InMemory):
        return  # over a real broker: tests/brokers/test_leftovers.py, as the desk's own user
    broker = world.broker.broker
    stale = "carside/1/demo/call/00000000-0000-4000-8000-000000000000"
    broker.publish(stale, b'{"garbage":', is_retained=True)
    world.kill_desk()
    world.start_desk()
    world.until(lambda: stale not in broker.retained, "the leftover is gone")


def test_the_ladder_is_climbed_until_somebody_accepts(open_showroom: World) -> None:
    world = open_showroom
    world.press("b01")
    call = world.until_call("zhao", lambda c: c.board == "b01", "the call").call
    world.pass_time(33)
    world.until_call("zhao", lambda c: c.escalation == 2, "two rungs")
    console = world.consoles["zhao"]
    console.accept(call, console.suggestions(call)[0].advisor.advisor)
    world.until_step("b01", CallStep.ON_THE_WAY)
    world.pass_time(60)
    assert world.events().count("escalated") == 2


def test_an_advisor_who_does_not_answer_loses_the_dispatch(open_showroom: World) -> None:
    world = open_showroom
    world.press("b01")
    call = world.until_call("zhao", lambda c: c.board == "b01", "the call").call
    world.consoles["zhao"].dispatch(call, "li-na")
    world.until_call("zhao", lambda c: c.phase is Phase.DISPATCHED, "dispatched")
    world.pass_time(world.showroom.answer_within_s + 3)
    world.until_call("zhao", lambda c: c.phase is Phase.PLACED, "waiting again")
    assert "declined" in world.events()


def test_a_console_that_comes_later_is_told_every_open_call_and_keeps_it(
    open_showroom: World,
) -> None:
    world = open_showroom
    world.press("b01")
    world.until_call("zhao", lambda c: c.board == "b01", "at zhao's")
    wang = world.start_console("wang")
    for _ in range(2):  # come new, and come back
        world.until_call("wang", lambda c: c.board == "b01", "at wang's too")
        for _ in range(6):
            world.clock.skipped_s += 1
            world.pump(50)
        assert [call.board for call in wang.shows.calls] == ["b01"], "and it stays there"
        world.stop_console("wang")
        wang = world.start_console("wang")
