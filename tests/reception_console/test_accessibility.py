"""What assistive technology sees: every control has a name and a size that can be hit."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from carside.calls import Dispatch
from reception_console.own_settings import ThemeChoice
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom

LEAST_PX = 24
_CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.ListItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.EditableText,
}
_KEYS = {
    "watching": None,
    "searching": Qt.Key.Key_Slash,
    "closing": Qt.Key.Key_C,
    "keys": Qt.Key.Key_Question,
    "commanding": Qt.Key.Key_B,
    "boards": Qt.Key.Key_T,
    "page": Qt.Key.Key_F3,
    "noting": Qt.Key.Key_N,
    "own": Qt.Key.Key_O,
}


def _walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and not child.state().invisible:
            yield from _walk(child)


def _controls(console: Driven) -> list[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(console.window)
    return [node for node in _walk(root) if node.role() in _CONTROLS]


@pytest.mark.parametrize("mode", _KEYS)
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1100, 700)])
def test_every_control_has_a_name_and_a_size_that_can_be_hit(
    console: Driven, showroom: PlayedShowroom, mode: str, size: tuple[int, int]
) -> None:
    console.window.resize(*size)
    call = showroom.press("b2", waited_s=10)
    showroom.press("a1", car="eqe-suv-350")
    showroom.happen(call, Dispatch(advisor="tom-meyer"))
    console.console.views.notices.say("Look again", "Nothing was done.", console.clock.seconds)
    console.look()
    key = _KEYS[mode]
    if key is not None:
        console.key(key)
    assert console.console.facts()["screen"] == mode

    controls = _controls(console)
    assert len(controls) > 15
    nameless = [c.object().objectName() for c in controls if not c.text(QAccessible.Text.Name)]
    small = [
        (c.text(QAccessible.Text.Name), c.rect().width(), c.rect().height())
        for c in controls
        if min(c.rect().width(), c.rect().height()) < LEAST_PX
    ]
    assert nameless == []
    assert small == []


@pytest.mark.parametrize("mode", _KEYS)
def test_by_day_and_from_the_right_it_is_the_same(
    console: Driven, showroom: PlayedShowroom, mode: str
) -> None:
    console.window.resize(1366, 768)
    for stand in ("b2", "a1", "b3", "b1", "c1"):
        showroom.press(stand, waited_s=10)
    console.look()
    key = _KEYS[mode]
    if key is not None:
        console.key(key)
    before = {node.object().objectName() for node in _controls(console)}
    console.console.own.keep(language="ar", theme=ThemeChoice.LIGHT)
    console.look()
    controls = _controls(console)
    assert {node.object().objectName() for node in controls} == before
    assert [c.object().objectName() for c in controls if not c.text(QAccessible.Text.Name)] == []
    width = console.window.width()
    left = console.window.x()
    outside = [
        c.object().objectName()
        for c in controls
        if c.rect().left() < left - 1 or c.rect().right() > left + width + 1
    ]
    assert outside == []


def test_every_control_is_named_for_the_diary(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2")
    console.look()
    for control in _controls(console):
        item = control.object()
        assert isinstance(item, QQuickItem)
        assert item.objectName(), control.text(QAccessible.Text.Name)


def test_the_tab_key_reaches_the_suggestions_and_space_sends(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    for _ in range(60):
        console.key(Qt.Key.Key_Tab)
        focused = console.window.activeFocusItem()
        if focused is not None and focused.objectName() == "send-chen-yu":
            break
    console.key(Qt.Key.Key_Space)
    assert showroom.asked == [("dispatch", "b2", "chen-yu")]
    console.key(Qt.Key.Key_Y)
    assert showroom.asked[-1] == ("accept", "b2", "chen-yu"), "the keys work on when the card goes"


def test_escape_gives_the_keyboard_back_to_the_queue(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.key(Qt.Key.Key_Tab)
    console.key(Qt.Key.Key_Escape)
    console.key(Qt.Key.Key_Return)
    assert showroom.asked == [("dispatch", "b2", "wang-min")]


def test_a_notice_is_an_alert(console: Driven, showroom: PlayedShowroom) -> None:
    del showroom
    console.console.views.notices.say("Look again", "Nothing was done.", console.clock.seconds)
    console.look(0.0)
    root = QAccessible.queryAccessibleInterface(console.window)
    alerts = [
        node.text(QAccessible.Text.Name)
        for node in _walk(root)
        if node.role() is QAccessible.Role.AlertMessage
    ]
    assert "Look again. Nothing was done." in alerts
