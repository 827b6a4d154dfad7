"""A call that nobody takes grows louder, rung by rung, until somebody goes."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from carside.board.shows import CallStep
from carside.calls import Call, Outcome, Phase
from carside.calls.escalation import Ladder
from carside.contract.payloads import Entry
from carside.opening import Day, Hours
from carside.roster import AdvisorState
from tests.carside.desk.receivers import receiver, status
from tests.scenarios.world import World


def _press(world: World, board: str = "b01") -> Call:
    world.press(board)
    return world.until_call("zhao", lambda c: c.board == board, f"the call at {board}")


def _until_rung(world: World, rung: int) -> Call:
    return world.until_call("zhao", lambda c: c.rung == rung, f"rung {rung} at the console")


def _entries(world: World, *events: str) -> list[Entry]:
    return [entry for entry in world.journal.entries() if entry.event in events]


def _story(world: World, call: str) -> tuple[Entry, ...]:
    return world.consoles["zhao"].shows.story.get(call, ())


def _free(world: World) -> set[str]:
    return {a.advisor for a in world.showroom.advisors if a.state is AdvisorState.FREE}


def test_the_whole_ladder(open_showroom: World) -> None:
    world = open_showroom
    call = _press(world).call
    world.pass_time(14)
    assert world.events() == ["placed"]
    world.pass_time(4)
    assert _until_rung(world, 1).offered_to == ()
    world.pass_time(14)
    assert set(_until_rung(world, 2).offered_to) == _free(world)
    world.pass_time(32)
    assert _until_rung(world, 3).phase is Phase.PLACED
    world.pass_time(20)
    rungs = _entries(world, "escalated")
    assert world.events() == ["placed", "escalated", "escalated", "escalated"]
    assert [(e.detail["rung"], e.detail["step"]) for e in rungs] == [
        (1, "louder"), (2, "offered"), (3, "manager"),
    ]  # fmt: skip
    for entry, limit_s in zip(rungs, world.showroom.escalation_s, strict=True):
        assert limit_s <= entry.detail["waited_s"] <= limit_s + 4
        assert (entry.call, entry.board, entry.actor) == (call, "b01", "/desk")
    assert set(rungs[1].detail["advisors"]) == _free(world)
    assert rungs[2].detail["manager"] == world.showroom.manager
    world.until(lambda: all(e in _story(world, call) for e in rungs), "the console knows all of it")
    assert world.step("b01") is CallStep.RECEIVED, "the shopper is promised nobody"


def test_one_of_those_it_is_offered_to_accepts_and_it_is_over(open_showroom: World) -> None:
    world = open_showroom
    call = _press(world).call
    world.pass_time(33)
    who = _until_rung(world, 2).offered_to[-1]
    world.consoles["zhao"].accept(call, who)
    world.until_step("b01", CallStep.ON_THE_WAY)
    taken = world.until_call("zhao", lambda c: c.phase is Phase.ACCEPTED, "accepted")
    assert (taken.advisor, taken.offered_to) == (who, ())
    world.pass_time(60)
    assert world.events() == ["placed", "escalated", "escalated", "accepted"]


def test_a_cancelled_call_climbs_no_further(open_showroom: World) -> None:
    world = open_showroom
    _press(world)
    world.pass_time(18)
    _until_rung(world, 1)
    world.boards["b01"].cancel()
    world.until_step("b01", CallStep.CANCELLED)
    world.pass_time(60)
    assert world.events() == ["placed", "escalated", "cancelled"]


def test_an_unanswered_dispatch_comes_back_with_its_history(open_showroom: World) -> None:
    world = open_showroom
    console = world.consoles["zhao"]
    call = _press(world).call
    console.dispatch(call, "li-na")
    world.until_call("zhao", lambda c: c.phase is Phase.DISPATCHED, "dispatched")
    world.pass_time(world.showroom.answer_within_s + 4)
    back = world.until_call("zhao", lambda c: c.phase is Phase.PLACED, "waiting again")
    assert back.advisor is None
    assert set(back.offered_to) == _free(world) - {"li-na"}, "she was asked already"
    history = _entries(world, "dispatched", "escalated", "declined")
    world.until(lambda: all(e in _story(world, call) for e in history), "its history")
    [declined] = _entries(world, "declined")
    assert (declined.advisor, declined.actor) == ("li-na", "/desk")
    assert declined.detail["reason"] == "no_answer"
    assert set(declined.detail["advisors"]) == set(back.offered_to)
    assert world.step("b01") is CallStep.RECEIVED


def test_nobody_who_is_off_away_or_busy_is_offered_a_call(open_showroom: World) -> None:
    world = open_showroom
    other = _press(world, "b02").call
    world.consoles["zhao"].accept(other, "wang-min")
    world.until_call("zhao", lambda c: c.phase is Phase.ACCEPTED, "wang-min goes")
    call = _press(world).call
    world.pass_time(64)
    offered = world.until_call("zhao", lambda c: c.rung == 3, "offered").offered_to
    assert set(offered) == _free(world) - {"wang-min"}
    world.consoles["zhao"].close_call(other, Outcome.AT_DESK)
    world.pass_time(3)
    world.until_call(
        "zhao", lambda c: c.call == call and "wang-min" in c.offered_to, "he is free: offered too"
    )
    asked = {who for entry in world.journal.entries() for who in entry.detail.get("advisors", ())}
    assert asked == _free(world)


def test_a_desk_that_is_restarted_climbs_on_where_it_was(open_showroom: World) -> None:
    world = open_showroom
    _press(world)
    world.pass_time(18)
    _until_rung(world, 1)
    world.kill_desk()
    world.clock.skipped_s += 20
    world.start_desk()
    world.until_ready()
    world.pass_time(4)
    _until_rung(world, 2)
    assert [e.detail["rung"] for e in _entries(world, "escalated")] == [1, 2]


def test_each_hour_has_its_own_ladder(world: World) -> None:
    local = world.clock.now().astimezone(UTC)
    rush = Hours(
        days=tuple(Day),
        opens=(local - timedelta(hours=1)).time(),
        closes=(local + timedelta(hours=1)).time(),
    )
    plan = replace(world.showroom.plan, hours=(rush,), timezone="UTC")
    quick = Ladder(escalation_s=(4, 8), answer_within_s=5)
    world.showroom = replace(world.showroom, plan=plan, ladders=((rush, quick),))
    world.start_desk()
    world.start_console("zhao")
    world.start_board("b01")
    world.start_board("b02")
    world.until_ready()
    _press(world)
    world.pass_time(11)
    _until_rung(world, 2)
    world.boards["b01"].cancel()
    world.until_step("b01", CallStep.CANCELLED)
    world.clock.skipped_s += 2 * 3600
    world.pass_time(2)
    world.until_ready()
    _press(world, "b02")
    world.pass_time(11)
    assert len(_entries(world, "escalated")) == 2, "outside the hours it is the showroom's own"
    world.pass_time(7)
    _until_rung(world, 1)


def test_with_nobody_at_reception_the_desk_asks_the_best_one_free_and_says_so(
    world: World,
) -> None:
    world.start_desk()
    world.start_board("b01")
    world.until_ready()
    world.press("b01")
    world.until_step("b01", CallStep.RECEIVED)
    world.pass_time(17)
    [dispatched] = _entries(world, "dispatched")
    assert (dispatched.actor, dispatched.detail) == ("/desk", {"reason": "no_console"})
    assert dispatched.advisor in _free(world)
    assert world.step("b01") is CallStep.RECEIVED
    assert world.boards["b01"].shows.advisor is None, "he has only been asked"
    console = world.start_console("zhao")
    world.until_ready()
    call = world.until_call("zhao", lambda c: c.phase is Phase.DISPATCHED, "who comes sees it")
    assert call.advisor == dispatched.advisor
    console.accept(call.call, str(call.advisor))
    world.until_step("b01", CallStep.ON_THE_WAY)


def test_when_everybody_free_declined_the_desk_asks_them_again_and_nobody_else(
    world: World,
) -> None:
    free = ("li-na", "wang-min")
    advisors = tuple(
        a if a.advisor in free or a.state is not AdvisorState.FREE
        else replace(a, state=AdvisorState.AWAY)
        for a in world.showroom.advisors
    )  # fmt: skip
    world.showroom = replace(world.showroom, advisors=advisors, answer_within_s=5)
    world.start_desk()
    world.start_board("b01")
    world.until_ready()
    world.press("b01")
    world.until_step("b01", CallStep.RECEIVED)
    world.pass_time(17 + 3 * 9)
    asked = [entry.advisor for entry in _entries(world, "dispatched")]
    assert len(asked) >= 3
    assert set(asked[:2]) == set(asked) == set(free)


@pytest.mark.parametrize(("code", "event"), [(200, "notified"), (410, "not_notified")])
def test_the_manager_is_called_by_webhook_and_the_console_hears_what_became_of_it(
    world: World, code: int, event: str
) -> None:
    with receiver(status(code)) as one:
        world.showroom = replace(world.showroom, webhook=one.link)
        world.start_desk()
        world.start_console("zhao")
        world.start_board("b01")
        world.until_ready()
        call = _press(world).call
        world.pass_time(64)
        _until_rung(world, 3)

        def is_noted() -> bool:
            world.pass_time(2)  # the desk looks after its webhook every second
            return event in world.events()

        world.until(is_noted, "what became of it is in the journal")
        world.until(
            lambda: _story(world, call)[-1].event == event,
            "and at the console",
        )
    [body] = one.bodies
    assert (body["data"]["call"], body["data"]["detail"]["step"]) == (call, "manager")
    assert body["showroom"] == world.name
