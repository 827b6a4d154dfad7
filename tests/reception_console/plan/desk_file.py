"""A desk that holds a plan as rows, as the real one does with its file."""

from collections.abc import Iterator
from typing import Any

from carside.contract.editing import Change, Edited, EditShowroom, ReadShowroom, TableRead
from carside.contract.payloads import Error, ErrorCode
from carside.floor import FloorPlan
from carside.planning.draft import Draft
from carside.planning.rows import rows_of, spot_row
from tests.reception_console.played import PlayedShowroom


class DeskFile:
    """Answers what the page asks; `revision` counts the changes."""

    def __init__(self, showroom: PlayedShowroom, plan: FloorPlan) -> None:
        self._showroom = showroom
        self.revision = 1
        self.problems: tuple[str, ...] = ()
        self.saved: list[tuple[Change, ...]] = []
        draft = Draft(
            floors=plan.floors, zones=plan.zones, stands=plan.stands, reception=plan.reception
        )
        single = {"id": plan.showroom, "name": plan.name, "reception": spot_row(plan.reception)}
        self.tables: dict[str, list[dict[str, Any]]] = {"showroom": [single], "advisor": []}
        for part, rows in rows_of(draft).items():
            self.tables[part.value] = [{"id": name, **row} for name, row in rows.items()]

    def answer(self) -> None:
        """Answer every question that waits."""
        for name, question in list(self._showroom.questions.items()):
            if isinstance(question, ReadShowroom):
                read = TableRead(
                    request=name,
                    table=question.table,
                    revision=str(self.revision),
                    rows=tuple(dict(row) for row in self.tables[question.table]),
                )
                self._showroom.answer_question(lambda _, read=read: read, name)  # type: ignore[misc]  # bound now
            elif isinstance(question, EditShowroom):
                edited = self._edit(name, question)
                self._showroom.answer_question(lambda _, edited=edited: edited, name)  # type: ignore[misc]  # bound now

    def change_by_hand(self, table: str, row: str, **values: Any) -> None:
        """Somebody else writes into the file."""
        self._row(table, row).update(values)
        self.revision += 1

    def row(self, table: str, row: str) -> dict[str, Any]:
        """One row of the file."""
        return next(one for one in self._rows(table) if one["id"] == row)

    def _edit(self, name: str, question: EditShowroom) -> Edited:
        if question.seen != str(self.revision):
            error = Error(code=ErrorCode.CONFLICT, message="Chen Li changed the showroom.")
            return Edited(request=name, ok=False, revision=str(self.revision), error=error)
        if self.problems:
            return Edited(request=name, ok=False, problems=self.problems)
        self.saved.append(question.changes)
        for change in question.changes:
            self._apply(change)
        self.revision += 1
        return Edited(request=name, ok=True, revision=str(self.revision))

    def _apply(self, change: Change) -> None:
        rows = self.tables[change.table]
        there = self._row(change.table, change.row or "")
        if change.is_removed:
            rows.remove(there)
            return
        there.update(change.values)
        for key in [key for key, value in there.items() if value is None]:
            del there[key]

    def _row(self, table: str, row: str) -> dict[str, Any]:
        if table == "showroom":
            return self.tables[table][0]
        found = next((one for one in self.tables[table] if one["id"] == row), None)
        if found is None:
            self.tables[table].append(found := {"id": row})
        return found

    def _rows(self, table: str) -> Iterator[dict[str, Any]]:
        yield from self.tables[table]
