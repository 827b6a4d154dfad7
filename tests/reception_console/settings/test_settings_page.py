"""The page Settings as a manager uses it: by keyboard, against a real desk and a real file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest

from carside.console.shows import Blindness
from carside.contract.payloads import ConsoleRole
from reception_console.settings.sections import Section
from tests.reception_console.driving import Driven
from tests.reception_console.filed import FiledShowroom
from tests.reception_console.played import StillClock

CONTROL = Qt.KeyboardModifier.ControlModifier
LEAST_PX = 24
_CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.RadioButton,
}


class Managing(Driven):
    """A manager's console, turned to the settings."""

    showroom: FiledShowroom

    def turn(self, section: str) -> None:
        """Turn to a section with the mouse."""
        self.click(f"section-{section}")
        self.look()

    def write(self, field: str, text: str) -> None:
        """Write something else into a field, as fingers do."""
        self.click(f"field-{field}-box")
        QTest.keyClick(self.window, Qt.Key.Key_A, CONTROL)
        QTest.keyClick(self.window, Qt.Key.Key_Delete)
        for letter in text:
            QTest.keyClick(self.window, letter)  # type: ignore[call-overload]  # takes a letter
        self.look(0.0)

    def save(self) -> None:
        """Ctrl+S, and what becomes of it."""
        self.key(Qt.Key.Key_S, CONTROL)
        self.look()
        self.look()

    def is_on(self, page: str) -> bool:
        return str(self.console.views.pages.current.value) == page

    @property
    def file(self) -> str:
        return self.showroom.file.read_text()

    @property
    def view(self) -> Any:
        return self.console.views.settings


@pytest.fixture
def manager(application: QGuiApplication, tmp_path: Path) -> Iterator[Managing]:
    assert application.screens()
    clock = StillClock()
    showroom = FiledShowroom(clock, tmp_path)
    driven = Managing(showroom, clock)
    driven.open(1366, 768)
    driven.key(Qt.Key.Key_F7)
    driven.look()
    yield driven
    complaints = list(driven.console.screen.complaints)
    driven.close()
    showroom.close()
    assert complaints == []


def test_a_change_is_saved_with_ctrl_s_and_confirmed(manager: Managing) -> None:
    manager.write("showroom|0|name", "Harbour")
    assert manager.shows("Not saved yet")
    manager.save()
    assert 'name = "Harbour"' in manager.file
    assert "# What the law wants" in manager.file
    assert manager.shows("Saved at ")
    assert not manager.shows("Not saved yet")


def test_the_keyboard_alone_leads_to_a_section_and_through_its_form(manager: Managing) -> None:
    manager.key(Qt.Key.Key_Down)
    manager.key(Qt.Key.Key_Down)
    assert manager.view.section == "urgency"
    seen = []
    for _ in range(8):
        manager.key(Qt.Key.Key_Tab)
        focused = manager.window.activeFocusItem()
        seen.append(focused.objectName() if focused else "")
    fields = [name.split("|")[-1] for name in seen if name.endswith("-box")]
    assert fields == [
        "escalation_s-box",
        "answer_within_s-box",
        "manager-box",
        "webhook-box",
        "webhook_secret_env-box",
    ]
    manager.key(Qt.Key.Key_PageUp, CONTROL)
    assert manager.view.section == "hours"


def test_a_mistake_is_told_beside_its_field_and_marks_its_section(manager: Managing) -> None:
    manager.turn("urgency")
    manager.write("escalation|0|webhook", "alerts")
    manager.turn("walking")
    manager.save()
    assert manager.view.section == "urgency"  # where the mistake is
    assert manager.shows("Must be a link of up to 300 characters")
    assert manager.shows("Mistakes to put right: 1")
    assert "alerts" not in manager.file.replace("alerts.example", "")
    manager.write("escalation|0|webhook", "https://alerts.example/x")
    manager.save()
    assert manager.shows("Saved at ")


def test_undo_brings_back_what_the_file_has(manager: Managing) -> None:
    manager.write("showroom|0|name", "Harbour")
    manager.click("settings-undo")
    assert manager.item("field-showroom|0|name-box").property("text") == "Wangjing Showroom"
    assert not manager.shows("Not saved yet")


def test_leaving_with_something_unsaved_asks_first(manager: Managing) -> None:
    manager.write("showroom|0|name", "Harbour")
    manager.key(Qt.Key.Key_Escape)
    assert manager.is_on("settings")
    assert manager.shows("Something is not saved yet")
    manager.key(Qt.Key.Key_Escape)
    assert manager.is_on("settings")
    assert not manager.shows("Something is not saved yet")
    manager.click("page-history")
    manager.key(Qt.Key.Key_Right)
    manager.key(Qt.Key.Key_Return)
    assert manager.is_on("history")
    manager.key(Qt.Key.Key_F7)
    manager.look()
    assert not manager.shows("Not saved yet")
    manager.key(Qt.Key.Key_Escape)
    assert manager.is_on("calls")


def test_who_is_too_late_reads_it_again_and_keeps_what_is_his(manager: Managing) -> None:
    manager.write("showroom|0|name", "Harbour")
    file = manager.showroom.file
    file.write_text(manager.file.replace('currency = "EUR"', 'currency = "CNY"'))
    manager.save()
    assert manager.shows("The showroom file was changed by hand meanwhile.")
    assert "Harbour" not in manager.file
    manager.click("settings-reload")
    manager.look()
    assert manager.item("field-showroom|0|currency-box").property("text") == "CNY"
    assert manager.item("field-showroom|0|name-box").property("text") == "Harbour"
    manager.save()
    assert 'name = "Harbour"' in manager.file
    assert 'currency = "CNY"' in manager.file


def test_hours_are_added_and_taken_away(manager: Managing) -> None:
    manager.turn("hours")
    manager.click("add-hours")
    manager.click("field-hours|0|days-mon")
    manager.write("hours|0|opens", "9")
    manager.key(Qt.Key.Key_Tab)
    assert manager.item("field-hours|0|opens-box").property("text") == "09:00"
    manager.save()
    assert 'days = ["mon"]' in manager.file
    manager.click("remove-hours|0")
    manager.save()
    assert '\n[[hours]]\ndays = ["mon"]' not in manager.file


def test_a_number_is_typed_digit_by_digit_and_steps_with_the_arrows(manager: Managing) -> None:
    manager.turn("walking")
    manager.write("walk|0|within_m", "5,05")
    assert manager.item("field-walk|0|within_m-box").property("text") == "5,05"
    manager.key(Qt.Key.Key_Up)
    manager.save()
    assert "within_m = 6.05" in manager.file


def test_a_time_typed_short_is_saved_whole(manager: Managing) -> None:
    manager.write("self_test|0|at", "8")
    manager.save()
    assert 'at = "08:00"' in manager.file


def test_a_console_gets_its_role(manager: Managing) -> None:
    manager.turn("consoles")
    manager.click("add-console")
    manager.write("console|0|id", "wall")
    manager.save()
    assert manager.shows("nobody could change the showroom")
    manager.click("field-console|0|role-manager")
    manager.save()
    assert 'role = "manager"' in manager.file


def test_a_price_is_changed_in_the_cars_own_file(manager: Managing) -> None:
    manager.turn("cars")
    manager.look()
    car = manager.view.car
    manager.write(f"car/{car}|0|price.amount", "12345")
    manager.save()
    sheet = (manager.showroom.file.parent / "cars" / f"{car}.toml").read_text()
    assert "amount = 12345" in sheet


def test_a_drop_down_is_used_with_the_keyboard_alone(manager: Managing) -> None:
    manager.click("field-showroom|0|timezone-box")
    assert manager.item("field-showroom|0|timezone").property("isOpen")
    manager.type("lisbon")
    manager.key(Qt.Key.Key_Return)
    manager.save()
    assert 'timezone = "Europe/Lisbon"' in manager.file


def test_without_the_desk_it_can_be_read_and_not_saved(manager: Managing) -> None:
    manager.write("showroom|0|name", "Harbour")
    manager.showroom.go_blind(Blindness.DESK_LOST)
    manager.look()
    assert manager.shows("saving has to wait")
    manager.save()
    assert "Harbour" not in manager.file
    manager.showroom.go_blind(Blindness.NONE)
    manager.look()
    manager.save()
    assert "Harbour" in manager.file


def test_what_cannot_be_read_is_said_and_asked_for_again(manager: Managing) -> None:
    whole = manager.file
    manager.showroom.file.write_text("[showroom")
    manager.key(Qt.Key.Key_Escape)
    manager.key(Qt.Key.Key_F7)
    manager.look()
    assert manager.shows("showroom.toml, line 1")
    manager.showroom.file.write_text(whole)
    manager.click("settings-read-again")
    manager.look()
    assert not manager.shows("showroom.toml, line 1")


def test_a_receptionist_does_not_come_here(manager: Managing) -> None:
    manager.showroom.set(role=ConsoleRole.RECEPTIONIST)
    manager.look()
    assert manager.is_on("calls")
    manager.key(Qt.Key.Key_F7)
    assert manager.is_on("calls")
    manager.key(Qt.Key.Key_Slash)
    assert manager.console.facts()["screen"] == "searching"


def _walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and not child.state().invisible:
            yield from _walk(child)


@pytest.mark.parametrize("section", [section.value for section in Section])
def test_every_control_has_a_name_and_a_size_that_can_be_hit(
    manager: Managing, section: str
) -> None:
    manager.turn(section)
    for table in ("hours", "special_day", "note", "console"):
        if f"add-{table}" in manager.names():
            manager.click(f"add-{table}")
    manager.look()
    root = QAccessible.queryAccessibleInterface(manager.window)
    controls = [node for node in _walk(root) if node.role() in _CONTROLS]
    assert len(controls) > 15
    nameless = [c.object().objectName() for c in controls if not c.text(QAccessible.Text.Name)]
    unnamed = [c.text(QAccessible.Text.Name) for c in controls if not c.object().objectName()]
    small = [
        (c.text(QAccessible.Text.Name), c.rect().width(), c.rect().height())
        for c in controls
        if min(c.rect().width(), c.rect().height()) < LEAST_PX
    ]
    assert (nameless, unnamed, small) == ([], [], [])


def test_the_window_is_not_closed_over_something_unsaved(manager: Managing) -> None:
    manager.write("showroom|0|name", "Harbour")
    manager.window.close()
    manager.look()
    assert manager.shows("What you changed here is not in the showroom file yet: Settings.")
    manager.key(Qt.Key.Key_Y)  # means nothing while it is asked
    manager.key(Qt.Key.Key_Escape)
    assert manager.window.isVisible()
    assert manager.is_on("settings")
    assert manager.shows("Not saved yet")
    manager.type("x")  # the field has the keyboard as before
    assert "x" in manager.item("field-showroom|0|name-box").property("text")
    manager.window.close()
    manager.key(Qt.Key.Key_Right)
    manager.key(Qt.Key.Key_Return)
    assert not manager.window.isVisible()
    assert "Harbour" not in manager.file


def test_the_window_closes_at_once_when_all_is_saved(manager: Managing) -> None:
    manager.write("showroom|0|name", "Harbour")
    manager.save()
    manager.window.close()
    assert not manager.window.isVisible()
