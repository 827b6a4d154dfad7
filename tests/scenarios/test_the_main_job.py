"""A shopper presses CALL, reception sends an advisor, the board tells the truth all along."""

from carside.board.shows import CallStep
from carside.calls import Outcome, Phase
from carside.console.shows import Notice, NoticeKind
from tests.scenarios.world import World


def _dispatched(world: World, console: str = "zhao") -> str:
    """Press at b01 and dispatch the top suggestion; return the call."""
    world.press("b01")
    call = world.until_call(console, lambda c: c.board == "b01", "the call at b01").call
    best = world.consoles[console].suggestions(call)[0].advisor.advisor
    world.consoles[console].dispatch(call, best)
    world.until_call(console, lambda c: c.phase is Phase.DISPATCHED, "dispatched")
    return call


def test_a_call_from_the_press_to_the_end(open_showroom: World) -> None:
    world = open_showroom
    board, console = world.boards["b01"], world.consoles["zhao"]
    world.press("b01")
    assert world.step("b01") is CallStep.CALLING
    call = world.until_call("zhao", lambda c: c.board == "b01", "the call")
    assert (call.stand, call.language, call.seen) == (
        world.showroom.plan.stand_of_board("b01").stand,  # type: ignore[union-attr]  # b01 has a stand
        "zh-CN",
        ("range", "price"),
    )
    world.until_step("b01", CallStep.RECEIVED)

    best = console.suggestions(call.call)[0].advisor
    console.dispatch(call.call, best.advisor)
    world.until_call("zhao", lambda c: c.phase is Phase.DISPATCHED, "dispatched")
    assert world.step("b01") is CallStep.RECEIVED
    assert board.shows.advisor is None, "nobody is promised before he has accepted"

    console.accept(call.call, best.advisor)
    world.until_step("b01", CallStep.ON_THE_WAY)
    assert board.shows.advisor is not None
    assert board.shows.advisor.name == best.name
    world.until_call("zhao", lambda c: c.phase is Phase.ACCEPTED, "accepted at the console too")
    console.arrive(call.call)
    world.until_step("b01", CallStep.HERE)
    world.until_call("zhao", lambda c: c.phase is Phase.ARRIVED, "arrived at the console too")
    console.close_call(call.call, Outcome.SERVED)
    world.until_step("b01", CallStep.ENDED)
    world.until(lambda: console.shows.calls == (), "an empty queue")
    world.pass_time(8)
    assert world.step("b01") is CallStep.IDLE
    assert world.events() == ["placed", "dispatched", "accepted", "arrived", "closed"]


def test_an_accepted_advisor_is_busy_and_free_again_after_the_end(open_showroom: World) -> None:
    world = open_showroom
    console = world.consoles["zhao"]
    call = _dispatched(world)
    busy = console.shows.calls[0].advisor
    assert busy is not None
    world.until(
        lambda: {a.advisor: a.state for a in console.shows.advisors}[busy] == "busy", "busy"
    )
    console.close_call(call, Outcome.AT_DESK)
    world.until(
        lambda: {a.advisor: a.state for a in console.shows.advisors}[busy] == "free", "free again"
    )


def test_the_shopper_cancels(open_showroom: World) -> None:
    world = open_showroom
    _dispatched(world)
    world.boards["b01"].cancel()
    assert world.step("b01") is CallStep.CANCELLING
    world.until_step("b01", CallStep.CANCELLED)
    world.until(lambda: world.consoles["zhao"].shows.calls == (), "an empty queue")
    assert world.events() == ["placed", "dispatched", "cancelled"]


def test_a_cancel_before_the_desk_has_answered_never_overtakes_its_call(world: World) -> None:
    world.start_board("b01")
    world.press("b01")
    world.boards["b01"].cancel()
    world.start_desk()
    world.pass_time(6)
    world.until_step("b01", CallStep.CANCELLED)
    assert world.events() == ["placed", "cancelled"]


def test_of_two_receptionists_the_slower_sees_what_happened(open_showroom: World) -> None:
    world = open_showroom
    world.start_console("wang")
    world.until_ready()
    world.press("b02")
    call = world.until_call("zhao", lambda c: c.board == "b02", "at zhao's").call
    world.until_call("wang", lambda c: c.board == "b02", "at wang's")
    first, second = (s.advisor.advisor for s in world.consoles["zhao"].suggestions(call)[:2])
    world.consoles["zhao"].dispatch(call, first)
    world.consoles["wang"].dispatch(call, second)
    told: list[str] = []

    def is_told() -> bool:
        for name in ("zhao", "wang"):
            for notice in world.consoles[name].take_notices():
                assert notice.kind is NoticeKind.CONFLICT
                assert notice.call is not None
                told.append(notice.message)
        return bool(told)

    world.until(is_told, "one of them is told")
    assert "was asked to go" in told[0]
    world.until(
        lambda: world.consoles["zhao"].shows.calls == world.consoles["wang"].shows.calls,
        "both see the same",
    )
    assert world.events() == ["placed", "dispatched"]


def test_pressing_again_is_counted_and_folded(open_showroom: World) -> None:
    world = open_showroom
    world.press("b01")
    world.until_step("b01", CallStep.RECEIVED)
    world.press("b01")
    call = world.until_call("zhao", lambda c: c.presses == 2, "two presses")
    assert len(world.consoles["zhao"].shows.calls) == 1
    assert call.phase is Phase.PLACED
    assert world.events() == ["placed", "repeated"]


def test_a_press_meanwhile_does_not_cost_the_receptionist_her_dispatch(
    open_showroom: World,
) -> None:
    world = open_showroom
    world.press("b01")
    call = world.until_call("zhao", lambda c: c.board == "b01", "the call").call
    world.until_step("b01", CallStep.RECEIVED)
    console = world.consoles["zhao"]
    best = console.suggestions(call)[0].advisor.advisor
    world.press("b01")  # most often the desk hears it first: then the revision she saw is old
    console.dispatch(call, best)
    world.until_call("zhao", lambda c: c.phase is Phase.DISPATCHED, "dispatched all the same")
    assert console.take_notices() == ()
    assert sorted(world.events()) == ["dispatched", "placed", "repeated"]


def test_an_advisor_off_duty_is_never_asked(open_showroom: World) -> None:
    world = open_showroom
    off = next(a.advisor for a in world.showroom.advisors if a.state == "off")
    world.press("b01")
    call = world.until_call("zhao", lambda c: c.board == "b01", "the call").call
    console = world.consoles["zhao"]
    assert off not in {s.advisor.advisor for s in console.suggestions(call)}
    console.dispatch(call, off)
    told: list[Notice] = []

    def is_told() -> bool:
        told.extend(console.take_notices())
        return bool(told)

    world.until(is_told, "a refusal")
    assert told[0].kind is NoticeKind.REFUSED
    assert world.events() == ["placed"]
