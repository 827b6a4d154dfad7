"""The order in which cars are listed: by maker, model and trim, as people count. Pure."""

import re
import unicodedata

from carside.catalogue.sheet import Sheet

Key = tuple[str | int, ...]

_NUMERALS = re.compile(r"(\d+)")


def natural_key(name: str | None) -> Key:
    """What to sort `name` by: its numerals by their value, of any script, letters without accents.

    So "3" stands before "27", "EQE 43" before "EQE 350" and "Škoda" before "Smart"; capitals count
    as small. No name stands before every other.
    """
    apart = unicodedata.normalize("NFD", (name or "").casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    # Letters and numerals alternate, letters first: two keys never compare one with the other
    parts = _NUMERALS.split(plain)
    return tuple(int(part) if at % 2 else part for at, part in enumerate(parts))


def car_order(sheet: Sheet) -> tuple[Key, ...]:
    """What to sort cars by; two that bear the same name by their identifiers."""
    return tuple(map(natural_key, (sheet.maker, sheet.model, sheet.trim, sheet.car)))
