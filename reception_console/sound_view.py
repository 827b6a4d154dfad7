"""What is heard and what is not: the bell, its mute with a countdown, and silence said plainly."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.calls import Phase
from reception_console.alarm import Alarm, Ring
from reception_console.chime import Chime
from reception_console.scene import Scene, clock_text
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SoundView(QObject):
    """The bell as the receptionist sees it."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, chime: Chime, alarm: Alarm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chime = chime
        self._alarm = alarm
        self._muted_s = 0.0
        self._face = ("", False, False)

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._face[0]

    @Property(bool, notify=changed)
    def isMuted(self) -> bool:
        return self._face[1]

    @Property(bool, notify=changed)
    def isHeard(self) -> bool:
        return self._face[2]

    def show(self, scene: Scene, now_s: float) -> bool:
        """Show this moment, and ring if somebody must be heard; True if the bell was rung."""
        unasked = {c.call: c.rung for c in scene.shows.calls if c.phase is Phase.PLACED}
        ring = self._alarm.rings(unasked, now_s, is_blind=scene.is_old)
        if ring is not Ring.NOTHING:
            self._chime.ring(is_loud=ring is Ring.LOUD)
        self._muted_s = self._alarm.muted_s(now_s)
        is_muted = self._muted_s > 0
        is_heard = self._chime.can_play and not is_muted and not self._alarm.is_silenced
        face = (self._wording(), is_muted, is_heard)
        if face != self._face:
            self._face = face
            self.changed.emit()
        return ring is not Ring.NOTHING

    def toggle_mute(self, now_s: float) -> None:
        """Be quiet for five minutes, or speak again."""
        self._alarm.toggle_mute(now_s)

    def _wording(self) -> str:
        if self._alarm.is_silenced:
            return translate("Sound", "Started without sound")
        if self._muted_s > 0:
            return translate("Sound", "Muted {0}").format(clock_text(self._muted_s + 0.999))
        if not self._chime.can_play:
            return translate("Sound", "No sound can be played")
        return translate("Sound", "Sound on")
