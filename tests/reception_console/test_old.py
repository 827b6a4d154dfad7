"""What is only the last known state says so, everywhere, and no clock pretends to know."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from carside.calls import Accept, Dispatch
from carside.console.shows import Blindness, Standing
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom

K = Qt.Key


def _blind(console: Driven, showroom: PlayedShowroom, blindness: Blindness) -> str:
    """Two calls, one of them underway, and then nothing is seen any more for two minutes."""
    showroom.press("b2", waited_s=20)
    other = showroom.press("b1", waited_s=50)
    showroom.happen(other, Dispatch(advisor="tom-meyer"))
    showroom.happen(other, Accept(advisor="tom-meyer"))
    showroom.set(boards={**showroom.shows.boards, "board-a1": Standing.OFF})
    console.look()
    seen_at = console.clock.now().astimezone()
    showroom.go_blind(blindness)
    console.look(120.0)
    return f"as of {seen_at:%H:%M:%S}"


@pytest.mark.parametrize("blindness", [Blindness.BROKER_LOST, Blindness.DESK_LOST])
def test_every_call_clock_and_advisor_says_when_it_was_true(
    console: Driven, showroom: PlayedShowroom, blindness: Blindness
) -> None:
    as_of = _blind(console, showroom, blindness)
    spoken = list(_spoken(console))
    for name in ("call-b2", "call-b1", "send-chen-yu", "send-wang-min"):
        assert as_of in console.item(name).property("name"), name
    for who in ("Tom Meyer, busy", "Chen Yu, free", "Wang Min, free"):
        assert f"{who}, {as_of}" in spoken
    assert as_of in console.item("stand-a1").property("spoken")
    assert console.texts().count(as_of) >= 7, "rows, head, suggestions, story"
    assert console.texts().count(as_of.capitalize()) == 2 * 2, "two chips, of queue and plan"


def test_waiting_clocks_do_not_run_on(console: Driven, showroom: PlayedShowroom) -> None:
    _blind(console, showroom, Blindness.DESK_LOST)
    assert console.waiting[0].clock_words == "0:21"
    console.look(60.0)
    assert console.waiting[0].clock_words == "0:21"
    showroom.set(blindness=Blindness.NONE, blind_since=None)
    console.look(0.0)
    assert console.waiting[0].clock_words == "3:21", "and are true again when it can be seen"
    assert not any("as of" in text.lower() for text in console.texts())


def test_a_board_light_is_old_when_the_line_is_cut_and_not_when_only_the_desk_is_lost(
    console: Driven, showroom: PlayedShowroom
) -> None:
    as_of = _blind(console, showroom, Blindness.BROKER_LOST)
    assert f"5 of 6 boards · {as_of}" in console.texts()
    assert console.item("stand-a1").property("tone") == "off", "as it last stood"
    showroom.go_blind(Blindness.DESK_LOST)
    console.look()
    assert "5 of 6 boards" in console.texts()


def test_the_sheets_say_it_too(console: Driven, showroom: PlayedShowroom) -> None:
    as_of = _blind(console, showroom, Blindness.BROKER_LOST)
    console.click("stand-a1")
    assert f"Board off · {as_of}" in console.texts()
    console.key(K.Key_B)
    assert console.texts().count(f"Board off · {as_of}") == 2
    console.key(K.Key_I)
    assert showroom.asked == []
    assert console.shows("Nothing was sent")
    console.key(K.Key_T)
    console.key(K.Key_R)
    assert showroom.asked == []
    console.key(K.Key_Escape)
    console.key(K.Key_Slash)
    console.type("a1")
    assert any(as_of in text and "Board off" in text for text in console.texts())


def test_nothing_moves_on_the_plan_while_nothing_is_seen(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.look()
    assert console.item("stand-b2").property("isStill") is False
    showroom.go_blind(Blindness.DESK_LOST)
    console.look()
    assert console.item("stand-b2").property("isStill") is True


def _spoken(console: Driven) -> Iterator[str]:
    root = QAccessible.queryAccessibleInterface(console.window)
    yield from (node.text(QAccessible.Text.Name) for node in _walk(root))


def _walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None:
            yield from _walk(child)
