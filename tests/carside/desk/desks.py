"""Desks on an empty journal, for tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from carside.desk.database import sqlite_url
from carside.desk.journal import Journal
from tests.carside.desk.tiny import OneDesk


@pytest.fixture
def desk(journal: Journal) -> OneDesk:
    """A desk on an empty journal, connected, on either database."""
    return OneDesk(journal)


@pytest.fixture
def quick_desk(tmp_path: Path) -> Iterator[OneDesk]:
    """A desk on an empty SQLite journal, where the database does not matter."""
    journal = Journal(sqlite_url(tmp_path), "demo")
    yield OneDesk(journal)
    journal.close()
