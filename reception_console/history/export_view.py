"""How far the file to keep has come, and where it lies."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from carside.console.questions import Answered
from carside.contract.reading import HistoryPage
from reception_console.history.export import Export
from reception_console.history.filters import Search
from reception_console.history.kept_file import kept_file
from reception_console.port import Session
from reception_console.scene import Scene
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ExportView(QObject):
    """The file in the making, the file that was made, or why there is none."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._export: Export | None = None
        self._words = ""
        self._fault = ""

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self._export is not None and self._export.is_running

    @Property(bool, notify=changed)
    def isShown(self) -> bool:
        return bool(self._words or self._fault)

    @Property(bool, notify=changed)
    def isFault(self) -> bool:
        return bool(self._fault)

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._fault or self._words

    @Property(str, notify=changed)
    def path(self) -> str:
        """The finished file; empty until there is one."""
        done = self._export is not None and not self._export.is_running and not self._fault
        return str(self._export.file) if done and self._export is not None else ""

    @Property(float, notify=changed)
    def progress(self) -> float:
        """From 0 to 1; -1 where nobody knows how many calls there are."""
        export = self._export
        if export is None or not export.total or not export.is_total_exact:
            return -1.0
        return min(1.0, export.calls / export.total)

    def begin(self, search: Search, scene: Scene, folder: Path | None = None) -> None:
        """Write everything that `search` finds to a new file."""
        today = scene.now.astimezone().date()

        def ask(after: str | None) -> str:
            return self._session.ask(search.question(today, after))

        name = scene.shows.plan.name if scene.shows.plan else ""
        title = translate("History", "{0} calls", "name of a file").format(name)
        self._fault = ""
        try:
            self._export = Export(kept_file(title, "csv", scene.now, folder), ask)
            self._export.begin()
        except OSError as fault:
            self._fail(fault)
        self._tell()

    @Slot()
    def cancel(self) -> None:
        """Stop, and leave nothing behind."""
        if self._export is not None:
            self._export.cancel()
        self.dismiss()

    @Slot()
    def dismiss(self) -> None:
        """It has been read."""
        if not self.isRunning:
            self._export, self._words, self._fault = None, "", ""
            self.changed.emit()

    @Slot()
    def openFolder(self) -> None:
        """Show where the file lies."""
        if self._export is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._export.file.parent)))

    def take(self, answered: Answered, scene: Scene) -> bool:
        """Take in a page; True if it was asked from here."""
        export = self._export
        if export is None or answered.name != export.waiting_for:
            return False
        page = answered.answer
        if isinstance(page, HistoryPage) and page.ok:
            try:
                export.take(page, scene)
            except OSError as fault:
                self._fail(fault)
        else:
            export.cancel()
            self._fault = translate("History", "The desk stopped answering: nothing was kept")
        self._tell()
        return True

    def _fail(self, fault: OSError) -> None:
        self._fault = translate("History", "The file cannot be written: {0}").format(
            fault.strerror or str(fault)
        )

    def _tell(self) -> None:
        export = self._export
        if export is not None and export.is_running:
            self._words = translate("History", "Writing calls to a file: {0}").format(
                f"{export.calls:,}"
            )
        elif export is not None:
            self._words = translate("History", "{0} calls kept in {1}").format(
                f"{export.calls:,}", export.file.name
            )
        self.changed.emit()
