"""The shape of the showroom file: its tables, keys and bounds, as docs/showroom_file.md has them.

Each value's description is what a person reads after "must be".
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from carside.calls.escalation import DEFAULT_ANSWER_S, DEFAULT_LADDER_S
from carside.catalogue.sheet import CAR_PATTERN, ENERGIES, CarId, Currency, RequiredNote, Tag, Text
from carside.desk.showroom import WALK_WITHIN_M, WALK_WITHIN_S
from carside.weights import Weights

_WEIGHTS = Weights()

Id = Annotated[
    str,
    Meta(
        pattern=CAR_PATTERN,
        description="an identifier (1 to 64 of a-z, 0-9 and -, not starting with -)",
    ),
]
Metres = Annotated[float, Meta(ge=0, le=500)]
Side = Annotated[float, Meta(ge=1, le=500)]
Offset = Annotated[float, Meta(ge=-500, le=500)]
Seconds = Annotated[float, Meta(ge=1, le=3600)]
Points = Annotated[float, Meta(ge=0, le=1000)]
Link = Annotated[
    str,
    Meta(
        max_length=300,
        pattern=r"^https?://[^\s]+$(?!\n)",
        description="a link of up to 300 characters that starts with https:// or http://",
    ),
]
Picture = Annotated[
    str,
    Meta(
        max_length=300,
        pattern=r"^(https?://)?[^\s]+$(?!\n)",
        description="a link or a file name of up to 300 characters, without spaces",
    ),
]
PictureFile = Annotated[
    str,
    Meta(
        max_length=100,
        pattern=r"^[^\x00-\x1f/\\:]+\.([pP][nN][gG]|[jJ][pP][eE]?[gG]|[sS][vV][gG])$(?!\n)",
        description="the name of a PNG, JPEG or SVG file, without a folder",
    ),
]
Folder = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=300,
        pattern=r"^[^\x00-\x1f]*$(?!\n)",
        description="a folder, relative to this file",
    ),
]
State = Literal["free", "busy", "away", "off"]
ConsoleRoleName = Annotated[
    Literal["receptionist", "manager", "viewer"],
    Meta(description="one of receptionist, manager, viewer"),
]
Day = Annotated[
    Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    Meta(description="one of mon, tue, wed, thu, fri, sat, sun"),
]
TimeOfDay = Annotated[
    str,
    Meta(
        pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$(?!\n)",
        description='a time of day from "00:00" to "23:59"',
    ),
]
Date = Annotated[
    str,
    Meta(
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$(?!\n)",
        description='a date such as "2026-12-25"',
    ),
]
Zone = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z][A-Za-z0-9_+/-]{0,63}$(?!\n)",
        description="a time zone such as Europe/Lisbon or Asia/Shanghai",
    ),
]
Variable = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z_][A-Za-z0-9_]{0,99}$(?!\n)",
        description="the name of an environment variable",
    ),
]
Energy = Annotated[
    Literal["electric", "plug_in_hybrid", "hybrid", "petrol", "diesel", "gas", "hydrogen"],
    Meta(description=f"one of {', '.join(ENERGIES)}"),
]
Rungs = Annotated[tuple[Seconds, ...], Meta(min_length=1, max_length=10)]


class SpotTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A point on a floor, in metres."""

    floor: Id
    x_m: Metres
    y_m: Metres


class ShowroomTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[showroom]`."""

    id: Id
    name: Text
    languages: Annotated[tuple[Tag, ...], Meta(min_length=1, max_length=24)] = ("en",)
    currency: Currency = "EUR"
    link: Link | None = None
    cars: Folder = "cars"
    timezone: Zone | None = None
    reception: SpotTable | None = None


class FloorPictureTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`picture` of a floor: its top left corner and its width on the floor, in metres."""

    file: PictureFile
    width_m: Side
    x_m: Offset = 0.0
    y_m: Offset = 0.0


class FloorTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[floor]]`."""

    id: Id
    name: Text
    width_m: Side
    depth_m: Side
    picture: FloorPictureTable | None = None


class ZoneTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[zone]]`."""

    id: Id
    floor: Id
    name: Text
    x_m: Metres
    y_m: Metres
    width_m: Side
    depth_m: Side


class StandTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[stand]]`. The zone says on which floor it is."""

    id: Id
    zone: Id
    x_m: Metres
    y_m: Metres
    name: Text | None = None
    heading_deg: Annotated[float, Meta(ge=0, le=360)] = 90.0
    board: Id | None = None
    car: CarId | None = None


class BreakTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A break of a shift."""

    begins: TimeOfDay
    ends: TimeOfDay


class ShiftTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A shift of an advisor; one that ends no later than it begins ends on the day after."""

    days: Annotated[tuple[Day, ...], Meta(min_length=1, max_length=7)]
    begins: TimeOfDay
    ends: TimeOfDay
    breaks: Annotated[tuple[BreakTable, ...], Meta(max_length=6)] = ()


class AdvisorTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[advisor]]`."""

    id: Id
    name: Text
    languages: Annotated[tuple[Tag, ...], Meta(min_length=1, max_length=24)]
    models: Annotated[tuple[Id, ...], Meta(max_length=200)] = ()
    state: State = "free"
    at: SpotTable | None = None
    portrait: Picture | None = None
    shifts: Annotated[tuple[ShiftTable, ...], Meta(max_length=14)] = ()


class EscalationTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[escalation]`."""

    escalation_s: Rungs = DEFAULT_LADDER_S
    answer_within_s: Seconds = DEFAULT_ANSWER_S
    manager: Text | None = None
    webhook: Link | None = None
    webhook_secret_env: Variable | None = None


class HoursTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[hours]]`. What it leaves out of the ladder is as in `[escalation]`."""

    days: Annotated[tuple[Day, ...], Meta(min_length=1, max_length=7)]
    opens: TimeOfDay
    closes: TimeOfDay
    escalation_s: Rungs | None = None
    answer_within_s: Seconds | None = None


class SpecialDayTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[special_day]]`. Without times it is closed all day."""

    date: Date
    opens: TimeOfDay | None = None
    closes: TimeOfDay | None = None


class SelfTestTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[self_test]`."""

    at: TimeOfDay


class WalkTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[walk]`: when a call at another board may be the same shopper's."""

    within_m: Annotated[float, Meta(ge=0, le=100)] = WALK_WITHIN_M
    within_s: Annotated[float, Meta(ge=0, le=600)] = WALK_WITHIN_S


class MatchingTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[matching]`: what counts how much when it is asked who should go."""

    language_points: Points = _WEIGHTS.language_points
    model_points: Points = _WEIGHTS.model_points
    near_points: Points = _WEIGHTS.near_points
    far_m: Side = _WEIGHTS.far_m
    turn_points: Points = _WEIGHTS.turn_points


class NoteTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[note]]`: what must stand wherever a figure or the price of a car does."""

    text: RequiredNote
    energies: Annotated[tuple[Energy, ...], Meta(max_length=7)] = ()


class ConsoleTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[console]]`: what whoever sits at a console may do."""

    id: Id
    name: Text | None = None
    role: ConsoleRoleName = "receptionist"


class ShowroomShape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file."""

    showroom: ShowroomTable
    floor: Annotated[tuple[FloorTable, ...], Meta(min_length=1, max_length=20)]
    zone: Annotated[tuple[ZoneTable, ...], Meta(max_length=200)] = ()
    stand: Annotated[tuple[StandTable, ...], Meta(max_length=1000)] = ()
    advisor: Annotated[tuple[AdvisorTable, ...], Meta(max_length=500)] = ()
    escalation: EscalationTable = EscalationTable()
    hours: Annotated[tuple[HoursTable, ...], Meta(max_length=50)] = ()
    special_day: Annotated[tuple[SpecialDayTable, ...], Meta(max_length=100)] = ()
    self_test: SelfTestTable | None = None
    walk: WalkTable = WalkTable()
    matching: MatchingTable = MatchingTable()
    note: Annotated[tuple[NoteTable, ...], Meta(max_length=6)] = ()
    console: Annotated[tuple[ConsoleTable, ...], Meta(max_length=100)] = ()
