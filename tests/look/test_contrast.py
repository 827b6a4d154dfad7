"""Every colour of text can be read on every ground it may stand on, and lines can be seen."""

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication

from look import Screen

WINDOW = """
import QtQuick
import look

Window {
    id: root

    property bool isStrong: false
    property bool isLight: false
    readonly property QtObject theme: Theme

    Binding { target: Meaning; property: "isHighContrast"; value: root.isStrong }
    Binding { target: Meaning; property: "isLight"; value: root.isLight }
}
"""
INKS = ("ink", "inkSecondary", "inkFaint", "accent", "alarm", "good")
GROUNDS = ("ground", "groundRaised", "panel", "panelRaised")
SHADES = {"accentShade": "accent", "alarmShade": "alarm", "goodShade": "good"}
FACES = ("accent", "accentLit", "accentPressed")
LINES = ("hairline", "outline")
Colour = Callable[[str], QColor]


@pytest.fixture
def window(application: QGuiApplication, tmp_path: Path) -> Iterator[QObject]:
    assert application.screens()
    file = tmp_path / "Colours.qml"
    file.write_text(WINDOW)
    shown = Screen()
    yield shown.load(file, {})
    shown.close()
    assert shown.complaints == []


def _colours(window: QObject, *, is_strong: bool, is_light: bool = False) -> Colour:
    window.setProperty("isStrong", is_strong)
    window.setProperty("isLight", is_light)
    theme = window.property("theme")
    return lambda name: QColor(theme.property(name))


BY_NIGHT_AND_DAY = pytest.mark.parametrize("is_light", [False, True], ids=["night", "day"])


@BY_NIGHT_AND_DAY
def test_high_contrast_brings_every_text_to_seven_to_one(window: QObject, is_light: bool) -> None:  # noqa: FBT001 (pytest gives it by name)
    colour = _colours(window, is_strong=True, is_light=is_light)
    pairs = [*product(INKS, GROUNDS), *((ink, shade) for shade, ink in SHADES.items())]
    pairs += [*product(("ink", "inkSecondary"), SHADES), *product(("onAccent",), FACES)]
    assert _weak(colour, pairs, 7.0) == []


@BY_NIGHT_AND_DAY
def test_high_contrast_shows_every_line_and_the_focus(window: QObject, is_light: bool) -> None:  # noqa: FBT001 (pytest gives it by name)
    colour = _colours(window, is_strong=True, is_light=is_light)
    assert _weak(colour, product((*LINES, "ink", "accent"), GROUNDS), 3.0) == []
    assert _weak(colour, product(("onAccent",), FACES), 3.0) == []


@BY_NIGHT_AND_DAY
def test_the_usual_colours_can_be_read(window: QObject, is_light: bool) -> None:  # noqa: FBT001 (pytest gives it by name)
    colour = _colours(window, is_strong=False, is_light=is_light)
    inks = ("ink", "inkSecondary", "accent", "alarm", "good")
    pairs = [*product(inks, GROUNDS), *((ink, shade) for shade, ink in SHADES.items())]
    assert _weak(colour, [*pairs, *product(("onAccent",), FACES)], 4.5) == []


def test_by_day_ink_and_what_can_be_pressed_have_seven_to_one(window: QObject) -> None:
    colour = _colours(window, is_strong=False, is_light=True)
    pairs = product(("ink", "inkSecondary"), GROUNDS)
    assert _weak(colour, [*pairs, ("accent", "panel"), ("onAccent", "accent")], 7.0) == []


def test_by_day_the_grounds_are_bright_and_by_night_dark(window: QObject) -> None:
    day = [_colours(window, is_strong=False, is_light=True)(one) for one in GROUNDS]
    night = [_colours(window, is_strong=False)(one) for one in GROUNDS]
    assert min(_luminance(one) for one in day) > 10 * max(_luminance(one) for one in night)


def test_high_contrast_is_stronger_and_goes_back(window: QObject) -> None:
    before = contrast(*map(_colours(window, is_strong=False), ("inkSecondary", "ground")))
    strong = contrast(*map(_colours(window, is_strong=True), ("inkSecondary", "ground")))
    after = contrast(*map(_colours(window, is_strong=False), ("inkSecondary", "ground")))
    assert before == after < strong


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _weak(colour: Colour, pairs: Iterable[tuple[str, str]], least: float) -> list[str]:
    found = [(a, b, contrast(colour(a), colour(b))) for a, b in pairs]
    return [f"{a} on {b}: {ratio:.1f}" for a, b, ratio in found if ratio < least]
