"""Where a car lies in its picture, in pixels: for the drawing itself and for dimension marks."""

from dataclasses import dataclass

from kiosk.light_line.fitting import fit
from kiosk.light_line.silhouette import Silhouette

SIDE_MARGIN = 0.085
"""Left free on either side for the glow, as a share of the picture's width."""

TOP_MARGIN = 0.125
GROUND_AT = 0.80
"""The ground's height in the picture, from its top: below it lies the reflection."""

SHORTEST_FILLING_MM = 4300
"""A shorter car does not fill the picture: what is small looks small."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Pixels from the picture's top left corner; the car faces left."""

    front_x: float
    rear_x: float
    roof_y: float
    ground_y: float
    front_axle_x: float
    rear_axle_x: float
    px_per_m: float


def marks_for(silhouette: Silhouette, width_px: int, height_px: int) -> Marks:
    """Return where the car's extents, axles, roof and ground lie in a picture of this size."""
    length_m, height_m = silhouette.length_mm / 1000, silhouette.height_mm / 1000
    filling_m = max(silhouette.length_mm, SHORTEST_FILLING_MM) / 1000
    px_per_m = min(
        width_px * (1 - 2 * SIDE_MARGIN) / filling_m,
        height_px * (GROUND_AT - TOP_MARGIN) / height_m,
    )
    front_x = (width_px - length_m * px_per_m) / 2
    # A car bound by the width stands in the middle of the height, not at its foot.
    free_px = height_px * (GROUND_AT - TOP_MARGIN) - height_m * px_per_m
    ground_y = height_px * GROUND_AT - free_px / 2
    front_axle_m, rear_axle_m = fit(silhouette).axles_m
    return Marks(
        front_x=front_x,
        rear_x=front_x + length_m * px_per_m,
        roof_y=ground_y - height_m * px_per_m,
        ground_y=ground_y,
        front_axle_x=front_x + front_axle_m * px_per_m,
        rear_axle_x=front_x + rear_axle_m * px_per_m,
        px_per_m=px_per_m,
    )
