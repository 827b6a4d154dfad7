"""The big journal of the benchmark is one that a desk might have written."""

from pathlib import Path

from carside.desk.database import sqlite_url
from carside.desk.journal import Journal
from tools.benchmarks.big_journal import SHOWROOM, fill, measure


def test_it_is_measured_opened_and_verified_without_a_finding() -> None:
    figures = {figure.name: figure for figure in measure(calls=20, times=1)}
    assert set(figures) == {
        "opening a journal of 20 entries, p50",
        "verifying 20 entries",
        "findings",
    }
    assert not any(figure.is_broken for figure in figures.values())


def test_it_has_closed_and_open_calls_and_goes_on(tmp_path: Path) -> None:
    assert fill(sqlite_url(tmp_path), calls=20, open_calls=5) == 15 * 5 + 5
    journal = Journal(sqlite_url(tmp_path), SHOWROOM)
    assert len(journal.open_calls()) == 5
    assert len(journal.calls()) == 20
    assert journal.last_turns()
    journal.close()
