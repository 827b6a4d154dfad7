"""Frozen values as a list model, for QML delegates with typed required properties."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

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

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@QmlElement
class Listing(QAbstractListModel):
    """Shows values of one dataclass that has a `key`; roles are named like its fields.

    As long as the keys stay the same the delegates stay too, so that a finger on one of them is
    not interrupted by what it causes.
    """

    countChanged = Signal()

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(field.name for field in fields(kind))
        self._items: tuple[Any, ...] = ()

    def show(self, items: Sequence[Any]) -> None:
        """Show `items` from now on; nothing happens if they are the same."""
        after, before = tuple(items), self._items
        if after == before:
            return
        if [one.key for one in after] == [one.key for one in before]:
            self._items = after
            for at, (old, new) in enumerate(zip(before, after, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._items = after
        self.endResetModel()
        if len(after) != len(before):
            self.countChanged.emit()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._items)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._items)

    def roleNames(self) -> dict[int, QByteArray]:
        """One role a field."""
        return {_FIRST_ROLE + at: QByteArray(one.encode()) for at, one in enumerate(self._fields)}

    def data(self, index: _Index, role: int = 0) -> Any:
        """One field of one item."""
        at = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(self._fields):
            return None
        value = getattr(self._items[index.row()], self._fields[at])
        return list(value) if isinstance(value, tuple) else value
