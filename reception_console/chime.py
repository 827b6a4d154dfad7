"""The bell itself: two short sound files.

Where nothing can play them, the screen says so plainly and the system's own beep is used.
"""

from pathlib import Path

from PySide6.QtCore import QObject

from look.sound_player import SoundPlayer

SOUND = Path(__file__).parent / "assets" / "chime.wav"
LOUD = SOUND.with_name("chime_loud.wav")
"""For a call that waits too long."""


class Chime(QObject):
    """Rings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = SoundPlayer(self)

    @property
    def can_play(self) -> bool:
        """False once it is known that nobody would hear it."""
        return self._player.can_play

    def set_volume(self, percent: int) -> None:
        """How loud it is from now on, in per cent of how the bell was recorded."""
        self._player.level = percent

    @property
    def is_still(self) -> bool:
        """Whether no bell sounds at this moment."""
        return self._player.is_still

    def ring(self, *, is_loud: bool = False) -> None:
        """Play the bell and return at once; a bell that still sounds is left to finish."""
        if self._player.has_player:
            self._player.play(LOUD if is_loud else SOUND)
        else:
            _beep()


def _beep() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.beep()
