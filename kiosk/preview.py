"""`carside preview`: the real board, drawn where nobody sees it, as pictures for somebody else.

The page where a car sheet is filled in shows beside it what the board will show. Console and board
never import each other, so the board is drawn by a process of its own: it is told on stdin, one
JSON object a line (`Wanted`), and answers on stdout with pictures, each behind eight bytes: the
number of the wish it answers and the length of the PNG, both big-endian. The first picture comes
as soon as the words stand; better ones of the same number follow when the car has been drawn. It
ends when stdin does.

Everything is the board's own: QML, fonts, light line, languages. Only the window is nobody's
(Qt's offscreen platform, always with the software renderer, which draws the same picture).
"""

import logging
import os
import struct
import sys
import threading
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from carside.board.connection import LineReport
from carside.board.shows import BoardShows
from carside.board.vitals import Vitals
from carside.calls import Kind
from carside.catalogue.sheet import Sheet
from carside.clock import SystemClock
from kiosk.app import MAIN
from kiosk.board_view import BoardView
from kiosk.gallery import Gallery
from kiosk.visit_view import VisitView
from look import Crossing, Renderer, Screen, ScreenError, make_application

HEAD = struct.Struct(">II")
"""Before each picture: the wish's number and the picture's length in bytes."""

SOON_MS = 30
"""What changes together is drawn together."""
SETTLED_MS = 450
"""By then whatever faded or moved has come to rest."""
_FOREVER_S = 1e9
_QUICK_PNG = 80

_log = logging.getLogger(__name__)


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What to draw: a board of `width` x `height` pixels, as a picture `shown_width` wide."""

    number: int
    sheet: Sheet
    language: str = "en"
    width: int = 1920
    height: int = 1080
    shown_width: int = 960
    showroom: str = ""
    stand: str = ""


class _NoHands:
    """Nobody's hands: no staff stand before a picture."""

    def report(self) -> LineReport:
        """A line that is well."""
        return LineReport(line="connected", desk_heard_ago_s=0.0, revision=0)

    def identify(self) -> None:
        """Nothing happens."""

    def clean(self, for_s: int | None = None) -> bool:
        """Nothing happens."""
        del for_s
        return False

    def reload(self) -> bool:
        """Nothing happens."""
        return False


class PreviewSession:
    """A board's conversation that only ever says what is to be drawn; a `kiosk.port.Session`."""

    def __init__(self) -> None:
        self.shows = BoardShows(board="preview")
        self.vitals = Vitals()
        self.staff = _NoHands()

    def press(self, kind: Kind, language: str, seen: tuple[str, ...]) -> None:
        """Nobody can press here."""

    def cancel(self) -> None:
        """Nobody can cancel here."""

    def touched(self) -> bool:
        """Nobody touches."""
        return False

    def forget_visit(self) -> bool:
        """There is nothing to forget."""
        return True

    def local_time(self) -> datetime:
        """This computer's own time."""
        return datetime.now(UTC).astimezone()


class Preview(QObject):
    """One board behind no glass. `want` says what to draw; `send` is given each picture."""

    def __init__(self, folder: Path, originals: Path | None) -> None:
        super().__init__()
        clock = SystemClock()
        self._session = PreviewSession()
        self._visit = VisitView(None, _FOREVER_S, clock.monotonic_s())
        self._gallery = Gallery(folder, originals)
        self._view = BoardView(self._session, self._visit, self._gallery, clock)
        self._screen = Screen()
        self._visit.speak_through(self._screen.engine.retranslate)
        self._wanted: Wanted | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._draw)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._draw)
        self._last = b""

    def open(self) -> None:
        """Make the window nobody sees."""
        self._screen.load(MAIN, {"board": self._view})
        self._screen.show((1920, 1080), None)
        self._gallery.made.connect(self._draw_soon)
        self._gallery.darkroom.made.connect(self._draw_soon)

    def want(self, wanted: Wanted) -> None:
        """Draw this from now on."""
        self._wanted = wanted
        self._session.shows = replace(
            self._session.shows,
            car=wanted.sheet,
            cars={wanted.sheet.car: wanted.sheet},
            showroom_name=wanted.showroom,
            stand_name=wanted.stand,
            day=date.today(),  # noqa: DTZ011 - the day that the person at this computer has
        )
        if (self._screen.window.width(), self._screen.window.height()) != _size(wanted):
            self._screen.window.resize(QSize(*_size(wanted)))
        self._visit.speak(wanted.language)
        self._view.refresh()
        self._draw_soon()

    def close(self) -> None:
        """Take the window away."""
        self._soon.stop()
        self._settled.stop()
        self._screen.close()
        self._view.close()
        self._visit.close()
        self._gallery.close()

    @Slot()
    def _draw_soon(self) -> None:
        self._soon.start()
        self._settled.start()

    @Slot()
    def _draw(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        whole = self._screen.window.grabWindow()
        small = (
            whole.scaledToWidth(wanted.shown_width, Qt.TransformationMode.SmoothTransformation)
            if wanted.shown_width < whole.width()
            else whole
        )
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        small.save(buffer, "PNG", _QUICK_PNG)  # type: ignore[call-overload]  # the stub wants bytes
        picture = bytes(buffer.data().data())
        answer = HEAD.pack(wanted.number, len(picture)) + picture
        if answer != self._last:
            self._last = answer
            _tell(answer)


def _size(wanted: Wanted) -> tuple[int, int]:
    return max(320, min(3840, wanted.width)), max(320, min(3840, wanted.height))


def _tell(answer: bytes) -> None:
    try:
        sys.stdout.buffer.write(answer)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # whoever wanted it has gone; stdin ends in a moment
        _log.info("nobody takes the picture any more")


def run(folder: Path, originals: Path | None = None) -> int:
    """Draw what stdin wants until it ends; 2 if this machine cannot draw."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        application, _ = make_application("Carside preview", Renderer.SOFTWARE)
        preview = Preview(folder, originals)
        preview.open()
    except (ScreenError, OSError) as fault:
        print(fault, file=sys.stderr)  # noqa: T201 - for whoever started it
        return 2
    crossing = Crossing(lambda item: _take(item, preview, application))
    reading = threading.Thread(target=_read, args=(crossing,), name="wishes", daemon=True)
    reading.start()
    try:
        return application.exec()
    finally:
        preview.close()


def _take(item: object, preview: Preview, application: QGuiApplication) -> None:
    if isinstance(item, Wanted):
        preview.want(item)
    else:
        application.exit(0)


def _read(crossing: Crossing) -> None:
    decoder = msgspec.json.Decoder(Wanted)
    for line in sys.stdin.buffer:
        try:
            crossing.carry(decoder.decode(line))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.info("not a wish: %s", error)
    crossing.carry(None)
