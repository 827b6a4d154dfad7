"""The words for what a car sheet names by keys: specs, groups, units and the values that are words.

Everything here is a source text in English; `say` gives it in the language of the moment.
"""
# ruff: noqa: RUF001 - typographic dashes and multiplication signs are meant

from PySide6.QtCore import QCoreApplication

from kiosk.source_text import QT_TRANSLATE_NOOP

SPECS = {
    "range_km": QT_TRANSLATE_NOOP("Spec", "Range"),
    "consumption_kwh_100km": QT_TRANSLATE_NOOP("Spec", "Energy consumption"),
    "consumption_l_100km": QT_TRANSLATE_NOOP("Spec", "Fuel consumption"),
    "co2_g_km": QT_TRANSLATE_NOOP("Spec", "CO₂ emissions"),
    "energy_class": QT_TRANSLATE_NOOP("Spec", "Energy class"),
    "acceleration_0_100_kmh_s": QT_TRANSLATE_NOOP("Spec", "0–100 km/h"),
    "top_speed_kmh": QT_TRANSLATE_NOOP("Spec", "Top speed"),
    "power_kw": QT_TRANSLATE_NOOP("Spec", "Power"),
    "torque_nm": QT_TRANSLATE_NOOP("Spec", "Torque"),
    "battery_net_kwh": QT_TRANSLATE_NOOP("Spec", "Battery, usable"),
    "battery_gross_kwh": QT_TRANSLATE_NOOP("Spec", "Battery, gross"),
    "battery_chemistry": QT_TRANSLATE_NOOP("Spec", "Cell chemistry"),
    "voltage_class_v": QT_TRANSLATE_NOOP("Spec", "Voltage class"),
    "connector": QT_TRANSLATE_NOOP("Spec", "Charging connector"),
    "charge_10_80_min": QT_TRANSLATE_NOOP("Spec", "Charging, 10–80 %"),
    "dc_charge_kw": QT_TRANSLATE_NOOP("Spec", "DC charging"),
    "ac_charge_kw": QT_TRANSLATE_NOOP("Spec", "AC charging"),
    "plug_and_charge": QT_TRANSLATE_NOOP("Spec", "Plug & Charge"),
    "v2l": QT_TRANSLATE_NOOP("Spec", "Vehicle-to-load"),
    "v2l_kw": QT_TRANSLATE_NOOP("Spec", "Vehicle-to-load power"),
    "displacement_cm3": QT_TRANSLATE_NOOP("Spec", "Displacement"),
    "cylinders": QT_TRANSLATE_NOOP("Spec", "Cylinders"),
    "gears": QT_TRANSLATE_NOOP("Spec", "Gears"),
    "tank_l": QT_TRANSLATE_NOOP("Spec", "Tank"),
    "size": QT_TRANSLATE_NOOP("Spec", "Size, L × W × H"),
    "length_mm": QT_TRANSLATE_NOOP("Spec", "Length"),
    "width_mm": QT_TRANSLATE_NOOP("Spec", "Width"),
    "height_mm": QT_TRANSLATE_NOOP("Spec", "Height"),
    "width_with_mirrors_mm": QT_TRANSLATE_NOOP("Spec", "Width with mirrors"),
    "wheelbase_mm": QT_TRANSLATE_NOOP("Spec", "Wheelbase"),
    "ground_clearance_mm": QT_TRANSLATE_NOOP("Spec", "Ground clearance"),
    "turning_circle_m": QT_TRANSLATE_NOOP("Spec", "Turning circle"),
    "drag_coefficient": QT_TRANSLATE_NOOP("Spec", "Drag coefficient"),
    "wheel_size_in": QT_TRANSLATE_NOOP("Spec", "Wheel size"),
    "cargo_l": QT_TRANSLATE_NOOP("Spec", "Luggage space"),
    "cargo_max_l": QT_TRANSLATE_NOOP("Spec", "Luggage space, seats folded"),
    "frunk_l": QT_TRANSLATE_NOOP("Spec", "Front luggage space"),
    "curb_weight_kg": QT_TRANSLATE_NOOP("Spec", "Kerb weight"),
    "gross_weight_kg": QT_TRANSLATE_NOOP("Spec", "Gross weight"),
    "payload_kg": QT_TRANSLATE_NOOP("Spec", "Payload"),
    "roof_load_kg": QT_TRANSLATE_NOOP("Spec", "Roof load"),
    "towing_braked_kg": QT_TRANSLATE_NOOP("Spec", "Towing, braked"),
    "towing_unbraked_kg": QT_TRANSLATE_NOOP("Spec", "Towing, unbraked"),
    "seats": QT_TRANSLATE_NOOP("Spec", "Seats"),
    "doors": QT_TRANSLATE_NOOP("Spec", "Doors"),
    "heat_pump": QT_TRANSLATE_NOOP("Spec", "Heat pump"),
    "heated_seats": QT_TRANSLATE_NOOP("Spec", "Heated seats"),
    "panoramic_roof": QT_TRANSLATE_NOOP("Spec", "Panoramic roof"),
    "air_suspension": QT_TRANSLATE_NOOP("Spec", "Air suspension"),
    "rear_axle_steering": QT_TRANSLATE_NOOP("Spec", "Rear-axle steering"),
    "head_up_display": QT_TRANSLATE_NOOP("Spec", "Head-up display"),
    "over_the_air_updates": QT_TRANSLATE_NOOP("Spec", "Over-the-air updates"),
    "ncap_stars": QT_TRANSLATE_NOOP("Spec", "NCAP rating"),
    "airbags": QT_TRANSLATE_NOOP("Spec", "Airbags"),
    "adaptive_cruise_control": QT_TRANSLATE_NOOP("Spec", "Adaptive cruise control"),
    "camera_360": QT_TRANSLATE_NOOP("Spec", "360° camera"),
    "warranty_years": QT_TRANSLATE_NOOP("Spec", "Vehicle warranty"),
    "warranty_km": QT_TRANSLATE_NOOP("Spec", "Vehicle warranty, distance"),
    "battery_warranty_years": QT_TRANSLATE_NOOP("Spec", "Battery warranty"),
    "battery_warranty_km": QT_TRANSLATE_NOOP("Spec", "Battery warranty, distance"),
    "battery_warranty_percent": QT_TRANSLATE_NOOP("Spec", "Battery capacity warranted"),
}

GROUPS = {
    "performance": QT_TRANSLATE_NOOP("Group", "Performance"),
    "battery": QT_TRANSLATE_NOOP("Group", "Battery and charging"),
    "engine": QT_TRANSLATE_NOOP("Group", "Engine"),
    "dimensions": QT_TRANSLATE_NOOP("Group", "Dimensions and weights"),
    "comfort": QT_TRANSLATE_NOOP("Group", "Comfort"),
    "safety": QT_TRANSLATE_NOOP("Group", "Safety"),
    "warranty": QT_TRANSLATE_NOOP("Group", "Warranty"),
}

UNITS = {
    "km": QT_TRANSLATE_NOOP("Unit", "km"),
    "kWh/100 km": QT_TRANSLATE_NOOP("Unit", "kWh/100 km"),
    "l/100 km": QT_TRANSLATE_NOOP("Unit", "l/100 km"),
    "g/km": QT_TRANSLATE_NOOP("Unit", "g/km"),
    "s": QT_TRANSLATE_NOOP("Unit", "s"),
    "km/h": QT_TRANSLATE_NOOP("Unit", "km/h"),
    "kW": QT_TRANSLATE_NOOP("Unit", "kW"),
    "Nm": QT_TRANSLATE_NOOP("Unit", "Nm"),
    "kWh": QT_TRANSLATE_NOOP("Unit", "kWh"),
    "V": QT_TRANSLATE_NOOP("Unit", "V"),
    "min": QT_TRANSLATE_NOOP("Unit", "min"),
    "cm³": QT_TRANSLATE_NOOP("Unit", "cm³"),
    "l": QT_TRANSLATE_NOOP("Unit", "l"),
    "mm": QT_TRANSLATE_NOOP("Unit", "mm"),
    "m": QT_TRANSLATE_NOOP("Unit", "m"),
    "in": QT_TRANSLATE_NOOP("Unit", "in"),
    "kg": QT_TRANSLATE_NOOP("Unit", "kg"),
    "mi": QT_TRANSLATE_NOOP("Unit", "mi"),
    "mph": QT_TRANSLATE_NOOP("Unit", "mph"),
    "mpg": QT_TRANSLATE_NOOP("Unit", "mpg"),
    "mpg (US)": QT_TRANSLATE_NOOP("Unit", "mpg (US)"),
    "mi/kWh": QT_TRANSLATE_NOOP("Unit", "mi/kWh"),
    "kWh/100 mi": QT_TRANSLATE_NOOP("Unit", "kWh/100 mi"),
    "g/mi": QT_TRANSLATE_NOOP("Unit", "g/mi"),
    "PS": QT_TRANSLATE_NOOP("Unit", "PS"),
    "hp": QT_TRANSLATE_NOOP("Unit", "hp"),
    "lb-ft": QT_TRANSLATE_NOOP("Unit", "lb-ft"),
    "ft": QT_TRANSLATE_NOOP("Unit", "ft"),
    "lb": QT_TRANSLATE_NOOP("Unit", "lb"),
    "cu ft": QT_TRANSLATE_NOOP("Unit", "cu ft"),
    "gal": QT_TRANSLATE_NOOP("Unit", "gal"),
    "years": QT_TRANSLATE_NOOP("Unit", "years"),
    "%": QT_TRANSLATE_NOOP("Unit", "%"),
}

CYCLES = {"wltp": "WLTP", "epa": "EPA", "cltc": "CLTC", "nedc": "NEDC", "jc08": "JC08"}
"""Names of test cycles; they are the same in every language."""

OTHER_CYCLES = {"other": QT_TRANSLATE_NOOP("Cycle", "other test")}
"""Tests without a name of their own."""

FACETS = {
    "body": QT_TRANSLATE_NOOP("Facet", "Body style"),
    "range": QT_TRANSLATE_NOOP("Facet", "Range"),
    "price": QT_TRANSLATE_NOOP("Facet", "Price"),
    "seats": QT_TRANSLATE_NOOP("Facet", "Seats"),
}

WORDS = {
    "li-ion": QT_TRANSLATE_NOOP("Word", "Lithium-ion"),
    "nmc": QT_TRANSLATE_NOOP("Word", "Lithium-ion (NMC)"),
    "nca": QT_TRANSLATE_NOOP("Word", "Lithium-ion (NCA)"),
    "lfp": QT_TRANSLATE_NOOP("Word", "Lithium iron phosphate"),
    "ccs1": QT_TRANSLATE_NOOP("Word", "CCS1"),
    "ccs2": QT_TRANSLATE_NOOP("Word", "CCS2"),
    "chademo": QT_TRANSLATE_NOOP("Word", "CHAdeMO"),
    "nacs": QT_TRANSLATE_NOOP("Word", "NACS"),
    "gb_t_dc": QT_TRANSLATE_NOOP("Word", "GB/T DC"),
    "gb_t_ac": QT_TRANSLATE_NOOP("Word", "GB/T AC"),
    "type1": QT_TRANSLATE_NOOP("Word", "Type 1"),
    "type2": QT_TRANSLATE_NOOP("Word", "Type 2"),
}

BODIES = {
    "sedan": QT_TRANSLATE_NOOP("Body", "sedan"),
    "coupe": QT_TRANSLATE_NOOP("Body", "coupé"),
    "fastback": QT_TRANSLATE_NOOP("Body", "fastback"),
    "hatchback": QT_TRANSLATE_NOOP("Body", "hatchback"),
    "shooting_brake": QT_TRANSLATE_NOOP("Body", "shooting brake"),
    "estate": QT_TRANSLATE_NOOP("Body", "estate"),
    "crossover": QT_TRANSLATE_NOOP("Body", "crossover"),
    "suv": QT_TRANSLATE_NOOP("Body", "SUV"),
    "suv_coupe": QT_TRANSLATE_NOOP("Body", "SUV coupé"),
    "mini_suv": QT_TRANSLATE_NOOP("Body", "compact SUV"),
    "mpv": QT_TRANSLATE_NOOP("Body", "people carrier"),
    "minivan": QT_TRANSLATE_NOOP("Body", "minivan"),
    "van": QT_TRANSLATE_NOOP("Body", "van"),
    "pickup": QT_TRANSLATE_NOOP("Body", "pick-up"),
    "convertible": QT_TRANSLATE_NOOP("Body", "convertible"),
    "roadster": QT_TRANSLATE_NOOP("Body", "roadster"),
    "quadricycle": QT_TRANSLATE_NOOP("Body", "quadricycle"),
}

ENERGIES = {
    "electric": QT_TRANSLATE_NOOP("Energy", "Electric"),
    "plug_in_hybrid": QT_TRANSLATE_NOOP("Energy", "Plug-in hybrid"),
    "hybrid": QT_TRANSLATE_NOOP("Energy", "Hybrid"),
    "petrol": QT_TRANSLATE_NOOP("Energy", "Petrol"),
    "diesel": QT_TRANSLATE_NOOP("Energy", "Diesel"),
    "gas": QT_TRANSLATE_NOOP("Energy", "Natural gas"),
    "hydrogen": QT_TRANSLATE_NOOP("Energy", "Hydrogen"),
}

DRIVETRAINS = {
    "fwd": QT_TRANSLATE_NOOP("Drivetrain", "front-wheel drive"),
    "rwd": QT_TRANSLATE_NOOP("Drivetrain", "rear-wheel drive"),
    "awd": QT_TRANSLATE_NOOP("Drivetrain", "all-wheel drive"),
    "4wd": QT_TRANSLATE_NOOP("Drivetrain", "four-wheel drive"),
}

PRICE_NOTES = (QT_TRANSLATE_NOOP("Price", "Illustrative price for the demonstration"),)
"""Notes on prices that sheets are known to carry; any other is shown as the dealer wrote it."""


def say(context: str, table: dict[str, str], key: str | None) -> str:
    """The word for `key` in the language of the moment; empty for None and unknown keys."""
    source = table.get(key) if key is not None else None
    return QCoreApplication.translate(context, source) if source else ""


def cycle_name(cycle: str | None) -> str:
    """How a test cycle is called; empty for None, and the word itself for one nobody knows."""
    if cycle is None:
        return ""
    return CYCLES.get(cycle) or say("Cycle", OTHER_CYCLES, cycle) or cycle.upper()
