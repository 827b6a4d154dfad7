"""The required notes of the showroom file: which car carries which, what a sheet lacks."""

from collections.abc import Iterator

import msgspec

from carside.catalogue.required_notes import (
    PLACEHOLDERS,
    NoteError,
    NoteRule,
    missing_of,
    placeholders_of,
    with_notes,
)
from carside.catalogue.sheet import Sheet
from carside.desk.showroom_shape import NoteTable
from carside.desk.toml_problems import did_you_mean, show


def with_required_notes(
    sheets: dict[str, Sheet], tables: tuple[NoteTable, ...]
) -> dict[str, Sheet]:
    """The sheets, each with the notes that are required of it."""
    rules = tuple(NoteRule(text=table.text, energies=tuple(table.energies)) for table in tables)
    return {car: with_notes(sheet, rules) for car, sheet in sheets.items()}


def withheld_sentences(
    sheets: dict[str, Sheet], folder: str, tables: tuple[NoteTable, ...]
) -> tuple[str, ...]:
    """One sentence for each car that is shown without figures and price: its file, what to add."""
    is_by_energy = any(table.energies for table in tables)
    found = []
    for car, sheet in sheets.items():
        missing = [name if name == "year" else f"specs.{name}" for name in missing_of(sheet)]
        if not missing:
            continue
        if sheet.energy is None and is_by_energy:
            missing.insert(0, "energy")
        found.append(
            f"{folder}/{car}.toml: {_and(missing)} missing, and a required note ([[note]] of the "
            "showroom file) states it: the boards show neither figures nor price of this car"
        )
    return tuple(found)


def placeholder_problems(place: str, text: str) -> Iterator[str]:
    """What is wrong with the braces in a note's text, in one sentence."""
    try:
        placeholders_of(text)
    except NoteError as error:
        name = str(error)
        if name.isidentifier():
            hint = did_you_mean(name, PLACEHOLDERS)
            yield f"{place} has {{{name}}}{hint}, braces must hold year or a key of [specs]"
        else:
            yield f"{place} is {show(text)}, braces must hold year or a key of [specs]"


def oversize_problems(sheets: dict[str, Sheet], folder: str, most_bytes: int) -> tuple[str, ...]:
    """One sentence for each sheet that is too long to travel with its notes."""
    sizes = {car: len(msgspec.json.encode(sheet)) for car, sheet in sheets.items()}
    return tuple(
        f"{folder}/{car}.toml: takes {size} bytes with its required notes, at most {most_bytes} "
        "may travel; use shorter notes or fewer languages"
        for car, size in sizes.items()
        if size > most_bytes
    )


def _and(names: list[str]) -> str:
    return f"{names[0]} is" if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]} are"
