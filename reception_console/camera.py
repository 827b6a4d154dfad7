"""Where the plan is looked at from: pan and zoom in metres, kept so that the plan stays in view.

Zoom 1 shows the whole floor. Positions on the screen are pixels of the plan's viewport; the plan
is never scaled as a picture, so labels stay sharp at every zoom.
"""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 1.25
_MAX_ZOOM = 8.0
_MARGIN_PX = 28.0


@QmlElement
class Camera(QObject):
    """The view onto one floor."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewport = (1.0, 1.0)
        self._unit = 1.0
        self._floor = (1.0, 1.0)
        self._zoom = 1.0
        self._middle = (0.5, 0.5)

    @Property(float, notify=changed)
    def pixelsPerMetre(self) -> float:
        return self.pixels_per_metre

    @Property(float, notify=changed)
    def originX(self) -> float:
        return self._viewport[0] / 2 - self._middle[0] * self.pixels_per_metre

    @Property(float, notify=changed)
    def originY(self) -> float:
        return self._viewport[1] / 2 - self._middle[1] * self.pixels_per_metre

    @Property(float, notify=changed)
    def zoom(self) -> float:
        return self._zoom

    @property
    def pixels_per_metre(self) -> float:
        """The scale of everything on the plan."""
        fits = [
            max(1.0, view - 2 * _MARGIN_PX * self._unit) / max(0.1, size)
            for view, size in zip(self._viewport, self._floor, strict=True)
        ]
        return min(fits) * self._zoom

    @property
    def unit(self) -> float:
        """Pixels of a design pixel: how large labels and portraits are drawn."""
        return self._unit

    @Slot(float, float, float)
    def setViewport(self, width: float, height: float, unit: float) -> None:
        """Tell how large the plan's place on the screen is, and a design pixel."""
        self._unit = max(0.1, unit)
        self._viewport = (max(1.0, width), max(1.0, height))
        self._settle()

    @Slot(float, float)
    def panBy(self, dx: float, dy: float) -> None:
        """Drag the plan by so many pixels."""
        scale = self.pixels_per_metre
        self._middle = (self._middle[0] - dx / scale, self._middle[1] - dy / scale)
        self._settle()

    @Slot(float, float, float)
    def zoomAt(self, x: float, y: float, steps: float) -> None:
        """Zoom by so many steps; what is under the pixel `x`, `y` stays there."""
        before = self._metres_at(x, y)
        self._zoom = min(_MAX_ZOOM, max(1.0, self._zoom * _STEP**steps))
        after = self._metres_at(x, y)
        self._middle = (
            self._middle[0] + before[0] - after[0],
            self._middle[1] + before[1] - after[1],
        )
        self._settle()

    @Slot(float)
    def zoomBy(self, steps: float) -> None:
        """Zoom by so many steps around the middle."""
        self.zoomAt(self._viewport[0] / 2, self._viewport[1] / 2, steps)

    @Slot()
    def fit(self) -> None:
        """Show the whole floor."""
        self._zoom = 1.0
        self._settle()

    def show_floor(self, width_m: float, depth_m: float) -> None:
        """Look at a floor of this size, whole."""
        self._floor = (width_m, depth_m)
        self._middle = (width_m / 2, depth_m / 2)
        self.fit()

    def bring_into_view(self, x_m: float, y_m: float) -> None:
        """Move so that this point can be seen; nothing happens if it can."""
        scale = self.pixels_per_metre
        half = (self._viewport[0] / 2 / scale, self._viewport[1] / 2 / scale)
        is_seen = all(
            abs(point - middle) < 0.8 * reach
            for point, middle, reach in zip((x_m, y_m), self._middle, half, strict=True)
        )
        if not is_seen:
            self._middle = (x_m, y_m)
            self._settle()

    def _metres_at(self, x: float, y: float) -> tuple[float, float]:
        scale = self.pixels_per_metre
        return (
            self._middle[0] + (x - self._viewport[0] / 2) / scale,
            self._middle[1] + (y - self._viewport[1] / 2) / scale,
        )

    def _settle(self) -> None:
        """Keep the floor's edge from leaving the viewport further than its margin."""
        scale = self.pixels_per_metre
        reaches = [(view / 2 - _MARGIN_PX * self._unit) / scale for view in self._viewport]
        self._middle = (
            _within(self._middle[0], reaches[0], self._floor[0]),
            _within(self._middle[1], reaches[1], self._floor[1]),
        )
        self.changed.emit()


def _within(middle: float, reach: float, size: float) -> float:
    if 2 * reach >= size:
        return size / 2
    return min(size - reach, max(reach, middle))
