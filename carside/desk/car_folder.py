"""The folder of car sheets: one TOML file per car, called as the car."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from carside.catalogue.sheet import (
    BODIES,
    CAR_PATTERN,
    DRIVETRAINS,
    ENERGIES,
    RANGE_CYCLES,
    Sheet,
)
from carside.desk.toml_problems import (
    UnreadableError,
    did_you_mean,
    listed,
    read_toml,
    shape_problems,
    show,
)

_WORDS: dict[str, tuple[str, ...]] = {
    "body": BODIES,
    "drivetrain": DRIVETRAINS,
    "energy": ENERGIES,
    "specs.range_cycle": RANGE_CYCLES,
    "specs.consumption_cycle": RANGE_CYCLES,
}
"""Keys that over the wire take any word, so that an old board understands a new desk, but in a
file only the words we know."""


@dataclass(frozen=True, slots=True)
class CarFolder:
    """What is in the folder.

    Attributes:
        sheets: the good sheets, by car.
        known: every car there is a file for, good or not.
        problems: one whole sentence for each mistake.
        was_read: False if the folder itself could not be read.
    """

    sheets: dict[str, Sheet] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()
    was_read: bool = True


def read_cars(folder: Path) -> CarFolder:
    """Read every ``*.toml`` in `folder`. Mistakes are in the value; nothing is raised."""
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix == ".toml")
    except FileNotFoundError:
        return _nothing(f"{folder.name}: no such folder ({folder})")
    except NotADirectoryError:
        return _nothing(f"{folder.name}: not a folder ({folder})")
    except OSError as error:
        return _nothing(f"{folder.name}: {(error.strerror or 'unreadable').lower()} ({folder})")
    sheets: dict[str, Sheet] = {}
    problems: list[str] = []
    for file in files:
        read = _read_sheet(file, f"{folder.name}/{file.name}")
        if isinstance(read, Sheet):
            sheets[read.car] = read
        else:
            problems += read
    return CarFolder(sheets, frozenset(file.stem for file in files), tuple(problems))


def _nothing(problem: str) -> CarFolder:
    return CarFolder(problems=(problem,), was_read=False)


def _read_sheet(file: Path, called: str) -> Sheet | list[str]:
    if not re.match(CAR_PATTERN, file.stem):
        return [f"{called}: the file must be called as the car, such as eqs-450.toml"]
    try:
        document = read_toml(file, called)
    except UnreadableError as error:
        return [str(error)]
    if "notes" in document:
        return [f"{called}: notes is not written here, see [[note]] of the showroom file"]
    wrong = shape_problems(document, Sheet)
    sentences = list(wrong.values())
    if ("car",) not in wrong and document["car"] != file.stem:
        shown = show(document["car"])
        sentences.append(f"car is {shown}, must be {show(file.stem)} as the file is called")
    sentences += [s for path, words in _WORDS.items() if (s := _word(document, path, words))]
    if not sentences:
        try:
            return msgspec.convert(document, Sheet)
        except msgspec.ValidationError as error:
            sentences = [str(error)]
    return [f"{called}: {sentence}" for sentence in sentences]


def _word(document: dict[str, Any], path: str, words: tuple[str, ...]) -> str | None:
    found: Any = document
    for key in path.split("."):
        found = found.get(key) if isinstance(found, dict) else None
    if not isinstance(found, str) or found in words:
        return None
    return f"{path} is {show(found)}{did_you_mean(found, words)}, must be one of {listed(words)}"
