"""One worker that draws charts and writes PDF files, so that the window never waits for it.

Matplotlib is loaded by the worker, at the first drawing. What was asked for before something newer
is not drawn any more.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reception_console.report.chart_input import Chart
from reception_console.report.chart_look import ChartLook, Drawn

_log = logging.getLogger(__name__)


class Studio(QObject):
    """Draws on its own thread and tells on the window's."""

    drawn = Signal(int, str, object)
    """number, the chart's key, a `Drawn`"""
    kept = Signal(str, str)
    """the file, and why it could not be written; empty if it could"""

    _drew = Signal(int, str, object)
    _wrote = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._newest = 0
        self._drew.connect(self._tell_drawn, Qt.ConnectionType.QueuedConnection)
        self._wrote.connect(self.kept, Qt.ConnectionType.QueuedConnection)

    def draw(self, charts: list[Chart], look: ChartLook, width: float, ratio: float) -> int:
        """Draw all of these; gives the number that `drawn` tells them under."""
        self._newest += 1
        for chart in charts:
            self._submit(self._draw, self._newest, chart, look, width, ratio)
        return self._newest

    def write(self, file: Path, write: Callable[[Path], None]) -> None:
        """Have `write` make `file`, under another name until it is whole."""
        self._submit(self._write, file, write)

    def close(self) -> None:
        """Finish what is being drawn and draw nothing more."""
        self._newest += 1
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None

    def _submit(self, work: Callable[..., None], *words: object) -> None:
        if self._worker is None:
            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="charts")
        self._worker.submit(work, *words)

    def _draw(self, number: int, chart: Chart, look: ChartLook, width: float, ratio: float) -> None:
        if number != self._newest:
            return
        try:
            from reception_console.report.drawing import draw

            drawn = draw(chart.content, look, width, ratio)
        except Exception:  # noqa: BLE001 - a chart that fails must not end the worker
            _log.exception("the chart %s could not be drawn", chart.key)
            return
        self._drew.emit(number, chart.key, drawn)

    def _write(self, file: Path, write: Callable[[Path], None]) -> None:
        part = file.with_name(file.name + ".part")
        try:
            write(part)
            part.replace(file)
        except OSError as fault:
            part.unlink(missing_ok=True)
            self._wrote.emit(str(file), fault.strerror or str(fault))
        except Exception as fault:  # noqa: BLE001 - whoever waits for the file must be told
            _log.exception("%s could not be written", file.name)
            self._wrote.emit(str(file), str(fault))
        else:
            self._wrote.emit(str(file), "")

    @Slot(int, str, object)
    def _tell_drawn(self, number: int, key: str, drawn: Drawn) -> None:
        if number == self._newest:
            self.drawn.emit(number, key, drawn)
