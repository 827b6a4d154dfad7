"""Whether a picture kept as a file is still what was written, told without drawing it.

A PNG carries a check sum for each of its chunks, so a flipped bit, a cut or a hole of zeros is
found in less than a millisecond, with nothing loaded that draws.
"""

import struct
import zlib
from base64 import b64encode
from pathlib import Path

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHUNK_HEAD, _CHUNK_SUM = struct.Struct(">I4s"), struct.Struct(">I")


def is_whole_png(file: Path) -> bool:
    """Whether `file` can be read and is a PNG without any damage."""
    try:
        content = memoryview(file.read_bytes())
    except OSError:
        return False
    if content[: len(_SIGNATURE)] != _SIGNATURE:
        return False
    at, name = len(_SIGNATURE), b""
    while name != b"IEND":
        if at + _CHUNK_HEAD.size > len(content):
            return False
        length, name = _CHUNK_HEAD.unpack_from(content, at)
        end = at + _CHUNK_HEAD.size + length
        if end + _CHUNK_SUM.size > len(content):
            return False
        # The name counts, the length does not.
        if _CHUNK_SUM.unpack_from(content, end)[0] != zlib.crc32(content[at + 4 : end]):
            return False
        at = end + _CHUNK_SUM.size
    return True


def link_to_png(content: bytes) -> str:
    """A link that holds the picture itself, for where no file can be written."""
    return f"data:image/png;base64,{b64encode(content).decode()}"
