"""The dimensions of the car in its picture: where they are drawn and what they say."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksFace:
    """Shares of the picture's width (x) and height (y), and texts; a text is empty if unknown."""

    front_x: float = 0.0
    rear_x: float = 0.0
    front_axle_x: float = 0.0
    rear_axle_x: float = 0.0
    roof_y: float = 0.0
    ground_y: float = 0.0
    length: str = ""
    wheelbase: str = ""
    height: str = ""


@QmlElement
class MarksView(QObject):
    """Positions are shares of the picture's size, so that they hold while it is scaled."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._face = MarksFace()

    def show(self, face: MarksFace) -> None:
        """Show these from now on."""
        if face != self._face:
            self._face = face
            self.changed.emit()

    @Property(float, notify=changed)
    def frontX(self) -> float:
        return self._face.front_x

    @Property(float, notify=changed)
    def rearX(self) -> float:
        return self._face.rear_x

    @Property(float, notify=changed)
    def frontAxleX(self) -> float:
        return self._face.front_axle_x

    @Property(float, notify=changed)
    def rearAxleX(self) -> float:
        return self._face.rear_axle_x

    @Property(float, notify=changed)
    def roofY(self) -> float:
        return self._face.roof_y

    @Property(float, notify=changed)
    def groundY(self) -> float:
        return self._face.ground_y

    @Property(str, notify=changed)
    def length(self) -> str:
        return self._face.length

    @Property(str, notify=changed)
    def wheelbase(self) -> str:
        return self._face.wheelbase

    @Property(str, notify=changed)
    def height(self) -> str:
        return self._face.height
