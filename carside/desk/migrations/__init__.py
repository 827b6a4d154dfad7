"""The journal's migrations, run by Alembic when a desk opens its journal."""
