"""Units of measurement by market, as a table of factors. Pure: no language, no screen.

A sheet is metric. A market's system says which of its units are shown as others; what is not in
its table stays as it is, so that a charger's power is in kW everywhere. The factors are exact by
definition unless the line says otherwise:

* international yard and pound agreement of 1959: 1 in = 25.4 mm, 1 mi = 1609.344 m,
  1 lb = 0.45359237 kg;
* imperial gallon: 4.54609 l (UK Units of Measurement Regulations 1995, SI 1995/1804);
* US gallon: 231 in3 = 3.785411784 l, cubic foot 28.316846592 l (NIST Handbook 44, appendix C);
* metric horsepower (PS, ch, cv): 75 kgf m/s = 0.73549875 kW (DIN 66036);
* mechanical horsepower: 550 ft lbf/s = 0.745699872 kW (rounded in its tenth digit).
"""

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from carside.catalogue.presentation import Row

MM_PER_IN = 25.4
KM_PER_MI = 1.609344
M_PER_FT = 0.3048
KG_PER_LB = 0.45359237
L_PER_UK_GAL = 4.54609
L_PER_US_GAL = 3.785411784
L_PER_CU_FT = 28.316846592
KW_PER_PS = 0.73549875
KW_PER_HP = 0.745699872
NM_PER_LB_FT = 1.3558179483314004


class UnitSystem(StrEnum):
    """Which units a market reads."""

    METRIC = "metric"
    UK = "uk"  # miles and miles per imperial gallon; the rest is metric
    US = "us"


@dataclass(frozen=True, slots=True)
class Conversion:
    """From a sheet's unit to another.

    Attributes:
        unit: the other unit, as a key for translation.
        factor: how many of the other unit one of the sheet's is; of an inverse conversion the
            product of both, as in 100 km per litre.
        decimals: how many to show.
        is_inverse: whether the other unit grows as the sheet's shrinks: miles per gallon.
        is_fixed: whether a whole value shows its decimals too.
    """

    unit: str
    factor: float
    decimals: int = 0
    is_inverse: bool = False
    is_fixed: bool = False

    def of(self, value: float) -> float:
        """`value` in the other unit."""
        return self.factor / value if self.is_inverse else value * self.factor


_MILES = {
    "km": Conversion("mi", 1 / KM_PER_MI),
    "km/h": Conversion("mph", 1 / KM_PER_MI),
}
_HORSES = {"power_kw": Conversion("hp", 1 / KW_PER_HP)}

_BY_UNIT: dict[UnitSystem, dict[str, Conversion]] = {
    UnitSystem.METRIC: {},
    UnitSystem.UK: {
        **_MILES,
        "l/100 km": Conversion("mpg", 100 * L_PER_UK_GAL / KM_PER_MI, 1, True, True),
        "kWh/100 km": Conversion("mi/kWh", 100 / KM_PER_MI, 1, True, True),
    },
    UnitSystem.US: {
        **_MILES,
        "l/100 km": Conversion("mpg (US)", 100 * L_PER_US_GAL / KM_PER_MI, 1, True, True),
        "kWh/100 km": Conversion("kWh/100 mi", KM_PER_MI, 1, is_fixed=True),
        "g/km": Conversion("g/mi", KM_PER_MI),
        "Nm": Conversion("lb-ft", 1 / NM_PER_LB_FT),
        "mm": Conversion("in", 1 / MM_PER_IN, 1),
        "m": Conversion("ft", 1 / M_PER_FT, 1),
        "kg": Conversion("lb", 1 / KG_PER_LB),
        "l": Conversion("cu ft", 1 / L_PER_CU_FT, 1),
    },
}

_BY_SPEC: dict[UnitSystem, dict[str, Conversion]] = {
    UnitSystem.METRIC: {},
    UnitSystem.UK: _HORSES,
    UnitSystem.US: {**_HORSES, "tank_l": Conversion("gal", 1 / L_PER_US_GAL, 1)},
}
"""What goes before the unit's own: power of the car, but not of a charger."""

_MARKETS = {"gb": UnitSystem.UK, "us": UnitSystem.US}


def system_of(tag: str) -> UnitSystem:
    """The system of the market that a BCP 47 tag names: ``en-GB`` or ``en-US``.

    Metric for every other tag, and for a language without a country.
    """
    parts = tag.lower().split("-")[1:]
    return next((_MARKETS[part] for part in parts if part in _MARKETS), UnitSystem.METRIC)


def conversion_of(key: str, unit: str | None, system: UnitSystem) -> Conversion | None:
    """How the spec `key`, given in `unit`, is shown in `system`; None if it is as it is."""
    return _BY_SPEC[system].get(key) or _BY_UNIT[system].get(unit or "")


def converted(row: Row, system: UnitSystem) -> Row:
    """`row` in the units of `system`."""
    conversion = conversion_of(row.key, row.unit, system)
    if conversion is None:
        return row
    values = tuple(conversion.of(float(value)) for value in row.values)
    is_whole = all(round(value, conversion.decimals) == int(value) for value in values)
    decimals = 0 if is_whole and not conversion.is_fixed else conversion.decimals
    return msgspec.structs.replace(row, values=values, unit=conversion.unit, decimals=decimals)


def other_power(power_kw: float, system: UnitSystem) -> tuple[float, str]:
    """The car's power in the unit that stands beside the system's own, and that unit."""
    if system is UnitSystem.METRIC:
        return power_kw / KW_PER_PS, "PS"
    return power_kw, "kW"
