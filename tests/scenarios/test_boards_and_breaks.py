"""Boards that are cleaned, tested and hammered on, and shoppers who walk on: whole showrooms."""

import pytest

from carside.board.shows import CallStep, Trouble
from carside.calls import Kind, Outcome
from carside.console.shows import Notice, NoticeKind, Standing
from carside.contract.payloads import CommandName, SelfTestOutcome
from tests.scenarios.world import World

CLEAN = CommandName.CLEAN


def _clean(world: World, board: str, for_s: int | None) -> None:
    world.consoles["zhao"].command(board, CLEAN, for_s)


def _is_paused(world: World, board: str) -> bool:
    return world.boards[board].shows.paused_until_s > world.clock.monotonic_s()


def _standing(world: World, board: str) -> Standing:
    return world.consoles["zhao"].shows.boards[board]


def test_reception_has_a_board_cleaned_and_it_comes_back_by_itself(open_showroom: World) -> None:
    world = open_showroom
    _clean(world, "b01", 60)
    world.until(lambda: _is_paused(world, "b01"), "b01 is paused")
    world.until(lambda: _standing(world, "b01") is Standing.CLEANING, "reception sees it")
    assert world.boards["b01"].press(Kind.NOW, "en", ()) is None
    world.press("b02")
    world.until_step("b02", CallStep.RECEIVED)
    world.pass_time(62)
    world.until(lambda: _standing(world, "b01") is Standing.READY, "and sees it come back")
    world.press("b01")
    world.until_step("b01", CallStep.RECEIVED)
    assert world.events().count("commanded") == 1


@pytest.mark.logs("the broker is down", "the connection to .* was cut", "no broker answers")
def test_a_cleaning_ends_although_everybody_else_is_gone(open_showroom: World) -> None:
    world = open_showroom
    _clean(world, "b01", 30)
    world.until(lambda: _is_paused(world, "b01"), "b01 is paused")
    world.kill_desk()
    world.broker.crash()
    world.until(lambda: world.boards["b01"].shows.trouble is Trouble.BROKER_LOST, "b01 says so")
    world.pass_time(31)
    assert world.boards["b01"].shows.paused_until_s == 0
    world.press("b01")
    world.broker.start()
    world.start_desk()
    world.until_step("b01", CallStep.RECEIVED)
    assert world.events().count("placed") == 1
    world.until(lambda: _standing(world, "b01") is Standing.READY, "reception sees it ready")


def test_nobody_pauses_a_board_while_a_shopper_waits_at_it(open_showroom: World) -> None:
    world = open_showroom
    world.press("b01")
    world.until_step("b01", CallStep.RECEIVED)
    _clean(world, "b01", 60)
    notices: list[Notice] = []

    def is_refused() -> bool:
        notices.extend(world.consoles["zhao"].take_notices())
        return any(one.kind is NoticeKind.BOARD_REFUSED for one in notices)

    world.until(is_refused, "the board says no")
    refused = next(one for one in notices if one.kind is NoticeKind.BOARD_REFUSED)
    assert "a call is open" in refused.message
    assert not _is_paused(world, "b01")
    assert world.step("b01") is CallStep.RECEIVED


def test_the_self_test_names_the_board_whose_plug_is_pulled_and_troubles_no_shopper(
    open_showroom: World,
) -> None:
    world = open_showroom
    console = world.consoles["zhao"]
    world.press("b01")
    world.until_step("b01", CallStep.RECEIVED)
    world.kill_board("b02")
    console.run_self_test()
    world.until(lambda: console.shows.self_test is not None, "it runs")
    assert world.step("b01") is CallStep.RECEIVED
    world.pass_time(24)

    def has_ended() -> bool:
        test = console.shows.self_test
        return test is not None and test.ended_at is not None

    world.until(has_ended, "it ends")
    assert console.shows.self_test is not None
    outcomes = {one.board: one.outcome for one in console.shows.self_test.boards}
    assert outcomes["b01"] is SelfTestOutcome.PASSED
    assert outcomes["b02"] is SelfTestOutcome.FAILED
    assert world.events().count("placed") == 1
    assert not any(call.board == "b02" for call in console.shows.calls)


def test_a_shopper_who_walks_on_is_one_customer_and_can_cancel_where_she_is(
    open_showroom: World,
) -> None:
    world = open_showroom
    console = world.consoles["zhao"]
    world.press("b01")
    first = world.until_call("zhao", lambda c: c.board == "b01", "the first call").call
    best = console.suggestions(first)[0].advisor.advisor
    console.accept(first, best)
    world.until_step("b01", CallStep.ON_THE_WAY)
    world.press("b02")
    second = world.until_call("zhao", lambda c: c.board == "b02", "the second call")
    assert second.same_as == first
    console.join(second.call)
    world.until_step("b02", CallStep.ON_THE_WAY)
    world.until(lambda: world.step("b01") in {CallStep.ENDED, CallStep.IDLE}, "b01 lets go")
    assert world.boards["b01"].shows.advisor is None
    shows = world.boards["b02"].shows
    assert (shows.advisor is not None, shows.kind) == (True, None)
    world.press("b02")
    world.until_call("zhao", lambda c: c.call == first and c.presses == 3, "folded")
    assert world.step("b02") is CallStep.ON_THE_WAY
    assert world.boards["b02"].cancel() == first
    world.until_step("b02", CallStep.CANCELLED)
    world.until(lambda: console.shows.calls == (), "an empty queue")
    placed = [entry.call for entry in world.journal.entries() if entry.event == "placed"]
    assert placed == [first, second.call]


def test_a_cancel_that_crosses_the_joining_cancels_what_she_waits_for(
    open_showroom: World,
) -> None:
    world = open_showroom
    console = world.consoles["zhao"]
    world.press("b01")
    first = world.until_call("zhao", lambda c: c.board == "b01", "the first call").call
    world.press("b02")
    second = world.until_call("zhao", lambda c: c.board == "b02", "the second call").call
    world.until_step("b02", CallStep.RECEIVED)
    console.join(second)
    world.boards["b02"].cancel()
    world.until_step("b02", CallStep.CANCELLED)
    world.until(lambda: all(c.board != "b02" for c in console.shows.calls), "nobody goes to b02")
    left = {c.call for c in console.shows.calls}
    # Whoever was first: she waits for nobody any more, and nothing stands open at the car she left.
    assert left <= {first}
    if left:
        assert world.step("b01") is CallStep.RECEIVED


def test_a_board_hammered_on_sends_every_press_into_one_call(open_showroom: World) -> None:
    world = open_showroom
    for _ in range(20):
        world.press("b01")
        world.pump(2)
    world.until_step("b01", CallStep.RECEIVED)
    world.until(lambda: not world.boards["b01"]._asking.pending(), "all are answered")
    call = world.until_call("zhao", lambda c: c.board == "b01", "the call")
    entries = [e.event for e in world.journal.entries()]
    assert entries.count("placed") == 1
    world.until_call("zhao", lambda c: c.presses == 1 + entries.count("repeated"), "all counted")
    world.consoles["zhao"].close_call(call.call, Outcome.SERVED)
    world.until_step("b01", CallStep.ENDED)


def test_an_answered_call_is_true_again_soon_after_its_desk_is_back(open_showroom: World) -> None:
    world = open_showroom
    world.press("b01")
    world.until_step("b01", CallStep.RECEIVED)
    world.kill_desk()
    world.pass_time(15)
    assert world.boards["b01"].shows.as_of is not None, "marked as old"
    assert world.step("b01") is CallStep.RECEIVED
    world.start_desk()
    world.until(lambda: world.boards["b01"].shows.as_of is None, "the desk is back")
    call = world.until_call("zhao", lambda c: c.board == "b01", "the call").call
    console = world.consoles["zhao"]
    console.accept(call, console.suggestions(call)[0].advisor.advisor)
    world.until(
        lambda: world.step("b01") is CallStep.ON_THE_WAY, "the truth within three seconds", 3.0
    )
