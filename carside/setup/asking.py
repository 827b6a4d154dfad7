"""What the assistant's window and the process that makes the showroom say to each other. Pure.

One JSON object a line, over pipes: nothing of it stands on a command line or in a log.
"""

from enum import StrEnum

import msgspec

from carside.setup.draft import Draft

Area = tuple[int, int, int, int]
"""Where a window opens: x, y, width, height."""


class Work(StrEnum):
    """What is done to bring a showroom to life, in this order."""

    FILES = "files"
    BROKER = "broker"
    DESK = "desk"
    CONSOLE = "console"
    BOARD = "board"


class Progress(StrEnum):
    """How far a piece of work is."""

    UNDER_WAY = "under_way"
    DONE = "done"
    FAILED = "failed"


class Make(msgspec.Struct, frozen=True, tag="make", kw_only=True):
    """Make a showroom of this draft and bring it to life; open the console there."""

    draft: Draft
    console: Area


class OpenBoard(msgspec.Struct, frozen=True, tag="open_board", kw_only=True):
    """Open a board on this PC."""

    board: str
    area: Area


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """How a piece of work goes; `words` are those of the environment, in English."""

    work: Work
    progress: Progress
    words: str = ""


Asked = Make | OpenBoard
