"""What can be wrong with a journal, told in one sentence, and sorted by whether it may heal."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

_SQLITE_CORRUPT, _SQLITE_NOTADB = 11, 26
_POSTGRESQL_CORRUPT = {"XX001", "XX002"}  # data_corrupted, index_corrupted

ASIDE = "put it aside and restore a backup: carside journal restore FILE"
"""What to do about a journal that will not heal."""


class JournalError(Exception):
    """The journal cannot be opened, read or written; it may heal, so trying again makes sense.

    A full disk, a lock, a cut connection. The text says what and why, in one sentence.
    """


class CorruptError(JournalError):
    """The journal is damaged, and no waiting will heal it: whoever serves from it must stop."""


class HeldError(JournalError):
    """Another desk serves from this journal; the text says who."""


@contextmanager
def told(place: str, what: str) -> Iterator[None]:
    """Turn what the database raises into a `JournalError` about the journal at `place`.

    `what` is what was attempted: ``opened``, ``read`` or ``written``.
    """
    try:
        yield
    except (SQLAlchemyError, OSError) as error:
        words = f"the journal at {place} cannot be {what}: {reason(error)}"
        if is_corruption(error):
            raise CorruptError(f"{words}; {ASIDE}") from error
        raise JournalError(words) from error


def is_corruption(error: BaseException) -> bool:
    """Whether the database says of itself that it is damaged."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF in {_SQLITE_CORRUPT, _SQLITE_NOTADB}
    if getattr(cause, "sqlstate", None) in _POSTGRESQL_CORRUPT:
        return True
    return "Could not decode to UTF-8" in str(cause)


def reason(error: BaseException) -> str:
    """What the database or the system says, in its first line."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, OSError) and cause.strerror:
        return f"{cause.strerror} ({cause.filename})" if cause.filename else cause.strerror
    lines = str(cause).strip().splitlines()
    return lines[0] if lines else type(cause).__name__
