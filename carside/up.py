"""`carside up`: broker, desk and console on one PC.

The console may be closed and opened again; the desk goes on serving until this command is ended,
because closing a window must never leave a shopper unseen.
"""

import logging
import os
import shlex
import signal
import sys
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from types import FrameType

from carside import processes
from carside.contract import Role
from carside.demonstration import DEMO, own_copy
from carside.embedded_broker import BrokerError, EmbeddedBroker
from carside.settings import BROKER_VARIABLE, SettingsError, made

LOOK_S = 0.25

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class UpOptions:
    """What `up` needs to start."""

    showroom: str
    config: Path | None
    folder: Path
    port: int
    listen: str
    name: str


def run(options: UpOptions) -> int:
    """Run until interrupted, or until the broker or the desk ends by itself; the exit code."""
    is_over = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        is_over.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    options = _with_own_showroom(options)
    broker = EmbeddedBroker(made(options.folder / "broker"), options.port, options.listen)
    children: list[processes.Child] = []
    try:
        broker.start()
        desk = processes.start(_desk(options), env=_told(broker, Role.DESK))
        console = processes.start(_console(options), env=_told(broker, Role.CONSOLE))
        children = [desk, console]
        print(_greeting(options, broker), flush=True)  # noqa: T201 (the command's answer)
        return _wait(is_over, desk, console)
    except BrokerError as error:
        raise SettingsError(str(error)) from error
    finally:
        processes.end(children)
        broker.stop()


def _with_own_showroom(options: UpOptions) -> UpOptions:
    """The demonstration is copied first, so that it can be changed like any other showroom."""
    if options.config is not None or options.showroom != DEMO:
        return options
    try:
        return replace(options, config=own_copy(made(options.folder / "showroom")))
    except OSError as error:
        raise SettingsError(f"the demonstration cannot be copied: {error}") from error


def _wait(is_over: threading.Event, desk: processes.Child, console: processes.Child) -> int:
    is_console_open = True
    while not is_over.wait(LOOK_S):
        if desk.poll() is not None:
            return desk.returncode or 1
        if is_console_open and console.poll() is not None:
            is_console_open = False
            _log.warning("the console was closed; the desk goes on serving until Ctrl-C")
    return 0


def _carside(*words: str | Path) -> list[str | Path]:
    return [sys.executable, "-m", "carside", *words]


def _told(broker: EmbeddedBroker, role: Role) -> dict[str, str]:
    # Not as an argument: command lines, and so the password, are everybody's to read.
    return {**os.environ, BROKER_VARIABLE: broker.url(role)}


def _desk(options: UpOptions) -> list[str | Path]:
    config: list[str | Path] = ["--config", options.config] if options.config else []
    data = options.folder / "desk"
    return _carside("desk", "--showroom", options.showroom, "--data", data, *config)


def _console(options: UpOptions) -> list[str | Path]:
    return _carside(
        "console", "--showroom", options.showroom, "--name", options.name,
        "--data", made(options.folder / "console"), "--window", "1280x800",
    )  # fmt: skip


def _greeting(options: UpOptions, broker: EmbeddedBroker) -> str:
    board = _carside("kiosk", "--broker", "URL", "--showroom", options.showroom, "--board", "ID")
    command = shlex.join(["carside", *(str(word) for word in board[3:])])
    return (
        f"Showroom {options.showroom} is up. Start a board with\n  {command}\n"
        f"where URL is the board's in {broker.access_file}. Ctrl-C ends everything."
    )
