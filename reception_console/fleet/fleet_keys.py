"""THE key table of the page of boards. As in `keys`: letters by the key, whatever Shift says."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt

from carside.contract.payloads import CommandName


class Doing(StrEnum):
    """What a key does here."""

    STEP = "step"  # argument: how many rows
    ACROSS = "across"  # argument: how many pictures
    PAGE = "page"  # argument: how many screenfuls
    END = "end"  # argument: -1 to the first, 1 to the last
    MARK = "mark"
    ALL = "all"
    LOOK = "look"  # at the picture, large
    BACK = "back"
    SEEK = "seek"
    TROUBLE = "trouble"  # only those with trouble, or all
    WALL = "wall"  # pictures instead of the list, or the list again
    COMMAND = "command"
    TEST = "test"
    VOLUME = "volume"  # to the slider
    BRIGHTNESS = "brightness"


@dataclass(frozen=True, slots=True)
class Meant:
    """A doing with its arguments."""

    doing: Doing
    argument: int = 0
    command: CommandName | None = None
    for_s: int | None = None


COMMANDS: tuple[tuple[str, CommandName, int | None], ...] = (
    ("I", CommandName.IDENTIFY, None),
    ("P", CommandName.SCREENSHOT, None),
    ("L", CommandName.RELOAD, None),
    ("R", CommandName.RESTART, None),
    ("2", CommandName.CLEAN, 120),
    ("5", CommandName.CLEAN, 300),
    ("1", CommandName.CLEAN, 600),
    ("0", CommandName.CLEAN, 0),
)
"""Each with its key and, in seconds, how long it takes."""

_K = Qt.Key
TABLE: Mapping[int, Meant] = {
    _K.Key_Up: Meant(Doing.STEP, -1),
    _K.Key_Down: Meant(Doing.STEP, 1),
    _K.Key_Left: Meant(Doing.ACROSS, -1),
    _K.Key_Right: Meant(Doing.ACROSS, 1),
    _K.Key_PageUp: Meant(Doing.PAGE, -1),
    _K.Key_PageDown: Meant(Doing.PAGE, 1),
    _K.Key_Home: Meant(Doing.END, -1),
    _K.Key_End: Meant(Doing.END, 1),
    _K.Key_Space: Meant(Doing.MARK),
    _K.Key_Return: Meant(Doing.LOOK),
    _K.Key_Enter: Meant(Doing.LOOK),
    _K.Key_Escape: Meant(Doing.BACK),
    _K.Key_Slash: Meant(Doing.SEEK),
    _K.Key_F: Meant(Doing.TROUBLE),
    _K.Key_W: Meant(Doing.WALL),
    _K.Key_T: Meant(Doing.TEST),
    _K.Key_V: Meant(Doing.VOLUME),
    _K.Key_B: Meant(Doing.BRIGHTNESS),
    **{ord(key): Meant(Doing.COMMAND, 0, command, for_s) for key, command, for_s in COMMANDS},
}
REPEATABLE = frozenset({Doing.STEP, Doing.ACROSS, Doing.PAGE})

_SYSTEM = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def meant(key: int, modifiers: int, *, is_repeat: bool) -> Meant | None:
    """What this key means here; None if it is nobody's."""
    held = Qt.KeyboardModifier(modifiers) & _SYSTEM
    if held == Qt.KeyboardModifier.ControlModifier and key == _K.Key_A:
        return Meant(Doing.ALL)
    found = None if held else TABLE.get(key)
    return None if found and is_repeat and found.doing not in REPEATABLE else found
