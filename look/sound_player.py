"""Plays a short sound file with whatever this machine has for it.

QtMultimedia is not in the wheel Carside depends on, and a bell needs none of it: every desktop can
play a WAV file.
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess

from look.softer import softer

_PLAYERS = {
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
    "darwin": (("afplay",),),
}
_FULL = 100
_VOLUME_OPTIONS: dict[str, Callable[[float], str]] = {
    "pw-play": lambda share: f"--volume={share:.3f}",
    "paplay": lambda share: f"--volume={round(share * 65536)}",
    "afplay": lambda share: f"-v{share:.3f}",
}
"""How those that can be told play less loud; the others are given softer samples."""


class SoundPlayer(QObject):
    """Plays one sound at a time. `can_play` is False once it is known that nobody would hear it.

    `level` is how loud, in per cent of how it was recorded; at 0 nothing is played.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = find_player(sys.platform)
        self._process: QProcess | None = None
        self.can_play = self.has_player
        self.level = _FULL

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
        if self.level <= 0:
            return
        if sys.platform == "win32":
            self._play_on_windows(sound)
        elif self._player is not None and self.is_still:
            self._start(self._player, sound)

    def _play_on_windows(self, sound: Path) -> None:
        if sys.platform == "win32":
            import threading
            import winsound

            if self.level >= _FULL:
                winsound.PlaySound(str(sound), winsound.SND_FILENAME | winsound.SND_ASYNC)
                return
            # Windows plays what is in memory only while somebody waits for its end.
            heard = (softer(sound, self.level / _FULL), winsound.SND_MEMORY)
            threading.Thread(target=winsound.PlaySound, args=heard, daemon=True).start()

    def _start(self, player: tuple[str, ...], sound: Path) -> None:
        program, *options = player
        process = QProcess(self)
        process.errorOccurred.connect(self._fail)
        process.finished.connect(self._finish)
        self._process = process
        if self.level >= _FULL:
            process.start(program, [*options, str(sound)])
            return
        share, option = self.level / _FULL, _VOLUME_OPTIONS.get(Path(program).name)
        if option is not None:
            process.start(program, [*options, option(share), str(sound)])
            return
        process.start(program, options)  # without a file it plays what it is handed
        process.write(softer(sound, share))
        process.closeWriteChannel()

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
