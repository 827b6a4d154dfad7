"""THE key table of the drawing table: what a key does while the plan has the keyboard.

`ANYWHERE` holds on the whole page, also where something is typed.
"""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt

_K, _M = Qt.Key, Qt.KeyboardModifier
_NONE, _SHIFT, _CTRL, _ALT = (
    _M.NoModifier,
    _M.ShiftModifier,
    _M.ControlModifier,
    _M.AltModifier,
)
_HELD = _SHIFT | _CTRL | _ALT | _M.MetaModifier


class Wish(StrEnum):
    """What is wanted."""

    NUDGE = "nudge"  # argument: the way, by the grid
    PUSH = "push"  # argument: the way, by a metre
    WALK = "walk"  # argument: the way, to the next part
    GROW = "grow"  # argument: the way, the zone's edge by the grid
    TURN = "turn"
    TURN_BACK = "turn_back"
    STAND = "stand"
    ZONE = "zone"
    REMOVE = "remove"
    DOUBLE = "double"
    ALL = "all"
    NUMBERS = "numbers"
    NEXT_FLOOR = "next_floor"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    FIT = "fit"
    LET_GO = "let_go"
    UNDO = "undo"
    REDO = "redo"
    SAVE = "save"


Meaning = tuple[Wish, int]
_WAYS = {_K.Key_Left: 0, _K.Key_Right: 1, _K.Key_Up: 2, _K.Key_Down: 3}


def _ways(wish: Wish, held: Qt.KeyboardModifier) -> dict[tuple[int, int], Meaning]:
    return {(int(key), held.value): (wish, way) for key, way in _WAYS.items()}


def _plain(
    wish: Wish, *keys: Qt.Key, held: Qt.KeyboardModifier = _NONE
) -> dict[tuple[int, int], Meaning]:
    return {(int(key), held.value): (wish, 0) for key in keys}


ANYWHERE: dict[tuple[int, int], Meaning] = {
    **_plain(Wish.UNDO, _K.Key_Z, held=_CTRL),
    **_plain(Wish.REDO, _K.Key_Y, held=_CTRL),
    **_plain(Wish.REDO, _K.Key_Z, held=_CTRL | _SHIFT),
    **_plain(Wish.SAVE, _K.Key_S, held=_CTRL),
    **_plain(Wish.LET_GO, _K.Key_Escape),
}

ON_PLAN: dict[tuple[int, int], Meaning] = {
    **_ways(Wish.NUDGE, _NONE),
    **_ways(Wish.PUSH, _SHIFT),
    **_ways(Wish.WALK, _CTRL),
    **_ways(Wish.GROW, _ALT),
    **_plain(Wish.TURN, _K.Key_R),
    **_plain(Wish.TURN_BACK, _K.Key_R, held=_SHIFT),
    **_plain(Wish.STAND, _K.Key_N),
    **_plain(Wish.ZONE, _K.Key_Z),
    **_plain(Wish.REMOVE, _K.Key_Delete, _K.Key_Backspace),
    **_plain(Wish.DOUBLE, _K.Key_D, held=_CTRL),
    **_plain(Wish.ALL, _K.Key_A, held=_CTRL),
    **_plain(Wish.NUMBERS, _K.Key_Return, _K.Key_Enter),
    **_plain(Wish.NEXT_FLOOR, _K.Key_F),
    **_plain(Wish.ZOOM_IN, _K.Key_Plus, _K.Key_Equal),
    **_plain(Wish.ZOOM_IN, _K.Key_Plus, held=_SHIFT),
    **_plain(Wish.ZOOM_OUT, _K.Key_Minus),
    **_plain(Wish.FIT, _K.Key_0),
}

Doings = dict[Wish, Callable[[int], object]]


def wish_of(key: int, modifiers: int, *, is_on_plan: bool) -> Meaning | None:
    """What this key wants; None if it is nobody's here."""
    held = (Qt.KeyboardModifier(modifiers) & _HELD).value
    found = ANYWHERE.get((key, held))
    return found or (ON_PLAN.get((key, held)) if is_on_plan else None)
