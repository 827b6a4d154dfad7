"""What tells of a call beside the screen: sound and light, where the dealer wants them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.call_view import CallView

if TYPE_CHECKING:
    from kiosk.call_light import CallLight

_FIRST_MS = 1000
"""The lamp may burn since before this start; it is told after the first frames."""


class CallSignals(QObject):
    """Follows the steps of `call`; without sound and light it does nothing."""

    def __init__(self, call: CallView, *, has_sound: bool, light: tuple[str, ...]) -> None:
        super().__init__()
        self._light: CallLight | None = None
        # What is not wanted is not imported either: the first frame comes sooner.
        if has_sound:
            from kiosk.call_sound import CallSound

            call.stepped.connect(CallSound(self).play)
        if light:
            from kiosk import call_light

            self._light = call_light.CallLight(light, self)
            call.stepped.connect(self._light.show)
            QTimer.singleShot(_FIRST_MS, self, lambda: self._begin(call))

    def close(self) -> None:
        """Tell nothing more."""
        if self._light is not None:
            self._light.close()

    def _begin(self, call: CallView) -> None:
        if self._light is not None:
            self._light.show(call.step.value)
