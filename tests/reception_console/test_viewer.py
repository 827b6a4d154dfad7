"""Whoever may only look: nothing acts, by key or by mouse, and it is said why."""

import pytest
from PySide6.QtCore import Qt

from carside.calls import Dispatch
from carside.contract.payloads import ConsoleRole
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom

WHY = "This console is for looking only"


@pytest.fixture
def watched(console: Driven, showroom: PlayedShowroom) -> Driven:
    showroom.set(role=ConsoleRole.VIEWER)
    call = showroom.press("b2", waited_s=20)
    showroom.press("a1", car="eqe-suv-350")
    del call
    console.look()
    return console


@pytest.mark.parametrize("key", ["1", "2", "A", "B", "C", "D", "J", "K", "N", "Y", "Z"])
def test_no_key_acts_and_the_reason_is_told(
    watched: Driven, showroom: PlayedShowroom, key: str
) -> None:
    watched.key(Qt.Key(ord(key)))
    assert showroom.asked == []
    assert watched.console.facts()["screen"] == "watching"
    assert watched.shows("Nothing was done")


def test_enter_sends_nobody(watched: Driven, showroom: PlayedShowroom) -> None:
    watched.key(Qt.Key.Key_Return)
    assert showroom.asked == []
    assert watched.shows(WHY)


def test_a_click_on_an_advisor_sends_nobody(watched: Driven, showroom: PlayedShowroom) -> None:
    watched.click("send-wang-min")
    assert showroom.asked == []


def test_there_is_no_button_that_acts_and_the_panel_says_why(
    watched: Driven, showroom: PlayedShowroom
) -> None:
    showroom.happen(showroom.shows.calls[0].call, Dispatch(advisor="wang-min"))
    watched.look()
    names = watched.names()
    assert not [name for name in names if name.startswith("action-")]
    assert "add-note" not in names
    assert not watched.shows("Dispatch")
    assert watched.shows(WHY)


def test_looking_around_goes_on(watched: Driven) -> None:
    before = watched.console.facts()["selected"]
    watched.key(Qt.Key.Key_Down)
    assert watched.console.facts()["selected"] != before
    watched.key(Qt.Key.Key_Slash)
    assert watched.console.facts()["screen"] == "searching"


def test_a_page_that_is_not_for_her_is_left_and_the_keys_mean_calls(
    watched: Driven, showroom: PlayedShowroom
) -> None:
    showroom.set(role=ConsoleRole.MANAGER)
    watched.key(Qt.Key.Key_F7)
    assert watched.console.facts()["screen"] == "page"
    showroom.set(role=ConsoleRole.VIEWER)
    watched.look()
    watched.key(Qt.Key.Key_Slash)
    assert watched.console.facts()["screen"] == "searching"


def test_a_receptionist_again_may_act_at_once(watched: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(role=ConsoleRole.RECEPTIONIST)
    watched.key(Qt.Key.Key_Return)
    assert showroom.asked == [("dispatch", "b2", "wang-min")]
