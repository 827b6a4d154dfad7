"""A list model that changes rows in place: no reset, no flicker, no lost selection.

A row is a frozen value whose first field is its key. `show` compares what is wanted with what is
there and tells the view only about the difference, so that a running clock touches one role of one
row and an animation inside a delegate is never restarted. What is not a field but worked out when
it is read, such as a clock, is `touch`ed. Rows that come, go or change side by
side are told as one, because a thousand may come at once.
"""

from collections.abc import Sequence
from dataclasses import fields
from itertools import groupby
from typing import Any, ClassVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)


@QmlElement
class RowList(QAbstractListModel):
    """The rows of one dataclass; its fields, in camel case, are the roles.

    A field that is not compared is none; properties named in `worked_out` are roles as well.
    """

    countChanged: ClassVar[Signal] = Signal()

    def __init__(
        self,
        row_type: type[Any],
        parent: QObject | None = None,
        *,
        worked_out: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._fields = (*(one.name for one in fields(row_type) if one.compare), *worked_out)
        self._rows: list[Any] = []
        self._keys: list[Any] = []

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    @property
    def values(self) -> tuple[Any, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        field = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= field < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[field])

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _FIRST_ROLE + n: QByteArray(camel(field).encode())
            for n, field in enumerate(self._fields)
        }

    def show(self, wanted: Sequence[Any]) -> None:
        """Make the rows equal to `wanted`, whose keys must differ."""
        keys = [getattr(row, self._fields[0]) for row in wanted]
        if keys != self._keys:
            count = len(self._rows)
            self._remove_all_but(set(keys))
            self._bring(keys, wanted)
            if len(self._rows) != count:
                self.countChanged.emit()
        self._change(wanted)

    def touch(self, names: Sequence[str]) -> None:
        """Say that these read differently now, in every row."""
        if self._rows:
            roles = [_FIRST_ROLE + self._fields.index(name) for name in names]
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), roles)

    def _remove_all_but(self, keys: set[Any]) -> None:
        last = len(self._keys) - 1
        while last >= 0:
            if self._keys[last] in keys:
                last -= 1
                continue
            first = last
            while first > 0 and self._keys[first - 1] not in keys:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1], self._keys[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _bring(self, keys: list[Any], wanted: Sequence[Any]) -> None:
        """Put every row at its place: the new ones in runs, the others one by one."""
        there = set(self._keys)
        place = 0
        while place < len(keys):
            if place < len(self._keys) and self._keys[place] == keys[place]:
                place += 1
            elif keys[place] in there:
                self._move(self._keys.index(keys[place], place), place)
                place += 1
            else:
                end = place + 1
                while end < len(keys) and keys[end] not in there:
                    end += 1
                self.beginInsertRows(QModelIndex(), place, end - 1)
                self._rows[place:place] = wanted[place:end]
                self._keys[place:place] = keys[place:end]
                self.endInsertRows()
                place = end

    def _move(self, source: int, place: int) -> None:
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), place)
        for held in (self._rows, self._keys):
            held.insert(place, held.pop(source))
        self.endMoveRows()

    def _change(self, wanted: Sequence[Any]) -> None:
        changes = []
        for place, (there, row) in enumerate(zip(self._rows, wanted, strict=True)):
            if row is not there and row != there:
                changes.append((place, self._roles_between(there, row)))
                self._rows[place] = row
        # The same roles of rows side by side have the same difference to the running number.
        numbered = enumerate(changes)
        for (_, roles), run in groupby(numbered, lambda one: (one[1][0] - one[0], one[1][1])):
            places = [place for _, (place, _) in run]
            self.dataChanged.emit(self.index(places[0]), self.index(places[-1]), list(roles))

    def _roles_between(self, there: Any, row: Any) -> tuple[int, ...]:
        return tuple(
            _FIRST_ROLE + n
            for n, field in enumerate(self._fields)
            if getattr(there, field) != getattr(row, field)
        )


def camel(name: str) -> str:
    """Turn a field's name into a role's: ``stand_name`` into ``standName``."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
