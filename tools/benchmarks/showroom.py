"""The demonstration showroom as deployed: a desk in a process of its own, on a real broker."""

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from carside import processes
from carside.contract import Role
from carside.desk.database import sqlite_url
from carside.desk.journal_reading import JournalReader
from carside.settings import BROKER_VARIABLE, made
from tests.brokers import running
from tools.benchmarks.figures import BenchmarkError

ROOT = Path(__file__).parents[2]
SHOWROOM = "demo"
EMBEDDED, MOSQUITTO = "embedded", "mosquitto"
BROKERS = (EMBEDDED, MOSQUITTO)
# System programs are not on everybody's PATH.
SEARCH_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])


def is_installed(kind: str) -> bool:
    """Whether a broker of `kind` can run here; the embedded one always can."""
    return kind == EMBEDDED or shutil.which(kind, path=SEARCH_PATH) is not None


@contextlib.contextmanager
def broker(kind: str, folder: Path) -> Iterator[running.RunningBroker]:
    """A broker of `kind`, its files in `folder`, as our own configuration runs it."""
    start = {EMBEDDED: running.embedded_nats, MOSQUITTO: running.mosquitto}[kind]
    with start(made(folder)) as started:
        yield started


@contextlib.contextmanager
def desk(
    at: running.RunningBroker, folder: Path, name: str = SHOWROOM, config: Path | None = None
) -> Iterator[processes.Child]:
    """`carside desk` for showroom `name` with the file `config`, its journal in `folder`.

    Raises:
        BenchmarkError: it ended while it should have served; with its last words.
    """
    child = start_desk(at, folder, name, config)
    try:
        yield child
        if child.poll() is not None:
            last = (folder / "desk.log").read_text(errors="replace")[-500:]
            raise BenchmarkError(f"the desk ended with code {child.returncode}: {last}")
    finally:
        processes.end([child], within_s=5)


def start_desk(
    at: running.RunningBroker, folder: Path, name: str, config: Path | None = None
) -> processes.Child:
    """Start `carside desk` for whoever ends it; its log is added to ``desk.log``."""
    words: list[str | Path] = ["--broker", at.url(Role.DESK), "--showroom", name]
    words += ["--data", made(folder)]
    words += ["--config", config] if config else []
    with (folder / "desk.log").open("ab") as log:
        command = [sys.executable, "-m", "carside", "desk", *words]
        return processes.start(command, cwd=ROOT, stdout=log, stderr=log)


def start_board(
    url: str, folder: Path, display: str, size: str, board: str, *words: str
) -> processes.Child:
    """Start `carside kiosk` on X display `display` for whoever ends it; logs to ``board.log``."""
    command = [sys.executable, "-m", "carside", "kiosk", "--showroom", SHOWROOM]
    command += ["--board", board, "--data", str(made(folder / "board"))]
    command += ["--window", size, "--position", "0,0", *words]
    environment = {**os.environ, "DISPLAY": display, BROKER_VARIABLE: url}
    with (folder / "board.log").open("wb") as log:
        return processes.start(command, env=environment, cwd=ROOT, stdout=log, stderr=log)


def presses_placed(folder: Path) -> int:
    """How many presses the journal in `folder` has as placed calls."""
    with JournalReader(sqlite_url(folder), SHOWROOM) as journal:
        return sum(entry.event == "placed" for entry in journal.entries())
