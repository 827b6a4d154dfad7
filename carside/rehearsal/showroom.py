"""The showroom of a rehearsal: as many boards as asked for, few cars, and some who are off duty.

Names are short on purpose: the floor plan is one message, and 64 KiB must hold it.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli_w

from carside.calls.escalation import DEFAULT_LADDER_S
from carside.demonstration import showroom_path

SHOWROOM = "rehearsal"
ON_DUTY, AWAY, OFF_DUTY = 8, 1, 3
MAX_BOARDS = 400
"""So many stands, with names as short as these, leave room in the floor plan's 64 KiB."""

_CARS = 6
_ACROSS = 25
_STEP_M = 8
_LANGUAGES = (("zh-CN", "en"), ("en", "de"), ("ar", "en"), ("pt", "es"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenery:
    """What was built: the showroom file and who is in it."""

    file: Path
    boards: tuple[str, ...]
    names: dict[str, str]
    off_duty: tuple[str, ...]


def build(
    folder: Path,
    boards: int,
    *,
    answer_within_s: float = 4.0,
    escalation_s: tuple[float, ...] = DEFAULT_LADDER_S,
    showroom: str = SHOWROOM,
) -> Scenery:
    """Write the file of `showroom` and its cars into `folder`."""
    cars = _copy_cars(folder / "cars")
    stands = [_stand(number, cars) for number in range(boards)]
    rows = -(-boards // _ACROSS)
    side_m = {"width_m": _ACROSS * _STEP_M, "depth_m": max(rows * _STEP_M, 20)}
    advisors = [_advisor(number) for number in range(ON_DUTY + AWAY + OFF_DUTY)]
    document = {
        "showroom": {"id": showroom, "name": "Rehearsal", "languages": ["en", "zh-CN"]},
        "floor": [{"id": "f", "name": "F", **side_m}],
        "zone": [{"id": "z", "floor": "f", "name": "Z", "x_m": 0, "y_m": 0, **side_m}],
        "stand": stands,
        "advisor": advisors,
        "escalation": {"escalation_s": list(escalation_s), "answer_within_s": answer_within_s},
    }
    file = folder / "showroom.toml"
    file.write_bytes(tomli_w.dumps(document).encode())
    return Scenery(
        file=file,
        boards=tuple(stand["board"] for stand in stands),
        names={advisor["id"]: advisor["name"] for advisor in advisors},
        off_duty=tuple(a["id"] for a in advisors if a["state"] == "off"),
    )


def _copy_cars(folder: Path) -> tuple[str, ...]:
    folder.mkdir(parents=True)
    sheets = sorted((showroom_path().parent / "cars").glob("*.toml"))[:_CARS]
    for sheet in sheets:
        shutil.copy(sheet, folder)
    return tuple(sheet.stem for sheet in sheets)


def _stand(number: int, cars: tuple[str, ...]) -> dict[str, Any]:
    return {
        "id": f"s{number + 1}",
        "zone": "z",
        "x_m": number % _ACROSS * _STEP_M + 4,
        "y_m": number // _ACROSS * _STEP_M + 4,
        "board": f"b{number + 1}",
        "car": cars[number % len(cars)],
    }


def _advisor(number: int) -> dict[str, Any]:
    state = "free" if number < ON_DUTY else "away" if number < ON_DUTY + AWAY else "off"
    return {
        "id": f"a{number + 1}",
        "name": f"Advisor {number + 1}",
        "languages": list(_LANGUAGES[number % len(_LANGUAGES)]),
        "state": state,
    }
