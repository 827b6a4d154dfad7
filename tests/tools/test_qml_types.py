import subprocess
from pathlib import Path

from tools.qml_types import BIN, describe_types

VIEWS = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "sample.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Inner(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def title(self) -> str:
        return ""


@QmlElement
class Outer(QObject):
    @Property(Inner, constant=True)
    def inner(self) -> Inner:
        return Inner()

    @Property(list, constant=True)
    def names(self) -> list[str]:
        return []

    @Slot(str)
    def press(self, what: str) -> None:
        pass
"""
QML = """
import QtQuick
import sample.views

Item {
    id: root
    required property Outer outer
    Text { text: root.outer.inner.%s }
    Repeater { model: root.outer.names }
    Component.onCompleted: root.outer.%s("x")
}
"""


def lint(folder: Path, name: str, function: str) -> "subprocess.CompletedProcess[str]":
    package = folder / "sample"
    package.mkdir()
    (package / "views.py").write_text(VIEWS)
    file = folder / "Sample.qml"
    file.write_text(QML % (name, function))
    described = folder / "described"
    describe_types([package], described)
    return subprocess.run(
        [BIN / "pyside6-qmllint", "-W", "0", "-I", described, file],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_qml_that_uses_a_python_type_rightly_has_no_warnings(tmp_path: Path) -> None:
    linted = lint(tmp_path, "title", "press")
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_a_property_and_a_slot_that_python_does_not_have_are_found(tmp_path: Path) -> None:
    linted = lint(tmp_path, "titel", "pres")
    assert linted.returncode != 0
    words = linted.stdout + linted.stderr
    assert 'Member "titel" not found on type "Inner"' in words
    assert 'Member "pres" not found on type "Outer"' in words
