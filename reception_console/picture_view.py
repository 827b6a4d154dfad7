"""The picture under one floor, as the plan shows it: where it lies, and the best there is of it."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QmlElement

from carside.floor import FloorPicture
from reception_console.floor_pictures import FloorPictures, FloorPrint

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PictureView(QObject):
    """Positions and sizes in metres; `source` is empty while there is nothing to show."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: FloorPictures | None = None
        self._picture: FloorPicture | None = None
        self._ready: FloorPrint | None = None
        self._scale = 1.0
        self._ink = "#97a1af"

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._ready.link if self._ready else ""

    @Property(float, notify=changed)
    def leftM(self) -> float:
        return self._picture.x_m if self._picture else 0.0

    @Property(float, notify=changed)
    def topM(self) -> float:
        return self._picture.y_m if self._picture else 0.0

    @Property(float, notify=changed)
    def widthM(self) -> float:
        return self._picture.width_m if self._picture else 0.0

    @Property(float, notify=changed)
    def depthM(self) -> float:
        return self._picture.width_m * self.proportion if self._picture else 0.0

    @property
    def proportion(self) -> float:
        """The picture's height as a share of its width; 0 while it is not known."""
        return self._ready.proportion if self._ready else 0.0

    def read_from(self, pictures: FloorPictures) -> None:
        """Where pictures are found."""
        self._pictures = pictures
        pictures.changed.connect(self._refresh)

    def show(self, picture: FloorPicture | None, pixels_per_metre: float) -> None:
        """Show this picture, drawn for this scale."""
        if (picture, pixels_per_metre) != (self._picture, self._scale):
            self._picture, self._scale = picture, pixels_per_metre
            self.changed.emit()
        self._refresh()

    @Slot(QColor)
    def drawIn(self, ink: QColor) -> None:
        """In which ink the plan is drawn."""
        self._ink = ink.name()
        self._refresh()

    def _refresh(self) -> None:
        ready = None
        if self._pictures is not None and self._picture is not None:
            screen = QGuiApplication.primaryScreen()
            dots = screen.devicePixelRatio() if screen else 1.0
            width_px = self._picture.width_m * self._scale * dots
            ready = self._pictures.look(id(self), self._picture.file, width_px, self._ink)
        if ready != self._ready:
            self._ready = ready
            self.changed.emit()
