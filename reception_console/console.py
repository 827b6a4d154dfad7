"""The console as one thing: a session, every view, the window, and time."""

import sys
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from carside.clock import Clock
from carside.link.port import Heard
from look import Screen
from reception_console import car_pictures, marks
from reception_console.chime import Chime
from reception_console.commands import Commands
from reception_console.port import Session
from reception_console.reception import Reception
from reception_console.views import make_views

TICK_MS = 250
BURST_MS = 33
"""While news keep coming they are shown so often: as often as anybody can see."""
MAIN = Path(__file__).parent / "Main.qml"


class Console(QObject):
    """Everything between the mailbox and the glass. `load` makes the window; it is not shown."""

    def __init__(
        self, session: Session, clock: Clock, name: str, showroom: str, *, is_silenced: bool = False
    ) -> None:
        super().__init__()
        self._session = session
        self.views = make_views(
            session, name, showroom, Chime(self), is_silenced=is_silenced, parent=self
        )
        self.reception = Reception(session, clock, self.views)
        self.commands = Commands(self.reception, self.views, clock, self)
        self.screen = Screen()
        self.screen.engine.addImageProvider(marks.NAME, marks.Marks())
        self.screen.engine.addImageProvider(car_pictures.NAME, car_pictures.CarPictures())
        self._window: QQuickWindow | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        # A burst of snapshots is shown once when it is over, and a long one now and then.
        self._soon = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._soon.timeout.connect(self.refresh)
        self._since_shown = QElapsedTimer()

    @property
    def window(self) -> QQuickWindow:
        """The window; there is one after `load`."""
        return self.screen.window

    def load(self) -> QQuickWindow:
        """Make the window.

        Raises:
            ScreenError: it could not be made.
        """
        self.refresh()
        views = self.views
        properties: dict[str, QObject] = {
            "status": views.status,
            "queue": views.queue,
            "floor": views.floor,
            "call": views.call,
            "closing": views.closing,
            "yes": views.yes,
            "command": views.command,
            "boards": views.boards,
            "search": views.search,
            "sound": views.sound,
            "notices": views.notices,
            "pages": views.pages,
            "roster": views.roster,
            "fleet": views.fleet,
            "history": views.history,
            "report": views.report,
            "plan": views.plan,
            "settings": views.settings,
            "commands": self.commands,
        }
        self._window = self.screen.load(MAIN, properties)
        return self._window

    def start(self) -> None:
        """Let time pass."""
        self._timer.start()

    def hear(self, item: Heard) -> None:
        """Take in one item of the mailbox."""
        if self._session.heard(item) and not self._soon.isActive():
            passed_ms = self._since_shown.elapsed() if self._since_shown.isValid() else BURST_MS
            self._soon.start(max(0, BURST_MS - passed_ms))

    def tick(self) -> None:
        """Let time pass once."""
        self._session.tick()
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand, and draw the eye to the window if somebody must be heard."""
        self._soon.stop()
        for answered in self._session.take_answers():
            self.views.take(answered)
        before = self.views.status.open_calls
        has_rung = self.reception.refresh()
        count = self.views.status.open_calls
        self._since_shown.start()
        if count != before:
            _show_badge(count)
        if has_rung and self._window is not None and not self._window.isActive():
            self._window.alert(0)

    def facts(self) -> dict[str, object]:
        """What the diary says of this moment."""
        scene, views = self.reception.scene, self.views
        calls = (*scene.waiting, *scene.underway)
        offered = scene.offered
        return {
            "screen": self.commands.mode.value,
            "language": "en",
            "calls": [{"call": c.call, "stand": c.stand, "phase": c.phase.value} for c in calls],
            "selected": scene.selected.call if scene.selected else None,
            "pins": [row.stand for row in views.floor.stand_rows if row.is_pulsing],
            "top": offered[0].advisor.advisor if offered else None,
            "blindness": scene.shows.blindness.value,
            "notice": views.notices.newest,
        }

    def close(self) -> None:
        """Take the window away, before what it shows goes."""
        self._timer.stop()
        self._soon.stop()
        self._window = None
        self.screen.close()


def _show_badge(count: int) -> None:
    """Count the open calls at the application's icon, where the desktop can."""
    application = QGuiApplication.instance()
    # A Linux desktop finds the icon by the installed desktop file, which a wheel has not.
    has_icon = sys.platform != "linux" or bool(QGuiApplication.desktopFileName())
    if isinstance(application, QGuiApplication) and has_icon:
        application.setBadgeNumber(count)
