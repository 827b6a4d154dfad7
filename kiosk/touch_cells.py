"""The touch test: the glass in cells, and which of them have felt a finger."""

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MIN_CELL_PX = 40
QUIET_S = 8.0
"""The test is over when no new cell has been found for so long, once it has begun."""

_IS_FELT_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@QmlElement
class TouchCells(QAbstractListModel):
    """Cells row by row; the role `isFelt` says whether a finger was felt there.

    Nothing between two places of one finger is taken for felt: a fast stroke leaves gaps, which a
    second one closes, but a dead cell must not hide under a line drawn across it.
    """

    countChanged = Signal()
    gridChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = self._rows = 0
        self._felt: list[bool] = []
        self._felt_s = 0.0
        self._has_news = False

    def begin(self, now_s: float) -> None:
        """Nothing is felt yet."""
        self.beginResetModel()
        self._felt = [False] * len(self._felt)
        self.endResetModel()
        self._felt_s, self._has_news = now_s, False
        self.countChanged.emit()

    def tick(self, now_s: float) -> bool:
        """Let time pass; True when the test is over: all is felt, or nothing new any more."""
        if self._has_news:
            self._has_news, self._felt_s = False, now_s
        is_whole = bool(self._felt) and all(self._felt)
        has_begun = any(self._felt)
        return is_whole or (has_begun and now_s - self._felt_s >= QUIET_S)

    def verdict(self) -> str:
        """What was found, in one sentence (English, for the health report)."""
        whole, missing = len(self._felt), self._felt.count(False)
        if not whole or missing == whole:
            return "no finger was felt"
        if not missing:
            return f"all {whole} cells feel a finger"
        at = self._felt.index(False)
        column, row = at % self._columns + 1, at // self._columns + 1
        first = f"first at column {column} of {self._columns}, row {row} of {self._rows}"
        return f"{missing} of {whole} cells felt no finger, {first}"

    @Property(int, notify=countChanged)
    def left(self) -> int:
        """How many cells no finger has found yet."""
        return self._felt.count(False)

    @Property(int, notify=gridChanged)
    def columns(self) -> int:
        return self._columns

    @Property(int, notify=gridChanged)
    def rows(self) -> int:
        return self._rows

    @Slot(float, float, float)
    def divide(self, width: float, height: float, cell: float) -> None:
        """Divide a glass of this size into cells of about `cell` pixels; nothing is felt yet."""
        side = max(MIN_CELL_PX, cell)
        self.beginResetModel()
        self._columns, self._rows = max(1, round(width / side)), max(1, round(height / side))
        self._felt = [False] * (self._columns * self._rows)
        self.endResetModel()
        self.gridChanged.emit()
        self.countChanged.emit()

    @Slot(float, float)
    def feel(self, x: float, y: float) -> None:
        """A finger is here, as shares of the width and height."""
        if not (0 <= x <= 1 and 0 <= y <= 1) or not self._felt:
            return
        column = min(self._columns - 1, int(x * self._columns))
        at = min(self._rows - 1, int(y * self._rows)) * self._columns + column
        if not self._felt[at]:
            self._felt[at] = self._has_news = True
            self.dataChanged.emit(self.index(at), self.index(at))
            self.countChanged.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many cells there are."""
        return 0 if parent.isValid() else len(self._felt)

    def roleNames(self) -> dict[int, QByteArray]:
        """The one role."""
        return {_IS_FELT_ROLE: QByteArray(b"isFelt")}

    def data(self, index: _Index, role: int = 0) -> bool | None:
        """Whether this cell has felt a finger."""
        if not index.isValid() or role != _IS_FELT_ROLE:
            return None
        return self._felt[index.row()]
