"""Holding the entries of the showroom file against one another.

Works on the plain document, because parts of it may have failed their shape already: whatever is
not what it should be is passed over here, it has its own sentence.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from string import Formatter
from typing import Any
from zoneinfo import available_timezones

from carside.desk.car_folder import CarFolder
from carside.desk.note_rules import placeholder_problems
from carside.desk.showroom import LINK_PLACEHOLDERS
from carside.desk.toml_problems import Key, did_you_mean, listed, place, show
from carside.desk.webhook_address import problem_of

_Document = dict[str, Any]
_Entry = tuple[Key, dict[str, Any]]

_ROUNDING_M = 1e-6
_DAY_MIN = 24 * 60


def reference_problems(document: _Document, wrong: dict[Key, str], folder: CarFolder) -> list[str]:
    """Every mistake between entries, one sentence each, without the file's name.

    Args:
        document: the showroom file as read.
        wrong: the places that have failed their shape.
        folder: the car sheets.
    """
    seen = _Seen(document, wrong)
    return [
        *_doubled(seen, ("floor", "zone", "stand", "advisor", "console"), "id"),
        *_doubled(seen, ("stand",), "board"),
        *_unknown(seen, "zone", "floor", "floor", seen.ids("floor")),
        *_unknown(seen, "stand", "zone", "zone", seen.ids("zone")),
        *(_unknown(seen, "stand", "car", "car", folder.known) if folder.was_read else ()),
        *_zones_outside(seen),
        *_stands_outside(seen),
        *_spots(seen),
        *_link(seen),
        *_languages(seen),
        *_timezone(seen),
        *_ladders(seen),
        *_webhook(seen),
        *_days(seen),
        *_special_days(seen),
        *_shifts(seen),
        *_notes(seen),
        *_consoles(seen),
    ]


class _Seen:
    """Reads the document, passing over whatever is wrong."""

    def __init__(self, document: _Document, wrong: dict[Key, str]) -> None:
        self._document = document
        self._wrong = wrong

    def good(self, key: Key) -> Any:
        """The value at `key`, or None if it or a table around it is missing or wrong."""
        found: Any = self._document
        for depth, part in enumerate(key):
            if key[: depth + 1] in self._wrong:
                return None
            if isinstance(found, dict):
                found = found.get(str(part))
            elif isinstance(found, list) and isinstance(part, int) and part < len(found):
                found = found[part]
            else:
                return None
        return found

    def is_wrong(self, key: Key) -> bool:
        """Whether the value at `key` has failed its shape."""
        return key in self._wrong

    def entries(self, table: str) -> Iterator[_Entry]:
        """The tables of ``[[table]]`` with their places."""
        for index, entry in enumerate(self.good((table,)) or []):
            if isinstance(entry, dict):
                yield (table, index), entry

    def ids(self, table: str) -> frozenset[str]:
        """Every id of ``[[table]]``, also of entries with mistakes elsewhere."""
        found = (entry.get("id") for _, entry in self.entries(table))
        return frozenset(name for name in found if isinstance(name, str))

    def by_id(self, table: str) -> dict[str, Key]:
        """The first place of each id."""
        found: dict[str, Key] = {}
        for key, entry in self.entries(table):
            if isinstance(entry.get("id"), str):
                found.setdefault(entry["id"], key)
        return found

    def numbers(self, key: Key, *names: str) -> list[float] | None:
        """The numbers of an entry, or None if one is missing or wrong."""
        found = [self.good((*key, name)) for name in names]
        return None if None in found else found


def _doubled(seen: _Seen, tables: tuple[str, ...], name: str) -> Iterator[str]:
    for table in tables:
        first: dict[str, Key] = {}
        for key, _ in seen.entries(table):
            value = seen.good((*key, name))
            if isinstance(value, str) and first.setdefault(value, key) != key:
                before = place((*first[value], name))
                yield f"{place((*key, name))} is {show(value)}, which {before} has already"


def _unknown(seen: _Seen, table: str, name: str, kind: str, known: frozenset[str]) -> Iterator[str]:
    for key, _ in seen.entries(table):
        value = seen.good((*key, name))
        if isinstance(value, str) and value not in known:
            words = sorted(known)
            yield (
                f"{place((*key, name))} is {show(value)}{did_you_mean(value, words)}, "
                f"must be a {kind} that exists: {listed(words)}"
            )


def _floor_size(seen: _Seen, floor: Any) -> list[float] | None:
    key = seen.by_id("floor").get(floor) if isinstance(floor, str) else None
    return None if key is None else seen.numbers(key, "width_m", "depth_m")


def _zones_outside(seen: _Seen) -> Iterator[str]:
    for key, _ in seen.entries("zone"):
        size = _floor_size(seen, seen.good((*key, "floor")))
        corner = seen.numbers(key, "x_m", "y_m", "width_m", "depth_m")
        if size and corner:
            yield from _outside(key, "x_m", corner[0] + corner[2], size[0], "right edge")
            yield from _outside(key, "y_m", corner[1] + corner[3], size[1], "lower edge")


def _outside(key: Key, name: str, reach_m: float, most_m: float, edge: str) -> Iterator[str]:
    if reach_m > most_m + _ROUNDING_M:
        yield (
            f"{place(key)} ends at {name} = {reach_m:g}, its {edge} must be at most "
            f"{most_m:g}, where its floor ends"
        )


def _stands_outside(seen: _Seen) -> Iterator[str]:
    zones = seen.by_id("zone")
    for key, _ in seen.entries("stand"):
        zone = zones.get(seen.good((*key, "zone")) or "")
        if zone is not None:
            yield from _beyond(seen, key, seen.good((*zone, "floor")))


def _spots(seen: _Seen) -> Iterator[str]:
    spots: list[Key] = [("showroom", "reception")]
    spots += [(*key, "at") for key, _ in seen.entries("advisor")]
    floors = seen.ids("floor")
    for key in spots:
        floor = seen.good((*key, "floor"))
        if isinstance(floor, str) and floor not in floors:
            words = sorted(floors)
            yield (
                f"{place((*key, 'floor'))} is {show(floor)}{did_you_mean(floor, words)}, "
                f"must be a floor that exists: {listed(words)}"
            )
        yield from _beyond(seen, key, floor)


def _beyond(seen: _Seen, key: Key, floor: Any) -> Iterator[str]:
    size = _floor_size(seen, floor)
    for axis, name in enumerate(("x_m", "y_m")):
        value = seen.good((*key, name))
        if size and value is not None and value > size[axis]:
            yield (
                f"{place((*key, name))} is {show(value)}, must be a number from 0 to "
                f"{size[axis]:g}, as floor {show(floor)} ends there"
            )


def _link(seen: _Seen) -> Iterator[str]:
    link = seen.good(("showroom", "link"))
    if not isinstance(link, str):
        return
    allowed = ", ".join("{" + name + "}" for name in LINK_PLACEHOLDERS)
    try:
        parsed = list(Formatter().parse(link))
    except ValueError:
        yield f"showroom.link is {show(link)}, braces must hold one of {allowed}"
        return
    for _, name, form, conversion in parsed:
        if name is not None and (name not in LINK_PLACEHOLDERS or form or conversion):
            hint = did_you_mean(name, LINK_PLACEHOLDERS)
            yield f"showroom.link has {{{name}}}{hint}, braces must hold one of {allowed}"


def _languages(seen: _Seen) -> Iterator[str]:
    lists: list[Key] = [("showroom", "languages")]
    lists += [(*key, "languages") for key, _ in seen.entries("advisor")]
    for key in lists:
        tags = seen.good(key)
        if isinstance(tags, list):
            yield from _repeated(key, [t.lower() for t in tags if isinstance(t, str)])


def _repeated(key: Key, words: list[str]) -> Iterator[str]:
    for word in sorted({word for word in words if words.count(word) > 1}):
        yield f"{place(key)} names {show(word)} more than once"


def _timezone(seen: _Seen) -> Iterator[str]:
    key: Key = ("showroom", "timezone")
    zone = seen.good(key)
    if isinstance(zone, str) and zone not in (known := sorted(available_timezones())):
        hint = did_you_mean(zone, known)
        what = "a time zone that exists" if known else "left out: this computer knows no time zones"
        yield f"{place(key)} is {show(zone)}{hint}, must be {what}"


def _ladders(seen: _Seen) -> Iterator[str]:
    tables: list[Key] = [("escalation",), *(key for key, _ in seen.entries("hours"))]
    for table in tables:
        yield from _falling((*table, "escalation_s"), seen)


def _falling(key: Key, seen: _Seen) -> Iterator[str]:
    steps = seen.good(key)
    if not isinstance(steps, list) or any(seen.good((*key, i)) is None for i in range(len(steps))):
        return
    if any(later <= earlier for earlier, later in pairwise(steps)):
        yield f"{place(key)} is {_listed(steps)}, must rise, such as [15, 30, 60]"


def _webhook(seen: _Seen) -> Iterator[str]:
    key, secret = ("escalation", "webhook"), ("escalation", "webhook_secret_env")
    webhook = seen.good(key)
    if isinstance(webhook, str) and (wanted := problem_of(webhook)):
        yield f"{place(key)} is {show(webhook)}, must be {wanted}"
    # A table that is wrong altogether has its own sentence.
    if webhook is None and isinstance(seen.good(secret), str) and not seen.is_wrong(key):
        yield f"{place(secret)} is {show(seen.good(secret))}, but there is no {place(key)}"


def _days(seen: _Seen) -> Iterator[str]:
    for key, _ in seen.entries("hours"):
        days = seen.good((*key, "days"))
        if isinstance(days, list):
            yield from _repeated((*key, "days"), [day for day in days if isinstance(day, str)])


def _special_days(seen: _Seen) -> Iterator[str]:
    for key, entry in seen.entries("special_day"):
        on = seen.good((*key, "date"))
        if isinstance(on, str) and not _is_date(on):
            yield f"{place((*key, 'date'))} is {show(on)}, must be a date that exists"
        for name, other in (("opens", "closes"), ("closes", "opens")):
            if name in entry and other not in entry:
                yield f"{place((*key, name))} needs {other} beside it; without both it is closed"


def _shifts(seen: _Seen) -> Iterator[str]:
    for key, _ in seen.entries("advisor"):
        lines = seen.good((*key, "shifts"))
        for n in range(len(lines) if isinstance(lines, list) else 0):
            shift = (*key, "shifts", n)
            days = seen.good((*shift, "days"))
            if isinstance(days, list):
                yield from _repeated((*shift, "days"), [d for d in days if isinstance(d, str)])
            yield from _breaks(seen, shift)


def _breaks(seen: _Seen, shift: Key) -> Iterator[str]:
    begins, length = _minutes_of(seen, shift)
    lines = seen.good((*shift, "breaks"))
    for n in range(len(lines) if isinstance(lines, list) else 0):
        pause = (*shift, "breaks", n)
        start, lasts = _minutes_of(seen, pause)
        if begins is None or start is None:
            continue
        if (start - begins) % _DAY_MIN + lasts > length:
            times = [seen.good((*shift, name)) for name in ("begins", "ends")]
            yield f"{place(pause)} must lie within its shift, from {times[0]} to {times[1]}"


def _minutes_of(seen: _Seen, key: Key) -> tuple[int | None, int]:
    """The minute of the day at which something begins, and for how many minutes it lasts."""
    begins, ends = (seen.good((*key, name)) for name in ("begins", "ends"))
    if not isinstance(begins, str) or not isinstance(ends, str):
        return None, 0
    start, end = (60 * int(at[:2]) + int(at[3:]) for at in (begins, ends))
    return start, (end - start) % _DAY_MIN or _DAY_MIN


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _consoles(seen: _Seen) -> Iterator[str]:
    roles = [entry.get("role", "receptionist") for _, entry in seen.entries("console")]
    if roles and "manager" not in roles and not seen.is_wrong(("console",)):
        yield 'console: none of them is "manager", so that nobody could change the showroom'


def _notes(seen: _Seen) -> Iterator[str]:
    for key, _ in seen.entries("note"):
        texts = seen.good((*key, "text"))
        for tag, text in (texts if isinstance(texts, dict) else {}).items():
            place_of_text = (*key, "text", tag)
            if isinstance(text, str) and not seen.is_wrong(place_of_text):
                yield from placeholder_problems(place(place_of_text), text)
        energies = seen.good((*key, "energies"))
        if isinstance(energies, list):
            yield from _repeated((*key, "energies"), [e for e in energies if isinstance(e, str)])


def _listed(values: list[float]) -> str:
    return "[" + ", ".join(f"{value:g}" for value in values) + "]"
