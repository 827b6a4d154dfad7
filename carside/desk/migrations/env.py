"""Alembic's entry: brings the connection that the journal opened to the newest schema."""

from alembic import context

from carside.desk.schema import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
