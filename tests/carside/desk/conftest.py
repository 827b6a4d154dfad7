"""Fixtures of the desk's tests."""

from tests.carside.desk.journals import desk, journal, journal_url, quick_desk

__all__ = ["desk", "journal", "journal_url", "quick_desk"]
