"""A board's picture as the car sheet of a form would make it, drawn by a process of its own.

The process (`carside preview`) runs as long as the picture is shown, is started once more when it
dies, and after that the picture says honestly that there is none. What is typed is sent when the
fingers rest.
"""

import logging
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import ClassVar

import msgspec
from PySide6.QtCore import (
    Property,
    QObject,
    QProcess,
    QProcessEnvironment,
    QTimer,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

from carside.catalogue.sheet import Sheet
from carside.settings import BROKER_VARIABLE
from look.picture_file import link_to_png
from reception_console.preview.pictures import NotPicturesError, Unpacking

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

RESTS_MS = 300
"""For so long nothing was typed before the picture is drawn anew."""
STARTS = 2
"""How often the process is started: once, and once more when it dies."""
LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
_ENDS_WITHIN_MS = 1000

_log = logging.getLogger(__name__)


@QmlElement
class BoardPreviewer(QObject):
    """Give it a `sheet` (JSON, as it travels) and show `picture` while `isShown`.

    `state` is ``starting``, ``ready`` or ``failed``; `isBehind` says that the sheet is not one
    that could travel just now, so that the picture shows the last one that was.
    """

    photos: ClassVar[Path | None] = None
    """Where the cars' photographs lie on this PC, as for a board; without, cars are drawn."""

    changed: ClassVar[Signal] = Signal()
    pictureChanged: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._language, self._is_portrait = "", "en", False
        self._shown_width, self._is_shown, self._is_behind = 960, False, False
        self._picture, self._state = "", "starting"
        self._number = self._starts = 0
        self._process: QProcess | None = None
        self._unpacking = Unpacking()
        self._rests = QTimer(self, singleShot=True, interval=RESTS_MS)
        self._rests.timeout.connect(self._ask)
        self.destroyed.connect(self._rests.stop)

    def _get_sheet(self) -> str:
        return self._sheet

    def _set_sheet(self, sheet: str) -> None:
        if sheet != self._sheet:
            self._sheet = sheet
            self._ask_later()

    def _get_language(self) -> str:
        return self._language

    def _set_language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self._ask_now()

    def _get_is_portrait(self) -> bool:
        return self._is_portrait

    def _set_is_portrait(self, is_portrait: bool) -> None:  # noqa: FBT001 (Qt's setter)
        if is_portrait != self._is_portrait:
            self._is_portrait = is_portrait
            self._ask_now()

    def _get_shown_width(self) -> int:
        return self._shown_width

    def _set_shown_width(self, width: int) -> None:
        if width > 0 and width != self._shown_width:
            self._shown_width = width
            self._ask_later()

    def _get_is_shown(self) -> bool:
        return self._is_shown

    def _set_is_shown(self, is_shown: bool) -> None:  # noqa: FBT001 (Qt's setter)
        if is_shown == self._is_shown:
            return
        self._is_shown = is_shown
        self._starts = 0
        if is_shown:
            self._start()
        else:
            self.end()
        self.changed.emit()

    sheet = Property(str, _get_sheet, _set_sheet, notify=changed)
    language = Property(str, _get_language, _set_language, notify=changed)
    isPortrait = Property(bool, _get_is_portrait, _set_is_portrait, notify=changed)
    shownWidth = Property(int, _get_shown_width, _set_shown_width, notify=changed)
    isShown = Property(bool, _get_is_shown, _set_is_shown, notify=changed)

    @Property(QUrl, notify=pictureChanged)
    def picture(self) -> QUrl:
        return QUrl(self._picture)

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(bool, notify=changed)
    def isBehind(self) -> bool:
        return self._is_behind

    @Slot()
    def end(self) -> None:
        """End the process; it holds nothing that could be lost."""
        self._rests.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_ENDS_WITHIN_MS)
            process.deleteLater()

    @Slot()
    def tryAgain(self) -> None:
        """Start the process afresh, after it could not be kept alive."""
        self.end()
        self._starts = 0
        self._start()

    def _start(self) -> None:
        self._starts += 1
        self._unpacking = Unpacking()
        self._say("starting")
        self._process = process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.remove(BROKER_VARIABLE)  # none of its business
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._hear)
        process.readyReadStandardError.connect(self._note)
        process.errorOccurred.connect(self._failed_to_start)
        process.finished.connect(self._died)
        words = ["-m", "carside", "preview", "--data", _drawings().name]
        words += ["--pictures", str(self.photos)] if self.photos else []
        process.start(sys.executable, words)
        self._ask()

    def _ask_later(self) -> None:
        self.changed.emit()
        if self._process is not None:
            self._rests.start()

    def _ask_now(self) -> None:
        self.changed.emit()
        if self._process is not None:
            self._rests.stop()
            self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._process is None or not self._sheet:
            return
        try:
            msgspec.json.decode(self._sheet, type=Sheet)
        except (msgspec.MsgspecError, ValueError):
            self._set_behind(is_behind=True)
            return
        self._set_behind(is_behind=False)
        self._number += 1
        width, height = PORTRAIT if self._is_portrait else LANDSCAPE
        wish = {
            "number": self._number,
            "sheet": msgspec.Raw(self._sheet.encode()),
            "language": self._language,
            "width": width,
            "height": height,
            "shown_width": self._shown_width,
        }
        self._process.write(msgspec.json.encode(wish) + b"\n")

    @Slot()
    def _hear(self) -> None:
        if self._process is None:
            return
        piece = bytes(self._process.readAllStandardOutput().data())
        try:
            for number, picture in self._unpacking.feed(piece):
                if number == self._number:
                    self._show(picture)
        except NotPicturesError as error:
            _log.info("the preview is not to be understood: %s", error)
            self._process.kill()

    def _show(self, picture: bytes) -> None:
        self._picture = link_to_png(picture)
        self._say("ready")
        self.pictureChanged.emit()

    @Slot()
    def _note(self) -> None:
        if self._process is not None:
            words = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            _log.debug("preview: %s", words.rstrip())

    @Slot()
    def _failed_to_start(self) -> None:
        process = self._process
        if process is not None and process.error() is QProcess.ProcessError.FailedToStart:
            self._died()

    @Slot()
    def _died(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if self._is_shown and self._starts < STARTS:
            _log.info("the preview ended by itself; it is started once more")
            self._start()
        else:
            self._say("failed")

    def _set_behind(self, *, is_behind: bool) -> None:
        if is_behind != self._is_behind:
            self._is_behind = is_behind
            self.changed.emit()

    def _say(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


@cache
def _drawings() -> "tempfile.TemporaryDirectory[str]":
    """Where drawn cars are kept as long as this console runs; it goes with it."""
    return tempfile.TemporaryDirectory(prefix="carside-preview-")
