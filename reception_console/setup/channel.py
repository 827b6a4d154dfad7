"""The way between the window and the process that makes the showroom: JSON lines over pipes."""

import logging
import sys
import threading
from typing import ClassVar

import msgspec
from PySide6.QtCore import QObject, Signal

from carside.setup.asking import Asked, Told
from look import Crossing

_log = logging.getLogger(__name__)


class Channel(QObject):
    """`ask` sends, `told` says what came, on the thread of the window."""

    told: ClassVar[Signal] = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crossing = Crossing(self.told.emit)

    def open(self) -> None:
        """Listen from now on."""
        threading.Thread(target=self._read, name="house", daemon=True).start()

    def ask(self, asked: Asked) -> None:
        """Ask for something to be done."""
        try:
            sys.stdout.buffer.write(msgspec.json.encode(asked) + b"\n")
            sys.stdout.buffer.flush()
        except OSError:
            _log.info("nobody is there to make the showroom: was this window started alone?")

    def _read(self) -> None:
        decoder = msgspec.json.Decoder(Told)
        for line in sys.stdin.buffer:
            try:
                self._crossing.carry(decoder.decode(line))
            except (msgspec.MsgspecError, UnicodeDecodeError) as error:
                _log.info("not understood: %s", error)
