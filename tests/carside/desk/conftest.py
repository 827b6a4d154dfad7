"""Fixtures of the desk's tests."""

from tests.carside.desk.desks import desk, quick_desk
from tests.carside.desk.journals import journal, journal_url, quick_journal

__all__ = ["desk", "journal", "journal_url", "quick_desk", "quick_journal"]
