"""One board's picture, as large as the page."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from reception_console.fleet.fleet_rows import FleetRow
from reception_console.fleet.screens import Screens
from reception_console.wording import joined

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GlassView(QObject):
    """The picture that is looked at, if any."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, screens: Screens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screens = screens
        self._rows: tuple[FleetRow, ...] = ()
        self._board = ""

    @property
    def is_open(self) -> bool:
        """Whether a picture is looked at."""
        return bool(self._board)

    @property
    def board_name(self) -> str:
        """Whose picture it is; empty for none."""
        return self._board

    def show(self, rows: tuple[FleetRow, ...]) -> None:
        """Show this moment; a board that is not listed any more is put away."""
        self._rows = rows
        if self._row is None:
            self._board = ""
        self.changed.emit()

    def look_further(self, by: int) -> str:
        """Look at the next picture or the one before, round and round; whose it is."""
        there = [row.board for row in self._rows if row.picture]
        if self._board in there:
            self.look(there[(there.index(self._board) + by) % len(there)])
        return self._board

    @Slot(str)
    def look(self, board: str) -> None:
        """Look at the picture of this board; an empty name puts it away."""
        self._board = board if self._screens.of(board) else ""
        self.changed.emit()

    @property
    def _row(self) -> FleetRow | None:
        return next((row for row in self._rows if row.board == self._board), None)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self.is_open

    @Property(str, notify=changed)
    def board(self) -> str:
        return self._board

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._screens.link(self._board)

    @Property(str, notify=changed)
    def title(self) -> str:
        row = self._row
        return joined(row.stand, row.car) if row else ""

    @Property(str, notify=changed)
    def words(self) -> str:
        row = self._row
        return row.picture_words if row else ""

    @Property(bool, notify=changed)
    def isPictureOld(self) -> bool:
        row = self._row
        return row is not None and row.is_picture_old
