from pathlib import Path

import pytest

from carside.console.starts import count_start


def test_starts_are_counted_from_one(tmp_path: Path) -> None:
    assert [count_start(tmp_path) for _ in range(3)] == [1, 2, 3]


@pytest.mark.parametrize("content", [b"", b"many", b"\xff\xfe", b"1" * 5000])
def test_a_spoilt_count_begins_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "starts").write_bytes(content)
    assert [count_start(tmp_path) for _ in range(2)] == [1, 2]


@pytest.mark.logs("starts are not counted")
def test_a_folder_that_cannot_be_written_costs_only_the_count(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert count_start(tmp_path / "file") == 1
