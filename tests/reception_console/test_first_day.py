"""Somebody new sits down: what she sees tells her what to do, by keys alone and by mouse alone."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from carside.console.shows import Blindness
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom


def test_an_empty_queue_says_what_will_happen_and_how_to_try_it(console: Driven) -> None:
    assert console.shows("No one is waiting")
    assert console.shows("A call rings, pulses on the plan and appears here")
    assert console.shows("To try it, press CALL on a board")


def test_the_first_call_shows_what_enter_does_where_the_eye_is(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.look()
    card = console.item("send-wang-min")
    words = [str(child.property("text")) for child in _below(card)]
    assert {"Wang Min", "Dispatch", "Enter"} <= set(words)


def test_every_key_that_is_needed_stands_on_the_screen_when_it_is(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    for key, then in (("Enter", Qt.Key.Key_Return), ("Y", Qt.Key.Key_Y), ("A", Qt.Key.Key_A)):
        console.look()
        assert key in console.texts(), f"{key} is shown before it is wanted"
        console.key(then)
    assert "C" in console.texts()
    console.key(Qt.Key.Key_C)
    assert "S" in console.texts()
    console.key(Qt.Key.Key_S)
    assert [step for step, _, _ in showroom.asked] == ["dispatch", "accept", "arrive", "close"]
    assert showroom.shows.calls == ()


def test_the_same_day_with_the_mouse_alone(console: Driven, showroom: PlayedShowroom) -> None:
    call = showroom.press("b2")
    console.click("call-b2")
    console.click("send-wang-min")
    console.click("action-accept")
    console.click("action-arrive")
    console.click("add-note")
    console.click("remark-field")
    note: Any = console.console.views.note
    note.write("Came back for the blue one")
    console.console.commands.act("confirm")
    console.click("action-ask-close")
    console.click("close-served")
    assert showroom.asked == [
        ("dispatch", "b2", "wang-min"),
        ("accept", "b2", "wang-min"),
        ("arrive", "b2", ""),
        ("remark", call, "Came back for the blue one"),
        ("close", "b2", "served"),
    ]


@pytest.mark.parametrize("page", [Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4])
def test_a_call_is_not_overlooked_on_another_page(
    console: Driven, showroom: PlayedShowroom, page: Qt.Key
) -> None:
    console.key(page)
    showroom.press("b2")
    console.look()
    rail = console.item("page-calls")
    assert "1" in [str(child.property("text")) for child in _below(rail)]
    console.key(Qt.Key.Key_Escape)
    console.key(Qt.Key.Key_Return)
    assert showroom.asked == [("dispatch", "b2", "wang-min")]


def test_every_page_is_marked_when_it_is_old(console: Driven, showroom: PlayedShowroom) -> None:
    console.key(Qt.Key.Key_F2)
    showroom.go_blind(Blindness.BROKER_LOST)
    console.look()
    assert console.shows("has been cut since")
    assert console.shows("As of ")


def _below(item: Any) -> list[Any]:
    found = list(item.childItems())
    return [*found, *(one for child in found for one in _below(child))]
