"""The bell itself: two short sound files, played by whatever this machine has for them.

QtMultimedia is not in the wheel Carside depends on, and a bell needs none of it: every desktop can
play a WAV file. Where nothing can, the screen says so plainly and the system's own beep is used.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess

SOUND = Path(__file__).parent / "assets" / "chime.wav"
LOUD = SOUND.with_name("chime_loud.wav")
"""For a call that waits too long."""

_PLAYERS = {
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
    "darwin": (("afplay",),),
}


class Chime(QObject):
    """Rings. `can_play` is False once it is known that nobody would hear it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = find_player(sys.platform)
        self._process: QProcess | None = None
        self.can_play = self._player is not None or sys.platform == "win32"

    @property
    def is_still(self) -> bool:
        """Whether no bell sounds at this moment."""
        return self._process is None

    def ring(self, *, is_loud: bool = False) -> None:
        """Play the bell and return at once; a bell that still sounds is left to finish."""
        sound = str(LOUD if is_loud else SOUND)
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(sound, winsound.SND_FILENAME | winsound.SND_ASYNC)
        elif self._player is not None:
            self._play(self._player, sound)
        else:
            _beep()

    def _play(self, player: tuple[str, ...], sound: str) -> None:
        if not self.is_still:
            return
        program, *options = player
        process = QProcess(self)
        process.errorOccurred.connect(self._fail)
        process.finished.connect(self._finish)
        self._process = process
        process.start(program, [*options, sound])

    def _finish(self, code: int) -> None:
        # A player without a sound card ends with an error: the screen says so until it works again.
        self.can_play = code == 0
        self._drop()

    def _fail(self, _error: QProcess.ProcessError) -> None:
        self.can_play = False
        self._drop()

    def _drop(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None


def find_player(platform: str) -> tuple[str, ...] | None:
    """The first player of `platform` (as `sys.platform`) that is on PATH, with its options."""
    for program, *options in _PLAYERS.get(platform, ()):
        path = shutil.which(program)
        if path is not None:
            return (path, *options)
    return None


def _beep() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.beep()
