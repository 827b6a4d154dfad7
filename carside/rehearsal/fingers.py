"""What really happened, written down by whoever pressed: no desk and no journal has a say in it.

Times (`at_s`) are seconds on one clock that only goes forward and that all who write share. In a
file each item is one line of JSON, so that what was written before a kill is there after it.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec


class Touch(msgspec.Struct, frozen=True, tag=True):
    """A finger pressed CALL.

    Attributes:
        call: the call id that the board made for the press.
        is_kept: the board came back from `press()`, so it may have shown "calling". False: it
            died in the middle, or its disk refused the press and it died before it could write
            it down (it shows "unreachable" then, never "calling"): both outcomes are honest.
    """

    call: str
    board: str
    at_s: float
    is_kept: bool = True


class Withdrawal(msgspec.Struct, frozen=True, tag=True):
    """A finger pressed CANCEL, and the board took it for `call`; `is_kept` as for a touch."""

    call: str
    board: str
    at_s: float
    is_kept: bool = True


class Said(msgspec.Struct, frozen=True, tag=True):
    """What a board showed from `at_s` on, until the next `Said` of the same board.

    Attributes:
        step: a `CallStep`, or `DARK` when nothing is shown (the board is dead).
        call: the call it speaks of, None if the observer does not know.
        advisor: the shown advisor's name, None if none is shown.
    """

    board: str
    at_s: float
    step: str
    call: str | None = None
    advisor: str | None = None


class Asked(msgspec.Struct, frozen=True, tag=True):
    """A console's request and the desk's answer.

    Attributes:
        what: the step asked for, such as ``dispatch``.
        ok: what the desk answered; None if no answer came.
        code: the error's code, empty when `ok`.
    """

    console: str
    at_s: float
    what: str
    call: str
    advisor: str | None = None
    ok: bool | None = None
    code: str = ""


class Broken(msgspec.Struct, frozen=True, tag=True):
    """The way between a board and the desk was not whole: who is cut off may show old news.

    Attributes:
        board: which board's way; None when everybody's (the broker or the desk was down).
    """

    from_s: float
    until_s: float
    board: str | None = None


DARK = "dark"
"""The step of a board whose screen shows nothing."""

Finger = Touch | Withdrawal | Said | Asked | Broken


def as_line(item: Finger) -> bytes:
    """One item as a line of JSON, with its end of line."""
    return msgspec.json.encode(item) + b"\n"


def read_lines(lines: Iterable[bytes]) -> Iterator[Finger]:
    """Read items back; a last line that was cut off by a kill is left out.

    Raises:
        msgspec.MsgspecError: a whole line is not an item.
    """
    for line in lines:
        if line.endswith(b"\n") and line.strip():
            yield msgspec.json.decode(line, type=Finger)


def read_file(path: Path) -> tuple[Finger, ...]:
    """Every item in a file of lines; none if there is no file.

    Raises:
        msgspec.MsgspecError: a whole line is not an item.
    """
    if not path.exists():
        return ()
    with path.open("rb") as opened:
        return tuple(read_lines(opened))
