"""Which body is drawn for a car, and how long, high and wide apart its axles are.

A sheet may lack any figure or hold a wrong one, and a drawing must never come out as nonsense: what
is missing is taken from the style's reference car, what is absurd is moved to the nearest plausible
value. A figure that a real car may have passes unchanged.
"""

from dataclasses import dataclass
from math import isfinite

from kiosk.light_line.styles import PROFILES

LENGTH_LIMITS_MM = (2200, 6500)
"""From a quadricycle to the longest limousines and vans with a number plate."""

HEIGHT_SHARE_LIMITS = (0.70, 1.75)
"""A height over length, against that of the style's reference car."""

WHEELBASE_SHARE_LIMITS = (0.50, 0.73)
"""A wheelbase over the length: from classic saloons to quadricycles."""

SQUARE_FROM_MM = 1780
"""An "suv" below this height is of the arched kind (all of them, in sheets seen up to 2025)."""

LOW_UP_TO_MM = 1550
"""A car of unknown style up to this height is drawn as a sedan, a higher one as a crossover."""

STYLE_OF_BODY: dict[str, str] = {
    "sedan": "sedan",
    "fastback": "fastback",
    "coupe": "fastback",
    "convertible": "fastback",
    "crossover": "crossover",
    "suv_coupe": "crossover",
    "mini_suv": "crossover",
    "suv": "suv",
    # No cargo bed is drawn: the upright front and the level belt are nearest to a pickup.
    "pickup": "suv",
    "hatchback": "hatchback",
    # A shooting brake is a long roof ending in a hatch; stretched, the hatchback is just that.
    "shooting_brake": "hatchback",
    "quadricycle": "hatchback",
    "van": "van",
    "mpv": "van",
    "minivan": "van",
}
"""The body styles of the open-ev sheets, by the style in which each is drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silhouette:
    """What a light line shows: the style and the three measures in millimetres, all plausible.

    Raises `ValueError` for an unknown style and for measures outside the limits above;
    `silhouette_for` never does.
    """

    style: str
    length_mm: int
    height_mm: int
    wheelbase_mm: int

    def __post_init__(self) -> None:
        if self.style not in PROFILES:
            raise ValueError(f"unknown style {self.style!r}")
        measures = (self.length_mm, self.height_mm, self.wheelbase_mm)
        if plausible_mm(self.style, *measures) != measures:
            raise ValueError(f"no {self.style} measures {measures} mm")


def silhouette_for(
    body_style: str | None,
    length_mm: float | None = None,
    height_mm: float | None = None,
    wheelbase_mm: float | None = None,
) -> Silhouette:
    """Return what to draw for a body style and measures, any of which may be missing."""
    style = style_for(body_style, height_mm)
    length, height, wheelbase = plausible_mm(style, length_mm, height_mm, wheelbase_mm)
    return Silhouette(style=style, length_mm=length, height_mm=height, wheelbase_mm=wheelbase)


def style_for(body_style: str | None, height_mm: float | None) -> str:
    """Return which of the six styles is drawn; the height decides where the words mislead.

    Sheets call most crossovers "suv" and many high ones "coupe": an "suv" that is not tall and a
    "coupe" or "fastback" that is not low are drawn as crossovers.
    """
    word = (body_style or "").strip().lower().replace("-", "_").replace(" ", "_")
    height = height_mm if _is_measure(height_mm) else None
    style = STYLE_OF_BODY.get(word)
    if style is None:
        return "sedan" if height is None or height <= LOW_UP_TO_MM else "crossover"
    if word == "suv" and height is not None and height < SQUARE_FROM_MM:
        return "crossover"
    if word in {"coupe", "fastback"} and height is not None and height > LOW_UP_TO_MM + 30:
        return "crossover"
    return style


def plausible_mm(
    style: str, length_mm: float | None, height_mm: float | None, wheelbase_mm: float | None
) -> tuple[int, int, int]:
    """Return length, height and wheelbase in mm, missing ones filled, absurd ones clamped."""
    profile = PROFILES[style]
    length = _measure(length_mm, profile.length_m * 1000, LENGTH_LIMITS_MM)
    slender = profile.height_m / profile.length_m * length
    low, high = HEIGHT_SHARE_LIMITS
    # A missing height is the reference car's own: cars differ less in height than in length.
    height = _measure(height_mm, profile.height_m * 1000, (slender * low, slender * high))
    low, high = WHEELBASE_SHARE_LIMITS
    usual = profile.wheelbase_m / profile.length_m * length
    wheelbase = _measure(wheelbase_mm, usual, (length * low, length * high))
    return length, height, wheelbase


def _measure(value_mm: float | None, otherwise_mm: float, limits_mm: tuple[float, float]) -> int:
    chosen = otherwise_mm if value_mm is None or not _is_measure(value_mm) else value_mm
    low, high = limits_mm
    return round(min(max(chosen, round(low)), round(high)))


def _is_measure(value_mm: float | None) -> bool:
    return value_mm is not None and isfinite(value_mm) and value_mm > 0
