"""The first journal: entries, calls, answers and the desk's own counters."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "entry",
        sa.Column("showroom", sa.String(64), nullable=False),
        sa.Column("sequence", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.Column("event", sa.String(32), nullable=False),
        sa.Column("call", sa.String(64)),
        sa.Column("board", sa.String(64)),
        sa.Column("stand", sa.String(64)),
        sa.Column("advisor", sa.String(64)),
        sa.Column("actor", sa.String(128)),
        sa.Column("detail", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("showroom", "sequence", name="pk_entry"),
    )
    op.create_index("ix_entry_call", "entry", ["showroom", "call"])
    op.create_table(
        "call",
        sa.Column("showroom", sa.String(64), nullable=False),
        sa.Column("call", sa.String(64), nullable=False),
        sa.Column("is_open", sa.Boolean, nullable=False),
        sa.Column("board", sa.String(64), nullable=False),
        sa.Column("placed_at_ms", sa.BigInteger, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("showroom", "call", name="pk_call"),
    )
    op.create_index("ix_call_is_open", "call", ["showroom", "is_open"])
    op.create_table(
        "folded",
        sa.Column("showroom", sa.String(64), nullable=False),
        sa.Column("press", sa.String(64), nullable=False),
        sa.Column("call", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("showroom", "press", name="pk_folded"),
    )
    op.create_table(
        "answer",
        sa.Column("showroom", sa.String(64), nullable=False),
        sa.Column("request", sa.String(256), nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("showroom", "request", name="pk_answer"),
    )
    op.create_index("ix_answer_at_ms", "answer", ["at_ms"])
    op.create_table(
        "desk",
        sa.Column("showroom", sa.String(64), nullable=False),
        sa.Column("starts", sa.Integer, nullable=False),
        sa.Column("published", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("showroom", name="pk_desk"),
    )


def downgrade() -> None:
    """Drop the tables."""
    for table in ("desk", "answer", "folded", "call", "entry"):
        op.drop_table(table)
