"""The side profile of one body style: values only, in metres of its reference car."""

from dataclasses import dataclass
from enum import StrEnum
from math import radians, tan

from kiosk.light_line.curves import Node, Nodes, Point


class Rim(StrEnum):
    """How the wheels are made."""

    TWIN_SPOKE = "twin_spoke"
    TURBINE = "turbine"
    BLOCK = "block"
    AERO = "aero"
    Y_SPOKE = "y_spoke"
    DISC = "disc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thin line of light on the body.

    `light` is its brightness against the roof line's 1, `weight` its thickness likewise; `fade` is
    the part of its length over which it rises from nothing at its start and sinks to it at its end.
    """

    nodes: Nodes
    light: float
    weight: float = 0.5
    fade: tuple[float, float] = (0.25, 0.25)


def seam(*nodes: Node) -> Line:
    """Return a shut line: where a door or a lid meets the body, hardly lit."""
    return Line(nodes=nodes, light=0.13)


def handle(x_m: float, y_m: float, heading: float = 2.0, length_m: float = 0.21) -> Line:
    """Return a door handle that begins at a point."""
    climb_m = length_m * tan(radians(heading))
    ends = ((x_m, y_m, heading), (x_m + length_m, y_m + climb_m, heading))
    return Line(nodes=ends, light=0.6, weight=0.6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A body style. All lengths in metres of its reference car, which faces left.

    `crown` runs from the lip under the front bumper over bonnet, roof and tail to the lip under
    the rear bumper; `glass` is the closed outline of the side windows, empty on an open car;
    `pillars` are the dark bands that divide it, each from its upper to its lower end; `shoulder` is
    the line from which the light on the flank falls off downwards; `rear_door` is drawn only if the
    car has one; `mirror` is where the foot of the door mirror stands; `lamps` shine white, `tails`
    red; `closed_roof` is what an open car's crown lacks, drawn as a breath of light.

    `arch_gap_m` lies between tyre and arch and `arch_power` makes an arch round (2) or square
    (more); `trim_m` is how broad the rough trim around the arches is, 0 for none. `rim_share` is
    the rim's radius over the tyre's.
    """

    length_m: float
    height_m: float
    wheelbase_m: float
    front_axle_m: float
    wheel_radius_m: float
    rim: Rim
    rim_share: float
    arch_gap_m: float
    arch_power: float
    trim_m: float = 0.0
    crown: Nodes
    glass: Nodes
    pillars: tuple[Nodes, ...]
    shoulder: Line
    lines: tuple[Line, ...]
    rear_door: tuple[Line, ...] = ()
    mirror: Point | None = None
    lamps: tuple[Nodes, ...]
    tails: tuple[Nodes, ...]
    closed_roof: Nodes = ()
