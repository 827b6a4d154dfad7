"""The page Roster."""

from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from carside.console.questions import Answered
from reception_console.port import Session
from reception_console.scene import Scene

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RosterView(QObject):
    """What the page shows."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def open(self, scene: Scene) -> None:
        """The page is turned to."""
        self.show(scene)

    def show(self, scene: Scene) -> None:
        """Show this moment; called only while the page is turned to."""

    def take(self, answered: Answered) -> bool:
        """Take in an answer of the desk; True if it was asked from here."""
        del answered
        return False
