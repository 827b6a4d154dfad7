import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from carside.contract.reading import HistoryPage
from reception_console.history.export import Export
from reception_console.history.kept_file import kept_file
from reception_console.scene import Scene
from tests.reception_console.made_up_year import made_up_calls

NOW = datetime(2026, 11, 21, 13, 0, tzinfo=UTC)
CALLS = made_up_calls(120, NOW)
SCENE = Scene(now=NOW)


def page(number: int) -> HistoryPage:
    first = 50 * number
    return HistoryPage(
        request="",
        calls=CALLS[first : first + 50],
        next=str(number + 1) if first + 50 < len(CALLS) else None,
        total=120,
    )


def test_everything_is_written_page_by_page(tmp_path: Path) -> None:
    asked: list[str | None] = []

    def ask(after: str | None) -> str:
        asked.append(after)
        return f"question-{after}"

    export = Export(tmp_path / "calls.csv", ask)
    export.begin()
    assert export.waiting_for == "question-None"
    for number in range(3):
        assert export.is_running
        assert not export.file.exists(), "it has its name once it is whole"
        export.take(page(number), SCENE)
    assert asked == [None, "1", "2"]
    assert not export.is_running

    text = export.file.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf"), "Excel wants to be told that it is UTF-8"
    rows = list(csv.DictReader(text.decode("utf-8-sig").splitlines()))
    assert [row["call"] for row in rows] == [found.call.call for found in CALLS]
    assert {row["note"] for row in rows} & {"'=HYPERLINK is what she wrote on her card"}
    assert list(tmp_path.iterdir()) == [export.file]


def test_a_cancelled_file_leaves_nothing_behind(tmp_path: Path) -> None:
    export = Export(tmp_path / "calls.csv", lambda _: "question")
    export.begin()
    export.take(page(0), SCENE)
    export.cancel()
    assert list(tmp_path.iterdir()) == []
    assert not export.is_running


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    export = Export(tmp_path / "nowhere" / "calls.csv", lambda _: "question")
    with pytest.raises(OSError, match="No such file"):
        export.begin()


def test_no_file_is_written_over(tmp_path: Path) -> None:
    first = kept_file("望京 / calls", "csv", NOW, tmp_path)
    first.touch()
    second = kept_file("望京 / calls", "csv", NOW, tmp_path)
    assert first.name.startswith("望京-calls-2026-11-2")
    assert second.name == first.name.replace(".csv", "-2.csv")
