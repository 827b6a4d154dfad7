"""What the law wants beside every figure and price of a car: an energy label, a consumption. Pure.

A note is a line of text in some languages, with the specs it states in braces:

    Energy consumption, combined: {consumption_kwh_100km} kWh/100 km. CO2 class: {energy_class}.

It travels inside the sheet, so that nobody can hold the one without the other. A car whose sheet
lacks a spec that one of its notes states is shown without any figure and without its price. So is
one that carries a note in which this version finds a name it does not know.
"""

from collections.abc import Callable, Mapping
from string import Formatter

import msgspec

from carside.catalogue.basis import cycle_of
from carside.catalogue.sheet import RequiredNote, Sheet, Specs

CYCLES = {"range_cycle": "range_km", "consumption_cycle": "consumption_kwh_100km"}
"""Placeholders that say on which test a figure is based, and the spec whose basis that is."""

PLACEHOLDERS = (*Specs.__struct_fields__, "year")


class NoteError(ValueError):
    """A note's braces hold something else than one of `PLACEHOLDERS`."""


class NoteRule(msgspec.Struct, frozen=True, kw_only=True):
    """A note and the cars it is required of: those that run on one of `energies`, or all."""

    text: RequiredNote
    energies: tuple[str, ...] = ()

    def covers(self, energy: str | None) -> bool:
        """Whether a car that runs on `energy` needs this note.

        One of which nobody says what it runs on may need any.
        """
        return not self.energies or energy is None or energy in self.energies


def placeholders_of(text: str) -> tuple[str, ...]:
    """The names in the braces of a note's text, each once.

    Raises:
        NoteError: a brace is open, or holds more than a name.
    """
    try:
        parsed = list(Formatter().parse(text))
    except ValueError as error:
        raise NoteError(str(error)) from None
    for _, name, form, conversion in parsed:
        if name is not None and (name not in PLACEHOLDERS or form or conversion):
            raise NoteError(name or "{}")
    return tuple(dict.fromkeys(name for _, name, _, _ in parsed if name))


def with_notes(sheet: Sheet, rules: tuple[NoteRule, ...]) -> Sheet:
    """`sheet` with the notes that are required of it."""
    notes = tuple(rule.text for rule in rules if rule.covers(sheet.energy))
    return msgspec.structs.replace(sheet, notes=notes) if notes != sheet.notes else sheet


def missing_of(sheet: Sheet) -> tuple[str, ...]:
    """What the sheet's notes state and the sheet lacks, in the order of the specs.

    Whatever is in here, no figure and no price of this car may be shown. A name that this version
    does not know is missing too.
    """
    wanted: set[str] = set()
    for note in sheet.notes:
        for text in note.values():
            wanted |= _wanted(text)
    known = [name for name in PLACEHOLDERS if name in wanted]
    missing = [name for name in known if value_of(sheet, name) is None]
    return (*missing, *sorted(wanted - set(PLACEHOLDERS)))


def value_of(sheet: Sheet, name: str) -> float | str | bool | None:
    """What stands for a placeholder, None if the sheet lacks it."""
    if name == "year":
        return sheet.year
    found: float | str | bool | None = getattr(sheet.specs, name)
    if found is None and name in CYCLES:
        return cycle_of(sheet, CYCLES[name])
    return found


def tag_for(note: Mapping[str, str], language: str) -> str:
    """In which of its languages somebody who reads `language` is shown the note.

    His own, else another country's form of it, else the first, which is the showroom's.
    """
    primary = language.split("-", maxsplit=1)[0]
    near = (tag for tag in note if tag.split("-", maxsplit=1)[0] == primary)
    return language if language in note else next(near, next(iter(note)))


def filled(text: str, word_of: Callable[[str], str]) -> str:
    """`text` with the word for each placeholder in its place."""
    parts = Formatter().parse(text)
    return "".join(before + (word_of(name) if name else "") for before, name, _, _ in parts)


def _wanted(text: str) -> set[str]:
    try:
        return set(placeholders_of(text))
    except NoteError as error:
        return {str(error)}
