"""THE table of specs: where each is shown, in which unit, and how others call it.

`uncefact` is the unit's code in UN/CEFACT Recommendation 20. `schema_org` is the property of
schema.org's Car, of Product, which Car extends, or of the EngineSpecification in `vehicleEngine`.
Both are None where no exact one exists, and then a machine-readable page uses
`additionalProperty`; range, battery energy and charging power are such cases.
"""

from dataclasses import dataclass
from enum import StrEnum


class GroupKey(StrEnum):
    """The groups of specs, in the order they are shown."""

    PERFORMANCE = "performance"
    BATTERY = "battery"  # battery and charging
    ENGINE = "engine"
    DIMENSIONS = "dimensions"
    COMFORT = "comfort"
    SAFETY = "safety"
    WARRANTY = "warranty"


@dataclass(frozen=True, slots=True)
class Spec:
    """One row of the table.

    Attributes:
        key: the field of `Specs`.
        group: where it is shown.
        unit: the unit's symbol as a key for translation; None for counts, words and yes or no.
        decimals: how many to show, of a value that is not whole.
        uncefact: UN/CEFACT common code of the unit.
        schema_org: schema.org property.
        is_fixed: whether a whole value shows its decimals too: 9.0 s, but 11 kW.
    """

    key: str
    group: GroupKey
    unit: str | None = None
    decimals: int = 0
    uncefact: str | None = None
    schema_org: str | None = None
    is_fixed: bool = False


_P, _B, _E, _D = GroupKey.PERFORMANCE, GroupKey.BATTERY, GroupKey.ENGINE, GroupKey.DIMENSIONS
_C, _S, _W = GroupKey.COMFORT, GroupKey.SAFETY, GroupKey.WARRANTY

SPECS: dict[str, Spec] = {
    spec.key: spec
    for spec in (
        Spec("range_km", _P, "km", 0, "KMT"),
        Spec("consumption_kwh_100km", _P, "kWh/100 km", 1, is_fixed=True),
        Spec("consumption_l_100km", _P, "l/100 km", 1, None, "fuelConsumption", is_fixed=True),
        Spec("co2_g_km", _P, "g/km", 0, None, "emissionsCO2"),
        Spec("energy_class", _P),
        Spec("acceleration_0_100_kmh_s", _P, "s", 1, "SEC", "accelerationTime", is_fixed=True),
        Spec("top_speed_kmh", _P, "km/h", 0, "KMH", "speed"),
        Spec("power_kw", _P, "kW", 0, "KWT", "enginePower"),
        Spec("torque_nm", _P, "Nm", 0, "NU", "torque"),
        Spec("battery_net_kwh", _B, "kWh", 1, "KWH"),
        Spec("battery_gross_kwh", _B, "kWh", 1, "KWH"),
        Spec("battery_chemistry", _B),
        Spec("voltage_class_v", _B, "V", 0, "VLT"),
        Spec("connector", _B),
        Spec("charge_10_80_min", _B, "min", 0, "MIN"),
        Spec("dc_charge_kw", _B, "kW", 0, "KWT"),
        Spec("ac_charge_kw", _B, "kW", 1, "KWT"),
        Spec("plug_and_charge", _B),
        Spec("v2l", _B),
        Spec("v2l_kw", _B, "kW", 1, "KWT"),
        Spec("displacement_cm3", _E, "cm³", 0, "CMQ", "engineDisplacement"),
        Spec("cylinders", _E),
        Spec("gears", _E, None, 0, None, "numberOfForwardGears"),
        Spec("tank_l", _E, "l", 0, "LTR", "fuelCapacity"),
        Spec("length_mm", _D, "mm", 0, "MMT", "depth"),
        Spec("width_mm", _D, "mm", 0, "MMT", "width"),
        Spec("height_mm", _D, "mm", 0, "MMT", "height"),
        Spec("width_with_mirrors_mm", _D, "mm", 0, "MMT"),
        Spec("wheelbase_mm", _D, "mm", 0, "MMT", "wheelbase"),
        Spec("ground_clearance_mm", _D, "mm", 0, "MMT"),
        Spec("turning_circle_m", _D, "m", 1, "MTR"),
        Spec("drag_coefficient", _D, None, 2),
        Spec("wheel_size_in", _D, "in", 1, "INH"),
        Spec("cargo_l", _D, "l", 0, "LTR", "cargoVolume"),
        Spec("cargo_max_l", _D, "l", 0, "LTR"),
        Spec("frunk_l", _D, "l", 0, "LTR"),
        Spec("curb_weight_kg", _D, "kg", 0, "KGM", "weight"),
        Spec("gross_weight_kg", _D, "kg", 0, "KGM", "weightTotal"),
        Spec("payload_kg", _D, "kg", 0, "KGM", "payload"),
        Spec("roof_load_kg", _D, "kg", 0, "KGM"),
        Spec("towing_braked_kg", _D, "kg", 0, "KGM", "trailerWeight"),
        Spec("towing_unbraked_kg", _D, "kg", 0, "KGM"),
        Spec("seats", _C, None, 0, None, "vehicleSeatingCapacity"),
        Spec("doors", _C, None, 0, None, "numberOfDoors"),
        Spec("heat_pump", _C),
        Spec("heated_seats", _C),
        Spec("panoramic_roof", _C),
        Spec("air_suspension", _C),
        Spec("rear_axle_steering", _C),
        Spec("head_up_display", _C),
        Spec("over_the_air_updates", _C),
        Spec("ncap_stars", _S),
        Spec("airbags", _S, None, 0, None, "numberOfAirbags"),
        Spec("adaptive_cruise_control", _S),
        Spec("camera_360", _S),
        Spec("warranty_years", _W, "years", 1, "ANN"),
        Spec("warranty_km", _W, "km", 0, "KMT"),
        Spec("battery_warranty_years", _W, "years", 1, "ANN"),
        Spec("battery_warranty_km", _W, "km", 0, "KMT"),
        Spec("battery_warranty_percent", _W, "%", 0, "P1"),
    )
}
"""By key, in the order they are shown inside their group. The two cycles are notes, not rows."""
