"""Which body is drawn for a car, and how long, high and wide apart its axles are.

A sheet may lack any figure or hold a wrong one, and a drawing must never come out as nonsense: what
is missing is taken from the style's reference car, what is absurd is moved to the nearest plausible
value. A figure that a real car may have passes unchanged.
"""

from dataclasses import dataclass
from math import isfinite

from carside.catalogue.sheet import BODIES, Sheet
from kiosk.light_line.styles import PROFILES

LENGTH_LIMITS_MM = (2200, 6500)
"""From a quadricycle to the longest limousines and vans with a number plate."""

HEIGHT_SHARE_LIMITS = (0.70, 1.75)
"""A height over length, against that of the style's reference car."""

WHEELBASE_SHARE_LIMITS = (0.50, 0.73)
"""A wheelbase over the length: from classic saloons to quadricycles."""

SQUARE_FROM_MM = 1790
"""An "suv" from this height on is drawn as an off-roader: in sheets seen up to 2025, all are."""

LOW_UP_TO_MM = 1550
"""A car of unknown style up to this height is drawn as a sedan, a higher one as a crossover."""

COUPE_UP_TO_MM = 1580
"""A "coupe" or "fastback" above this height is one on the legs of an SUV."""

REAR_DOORS_FROM = 4
"""Sheets count the tailgate as a door or not: two and three mean none behind, four and five two."""

STYLE_OF_BODY: dict[str, str] = {body: body for body in BODIES}
"""The body styles of the sheets, by the style in which each is drawn: every one in its own."""

WHEEL_LIMITS_IN = (12.0, 26.0)
"""Rim diameters of cars on sale, in inches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silhouette:
    """What a light line shows: the style, three measures in millimetres, wheels; all plausible.

    `wheel_in` is the diameter of the rims in inches, 0 if unknown. Raises `ValueError` for an
    unknown style and for measures outside the limits above; `silhouette_for` never does.
    """

    style: str
    length_mm: int
    height_mm: int
    wheelbase_mm: int
    wheel_in: float = 0.0
    has_rear_doors: bool = True

    def __post_init__(self) -> None:
        if self.style not in PROFILES:
            raise ValueError(f"unknown style {self.style!r}")
        measures = (self.length_mm, self.height_mm, self.wheelbase_mm)
        if plausible_mm(self.style, *measures) != measures:
            raise ValueError(f"no {self.style} measures {measures} mm")
        if self.wheel_in != _plausible_in(self.wheel_in):
            raise ValueError(f"no {self.style} stands on {self.wheel_in} inch wheels")


def silhouette_of(sheet: Sheet) -> Silhouette:
    """Return what to draw for a car sheet, whatever it lacks."""
    specs = sheet.specs
    return silhouette_for(
        sheet.body,
        specs.length_mm,
        specs.height_mm,
        specs.wheelbase_mm,
        wheel_in=specs.wheel_size_in,
        doors=specs.doors,
    )


def silhouette_for(
    body_style: str | None,
    length_mm: float | None = None,
    height_mm: float | None = None,
    wheelbase_mm: float | None = None,
    *,
    wheel_in: float | None = None,
    doors: int | None = None,
) -> Silhouette:
    """Return what to draw for a body style and measures, any of which may be missing."""
    style = style_for(body_style, height_mm, doors)
    length, height, wheelbase = plausible_mm(style, length_mm, height_mm, wheelbase_mm)
    return Silhouette(
        style=style,
        length_mm=length,
        height_mm=height,
        wheelbase_mm=wheelbase,
        wheel_in=_plausible_in(wheel_in),
        has_rear_doors=doors is None or doors >= REAR_DOORS_FROM,
    )


def style_for(body_style: str | None, height_mm: float | None, doors: int | None = None) -> str:
    """Return which style is drawn; height and doors decide where the words mislead.

    Sheets call high coupes and low ones "coupe", with two doors and with four, and every SUV from
    the city to the desert "suv".
    """
    word = (body_style or "").strip().lower().replace("-", "_").replace(" ", "_")
    height = height_mm if _is_measure(height_mm) else None
    style = STYLE_OF_BODY.get(word)
    if style is None:
        return "sedan" if height is None or height <= LOW_UP_TO_MM else "crossover"
    if style == "suv" and height is not None and height >= SQUARE_FROM_MM:
        return "off_roader"
    if style in {"coupe", "fastback"} and height is not None and height > COUPE_UP_TO_MM:
        return "suv_coupe"
    if style == "coupe" and doors is not None and doors >= REAR_DOORS_FROM:
        return "fastback"
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


def _plausible_in(wheel_in: float | None) -> float:
    """The rim's diameter in inches, an absurd one as if it were missing."""
    low, high = WHEEL_LIMITS_IN
    return float(wheel_in) if wheel_in is not None and low <= wheel_in <= high else 0.0
