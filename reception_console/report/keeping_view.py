"""A report as a file to keep: what is written at this moment, or where it lies."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from carside.contract.reading import Report
from reception_console.history.kept_file import kept_file
from reception_console.report.paper import Paper, showroom_name
from reception_console.report.report_csv import report_csv
from reception_console.report.studio import Studio
from reception_console.scene import Scene
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KeepingView(QObject):
    """The file in the making, the file that was made, or why there is none."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._path = ""
        self._fault = ""
        self._is_running = False
        self.folder: Path | None = None
        studio.kept.connect(self._finish)

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self._is_running

    @Property(bool, notify=changed)
    def isShown(self) -> bool:
        return bool(self._is_running or self._path or self._fault)

    @Property(bool, notify=changed)
    def isFault(self) -> bool:
        return bool(self._fault)

    @Property(str, notify=changed)
    def path(self) -> str:
        return self._path

    @Property(str, notify=changed)
    def words(self) -> str:
        if self._fault:
            return translate("Report", "The file cannot be written: {0}").format(self._fault)
        if self._is_running:
            return translate("Report", "Writing the file …")
        return translate("Report", "Kept as {0}").format(Path(self._path).name)

    def keep_csv(self, report: Report, scene: Scene) -> None:
        """Write every figure to a file."""
        text = report_csv(report, scene)
        self._keep("csv", scene, lambda file: _write_text(file, text))

    def keep_pdf(self, paper: Paper, scene: Scene) -> None:
        """Write the report as pages to a file."""

        def write(file: Path) -> None:
            from reception_console.report.pdf import write_pdf

            write_pdf(paper, file)

        self._keep("pdf", scene, write)

    @Slot()
    def dismiss(self) -> None:
        """It has been read."""
        if not self._is_running:
            self._path = self._fault = ""
            self.changed.emit()

    @Slot()
    def openFolder(self) -> None:
        """Show where the file lies."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._path).parent)))

    def _keep(self, ending: str, scene: Scene, write: Callable[[Path], None]) -> None:
        if self._is_running:
            return
        name = translate("Report", "{0} report", "name of a file").format(showroom_name(scene))
        self._path = self._fault = ""
        try:
            file = kept_file(name, ending, scene.now, self.folder)
        except OSError as fault:
            self._fault = fault.strerror or str(fault)
        else:
            self._is_running = True
            self._studio.write(file, write)
        self.changed.emit()

    @Slot(str, str)
    def _finish(self, file: str, fault: str) -> None:
        self._is_running = False
        self._path, self._fault = ("", fault) if fault else (file, "")
        self.changed.emit()


def _write_text(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="")
