r"""The chain over the journal's entries: each is hashed together with the one before it.

    hash(0) = SHA-256 of the JSON array ["carside journal 1", showroom, identity]
    hash(n) = SHA-256 of the 32 bytes of hash(n-1), followed by the canonical bytes of entry n

The canonical bytes of an entry are the JSON array of its columns in the order of `FIELDS`, with no
white space, in UTF-8: numbers in decimal, absent words as ``null``, and in strings only what JSON
demands is escaped (``"`` and ``\`` with a backslash; below U+0020 as \b \t \n \f \r, else
``\u00xx`` in small letters). `detail` is a string like the others: the very text that is stored.
It is what `json.dumps(columns, ensure_ascii=False, separators=(",", ":"))` writes, on whatever
database the entry lies.

So a changed, missing, added or moved entry breaks the chain at its place; and because the head
(the last number and hash) is kept apart from the entries, so does a tail that was cut off. The
hash finds damage and careless hands. It is no signature: whoever may write the database and knows
this page can build a new chain, so keep a backup, or the head, where he cannot write.

This definition is frozen. Another one would need a new column beside this one.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

import msgspec

FIELDS = ("sequence", "at_ms", "event", "call", "board", "stand", "advisor", "actor", "detail")
"""The columns of an entry that are hashed, in this order."""

_encode = msgspec.json.Encoder().encode


class Head(NamedTuple):
    """Where the chain ends: the number of the last entry, 0 for none, and its hash."""

    sequence: int
    hash: bytes


def beginning(showroom: str, identity: str) -> Head:
    """The head of a journal without entries."""
    return Head(0, sha256(_encode(["carside journal 1", showroom, identity])).digest())


def canonical(columns: Sequence[str | int | None]) -> bytes:
    """The canonical bytes of an entry, given its columns in the order of `FIELDS`."""
    return _encode(list(columns))


def link(previous: bytes, columns: Sequence[str | int | None]) -> bytes:
    """The hash of an entry that follows the one whose hash is `previous`."""
    return sha256(previous + canonical(columns)).digest()
