"""Whether there is anything on this machine that feels a finger."""

from PySide6.QtGui import QInputDevice


def touch_devices() -> list[str]:
    """The names of the touch screens the system has told Qt of."""
    kind = QInputDevice.DeviceType.TouchScreen
    return [one.name() for one in QInputDevice.devices() if one.type() is kind]


def touch_note() -> str:
    """What staff should know of them, in one sentence; empty if there is a touch screen."""
    return "" if touch_devices() else "no touch device: this board hears only a mouse"
