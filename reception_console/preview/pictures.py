"""What comes out of `carside preview`: pictures behind heads of eight bytes, in pieces. Pure."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

_HEAD = struct.Struct(">II")
MOST_BYTES = 32 * 1024 * 1024
"""No picture is as large; whatever says so is no picture."""


class NotPicturesError(ValueError):
    """What came is not what `carside preview` sends."""


@dataclass(slots=True)
class Unpacking:
    """Puts pieces together. `feed` gives each picture that is whole, with its wish's number."""

    _rest: bytearray = field(default_factory=bytearray)

    def feed(self, piece: bytes) -> Iterator[tuple[int, bytes]]:
        """Take in a piece.

        Raises:
            NotPicturesError: no picture is as large as it says it is.
        """
        self._rest += piece
        while len(self._rest) >= _HEAD.size:
            number, length = _HEAD.unpack_from(self._rest)
            if length > MOST_BYTES:
                raise NotPicturesError(f"a picture of {length} bytes")
            end = _HEAD.size + length
            if len(self._rest) < end:
                return
            yield number, bytes(self._rest[_HEAD.size : end])
            del self._rest[:end]
