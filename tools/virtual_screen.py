"""A screen that nobody sees: an X server for windows that tests and pictures need."""

import contextlib
import os
import select
import subprocess
from collections.abc import Iterator

from carside import processes

_STARTS_WITHIN_S = 20.0


@contextlib.contextmanager
def virtual_screen(size: str = "2560x2200x24") -> Iterator[str]:
    """Run Xvfb for the length of the block and give its ``DISPLAY``, such as ``:5``.

    `size` is width x height x bits. The server chooses a free number itself, listens to this
    computer only and ends with us, however we end.

    Raises:
        FileNotFoundError: Xvfb is not installed.
        RuntimeError: it did not start; its own words are in the text.
    """
    read_end, write_end = os.pipe()
    # fmt: off
    command = [
        "Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp", "-noreset",
    ]
    # fmt: on
    try:
        server = processes.start(command, stderr=subprocess.PIPE, pass_fds=[write_end])
    finally:
        os.close(write_end)
    assert server.stderr is not None
    try:
        yield f":{_number(read_end, server)}"
    finally:
        processes.end([server])
        server.stderr.close()
        os.close(read_end)


def _number(read_end: int, server: processes.Child) -> int:
    is_there, _, _ = select.select([read_end], [], [], _STARTS_WITHIN_S)
    said = os.read(read_end, 16) if is_there else b""
    if said.strip().isdigit():
        return int(said)
    processes.end([server])
    words = server.stderr.read().decode(errors="replace") if server.stderr else ""
    raise RuntimeError(f"Xvfb did not start: {words.strip() or 'it did not say why'}")
