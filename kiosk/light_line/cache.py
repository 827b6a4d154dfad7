"""Light lines kept on disk: drawn once, then found without loading what draws.

A file's name is made of everything that shapes its pixels, the drawing's version among it, so a
file never goes stale; it is written beside its place and moved there, so a reader never sees half
of one.
"""

import io
import os
import struct
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.light_line.silhouette import Silhouette
from look.picture_file import is_whole_png

if TYPE_CHECKING:
    from PIL import Image

DRAWING_VERSION = 2
"""To be raised whenever the same silhouette would come out as other pixels."""

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
RGBA_8_BIT = (8, 6)
PNG_EFFORT = 1
"""Of 9: a picture is drawn while somebody waits for it."""

HEAD_BYTES = 26
"""The signature, then the IHDR chunk's length, name, width, height, depth and colour type."""


class CacheNotWritableError(OSError):
    """The folder for drawn pictures cannot be made or written; the message says why.

    `png` is the picture itself: what cannot be kept can still be shown.
    """

    png: bytes = b""


def cached_light_line(silhouette: Silhouette, width_px: int, height_px: int, folder: Path) -> Path:
    """Return the PNG file of a light line in `folder`, drawing it first if it is not there.

    A broken file is drawn again. May run in any thread, and in several processes at once. Raises
    `CacheNotWritableError` if the folder cannot be written, `ValueError` for a picture too small.
    """
    path = folder / _name(silhouette, width_px, height_px)
    if not _is_whole(path, width_px, height_px):
        from kiosk.light_line.rendering import render_light_line

        _keep(render_light_line(silhouette, width_px, height_px), path)
    return path


def cached_sweep(silhouette: Silhouette, width_px: int, height_px: int, folder: Path) -> Path:
    """Return the PNG file of the light that passes over a light line, as `cached_light_line`."""
    path = folder / _name(silhouette, width_px, height_px, "sweep-")
    if not _is_whole(path, width_px, 2 * height_px):
        from kiosk.light_line.rendering import render_sweep

        _keep(render_sweep(silhouette, width_px, height_px), path)
    return path


def kept_light_line(
    silhouette: Silhouette, width_px: int, height_px: int, folder: Path
) -> Path | None:
    """Return the PNG file of a light line if it is in `folder` and whole; draw nothing."""
    path = folder / _name(silhouette, width_px, height_px)
    return path if _is_whole(path, width_px, height_px) else None


def _name(silhouette: Silhouette, width_px: int, height_px: int, kind: str = "") -> str:
    key = f"{DRAWING_VERSION} {silhouette} {width_px}x{height_px}"
    return f"{kind}{silhouette.style}-{sha256(key.encode()).hexdigest()[:20]}.png"


def _is_whole(path: Path, width_px: int, height_px: int) -> bool:
    """Whether a file is a PNG of this size, without any damage."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return False
    expected = struct.pack(">I4sIIBB", 13, b"IHDR", width_px, height_px, *RGBA_8_BIT)
    return head == PNG_SIGNATURE + expected and is_whole_png(path)


def _keep(picture: "Image.Image", path: Path) -> None:
    part: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
            part = Path(file.name)
            picture.save(file, "PNG", compress_level=PNG_EFFORT)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        refused = CacheNotWritableError(
            error.errno, f"cannot keep a drawing: {error.strerror}", str(path.parent)
        )
        refused.png = _png_of(picture)
        raise refused from error


def _png_of(picture: "Image.Image") -> bytes:
    content = io.BytesIO()
    picture.save(content, "PNG", compress_level=PNG_EFFORT)
    return content.getvalue()
