"""A body style fitted to the measures of one car: every point in metres, wheels round.

Along the car, a warp maps the reference car's front, axles and rear to the real ones: axles land
exactly. Heights scale evenly. Wheels and arches are not warped: they are built round at the real
axles, with a radius that follows the car's size and always leaves room inside the overhangs.
"""

from dataclasses import dataclass
from math import asin, copysign, cos, hypot, pi, sin

from kiosk.light_line.curves import Nodes, Point, sample
from kiosk.light_line.profile import Profile
from kiosk.light_line.silhouette import Silhouette
from kiosk.light_line.styles import PROFILES
from kiosk.light_line.warp import Warp
from kiosk.light_line.wheel_size import (
    LARGEST_RIM,
    METRES_PER_INCH,
    over_axles_m,
    wheel_radius_m,
)

ARCH_STEPS = 56


@dataclass(frozen=True, slots=True, kw_only=True)
class FittedCar:
    """One car, ready to be drawn: front at x = 0, ground at y = 0, metres."""

    profile: Profile
    warp: Warp
    rise: float
    length_m: float
    height_m: float
    axles_m: tuple[float, float]
    wheel_radius_m: float
    rim_share: float
    arch_radius_m: float
    sill_m: float
    has_rear_doors: bool
    crown: tuple[Point, ...]

    def place(self, nodes: Nodes) -> tuple[Point, ...]:
        """Return a curve of the reference car where it lies on this car."""
        return tuple((self.warp(x), y * self.rise) for x, y in sample(nodes))

    def place_point(self, point: Point) -> Point:
        """Return a point of the reference car where it lies on this car."""
        return self.warp(point[0]), point[1] * self.rise

    def place_outside_wheels(self, nodes: Nodes) -> tuple[Point, ...]:
        """Return a curve as `place` does, cut off where it would run into an arch; may be empty."""
        runs: list[list[Point]] = [[]]
        for point in self.place(nodes):
            if self._is_in_an_arch(point):
                runs.append([])
            else:
                runs[-1].append(point)
        longest = max(runs, key=len)
        return tuple(longest) if len(longest) > 1 else ()

    def _is_in_an_arch(self, point: Point) -> bool:
        x, y = point
        reach = self.arch_radius_m * 1.01
        return any(hypot(x - axle, y - self.wheel_radius_m) < reach for axle in self.axles_m)

    def arch(
        self, axle_m: float, front_y_m: float, rear_y_m: float, wider_m: float = 0.0
    ) -> tuple[Point, ...]:
        """Return the arch over an axle, from its foot towards the front to its rear foot."""
        radius = self.arch_radius_m + wider_m
        power = 2.0 / self.profile.arch_power
        start = pi - self._foot_angle(front_y_m)
        end = self._foot_angle(rear_y_m)
        points = []
        for step in range(ARCH_STEPS + 1):
            angle = start + (end - start) * step / ARCH_STEPS
            across, up = cos(angle), sin(angle)
            points.append(
                (
                    axle_m + radius * copysign(abs(across) ** power, across),
                    self.wheel_radius_m + radius * copysign(abs(up) ** power, up),
                )
            )
        return tuple(points)

    def _foot_angle(self, y_m: float) -> float:
        """The angle at which the arch stands `y_m` above the ground."""
        share = (y_m - self.wheel_radius_m) / self.arch_radius_m
        share = min(max(share, -0.95), 0.95)
        return asin(copysign(abs(share) ** (self.profile.arch_power / 2.0), share))

    @property
    def arches(self) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
        """The front and the rear arch."""
        front, rear = self.axles_m
        nose, tail = self.crown[0][1], self.crown[-1][1]
        return self.arch(front, nose, self.sill_m), self.arch(rear, self.sill_m, tail)

    @property
    def trims(self) -> tuple[tuple[Point, ...], ...]:
        """The outer edges of the rough trim around both arches; none without trim."""
        wider = self.profile.trim_m
        if not wider:
            return ()
        front, rear = self.axles_m
        nose, tail = self.crown[0][1], self.crown[-1][1]
        return (
            self.arch(front, nose, self.sill_m, wider),
            self.arch(rear, self.sill_m, tail, wider),
        )

    @property
    def underline(self) -> tuple[Point, ...]:
        """The lower edge of the body from lip to lip, up and over both wheels."""
        front, rear = self.arches
        return (self.crown[0], *front, *rear, self.crown[-1])


def fit(silhouette: Silhouette) -> FittedCar:
    """Return the silhouette's body in metres; its extents and axles are exact."""
    profile = PROFILES[silhouette.style]
    crown = sample(profile.crown)
    foremost, rearmost = min(x for x, _ in crown), max(x for x, _ in crown)
    length_m, height_m = silhouette.length_mm / 1000, silhouette.height_mm / 1000
    axles = _axles_m(profile, silhouette)
    warp = Warp.through(
        (foremost, profile.front_axle_m, profile.front_axle_m + profile.wheelbase_m, rearmost),
        (0.0, *axles, length_m),
    )
    roof = sample(profile.closed_roof) if profile.closed_roof else ()
    rise = height_m / max(y for _, y in (*crown, *roof))
    placed = [(warp(x), y * rise) for x, y in crown]
    room = (min(axles[0], length_m - axles[1]), over_axles_m(placed, axles))
    rim_m = silhouette.wheel_in * METRES_PER_INCH / 2
    radius = wheel_radius_m(profile, length_m, room, rim_m)
    arch_radius = radius * (1 + profile.arch_gap_m / profile.wheel_radius_m)
    return FittedCar(
        profile=profile,
        warp=warp,
        rise=rise,
        length_m=length_m,
        height_m=height_m,
        axles_m=axles,
        wheel_radius_m=radius,
        rim_share=min(rim_m / radius, LARGEST_RIM) if rim_m else profile.rim_share,
        arch_radius_m=arch_radius,
        sill_m=(profile.crown[0][1] + profile.crown[-1][1]) / 2 * rise,
        has_rear_doors=silhouette.has_rear_doors,
        crown=_lips_cut(placed, axles, arch_radius),
    )


def _lips_cut(
    crown: list[Point], axles_m: tuple[float, float], arch_radius_m: float
) -> tuple[Point, ...]:
    """The crown without what, on a short overhang, would reach under the arches."""
    first = next(i for i, (x, _) in enumerate(crown) if x < axles_m[0] - 1.04 * arch_radius_m)
    beyond_m = axles_m[1] + 1.04 * arch_radius_m
    last = next(i for i in range(len(crown) - 1, 0, -1) if crown[i][0] > beyond_m)
    return tuple(crown[first : last + 1])


def _axles_m(profile: Profile, silhouette: Silhouette) -> tuple[float, float]:
    """Both axles; what the wheelbase leaves is shared by the overhangs as on the reference car."""
    overhangs = silhouette.length_mm / 1000 - silhouette.wheelbase_mm / 1000
    share = profile.front_axle_m / (profile.length_m - profile.wheelbase_m)
    front = overhangs * share
    return front, front + silhouette.wheelbase_mm / 1000
