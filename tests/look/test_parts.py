"""The shared parts, shown in a real window."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontInfo, QGuiApplication
from PySide6.QtTest import QTest

from look import Diary, Screen, ScreenError
from look.typeface import FAMILIES

PARTS = """
import QtQuick
import look

Window {
    id: root

    property int pressed: 0

    width: 900
    height: 600
    color: Theme.ground

    Column {
        spacing: 20

        PrimaryButton { objectName: "go"; text: "Go"; onActivated: root.pressed++ }
        QuietButton { objectName: "quiet"; text: "Quiet"; onActivated: root.pressed++ }
        QuietButton { objectName: "off"; text: "Off"; enabled: false; onActivated: root.pressed++ }
        QuietButton { objectName: "away"; text: "Away"; visible: false }
        Item {
            width: 100
            height: 40
            clip: true
            QuietButton { objectName: "clipped"; text: "Clipped"; y: 20 }
        }
        Chip { text: "Chip"; tone: Chip.Good }
        Keycap { text: "Enter" }
        Banner { text: "Something is wrong."; detail: "Somebody sees to it." }
        Avatar { initials: "LN" }
        Label { textStyle: Label.Figure; text: "784"; isTabular: true }
        FrameMeter {}
    }
}
"""


@pytest.fixture
def screen(application: QGuiApplication, tmp_path: Path) -> Iterator[Screen]:
    assert application.screens()
    file = tmp_path / "Parts.qml"
    file.write_text(PARTS)
    shown = Screen()
    shown.load(file, {})
    shown.show((900, 600), (0, 0))
    assert QTest.qWaitForWindowExposed(shown.window)
    QTest.qWait(50)
    yield shown
    complaints = list(shown.complaints)
    shown.close()
    assert complaints == []


def _click(screen: Screen, name: str) -> None:
    item = next(i for i in screen.window.contentItem().childItems()[0].childItems()
                if i.objectName() == name)  # fmt: skip
    at = item.mapToScene(item.boundingRect().center()).toPoint()
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(screen.window, left, nothing, QPoint(at.x(), at.y()))


def test_buttons_answer_the_mouse_and_those_switched_off_do_not(screen: Screen) -> None:
    for name in ("go", "quiet", "off"):
        _click(screen, name)
    assert screen.window.property("pressed") == 2


def test_buttons_answer_the_keyboard(screen: Screen) -> None:
    screen.window.requestActivate()
    assert QTest.qWaitForWindowActive(screen.window)
    QTest.keyClick(screen.window, Qt.Key.Key_Tab)
    QTest.keyClick(screen.window, Qt.Key.Key_Return)
    assert screen.window.property("pressed") == 1


def test_buttons_are_pressed_by_assistive_technology(screen: Screen) -> None:
    root = QAccessible.queryAccessibleInterface(screen.window)
    said = [root.child(at).text(QAccessible.Text.Name) for at in range(root.childCount())]
    assert {"Go", "Quiet", "Something is wrong. Somebody sees to it."} <= set(said)


def test_the_house_has_its_own_letters(application: QGuiApplication) -> None:
    font = application.font()
    assert tuple(font.families()) == FAMILIES
    assert QFontInfo(font).family() == "Manrope"


def test_the_diary_says_what_can_be_pressed_and_only_when_it_changed(
    screen: Screen, tmp_path: Path
) -> None:
    file = tmp_path / "diary.jsonl"
    facts = {"screen": "parts"}
    diary = Diary(file, screen.window, lambda: dict(facts))
    for name in ("parts", "parts", "other"):
        facts["screen"] = name
        screen.window.update()
        QTest.qWait(60)
    diary.close()
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [line["screen"] for line in lines] == ["parts", "other"]
    controls = lines[0]["controls"]
    assert set(controls) == {"go", "quiet", "clipped"}
    assert controls["clipped"][3] == 20
    assert lines[0]["at"].endswith("Z")


@pytest.mark.logs("nonsense", "failed to load component")
def test_a_file_that_makes_no_window_is_refused_with_its_reason(
    application: QGuiApplication, tmp_path: Path
) -> None:
    assert application.screens()
    file = tmp_path / "Broken.qml"
    file.write_text("import QtQuick\nWindow { nonsense: 1 }\n")
    broken = Screen()
    with pytest.raises(ScreenError, match="nonsense"):
        broken.load(file, {})
    broken.close()
