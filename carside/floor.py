"""Floors, zones and stands in metres, and how far it is to walk between them."""

from dataclasses import dataclass, field
from math import hypot

from carside.opening import Hours, SpecialDay
from carside.weights import Weights

FLOOR_CHANGE_M = 25.0
"""What a flight of stairs or a lift costs, as walking distance. An estimate, not a survey."""

WALKING_M_PER_S = 1.2
"""How fast somebody walks who does not run, in metres a second. An estimate, not a survey."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A point on a floor. `x_m` runs right and `y_m` down from the plan's top left corner."""

    floor: str
    x_m: float
    y_m: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorPicture:
    """A drawing under a floor: its top left corner and its width on the floor, in metres.

    Its depth follows from its own proportions. `file` is a name without a folder; whoever shows
    it has it on a disk of its own.
    """

    file: str
    x_m: float = 0.0
    y_m: float = 0.0
    width_m: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """One floor of the showroom, drawn as a rectangle of `width_m` by `depth_m`."""

    floor: str
    name: str
    width_m: float
    depth_m: float
    picture: FloorPicture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A named part of a floor, such as a hall or the lounge; `x_m`, `y_m` is its top left."""

    zone: str
    floor: str
    name: str
    x_m: float
    y_m: float
    width_m: float
    depth_m: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """A place a display car stands; `x_m`, `y_m` is its middle.

    Attributes:
        name: what people call it, such as ``B2``.
        heading_deg: where the car's front points, clockwise from up.
        board: the board beside the car, if there is one.
        car: the car that stands there now, if one does.
    """

    stand: str
    name: str
    zone: str
    floor: str
    x_m: float
    y_m: float
    heading_deg: float = 90.0
    board: str | None = None
    car: str | None = None

    @property
    def spot(self) -> Spot:
        """The stand's middle."""
        return Spot(floor=self.floor, x_m=self.x_m, y_m=self.y_m)


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorPlan:
    """The whole showroom as one value: what the `floor` snapshot carries.

    Attributes:
        hours: when the showroom is open; empty means always.
        special_days: dates on which these count instead of the hours.
        timezone: the IANA zone of the hours, such as ``Asia/Shanghai``; empty means that of the
            computer that reads them.
        weights: what counts how much when it is asked who should go.
    """

    showroom: str
    name: str
    floors: tuple[Floor, ...]
    zones: tuple[Zone, ...] = ()
    stands: tuple[Stand, ...] = ()
    reception: Spot | None = None
    hours: tuple[Hours, ...] = ()
    special_days: tuple[SpecialDay, ...] = ()
    timezone: str = ""
    weights: Weights = field(default_factory=Weights)

    def stand(self, stand: str) -> Stand | None:
        """The stand with this identifier, or None."""
        return next((s for s in self.stands if s.stand == stand), None)

    def stand_of_board(self, board: str) -> Stand | None:
        """Where this board is mounted, or None if the plan does not know it."""
        return next((s for s in self.stands if s.board == board), None)

    def zone(self, zone: str) -> Zone | None:
        """The zone with this identifier, or None."""
        return next((z for z in self.zones if z.zone == zone), None)


def walking_distance_m(a: Spot, b: Spot) -> float:
    """Estimate the walk from `a` to `b` in metres: straight, plus the stairs between floors."""
    stairs_m = 0.0 if a.floor == b.floor else FLOOR_CHANGE_M
    return hypot(a.x_m - b.x_m, a.y_m - b.y_m) + stairs_m
