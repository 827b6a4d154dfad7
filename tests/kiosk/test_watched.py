"""A board that hangs or falls is started again, and one that cannot run is not hidden."""

import os
import signal
import sqlite3
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.watched import Patience, Watcher
from tests.kiosk.real_board import Glass, command_for, running
from tools.virtual_screen import virtual_screen

HASTY = Patience(
    start_s=60, silence_s=4, last_words_s=1, farewell_s=5, delay_s=0.1, longest_delay_s=0.4
)
"""For a machine that does ten things at once."""


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with virtual_screen("1280x800x24") as name:
        yield name


class InAThread:
    """A watcher of `command`, and the thread that watches."""

    def __init__(self, command: list[str], patience: Patience) -> None:
        self._is_over = threading.Event()
        self.code: int | None = None
        self._watcher = Watcher(command, self._is_over, patience)
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        self.code = self._watcher.run()

    def ended(self, within_s: float = 40) -> int | None:
        self._thread.join(within_s)
        return self.code

    def end(self) -> int | None:
        self._is_over.set()
        return self.ended()


def counting(folder: Path, then: str) -> list[str]:
    """A program that notes each of its starts and then does `then`."""
    script = textwrap.dedent(
        f"""
        import os, signal, sys, time
        from kiosk.notify import ALIVE, READY, Notifier
        with open({str(folder / "starts")!r}, "a") as file:
            print(time.monotonic(), file=file)
        tell = Notifier(os.environ).tell
        """
    )
    return [sys.executable, "-c", script + then]


def starts_s(folder: Path) -> list[float]:
    return [float(line) for line in (folder / "starts").read_text().split()]


def process_of(folder: Path) -> int:
    """The process that holds the board's folder, by its own words."""
    return int((folder / "board" / "board.lock").read_text().rsplit(" ", 1)[1])


@pytest.mark.logs("has said nothing for 4 s and is ended", "is started again in")
def test_a_hung_board_is_killed_and_back_with_its_open_call(
    tmp_path: Path, display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    glass = Glass(display, tmp_path / "diary.jsonl")
    watching = InAThread(command_for(tmp_path, "--window", "1280x800"), HASTY)
    glass.wait(lambda line: "call" in line["controls"])
    glass.touch("call")
    glass.wait(lambda line: line["step"] in {"calling", "unreachable"})
    hung, seen = process_of(tmp_path), len(glass.lines())
    with sqlite3.connect(f"file:{tmp_path}/board/outbox.sqlite?mode=ro", uri=True) as db:
        (kept,) = db.execute("SELECT id FROM request").fetchone()
    db.close()
    os.kill(hung, signal.SIGSTOP)
    glass.wait(lambda line: line["step"] in {"calling", "unreachable"}, since=seen)
    assert process_of(tmp_path) != hung
    with pytest.raises(ProcessLookupError):
        os.kill(hung, 0)
    with sqlite3.connect(f"file:{tmp_path}/board/outbox.sqlite?mode=ro", uri=True) as db:
        assert db.execute("SELECT id FROM request").fetchall() == [(kept,)], "the very same press"
    db.close()
    assert watching.end() == 0


@pytest.mark.logs("has fallen .signal SIGSEGV", "is started again in")
def test_a_fallen_board_is_started_again_later_and_later_but_not_for_ever_later(
    tmp_path: Path,
) -> None:
    falling = counting(tmp_path, "tell(READY); os.kill(os.getpid(), signal.SIGSEGV)")
    watching = InAThread(falling, replace(HASTY, vain_starts=2))
    deadline_s = time.monotonic() + 60
    while len(starts_s(tmp_path) if (tmp_path / "starts").exists() else []) < 6:
        assert time.monotonic() < deadline_s
        time.sleep(0.05)
    assert watching.end() == 0, "it was told to end"
    at_s = starts_s(tmp_path)
    waits_s = [after - before for before, after in pairwise(at_s)]
    for waited_s, delay_s in zip(waits_s, (0.1, 0.2, 0.4, 0.4, 0.4), strict=False):
        assert waited_s >= delay_s


@pytest.mark.logs("has fallen .exit code 7", "is started again in", "in 3 starts: given up")
def test_one_that_never_showed_its_screen_is_given_up(tmp_path: Path) -> None:
    watching = InAThread(counting(tmp_path, "sys.exit(7)"), replace(HASTY, vain_starts=3))
    assert watching.ended() == 1
    assert len(starts_s(tmp_path)) == 3


@pytest.mark.parametrize("code", [0, 2])
def test_an_end_on_purpose_and_a_fault_of_the_environment_are_passed_on(
    tmp_path: Path, code: int
) -> None:
    watching = InAThread(counting(tmp_path, f"tell(READY); sys.exit({code})"), HASTY)
    assert watching.ended() == code
    assert len(starts_s(tmp_path)) == 1


def test_one_that_asks_to_be_started_again_is_started_at_once_each_time(tmp_path: Path) -> None:
    wishing = counting(
        tmp_path,
        f"""
tell(READY)
with open({str(tmp_path / "starts")!r}) as file:
    sys.exit(75 if len(file.readlines()) < 4 else 0)
""",
    )
    patient = replace(HASTY, delay_s=60, longest_delay_s=60)
    watching = InAThread(wishing, patient)
    assert watching.ended() == 0
    assert len(starts_s(tmp_path)) == 4


@pytest.mark.logs("has said nothing for 1 s and is ended", "is started again in", "given up")
def test_one_that_hangs_before_its_first_frame_is_ended_too(tmp_path: Path) -> None:
    stuck = counting(tmp_path, "signal.signal(signal.SIGABRT, signal.SIG_IGN); time.sleep(100)")
    watching = InAThread(stuck, replace(HASTY, start_s=1, last_words_s=0.2, vain_starts=2))
    assert watching.ended() == 1
    assert len(starts_s(tmp_path)) == 2


def test_the_command_itself_watches_ends_with_its_board_and_writes_where_it_hung(
    tmp_path: Path, display: str
) -> None:
    glass, log = Glass(display, tmp_path / "diary.jsonl"), tmp_path / "log"
    command = command_for(tmp_path, "--window", "1280x800", "--watched")
    with running(command, glass, log) as parent:
        glass.wait(lambda line: "call" in line["controls"])
        first, seen = process_of(tmp_path), len(glass.lines())
        assert first != parent.pid
        os.kill(first, signal.SIGABRT)
        glass.wait(lambda line: "call" in line["controls"], since=seen)
        second = process_of(tmp_path)
        assert second not in {first, parent.pid}
        parent.terminate()
        assert parent.wait(20) == 0
        with pytest.raises(ProcessLookupError):
            os.kill(second, 0)
    said = log.read_text()
    assert "the board has fallen (signal SIGABRT)" in said
    assert "in exec" in said or "in run" in said, "a Python traceback of every thread"


def test_the_command_does_not_try_on_where_something_must_be_put_right(tmp_path: Path) -> None:
    glass, log = Glass(":9999", tmp_path / "diary.jsonl"), tmp_path / "log"
    with running(command_for(tmp_path, "--watched"), glass, log) as parent:
        assert parent.wait(40) == 2
    assert "no X server answers" in log.read_text()
    assert "started again" not in log.read_text()
