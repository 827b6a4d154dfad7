"""Every screen of the board in every size and language, as pictures for people to judge.

They are compared with those in ``tests/kiosk/kept/``; tests/gallery.py says how.
"""

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.ease import Ease
from kiosk.phone_view import PhoneView
from tests.gallery import Room
from tests.kiosk.driving import DrivenBoard, wait_until
from tests.kiosk.exhibits import LANGUAGES, SCREENS, SIZES, SLOW, STATES, VAN, Step, nothing
from tests.kiosk.stand_in import EQB, EQS, SHOWS

KEPT = Path(__file__).parent / "kept"
_SETTLED_MS = 20
_DISSOLVED_MS = 2600
_DRAWN_WITHIN_MS = 60_000
"""A busy machine draws a dozen cars in light slowly; how soon is not asked here."""

_SHOWS = replace(SHOWS, cars={one.car: one for one in (EQS, EQB, VAN)})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_every_screen_looks_as_it_was_judged(
    size: str, language: str, finger: QPointingDevice, pictures: Path
) -> None:
    room = Room(f"{size}/{language}", KEPT)
    for name, board in _screens(size, language, finger, pictures):
        room.hang(name, board.picture)
    room.close()


def _screens(
    size: str, language: str, finger: QPointingDevice, pictures: Path
) -> Iterator[tuple[str, DrivenBoard]]:
    """Each screen in each state, of one board after the other."""
    gc.collect()
    board = DrivenBoard(pictures, finger)
    board.session.shows = _SHOWS
    board.open(SIZES[size])
    shown: list[tuple[str, str, Step]] = [(screen, "", nothing) for screen in SCREENS]
    shown += [(at, state, step) for state, (step, screens) in STATES.items() for at in screens]
    for screen, state, change in shown:
        _begin_again(board, language)
        change(board)  # some screens choose what they show when they come
        SCREENS[screen](board)
        change(board)
        _settle(board, _DISSOLVED_MS if screen in SLOW else _SETTLED_MS)
        yield f"{screen}-{state}" if state else screen, board
    complaints = list(board.screen.complaints)
    board.close()
    assert complaints == []


def _begin_again(board: DrivenBoard, language: str) -> None:
    board.session.shows = _SHOWS
    board.visit.touchedNow.emit()
    board.let_pass(1)  # what ends a cover presses nothing beneath it, for a moment
    board.visit.forget()
    board.visit.speak(language)
    board.visit.change(replace(board.visit.now, ease=Ease(is_still=True)))


def _settle(board: DrivenBoard, for_ms: int) -> None:
    board.look()
    gallery = board.gallery
    wait_until(lambda: gallery._asked <= gallery._ready.keys(), _DRAWN_WITHIN_MS)
    darkroom = gallery.darkroom
    wait_until(
        lambda: not (darkroom._wishes or darkroom._later or darkroom._at_work), _DRAWN_WITHIN_MS
    )
    phone = cast("PhoneView", board.view.phone)
    wait_until(lambda: not phone.hasLink or cast("QUrl", phone.code).isValid())
    QTest.qWait(for_ms)
