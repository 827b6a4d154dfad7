"""The statements that write the journal, built once for its database: they run at every press."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Table, and_, bindparam, desc, select
from sqlalchemy.dialects import postgresql, sqlite

from carside.desk import schema

_INSERT: dict[str, Callable[[Table], Any]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}


def putting(dialect: str, table: Table, *key: str) -> Any:
    """Insert a row, or put it in the place of the one with the same key: one statement, not two."""
    insert = _INSERT[dialect](table)
    rest = {
        column.name: insert.excluded[column.name] for column in table.c if column.name not in key
    }
    return insert.on_conflict_do_update(index_elements=list(key), set_=rest)


PUT_ENTRY = schema.entry.insert()
PUT_FOLDED = schema.folded.insert()
PUT_ANSWER = schema.answer.insert()

_IS_OURS = schema.desk.c.showroom == bindparam("journal")

# Only over the head that we know: whoever else has written must not be written over.
PUT_HEAD = (
    schema.desk.update()
    .where(
        and_(
            _IS_OURS,
            schema.desk.c.sequence == bindparam("known_sequence"),
            schema.desk.c.hash == bindparam("known_hash"),
        )
    )
    .values(sequence=bindparam("new_sequence"), hash=bindparam("new_hash"))
)
PUT_NOTE = (
    schema.call.update()
    .where(schema.call.c.showroom == bindparam("journal"), schema.call.c.call == bindparam("name"))
    .values(note=bindparam("noted"))
)
PUT_PUBLISHED = schema.desk.update().where(_IS_OURS).values(published=bindparam("last"))
COUNT_START = schema.desk.update().where(_IS_OURS).values(starts=schema.desk.c.starts + 1)

_old = (
    select(schema.answer.c.request)
    .where(
        schema.answer.c.showroom == bindparam("journal"),
        schema.answer.c.at_ms < bindparam("before_ms"),
    )
    .order_by(schema.answer.c.at_ms)
    .limit(bindparam("most"))
)
FORGET = schema.answer.delete().where(
    schema.answer.c.showroom == bindparam("journal"), schema.answer.c.request.in_(_old)
)
LAST_ENTRY = (
    select(schema.entry.c.sequence, schema.entry.c.hash)
    .where(schema.entry.c.showroom == bindparam("journal"))
    .order_by(desc(schema.entry.c.sequence))
    .limit(1)
)
