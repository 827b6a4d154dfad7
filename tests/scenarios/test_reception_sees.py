"""Reception is told the truth: who is missing, since when, and what became of what it asked."""

from carside.calls import Phase
from carside.console.shows import LostConsole, NoticeKind, Standing
from carside.contract.payloads import CommandName, SelfTest, SelfTestOutcome
from tests.scenarios.world import World


def _notices(world: World, console: str = "zhao") -> list[tuple[NoticeKind, str, str]]:
    """Wait for what is told, and give it as kind, step and board."""
    told: list[tuple[NoticeKind, str, str]] = []

    def has_come() -> bool:
        told.extend((n.kind, n.wanted, n.board) for n in world.consoles[console].take_notices())
        return bool(told)

    world.until(has_come, f"{console} is told something")
    return told


def _vanish(world: World, console: str) -> None:
    """A console's plug is pulled: no farewell."""
    session = world.consoles.pop(console)
    assert session._link is not None
    session._link.close(None)


def test_a_console_that_vanishes_is_named_at_the_others(open_showroom: World) -> None:
    world = open_showroom
    world.start_console("wang")
    zhao = world.consoles["zhao"]
    world.until(lambda: "wang" in zhao.shows.consoles, "wang is there")
    _vanish(world, "wang")
    world.pass_time(12)
    world.until(lambda: [one.console for one in zhao.shows.lost_consoles] == ["wang"], "named")
    world.start_console("wang")
    world.until(lambda: not zhao.shows.lost_consoles, "and no more when it is back")


def test_since_when_outlives_the_console_that_saw_it(open_showroom: World) -> None:
    world = open_showroom
    world.start_console("wang")
    zhao = world.consoles["zhao"]
    world.until(lambda: "wang" in zhao.shows.consoles, "wang is there")
    _vanish(world, "wang")
    world.kill_board("b02")
    world.pass_time(12)
    world.until(lambda: bool(zhao.shows.lost_consoles and zhao.shows.lost_boards), "both named")
    boards, consoles = list(zhao.shows.lost_boards), list(zhao.shows.lost_consoles)
    _vanish(world, "zhao")
    world.pass_time(4)
    again = world.start_console("zhao")
    world.until(lambda: again.shows.plan is not None, "the plan")
    world.pass_time(12)  # not every broker keeps what the lost said last
    world.until(lambda: list(again.shows.lost_boards) == boards, f"{boards} as before")
    wanted: list[LostConsole] = consoles
    world.until(lambda: list(again.shows.lost_consoles) == wanted, f"{wanted} as before")


def test_a_board_of_the_plan_that_never_comes_is_named(open_showroom: World) -> None:
    world = open_showroom
    zhao = world.consoles["zhao"]
    world.pass_time(34)
    world.until(lambda: zhao.shows.boards["b05"] is Standing.NEVER_SEEN, "b05 is missed")
    assert "b05" in [one.board for one in zhao.shows.unseen_boards]
    assert zhao.shows.boards["b01"] is Standing.READY


def test_an_advisor_on_his_way_is_told_where_the_shopper_walked_on_to(
    open_showroom: World,
) -> None:
    world = open_showroom
    zhao = world.consoles["zhao"]
    world.press("b01")
    first = world.until_call("zhao", lambda c: c.board == "b01", "the call").call
    best = zhao.suggestions(first)[0].advisor.advisor
    zhao.accept(first, best)
    world.until_call("zhao", lambda c: c.phase is Phase.ACCEPTED, "he goes")
    world.press("b02")
    second = world.until_call("zhao", lambda c: c.same_as == first, "the question").call
    zhao.join(second)
    world.until_call("zhao", lambda c: c.call == first and c.board == "b02", "she is at b02")
    world.until(lambda: [c.call for c in zhao.shows.calls] == [first], "one customer, one call")
    moves = [n for n in zhao.take_notices() if n.kind is NoticeKind.MOVED]
    stand = world.showroom.plan.stand_of_board("b01")
    assert [(n.was_at, n.call and n.call.advisor) for n in moves] == [(stand and stand.stand, best)]


def test_two_customers_are_kept_apart(open_showroom: World) -> None:
    world = open_showroom
    zhao = world.consoles["zhao"]
    world.press("b01")
    first = world.until_call("zhao", lambda c: c.board == "b01", "the call").call
    world.press("b02")
    second = world.until_call("zhao", lambda c: c.same_as == first, "the question").call
    zhao.keep_apart(second)
    world.until_call("zhao", lambda c: c.call == second and c.same_as is None, "no question")
    assert len(zhao.shows.calls) == 2
    world.until(lambda: zhao.shows.requests == 0, "answered")
    assert zhao.take_notices() == ()


def test_what_became_of_a_command_is_told_and_the_cleaning_is_seen(
    open_showroom: World,
) -> None:
    world = open_showroom
    zhao = world.consoles["zhao"]
    zhao.command("b01", CommandName.IDENTIFY)
    assert _notices(world) == [(NoticeKind.BOARD_DID, "identify", "b01")]
    zhao.command("b01", CommandName.CLEAN, 120)
    assert _notices(world) == [(NoticeKind.BOARD_DID, "clean", "b01")]
    world.until(lambda: zhao.shows.boards["b01"] is Standing.CLEANING, "it is being cleaned")
    left_s = (zhao.shows.paused_until["b01"] - world.clock.now()).total_seconds()
    assert 100 < left_s <= 121
    zhao.command("b01", CommandName.CLEAN, 0)
    assert _notices(world) == [(NoticeKind.BOARD_DID, "end_cleaning", "b01")]
    world.until(lambda: zhao.shows.boards["b01"] is Standing.READY, "it takes touches again")


def test_a_board_that_is_not_there_does_not_answer_and_that_is_told(
    open_showroom: World,
) -> None:
    world = open_showroom
    world.kill_board("b02")
    zhao = world.consoles["zhao"]
    zhao.command("b02", CommandName.IDENTIFY)
    world.until(lambda: len(zhao._errands) == 0, "the desk has passed it on")
    world.pass_time(8)
    assert _notices(world) == [(NoticeKind.BOARD_SILENT, "identify", "b02")]
    zhao.command("b99", CommandName.IDENTIFY)
    assert _notices(world) == [(NoticeKind.REFUSED, "identify", "b99")]


def test_the_self_test_goes_all_the_way_through_a_console_and_is_kept(
    open_showroom: World,
) -> None:
    world = open_showroom
    zhao = world.consoles["zhao"]
    zhao.run_self_test()

    def outcomes(test: SelfTest | None) -> dict[str, SelfTestOutcome]:
        return {one.board: one.outcome for one in test.boards} if test else {}

    world.until(
        lambda: (
            outcomes(zhao.shows.self_test).get("b01") is SelfTestOutcome.PASSED
            and outcomes(zhao.shows.self_test).get("b02") is SelfTestOutcome.PASSED
        ),
        "both boards pass",
    )
    world.pass_time(22)
    world.until(lambda: bool(zhao.shows.self_test and zhao.shows.self_test.ended_at), "it ends")
    found = zhao.shows.self_test
    assert found is not None
    failed = [one for one in found.boards if one.outcome is SelfTestOutcome.FAILED]
    assert len(failed) == len(found.boards) - 2
    assert all(one.stand and one.reason for one in failed)
    assert zhao.shows.calls == ()
    assert zhao.take_notices() == ()
    world.stop_console("zhao")
    again = world.start_console("zhao")
    world.until(lambda: again.shows.self_test == found, "the last result is kept")
