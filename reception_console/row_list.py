"""A list model that changes rows in place: no reset, no flicker, no lost selection.

A row is a frozen value whose first field is its key. `show` compares what is wanted with what is
there and tells the view only about the difference, so that a running clock touches one role of one
row and an animation inside a delegate is never restarted.
"""

from collections.abc import Sequence
from dataclasses import fields
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
    """The rows of one dataclass; its fields, in camel case, are the roles."""

    countChanged: ClassVar[Signal] = Signal()

    def __init__(self, row_type: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(field.name for field in fields(row_type))
        self._rows: list[Any] = []

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
        count = len(self._rows)
        self._remove_all_but({self._key(row) for row in wanted})
        for place, row in enumerate(wanted):
            self._bring(row, place)
            self._change(row, place)
        if len(self._rows) != count:
            self.countChanged.emit()

    def _key(self, row: Any) -> Any:
        return getattr(row, self._fields[0])

    def _remove_all_but(self, keys: set[Any]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._key(self._rows[place]) not in keys:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _bring(self, row: Any, place: int) -> None:
        keys = [self._key(there) for there in self._rows]
        if self._key(row) not in keys:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        source = keys.index(self._key(row))
        if source != place:
            self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(source))
            self.endMoveRows()

    def _change(self, row: Any, place: int) -> None:
        there = self._rows[place]
        changed = [
            _FIRST_ROLE + n
            for n, field in enumerate(self._fields)
            if getattr(there, field) != getattr(row, field)
        ]
        if changed:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place), changed)


def camel(name: str) -> str:
    """Turn a field's name into a role's: ``stand_name`` into ``standName``."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
