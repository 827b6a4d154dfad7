"""A person's picture, fetched, cut to a circle and kept as a file. For a worker thread."""

import logging
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter

from look.picture_file import is_whole_png

SIZE_PX = 256
MAX_BYTES = 4 * 1024 * 1024
FETCH_TIMEOUT_S = 5.0

_log = logging.getLogger(__name__)


def cached_portrait(link: str, folder: Path) -> Path | None:
    """The file of the picture behind `link` (http, https, data or a path); None if it is broken."""
    file = folder / f"portrait-{sha256(link.encode()).hexdigest()[:24]}.png"
    if is_whole_png(file):
        return file
    try:
        picture = QImage.fromData(_read(link))
    except (OSError, ValueError) as error:
        _log.info("no portrait from %s: %s", link[:80], error)
        return None
    if picture.isNull():
        _log.info("no portrait from %s: not a picture", link[:80])
        return None
    folder.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part.png")
    if not cut_to_circle(picture, SIZE_PX).save(str(part)):
        return None
    part.replace(file)
    return file


def cut_to_circle(picture: QImage, size_px: int) -> QImage:
    """The middle of `picture`, scaled to fill a circle of `size_px`; clear outside of it."""
    cover = picture.scaled(
        size_px,
        size_px,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (cover.width() - size_px) // 2, (cover.height() - size_px) // 2
    circle = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    circle.fill(Qt.GlobalColor.transparent)
    painter = QPainter(circle)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(cover.copy(left, top, size_px, size_px)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QRectF(0, 0, size_px, size_px))
    painter.end()
    return circle


def _read(link: str) -> bytes:
    if urlsplit(link).scheme in {"http", "https", "data"}:
        with urlopen(link, timeout=FETCH_TIMEOUT_S) as answer:  # noqa: S310 - the scheme was checked
            return bytes(answer.read(MAX_BYTES))
    return Path(link).read_bytes()
