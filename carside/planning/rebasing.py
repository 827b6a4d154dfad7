"""Laying changes onto a plan that somebody else has changed meanwhile."""

from collections.abc import Iterable

from carside.contract.editing import Change
from carside.planning.draft import Draft
from carside.planning.rows import Row, draft_of, rows_of, spot_row


def rebased(draft: Draft, changes: Iterable[Change]) -> Draft:
    """`draft` with these changes; one to a row that is gone meanwhile is left out."""
    rows = {part.value: dict(there) for part, there in rows_of(draft).items()}
    reception = spot_row(draft.reception)
    people = {name: spot_row(at) for name, at in draft.people}
    for change in changes:
        if change.table == "showroom":
            reception = change.values.get("reception", reception)
        elif change.table == "advisor" and change.row is not None:
            people[change.row] = change.values.get("at")
        elif change.table in rows and change.row is not None:
            _lay(rows[change.table], change.row, change)
    tables: dict[str, list[Row]] = {
        table: [{"id": name, **row} for name, row in there.items()] for table, there in rows.items()
    }
    tables["advisor"] = [{"id": name, "at": at} for name, at in people.items()]
    tables["showroom"] = [{"reception": reception}]
    return draft_of(tables)


_LEAST = {"floor": "width_m", "zone": "floor", "stand": "zone"}
"""What a row always has: without it the change meant a row that was there."""


def _lay(rows: dict[str, Row], name: str, change: Change) -> None:
    if change.is_removed:
        rows.pop(name, None)
    elif name in rows or _LEAST[change.table] in change.values:
        row = {**rows.get(name, {}), **change.values}
        rows[name] = {key: value for key, value in row.items() if value is not None}
