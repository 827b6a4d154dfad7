"""The board's word that its window lives: said from the thread that draws and feels touches.

When that thread hangs, nothing is said, and the watcher (systemd, or the parent that
`carside kiosk --watched` leaves behind) ends the process and starts another. The timer stands in
the same queue as the touches: a beat means that a touch would have been answered.
"""

import os

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.notify import ALIVE, READY, STOPPING, Notifier, watchdog_s

BEATS_IN_TIME = 4
"""How many beats fall into the time after which silence is taken for a hang."""


class Watchdog(QObject):
    """Tells the watcher of this process, if there is one, how the window is."""

    def __init__(self) -> None:
        super().__init__()
        self._notifier = Notifier(os.environ)
        self._beating = QTimer(self)
        self._beating.timeout.connect(self._beat)
        patience_s = watchdog_s(os.environ)
        if patience_s is not None:
            self._beating.setInterval(round(patience_s * 1000 / BEATS_IN_TIME))

    def is_shown(self) -> None:
        """The first frame is on the glass: from now on the board speaks up."""
        self._notifier.tell(READY, ALIVE)
        if self._beating.interval() > 0:
            self._beating.start()

    def close(self) -> None:
        """The board ends because it was told to."""
        self._beating.stop()
        self._notifier.tell(STOPPING)
        self._notifier.close()

    @Slot()
    def _beat(self) -> None:
        self._notifier.tell(ALIVE)
