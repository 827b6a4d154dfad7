"""Prints: photographs as they are shown, at the size they are shown, kept as files.

A print's name is made of everything that shapes its pixels, so it never goes stale. It is written
beside its place and moved there; one that does not begin and end as a picture is none. All prints
together stay below a limit: those not looked at for longest go first.

Not for two threads at once, but for `kept`, which only reads.
"""

import contextlib
import io
import os
import tempfile
import time
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.photos.framing import MAX_CUT
from kiosk.photos.originals import Original

if TYPE_CHECKING:
    from PIL import Image

DEVELOPING_VERSION = 1
"""To be raised whenever the same original would come out as other pixels."""
LIMIT_BYTES = 1024**3
"""About 3,000 prints at full HD."""
JPEG_QUALITY = 92
FRESH_S = 24 * 3600.0
"""A print looked at again within this time is not marked again: memory cards wear out."""

_ENDS = {".jpg": (b"\xff\xd8\xff", b"\xff\xd9"), ".png": (b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82")}


class Prints:
    """The prints in `folder`, at most `limit_bytes` of them."""

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes
        self._held_bytes: int | None = None

    def kept(
        self, original: Original, size_px: tuple[int, int], may_cut: float = MAX_CUT
    ) -> Path | None:
        """The whole print of `original` at this size, if there is one."""
        stem = _stem(original, size_px, may_cut)
        found = (self._folder / f"{stem}{suffix}" for suffix in _ENDS)
        return next((file for file in found if _is_whole(file)), None)

    def keep(
        self,
        original: Original,
        size_px: tuple[int, int],
        picture: "Image.Image",
        may_cut: float = MAX_CUT,
    ) -> str:
        """Keep `picture` as the print of `original`; return the link to it.

        Where no file can be written, the link holds the picture itself: a full disk does not blind
        the board.
        """
        suffix = ".png" if "A" in picture.getbands() else ".jpg"
        content = _encoded(picture, suffix)
        file = self._folder / f"{_stem(original, size_px, may_cut)}{suffix}"
        try:
            self._write(file, content)
        except OSError:
            kind = "png" if suffix == ".png" else "jpeg"
            return f"data:image/{kind};base64,{b64encode(content).decode()}"
        return file.as_uri()

    def look_at(self, file: Path) -> None:
        """Note that a print is of use."""
        with contextlib.suppress(OSError):
            if time.time() - file.stat().st_mtime > FRESH_S:
                os.utime(file)

    def _write(self, file: Path, content: bytes) -> None:
        part: Path | None = None
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._make_room(len(content))
            with tempfile.NamedTemporaryFile(
                dir=self._folder, suffix=".part", delete=False
            ) as opened:
                part = Path(opened.name)
                opened.write(content)
                opened.flush()
                os.fsync(opened.fileno())
            part.replace(file)
        except OSError:
            if part is not None:
                part.unlink(missing_ok=True)
            raise
        self._held_bytes = (self._held_bytes or 0) + len(content)

    def _make_room(self, size_bytes: int) -> None:
        if self._held_bytes is not None and self._held_bytes + size_bytes <= self._limit_bytes:
            return
        files = sorted(self._all(), key=lambda one: one[1])
        held = sum(size for _, _, size in files)
        for file, _, size in files:
            if held + size_bytes <= self._limit_bytes:
                break
            with contextlib.suppress(OSError):
                file.unlink()
                held -= size
        self._held_bytes = held

    def _all(self) -> list[tuple[Path, float, int]]:
        """Every file here, when it was looked at last, and how long it is."""
        found = []
        for file in self._folder.iterdir():
            with contextlib.suppress(OSError):
                status = file.stat()
                found.append((file, status.st_mtime, status.st_size))
        return found


def _stem(original: Original, size_px: tuple[int, int], may_cut: float) -> str:
    width_px, height_px = size_px
    state = f"{original.file} {original.size_bytes} {original.changed_ns}"
    key = f"{DEVELOPING_VERSION} {state} {width_px}x{height_px} {may_cut}"
    return f"photo-{sha256(key.encode(errors='surrogateescape')).hexdigest()[:24]}"


def _encoded(picture: "Image.Image", suffix: str) -> bytes:
    content = io.BytesIO()
    if suffix == ".png":
        picture.save(content, "PNG", compress_level=1)
    else:
        picture.save(content, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    return content.getvalue()


def _is_whole(file: Path) -> bool:
    """Whether a file begins and ends as the picture its name says."""
    start, end = _ENDS[file.suffix]
    try:
        with file.open("rb") as opened:
            head = opened.read(len(start))
            opened.seek(-len(end), os.SEEK_END)
            return head == start and opened.read() == end
    except OSError:
        return False
