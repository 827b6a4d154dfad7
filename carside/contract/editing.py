"""How a console reads and changes the showroom file: table by table, never the file as a whole.

The desk alone writes the file. A change names the revision of what was seen; if somebody else was
faster, nothing changes. What would break the file is refused with every mistake at once.
"""

from typing import Annotated, Any

import msgspec

from carside.contract.payloads import Error

TableName = Annotated[str, msgspec.Meta(pattern=r"^[a-z_]{1,32}$(?!\n)")]
RowName = Annotated[str, msgspec.Meta(max_length=64)]
FileRevision = Annotated[str, msgspec.Meta(max_length=64)]
MAX_CHANGES = 1000


class ReadShowroom(msgspec.Struct, frozen=True, kw_only=True):
    """One table of the showroom file, such as ``advisor`` or ``escalation``.

    `table` may also be ``car``: then `row` names the car sheet, and without it all are listed.
    """

    table: TableName
    row: RowName | None = None


class TableRead(msgspec.Struct, frozen=True, kw_only=True):
    """The rows of a table as the file has them, in its order; a single table is one row.

    `revision` names the state of all files together, for `EditShowroom.seen`.
    """

    request: str
    ok: bool = True
    table: str
    revision: str = ""
    rows: tuple[dict[str, Any], ...] = ()
    error: Error | None = None


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One change to one row.

    Attributes:
        table: as in the file: ``stand``, ``advisor``, ``escalation``, ...; ``car`` for a car sheet.
        row: the row's ``id``; None for single tables.
        values: what is set, by key as in the file (``price.amount`` reaches into a table); null
            takes the key out.
        rows: instead of `values`, all rows of a table whose rows have no id (``hours``,
            ``special_day``, ``note``).
        is_removed: the row goes.
    """

    table: TableName
    row: RowName | None = None
    values: dict[str, Any] = {}
    rows: tuple[dict[str, Any], ...] | None = None
    is_removed: bool = False


Changes = Annotated[tuple[Change, ...], msgspec.Meta(max_length=MAX_CHANGES)]


class EditShowroom(msgspec.Struct, frozen=True, kw_only=True):
    """Make these changes, all or none; a row that is not there yet is added at the end."""

    seen: FileRevision
    changes: Changes


class Edited(msgspec.Struct, frozen=True, kw_only=True):
    """What became of it. `problems` holds every mistake in one sentence each."""

    request: str
    ok: bool
    revision: str = ""
    problems: tuple[str, ...] = ()
    error: Error | None = None
