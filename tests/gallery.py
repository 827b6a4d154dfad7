"""Pictures of every screen for people to judge, held beside those that were judged before.

They hang in rooms below ``screens-out/``, which has an index page. Small copies are kept; a screen
that looks unlike its copy fails, and shows both. After a change that is meant, look at the new
pictures and keep them: ``CARSIDE_KEEP_PICTURES=1``.
"""

import html
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.pixels import colours_of

OUT = Path(__file__).parents[1] / "screens-out"
KEPT_SCALE = 6
_IS_KEEPING = os.environ.get("CARSIDE_KEEP_PICTURES") == "1"
_LOOKS, _AGAIN_MS = 6, 250
_QUALITY = 88
_KEPT_QUALITY = 85
"""What is fine and colourful is blurred by it into something else, and is kept without loss."""

UNLIKE_LEVELS = 40
"""Two small pixels this far apart differ."""
UNLIKE_SHARE = 0.004
"""How many may. Another machine's letters differ at their edges, which the scaling levels out; a
missing line of text is more than this, and so is anything that has moved by a few pixels."""


class Room:
    """The pictures of one place, such as ``landscape/en``; what hung there before is taken down.

    `kept` is the folder of the small copies.
    """

    def __init__(self, place: str, kept: Path) -> None:
        self._place = place
        self._kept = kept / place
        self._room = OUT / place
        self._unlike: list[str] = []
        shutil.rmtree(self._room, ignore_errors=True)
        self._room.mkdir(parents=True)

    def hang(self, name: str, take: Callable[[], QImage]) -> None:
        """Hang what `take` sees, and note if it looks unlike what is kept."""
        kept = self._kept / f"{name}.webp"
        picture, problem = (_keep if _IS_KEEPING else _compare)(take, kept)
        assert picture.save(str(self._room / f"{name}.jpg"), None, _QUALITY)
        if problem:
            self._unlike.append(f"{self._place}/{name}.jpg: {problem}")

    def close(self) -> None:
        """Write the index; fails if anything looks unlike."""
        _write_index()
        words = "look at these in screens-out, keep them if right:"
        assert not self._unlike, "\n".join([words, *self._unlike])


def _keep(take: Callable[[], QImage], kept: Path) -> tuple[QImage, str]:
    """Keep what is seen when nothing changes any more."""
    picture = take()
    for _ in range(_LOOKS):
        before = picture
        QTest.qWait(_AGAIN_MS)
        picture = take()
        if picture == before:
            break
    kept.parent.mkdir(parents=True, exist_ok=True)
    now = _small(picture)
    small = Image.fromarray(now)
    small.save(kept, quality=_KEPT_QUALITY, method=6)
    if _unlike_share(now, kept) > UNLIKE_SHARE / 4:
        small.save(kept, lossless=True, method=6)
    return picture, ""


def _compare(take: Callable[[], QImage], kept: Path) -> tuple[QImage, str]:
    """What is seen, and what is wrong with it; something may still be on its way."""
    picture = take()
    problem = _difference(picture, kept)
    for _ in range(_LOOKS):
        if not problem:
            break
        QTest.qWait(_AGAIN_MS)
        picture = take()
        problem = _difference(picture, kept)
    return picture, problem


def _difference(picture: QImage, kept: Path) -> str:
    """What is wrong with `picture` beside the kept one, empty if it looks the same."""
    if not kept.exists():
        return "none is kept"
    now = _small(picture)
    with Image.open(kept) as image:
        width, height = image.size
    if now.shape[:2] != (height, width):
        return f"the kept one has the size {width} x {height}"
    share = _unlike_share(now, kept)
    return f"{share:.2%} of it differs" if share > UNLIKE_SHARE else ""


def _unlike_share(now: npt.NDArray[np.uint8], kept: Path) -> float:
    with Image.open(kept) as image:
        before = np.asarray(image.convert("RGB"))
    apart = np.abs(before.astype(np.int16) - now).max(axis=2)
    return float((apart > UNLIKE_LEVELS).mean())


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
        "<!doctype html><meta charset=utf-8><title>Carside: the screens</title>"
        "<style>body{background:#14181e;color:#ccd3dc;font:14px sans-serif}"
        "a{display:inline-block;margin:8px;color:inherit;text-decoration:none}"
        "img{height:260px}</style>" + "\n".join(rows)
    )
    (OUT / "index.html").write_text(page)
