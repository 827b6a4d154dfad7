"""From what stands in the file to what stands in a field, and back.

What a person has typed is kept as it is where it is no value of its kind: the desk says what is
wrong with it, in the same words as for a file changed by hand.
"""

import re
from enum import StrEnum
from typing import Any

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_SHORT_TIME = re.compile(r"(\d{1,2})\s*[:.h]?\s*(\d{2})?")
_WHOLE = re.compile(r"-?\d+")


class Kind(StrEnum):
    """What kind of field it is."""

    TEXT = "text"
    LONG = "long"  # several lines on the screen, one in the file
    NUMBER = "number"
    TIME = "time"
    CHOICE = "choice"
    SEGMENTS = "segments"
    SEVERAL = "several"  # any of a few
    LIST = "list"  # any that one writes
    NUMBERS = "numbers"  # several numbers
    CHECK = "check"


def shown_value(value: Any) -> str:
    """One value as text: 40.0 is ``40``, nothing is empty."""
    if value is None or isinstance(value, bool | list | dict):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def shown_list(value: Any) -> list[str]:
    """Several values, each as text."""
    return [shown_value(one) for one in value] if isinstance(value, list) else []


def taken(kind: Kind, text: str) -> Any:
    """What `text` means in a field of this kind; None where it is empty."""
    plain = " ".join(text.split()) if kind is Kind.LONG else text.strip()
    if not plain:
        return None
    if kind in {Kind.NUMBER, Kind.NUMBERS}:
        return _number(plain.replace(",", "."))
    # A space at the end may have a word after it soon.
    return text.replace("\n", " ") if kind is Kind.LONG else text


def whole_time(text: str) -> str:
    """A time of day that was typed short, written out: ``9`` and ``9.00`` are ``09:00``."""
    found = _SHORT_TIME.fullmatch(text.strip())
    return f"{int(found[1]):02}:{found[2] or '00'}" if found else text


def _number(text: str) -> Any:
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text
