"""The table's rows, of which only those around what is looked at are kept.

The desk gives page after page; each is known by the cursor that asks for it. A page that has been
scrolled away from is forgotten and asked for again when it comes into sight, so a million calls
cost no more memory than a few thousand. Rows that are not there at the moment are empty.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, fields
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

from carside.contract.reading import FoundCall
from reception_console.history.found_rows import NOTHING, FoundRow
from reception_console.row_list import camel

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

KEPT_PAGES = 40
"""Two thousand calls; whoever reads faster than the desk answers sees empty rows for a moment."""

Index = QModelIndex | QPersistentModelIndex
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_FIELDS = tuple(field.name for field in fields(FoundRow))


@dataclass(slots=True)
class FoundPage:
    """One page: where it begins, and what is on it unless that was forgotten."""

    after: str | None
    first: int
    count: int
    calls: tuple[FoundCall, ...] | None
    rows: tuple[FoundRow, ...] = ()


@QmlElement
class FoundList(QAbstractListModel):
    """Every call known so far; the fields of a `FoundRow`, in camel case, are the roles."""

    countChanged: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: list[FoundPage] = []
        self._next: str | None = None
        self._sight = (0, 0)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self.rowCount()

    @property
    def next(self) -> str | None:
        """The cursor of the page after the last one known; None if there is none."""
        return self._next

    @property
    def pages_kept(self) -> int:
        """How many pages are in memory."""
        return sum(page.calls is not None for page in self._pages)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        if parent.isValid() or not self._pages:
            return 0
        return self._pages[-1].first + self._pages[-1].count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        field = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= field < len(_FIELDS):
            return None
        page = self._page_at(index.row())
        if page is None or page.calls is None:
            return getattr(NOTHING, _FIELDS[field])
        return getattr(page.rows[index.row() - page.first], _FIELDS[field])

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST_ROLE + n: QByteArray(camel(f).encode()) for n, f in enumerate(_FIELDS)}

    def found(self, row: int) -> FoundCall | None:
        """The call at this row, None if it is not there."""
        page = self._page_at(row)
        return page.calls[row - page.first] if page is not None and page.calls else None

    def place(self, call: str) -> int:
        """The row of this call, -1 if it is not among those kept."""
        for page in self._pages:
            for number, found in enumerate(page.calls or ()):
                if found.call.call == call:
                    return page.first + number
        return -1

    def begin(
        self, calls: tuple[FoundCall, ...], rows: Sequence[FoundRow], after: str | None
    ) -> None:
        """Show the first page, and forget all others."""
        first = FoundPage(None, 0, len(calls), calls, tuple(rows))
        if len(self._pages) == 1 and self._pages[0].count == len(calls):
            # Nothing jumps while the same calls, or as many, are looked at.
            self._pages[0] = first
            self._tell(first)
        else:
            self.beginResetModel()
            self._pages = [first]
            self._sight = (0, 0)
            self.endResetModel()
            self.countChanged.emit()
        self._next = after

    def add(
        self,
        asked: str,
        calls: tuple[FoundCall, ...],
        rows: Sequence[FoundRow],
        after: str | None,
    ) -> None:
        """Take in the page that follows the last one, or one that was forgotten."""
        known = next((page for page in self._pages if page.after == asked), None)
        if known is not None:
            self._refill(known, calls, rows)
        elif asked == self._next:
            first = self.rowCount()
            if calls:
                self.beginInsertRows(QModelIndex(), first, first + len(calls) - 1)
                self._pages.append(FoundPage(asked, first, len(calls), calls, tuple(rows)))
                self.endInsertRows()
                self.countChanged.emit()
            self._next = after
        self._forget()

    def clear(self) -> None:
        """Show nothing."""
        self.begin((), (), None)

    def see(self, first: int, last: int) -> list[str]:
        """What lies from row `first` to `last` is looked at; the cursors of what is missing there.

        The first page is asked for with an empty cursor.
        """
        self._sight = (max(0, first), max(0, last))
        missing = [
            page.after or ""
            for page in self._pages
            if page.calls is None and page.first <= last and page.first + page.count > first
        ]
        if self._next is not None and last >= self.rowCount() - 1:
            missing.append(self._next)
        return missing

    def each(self) -> tuple[FoundCall, ...]:
        """Every call that is in memory."""
        return tuple(call for page in self._pages for call in page.calls or ())

    def _refill(
        self, page: FoundPage, calls: tuple[FoundCall, ...], rows: Sequence[FoundRow]
    ) -> None:
        # A page is always the same calls; should it have shrunk, the rest stays empty.
        if len(calls) >= page.count:
            page.calls, page.rows = calls[: page.count], tuple(rows[: page.count])
            self._tell(page)

    def _forget(self) -> None:
        """Let go of the pages furthest from what is looked at."""
        middle = sum(self._sight) / 2
        kept = [page for page in self._pages if page.calls is not None]
        kept.sort(key=lambda page: abs(page.first + page.count / 2 - middle))
        for page in kept[KEPT_PAGES:]:
            page.calls, page.rows = None, ()
            self._tell(page)

    def _tell(self, page: FoundPage) -> None:
        if page.count:
            first, last = self.index(page.first), self.index(page.first + page.count - 1)
            self.dataChanged.emit(first, last)

    def _page_at(self, row: int) -> FoundPage | None:
        place = bisect_right(self._pages, row, key=lambda page: page.first) - 1
        if not 0 <= place < len(self._pages):
            return None
        page = self._pages[place]
        return page if row < page.first + page.count else None
