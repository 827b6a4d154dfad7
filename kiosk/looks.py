"""How a shopper looks at the car on the stage: in which paint, and at which picture. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """What she chose on the stage. All defaults is the car as it is shown to everybody.

    Attributes:
        paint, trim: keys of the car's sheet; empty for the first of each.
        photo: which photograph, from 0.
        is_turning: whether the turntable stands in the photographs' place.
    """

    paint: str = ""
    trim: str = ""
    photo: int = 0
    is_turning: bool = False
