"""The chain over the entries, the journal's identity, and each advisor's last turn."""

import uuid

import sqlalchemy as sa
from alembic import op

from carside.desk.chain import FIELDS, beginning, link  # frozen, so a migration may use it

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BATCH = 10_000

_entry = sa.table("entry", *(sa.column(name) for name in ("showroom", *FIELDS, "hash")))
_desk = sa.table(
    "desk",
    *(
        sa.column(name)
        for name in ("showroom", "starts", "published", "identity", "sequence", "hash")
    ),
)
_columns = [_entry.c[name] for name in FIELDS]


def upgrade() -> None:
    """Add the columns, and fill them from what happened; the entries themselves stay as they are."""
    op.create_table(
        "turn",
        sa.Column("showroom", sa.String(64), nullable=False),
        sa.Column("advisor", sa.String(64), nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("showroom", "advisor", name="pk_turn"),
    )
    op.execute(
        "INSERT INTO turn (showroom, advisor, sequence) "
        "SELECT showroom, advisor, max(sequence) FROM entry "
        "WHERE event IN ('dispatched', 'accepted') AND advisor IS NOT NULL "
        "GROUP BY showroom, advisor"
    )
    op.add_column("entry", sa.Column("hash", sa.LargeBinary(32)))
    op.add_column("desk", sa.Column("identity", sa.String(36)))
    op.add_column("desk", sa.Column("sequence", sa.BigInteger))
    op.add_column("desk", sa.Column("hash", sa.LargeBinary(32)))
    connection = op.get_bind()
    known = sa.union(sa.select(_desk.c.showroom), sa.select(_entry.c.showroom))
    for showroom in connection.execute(known).scalars().all():
        _found(connection, showroom)
    with op.batch_alter_table("entry") as table:
        table.alter_column("hash", existing_type=sa.LargeBinary(32), nullable=False)
    with op.batch_alter_table("desk") as table:
        table.alter_column("identity", existing_type=sa.String(36), nullable=False)
        table.alter_column("sequence", existing_type=sa.BigInteger, nullable=False)
        table.alter_column("hash", existing_type=sa.LargeBinary(32), nullable=False)


def _found(connection: sa.Connection, showroom: str) -> None:
    identity = str(uuid.uuid4())
    head = _chained(connection, showroom, beginning(showroom, identity))
    values = {"identity": identity, "sequence": head.sequence, "hash": head.hash}
    is_known = _desk.c.showroom == showroom
    if connection.execute(_desk.update().where(is_known).values(**values)).rowcount == 0:
        row = {"showroom": showroom, "starts": 0, "published": 0, **values}
        connection.execute(_desk.insert(), row)


def _chained(connection, showroom, head):
    put = (
        _entry.update()
        .where(_entry.c.showroom == showroom, _entry.c.sequence == sa.bindparam("at"))
        .values(hash=sa.bindparam("link"))
    )
    while True:
        rows = connection.execute(
            sa.select(*_columns)
            .where(_entry.c.showroom == showroom, _entry.c.sequence > head.sequence)
            .order_by(_entry.c.sequence)
            .limit(BATCH)
        ).all()
        if not rows:
            return head
        links = []
        for row in rows:
            head = type(head)(row.sequence, link(head.hash, tuple(row)))
            links.append({"at": head.sequence, "link": head.hash})
        connection.execute(put, links)


def downgrade() -> None:
    """Drop what was added."""
    with op.batch_alter_table("entry") as table:
        table.drop_column("hash")
    with op.batch_alter_table("desk") as table:
        for name in ("identity", "sequence", "hash"):
            table.drop_column(name)
    op.drop_table("turn")
