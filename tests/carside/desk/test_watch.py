"""What the desk does unasked: the ladder, the silent advisor, and reception's empty chair."""

from dataclasses import replace
from pathlib import Path

import pytest

from carside.calls import Phase
from carside.contract.payloads import Accept, Dispatch, Presence
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal
from tests.carside.desk.tiny import SHOWROOM, OneDesk


def facts(desk: OneDesk) -> list[tuple[str, str | None]]:
    return [(entry.event, entry.advisor) for entry in desk.journal.entries()]


def test_each_rung_is_climbed_once_at_its_second_also_by_a_restarted_desk(
    quick_desk: OneDesk,
) -> None:
    desk = quick_desk
    call = desk.place(waited_ms=2000)
    desk.let_pass(12.5, "zhao")
    assert desk.call(call).escalation == 0
    desk.let_pass(1.5, "zhao")
    assert desk.call(call).escalation == 1
    desk.kill()
    desk.start()
    desk.let_pass(3, "zhao")
    assert desk.call(call).escalation == 1
    desk.let_pass(60, "zhao")
    rungs = [e.detail["rung"] for e in desk.journal.entries() if e.event == "escalated"]
    assert rungs == [1, 2, 3]
    assert desk.journal.entries()[1].detail["waited_s"] in {15, 16}, "looked at every second"
    assert desk.journal.entries()[1].actor == "/desk"


def test_nobody_climbs_once_somebody_goes(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.ask(Accept(call=call, advisor="li", revision=1))
    desk.let_pass(120, "zhao")
    assert desk.events() == ["placed", "accepted"]


def test_an_asked_advisor_who_is_silent_is_taken_off_and_named(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    desk.let_pass(19.5, "zhao")
    assert desk.call(call).phase is Phase.DISPATCHED
    desk.let_pass(1.5, "zhao")
    kept = desk.call(call)
    assert (kept.phase, kept.advisor) == (Phase.PLACED, None)
    (declined,) = [e for e in desk.journal.entries() if e.event == "declined"]
    assert (declined.advisor, declined.actor, declined.detail) == (
        "li", "/desk", {"reason": "no_answer"}
    )  # fmt: skip


def test_without_a_console_for_fifteen_seconds_the_desk_sends_by_the_rules(
    quick_desk: OneDesk,
) -> None:
    desk = quick_desk
    desk.let_pass(10)
    desk.place()
    desk.let_pass(4.5)
    assert desk.events() == ["placed"]
    desk.let_pass(2)
    assert facts(desk) == [("placed", None), ("dispatched", "li")], "he speaks the language"
    entry = desk.journal.entries()[1]
    assert (entry.actor, entry.detail) == ("/desk", {"reason": "no_console"})


@pytest.mark.parametrize("presence", [Presence.OFF, Presence.LOST, None])
def test_a_console_that_leaves_vanishes_or_falls_silent_is_not_there(
    quick_desk: OneDesk, presence: Presence | None
) -> None:
    desk = quick_desk
    desk.let_pass(30, "zhao")
    if presence is not None:
        desk.state("console_state", "zhao", presence)
    call = desk.place()
    desk.let_pass(14)
    assert desk.call(call).phase is Phase.PLACED
    desk.let_pass(13)
    assert desk.call(call).phase is Phase.DISPATCHED


def test_one_living_console_is_enough(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.state("console_state", "wang", Presence.LOST)
    call = desk.place()
    desk.let_pass(120, "zhao")
    assert desk.call(call).phase is Phase.PLACED


def test_two_calls_at_once_are_not_given_to_one_advisor(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.place("b01")
    desk.place("b02")
    desk.let_pass(17)
    sent = [who for event, who in facts(desk) if event == "dispatched"]
    assert sorted(map(str, sent)) == ["li", "wang"]


def test_who_does_not_answer_is_not_asked_again_while_another_is_free(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.place()
    desk.let_pass(90)
    sent = [who for event, who in facts(desk) if event == "dispatched"]
    assert sent[:3] == ["li", "wang", "li"], "and again from the best when all were asked"


def test_with_nobody_free_the_call_waits_and_stays_loud(tmp_path: Path) -> None:
    busy = replace(SHOWROOM, advisors=SHOWROOM.advisors[2:])  # one away, one off
    journal = Journal(sqlite_url(tmp_path), "demo")
    desk = OneDesk(journal, busy)
    desk.place()
    desk.let_pass(61)
    assert desk.events() == ["placed", "escalated", "escalated", "escalated"]
    journal.close()
