"""Every screen of the board in every size and language, as pictures for people to judge.

They go to ``screens-out/`` with an index page. Small copies are kept in ``tests/kiosk/kept/``; a
screen that looks unlike its copy fails, and shows both. After a change that is meant, look at the
new pictures and keep them: ``CARSIDE_KEEP_PICTURES=1``.
"""

import gc
import html
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.ease import Ease
from kiosk.phone_view import PhoneView
from tests.kiosk.driving import DrivenBoard, wait_until
from tests.kiosk.exhibits import LANGUAGES, SCREENS, SIZES, SLOW, STATES, VAN, Step, nothing
from tests.kiosk.likeness import colours_of
from tests.kiosk.stand_in import EQB, EQS, SHOWS

OUT = Path(__file__).parents[2] / "screens-out"
KEPT = Path(__file__).parent / "kept"
IS_KEEPING = os.environ.get("CARSIDE_KEEP_PICTURES") == "1"
KEPT_SCALE = 6
_SETTLED_MS = 20
_DISSOLVED_MS = 2600
_DRAWN_WITHIN_MS = 60_000
"""A busy machine draws a dozen cars in light slowly; how soon is not asked here."""
_LOOKS, _AGAIN_MS = 6, 250

UNLIKE_LEVELS = 40
"""Two small pixels this far apart differ."""
UNLIKE_SHARE = 0.004
"""How many may. Another machine's letters differ at their edges, which the scaling levels out; a
missing line of text is more than this, and so is anything that has moved by a few pixels."""

_SHOWS = replace(SHOWS, cars={one.car: one for one in (EQS, EQB, VAN)})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_every_screen_looks_as_it_was_judged(
    size: str, language: str, finger: QPointingDevice, pictures: Path
) -> None:
    room, unlike = OUT / size / language, []
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(parents=True)
    for name, board in _screens(size, language, finger, pictures):
        kept = KEPT / size / language / f"{name}.webp"
        picture, problem = _keep(board, kept) if IS_KEEPING else _compare(board, kept)
        assert picture.save(str(room / f"{name}.jpg"), None, 88)
        if problem:
            unlike.append(f"{size}/{language}/{name}.jpg: {problem}")
    _write_index()
    assert not unlike, "\n".join(["look at these in screens-out, keep them if right:", *unlike])


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


def _keep(board: DrivenBoard, kept: Path) -> tuple[QImage, str]:
    """Keep what the board shows when nothing changes any more."""
    picture = board.picture()
    for _ in range(_LOOKS):
        before = picture
        QTest.qWait(_AGAIN_MS)
        picture = board.picture()
        if picture == before:
            break
    kept.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(_small(picture)).save(kept, quality=60, method=6)
    return picture, ""


def _compare(board: DrivenBoard, kept: Path) -> tuple[QImage, str]:
    """What the board shows, and what is wrong with it; something may still be on its way."""
    picture = board.picture()
    problem = _difference(picture, kept)
    for _ in range(_LOOKS):
        if not problem:
            break
        QTest.qWait(_AGAIN_MS)
        picture = board.picture()
        problem = _difference(picture, kept)
    return picture, problem


def _difference(picture: QImage, kept: Path) -> str:
    """What is wrong with `picture` beside the kept one, empty if it looks the same."""
    if not kept.exists():
        return "none is kept"
    now = _small(picture)
    with Image.open(kept) as image:
        before = np.asarray(image.convert("RGB"))
    if before.shape != now.shape:
        return f"the kept one has the size {before.shape[1]} x {before.shape[0]}"
    apart = np.abs(before.astype(np.int16) - now).max(axis=2)
    share = float((apart > UNLIKE_LEVELS).mean())
    return f"{share:.2%} of it differs" if share > UNLIKE_SHARE else ""


def _small(picture: QImage) -> npt.NDArray[np.uint8]:
    small = picture.scaled(
        picture.width() // KEPT_SCALE,
        picture.height() // KEPT_SCALE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return colours_of(small).astype(np.uint8)


def _write_index() -> None:
    """List all that hang, those of earlier tests too."""
    rows = []
    for file in sorted(OUT.rglob("*.jpg")):
        link = html.escape(str(file.relative_to(OUT)))
        rows.append(
            f'<a href="{link}"><img loading="lazy" src="{link}"><br>{link.removesuffix(".jpg")}</a>'
        )
    page = (
        "<!doctype html><meta charset=utf-8><title>Carside: the board's screens</title>"
        "<style>body{background:#14181e;color:#ccd3dc;font:14px sans-serif}"
        "a{display:inline-block;margin:8px;color:inherit;text-decoration:none}"
        "img{height:260px}</style>" + "\n".join(rows)
    )
    (OUT / "index.html").write_text(page)
