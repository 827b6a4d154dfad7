"""How large the wheels of a car are, of which a sheet tells the rim's diameter at most."""

from kiosk.light_line.curves import Point
from kiosk.light_line.profile import Profile

WHEEL_GROWTH = 0.6
"""Exponent of wheel size over the car's length: tyres grow more slowly than cars."""

METRES_PER_INCH = 0.0254

SIDEWALLS = (0.9, 1.5)
"""From the lowest to the highest tyre on a known rim, against the style's own sidewall."""

OVER_AXLE_M = 0.12
"""How far to either side of an axle the body's height over it is looked for."""

ARCH_UNDER_CROWN = 0.95
"""An arch reaches at most this share of the body's height over the axle."""

LARGEST_RIM = 0.86
"""No rim is a larger share of its tyre, whatever a sheet says of a small car."""


def wheel_radius_m(
    profile: Profile, length_m: float, room: tuple[float, float], rim_m: float
) -> float:
    """The tyre's radius: as the car's length has it, for a rim of `rim_m` if that is known.

    `room` is the shorter overhang and the height of the body over the lower axle.
    """
    radius: float = profile.wheel_radius_m * (length_m / profile.length_m) ** WHEEL_GROWTH
    if rim_m:
        sidewall_m = profile.wheel_radius_m * (1 - profile.rim_share)
        low, high = SIDEWALLS
        radius = min(max(radius, rim_m + low * sidewall_m), rim_m + high * sidewall_m)
    overhang_m, over_axle_m = room
    arch_share = 1 + profile.arch_gap_m / profile.wheel_radius_m
    return min(
        radius,
        0.86 * overhang_m / arch_share,
        ARCH_UNDER_CROWN * over_axle_m / (1 + arch_share),
    )


def over_axles_m(crown: list[Point], axles_m: tuple[float, float]) -> float:
    """How high the body stands over the axle where it is lower; the sills do not count."""
    half = max(y for _, y in crown) / 4
    return min(y for x, y in crown for axle in axles_m if abs(x - axle) < OVER_AXLE_M and y > half)
