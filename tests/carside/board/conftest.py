"""Fixtures of the board's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from carside.board.shows import Trouble
from tests.carside.board.one_board import OneBoard


@pytest.fixture
def board(tmp_path: Path) -> Iterator[OneBoard]:
    one = OneBoard(tmp_path)
    yield one
    one.session.close()


@pytest.fixture
def served(board: OneBoard) -> OneBoard:
    """A board whose desk is there."""
    board.desk()
    board.let_pass(3)
    assert board.session.shows.trouble is Trouble.NONE
    return board
