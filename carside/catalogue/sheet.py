"""A car sheet: one car as the dealer knows it. Everything but the identifier may be missing.

The same value is read from the dealer's files and travels to every board, so its bounds guard
both: a value outside them is a mistake reported with the file's name at the desk, and a malformed
message that is counted and dropped on a board. The bounds are wide; they catch nonsense (a range
in metres, a paragraph in a name), not unusual cars. 200 characters is several times the longest
name on sale and still fits a screen in two lines; with it and the limits on lists even the
largest possible sheet stays well under the 64 KiB that may travel.
"""

from datetime import date
from typing import Annotated

import msgspec
from msgspec import Meta

BODIES = (
    "sedan", "coupe", "fastback", "hatchback", "shooting_brake", "estate", "crossover", "suv",
    "suv_coupe", "mini_suv", "mpv", "minivan", "van", "pickup", "convertible", "roadster",
    "quadricycle",
)  # fmt: skip
"""The body styles the boards can name: open-ev's, and estate and roadster."""

DRIVETRAINS = ("fwd", "rwd", "awd", "4wd")
ENERGIES = ("electric", "plug_in_hybrid", "hybrid", "petrol", "diesel", "gas", "hydrogen")
RANGE_CYCLES = ("wltp", "epa", "cltc", "nedc", "jc08", "other")

CAR_PATTERN = r"^[a-z0-9][a-z0-9-]{0,63}$(?!\n)"
"""The contract's pattern of identifiers; `$` alone would let a line break pass."""

CarId = Annotated[
    str,
    Meta(
        pattern=CAR_PATTERN,
        description="an identifier (1 to 64 of a-z, 0-9 and -, not starting with -)",
    ),
]
Text = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=200,
        pattern=r"^[^\x00-\x1f\x7f]*$(?!\n)",
        description="one line of 1 to 200 characters",
    ),
]
Word = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9][a-z0-9_-]{0,31}$(?!\n)",
        description="one word in small letters (a-z, 0-9, _ and -, at most 32)",
    ),
]
Tag = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}$(?!\n)",
        description="a language tag such as en, pt-BR or zh-CN",
    ),
]
EnergyClass = Annotated[
    str,
    Meta(
        pattern=r"^[A-G][+]{0,3}$(?!\n)",
        description="the class of an energy label, from A to G, such as A or A++",
    ),
]
NoteText = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=400,
        pattern=r"^[^\x00-\x1f\x7f]*$(?!\n)",
        description="one line of 1 to 400 characters",
    ),
]
RequiredNote = Annotated[dict[Tag, NoteText], Meta(min_length=1, max_length=24)]
"""One statement in every language it is written in, the showroom's own first; with the specs it
states in braces (see required_notes.py)."""
Currency = Annotated[
    str,
    Meta(pattern=r"^[A-Z]{3}$(?!\n)", description="a currency code of ISO 4217 such as EUR or CNY"),
]
PhotoName = Annotated[
    str,
    Meta(
        max_length=200,
        pattern=r"^[^\x00-\x1f\x7f/\\.][^\x00-\x1f\x7f/\\]*\.(jpg|jpeg|png|webp|avif)$(?!\n)",
        description="the name of a .jpg, .jpeg, .png, .webp or .avif file, without a folder",
    ),
]

NumberedPhotoName = Annotated[
    str,
    Meta(
        max_length=200,
        pattern=r"^(?!\.)[^\x00-\x1f\x7f/\\]*[0-9][^\x00-\x1f\x7f/\\0-9]*"
        r"\.(jpg|jpeg|png|webp|avif)$(?!\n)",
        description="the name of a picture file with a number in it, such as turn-01.jpg",
    ),
]
ShortText = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=60,
        pattern=r"^[^\x00-\x1f\x7f]*$(?!\n)",
        description="one line of 1 to 60 characters",
    ),
]
Colour = Annotated[
    str,
    Meta(
        pattern=r"^#[0-9A-Fa-f]{6}$(?!\n)",
        description="a colour such as #1d2a3f",
    ),
]
Photos = Annotated[tuple[PhotoName, ...], Meta(max_length=24)]
MAX_CHOICES_BYTES = 12 * 1024
"""What paints and trims may take together, as JSON: thirty with a few photographs each. Their
lists have bounds of their own, but all of them together would not travel."""


class Price(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the car costs. `amount` in whole units of `currency` (ISO 4217), taxes included.

    `is_from` says that this is the lowest price of the model and options come on top.
    """

    amount: Annotated[float, Meta(ge=1, le=1_000_000_000_000)]
    currency: Currency
    is_from: bool = False
    valid_until: date | None = None
    note: Text | None = None


class Specs(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Technical values, each in the unit its name says. What nobody supplied is None.

    `range_km` is the range on battery alone; `consumption_cycle` is the test that gave consumption
    and emissions (basis.py says what holds where it is missing); `energy_class` is that of the
    label the country prescribes; `voltage_class_v` is the architecture (400, 800), not the pack's
    exact voltage; `charge_10_80_min` is at the fastest charger the car can use.
    """

    # performance
    range_km: Annotated[float, Meta(ge=1, le=2500)] | None = None
    range_cycle: Word | None = None
    consumption_kwh_100km: Annotated[float, Meta(ge=1, le=200)] | None = None
    consumption_l_100km: Annotated[float, Meta(ge=0.1, le=100)] | None = None
    consumption_cycle: Word | None = None
    co2_g_km: Annotated[float, Meta(ge=0, le=1000)] | None = None
    energy_class: EnergyClass | None = None
    acceleration_0_100_kmh_s: Annotated[float, Meta(ge=1, le=60)] | None = None
    top_speed_kmh: Annotated[float, Meta(ge=10, le=600)] | None = None
    power_kw: Annotated[float, Meta(ge=1, le=3000)] | None = None
    torque_nm: Annotated[float, Meta(ge=1, le=20000)] | None = None

    # battery and charging
    battery_net_kwh: Annotated[float, Meta(ge=0.1, le=500)] | None = None
    battery_gross_kwh: Annotated[float, Meta(ge=0.1, le=500)] | None = None
    battery_chemistry: Word | None = None
    voltage_class_v: Annotated[int, Meta(ge=12, le=2000)] | None = None
    connector: Word | None = None
    dc_charge_kw: Annotated[float, Meta(ge=1, le=2000)] | None = None
    ac_charge_kw: Annotated[float, Meta(ge=1, le=100)] | None = None
    charge_10_80_min: Annotated[float, Meta(ge=1, le=600)] | None = None
    plug_and_charge: bool | None = None
    v2l: bool | None = None
    v2l_kw: Annotated[float, Meta(ge=0.1, le=100)] | None = None

    # engine
    displacement_cm3: Annotated[float, Meta(ge=50, le=20000)] | None = None
    cylinders: Annotated[int, Meta(ge=1, le=24)] | None = None
    gears: Annotated[int, Meta(ge=1, le=20)] | None = None
    tank_l: Annotated[float, Meta(ge=1, le=500)] | None = None

    # dimensions and weights
    length_mm: Annotated[float, Meta(ge=1000, le=12000)] | None = None
    width_mm: Annotated[float, Meta(ge=500, le=4000)] | None = None
    width_with_mirrors_mm: Annotated[float, Meta(ge=500, le=4000)] | None = None
    height_mm: Annotated[float, Meta(ge=500, le=4500)] | None = None
    wheelbase_mm: Annotated[float, Meta(ge=500, le=9000)] | None = None
    ground_clearance_mm: Annotated[float, Meta(ge=20, le=1000)] | None = None
    turning_circle_m: Annotated[float, Meta(ge=2, le=40)] | None = None
    drag_coefficient: Annotated[float, Meta(ge=0.05, le=1.5)] | None = None
    wheel_size_in: Annotated[float, Meta(ge=8, le=40)] | None = None
    curb_weight_kg: Annotated[float, Meta(ge=100, le=20000)] | None = None
    gross_weight_kg: Annotated[float, Meta(ge=100, le=40000)] | None = None
    payload_kg: Annotated[float, Meta(ge=1, le=20000)] | None = None
    roof_load_kg: Annotated[float, Meta(ge=1, le=1000)] | None = None
    towing_braked_kg: Annotated[float, Meta(ge=1, le=20000)] | None = None
    towing_unbraked_kg: Annotated[float, Meta(ge=1, le=5000)] | None = None
    cargo_l: Annotated[float, Meta(ge=1, le=30000)] | None = None
    cargo_max_l: Annotated[float, Meta(ge=1, le=30000)] | None = None
    frunk_l: Annotated[float, Meta(ge=1, le=2000)] | None = None

    # comfort
    seats: Annotated[int, Meta(ge=1, le=60)] | None = None
    doors: Annotated[int, Meta(ge=1, le=10)] | None = None
    heat_pump: bool | None = None
    over_the_air_updates: bool | None = None
    panoramic_roof: bool | None = None
    air_suspension: bool | None = None
    rear_axle_steering: bool | None = None
    heated_seats: bool | None = None
    head_up_display: bool | None = None

    # safety
    ncap_stars: Annotated[int, Meta(ge=0, le=5)] | None = None
    airbags: Annotated[int, Meta(ge=1, le=30)] | None = None
    adaptive_cruise_control: bool | None = None
    camera_360: bool | None = None

    # warranty
    warranty_years: Annotated[float, Meta(ge=0.5, le=30)] | None = None
    warranty_km: Annotated[float, Meta(ge=1000, le=2_000_000)] | None = None
    battery_warranty_years: Annotated[float, Meta(ge=0.5, le=30)] | None = None
    battery_warranty_km: Annotated[float, Meta(ge=1000, le=2_000_000)] | None = None
    battery_warranty_percent: Annotated[float, Meta(ge=1, le=100)] | None = None


class Turntable(msgspec.Struct, frozen=True, kw_only=True):
    """Photographs all round the car, clockwise as seen from above, at equal angles.

    `first` is the name of the first; the last number in it counts up, with as many digits: 36
    `frames` from ``turn-01.jpg`` end with ``turn-36.jpg``.
    """

    first: NumberedPhotoName
    frames: Annotated[int, Meta(ge=8, le=120)]


class Paint(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A colour the car can be had in.

    `name` as the maker writes it, `names` by BCP 47 tag where it differs; `colour` is what a
    swatch shows; `price_delta` comes on top of the price, in its currency, or goes off it;
    `photos` and `turntable` show the car in this paint, and stand for the sheet's own.
    """

    paint: Word
    name: ShortText
    names: Annotated[dict[Tag, ShortText], Meta(max_length=16)] = {}
    colour: Colour
    price_delta: Annotated[float, Meta(ge=-1_000_000_000, le=1_000_000_000)] = 0
    photos: Photos = ()
    turntable: Turntable | None = None


class Trim(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A version the car can be had in.

    `name` and `names` as of a paint; `price` stands for the sheet's; the values of `specs` that
    are given stand for the sheet's; `photos` and `turntable` as of a paint.
    """

    trim: Word
    name: ShortText
    names: Annotated[dict[Tag, ShortText], Meta(max_length=16)] = {}
    price: Price | None = None
    specs: Specs = Specs()
    photos: Photos = ()
    turntable: Turntable | None = None


class Sheet(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One car.

    Attributes:
        car: the identifier, such as ``eqs-450``.
        maker: as the maker writes itself; `maker_names` holds it by BCP 47 tag where it differs.
        family: the model family advisors know, such as ``eqs``.
        energy: what it runs on, one of `ENERGIES`.
        body: body style, one of `BODIES` (a newer desk may know more).
        drivetrain: one of `DRIVETRAINS`.
        photos: file names, the one to show first in front.
        notes: what must stand wherever a figure or the price does; the desk adds it.
        turntable: photographs all round the car.
        paints: the colours to choose from; the car is shown in the first until one is chosen.
        trims: the versions to choose from; likewise.
    """

    car: CarId
    maker: Text | None = None
    maker_names: Annotated[dict[Tag, Text], Meta(max_length=16)] = {}
    model: Text | None = None
    trim: Text | None = None
    family: CarId | None = None
    year: Annotated[int, Meta(ge=1880, le=2100)] | None = None
    energy: Word | None = None
    body: Word | None = None
    drivetrain: Word | None = None
    price: Price | None = None
    specs: Specs = Specs()
    photos: Photos = ()
    notes: Annotated[tuple[RequiredNote, ...], Meta(max_length=6)] = ()
    turntable: Turntable | None = None
    paints: Annotated[tuple[Paint, ...], Meta(max_length=16)] = ()
    trims: Annotated[tuple[Trim, ...], Meta(max_length=8)] = ()

    def __post_init__(self) -> None:
        if not (self.paints or self.trims):
            return
        for what, keys in (
            ("paint", [one.paint for one in self.paints]),
            ("trim", [one.trim for one in self.trims]),
        ):
            if twice := next((key for key in keys if keys.count(key) > 1), None):
                raise ValueError(f'{what} "{twice}" is there twice, must be there once')
        size = len(msgspec.json.encode((self.paints, self.trims)))
        if size > MAX_CHOICES_BYTES:
            raise ValueError(
                f"paints and trims take {size} bytes together, must be at most {MAX_CHOICES_BYTES}"
            )
