"""What a person does to a field, as a wish in the draft."""

from collections.abc import Callable, Iterable
from typing import Any

from reception_console.settings.draft import Draft
from reception_console.settings.fields import DAYS
from reception_console.settings.form_rows import read_key
from reception_console.settings.values import Kind, taken, whole_time

Place = tuple[str, int, str]
"""A field: its table, the place of its row and its path."""

NEW_ROWS: dict[str, dict[str, Any]] = {
    "hours": {"days": [], "opens": "09:00", "closes": "18:00"},
    "special_day": {"date": ""},
    "note": {"text": {}},
    "console": {"id": "", "role": "receptionist"},
}
"""What a row begins with, by table."""


class Wishes:
    """Puts what is done to fields, named by their keys, into `draft`.

    `kind_of(table, path)` says what kind of field it is. Each function returns the field.
    """

    def __init__(self, draft: Draft, kind_of: Callable[[str, str], Kind]) -> None:
        self._draft = draft
        self._kind_of = kind_of

    def edit(self, key: str, text: str) -> Place:
        """Want this text; a price that has no currency yet gets the showroom's."""
        table, place, path = read_key(key)
        self._draft.put(table, place, path, taken(self._kind_of(table, path), text))
        if path == "price.amount" and not self._draft.value(table, place, "price.currency"):
            currency = self._draft.value("showroom", 0, "currency") or "EUR"
            self._draft.put(table, place, "price.currency", currency)
        return table, place, path

    def check(self, key: str, *, is_on: bool) -> Place:
        """Want a yes or a no."""
        table, place, path = read_key(key)
        self._draft.put(table, place, path, is_on or None)
        return table, place, path

    def add_to(self, key: str, text: str) -> Place:
        """Want one value more in a list, once."""
        table, place, path = read_key(key)
        value = taken(self._kind_of(table, path), text.strip())
        held = self._held(table, place, path)
        if value is not None and value not in held:
            self._draft.put(table, place, path, [*held, value])
        return table, place, path

    def take_from(self, key: str, number: int) -> Place:
        """Want one value less in a list."""
        table, place, path = read_key(key)
        held = self._held(table, place, path)
        del held[number : number + 1]
        self._draft.put(table, place, path, held or None)
        return table, place, path

    def toggle(self, key: str, value: str) -> Place:
        """Want a value of a few, or not any more; days stay in the order of the week."""
        table, place, path = read_key(key)
        held = self._held(table, place, path)
        held = [one for one in held if one != value] if value in held else [*held, value]
        if path == "days":
            held.sort(key=DAYS.index)
        self._draft.put(table, place, path, held or None)
        return table, place, path

    def complete(self, fields: Iterable[Place]) -> None:
        """Write out the times of day that were typed short."""
        for table, place, path in fields:
            value = self._draft.value(table, place, path)
            if self._kind_of(table, path) is Kind.TIME and isinstance(value, str):
                self._draft.put(table, place, path, whole_time(value))

    def _held(self, table: str, place: int, path: str) -> list[Any]:
        return list(self._draft.value(table, place, path) or [])
