"""The assistant's window: who meets whom, from opening to closing."""

import logging
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from carside.settings import Renderer as WantedRenderer
from look import Diary, Renderer, Screen, ScreenError, make_application
from reception_console import car_pictures, marks
from reception_console.setup.channel import Channel
from reception_console.setup.setup_view import SetupView

MAIN = Path(__file__).parents[1] / "setup_pages" / "SetupMain.qml"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupWindowOptions:
    """What the window needs: where the draft is kept, and how it looks."""

    base: Path
    window: tuple[int, int] | None = None
    position: tuple[int, int] | None = None
    renderer: WantedRenderer = WantedRenderer.AUTO
    diary: Path | None = None


class SetupWindow(QObject):
    """The view and its window. `load` makes it; it is not shown."""

    def __init__(self, base: Path, channel: Channel) -> None:
        super().__init__()
        self.view = SetupView(base, channel, self)
        self.screen = Screen()
        self.screen.engine.addImageProvider(marks.NAME, marks.Marks())
        self.screen.engine.addImageProvider(car_pictures.NAME, car_pictures.CarPictures())
        self.view.speak_through(self.screen.engine.retranslate)
        self._diary: Diary | None = None

    def open(self, options: SetupWindowOptions) -> None:
        """Show the window.

        Raises:
            ScreenError: it cannot be made.
        """
        window = self.screen.load(MAIN, {"setup": self.view})
        if options.diary is not None:
            self._diary = Diary(options.diary, window, self._facts)
        window.frameSwapped.connect(self._shown, Qt.ConnectionType.SingleShotConnection)
        free = window.screen().availableGeometry()
        most = min(1920, free.width()), min(1080, free.height())
        self.screen.show(options.window or most, options.position)

    def close(self) -> None:
        """Take the window away; the draft stays."""
        if self._diary is not None:
            self._diary.close()
        self.screen.close()
        self.view.close()

    @Slot()
    def _shown(self) -> None:
        QTimer.singleShot(0, self.view.open)

    def _facts(self) -> dict[str, object]:
        view = self.view
        return {"step": view.step, "is_made": view.work.isMade, "problem": view.work.problem}  # type: ignore[attr-defined]  # PySide's stub takes a property for a mere `Property`


def run(options: SetupWindowOptions) -> int:
    """Run the assistant until it is closed; 2 if this machine cannot show it."""
    try:
        application, renderer = make_application("Carside", Renderer(options.renderer))
        _log.info("rendering with %s", renderer.value)
        channel = Channel()
        window = SetupWindow(options.base, channel)
        window.open(options)
        channel.open()
    except (ScreenError, OSError) as fault:
        print(fault, file=sys.stderr)  # noqa: T201 (this is for whoever started it)
        return 2
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.quit))
    try:
        return application.exec()
    finally:
        window.close()
