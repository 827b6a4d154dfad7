"""Light and dark, four languages and the columns: chosen while it runs, by key and by mouse."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest

from look.language import NAMES
from reception_console.own_settings import OwnFile, ThemeChoice
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom, StillClock
from tests.reception_console.pseudo_words import pseudo_translations

_BRIGHT = 0.8


def _lightness(console: Driven, x: int, y: int) -> float:
    return QColor(console.picture().pixel(x, y)).lightnessF()


@pytest.fixture
def in_pseudo_words(
    application: QGuiApplication,
    showroom: PlayedShowroom,
    clock: StillClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Driven]:
    """A console whose every translation is made of Arabic letters."""
    assert application.screens()
    monkeypatch.setattr("reception_console.console.TRANSLATIONS", pseudo_translations(tmp_path))
    driven = Driven(showroom, clock)
    driven.open(1366, 768)
    yield driven
    complaints = list(driven.console.screen.complaints)
    driven.close()
    assert complaints == []


def test_the_light_theme_is_chosen_with_keys_alone(console: Driven) -> None:
    assert _lightness(console, 700, 130) < 1 - _BRIGHT
    console.key(Qt.Key.Key_O)
    for _ in range(40):
        console.key(Qt.Key.Key_Tab)
        focused = console.window.activeFocusItem()
        if focused is not None and focused.objectName() == "own-theme-light":
            break
    console.key(Qt.Key.Key_Space)
    console.key(Qt.Key.Key_Escape)
    assert console.console.own.now.theme is ThemeChoice.LIGHT
    assert _lightness(console, 700, 130) > _BRIGHT


def test_the_light_theme_is_chosen_with_the_mouse_alone(console: Driven) -> None:
    console.click("own")
    console.click("own-theme-light")
    assert console.console.own.now.theme.value == "light"
    console.click("own-theme-dark")
    assert console.console.own.now.theme.value == "dark"


@pytest.mark.parametrize("language", [*NAMES, "system"])
def test_every_language_can_be_chosen_while_it_runs(console: Driven, language: str) -> None:
    console.console.own.setLanguage(language)
    console.look()
    spoken = console.console.own.spoken
    assert console.console.facts()["language"] == spoken
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert is_mirrored == (spoken == "ar")


def test_arabic_mirrors_the_window_but_not_the_plan(
    in_pseudo_words: Driven, showroom: PlayedShowroom
) -> None:
    console, width = in_pseudo_words, 1366
    showroom.press("b2", waited_s=20)
    showroom.press("a1", car="eqe-suv-350")
    console.look()
    names = ("search", "mute", "own", "call-b2", "page-calls", "action-ask-close", "add-note")
    before = {name: console.middle(name).x() for name in names}
    plan = [console.middle(f"stand-{stand}").x() for stand in ("b1", "b2", "b3")]
    console.console.own.setLanguage("ar")
    console.look()
    for name, x in before.items():
        assert (console.middle(name).x() < width / 2) == (x > width / 2), name
    mirrored = [console.middle(f"stand-{stand}").x() for stand in ("b1", "b2", "b3")]
    assert plan == sorted(plan)
    assert mirrored == sorted(mirrored), "a place is where it is, in every language"


def test_no_word_stays_behind_when_the_language_changes(
    in_pseudo_words: Driven, showroom: PlayedShowroom
) -> None:
    console = in_pseudo_words
    showroom.press("b2", seen=("range",))
    console.look()
    assert console.shows("Who should go")
    console.console.own.setLanguage("ar")
    console.look()
    left = [
        text
        for text in console.texts()
        if any(
            word in text for word in ("Waiting", "Nobody", "Who should", "Calls", "Desk", "Find")
        )
    ]
    assert left == []
    console.console.own.setLanguage("en")
    console.look()
    assert console.shows("Who should go")


@pytest.mark.parametrize("mode", [None, "/", "?", "C", "B", "T", "N", "O"])
def test_every_card_can_be_read_in_arabic_letters(
    in_pseudo_words: Driven, showroom: PlayedShowroom, mode: str | None
) -> None:
    console = in_pseudo_words
    console.console.own.keep(language="ar", theme=ThemeChoice.LIGHT)
    showroom.press("b2")
    console.look()
    if mode is not None:
        console.key(Qt.Key(ord(mode)))
    outside = [
        str(item.property("text"))[:40]
        for item in console.items()
        if item.property("text")
        and item.property("contentWidth") is not None
        and (
            item.mapToScene(QPoint(0, 0)).x() < -1
            or item.property("contentWidth") > item.width() + 1
        )
    ]
    assert outside == []


@pytest.mark.parametrize("theme", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_every_page_can_be_turned_to_in_arabic_letters(
    in_pseudo_words: Driven, showroom: PlayedShowroom, theme: ThemeChoice
) -> None:
    console = in_pseudo_words
    showroom.press("b2")
    console.console.own.keep(language="ar", theme=theme)
    for number in range(2, 8):
        console.key(Qt.Key(Qt.Key.Key_F1 + number - 1))
        assert console.console.facts()["screen"] == "page"
        console.console.own.keep(language="en")
        console.look()
        console.console.own.keep(language="ar")
        console.look()
    console.key(Qt.Key.Key_Escape)
    assert console.console.facts()["screen"] == "watching"


def test_a_column_is_made_wider_with_the_mouse_and_stays_so(console: Driven) -> None:
    middle = console.middle("queue-edge").toPoint()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(console.window, left, Qt.KeyboardModifier.NoModifier, middle)
    for dx in (5, 30, 60, 80):
        QTest.mouseMove(console.window, middle + QPoint(dx, 0))
    QTest.mouseRelease(console.window, left, Qt.KeyboardModifier.NoModifier, middle + QPoint(80, 0))
    console.look()
    assert console.console.own.now.queue_width > 440
    assert console.middle("queue-edge").x() > middle.x() + 40


def test_a_column_is_made_narrower_with_the_arrow_keys_within_its_bounds(console: Driven) -> None:
    for _ in range(60):
        console.key(Qt.Key.Key_Tab)
        focused = console.window.activeFocusItem()
        if focused is not None and focused.objectName() == "call-edge":
            break
    for _ in range(30):
        console.key(Qt.Key.Key_Right)
    assert console.console.own.now.call_width == 320


@pytest.mark.parametrize("size", [(1366, 768), (1100, 700), (2560, 1440)])
def test_the_plan_keeps_its_room_however_wide_the_columns_are(
    console: Driven, size: tuple[int, int]
) -> None:
    console.console.own.keep(queue_width=760, call_width=760)
    console.window.resize(*size)
    console.look()
    plan = console.middle("call-edge").x() - console.middle("queue-edge").x()
    assert plan > 0.3 * size[0]


def test_the_page_and_the_floor_of_last_time_are_there_again(
    application: QGuiApplication, showroom: PlayedShowroom, clock: StillClock, tmp_path: Path
) -> None:
    assert application.screens()
    first = Driven(showroom, clock, OwnFile(tmp_path))
    first.open(1366, 768)
    first.click("floor-upper")
    first.key(Qt.Key.Key_F4)
    first.close()
    second = Driven(showroom, clock, OwnFile(tmp_path))
    second.open(1366, 768)
    second.console.settle_in()
    second.look()
    pages: Any = second.console.views.pages
    assert pages.page == "history"
    floors: Any = second.console.views.floor.floors
    assert [row.floor for row in floors.values if row.is_shown] == ["upper"]
    second.close()


def test_settings_that_were_put_aside_are_told(
    application: QGuiApplication, showroom: PlayedShowroom, clock: StillClock, tmp_path: Path
) -> None:
    assert application.screens()
    (tmp_path / "console.json").write_text("{")
    driven = Driven(showroom, clock, OwnFile(tmp_path))
    driven.open(1366, 768)
    driven.console.settle_in()
    driven.look()
    assert driven.shows("could not be read")
    driven.close()
