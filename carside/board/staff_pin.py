"""The staff's PIN: kept as a salted hash, and harder to guess with every wrong try.

The file holds one line, ``scrypt$n$r$p$salt$hash`` in hexadecimal. How many tries were wrong is
kept beside the board's calls, so that to pull the plug wins no time: a start begins the wait anew.
"""

import hashlib
import hmac
import logging
import re
import secrets
from contextlib import suppress
from pathlib import Path

MIN_DIGITS, MAX_DIGITS = 4, 12
MAX_WAIT_S = 60.0
_N, _R, _P = 2**14, 8, 1
_MOST_MEMORY = 64 * 1024 * 1024
_SALT_BYTES, _HASH_BYTES = 16, 32
_LINE = re.compile(r"scrypt\$(\d{1,7})\$(\d{1,3})\$(\d{1,3})\$([0-9a-f]{16,128})\$([0-9a-f]{64})")

_log = logging.getLogger(__name__)


class PinError(ValueError):
    """A PIN that cannot be used, or a file that holds none; the text says why."""


def line_for(pin: str) -> str:
    """The line that keeps `pin`.

    Raises:
        PinError: it is not of 4 to 12 digits.
    """
    if not (pin.isascii() and pin.isdecimal() and MIN_DIGITS <= len(pin) <= MAX_DIGITS):
        raise PinError(f"a PIN has {MIN_DIGITS} to {MAX_DIGITS} digits and nothing else")
    salt = secrets.token_bytes(_SALT_BYTES)
    return f"scrypt${_N}${_R}${_P}${salt.hex()}${_hash(pin, salt, _N, _R, _P).hex()}"


class StaffPin:
    """One line, made by `line_for`. Comparing takes a moment and 16 MB: not for the GUI thread."""

    def __init__(self, line: str) -> None:
        """Read the line.

        Raises:
            PinError: it is none.
        """
        found = _LINE.fullmatch(line.strip())
        if found is None:
            raise PinError("it does not hold a PIN made by carside staff-pin")
        self._n, self._r, self._p = (int(found[at]) for at in (1, 2, 3))
        self._salt, self._hash = bytes.fromhex(found[4]), bytes.fromhex(found[5])
        if not (2 <= self._n <= 2**17 and self._n & (self._n - 1) == 0 and self._r * self._p <= 64):  # noqa: PLR2004 (what scrypt does within our memory)
            raise PinError("it asks for more work than this board may spend on a PIN")

    def is_right(self, pin: str) -> bool:
        """Whether it is this PIN."""
        try:
            hashed = _hash(pin, self._salt, self._n, self._r, self._p)
        except ValueError:  # more memory than is allowed
            return False
        return hmac.compare_digest(hashed, self._hash)


def read_pin(file: Path) -> StaffPin | None:
    """The PIN in `file`; None if there is no such file.

    Raises:
        PinError: it is there and cannot be used.
    """
    try:
        return StaffPin(file.read_text("ascii"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise PinError(f"it cannot be read: {error}") from error


class Tries:
    """Counts wrong tries and says how long to wait before the next. Times are monotonic seconds."""

    def __init__(self, file: Path, now_s: float) -> None:
        """Go on counting where an earlier life of this board stopped."""
        self._file = file
        self._wrong = _number_in(file)
        self._open_s = now_s + self._wait_s()

    def left_s(self, now_s: float) -> float:
        """How long yet no PIN is looked at; 0 if one may be tried."""
        return max(0.0, self._open_s - now_s)

    def was_wrong(self, now_s: float) -> None:
        """Another one was wrong."""
        self._wrong += 1
        self._open_s = now_s + self._wait_s()
        self._keep()

    def was_right(self) -> None:
        """Begin afresh."""
        self._wrong = 0
        self._keep()

    def _wait_s(self) -> float:
        return min(MAX_WAIT_S, 2.0 ** min(self._wrong - 1, 16)) if self._wrong else 0.0

    def _keep(self) -> None:
        try:
            self._file.write_text(str(self._wrong), "ascii")
        except OSError as error:  # a full disk: then it is only remembered
            _log.info("wrong PINs are not counted on disk: %s", error)


def _number_in(file: Path) -> int:
    with suppress(OSError, ValueError):
        return max(0, int(file.read_text("ascii")))
    return 0


def _hash(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=_MOST_MEMORY, dklen=_HASH_BYTES
    )
