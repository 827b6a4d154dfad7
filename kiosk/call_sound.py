"""Two soft sounds for whoever stands before the board: her touch was taken, and somebody comes.

Off unless the dealer wants it: ten boards in one hall that all chime are no calm place. Nothing is
said by sound alone, so a board that cannot play is no less whole.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from carside.board.shows import CallStep
from look.sound_player import SoundPlayer

_ASSETS = Path(__file__).parent / "assets"
SOUNDS = {CallStep.CALLING: _ASSETS / "pressed.wav", CallStep.ON_THE_WAY: _ASSETS / "coming.wav"}


class CallSound(QObject):
    """Plays the sound of a step, if it has one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = SoundPlayer(self)

    @property
    def has_player(self) -> bool:
        """Whether this machine has something that plays."""
        return self._player.has_player

    def set_level(self, level: int) -> None:
        """Play this loud from now on, in per cent of how it was recorded; 0 is silent."""
        self._player.level = level

    @Slot(str)
    def play(self, step: str) -> None:
        """Play and return at once."""
        sound = SOUNDS.get(CallStep(step))
        if sound is not None:
            self._player.play(sound)
