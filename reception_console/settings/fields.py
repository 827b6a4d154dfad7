"""The fields of each section: what stands in which key of the file, how it is asked and hinted at.

Labels are said at the moment they are shown, because the language may be another one by then.
"""

import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from carside.calls.escalation import DEFAULT_ANSWER_S, DEFAULT_LADDER_S
from carside.weights import Weights
from reception_console.settings.values import Kind, shown_value
from reception_console.wording import language_name, translate

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEIGHTS = Weights()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field. `path` is its key in the row of its table.

    Attributes:
        default: what holds where the file says nothing, as text.
        values, words: what can be chosen, and how it is read.
        least, most, step: the bounds of a number.
        columns: how many of its like stand side by side.
    """

    path: str
    kind: Kind
    label: str
    hint: str = ""
    unit: str = ""
    default: str = ""
    values: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    least: float = 0
    most: float = 1e12
    step: float = 1
    columns: int = 2


Fields = Callable[[], tuple[Field, ...]]


def showroom_fields() -> tuple[Field, ...]:
    """`[showroom]`."""
    zones = _zones()
    computer = translate("Settings", "That of the desk's computer")
    return (
        Field(path="name", kind=Kind.TEXT, label=translate("Settings", "Name")),
        Field(
            path="currency",
            kind=Kind.TEXT,
            label=translate("Settings", "Currency"),
            hint=translate("Settings", "Three capitals, such as EUR or CNY."),
            default="EUR",
        ),
        Field(
            path="languages",
            kind=Kind.LIST,
            label=translate("Settings", "Languages of the boards"),
            hint=translate("Settings", "Such as en, zh-CN or pt. The first one is shown first."),
            default=translate("Settings", "Add a language"),
            columns=1,
        ),
        Field(
            path="timezone",
            kind=Kind.CHOICE,
            label=translate("Settings", "Time zone"),
            hint=translate("Settings", "Type some letters to find it."),
            values=("", *zones),
            words=(computer, *(zone.replace("_", " ") for zone in zones)),
        ),
        Field(
            path="link",
            kind=Kind.TEXT,
            label=translate("Settings", "Link of the QR codes"),
            hint=translate(
                "Settings",
                "{showroom}, {board}, {stand} and {car} are filled in. Empty: no codes.",
            ),
            default="https://…",
            columns=1,
        ),
    )


def self_test_fields() -> tuple[Field, ...]:
    """`[self_test]`."""
    hint = translate("Settings", "Every board is tested then, on days the showroom opens.")
    label = translate("Settings", "Morning self-test at")
    return (Field(path="at", kind=Kind.TIME, label=label, hint=hint),)


def hours_fields() -> tuple[Field, ...]:
    """`[[hours]]`."""
    return (
        Field(
            path="days",
            kind=Kind.SEVERAL,
            label=translate("Settings", "Days"),
            values=DAYS,
            words=(
                translate("Settings", "Mon"),
                translate("Settings", "Tue"),
                translate("Settings", "Wed"),
                translate("Settings", "Thu"),
                translate("Settings", "Fri"),
                translate("Settings", "Sat"),
                translate("Settings", "Sun"),
            ),
            columns=1,
        ),
        Field(path="opens", kind=Kind.TIME, label=translate("Settings", "Opens")),
        Field(path="closes", kind=Kind.TIME, label=translate("Settings", "Closes")),
        Field(
            path="escalation_s",
            kind=Kind.NUMBERS,
            label=translate("Settings", "Own ladder"),
            unit="s",
            default=translate("Settings", "As under Urgency"),
        ),
        Field(
            path="answer_within_s",
            kind=Kind.NUMBER,
            label=translate("Settings", "Own time to answer"),
            unit="s",
            default=translate("Settings", "As under Urgency"),
            least=1,
            most=3600,
            step=5,
        ),
    )


def special_day_fields() -> tuple[Field, ...]:
    """`[[special_day]]`."""
    return (
        Field(
            path="date",
            kind=Kind.TEXT,
            label=translate("Settings", "Date"),
            default="2026-12-25",
            hint=translate("Settings", "Year, month, day."),
            columns=3,
        ),
        Field(
            path="opens",
            kind=Kind.TIME,
            label=translate("Settings", "Opens"),
            hint=translate("Settings", "Left empty: closed all day."),
            columns=3,
        ),
        Field(path="closes", kind=Kind.TIME, label=translate("Settings", "Closes"), columns=3),
    )


def escalation_fields() -> tuple[Field, ...]:
    """`[escalation]`."""
    ladder = ", ".join(shown_value(step) for step in DEFAULT_LADDER_S)
    return (
        Field(
            path="escalation_s",
            kind=Kind.NUMBERS,
            label=translate("Settings", "Steps of the ladder, after the touch"),
            hint=translate(
                "Settings",
                "First louder here, then offered to everybody who is free, then for the manager.",
            ),
            unit="s",
            default=ladder,
            columns=1,
        ),
        Field(
            path="answer_within_s",
            kind=Kind.NUMBER,
            label=translate("Settings", "Time to answer"),
            hint=translate("Settings", "So long an advisor who was asked has to say yes."),
            unit=translate("Settings", "seconds"),
            default=shown_value(DEFAULT_ANSWER_S),
            least=1,
            most=3600,
            step=5,
        ),
        Field(
            path="manager",
            kind=Kind.TEXT,
            label=translate("Settings", "Manager"),
            hint=translate("Settings", "Named when a call has climbed the whole ladder."),
        ),
        Field(
            path="webhook",
            kind=Kind.TEXT,
            label=translate("Settings", "Link that is called then"),
            default="https://…",
            columns=1,
        ),
        Field(
            path="webhook_secret_env",
            kind=Kind.TEXT,
            label=translate("Settings", "Environment variable with its secret"),
            hint=translate("Settings", "The secret itself never stands in the file."),
            default="CARSIDE_WEBHOOK_SECRET",
        ),
    )


def matching_fields() -> tuple[Field, ...]:
    """`[matching]`."""
    points = translate("Settings", "points")
    rows = (
        ("language_points", translate("Settings", "Speaks the shopper's language"), points),
        ("model_points", translate("Settings", "Knows the model"), points),
        ("near_points", translate("Settings", "Stands beside the car"), points),
        ("far_m", translate("Settings", "No points for nearness from"), "m"),
        ("turn_points", translate("Settings", "Is next in turn"), points),
    )
    return tuple(
        Field(
            path=path,
            kind=Kind.NUMBER,
            label=label,
            unit=unit,
            default=shown_value(getattr(_WEIGHTS, path)),
            least=1 if unit == "m" else 0,
            most=500 if unit == "m" else 1000,
            step=5,
        )
        for path, label, unit in rows
    )


def walk_fields() -> tuple[Field, ...]:
    """`[walk]`."""
    return (
        Field(
            path="within_m",
            kind=Kind.NUMBER,
            label=translate("Settings", "The boards are at most apart"),
            unit="m",
            default="8",
            most=100,
        ),
        Field(
            path="within_s",
            kind=Kind.NUMBER,
            label=translate("Settings", "The earlier call is at most old"),
            unit=translate("Settings", "seconds"),
            default="60",
            most=600,
            step=5,
        ),
    )


def note_fields(languages: tuple[str, ...]) -> tuple[Field, ...]:
    """`[[note]]`, in these languages."""
    texts = tuple(
        Field(
            path=f"text.{tag}",
            kind=Kind.LONG,
            label=translate("Settings", "Text in {0}").format(language_name(tag)),
            hint=translate(
                "Settings",
                "A value of the car stands in braces, such as {consumption_kwh_100km}.",
            )
            if place == 0
            else "",
            columns=1,
        )
        for place, tag in enumerate(languages)
    )
    return (*texts, Field(
        path="energies",
        kind=Kind.SEVERAL,
        label=translate("Settings", "For cars that run on (none taken: all cars)"),
        values=tuple(energy_words()),
        words=tuple(energy_words().values()),
        columns=1,
    ))  # fmt: skip


def console_fields() -> tuple[Field, ...]:
    """`[[console]]`."""
    return (
        Field(
            path="id",
            kind=Kind.TEXT,
            label=translate("Settings", "Identifier"),
            hint=translate("Settings", "As given with --console, or as it calls itself."),
            default="reception-1",
        ),
        Field(path="name", kind=Kind.TEXT, label=translate("Settings", "What it is called")),
        Field(
            path="role",
            kind=Kind.SEGMENTS,
            label=translate("Settings", "Whoever sits there is"),
            default="receptionist",
            values=("receptionist", "manager", "viewer"),
            words=(
                translate("Settings", "Receptionist"),
                translate("Settings", "Manager"),
                translate("Settings", "Viewer"),
            ),
            columns=1,
        ),
    )


def energy_words() -> dict[str, str]:
    """What cars run on, by the word of the file."""
    return {
        "electric": translate("Settings", "Electricity"),
        "plug_in_hybrid": translate("Settings", "Plug-in hybrid"),
        "hybrid": translate("Settings", "Hybrid"),
        "petrol": translate("Settings", "Petrol"),
        "diesel": translate("Settings", "Diesel"),
        "gas": translate("Settings", "Gas"),
        "hydrogen": translate("Settings", "Hydrogen"),
    }


@cache
def _zones() -> tuple[str, ...]:
    named = (zone for zone in zoneinfo.available_timezones() if "/" in zone)
    return tuple(sorted(zone for zone in named if not zone.startswith(("Etc/", "SystemV/"))))
