"""Where the plan is looked at from: pan and zoom in metres, kept so that the plan stays in view.

Zoom 1 shows the whole floor. Positions on the screen are pixels of the plan's viewport; the plan
is never scaled as a picture, so labels stay sharp at every zoom. What only moves (`changed`) is
told apart from what is drawn larger or smaller (`scaled`), because the second costs more. What
costs most waits until the scale is still: first what fits where is worked out anew (`settled`),
then, in a frame of its own, what was only stretched is drawn anew (`sharpened`).
"""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 1.25
_MAX_ZOOM = 8.0
_CLOSEST_PX = 72.0
"""So many design pixels a metre can always be reached, however large the floor."""
_MARGIN_PX = 28.0
_NEAR = 1.02
STILL_MS, SHARP_MS = 90, 60
"""The scale is still after so long without a change, and after so long again all is sharp."""


@QmlElement
class Camera(QObject):
    """The view onto one floor."""

    changed: ClassVar[Signal] = Signal()
    scaled: ClassVar[Signal] = Signal()
    settled: ClassVar[Signal] = Signal()
    sharpened: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewport = (1.0, 1.0)
        self._unit = 1.0
        self._floor = (1.0, 1.0)
        self._zoom = 1.0
        self._middle = (0.5, 0.5)
        self._scale = self._settled_scale = self._drawn_scale = self.pixels_per_metre
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._still.timeout.connect(self._rest)
        self._sharp = QTimer(self, singleShot=True, interval=SHARP_MS)
        self._sharp.timeout.connect(self._sharpen)

    @Property(float, notify=scaled)
    def pixelsPerMetre(self) -> float:
        return self.pixels_per_metre

    @Property(float, notify=sharpened)
    def drawnScale(self) -> float:
        return self._drawn_scale

    @Property(float, notify=changed)
    def originX(self) -> float:
        return self._viewport[0] / 2 - self._middle[0] * self.pixels_per_metre

    @Property(float, notify=changed)
    def originY(self) -> float:
        return self._viewport[1] / 2 - self._middle[1] * self.pixels_per_metre

    @Property(float, notify=scaled)
    def zoom(self) -> float:
        return self._zoom

    @Property(bool, notify=scaled)
    def isNear(self) -> bool:
        return self.is_near

    @Property(float, notify=changed)
    def leftM(self) -> float:
        return self.view_m[0]

    @Property(float, notify=changed)
    def topM(self) -> float:
        return self.view_m[1]

    @Property(float, notify=changed)
    def rightM(self) -> float:
        return self.view_m[2]

    @Property(float, notify=changed)
    def bottomM(self) -> float:
        return self.view_m[3]

    @property
    def view_m(self) -> tuple[float, float, float, float]:
        """What is in sight, in metres: left, top, right, bottom; may reach beyond the floor."""
        scale = self.pixels_per_metre
        half_x, half_y = (side / 2 / scale for side in self._viewport)
        x, y = self._middle
        return x - half_x, y - half_y, x + half_x, y + half_y

    @property
    def pixels_per_metre(self) -> float:
        """The scale of everything on the plan."""
        return self._fitting * self._zoom

    @property
    def settled_scale(self) -> float:
        """The scale for which it is worked out what fits where."""
        return self._settled_scale

    @property
    def drawn_scale(self) -> float:
        """The scale that pictures are drawn for."""
        return self._drawn_scale

    @property
    def is_near(self) -> bool:
        """Whether less than the whole floor is in sight."""
        return self._zoom > _NEAR

    @property
    def is_closest(self) -> bool:
        """Whether nothing can be looked at from nearer."""
        return self._zoom >= self._most_zoom

    @property
    def unit(self) -> float:
        """Pixels of a design pixel: how large labels and portraits are drawn."""
        return self._unit

    @property
    def middle_m(self) -> tuple[float, float]:
        """What lies in the middle of the view, in metres."""
        return self._middle

    @property
    def _fitting(self) -> float:
        """The scale at which the whole floor fits."""
        return min(
            max(1.0, view - 2 * _MARGIN_PX * self._unit) / max(0.1, size)
            for view, size in zip(self._viewport, self._floor, strict=True)
        )

    @property
    def _most_zoom(self) -> float:
        return max(_MAX_ZOOM, _CLOSEST_PX * self._unit / self._fitting)

    @Slot(float, float, float)
    def setViewport(self, width: float, height: float, unit: float) -> None:
        """Tell how large the plan's place on the screen is, and a design pixel."""
        self._unit = max(0.1, unit)
        self._viewport = (max(1.0, width), max(1.0, height))
        self._settle()
        self._come_to_rest()

    @Slot(float, float)
    def panBy(self, dx: float, dy: float) -> None:
        """Drag the plan by so many pixels."""
        scale = self.pixels_per_metre
        self._middle = (self._middle[0] - dx / scale, self._middle[1] - dy / scale)
        self._settle()

    @Slot(float, float)
    def lookAt(self, x_m: float, y_m: float) -> None:
        """Bring this point into the middle, as far as the floor goes."""
        self._middle = (x_m, y_m)
        self._settle()

    @Slot(float, float, float)
    def zoomAt(self, x: float, y: float, steps: float) -> None:
        """Zoom by so many steps; what is under the pixel `x`, `y` stays there."""
        before = self.metres_at(x, y)
        self._zoom = min(self._most_zoom, max(1.0, self._zoom * _STEP**steps))
        after = self.metres_at(x, y)
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
        self._come_to_rest()

    def resize_floor(self, width_m: float, depth_m: float) -> None:
        """The floor that is looked at has another size now; the zoom stays."""
        self._floor = (width_m, depth_m)
        self._settle()

    def show_area(self, left_m: float, top_m: float, right_m: float, bottom_m: float) -> None:
        """Look at this part from as near as it fits, but at least one step nearer than now."""
        wide, deep = max(0.5, right_m - left_m), max(0.5, bottom_m - top_m)
        room = [max(1.0, view - 4 * _MARGIN_PX * self._unit) for view in self._viewport]
        fits = min(room[0] / wide, room[1] / deep) / self._fitting
        self._zoom = max(1.0, min(self._most_zoom, max(fits, self._zoom * _STEP)))
        self.lookAt((left_m + right_m) / 2, (top_m + bottom_m) / 2)

    def bring_into_view(self, x_m: float, y_m: float) -> None:
        """Move so that this point can be seen; nothing happens if it can."""
        scale = self.pixels_per_metre
        half = (self._viewport[0] / 2 / scale, self._viewport[1] / 2 / scale)
        is_seen = all(
            abs(point - middle) < 0.8 * reach
            for point, middle, reach in zip((x_m, y_m), self._middle, half, strict=True)
        )
        if not is_seen:
            self.lookAt(x_m, y_m)

    def metres_at(self, x: float, y: float) -> tuple[float, float]:
        """The point of the floor under a pixel of the viewport."""
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
        if scale != self._scale:
            self._scale = scale
            self._sharp.stop()
            self._still.start()
            self.scaled.emit()
        self.changed.emit()

    def _come_to_rest(self) -> None:
        """At once, because nothing moved but another thing is looked at."""
        self._still.stop()
        # First the scale in which things are drawn: what comes now would else be drawn twice.
        self._sharpen()
        self._rest()
        self._sharp.stop()

    def _rest(self) -> None:
        if self._settled_scale != self.pixels_per_metre:
            self._settled_scale = self.pixels_per_metre
            self.settled.emit()
        self._sharp.start()

    def _sharpen(self) -> None:
        self._sharp.stop()
        if self._drawn_scale != self.pixels_per_metre:
            self._drawn_scale = self.pixels_per_metre
            self.sharpened.emit()


def _within(middle: float, reach: float, size: float) -> float:
    if 2 * reach >= size:
        return size / 2
    return min(size - reach, max(reach, middle))
