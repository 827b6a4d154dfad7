"""What tells of a call beside the screen: sound and light, where the dealer wants them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.call_view import CallView

if TYPE_CHECKING:
    from kiosk.call_light import CallLight
    from kiosk.call_sound import CallSound

_FIRST_MS = 1000
"""The lamp may burn since before this start; it is told after the first frames."""


class CallSignals(QObject):
    """Follows the steps of `call`; without sound and light it does nothing."""

    def __init__(self, call: CallView, *, has_sound: bool, light: tuple[str, ...]) -> None:
        super().__init__()
        self._light: CallLight | None = None
        self._sound: CallSound | None = None
        # What is not wanted is not imported either: the first frame comes sooner.
        if has_sound:
            from kiosk import call_sound

            self._sound = call_sound.CallSound(self)
            call.stepped.connect(self._sound.play)
        if light:
            from kiosk import call_light

            self._light = call_light.CallLight(light, self)
            call.stepped.connect(self._light.show)
            QTimer.singleShot(_FIRST_MS, self, lambda: self._begin(call))

    @property
    def has_sound(self) -> bool:
        """Whether anything sounds here at all."""
        return self._sound is not None and self._sound.has_player

    def set_volume(self, level: int) -> str:
        """Sound this loud, in per cent; why not, in one sentence, where nothing sounds."""
        if self._sound is None:
            return "its sounds are off: this board was started without --sound"
        if not self._sound.has_player:
            return "nothing on this board's machine can play a sound"
        self._sound.set_level(level)
        return ""

    def close(self) -> None:
        """Tell nothing more."""
        if self._light is not None:
            self._light.close()

    def _begin(self, call: CallView) -> None:
        if self._light is not None:
            self._light.show(call.step.value)
