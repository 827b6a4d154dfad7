"""The desk says with every heartbeat whether somebody sits at reception."""

from dataclasses import replace
from datetime import time

from carside.contract.payloads import Presence, State
from carside.desk.journal import Journal
from carside.opening import Day, Hours
from tests.carside.desk.tiny import SHOWROOM, OneDesk


def attended(desk: OneDesk) -> bool | None:
    """What the desk last said of it."""
    return desk.wire.said("desk_state", State)[-1].attended


def test_a_house_without_a_console_is_not_attended(desk: OneDesk) -> None:
    desk.let_pass(6)
    assert attended(desk) is False


def test_a_living_console_attends_and_a_silent_one_does_not(desk: OneDesk) -> None:
    desk.let_pass(6, "zhao")
    assert attended(desk) is True
    desk.let_pass(20)
    assert attended(desk) is False


def test_while_the_showroom_is_closed_who_comes_and_who_goes_is_told_at_once(
    journal: Journal,
) -> None:
    past = Hours(days=tuple(Day), opens=time(1), closes=time(2))
    plan = replace(SHOWROOM.plan, hours=(past,), timezone="UTC")
    desk = OneDesk(journal, replace(SHOWROOM, plan=plan))
    desk.let_pass(6)
    desk.state("console_state", "zhao")
    desk.let_pass(0.2)
    assert attended(desk) is True
    desk.state("console_state", "zhao", Presence.OFF)
    desk.let_pass(0.2)
    assert attended(desk) is False


def test_an_open_showroom_keeps_to_the_beat(desk: OneDesk) -> None:
    desk.let_pass(6)
    beats = len(desk.wire.said("desk_state", State))
    desk.state("console_state", "zhao")
    desk.let_pass(1)
    assert len(desk.wire.said("desk_state", State)) == beats


def test_a_console_that_was_closed_does_not_attend_and_another_one_may(desk: OneDesk) -> None:
    desk.state("console_state", "zhao")
    desk.state("console_state", "zhao", Presence.OFF)
    desk.let_pass(6)
    assert attended(desk) is False
    desk.let_pass(6, "li")
    assert attended(desk) is True
