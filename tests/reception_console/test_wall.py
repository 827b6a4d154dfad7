"""The wall board: the queue and the floor on a window of their own, with nothing to press."""

from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from carside.console.shows import Blindness
from reception_console.wall import screen_for_wall
from tests.reception_console.driving import Driven, _visible
from tests.reception_console.played import PlayedShowroom


def _wall(console: Driven) -> QQuickWindow:
    window = console.console.wall.window
    assert window is not None
    return window


def _items(window: QQuickWindow) -> list[QQuickItem]:
    return list(_visible(window.contentItem()))


def _texts(console: Driven) -> list[str]:
    texts = (item.property("text") for item in _items(_wall(console)))
    return [text for text in texts if isinstance(text, str) and text]


@pytest.fixture
def hung(console: Driven, showroom: PlayedShowroom) -> Driven:
    """A console with its wall board open."""
    showroom.press("b2", waited_s=20)
    console.key(Qt.Key.Key_W)
    _wall(console).resize(1920, 1080)
    console.look()
    return console


def test_w_opens_it_and_w_takes_it_away(hung: Driven) -> None:
    assert any("B2" in text for text in _texts(hung))
    hung.key(Qt.Key.Key_W)
    assert hung.console.wall.window is None


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_its_own_keys_take_it_away(hung: Driven, key: Qt.Key) -> None:
    window = _wall(hung)
    window.requestActivate()
    QTest.qWaitForWindowActive(window, 5000)
    QTest.keyClick(window, key)
    hung.look()
    assert hung.console.wall.window is None


def test_the_desktop_s_own_button_takes_it_away(hung: Driven) -> None:
    _wall(hung).close()
    hung.look()
    assert hung.console.wall.window is None
    hung.key(Qt.Key.Key_W)
    assert hung.console.wall.window is not None


def test_what_must_be_read_from_six_metres_is_large_enough(hung: Driven) -> None:
    sizes = {
        str(item.property("text")): item.property("font").pixelSize()
        for item in _items(_wall(hung))
        if item.property("text")
    }
    clock = next(size for text, size in sizes.items() if text in {"0:21", "0:22"})
    stand = next(size for text, size in sizes.items() if text.startswith("B2 · "))
    assert clock >= 1080 / 13
    assert stand >= 1080 / 20


def test_there_is_nothing_to_press(hung: Driven) -> None:
    wall = _wall(hung)
    before = hung.console.facts()
    for x, y in ((200, 200), (1200, 500), (1500, 700)):
        QTest.mouseClick(
            wall,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPointF(x, y).toPoint(),
        )
    assert hung.console.facts() == before


def test_a_filter_at_the_console_hides_nobody_here(hung: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("a1", language="en")
    queue: Any = hung.console.views.queue
    queue.setLanguage("ar")
    hung.look()
    assert any("A1" in text for text in _texts(hung))


def test_more_calls_than_it_can_show_are_counted(hung: Driven, showroom: PlayedShowroom) -> None:
    for n in range(20):
        showroom.press(("a1", "b1", "b3")[n % 3], waited_s=n)
    hung.look()
    assert "and 16 more" in _texts(hung)


def test_it_turns_to_the_floor_of_the_most_urgent_call(
    hung: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("c1", waited_s=400)
    hung.look()
    wall: Any = hung.console.views.wall
    assert [row.floor for row in wall.floor.floors.values if row.is_shown] == ["upper"]


def test_it_says_when_it_is_blind(hung: Driven, showroom: PlayedShowroom) -> None:
    showroom.go_blind(Blindness.BROKER_LOST)
    hung.look()
    assert any("has been cut since" in text for text in _texts(hung))


def test_it_follows_language_and_theme(hung: Driven) -> None:
    wall = _wall(hung)
    dark = wall.property("color").lightnessF()
    hung.click("own")
    hung.click("own-theme-light")
    hung.console.own.setLanguage("ar")
    hung.look()
    assert wall.property("color").lightnessF() > 0.8 > dark
    clock = next(i for i in _items(wall) if i.property("text") == "0:20" or _is_clock(i))
    assert clock.mapToScene(QPointF(0, 0)).x() > 960, "the queue is at the right"


def _is_clock(item: QQuickItem) -> bool:
    text = str(item.property("text") or "")
    return text.startswith("0:2") and len(text) == len("0:21")


def test_it_can_be_there_from_the_start(console: Driven) -> None:
    console.console.settle_in(has_wall=True)
    assert _wall(console).isVisible()


def test_closing_the_console_closes_it(hung: Driven) -> None:
    wall = _wall(hung)
    hung.console.close()
    assert hung.console.wall.window is None
    del wall


def test_one_screen_is_the_console_s_own(application: QGuiApplication) -> None:
    screens = application.screens()
    assert screen_for_wall(screens[:1], screens[0], screens[0].name()) is None
    assert screen_for_wall(screens[:1], None, "") is screens[0]
