"""The broker's folder: made private, and held by one broker at a time."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from carside.embedded_broker.fault import BrokerError, folder_fault

_LOCK_NAME = "broker.lock"


@contextlib.contextmanager
def writing_to(folder: Path) -> Iterator[None]:
    """Turn what the operating system says about `folder` into one sentence."""
    try:
        yield
    except OSError as error:
        raise folder_fault(folder, error) from None


def prepare(folder: Path) -> None:
    """Make `folder` if it is not there, for this user alone.

    Raises:
        BrokerError: it cannot be made or written to.
    """
    with writing_to(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def hold(folder: Path) -> int:
    """Take the folder's lock and return its file descriptor; closing it lets go.

    The kernel holds the lock for whoever has the descriptor open. The server inherits it, so that
    nobody can start a second server on the same files while the first still writes, even when the
    process that started it is gone.

    Raises:
        BrokerError: another broker has the folder; the sentence says which process.
    """
    with writing_to(folder):
        lock = os.open(folder / _LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.read(lock, 32).decode(errors="replace").strip() or "unknown"
        os.close(lock)
        raise BrokerError(
            f"The folder {folder} is in use by another broker (process {holder})."
        ) from None
    try:
        with writing_to(folder):
            os.ftruncate(lock, 0)
            os.write(lock, f"{os.getpid()}\n".encode())
    except BrokerError:
        os.close(lock)
        raise
    return lock
