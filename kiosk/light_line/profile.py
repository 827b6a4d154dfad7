"""The side profile of one body style: values only, in metres of its reference car."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.light_line.curves import Nodes


class Rim(StrEnum):
    """How the wheels are made."""

    TWIN_SPOKE = "twin_spoke"
    TURBINE = "turbine"
    BLOCK = "block"
    AERO = "aero"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A body style. All lengths in metres of its reference car, which faces left.

    `crown` runs from the lip under the front bumper over bonnet, roof and tail to the lip under
    the rear bumper; `glass` is the closed outline of the side windows; `pillars` are the dark bands
    that divide it, each from its upper to its lower end; `shoulder` is the line from which the
    light on the flank falls off downwards; `arch_gap_m` lies between tyre and arch and `arch_power`
    makes an arch round (2) or square (more). `rim_share` is the rim's radius over the tyre's.
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
    crown: Nodes
    glass: Nodes
    pillars: tuple[Nodes, ...]
    shoulder: Line
    lines: tuple[Line, ...]
    lamp: Nodes
    tail: Nodes
