"""What each rung of the ladder does, and whom it asks."""

from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

from carside.calls import Outcome, Phase
from carside.calls.escalation import Ladder
from carside.contract.payloads import Accept, Close, Decline, Dispatch, Entry
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal
from carside.desk.showroom import Showroom
from carside.opening import Day, Hours
from carside.roster import AdvisorState
from tests.carside.desk.tiny import SHOWROOM, OneDesk, without_advisors
from tests.hand_clock import START


def entries(desk: OneDesk, *events: str) -> list[Entry]:
    return [entry for entry in desk.journal.entries() if entry.event in events]


def on(path: Path, showroom: Showroom) -> OneDesk:
    return OneDesk(Journal(sqlite_url(path), "demo"), showroom)


def test_the_whole_ladder_in_the_journal(tmp_path: Path) -> None:
    desk = on(tmp_path, replace(SHOWROOM, manager="Chen Yu"))
    call = desk.place(waited_ms=500)
    desk.let_pass(61, "zhao")
    assert [entry.detail for entry in entries(desk, "escalated")] == [
        {"rung": 1, "step": "louder", "waited_s": 15},
        {"rung": 2, "step": "offered", "waited_s": 30, "advisors": ["li", "wang"]},
        {
            "rung": 3, "step": "manager", "waited_s": 60, "advisors": ["li", "wang"],
            "manager": "Chen Yu",
        },
    ]  # fmt: skip
    assert {entry.actor for entry in entries(desk, "escalated")} == {"/desk"}
    kept = desk.call(call)
    assert (kept.rung, kept.escalation, kept.offered_to) == (3, 3, ("li", "wang"))
    desk.let_pass(300, "zhao")
    assert desk.call(call) == kept, "and there it ends"
    desk.journal.close()


def test_only_who_is_free_at_that_second_is_offered_the_call(quick_desk: OneDesk) -> None:
    desk = quick_desk
    other = desk.place("b02")
    desk.ask(Accept(call=other, advisor="li", revision=1))
    call = desk.place()
    desk.let_pass(31, "zhao")
    assert desk.call(call).offered_to == ("wang",)
    assert desk.call(other).rung == 0


def test_whoever_becomes_free_later_is_offered_it_too(quick_desk: OneDesk) -> None:
    desk = quick_desk
    others = {who: desk.place(board) for who, board in (("li", "b02"), ("wang", "b03"))}
    for who, other in others.items():
        desk.ask(Accept(call=other, advisor=who, revision=1))
    call = desk.place()
    desk.let_pass(31, "zhao")
    assert (desk.call(call).rung, desk.call(call).offered_to) == (2, ())
    desk.ask(Close(call=others["wang"], outcome=Outcome.SERVED, revision=2))
    desk.let_pass(1.5, "zhao")
    assert desk.call(call).offered_to == ("wang",)
    desk.ask(Close(call=others["li"], outcome=Outcome.SERVED, revision=2))
    desk.let_pass(1.5, "zhao")
    assert desk.call(call).offered_to == ("wang",), "not every second: it must stay decidable"
    desk.let_pass(9, "zhao")
    assert desk.call(call).offered_to == ("li", "wang")
    told = entries(desk, "offered")
    assert [(e.actor, e.detail) for e in told] == [
        ("/desk", {"advisors": ["wang"]}),
        ("/desk", {"advisors": ["li", "wang"]}),
    ]
    desk.let_pass(12, "zhao")
    assert len(entries(desk, "offered")) == 2, "nothing is offered twice without news"
    assert desk.call(call).rung == 2


def test_one_of_the_offered_takes_it_and_the_ladder_ends(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.let_pass(31, "zhao")
    desk.ask(Accept(call=call, advisor="wang", revision=desk.call(call).revision))
    desk.let_pass(120, "zhao")
    kept = desk.call(call)
    assert (kept.phase, kept.advisor, kept.offered_to) == (Phase.ACCEPTED, "wang", ())
    assert desk.events() == ["placed", "escalated", "escalated", "accepted"]


def test_while_somebody_is_asked_nobody_else_is(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.let_pass(20, "zhao")
    desk.ask(Dispatch(call=call, advisor="li", revision=desk.call(call).revision))
    desk.let_pass(12, "zhao")
    assert entries(desk, "escalated")[-1].detail["advisors"] == []
    assert (desk.call(call).rung, desk.call(call).offered_to) == (2, ())


def test_a_dispatch_nobody_answers_comes_back_offered_to_the_others(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.let_pass(20, "zhao")
    desk.ask(Dispatch(call=call, advisor="li", revision=desk.call(call).revision))
    desk.let_pass(21.5, "zhao")
    [declined] = entries(desk, "declined")
    assert declined.advisor == "li"
    assert declined.detail == {"reason": "no_answer", "advisors": ["wang"]}
    assert desk.call(call).offered_to == ("wang",)
    desk.let_pass(10, "zhao")
    assert desk.call(call).offered_to == ("wang",), "li is free, and was asked already"


def test_who_declines_at_the_console_is_not_offered_it_again(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.let_pass(31, "zhao")
    desk.ask(Dispatch(call=call, advisor="wang", revision=desk.call(call).revision))
    desk.ask(Decline(call=call, advisor="wang", reason="lunch", revision=desk.call(call).revision))
    [declined] = entries(desk, "declined")
    assert declined.detail == {"reason": "lunch", "advisors": ["li"]}
    desk.let_pass(31, "zhao")
    assert entries(desk, "escalated")[-1].detail["advisors"] == ["li"]


def test_before_the_second_rung_a_decline_offers_nothing(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="wang", revision=1))
    desk.ask(Decline(call=call, advisor="wang", reason="lunch", revision=2))
    assert entries(desk, "declined")[0].detail == {"reason": "lunch"}
    assert desk.call(call).offered_to == ()


def test_when_everybody_free_has_declined_they_are_asked_again(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    for who in ("li", "wang"):
        desk.ask(Dispatch(call=call, advisor=who, revision=desk.call(call).revision))
        desk.ask(Decline(call=call, advisor=who, revision=desk.call(call).revision))
    desk.let_pass(31, "zhao")
    assert desk.call(call).offered_to == ("li", "wang")


def test_a_restarted_desk_knows_who_declined_and_who_has_gone_home(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    desk.ask(Decline(call=call, advisor="li", revision=2))
    desk.kill()
    desk.start()
    desk.let_pass(31, "zhao")
    assert desk.call(call).offered_to == ("wang",)
    desk.kill()
    home = tuple(replace(a, state=AdvisorState.OFF) for a in SHOWROOM.advisors)
    desk.start(replace(SHOWROOM, advisors=home))
    desk.let_pass(1.5, "zhao")
    assert desk.call(call).offered_to == ()


def test_with_nobody_there_the_ladder_is_climbed_all_the_same(tmp_path: Path) -> None:
    desk = on(tmp_path, without_advisors())
    desk.place()
    desk.let_pass(61, "zhao")
    assert [entry.detail.get("advisors") for entry in entries(desk, "escalated")] == [None, [], []]
    desk.journal.close()


def test_a_longer_ladder_calls_the_manager_again_and_a_shorter_one_never(tmp_path: Path) -> None:
    desk = on(tmp_path, replace(SHOWROOM, escalation_s=(2, 4, 6, 8, 10)))
    desk.place()
    desk.let_pass(12, "zhao")
    steps = [entry.detail["step"] for entry in entries(desk, "escalated")]
    assert steps == ["louder", "offered", "manager", "manager", "manager"]
    desk.kill()
    desk.start(replace(SHOWROOM, escalation_s=(3,)))
    desk.place("b02")
    desk.let_pass(60, "zhao")
    assert len(entries(desk, "escalated")) == 6
    desk.journal.close()


def test_each_call_climbs_the_ladder_of_the_hours_it_was_placed_in(tmp_path: Path) -> None:
    quick = Ladder(escalation_s=(4, 8), answer_within_s=3)
    local = START.astimezone(UTC)
    closes = (datetime.combine(local.date(), time(), UTC).replace(hour=local.hour + 1)).time()
    hours = Hours(days=tuple(Day), opens=time(0), closes=closes)
    plan = replace(SHOWROOM.plan, hours=(hours,), timezone="UTC")
    desk = on(tmp_path, replace(SHOWROOM, plan=plan, ladders=((hours, quick),)))
    first = desk.place()
    desk.let_pass(9, "zhao")
    assert desk.call(first).rung == 2
    desk.ask(Dispatch(call=first, advisor="li", revision=desk.call(first).revision))
    desk.let_pass(4.5, "zhao")
    assert desk.call(first).phase is Phase.PLACED, "three seconds to answer"
    desk.clock.let_pass(3600)
    after = desk.place("b02")
    desk.let_pass(9, "zhao")
    assert desk.call(after).rung == 0, "it is late: the showroom's own ladder"
    desk.let_pass(7, "zhao")
    assert desk.call(after).rung == 1
    desk.journal.close()
