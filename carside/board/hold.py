"""One board for each folder: two that send one outbox would show two shoppers one call.

The operating system's lock on a small file is the hold, and it ends with the process, however that
ends. What is written in the file is for people. A disk that cannot be written cannot be shared by
writing either, so it is no reason not to begin.
"""

import contextlib
import getpass
import os
import socket
import sys
from pathlib import Path

FILE = "board.lock"
_LOCKED_BYTE = 1 << 30  # far behind the words, which others must be able to read on Windows too


class FolderInUseError(OSError):
    """Another board holds the folder; the text says who."""


class Hold:
    """The right to keep a board's files in `folder`, from here to `release`."""

    def __init__(self, folder: Path) -> None:
        """Take it.

        Raises:
            FolderInUseError: another board has it.
        """
        self._number = _opened(folder / FILE)
        if self._number is None:
            return
        if not _try_lock(self._number):
            holder = _words_in(self._number)
            self.release()
            raise FolderInUseError(
                f"another board keeps its calls in {folder} ({holder}): "
                "end that one first, or choose another folder with --data"
            )
        _sign(self._number)

    def release(self) -> None:
        """Give it up."""
        if self._number is not None:
            os.close(self._number)
            self._number = None


def _opened(path: Path) -> int | None:
    for flags in (os.O_RDWR | os.O_CREAT, os.O_RDONLY):
        with contextlib.suppress(OSError):
            return os.open(path, flags, 0o600)
    return None


def _sign(number: int) -> None:
    with contextlib.suppress(OSError):  # full or read-only: then nobody is named
        os.ftruncate(number, 0)
        os.write(number, f"{_user()} on {socket.gethostname()}, process {os.getpid()}".encode())


def _words_in(number: int) -> str:
    with contextlib.suppress(OSError):
        os.lseek(number, 0, os.SEEK_SET)
        return os.read(number, 500).decode(errors="replace") or "it did not say who"
    return "it did not say who"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a container's user may have no name
        return "somebody"


if sys.platform == "win32":
    import msvcrt

    def _try_lock(number: int) -> bool:
        os.lseek(number, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(number, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _try_lock(number: int) -> bool:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
