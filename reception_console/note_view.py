"""A remark about the call that is looked at: written at any time, kept by the desk."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.calls import Call
from reception_console.scene import Scene
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LETTERS = 2000


@QmlElement
class NoteView(QObject):
    """The field. It keeps its call: a selection that moves meanwhile changes nothing."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call = ""
        self._about = ""
        self._text = ""

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._about

    @Property(int, constant=True)
    def mostLetters(self) -> int:
        return MOST_LETTERS

    @property
    def call(self) -> str:
        """The call that is written about."""
        return self._call

    @property
    def text(self) -> str:
        """What is written, without blanks around it."""
        return self._text.strip()

    def begin(self, call: Call, scene: Scene) -> None:
        """Write about this call."""
        self._call, self._text = call.call, ""
        self._about = translate("Note", "Note about {0}").format(scene.stand_name(call))
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """This stands in the field now."""
        self._text = text
