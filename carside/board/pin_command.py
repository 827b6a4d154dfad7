"""The command that sets the PIN of a board's staff menu."""

import getpass
import os
import sys
from pathlib import Path

from carside.board.staff_pin import PinError, line_for

_ENVIRONMENT_AT_FAULT = 2


def run(file: Path) -> int:
    """Ask for a new PIN, twice where somebody types it, and keep its hash in `file`; 0 if done."""
    try:
        _write(file, line_for(_asked()))
    except (PinError, OSError, EOFError) as error:
        print(f"carside: no PIN is set: {error}", file=sys.stderr)  # noqa: T201 (its answer)
        return _ENVIRONMENT_AT_FAULT
    print(f"the staff PIN is set: its hash is in {file}")  # noqa: T201 (its answer)
    return 0


def _asked() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    pin = getpass.getpass("New staff PIN: ")
    if getpass.getpass("Once more: ") != pin:
        raise PinError("the two are not the same")
    return pin.strip()


def _write(file: Path, line: str) -> None:
    """Replace the file as a whole, readable by its owner only."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + ".part")
    with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as opened:  # noqa: PTH123 (with a mode)
        opened.write(line + "\n")
    part.replace(file)
