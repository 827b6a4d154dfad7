"""A file that is there whole or not at all, whatever happens while it is written."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from carside.desk.database import sync_folder
from carside.desk.journal_errors import JournalError, reason


@contextmanager
def whole_file(file: Path, *, may_replace: bool) -> Iterator[Path]:
    """Give a name to write to; at the end it becomes `file`, on disk and readable by its owner.

    Raises:
        JournalError: `file` exists or cannot be written. No half of it is left behind, and an
            older one is as it was.
    """
    if file.exists() and not may_replace:
        raise JournalError(f"{file} exists already: name another file, or replace it with --force")
    growing = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        os.close(os.open(growing, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield growing
        _sync(growing)
        growing.replace(file)
        sync_folder(file.parent)
    except (OSError, sqlite3.Error, DBAPIError) as error:
        raise JournalError(f"{file} cannot be written: {reason(error)}") from error
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            growing.with_name(growing.name + end).unlink(missing_ok=True)


def _sync(file: Path) -> None:
    number = os.open(file, os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)
