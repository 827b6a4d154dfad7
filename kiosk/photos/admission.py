"""Which files may be decoded at all, judged by their length and head.

A few bytes can promise pixels that no memory holds.
"""

import struct
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

MAX_FILE_BYTES = 256 * 1024 * 1024
MAX_PIXELS = 50_000_000
"""Of what is held whole while it is decoded: 200 MB."""
MAX_JPEG_PIXELS = 400_000_000
"""Of a JPEG that is shrunk while it is decoded."""
_HEAD_BYTES = 30


class BrokenPhotoError(Exception):
    """The file cannot be shown; the text says why, in a few words for staff."""


def admit_file(file: Path) -> None:
    """Return if the file may be opened; opening a WebP alone takes memory for all its pixels.

    Raises:
        BrokenPhotoError: it may not.
        OSError: it cannot be read.
    """
    size_bytes = file.stat().st_size
    if size_bytes == 0:
        raise BrokenPhotoError("the file is empty")
    if size_bytes > MAX_FILE_BYTES:
        raise BrokenPhotoError(f"the file is longer than {MAX_FILE_BYTES // 1024**2} MiB")
    with file.open("rb") as opened:
        width, height = _webp_size(opened.read(_HEAD_BYTES))
    if width * height > MAX_PIXELS:
        raise BrokenPhotoError(f"{width} x {height} pixels are too many")


def admit_picture(original: "Image.Image") -> None:
    """Return if the opened picture may be decoded.

    Raises:
        BrokenPhotoError: it may not.
    """
    # A progressive JPEG is shrunk too, but all its coefficients are held until the last scan.
    is_shrunk = original.format in {"JPEG", "MPO"} and not original.info.get("progressive")
    limit = MAX_JPEG_PIXELS if is_shrunk else MAX_PIXELS
    if original.width * original.height > limit:
        raise BrokenPhotoError(f"{original.width} x {original.height} pixels are too many")


def _webp_size(head: bytes) -> tuple[int, int]:
    """The size a WebP's head tells; (0, 0) of what is none or is broken (RFC 9649, section 2.7)."""
    kind = head[12:16]
    if len(head) < _HEAD_BYTES or head[:4] != b"RIFF" or head[8:12] != b"WEBP":
        return 0, 0
    if kind == b"VP8X":
        return int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
    if kind == b"VP8L":
        bits = struct.unpack("<I", head[21:25])[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack("<HH", head[26:30])
    return width & 0x3FFF, height & 0x3FFF
