"""Which field a mistake belongs to, from the sentence in which the desk tells it.

A sentence begins with its file and the place: ``showroom.toml: hours[2].opens is "9", must be ...``
or ``cars/eqs-450.toml: price.amount is ...``. What cannot be placed is told above the form.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from reception_console.settings.draft import CAR, Draft

_SENTENCE = re.compile(
    r"^(?:(?P<file>[^:]*\.toml): )?(?P<place>[a-z_]+(?:\[\d+\])?(?:\.[A-Za-z0-9_-]+(?:\[\d+\])?)*)"
    r"(?P<rest> .*|:.*)$"
)
_TABLE = re.compile(r"^(?P<table>[a-z_]+)(?:\[(?P<row>\d+)\])?(?:\.(?P<path>.*))?$")


@dataclass(frozen=True, slots=True)
class Problems:
    """What is wrong: at its field (table, place of the row, path), and what has no field."""

    placed: dict[tuple[str, int, str], str]
    others: tuple[str, ...] = ()


def placed_problems(
    sentences: Iterable[str], draft: Draft, fields: Collection[tuple[str, int, str]]
) -> Problems:
    """Find the field of each sentence among those that there are."""
    placed: dict[tuple[str, int, str], str] = {}
    others: list[str] = []
    for sentence in sentences:
        key = _place(sentence, draft)
        if key is None or key not in fields:
            others.append(sentence)
        else:
            placed.setdefault(key, _wanted_words(sentence))
    return Problems(placed, tuple(others))


def _place(sentence: str, draft: Draft) -> tuple[str, int, str] | None:
    found = _SENTENCE.match(sentence)
    if found is None:
        return None
    file, place = found["file"] or "", found["place"]
    if "/" in file:
        car = CAR + file.rsplit("/", 1)[-1].removesuffix(".toml")
        return (car, 0, _without_places(place)) if draft.has(car) else None
    table = _TABLE.match(place)
    if table is None or not draft.has(table["table"]):
        return None
    row = int(table["row"] or 1) - 1
    order = draft.order_in_file(table["table"])
    if row < len(order):
        row = order[row]
    return table["table"], row, _without_places(table["path"] or "")


def _without_places(path: str) -> str:
    """One field holds a whole list: ``escalation_s[2]`` is ``escalation_s``."""
    return re.sub(r"\[\d+\]", "", path)


def _wanted_words(sentence: str) -> str:
    """What a person needs to know beside the field: what it must be, else the whole sentence."""
    _, found, wanted = sentence.partition(", must ")
    words = f"Must {wanted}" if found else sentence.split(": ", 1)[-1]
    return words if words.endswith(".") else f"{words}."
