"""The fields of a car sheet: what it is, what it costs, and the figures that are asked for most.

Whatever else its file holds stays as it is.
"""

from carside.catalogue.sheet import BODIES, DRIVETRAINS, RANGE_CYCLES
from reception_console.settings.fields import Field, energy_words
from reception_console.settings.values import Kind
from reception_console.wording import translate


def identity_fields() -> tuple[Field, ...]:
    """What car it is."""
    return (
        Field(path="maker", kind=Kind.TEXT, label=translate("Car", "Maker")),
        Field(path="model", kind=Kind.TEXT, label=translate("Car", "Model")),
        Field(path="trim", kind=Kind.TEXT, label=translate("Car", "Trim")),
        Field(
            path="family",
            kind=Kind.TEXT,
            label=translate("Car", "Model family"),
            hint=translate("Car", "By which advisors know it, such as eqs."),
        ),
        Field(path="year", kind=Kind.NUMBER, label=translate("Car", "Year"), least=1880, most=2100),
        _choice("energy", translate("Car", "Runs on"), energy_words()),
        _choice("body", translate("Car", "Body"), _spoken(BODIES)),
        _choice("drivetrain", translate("Car", "Drive"), {one: one.upper() for one in DRIVETRAINS}),
    )


def price_fields(currency: str) -> tuple[Field, ...]:
    """What it costs."""
    return (
        Field(
            path="price.amount",
            kind=Kind.NUMBER,
            label=translate("Car", "Price, taxes included"),
            least=1,
            step=100,
        ),
        Field(
            path="price.currency",
            kind=Kind.TEXT,
            label=translate("Car", "Currency"),
            default=currency,
        ),
        Field(
            path="price.valid_until",
            kind=Kind.TEXT,
            label=translate("Car", "Holds until"),
            hint=translate("Car", "From the day after, the boards ask to be asked."),
            default="2026-12-31",
        ),
        Field(path="price.note", kind=Kind.TEXT, label=translate("Car", "Note on the price")),
        Field(
            path="price.is_from",
            kind=Kind.CHECK,
            label=translate("Car", "This is the lowest price; options come on top"),
            columns=1,
        ),
    )


def spec_fields() -> tuple[Field, ...]:
    """The figures that are asked for most."""
    figures = (
        ("range_km", translate("Car", "Range"), "km", 1, 2500),
        ("consumption_kwh_100km", translate("Car", "Consumption"), "kWh/100 km", 1, 200),
        ("consumption_l_100km", translate("Car", "Fuel consumption"), "l/100 km", 0.1, 100),
        ("co2_g_km", translate("Car", "CO₂ emissions"), "g/km", 0, 1000),
        ("acceleration_0_100_kmh_s", translate("Car", "0 to 100 km/h"), "s", 1, 60),
        ("top_speed_kmh", translate("Car", "Top speed"), "km/h", 10, 600),
        ("power_kw", translate("Car", "Power"), "kW", 1, 3000),
        ("battery_net_kwh", translate("Car", "Battery, usable"), "kWh", 0.1, 500),
        ("dc_charge_kw", translate("Car", "Fast charging"), "kW", 1, 2000),
        ("charge_10_80_min", translate("Car", "10 to 80 per cent"), "min", 1, 600),
        ("length_mm", translate("Car", "Length"), "mm", 1000, 12000),
        ("width_mm", translate("Car", "Width"), "mm", 500, 4000),
        ("height_mm", translate("Car", "Height"), "mm", 500, 4500),
        ("seats", translate("Car", "Seats"), "", 1, 60),
        ("cargo_l", translate("Car", "Boot"), "l", 1, 30000),
        ("warranty_years", translate("Car", "Warranty"), translate("Car", "years"), 0.5, 30),
    )
    cycles = {cycle: cycle.upper() for cycle in RANGE_CYCLES}
    numbers = tuple(
        Field(path=f"specs.{key}", kind=Kind.NUMBER, label=label, unit=unit, least=least, most=most)
        for key, label, unit, least, most in figures
    )
    return (
        numbers[0],
        _choice("specs.range_cycle", translate("Car", "Range by"), cycles),
        *numbers[1:],
        Field(path="specs.energy_class", kind=Kind.TEXT, label=translate("Car", "Energy class")),
    )


def _choice(path: str, label: str, words: dict[str, str]) -> Field:
    return Field(
        path=path,
        kind=Kind.CHOICE,
        label=label,
        values=("", *words),
        words=(translate("Car", "Not told"), *words.values()),
    )


def _spoken(words: tuple[str, ...]) -> dict[str, str]:
    return {word: word.replace("_", " ").capitalize() for word in words}
