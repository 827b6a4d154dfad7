"""Plays a short sound file with whatever this machine has for it.

QtMultimedia is not in the wheel Carside depends on, and a bell needs none of it: every desktop can
play a WAV file.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess

_PLAYERS = {
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
    "darwin": (("afplay",),),
}


class SoundPlayer(QObject):
    """Plays one sound at a time. `can_play` is False once it is known that nobody would hear it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = find_player(sys.platform)
        self._process: QProcess | None = None
        self.can_play = self.has_player

    @property
    def has_player(self) -> bool:
        """Whether this machine has something that plays; whether it is heard shows later."""
        return self._player is not None or sys.platform == "win32"

    @property
    def is_still(self) -> bool:
        """Whether nothing sounds at this moment."""
        return self._process is None

    def play(self, sound: Path) -> None:
        """Play the file and return at once; one that still sounds is left to finish."""
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(sound), winsound.SND_FILENAME | winsound.SND_ASYNC)
        elif self._player is not None and self.is_still:
            self._start(self._player, str(sound))

    def _start(self, player: tuple[str, ...], sound: str) -> None:
        program, *options = player
        process = QProcess(self)
        process.errorOccurred.connect(self._fail)
        process.finished.connect(self._finish)
        self._process = process
        process.start(program, [*options, sound])

    def _finish(self, code: int) -> None:
        # A player without a sound card ends with an error: nobody hears it until it works again.
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
