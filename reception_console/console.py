"""The console as one thing: a session, every view, the window, and time."""

import sys
from math import log
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

from carside.clock import Clock
from carside.link.port import Heard
from look import Screen
from look.language import Translations, locale_of
from reception_console.chime import Chime
from reception_console.commands import Commands
from reception_console.floor_pictures import FloorPictures
from reception_console.own_settings import MOST_ZOOM, OwnFile
from reception_console.own_view import OwnView
from reception_console.page_table import Page
from reception_console.port import Session
from reception_console.providers import provide
from reception_console.reception import Reception
from reception_console.tray import Tray
from reception_console.views import make_views
from reception_console.wall import Wall
from reception_console.wording import translate

TICK_MS = 250
ZOOM_STEP = 1.25
"""One step of the camera."""
BURST_MS = 33
"""While news keep coming they are shown so often: as often as anybody can see."""
MAIN = Path(__file__).parent / "Main.qml"
TRANSLATIONS = Path(__file__).parent / "translations"


class Console(QObject):
    """Everything between the mailbox and the glass. `load` makes the window; it is not shown."""

    def __init__(
        self,
        session: Session,
        clock: Clock,
        name: str,
        showroom: str,
        *,
        is_silenced: bool = False,
        own: OwnFile | None = None,
        pictures: Path | None = None,
    ) -> None:
        super().__init__()
        self._session = session
        self._clock = clock
        self.own = OwnView(own or OwnFile(), QLocale.system().uiLanguages(), self)
        self._translations = Translations(TRANSLATIONS, "console")
        self._speak()
        self._chime = Chime(self)
        self.views = make_views(
            session, name, showroom, self._chime, self.own, is_silenced=is_silenced, parent=self
        )
        self._follow_volume()
        self.own.changed.connect(self._follow_volume)
        self.own.volumeTried.connect(self._chime.ring)
        self.reception = Reception(session, clock, self.views)
        self.commands = Commands(self.reception, self.views, clock, self)
        self.screen = Screen()
        self.own.languageChanged.connect(self._change_language)
        self.wall = Wall(self.screen.engine, self.views.wall, self.own, self)
        self.wall.turned.connect(self._show_wall)
        self.commands.wallWanted.connect(self.toggle_wall)
        self.commands.wholeScreenWanted.connect(self._toggle_whole_screen)
        self._pictures = FloorPictures(pictures, self)
        self._pictures.failed.connect(self._tell_of_picture)
        provide(self.screen.engine, self.views, self._pictures)
        self._window: QQuickWindow | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        # A burst of snapshots is shown once when it is over, and a long one now and then.
        self._soon = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._soon.timeout.connect(self._show_news)
        self._since_shown = QElapsedTimer()
        self._has_looked = False
        self._is_closed = False
        self._tray = Tray(self.screen.engine, self.commands, self)
        self._tray.frontWanted.connect(self._come_to_front)

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
            "leaving": views.leaving,
            "own": views.own,
            "note": views.note,
            "commands": self.commands,
        }
        self._window = self.screen.load(MAIN, properties)
        views.leaving.closeWanted.connect(self._window.close)
        return self._window

    def start(self) -> None:
        """Let time pass."""
        self._timer.start()

    def settle_in(self, *, has_wall: bool = False) -> None:
        """Go on where one was: the page, the wall board, the tray; once the window is seen."""
        own = self.own.now
        if own.page in set(Page):
            self.commands.openPage(own.page)
        if has_wall:
            self.toggle_wall()
        self._tray.open()
        if self.own.has_put_aside:
            self.views.notices.say(
                translate("Notice", "Settings of this console"),
                translate("Notice", "They could not be read and were put aside; these are fresh."),
                self._clock.monotonic_s(),
            )
        self.refresh()

    def _remember(self) -> None:
        """Keep where one looked last."""
        floors: Any = self.views.floor.floors
        shown = next((row.floor for row in floors.values if row.is_shown), "")
        zoom: Any = self.views.floor.camera
        self.own.keep(
            page=self.views.pages.current.value,
            floor=shown or self.own.now.floor,
            zoom=max(1.0, min(MOST_ZOOM, float(zoom.zoom))),
        )

    def _look_where_one_looked(self) -> None:
        """Once the plan is known: the floor and the zoom of last time, unless somebody calls."""
        scene = self.reception.scene
        if self._has_looked or scene.shows.plan is None:
            return
        self._has_looked = True
        if scene.selected is None and self.own.now.floor:
            self.views.floor.showFloor(self.own.now.floor)
            self.views.floor.zoom_by(log(self.own.now.zoom) / log(ZOOM_STEP))

    def hear(self, item: Heard) -> None:
        """Take in one item of the mailbox."""
        if self._session.heard(item) and not self._soon.isActive():
            passed_ms = self._since_shown.elapsed() if self._since_shown.isValid() else BURST_MS
            self._soon.start(max(0, BURST_MS - passed_ms))

    def _show_news(self) -> None:
        # Time that passes in between counts for nothing: a single snapshot is shown at once.
        self._since_shown.start()
        self.refresh()

    def tick(self) -> None:
        """Let time pass once."""
        self._session.tick()
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand, and draw the eye to the window if somebody must be heard."""
        self._soon.stop()
        for answered in self._session.take_answers():
            if not self.reception.take_answer(answered):
                self.views.take(answered)
        before = self.views.status.open_calls
        has_rung = self.reception.refresh()
        count = self.views.status.open_calls
        self._look_where_one_looked()
        self._tray.show(count, self.views.status)
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
            "language": self.own.spoken,
            "calls": [{"call": c.call, "stand": c.stand, "phase": c.phase.value} for c in calls],
            "selected": scene.selected.call if scene.selected else None,
            "pins": [row.stand for row in views.floor.stand_rows if row.is_pulsing],
            "top": offered[0].advisor.advisor if offered else None,
            "blindness": scene.shows.blindness.value,
            "notice": views.notices.newest,
        }

    def toggle_wall(self) -> None:
        """Open the wall board, or take it away."""
        views = self.views
        others: dict[str, QObject] = {
            "status": views.status,
            "own": views.own,
            "commands": self.commands,
        }
        self.wall.toggle(self.window, others)

    def _show_wall(self) -> None:
        self.views.is_wall_open = self.wall.window is not None
        self.refresh()

    def _toggle_whole_screen(self) -> None:
        if self.window.visibility() is QWindow.Visibility.FullScreen:
            self.window.showNormal()
        else:
            self.window.showFullScreen()

    def _come_to_front(self) -> None:
        window = self.window
        if window.visibility() is QWindow.Visibility.Minimized:
            window.showNormal()
        window.raise_()
        window.requestActivate()

    def close(self) -> None:
        """Take the window away, before what it shows goes; once."""
        if self._is_closed:
            return
        self._is_closed = True
        self._remember()
        self._pictures.close()
        self._tray.close()
        self.wall.turned.disconnect(self._show_wall)
        self.wall.close()
        self._timer.stop()
        self._soon.stop()
        self._window = None
        self.screen.close()
        self.views.report.close()
        self.views.roster.close()
        self._translations.close()

    def _tell_of_picture(self, sentence: str) -> None:
        title = translate("Notice", "A floor has no picture")
        self.views.notices.say(title, sentence, self._clock.monotonic_s())

    def _speak(self) -> None:
        self._translations.use(self.own.spoken)
        # Dates follow the words: in another language than the rest they would only puzzle.
        QLocale.setDefault(locale_of(self.own.spoken))

    def _follow_volume(self) -> None:
        self._chime.set_volume(self.own.now.volume)

    def _change_language(self) -> None:
        self._speak()
        self.views.retranslate()
        self.commands.retranslate()
        # Else a page that was left a moment ago would be told as well, and has no parents any more.
        self.screen.engine.collectGarbage()
        self.screen.engine.retranslate()
        self.refresh()


def _show_badge(count: int) -> None:
    """Count the open calls at the application's icon, where the desktop can."""
    application = QGuiApplication.instance()
    # A Linux desktop finds the icon by the installed desktop file, which a wheel has not.
    has_icon = sys.platform != "linux" or bool(QGuiApplication.desktopFileName())
    if isinstance(application, QGuiApplication) and has_icon:
        application.setBadgeNumber(count)
