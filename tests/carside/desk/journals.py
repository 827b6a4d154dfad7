"""Journals on both databases, for tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from carside.desk.database import sqlite_url
from carside.desk.journal import Journal


@pytest.fixture(params=["sqlite", "postgresql"])
def journal_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty journal, on either database."""
    if request.param == "sqlite":
        return sqlite_url(tmp_path)
    url: str = request.getfixturevalue("postgresql_url")
    return url


@pytest.fixture
def journal(journal_url: str) -> Iterator[Journal]:
    """An empty journal of showroom ``demo``."""
    one = Journal(journal_url, "demo")
    yield one
    one.close()


@pytest.fixture
def quick_journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty SQLite journal of showroom ``demo``, where the database does not matter."""
    one = Journal(sqlite_url(tmp_path), "demo")
    yield one
    one.close()
