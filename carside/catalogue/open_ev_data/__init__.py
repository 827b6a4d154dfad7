"""The open-ev dataset as it is shipped: electric cars to look up by name.

Reading it takes some 40 ms and is done on the first search, never at the start. A car becomes a
sheet only when it is taken.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from carside.catalogue.open_ev import import_record
from carside.catalogue.sheet import Sheet

EXAMPLES = (
    "Mercedes-Benz EQS 2023", "Porsche Taycan 4S 2023", "BMW i7 xDrive60 2024",
    "Audi e-tron GT quattro 2023", "NIO ET7 100 kWh 2024", "Volvo EX90 2024",
    "Polestar 3 Long Range Dual Motor 2024", "Hyundai IONIQ 6 Long Range 2024",
    "Renault 5 E-Tech 110 kW 2024", "BMW i4 eDrive40 2025", "XPeng G6 Long Range 2025",
    "Fiat 500e La Prima 2024",
)  # fmt: skip
"""Cars that show well what the boards can do, for whoever only wants to try."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One car of the dataset: what it is called, and one line more."""

    number: int
    name: str
    year: int
    body: str
    range_km: int | None
    power_kw: int | None
    key: str


@cache
def listed() -> tuple[Listed, ...]:
    """Every car by name, the newest of each name first."""
    cars = sorted(_listed(), key=lambda car: (car.name.casefold(), -car.year, car.number))
    seen: dict[tuple[str, int], Listed] = {}
    for car in cars:
        seen.setdefault((car.name, car.year), car)
    return tuple(seen.values())


def find(text: str, most: int = 8) -> tuple[Listed, ...]:
    """The cars in whose name every word of `text` begins a word, the best first."""
    words = _plain(text).split()
    if not words:
        return ()
    found = [car for car in listed() if _fits(words, car.key)]
    # Who types "eqs" means the EQS before the EQS SUV, and this year's before the last one's.
    found.sort(key=lambda car: (len(car.key.split()), -car.year))
    return tuple(found[:most])


def examples(count: int) -> tuple[Listed, ...]:
    """`count` cars to try with, again from the first when they are used up."""
    found = [hits[0] for name in EXAMPLES if (hits := find(name, 1))]
    return tuple(found[place % len(found)] for place in range(count)) if found else ()


def sheet_of(car: Listed, currency: str | None = None) -> Sheet:
    """The sheet of one car; its price only where the dataset has one in `currency`."""
    sheet = import_record(_records()[car.number], currency=currency).sheet
    assert sheet is not None  # noqa: S101 (only what has a name is listed)
    return sheet


def _fits(words: list[str], key: str) -> bool:
    return all(f" {word}" in key for word in words)


@cache
def _records() -> tuple[dict[str, Any], ...]:
    lines = files(__name__).joinpath("vehicles.jsonl").read_bytes().splitlines()
    return tuple(msgspec.json.decode(line) for line in lines if line.strip())


def _listed() -> Iterator[Listed]:
    for number, record in enumerate(_records()):
        names = [_text(record, "make"), _text(record, "model"), _text(record, "variant")]
        trim = _text(record, "trim")
        if trim and trim.lower() not in {"base", *(name.lower() for name in names)}:
            names.append(trim)
        name = " ".join(_said_once([one for one in names if one]))
        year = record.get("year")
        if name and isinstance(year, int):
            yield Listed(
                number,
                name,
                year,
                str((record.get("body") or {}).get("style") or ""),
                _range_km(record),
                _whole((record.get("powertrain") or {}).get("system_power_kw")),
                f" {_plain(name)} {year}",
            )


def _said_once(names: list[str]) -> list[str]:
    """Without what the name before it says already: Polestar and Polestar 3."""
    kept: list[str] = []
    for name in names:
        if kept and name.lower().startswith(f"{kept[-1].lower()} "):
            kept.pop()
        if name.lower() not in " ".join(kept).lower().split():
            kept.append(name)
    return kept


def _text(record: dict[str, Any], field: str) -> str:
    found = record.get(field)
    name = found.get("name") if isinstance(found, dict) else None
    return name.strip() if isinstance(name, str) else ""


def _range_km(record: dict[str, Any]) -> int | None:
    rated = (record.get("range") or {}).get("rated") or []
    return next((_whole(one.get("range_km")) for one in rated if isinstance(one, dict)), None)


def _whole(value: Any) -> int | None:
    return round(value) if isinstance(value, int | float) else None


def _plain(text: str) -> str:
    """Small letters without marks, words parted by single spaces."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"[^\W_]+", flat.encode("ascii", "ignore").decode()))
