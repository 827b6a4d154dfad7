"""The queue's filters: what they show, and that they hide nobody without a word."""

from typing import Any

from PySide6.QtCore import Qt

from carside.calls import Dispatch
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom


def _five(showroom: PlayedShowroom) -> dict[str, str]:
    calls = {
        "b2": showroom.press("b2", waited_s=50),
        "a1": showroom.press("a1", language="en", waited_s=40),
        "b3": showroom.press("b3", language="pt-BR", waited_s=30),
        "b1": showroom.press("b1", language="ar", waited_s=20),
        "c1": showroom.press("c1", language="zh-TW", waited_s=5),
    }
    showroom.happen(calls["a1"], Dispatch(advisor="tom-meyer"))
    return calls


def _stands(console: Driven) -> list[str]:
    return [row.stand for row in console.waiting]


def test_a_short_queue_has_no_filters_to_think_about(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.look()
    assert "filter-undecided" not in console.names()


def test_q_leaves_only_calls_that_want_a_decision(
    console: Driven, showroom: PlayedShowroom
) -> None:
    _five(showroom)
    console.key(Qt.Key.Key_Q)
    assert _stands(console) == ["b2", "b3", "b1", "c1"]
    assert console.shows("Not shown by the filter: 1")
    console.key(Qt.Key.Key_Q)
    assert _stands(console) == ["b2", "a1", "b3", "b1", "c1"]


def test_by_language_chinese_is_chinese_from_everywhere(
    console: Driven, showroom: PlayedShowroom
) -> None:
    _five(showroom)
    console.look()
    queue: Any = console.console.views.queue
    assert queue.languageChoices == ["", "ar", "en", "pt", "zh"]
    queue.setLanguage("zh")
    console.look()
    assert _stands(console) == ["b2", "c1"]


def test_by_floor_with_the_mouse_and_all_again(console: Driven, showroom: PlayedShowroom) -> None:
    _five(showroom)
    queue: Any = console.console.views.queue
    console.look()
    assert queue.floorChoices == ["", "ground", "upper"]
    queue.setFloor("upper")
    console.look()
    assert _stands(console) == ["c1"]
    console.click("show-all")
    assert len(_stands(console)) == 5
    assert "show-all" not in console.names()


def test_a_floor_is_chosen_with_keys_alone(console: Driven, showroom: PlayedShowroom) -> None:
    _five(showroom)
    for _ in range(60):
        console.key(Qt.Key.Key_Tab)
        focused = console.window.activeFocusItem()
        if focused is not None and focused.objectName() == "filter-floor":
            break
    console.key(Qt.Key.Key_Space)
    for _ in range(2):
        console.key(Qt.Key.Key_Down)
    console.key(Qt.Key.Key_Return)
    assert _stands(console) == ["c1"]
    assert showroom.asked == [], "Enter chose the floor and sent nobody"
    console.key(Qt.Key.Key_Escape)
    console.key(Qt.Key.Key_Down)
    assert console.console.facts()["selected"] is not None


def test_the_count_is_of_all_who_wait_whatever_is_shown(
    console: Driven, showroom: PlayedShowroom
) -> None:
    _five(showroom)
    console.look()
    queue: Any = console.console.views.queue
    queue.setFloor("upper")
    console.look()
    assert queue.waitingCalls == 5
    assert console.window.title().startswith("(5)")


def test_the_arrows_go_through_what_is_shown(console: Driven, showroom: PlayedShowroom) -> None:
    calls = _five(showroom)
    console.look()
    queue: Any = console.console.views.queue
    queue.setLanguage("zh")
    console.key(Qt.Key.Key_Down)
    assert console.console.facts()["selected"] == calls["c1"]
    console.key(Qt.Key.Key_Up)
    assert console.console.facts()["selected"] == calls["b2"]


def test_a_queue_that_only_the_filter_empties_says_so(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.look()
    queue: Any = console.console.views.queue
    queue.setLanguage("ar")
    console.look()
    assert console.shows("Nobody of this kind is waiting")
    assert not console.shows("No one is waiting")
    assert console.shows("Not shown by the filter: 1")
