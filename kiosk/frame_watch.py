"""How evenly frames come, for the board's health: a slow panel is seen from afar.

What a shopper sees is how long a picture stood before the next one came. Between two frames there
may also have been nothing to draw, for minutes; that is no slow frame and must not count. Time
alone cannot tell the two apart, since a board that hangs for a second in the middle of a swipe
draws nothing either. The event loop can: after each frame it is asked to speak up when two
refreshes have passed, and it does so in time only if it had nothing else to do. If it is late, it
was busy, and whatever frame comes next comes late. What moves slowly on purpose, such as the light
that passes over a car 24 times a second, rests between its steps and is no row of dropped frames.
"""

import time

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from carside.board.frame_times import FrameTimes
from carside.board.vitals import Vitals

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_HZ = 60.0
IDLE_REFRESHES = 2
"""After how many refreshes without a frame nothing moves any more."""
LEAST_IDLE_MS = 33
"""Qt moves what moves 60 times a second, also on a glass that could show more."""
LATE_MS = 8.0
"""How much later than asked an idle event loop may speak up."""
METER_MS = 1000


@QmlElement
class FrameWatch(QObject):
    """Tells `vitals` of every frame of a window, and a frame meter of those of the last second.

    `isMetering` says whether a frame meter is wanted on the screen.
    """

    metered = Signal()

    def __init__(self, vitals: Vitals, *, is_metering: bool = False) -> None:
        super().__init__()
        self._vitals = vitals
        self._refresh_ms = 1000 / USUAL_HZ
        self._began_s: float | None = None
        self._shown_s: float | None = None
        self._idle = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._idle.timeout.connect(self._rested)
        self._asked_s = 0.0
        self._is_metering = is_metering
        self._second, self._meter = FrameTimes(), FrameTimes()
        self._metering = QTimer(self, interval=METER_MS)
        self._metering.timeout.connect(self._read_meter)

    def watch(self, window: QQuickWindow) -> None:
        """Watch this window from now on."""
        hertz = window.screen().refreshRate()
        self._refresh_ms = 1000 / (hertz if hertz > 1 else USUAL_HZ)
        self._idle.setInterval(max(LEAST_IDLE_MS, round(IDLE_REFRESHES * self._refresh_ms)))
        window.afterAnimating.connect(self._begins)
        window.frameSwapped.connect(self._ends)
        if self._is_metering:
            self._metering.start()

    @Property(bool, constant=True)
    def isMetering(self) -> bool:
        return self._is_metering

    @Property(int, notify=metered)
    def frames(self) -> int:
        """How many frames followed one another in the last second in which any did."""
        return self._meter.count

    @Property(float, notify=metered)
    def p50Ms(self) -> float:
        return self._meter.percentile_ms(50) or 0.0

    @Property(float, notify=metered)
    def p99Ms(self) -> float:
        return self._meter.percentile_ms(99) or 0.0

    @Property(int, notify=metered)
    def dropped(self) -> int:
        return self._meter.dropped

    @Slot()
    def _begins(self) -> None:
        self._idle.stop()
        self._began_s = time.perf_counter()

    @Slot()
    def _ends(self) -> None:
        now_s = time.perf_counter()
        if self._began_s is not None:
            self._vitals.frame((now_s - self._began_s) * 1000)
            self._began_s = None
        if self._shown_s is not None:
            self._follow((now_s - self._shown_s) * 1000)
        self._shown_s = now_s
        self._ask()

    def _follow(self, after_ms: float) -> None:
        self._vitals.frames.follow(after_ms, self._refresh_ms)
        if self._is_metering:
            self._second.follow(after_ms, self._refresh_ms)

    def _ask(self) -> None:
        self._asked_s = time.perf_counter()
        self._idle.start()

    @Slot()
    def _rested(self) -> None:
        late_ms = (time.perf_counter() - self._asked_s) * 1000 - self._idle.interval()
        if late_ms > LATE_MS:
            self._ask()  # there was something else to do, perhaps what the next frame waits for
        else:
            self._shown_s = None

    @Slot()
    def _read_meter(self) -> None:
        if self._second.count == 0:
            return  # nothing moved: what was read last stays, and the meter draws nothing either
        self._second, self._meter = FrameTimes(), self._second
        self.metered.emit()
