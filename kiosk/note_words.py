"""What the law wants beside a car's figures, in words; and what is said where it is not whole."""

from PySide6.QtCore import QCoreApplication, QLocale

from carside.catalogue.presentation import Row
from carside.catalogue.required_notes import CYCLES, filled, tag_for, value_of
from carside.catalogue.sheet import Sheet
from carside.catalogue.specs import SPECS
from kiosk import wording
from kiosk.language import NAMES, locale_of
from kiosk.reader import Reader
from kiosk.row_words import values_of

translate = QCoreApplication.translate


def notes_in_words(sheet: Sheet, reader: Reader) -> tuple[str, ...]:
    """The sheet's required notes for this reader; call it only for one that lacks nothing.

    Figures are written as the note's own language writes them, in the units its text names.
    """
    tags = [(note, tag_for(note, reader.language)) for note in sheet.notes]
    return tuple(_line(sheet, note[tag], tag) for note, tag in tags)


def withheld_sentence() -> str:
    """Why neither figures nor a price are shown."""
    return translate(
        "Notes",
        "The figures and the price of this car are not shown here, because a statement that the "
        "law requires beside them is not complete. Please ask us.",
    )


def _line(sheet: Sheet, text: str, tag: str) -> str:
    locale = locale_of(tag) if tag in NAMES else QLocale(tag)
    return filled(text, lambda name: _word(sheet, name, locale))


def _word(sheet: Sheet, name: str, locale: QLocale) -> str:
    value = value_of(sheet, name)
    if value is None:
        return ""
    if name in CYCLES:
        return wording.cycle_name(str(value))
    if name == "year":
        return str(value)
    is_whole = isinstance(value, float | int) and value == int(value)
    decimals = 0 if is_whole and not SPECS[name].is_fixed else SPECS[name].decimals
    return values_of(Row(name, (value,), SPECS[name].unit, decimals), locale)
