"""How large the glass really is, as somebody measured it: many screens report a wrong size."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_SHAPE_TOLERANCE = 0.1
"""By how much a real panel's pixels may be out of square; a mistyped size is further off."""


@QmlElement
class GlassSize(QObject):
    """The width and height of the glass in millimetres, in place of what the screen reports.

    Its longer side belongs to the longer side of the screen, so that a screen that is turned
    keeps its millimetres.
    """

    def __init__(self, glass_mm: tuple[int, int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._glass_mm = glass_mm

    @Slot(float, float, result=float)
    def pxPerMm(self, width_px: float, height_px: float) -> float:
        """Pixels in a millimetre while the screen has so many, the mean of both directions."""
        return sum(self._densities(width_px, height_px)) / 2

    def note(self, width_px: float, height_px: float) -> str:
        """What staff should know in one sentence if that screen cannot be this glass; else ""."""
        across, along = self._densities(width_px, height_px)
        if abs(along / across - 1) <= _SHAPE_TOLERANCE:
            return ""
        width_mm, height_mm = self._glass_mm
        return (
            f"a screen of {width_px:g}x{height_px:g} pixels has not the shape of a glass of "
            f"{width_mm}x{height_mm} mm; look at --screen-mm"
        )

    def _densities(self, width_px: float, height_px: float) -> tuple[float, float]:
        """Pixels in a millimetre across the shorter side and along the longer one."""
        short_px, long_px = sorted((width_px, height_px))
        short_mm, long_mm = sorted(self._glass_mm)
        return short_px / short_mm, long_px / long_mm
