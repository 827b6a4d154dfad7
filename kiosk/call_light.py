"""A lamp at the stand, or whatever else the dealer wants to know of a call: his own command.

It is run with the call's step as its last argument, such as ``calling`` or ``on_the_way`` (see
`CallStep`), once at the start and whenever the step changes. The board never waits for it: a step
that comes while the command still runs is told when it has ended, the newest alone; one that
takes too long is ended. What goes wrong is logged and concerns no shopper.
"""

import logging

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

LONGEST_S = 5.0
"""How long one run may take."""

_log = logging.getLogger(__name__)


class CallLight(QObject):
    """Runs `command`, a program and its arguments, for every step."""

    def __init__(
        self, command: tuple[str, ...], parent: QObject | None = None, longest_s: float = LONGEST_S
    ) -> None:
        super().__init__(parent)
        self._program, *self._options = command
        self._process: QProcess | None = None
        self._waiting: str | None = None
        self._fault = ""
        self._limit = QTimer(self, singleShot=True, interval=round(longest_s * 1000))
        self._limit.timeout.connect(self._end)

    @property
    def is_still(self) -> bool:
        """Whether nothing runs."""
        return self._process is None

    @Slot(str)
    def show(self, step: str) -> None:
        """Tell of this step and return at once."""
        if self._process is not None:
            self._waiting = step
            return
        process = self._process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.errorOccurred.connect(self._fail)
        process.finished.connect(self._finish)
        self._fault = ""
        self._limit.start()
        process.start(self._program, [*self._options, step])

    def close(self) -> None:
        """End what runs and tell nothing more."""
        self._waiting = None
        self._limit.stop()
        if self._process is not None:
            self._process.finished.disconnect(self._finish)
            self._process.errorOccurred.disconnect(self._fail)
            self._process.kill()
            self._process.waitForFinished(1000)
            self._process = None

    def _end(self) -> None:
        if self._process is not None:
            self._fault = f"did not end within {self._limit.interval() / 1000:g} s"
            self._process.kill()

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._fault = self._process.errorString()
            self._drop()

    def _finish(self, code: int) -> None:
        self._fault = self._fault or (f"ended with {code}" if code else "")
        self._drop()

    def _drop(self) -> None:
        self._limit.stop()
        if self._fault:
            _log.warning("the call light %s %s", self._program, self._fault)
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        step, self._waiting = self._waiting, None
        if step is not None:
            self.show(step)
