"""What counts how much when it is asked who should go: points in one sum, and metres.

The defaults are judgement, not measurement: a shared language helps a sale more than knowing the
model, and both matter more than a few metres. A showroom sets its own in `[matching]`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """Points for each reason; a reason with 0 points is never a reason.

    Attributes:
        language_points: for speaking the shopper's language.
        model_points: for knowing the car's model family.
        near_points: for standing beside the car; falls to nothing at `far_m`.
        far_m: beyond this walk, in metres, nearness earns nothing.
        turn_points: for being next in turn.
    """

    language_points: float = 40.0
    model_points: float = 20.0
    near_points: float = 20.0
    far_m: float = 60.0
    turn_points: float = 10.0
