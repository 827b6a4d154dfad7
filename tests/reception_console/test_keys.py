"""The key table and its sheet tell the same."""

import pytest
from PySide6.QtCore import Qt

from reception_console.key_sheet import key_rows
from reception_console.keys import TABLE, WITH_CTRL, Intent, Mode, Wanted, wanted

CAPS = {
    "Enter": (Qt.Key.Key_Return, Qt.Key.Key_Enter),
    "1 … 9": (Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_9),
    "↑ ↓": (Qt.Key.Key_Up, Qt.Key.Key_Down),
    "+ - 0": (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0),
    "/": (Qt.Key.Key_Slash,),
    "?": (Qt.Key.Key_Question,),
    "F1 … F7": (Qt.Key.Key_F1, Qt.Key.Key_F7),
    "F11": (Qt.Key.Key_F11,),
    "Esc": (Qt.Key.Key_Escape,),
}


def test_every_key_of_the_sheet_does_something() -> None:
    for row in key_rows():
        if row.key_words:
            for key in CAPS.get(row.key_words, (Qt.Key(ord(row.key_words[0])),)):
                assert wanted(Mode.WATCH, key, 0) is not None, row.key_words


def test_every_intent_has_a_key_somewhere() -> None:
    reached = {found.intent for keys in (*TABLE.values(), WITH_CTRL) for found in keys.values()}
    assert reached == set(Intent)


def test_arrows_walk_over_the_plan_only_with_ctrl_and_only_among_the_calls() -> None:
    control = Qt.KeyboardModifier.ControlModifier.value
    assert wanted(Mode.WATCH, Qt.Key.Key_Left, control) == WITH_CTRL[Qt.Key.Key_Left]
    assert wanted(Mode.SEARCH, Qt.Key.Key_Left, control) is None
    assert wanted(Mode.WATCH, Qt.Key.Key_Left, 0) is None


@pytest.mark.parametrize("mode", Mode)
def test_escape_always_leads_back(mode: Mode) -> None:
    assert wanted(mode, Qt.Key.Key_Escape, 0) == Wanted(Intent.BACK)


def test_ctrl_belongs_to_the_system_but_for_undo() -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier.value
    assert wanted(Mode.WATCH, Qt.Key.Key_C, ctrl) is None
    assert wanted(Mode.WATCH, Qt.Key.Key_Z, ctrl) == Wanted(Intent.UNDO)


def test_shift_and_the_number_pad_change_nothing() -> None:
    for modifier in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier):
        assert wanted(Mode.WATCH, Qt.Key.Key_3, modifier.value) == Wanted(Intent.SEND, 3)


def test_letters_mean_nothing_while_somebody_searches() -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_1, Qt.Key.Key_M):
        assert wanted(Mode.SEARCH, key, 0) is None
