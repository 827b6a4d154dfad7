"""The panel's own state on the screen: drift, dimming, and the sleep of a closed showroom."""

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.attract import Guard
from kiosk.backlight import Light
from kiosk.invitation import LOOK_AROUND, said_in
from kiosk.panel import (
    CALM_S,
    DRIFT_EVERY_S,
    HINT_EVERY_S,
    Night,
    drift_at,
    hint_at,
    light_level,
)

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PanelView(QObject):
    """Where the picture lies by a few pixels, how dark it is, and whether the board sleeps."""

    driftChanged = Signal()
    veilChanged = Signal()
    sleepChanged = Signal()
    guardChanged = Signal()
    hintChanged = Signal()

    def __init__(
        self,
        light: Light,
        night: Night | None,
        languages: list[str],
        now_s: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._light, self._night, self._languages = light, night, languages
        self._guard = Guard()
        self._is_guarding = self._is_asleep = False
        self._moved_s = self._touched_s = self._hinted_s = now_s
        self._step = self._turn = 0
        self._veil = 0.0
        self._brightness = 1.0

    @property
    def is_asleep(self) -> bool:
        """Whether the screen is black."""
        return self._is_asleep

    def touched(self, now_s: float) -> None:
        """A finger came."""
        self._touched_s = now_s

    def show(self, local: datetime, now_s: float, *, is_open: bool, is_asleep: bool) -> None:
        """Show the panel as it is to be at this moment of the showroom's clock."""
        if is_asleep != self._is_asleep:
            self._is_asleep = is_asleep
            self._hinted_s = now_s
            self.sleepChanged.emit()
        self._guard_from(now_s)
        level = light_level(
            local,
            self._night,
            is_open=is_open,
            is_asleep=is_asleep,
            brightness=self._brightness,
        )
        self._dim(level)
        self._move(now_s)

    def set_brightness(self, level: int) -> None:
        """Give this much light from the next moment on, in per cent; night dims it further."""
        self._brightness = level / 100

    def close(self) -> None:
        """Give the panel its own light back."""
        self._light.close()

    def _guard_from(self, now_s: float) -> None:
        self._guard.cover(now_s, is_covered=self._is_asleep)
        is_guarding = self._guard.is_up(now_s)
        if is_guarding != self._is_guarding:
            self._is_guarding = is_guarding
            self.guardChanged.emit()

    def _dim(self, level: float) -> None:
        # A sleeping board is black already: a veil would only hide its hint.
        veil = 0.0 if self._light.dim(level) or self._is_asleep else 1.0 - level
        if veil != self._veil:
            self._veil = veil
            self.veilChanged.emit()

    def _move(self, now_s: float) -> None:
        if self._is_asleep and now_s - self._hinted_s >= HINT_EVERY_S:
            self._hinted_s = now_s
            self._turn += 1
            self.hintChanged.emit()
        is_calm = now_s - self._touched_s >= CALM_S
        if is_calm and now_s - self._moved_s >= DRIFT_EVERY_S:
            self._moved_s = now_s
            self._step += 1
            self.driftChanged.emit()

    @Property(int, notify=driftChanged)
    def driftX(self) -> int:
        return drift_at(self._step)[0]

    @Property(int, notify=driftChanged)
    def driftY(self) -> int:
        return drift_at(self._step)[1]

    @Property(float, notify=veilChanged)
    def veil(self) -> float:
        """How black the veil over everything is, from 0 to 1."""
        return self._veil

    @Property(bool, notify=sleepChanged)
    def isAsleep(self) -> bool:
        return self._is_asleep

    @Property(bool, notify=guardChanged)
    def isGuarding(self) -> bool:
        """Whether nothing on the glass may feel a finger: it sleeps, or has just been woken."""
        return self._is_guarding

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        """How to wake it, in the languages in turn."""
        return said_in(self._languages[self._turn % len(self._languages)], LOOK_AROUND)

    @Property(float, notify=hintChanged)
    def hintX(self) -> float:
        """Where the hint stands, as a share of the free width."""
        return hint_at(self._turn)[0]

    @Property(float, notify=hintChanged)
    def hintY(self) -> float:
        return hint_at(self._turn)[1]
