"""A console's command is checked, journalled and passed on to the board, once."""

import pytest

from carside.contract.payloads import Command, CommandBoard, CommandName, ErrorCode
from tests.carside.desk.tiny import OneDesk, code


def test_cleaning_is_passed_on_under_the_id_of_the_request(quick_desk: OneDesk) -> None:
    desk = quick_desk
    ask = CommandBoard(board="b02", command=CommandName.CLEAN, for_s=300)
    assert desk.ask(ask, message_id="clean-1").ok
    (told,) = desk.wire.messages("board_command", "b02")
    assert told.id == "clean-1"
    assert (told.data.command, told.data.for_s) == (CommandName.CLEAN, 300)
    assert told.data.expires_at > desk.clock.now()
    (entry,) = desk.journal.entries()
    assert (entry.event, entry.board, entry.stand, entry.actor) == (
        "commanded", "b02", "a2", "/console/zhao"
    )  # fmt: skip
    assert entry.detail == {"command": "clean", "for_s": 300}


def test_a_resent_command_is_answered_and_not_given_twice(quick_desk: OneDesk) -> None:
    desk = quick_desk
    ask = CommandBoard(board="b01", command=CommandName.IDENTIFY)
    for _ in range(3):
        assert desk.ask(ask, message_id="once").ok
    assert len(desk.wire.said("board_command", Command)) == 1
    assert desk.events() == ["commanded"]


@pytest.mark.parametrize(
    ("board", "command", "refused"),
    [
        ("b77", CommandName.IDENTIFY, ErrorCode.IMPOSSIBLE),
        ("b01", CommandName.SELF_TEST, ErrorCode.NOT_ALLOWED),
    ],
)
def test_what_no_console_may_command_is_refused(
    quick_desk: OneDesk, board: str, command: CommandName, refused: ErrorCode
) -> None:
    assert code(quick_desk.ask(CommandBoard(board=board, command=command))) is refused
    assert quick_desk.wire.messages("board_command") == []
    assert quick_desk.events() == []


@pytest.mark.parametrize("command", [CommandName.VOLUME, CommandName.BRIGHTNESS])
def test_a_level_is_passed_on_and_journalled(quick_desk: OneDesk, command: CommandName) -> None:
    assert quick_desk.ask(CommandBoard(board="b02", command=command, level=0)).ok
    (told,) = quick_desk.wire.said("board_command", Command)
    assert (told.command, told.level) == (command, 0)
    (entry,) = quick_desk.journal.entries()
    assert entry.detail == {"command": command.value, "level": 0}


@pytest.mark.parametrize(
    "command", [CommandName.RELOAD, CommandName.RESTART, CommandName.SCREENSHOT]
)
def test_the_rest_of_the_remote_hand_is_passed_on_and_journalled(
    quick_desk: OneDesk, command: CommandName
) -> None:
    assert quick_desk.ask(CommandBoard(board="b02", command=command)).ok
    (told,) = quick_desk.wire.said("board_command", Command)
    assert told.command is command
    (entry,) = quick_desk.journal.entries()
    assert (entry.event, entry.detail) == ("commanded", {"command": command.value})


@pytest.mark.parametrize(
    ("command", "level", "said"),
    [
        (CommandName.VOLUME, None, "volume needs a level from 0 to 100"),
        (CommandName.BRIGHTNESS, None, "brightness needs a level from 0 to 100"),
        (CommandName.RESTART, 50, "restart has no level"),
    ],
)
def test_a_level_that_is_missing_or_means_nothing_is_malformed(
    quick_desk: OneDesk, command: CommandName, level: int | None, said: str
) -> None:
    answer = quick_desk.ask(CommandBoard(board="b01", command=command, level=level))
    assert answer.error is not None
    assert (answer.error.code, answer.error.message) == (ErrorCode.MALFORMED, said)
    assert quick_desk.wire.messages("board_command") == []
    assert quick_desk.events() == []
