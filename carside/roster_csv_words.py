"""Shifts, lists and identifiers as they stand in one field of a roster's CSV file. Pure.

Shifts are written as ``mon-fri 09:00-18:00 break 12:30-13:15 | sat 10:00-14:00``.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from carside.opening import Day

_DAYS = [day.value for day in Day]
_SPLIT = re.compile(r"[\s|,;]+")
_SHIFTS = re.compile(r"[|;\n]+")
_TIMES = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])\s*(?:-|\u2013|to)\s*"
                    r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])", re.IGNORECASE)  # fmt: skip
_BREAK = re.compile(r"\b(?:break|breaks|pause)\b|\(", re.IGNORECASE)
_NO_LETTER = re.compile(r"[^a-z0-9]+")
_LONGEST = 60


def listed(field: str) -> list[str]:
    """The words of a field: separated by spaces, ``|``, commas or semicolons."""
    return [word for word in _SPLIT.split(field.strip()) if word]


def slug(name: str) -> str:
    """A name as an identifier: ``João Pinto`` is joao-pinto; empty where nothing can be written."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NO_LETTER.sub("-", plain).strip("-")[:_LONGEST].strip("-")


def identifier(name: str, taken: Callable[[str], bool]) -> str:
    """An identifier for a name that nobody has yet: a numbered one where letters do not do."""
    wanted = slug(name)
    if wanted and not taken(wanted):
        return wanted
    stem = wanted or "advisor"
    number = 2 if wanted else 1
    while taken(f"{stem}-{number}"):
        number += 1
    return f"{stem}-{number}"


def shifts(field: str) -> list[dict[str, Any]]:
    """The shifts of a field, as tables of the showroom file.

    Raises:
        ValueError: it cannot be read; the text says what should stand there.
    """
    return [_shift(part.strip()) for part in _SHIFTS.split(field) if part.strip()]


def shifts_words(tables: Iterable[dict[str, Any]]) -> str:
    """Shifts of the showroom file as they stand in a field; `shifts` reads them back."""
    return " | ".join(_words(table) for table in tables)


def days_words(days: Sequence[str]) -> str:
    """Days of the week: ``mon-fri``, ``mon wed``."""
    numbers = sorted(_DAYS.index(day) for day in days if day in _DAYS)
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return " ".join(
        f"{_DAYS[run[0]]}-{_DAYS[run[-1]]}" if len(run) > 1 else _DAYS[run[0]] for run in runs
    )


def _shift(text: str) -> dict[str, Any]:
    worked, *pauses = _BREAK.split(text)
    found = _TIMES.search(worked)
    if found is None:
        raise ValueError(f'"{text}" names no times such as 09:00-18:00')
    days = _days(worked[: found.start()], text)
    shift: dict[str, Any] = {"days": days, **_times(found)}
    breaks = [_times(one) for pause in pauses for one in _TIMES.finditer(pause)]
    if len(pauses) > 0 and not breaks:
        raise ValueError(f'"{text}" names no times of the break, such as break 12:30-13:15')
    return {**shift, "breaks": breaks} if breaks else shift


def _days(words: str, text: str) -> list[str]:
    found: list[str] = []
    for word in listed(words.lower()):
        first, _, last = (part.strip(".")[:3] for part in word.partition("-"))
        if first not in _DAYS or (last and last not in _DAYS):
            raise ValueError(f'"{word}" in "{text}" is no day such as mon or mon-fri')
        start, end = _DAYS.index(first), _DAYS.index(last or first)
        run = range(start, end + 1 if end >= start else end + 8)
        found += [_DAYS[number % 7] for number in run if _DAYS[number % 7] not in found]
    if not found:
        raise ValueError(f'"{text}" names no days such as mon-fri')
    return sorted(found, key=_DAYS.index)


def _times(found: re.Match[str]) -> dict[str, str]:
    begins, ends = (f"{int(found[n]):02}:{found[n + 1]}" for n in (1, 3))
    return {"begins": begins, "ends": ends}


def _words(table: dict[str, Any]) -> str:
    times = f"{table['begins']}-{table['ends']}"
    pauses = [f"{one['begins']}-{one['ends']}" for one in table.get("breaks", ())]
    words = f"{days_words(table['days'])} {times}"
    return f"{words} break {' '.join(pauses)}" if pauses else words
