"""Rows of words as a list model, for QML delegates with typed required properties."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement

from kiosk.row_words import RowFace

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_FIELDS = ("key", "label", "value", "unit", "spoken")
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@QmlElement
class Rows(QAbstractListModel):
    """Shows `RowFace` values; roles are named like their fields."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RowFace, ...] = ()

    def show(self, rows: Sequence[RowFace]) -> None:
        """Show `rows` from now on; nothing happens if they are the same."""
        if tuple(rows) == self._rows:
            return
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = tuple(rows)  # the same specs in another language: keep the delegates
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """One role a field."""
        return {_FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(_FIELDS)}

    def data(self, index: _Index, role: int = 0) -> str | None:
        """One field of one row."""
        at = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(_FIELDS):
            return None
        return str(getattr(self._rows[index.row()], _FIELDS[at]))
