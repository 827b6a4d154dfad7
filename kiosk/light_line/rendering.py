"""One car's light line as a picture."""

from typing import TYPE_CHECKING

from kiosk.light_line.fitting import fit
from kiosk.light_line.marks import marks_for
from kiosk.light_line.silhouette import Silhouette

if TYPE_CHECKING:
    from PIL import Image

SMALLEST_PX = 32


def render_light_line(silhouette: Silhouette, width_px: int, height_px: int) -> "Image.Image":
    """Return the car as glowing lines: RGBA with straight alpha, nothing at the borders.

    The car faces left and lies where `marks_for` says. Needs no GUI application and may run in any
    thread. Raises `ValueError` for a picture under 32 pixels wide or high.
    """
    if min(width_px, height_px) < SMALLEST_PX:
        raise ValueError(f"no light line fits {width_px} x {height_px} pixels")
    from kiosk.light_line.drawing import paint_glow, paint_halo, paint_lines
    from kiosk.light_line.exposure import HALF, SMALL, expose

    car, marks = fit(silhouette), marks_for(silhouette, width_px, height_px)
    size_px = (width_px, height_px)
    lines = paint_lines(car, marks, size_px)
    halo = paint_halo(car, marks, size_px, HALF)
    glow = paint_glow(car, marks, size_px, SMALL)
    return expose(lines, halo, glow, marks)
