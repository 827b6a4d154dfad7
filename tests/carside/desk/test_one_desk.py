"""Real desks in processes of their own: only one serves, and one with a broken journal ends."""

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from carside import processes
from carside.contract import Role
from tests.brokers.running import RunningBroker, embedded_nats

pytestmark = pytest.mark.broker
WITHIN_S = 60.0


@pytest.fixture(scope="module")
def broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBroker]:
    with embedded_nats(tmp_path_factory.mktemp("broker")) as running:
        yield running


@pytest.fixture
def start(broker: RunningBroker, tmp_path: Path) -> Iterator[Callable[[str], processes.Child]]:
    """Starts desks of the demonstration showroom, each with a folder by name."""
    started: list[processes.Child] = []

    def start_desk(name: str) -> processes.Child:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        command: list[str | Path] = [
            sys.executable, "-m", "carside", "desk", "--showroom", "demo",
            "--broker", broker.url(Role.DESK), "--data", folder,
        ]  # fmt: skip
        with (folder / "desk.log").open("ab") as log:
            started.append(processes.start(command, stdout=log, stderr=log))
        return started[-1]

    yield start_desk
    processes.end(started, within_s=10)


def _until(claim: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + WITHIN_S
    while not claim():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.05)


def _serves(log: Path) -> None:
    _until(lambda: log.exists() and "publishing everything" in log.read_text(), f"{log} serves")


def test_a_second_desk_on_the_same_journal_refuses_and_says_who_holds_it(
    start: Callable[[str], processes.Child], tmp_path: Path
) -> None:
    first = start("one")
    log = tmp_path / "one" / "desk.log"
    _serves(log)
    second = start("one")
    assert second.wait(WITHIN_S) == 2
    assert f"process {first.pid}" in log.read_text()
    assert "there can be only one" in log.read_text()
    first.kill()
    first.wait(WITHIN_S)
    log.unlink()
    start("one")
    _serves(log)


def test_a_second_desk_with_another_journal_hears_the_first_and_refuses(
    start: Callable[[str], processes.Child], tmp_path: Path
) -> None:
    first = start("one")
    _serves(tmp_path / "one" / "desk.log")
    second = start("two")
    assert second.wait(WITHIN_S) == 2
    said = (tmp_path / "two" / "desk.log").read_text()
    assert f"process {first.pid}" in said
    assert "another desk serves showroom demo at this broker" in said
    assert "publishing everything" not in said
    assert first.poll() is None


def test_a_damaged_journal_is_reported_and_no_desk_starts_on_it(
    start: Callable[[str], processes.Child], tmp_path: Path
) -> None:
    first = start("one")
    log, file = tmp_path / "one" / "desk.log", tmp_path / "one" / "journal.sqlite"
    _serves(log)
    first.terminate()
    assert first.wait(WITHIN_S) == 0
    connection = sqlite3.connect(file)
    with connection:
        connection.execute("UPDATE desk SET hash = ?", ("00" * 32,))
    connection.close()
    again = start("one")
    assert again.wait(WITHIN_S) == 2
    last = log.read_text().strip().splitlines()[-1]
    assert last.startswith("carside: the journal at ")
    assert "carside journal restore" in last
    assert "Traceback" not in log.read_text()
    listed = subprocess.run(
        [sys.executable, "-m", "carside", "journal", "verify", "--showroom", "demo",
         "--data", tmp_path / "one"],
        check=False, capture_output=True, text=True, timeout=WITHIN_S,
    )  # fmt: skip
    assert listed.returncode == 1, listed.stderr
