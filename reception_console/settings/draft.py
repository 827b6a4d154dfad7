"""What is being changed: every table as the file has it, and beside it as it is wanted.

The two together say what must be asked of the desk. When the file changes meanwhile, the wish is
held against it anew: what nobody else touched and I did not either is theirs, what I changed is
mine.
"""

import copy
from collections.abc import Iterable, Mapping
from typing import Any

from carside.contract.editing import Change

Row = dict[str, Any]
CAR = "car/"
"""A car sheet is a table of one row called ``car/`` and the car."""

_WITH_IDS = frozenset({"console"})
_TOGETHER = frozenset({"hours", "special_day", "note"})


class Draft:
    """The tables of the showroom file, as they are and as they are wanted."""

    def __init__(self) -> None:
        self._base: dict[str, list[Row]] = {}
        self._wanted: dict[str, list[Row]] = {}
        self._gone: set[str] = set()

    # As the file has it

    def load(self, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Take in a table as the file has it now; what is wanted otherwise stays wanted."""
        new = [copy.deepcopy(dict(row)) for row in rows]
        if table in self._wanted and self.is_changed(table):
            self._wanted[table] = self._merged(table, new)
        else:
            self._wanted[table] = copy.deepcopy(new)
        self._base[table] = new

    def begin_car(self, car: str) -> None:
        """A car that has no sheet yet."""
        table = CAR + car
        self._base[table] = []
        self._wanted[table] = [{"car": car}]
        self._gone.discard(table)

    def has(self, table: str) -> bool:
        """Whether this table was read."""
        return table in self._wanted

    # As it is wanted

    def rows(self, table: str) -> list[Row]:
        """The rows as they are wanted."""
        return self._wanted.get(table, [])

    def value(self, table: str, place: int, path: str) -> Any:
        """What is wanted there; None where there is nothing."""
        rows = self.rows(table)
        return _at(rows[place], path) if place < len(rows) else None

    def put(self, table: str, place: int, path: str, value: Any) -> None:
        """Want `value` there; None takes the key out."""
        rows = self._wanted.setdefault(table, [])
        if not rows:
            rows.append({})
        _put(rows[place], path, value)

    def add(self, table: str, row: Mapping[str, Any]) -> None:
        """Want one row more."""
        self._wanted.setdefault(table, []).append(copy.deepcopy(dict(row)))

    def remove(self, table: str, place: int) -> None:
        """Want one row less; of a car sheet, that the car goes."""
        if table.startswith(CAR):
            self._gone.add(table)
        else:
            del self._wanted[table][place]

    def is_gone(self, table: str) -> bool:
        """Whether this car is to go."""
        return table in self._gone

    def undo(self, tables: Iterable[str]) -> None:
        """Want these tables as the file has them."""
        for table in tables:
            self._gone.discard(table)
            base = self._base.get(table, [])
            if table.startswith(CAR) and not base:
                self._wanted.pop(table, None)
                self._base.pop(table, None)
            else:
                self._wanted[table] = copy.deepcopy(base)

    def settle(self, table: str) -> None:
        """What was wanted is in the file now."""
        if table in self._gone:
            self._gone.discard(table)
            self._wanted.pop(table, None)
            self._base.pop(table, None)
        else:
            self._base[table] = copy.deepcopy(self._wanted[table])

    # The difference

    @property
    def tables(self) -> tuple[str, ...]:
        """Everything that was read or begun."""
        return tuple(self._wanted)

    def is_changed(self, table: str) -> bool:
        """Whether anything of this table is wanted otherwise."""
        if table in self._gone:
            return True
        return _plain(self._wanted.get(table, [])) != _plain(self._base.get(table, []))

    def is_value_changed(self, table: str, place: int, path: str) -> bool:
        """Whether this value is wanted otherwise; rows are held against those at their place."""
        base = self._base.get(table, [])
        was = _at(base[place], path) if place < len(base) else None
        return bool(was != self.value(table, place, path))

    def changes(self) -> tuple[Change, ...]:
        """What must be asked of the desk, new cars first because others may name them."""
        changed = sorted(
            (table for table in self._wanted if self.is_changed(table)),
            key=lambda table: (not table.startswith(CAR), table),
        )
        return tuple(change for table in changed for change in self._changes(table))

    def order_in_file(self, table: str) -> list[int]:
        """The place here of each row as the file will have them: new ones come last."""
        rows = self.rows(table)
        if table not in _WITH_IDS:
            return list(range(len(rows)))
        there = [row.get("id") for row in self._base.get(table, [])]
        old = {rows[n].get("id"): n for n in range(len(rows)) if rows[n].get("id") in there}
        new = [n for n in range(len(rows)) if rows[n].get("id") not in there]
        return [old[name] for name in there if name in old] + new

    def _changes(self, table: str) -> Iterable[Change]:
        base, wanted = self._base.get(table, []), self._wanted[table]
        if table.startswith(CAR):
            car = table.removeprefix(CAR)
            if table in self._gone:
                yield Change(table="car", row=car, is_removed=True)
            else:
                yield Change(table="car", row=car, values=_differences(_only(base), _only(wanted)))
        elif table in _TOGETHER:
            yield Change(table=table, rows=tuple(wanted))
        elif table in _WITH_IDS:
            yield from _row_changes(table, base, wanted)
        elif _plain(wanted) == [{}]:
            yield Change(table=table, is_removed=True)
        else:
            yield Change(table=table, values=_differences(_only(base), _only(wanted)))

    def _merged(self, table: str, new: list[Row]) -> list[Row]:
        base, wanted = self._base.get(table, []), self._wanted[table]
        if table in _TOGETHER:
            return wanted
        if table not in _WITH_IDS:
            row = copy.deepcopy(_only(new))
            for path, value in _differences(_only(base), _only(wanted)).items():
                _put(row, path, value)
            return [row]
        merged = {str(row.get("id")): copy.deepcopy(row) for row in new}
        for change in _row_changes(table, base, wanted):
            name = str(change.row)
            if change.is_removed:
                merged.pop(name, None)
                continue
            row = merged.setdefault(name, {"id": name})
            for path, value in change.values.items():
                _put(row, path, value)
        return list(merged.values())


def _row_changes(table: str, base: list[Row], wanted: list[Row]) -> Iterable[Change]:
    before = {row.get("id"): row for row in base}
    after = [row.get("id") for row in wanted]
    for name in before:
        if name not in after:
            yield Change(table=table, row=str(name), is_removed=True)
    for row in wanted:
        name = str(row.get("id") or "")
        differences = _differences(before.get(name, {}), row)
        if differences:
            yield Change(table=table, row=name, values=differences)


def _differences(base: Row, wanted: Row) -> dict[str, Any]:
    before, after = dict(_leaves(base)), dict(_leaves(wanted))
    gone: dict[str, Any] = {path: None for path in before if path not in after}
    return gone | {path: one for path, one in after.items() if before.get(path) != one}


def _leaves(row: Row, above: str = "") -> Iterable[tuple[str, Any]]:
    for key, value in row.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{above}{key}.")
        elif value is not None:
            yield f"{above}{key}", value


def _at(row: Row, path: str) -> Any:
    found: Any = row
    for key in path.split("."):
        found = found.get(key) if isinstance(found, dict) else None
    return found


def _put(row: Row, path: str, value: Any) -> None:
    *outer, last = path.split(".")
    table = row
    for key in outer:
        table = table.setdefault(key, {})
    if value is None:
        table.pop(last, None)
        if outer and not table:
            row.pop(outer[0], None)
    else:
        table[last] = value


def _only(rows: list[Row]) -> Row:
    return rows[0] if rows else {}


def _plain(rows: list[Row]) -> list[Row]:
    """The rows without the empty ones at their end: a table without keys is no table."""
    return rows if any(rows) else [{}]
