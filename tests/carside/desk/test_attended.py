"""The desk says with every heartbeat whether somebody sits at reception."""

from carside.contract.payloads import Presence, State
from tests.carside.desk.tiny import OneDesk


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


def test_who_comes_and_who_goes_is_told_at_once(desk: OneDesk) -> None:
    desk.let_pass(6)
    desk.state("console_state", "zhao")
    desk.let_pass(0.2)
    assert attended(desk) is True
    desk.state("console_state", "zhao", Presence.OFF)
    desk.let_pass(0.2)
    assert attended(desk) is False


def test_a_console_that_was_closed_does_not_attend_and_another_one_may(desk: OneDesk) -> None:
    desk.state("console_state", "zhao")
    desk.state("console_state", "zhao", Presence.OFF)
    desk.let_pass(6)
    assert attended(desk) is False
    desk.let_pass(6, "li")
    assert attended(desk) is True
