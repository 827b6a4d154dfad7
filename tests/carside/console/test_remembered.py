"""Losses on the console's own disk."""

from pathlib import Path

import pytest

from carside.console.remembered import LossesKept
from tests.hand_clock import START

LOSSES = {"board_state/b01": ("an-id", START), "console_state/wang": ("another", START)}


def test_losses_are_read_back(tmp_path: Path) -> None:
    LossesKept(tmp_path).keep(LOSSES)
    again = LossesKept(tmp_path)
    assert again.kept == LOSSES
    assert again.of("board_state", "b01") == ("an-id", START)
    assert again.of("board_state", "wang") is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b'{"board_state/b01":["an-id","2026-01-01T00:00:00"]}',
        b'{"b01":["an-id","2026-01-01T00:00:00Z"]}',
    ],
)
def test_a_spoilt_file_is_an_empty_one(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "losses.json").write_bytes(content)
    assert LossesKept(tmp_path).kept == {}


@pytest.mark.logs("losses are not kept")
def test_a_disk_that_fails_costs_only_the_losses(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = LossesKept(tmp_path / "file")
    kept.keep(LOSSES)
    assert kept.of("board_state", "b01") == ("an-id", START)
