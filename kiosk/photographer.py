"""Takes pictures of the board's glass, for reception; nothing of them is ever written to a disk.

A picture is taken when the next frame is on the glass. A window that draws no frame within a second
hangs, or its screen is off: then the last picture there is goes out with its age. So that there is
one, a picture is also kept now and then while nobody is at the board. While staff type their PIN
there is no picture, neither sent nor kept.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from carside.board.machine import Photographed, Picture
from carside.clock import Clock
from kiosk.last_picture import LastPicture

DRAWS_WITHIN_MS = 1000
KEPT_EVERY_S = 60.0
"""How old the kept picture becomes while the board draws and nobody touches it."""
ALONE_S = 10.0
"""So long after a touch nothing is kept: a picture takes as long as a frame or two."""

PRIVATE = "staff are entering their PIN: no picture is taken meanwhile"
NOT_DRAWING = "its window draws nothing, and there is no earlier picture of it"

_log = logging.getLogger(__name__)


class Photographer(QObject):
    """Takes pictures of one window into `kept`. `is_private` says whether none may be taken."""

    _pressed = Signal(object)

    def __init__(self, kept: LastPicture, clock: Clock, is_private: Callable[[], bool]) -> None:
        super().__init__()
        self._kept, self._clock, self._is_private = kept, clock, is_private
        self._window: QQuickWindow | None = None
        self._waiting: list[Photographed] = []
        self._in_work: list[list[Photographed]] = []
        self._has_news = False
        self._kept_s = float("-inf")
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="photographer")
        self._patience = QTimer(self, singleShot=True, interval=DRAWS_WITHIN_MS)
        self._patience.timeout.connect(self._give_up)
        self._pressed.connect(self._hand_out, Qt.ConnectionType.QueuedConnection)

    def watch(self, window: QQuickWindow) -> None:
        """Take pictures of this window from now on."""
        self._window = window
        window.frameSwapped.connect(self._drawn, Qt.ConnectionType.QueuedConnection)

    def take(self, photographed: Photographed) -> None:
        """Take a picture of the next frame."""
        if self._is_private():
            photographed(PRIVATE)
            return
        self._waiting.append(photographed)
        if not self._patience.isActive():
            self._patience.start()
        if self._window is not None:
            self._window.update()

    def tick(self, touched_s: float | None) -> None:
        """Let time pass: keep a picture now and then. A finger was last felt at `touched_s`."""
        now_s = self._clock.monotonic_s()
        is_alone = touched_s is None or now_s - touched_s >= ALONE_S
        is_due = self._has_news and now_s - self._kept_s >= KEPT_EVERY_S
        if is_due and is_alone and not self._in_work and not self._is_private():
            self._shoot()

    def close(self) -> None:
        """Take no more pictures."""
        self._patience.stop()
        self._window = None
        self._worker.shutdown(wait=True, cancel_futures=True)

    @Slot()
    def _drawn(self) -> None:
        self._has_news = True
        if self._waiting:
            self._shoot()

    def _shoot(self) -> None:
        window, waiting, self._waiting = self._window, self._waiting, []
        self._patience.stop()
        if self._is_private():
            _tell(waiting, PRIVATE)
        elif window is not None:
            drawn_s = self._kept_s = self._clock.monotonic_s()
            self._has_news = False
            self._in_work.append(waiting)
            self._worker.submit(self._press, window.grabWindow(), drawn_s)

    def _press(self, image: QImage, drawn_s: float) -> None:
        """Runs on the worker: what is large takes its time to be made small."""
        picture: Picture | None = None
        try:
            from kiosk.small_picture import small_picture

            picture = small_picture(image, drawn_s)
        except Exception:  # noqa: BLE001 - a picture that fails must not end the worker
            _log.exception("the picture of the glass could not be made")
        self._pressed.emit(picture)

    @Slot(object)
    def _hand_out(self, picture: Picture | None) -> None:
        waiting = self._in_work.pop(0)
        if picture is None:
            _tell(waiting, self._kept.picture or NOT_DRAWING)
        else:
            self._kept.picture = picture
            _tell(waiting, picture)

    @Slot()
    def _give_up(self) -> None:
        waiting, self._waiting = self._waiting, []
        _tell(waiting, self._kept.picture or NOT_DRAWING)


def _tell(waiting: list[Photographed], said: Picture | str) -> None:
    for photographed in waiting:
        photographed(said)
