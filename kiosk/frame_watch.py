"""How long frames take, for the board's health: a slow panel is seen from afar."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow


class FrameWatch(QObject):
    """Tells `took` each frame's length in milliseconds, from its beginning until it is shown."""

    def __init__(self, window: QQuickWindow, took: Callable[[float], None]) -> None:
        super().__init__()
        self._took = took
        self._began_s: float | None = None
        window.afterAnimating.connect(self._begins)
        window.frameSwapped.connect(self._ends)

    @Slot()
    def _begins(self) -> None:
        self._began_s = time.perf_counter()

    @Slot()
    def _ends(self) -> None:
        if self._began_s is not None:
            self._took((time.perf_counter() - self._began_s) * 1000)
            self._began_s = None
