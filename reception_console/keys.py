"""THE key table: what every key does in every mode. `key_sheet` tells people about it.

Letters are matched by the key, not by the text, so that Caps Lock changes nothing; Shift is ignored
because `?`, `/` and `+` need it on one keyboard or another. Ctrl and Alt belong to the system, save
for Ctrl+Z and the walk over the plan.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt

from reception_console.page_table import Page
from reception_console.walking import Way


class Mode(StrEnum):
    """What the keyboard is for at this moment."""

    WATCH = "watching"  # the queue, the plan and the call
    SEARCH = "searching"
    CLOSE = "closing"  # choosing why a call is over
    KEYS = "keys"  # reading the key sheet
    YES = "yes"  # choosing who of those it was offered to said yes
    COMMAND = "commanding"  # choosing what a board is to do
    NOTE = "noting"  # writing a remark about a call
    OWN = "own"  # what this console remembers of itself
    BOARDS = "boards"  # reading how the boards stand and what the self-test found
    LEAVE = "leaving"  # asked whether the window is to close with something unsaved
    PAGE = "page"  # on another page, whose own controls have the keyboard


class Intent(StrEnum):
    """What a receptionist wants."""

    SEND_TOP = "send_top"
    SEND = "send"  # argument: the digit
    ACCEPT = "accept"
    DECLINE = "decline"
    ARRIVE = "arrive"
    ASK_CLOSE = "ask_close"
    UNDO = "undo"
    UP = "up"
    DOWN = "down"
    BACK = "back"
    SEARCH = "search"
    KEYS = "keys"
    MUTE = "mute"
    NEXT_FLOOR = "next_floor"
    WALK = "walk"  # argument: the way, as in `walking.Way`
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    ZOOM_FIT = "zoom_fit"
    CONFIRM = "confirm"
    OUTCOME = "outcome"  # argument: the outcome's place in the list
    NOTE = "note"
    REMARK = "remark"
    FILTER = "filter"
    OWN = "own"
    WALL = "wall"
    WHOLE_SCREEN = "whole_screen"
    JOIN = "join"
    KEEP_APART = "keep_apart"
    CHOOSE_YES = "choose_yes"  # argument: the digit
    ASK_COMMAND = "ask_command"
    COMMAND = "command"  # argument: the command's place in the list
    BOARDS = "boards"
    RUN_TEST = "run_test"
    PAGE = "page"  # argument: the page's place in the table


@dataclass(frozen=True, slots=True)
class Wanted:
    """An intent with its argument."""

    intent: Intent
    argument: int = 0


_K = Qt.Key
_BACK: dict[int, Wanted] = {_K.Key_Escape: Wanted(Intent.BACK)}
_STEPS: dict[int, Wanted] = {_K.Key_Up: Wanted(Intent.UP), _K.Key_Down: Wanted(Intent.DOWN)}
_CONFIRM: dict[int, Wanted] = {
    _K.Key_Return: Wanted(Intent.CONFIRM),
    _K.Key_Enter: Wanted(Intent.CONFIRM),
}

_PAGES: dict[int, Wanted] = {
    _K.Key_F1 + place: Wanted(Intent.PAGE, place) for place in range(len(Page))
}

_WINDOWS: dict[int, Wanted] = {_K.Key_F11: Wanted(Intent.WHOLE_SCREEN)}

TABLE: Mapping[Mode, Mapping[int, Wanted]] = {
    Mode.WATCH: {
        _K.Key_Return: Wanted(Intent.SEND_TOP),
        _K.Key_Enter: Wanted(Intent.SEND_TOP),
        **{_K.Key_0 + digit: Wanted(Intent.SEND, digit) for digit in range(1, 10)},
        _K.Key_Y: Wanted(Intent.ACCEPT),
        _K.Key_D: Wanted(Intent.DECLINE),
        _K.Key_A: Wanted(Intent.ARRIVE),
        _K.Key_C: Wanted(Intent.ASK_CLOSE),
        _K.Key_Z: Wanted(Intent.UNDO),
        _K.Key_Slash: Wanted(Intent.SEARCH),
        _K.Key_Question: Wanted(Intent.KEYS),
        _K.Key_J: Wanted(Intent.JOIN),
        _K.Key_K: Wanted(Intent.KEEP_APART),
        _K.Key_B: Wanted(Intent.ASK_COMMAND),
        _K.Key_T: Wanted(Intent.BOARDS),
        _K.Key_M: Wanted(Intent.MUTE),
        _K.Key_N: Wanted(Intent.REMARK),
        _K.Key_Q: Wanted(Intent.FILTER),
        _K.Key_O: Wanted(Intent.OWN),
        _K.Key_W: Wanted(Intent.WALL),
        _K.Key_F: Wanted(Intent.NEXT_FLOOR),
        _K.Key_Plus: Wanted(Intent.ZOOM_IN),
        _K.Key_Equal: Wanted(Intent.ZOOM_IN),
        _K.Key_Minus: Wanted(Intent.ZOOM_OUT),
        _K.Key_0: Wanted(Intent.ZOOM_FIT),
        **_STEPS,
        **_BACK,
        **_PAGES,
        **_WINDOWS,
    },
    Mode.PAGE: {**_BACK, **_PAGES, **_WINDOWS},
    Mode.NOTE: {**_CONFIRM, **_BACK},
    Mode.LEAVE: {**_BACK},
    Mode.OWN: {_K.Key_O: Wanted(Intent.BACK), **_BACK},
    Mode.SEARCH: {**_STEPS, **_CONFIRM, **_BACK},
    Mode.CLOSE: {
        _K.Key_S: Wanted(Intent.OUTCOME, 0),
        _K.Key_G: Wanted(Intent.OUTCOME, 1),
        _K.Key_R: Wanted(Intent.OUTCOME, 2),
        _K.Key_N: Wanted(Intent.NOTE),
        **_STEPS,
        **_CONFIRM,
        **_BACK,
    },
    Mode.YES: {
        **{_K.Key_0 + digit: Wanted(Intent.CHOOSE_YES, digit) for digit in range(1, 10)},
        **_STEPS,
        **_CONFIRM,
        **_BACK,
    },
    Mode.COMMAND: {
        _K.Key_I: Wanted(Intent.COMMAND, 0),
        _K.Key_2: Wanted(Intent.COMMAND, 1),
        _K.Key_5: Wanted(Intent.COMMAND, 2),
        _K.Key_1: Wanted(Intent.COMMAND, 3),
        _K.Key_0: Wanted(Intent.COMMAND, 4),
        **_STEPS,
        **_CONFIRM,
        **_BACK,
    },
    Mode.BOARDS: {
        _K.Key_R: Wanted(Intent.RUN_TEST),
        _K.Key_T: Wanted(Intent.BACK),
        **_STEPS,
        **_CONFIRM,
        **_BACK,
    },
    Mode.KEYS: {_K.Key_Question: Wanted(Intent.BACK), **_CONFIRM, **_BACK},
}

WITH_CTRL: dict[int, Wanted] = {
    _K.Key_Left: Wanted(Intent.WALK, Way.LEFT),
    _K.Key_Right: Wanted(Intent.WALK, Way.RIGHT),
    _K.Key_Up: Wanted(Intent.WALK, Way.UP),
    _K.Key_Down: Wanted(Intent.WALK, Way.DOWN),
}
"""With Ctrl held, while the plan is in sight."""

REPEATABLE = frozenset({Intent.WALK, Intent.UP, Intent.DOWN, Intent.ZOOM_IN, Intent.ZOOM_OUT})
"""What may happen again while a key is held down; a decision never may."""

ACTING = frozenset(
    {
        Intent.SEND_TOP,
        Intent.SEND,
        Intent.ACCEPT,
        Intent.DECLINE,
        Intent.ARRIVE,
        Intent.ASK_CLOSE,
        Intent.UNDO,
        Intent.REMARK,
        Intent.JOIN,
        Intent.KEEP_APART,
        Intent.CHOOSE_YES,
        Intent.ASK_COMMAND,
        Intent.COMMAND,
        Intent.RUN_TEST,
    }
)
"""What changes something for others: not for whoever may only look."""

_SYSTEM = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def wanted(mode: Mode, key: int, modifiers: int, *, is_repeat: bool = False) -> Wanted | None:
    """What this key wants in this mode; None if it is nobody's."""
    held = Qt.KeyboardModifier(modifiers) & _SYSTEM
    if held == Qt.KeyboardModifier.ControlModifier and mode is Mode.WATCH and key in WITH_CTRL:
        return WITH_CTRL[key]
    is_undo = held == Qt.KeyboardModifier.ControlModifier and key == _K.Key_Z
    if held and not is_undo:
        return None
    found = TABLE[mode].get(key)
    if found is not None and is_repeat and found.intent not in REPEATABLE:
        return None
    return found
