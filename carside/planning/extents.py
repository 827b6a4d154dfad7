"""How much room the parts of a plan take, as upright rectangles in metres."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians, sin

from carside.floor import Stand, Zone
from carside.planning.draft import CAR_LENGTH_M, CAR_WIDTH_M, Draft, Part, Ref


@dataclass(frozen=True, slots=True)
class Extent:
    """An upright rectangle in metres."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def moved(self, dx: float, dy: float) -> "Extent":
        """The same, elsewhere."""
        return Extent(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    def touches(self, other: "Extent") -> bool:
        """Whether the two overlap, or one point does where one of them is only a point."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )


def extent_of_stand(stand: Stand) -> Extent:
    """The room a car of middling size takes there."""
    turn = radians(stand.heading_deg)
    half_x = (abs(sin(turn)) * CAR_LENGTH_M + abs(cos(turn)) * CAR_WIDTH_M) / 2
    half_y = (abs(cos(turn)) * CAR_LENGTH_M + abs(sin(turn)) * CAR_WIDTH_M) / 2
    return Extent(stand.x_m - half_x, stand.y_m - half_y, stand.x_m + half_x, stand.y_m + half_y)


def extent_of_zone(zone: Zone) -> Extent:
    """The zone."""
    return Extent(zone.x_m, zone.y_m, zone.x_m + zone.width_m, zone.y_m + zone.depth_m)


def extent_of(ref: Ref, draft: Draft) -> Extent | None:
    """The room a part takes; None if it is not there."""
    if ref.part is Part.STAND:
        stand = draft.stand(ref.name)
        return extent_of_stand(stand) if stand else None
    if ref.part is Part.ZONE:
        zone = draft.zone(ref.name)
        return extent_of_zone(zone) if zone else None
    if ref.part is Part.FLOOR:
        floor = draft.floor(ref.name)
        return Extent(0.0, 0.0, floor.width_m, floor.depth_m) if floor else None
    spot = draft.reception
    return Extent(spot.x_m, spot.y_m, spot.x_m, spot.y_m) if spot else None


def extent_around(refs: Iterable[Ref], draft: Draft) -> Extent | None:
    """The smallest rectangle around all of these; None if none is there."""
    found = [extent for ref in refs if (extent := extent_of(ref, draft))]
    if not found:
        return None
    return Extent(
        min(one.left for one in found),
        min(one.top for one in found),
        max(one.right for one in found),
        max(one.bottom for one in found),
    )
