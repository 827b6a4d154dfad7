"""What a board does when told from afar."""

from datetime import timedelta

import pytest

from carside.contract.payloads import (
    BoardResponse,
    Command,
    CommandName,
    ErrorCode,
)
from tests.carside.board.one_board import OneBoard
from tests.hand_clock import START


def command(name: CommandName, *, seconds: float = 30) -> Command:
    return Command(command=name, expires_at=START + timedelta(seconds=seconds))


def test_identify_is_obeyed_for_fifteen_seconds_and_answered(board: OneBoard) -> None:
    name = board.wire.say("board_command", "b01", command(CommandName.IDENTIFY))
    until_s = board.session.shows.identify_until_s
    assert until_s == board.clock.monotonic_s() + 15
    assert board.wire.said("board_result", BoardResponse) == [BoardResponse(request=name, ok=True)]


def test_an_expired_command_is_refused(board: OneBoard) -> None:
    board.wire.say("board_command", "b01", command(CommandName.IDENTIFY, seconds=-1))
    result = board.wire.said("board_result", BoardResponse)[0]
    assert result.error is not None
    assert (result.ok, result.error.code) == (False, ErrorCode.IMPOSSIBLE)
    assert "expired" in result.error.message
    assert board.session.shows.identify_until_s == 0


@pytest.mark.parametrize("name", sorted(set(CommandName) - {CommandName.IDENTIFY}))
def test_what_a_board_cannot_do_it_refuses_truthfully(board: OneBoard, name: CommandName) -> None:
    board.wire.say("board_command", "b01", command(name))
    result = board.wire.said("board_result", BoardResponse)[0]
    assert result.error is not None
    assert (result.ok, result.error.message) == (False, f"this board cannot {name} yet")


@pytest.mark.logs("dropped a message on carside/1/demo/board/b01/command: .*explode")
def test_a_command_nobody_knows_is_malformed(board: OneBoard) -> None:
    board.wire.say_bytes(
        "board_command",
        "b01",
        b'{"specversion":"1.0","id":"c","source":"/desk","type":"carside.command.v1",'
        b'"data":{"command":"explode","expires_at":"2026-11-21T10:15:30Z"}}',
    )
    assert board.wire.said("board_result", BoardResponse) == []
