"""One car's light line as a picture, and the brighter one that a sweep of light reveals."""

from typing import TYPE_CHECKING

from kiosk.light_line.fitting import fit
from kiosk.light_line.marks import marks_for
from kiosk.light_line.silhouette import Silhouette

if TYPE_CHECKING:
    from PIL import Image

    from kiosk.light_line.drawing import Lighting
    from kiosk.light_line.exposure import Exposure

SMALLEST_PX = 32


def render_light_line(silhouette: Silhouette, width_px: int, height_px: int) -> "Image.Image":
    """Return the car as glowing lines: RGBA with straight alpha, nothing at the borders.

    The car faces left and lies where `marks_for` says. Needs no GUI application and may run in any
    thread. Raises `ValueError` for a picture under 32 pixels wide or high.
    """
    from kiosk.light_line.developing import develop
    from kiosk.light_line.drawing import STILL

    return develop(*_exposed(silhouette, width_px, height_px, STILL))


def render_sweep(silhouette: Silhouette, width_px: int, height_px: int) -> "Image.Image":
    """Return the light that passes over a light line, cut into slices as `sweep.py` says.

    RGBA, `width_px` wide and twice `height_px` high; laid over the light line pixel by pixel. Runs
    where `render_light_line` runs and raises as it does.
    """
    from kiosk.light_line.drawing import SWEPT
    from kiosk.light_line.sweep import sliced

    return sliced(_exposed(silhouette, width_px, height_px, SWEPT))


def _exposed(
    silhouette: Silhouette, width_px: int, height_px: int, lighting: "Lighting"
) -> "Exposure":
    if min(width_px, height_px) < SMALLEST_PX:
        raise ValueError(f"no light line fits {width_px} x {height_px} pixels")
    from kiosk.light_line.drawing import paint_glow, paint_halo, paint_lines, paint_pools
    from kiosk.light_line.exposure import HALF, SMALL, expose

    car, marks = fit(silhouette), marks_for(silhouette, width_px, height_px)
    size_px = (width_px, height_px)
    lines = paint_lines(car, marks, size_px, lighting)
    halo = paint_halo(car, marks, size_px, HALF, lighting)
    glow = paint_glow(car, marks, size_px, SMALL, lighting)
    pools = paint_pools(car, marks, size_px, SMALL, lighting)
    return expose(lines, halo, glow, pools, marks)
