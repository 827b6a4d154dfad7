"""What a console's changes make of the showroom's documents. Values in, values out: no files.

A document is what a TOML file says, as plain values. Whoever is renamed is renamed wherever he is
named; whoever is still named may not go.
"""

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

import msgspec

from carside.contract.editing import Change
from carside.desk.showroom_shape import ShowroomShape
from carside.desk.toml_problems import did_you_mean, listed

CAR = "car"
_FIXED = {
    ("showroom", "id"): "The showroom's identifier is part of every topic and link, so that it can "
    "only be changed in the file, with the desk and all boards stopped.",
    ("showroom", "cars"): "Where the car sheets lie can only be changed in the file.",
}
_NAMED_BY = (
    # who names whom: table, key and the kind that is named
    ("zone", "floor", "floor"),
    ("stand", "zone", "zone"),
    ("stand", "car", "car"),
    ("advisor", "at.floor", "floor"),
    ("showroom", "reception.floor", "floor"),
)

Document = dict[str, Any]


class ChangeError(ValueError):
    """The changes cannot be made; `problems` says why, one sentence each."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(slots=True)
class Documents:
    """What the files say: the showroom's own, and every car sheet by car.

    `renamed` holds, for each kind, what was called otherwise before.
    """

    showroom: Document
    cars: dict[str, Document]
    renamed: dict[str, dict[str, str]] = field(default_factory=dict)


def tables() -> dict[str, bool]:
    """Every table of the showroom file, and whether it has many rows."""
    fields = msgspec.structs.fields(ShowroomShape)
    return {one.name: _row_type(one.type) is not None for one in fields}


def has_ids(table: str) -> bool:
    """Whether the rows of this table are told apart by their `id`."""
    row = _row_of(table)
    return row is not None and "id" in {one.name for one in msgspec.structs.fields(row)}


def known_table(table: str) -> None:
    """Check that there is such a table.

    Raises:
        ChangeError: there is not.
    """
    known = [*tables(), CAR]
    if table not in known:
        hint = did_you_mean(table, known)
        raise ChangeError(f'There is no table "{table}"{hint}, there are {listed(known)}.')


def changed(before: Documents, changes: Iterable[Change]) -> Documents:
    """Make all changes.

    Raises:
        ChangeError: one of them cannot be made, or takes away what is still named.
    """
    after = Documents(copy.deepcopy(before.showroom), copy.deepcopy(before.cars))
    problems: list[str] = []
    for change in changes:
        try:
            known_table(change.table)
            _change(after, change)
        except ChangeError as error:
            problems += error.problems
    if problems:
        raise ChangeError(*problems)
    _follow(after)
    if left := tuple(_still_named(before, after)):
        raise ChangeError(*left)
    return after


def _change(documents: Documents, change: Change) -> None:
    if change.table == CAR:
        _change_car(documents, change)
    elif not tables()[change.table]:
        _change_single(documents.showroom, change)
    elif has_ids(change.table):
        _change_row(documents, change)
    elif change.rows is None:
        raise ChangeError(f"All rows of [[{change.table}]] are changed together.")
    else:
        rows = [_ordered(change.table, row) for row in change.rows]
        _put_rows(documents.showroom, change.table, rows)


def _change_single(document: Document, change: Change) -> None:
    if change.is_removed:
        document.pop(change.table, None)
        return
    row = document.setdefault(change.table, {})
    for key in change.values:
        if (change.table, key) in _FIXED and change.values[key] != row.get(key):
            raise ChangeError(_FIXED[change.table, key])
    _set(row, change.values)
    if not row:
        del document[change.table]


def _change_row(documents: Documents, change: Change) -> None:
    table, name = change.table, change.row
    if name is None:
        raise ChangeError(f"Which row of [[{table}]] is meant?")
    rows: list[Document] = documents.showroom.setdefault(table, [])
    row = next((one for one in rows if one.get("id") == name), None)
    if change.is_removed:
        if row is None:
            raise ChangeError(f'There is no {table} "{name}".')
        _put_rows(documents.showroom, table, [one for one in rows if one is not row])
        return
    if row is None:
        row = {"id": name}
        rows.append(row)
    new = change.values.get("id", name)
    _set(row, change.values)
    if new != name:
        documents.renamed.setdefault(table, {})[name] = new


def _change_car(documents: Documents, change: Change) -> None:
    name = change.row
    if name is None:
        raise ChangeError("Which car is meant?")
    if change.is_removed:
        if documents.cars.pop(name, None) is None:
            raise ChangeError(f'There is no car "{name}".')
        return
    sheet = documents.cars.setdefault(name, {"car": name})
    new = change.values.get("car", name)
    _set(sheet, change.values)
    if new != name:
        if new in documents.cars:
            raise ChangeError(f'There is a car "{new}" already.')
        documents.cars[new] = documents.cars.pop(name)
        documents.renamed.setdefault(CAR, {})[name] = new


def _ordered(table: str, row: Document) -> Document:
    """The keys in the order in which the file's description has them."""
    known = [one.name for one in msgspec.structs.fields(_row_of(table))]
    return {key: row[key] for key in (*known, *row) if key in row}


def _put_rows(document: Document, table: str, rows: list[Document]) -> None:
    if rows:
        document[table] = rows
    else:
        document.pop(table, None)


def _set(row: Document, values: Mapping[str, Any]) -> None:
    for path, value in values.items():
        *outer, last = path.split(".")
        table = row
        for key in outer:
            inner = table.setdefault(key, {})
            if not isinstance(inner, dict):
                raise ChangeError(f"{path}: {key} is not a table.")
            table = inner
        if value is None:
            table.pop(last, None)
        else:
            table[last] = value
        if outer and not table:
            row.pop(outer[0], None)


def _follow(documents: Documents) -> None:
    """Whoever was renamed is renamed wherever he is named."""
    for table, key, kind in _NAMED_BY:
        names = documents.renamed.get(kind, {})
        for row in _rows(documents.showroom, table) if names else ():
            old = _named(row, key)
            if old in names:
                _set(row, {key: names[old]})


def _still_named(before: Documents, after: Documents) -> Iterable[str]:
    for kind in ("floor", "zone", CAR):
        gone = _names(before, kind) - _names(after, kind) - after.renamed.get(kind, {}).keys()
        for name in sorted(gone):
            by = [
                _called(table, row)
                for table, key, named in _NAMED_BY
                if named == kind
                for row in _rows(after.showroom, table)
                if _named(row, key) == name
            ]
            if by:
                yield f'The {kind} "{name}" cannot go: {listed(by)} still {_names_it(kind, by)}.'


def _names_it(kind: str, by: list[str]) -> str:
    is_one = len(by) == 1
    if kind == CAR:
        return "has it" if is_one else "have it"
    return "lies in it" if is_one else "lie in it"


def _called(table: str, row: Document) -> str:
    return "the reception" if table == "showroom" else f'{table} "{row.get("id", "?")}"'


def _names(documents: Documents, kind: str) -> set[str]:
    if kind == CAR:
        return set(documents.cars)
    return {str(row.get("id")) for row in _rows(documents.showroom, kind)}


def _rows(document: Document, table: str) -> list[Document]:
    found = document.get(table, [])
    rows = found if isinstance(found, list) else [found]
    return [row for row in rows if isinstance(row, dict)]


def _named(row: Document, path: str) -> Any:
    found: Any = row
    for key in path.split("."):
        found = found.get(key) if isinstance(found, dict) else None
    return found


def _row_of(table: str) -> Any:
    return _row_type({f.name: f.type for f in msgspec.structs.fields(ShowroomShape)}[table])


def _row_type(kind: Any) -> Any:
    """The struct of a table's rows; None for a table that is there once."""
    for part in (kind, *get_args(kind)):
        inner = [one for one in get_args(part) if hasattr(one, "__struct_fields__")]
        if getattr(part, "__origin__", None) is tuple and inner:
            return inner[0]
    return None
