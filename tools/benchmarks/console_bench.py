"""`tools/bench console`: how soon a console shows a thousand open calls.

A showroom of 300 stands with a thousand open calls: more than any desk can have, because a board
has one open call at most, so a stand-in speaks for the desk and the boards (stand_in_desk.py). The
broker is real and keeps it all. Three are started in turns, each many times:

* the console (`carside console` with its window on a virtual screen), from just before exec until a
  frame was drawn that shows all calls, by its own diary;
* its session alone, in a process of its own, from the moment it opens its link until it holds all;
* a plain client, from the moment it connects until it has a message on every topic.

The first start of the window does not count. Its first frame, before it has connected to anything,
is timed as well. Then, with all calls on the screen, one more comes and goes 240 times: from just
before the snapshot is published until the pixels that count those who wait have changed, judged
from outside. Between the two lie the broker, the console's pause between two pictures of a burst
(33 ms at most) and the picture.
"""

import contextlib
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from carside.contract import Role
from carside.rehearsal.brokers import RunningBroker
from carside.settings import BROKER_VARIABLE
from tools.benchmarks import showroom
from tools.benchmarks.figures import BenchmarkError, Figure, percentile
from tools.benchmarks.halls import Hall, make_hall
from tools.benchmarks.plain_listener import PlainListener
from tools.benchmarks.screen import Region, Screen
from tools.benchmarks.stand_in_desk import StandInDesk
from tools.benchmarks.worker import Worker
from tools.virtual_screen import virtual_screen

STANDS, CALLS = 300, 1000
MOST_S = 1.0
MOST_WINDOW_S = 1.5
MOST_UPDATE_S = 0.033
UPDATES = 240
HEADING = Region(100, 70, 380, 70)
"""Where the queue's heading counts those who wait; no clock runs there."""
_PATIENCE_S = 600.0
_WITHIN_S = 60.0
_LOOK_S = 0.1
_REST_S = 0.15


class Stage:
    """A broker that keeps everything, a screen, and who is started there."""

    def __init__(self, broker: RunningBroker, hall: Hall, folder: Path, display: str) -> None:
        self._url = broker.url(Role.CONSOLE)
        self._hall = hall
        self._folder = folder
        self._display = display
        self._starts = 0

    def window(self, calls: int) -> tuple[float, float]:
        """Seconds from exec until the first frame, and until a frame shows so many calls."""
        self._starts += 1
        diary = self._folder / f"window-{self._starts}.jsonl"
        began = datetime.now(UTC)
        with self._console("--diary", str(diary)) as child:
            first = _when_shown(diary, 0, child)
            whole = _when_shown(diary, calls, child)
        return (first - began).total_seconds(), (whole - began).total_seconds()

    def updates(self, stand_in: StandInDesk, times: int) -> list[float]:
        """Seconds from publishing that a call came, or went, until it is counted on the screen."""
        chance = random.Random(1)  # noqa: S311 (no secret)
        screen = Screen(self._display, {"heading": HEADING})
        with contextlib.closing(screen), self._console():
            screen.finished_sheet()
            took_s, topic = [], ""
            for _ in range(times):
                time.sleep(_REST_S + chance.random() * _REST_S)
                before, began_s = screen.pixels("heading"), time.perf_counter()
                if topic:
                    stand_in.clear(topic)
                    topic = ""
                else:
                    topic = stand_in.place()
                took_s.append(screen.when_changed("heading", before) - began_s)
        return took_s

    @contextlib.contextmanager
    def _console(self, *more: str) -> Iterator[subprocess.Popen[bytes]]:
        words = ["--name", "Zhao Lin", "--muted", "--window", "1920x1080", "--position", "0,0"]
        command = [sys.executable, "-m", "carside", "console", "--showroom", self._hall.name]
        command += [*words, "--data", str(self._folder / "window"), *more]
        environment = {**os.environ, "DISPLAY": self._display, BROKER_VARIABLE: self._url}
        # Not carside.processes: its helper would add its own start to the time. When we are
        # killed the virtual screen goes with us, and the console ends with its screen.
        with (self._folder / "window.log").open("ab") as log:
            child = subprocess.Popen(
                command, env=environment, cwd=showroom.ROOT, stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        try:
            yield child
        finally:
            child.terminate()
            child.wait(_WITHIN_S)

    def session(self, calls: int) -> float:
        """Seconds from opening the link until the session shows so many calls."""
        worker = Worker(
            "reception", self._folder / "session.log", url=self._url, seed=0, advisors=[],
            showroom=self._hall.name, folder=str(self._folder / "session"),
        )  # fmt: skip
        try:
            seen: dict[str, float] = {}
            deadline_s = time.monotonic() + _WITHIN_S
            while len(seen) < calls:
                if time.monotonic() > deadline_s:
                    raise BenchmarkError(f"the session holds {len(seen)} of {calls} calls")
                time.sleep(_LOOK_S)
                worker.tell("tell")
                told = worker.hear("seen")
                seen |= told["seen"]
            return float(max(seen.values()) - told["opened_s"])
        finally:
            worker.close()

    def plain(self, topics: int) -> float:
        """Seconds from connecting until a plain client has heard so many topics."""
        with contextlib.closing(PlainListener(self._url, self._hall.name)) as listener:
            return listener.listen(topics)


def measure(
    runs: int, stands: int = STANDS, calls: int = CALLS, updates: int = UPDATES
) -> Iterator[Figure]:
    """Measure on every broker that is installed here."""
    for kind in showroom.BROKERS:
        if showroom.is_installed(kind):
            yield from _on(kind, runs, stands, calls, updates)
        else:
            print(f"{kind} is not installed here: left out", file=sys.stderr)


def _on(kind: str, runs: int, stands: int, calls: int, updates: int) -> Iterator[Figure]:
    with contextlib.ExitStack() as opened:
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="carside-bench-")))
        display = opened.enter_context(virtual_screen("1920x1080x24"))
        broker = opened.enter_context(showroom.broker(kind, folder / "broker"))
        hall = make_hall(folder, "hall", stands, patience_s=_PATIENCE_S)
        stand_in = StandInDesk(broker, hall.read(), calls)
        opened.callback(stand_in.close)
        stand_in.open()
        stage = Stage(broker, hall, folder, display)
        stage.window(calls)
        times = [
            (*stage.window(calls), stage.session(calls), stage.plain(stand_in.topics))
            for _ in range(runs)
        ]
        updates_s = stage.updates(stand_in, updates)
    yield from _figures(kind, times)
    for percent in (50, 99):
        yield Figure(
            name=f"console, call published to counted on the screen, {kind}, p{percent}",
            value=percentile(updates_s, percent), unit="s", at_most=MOST_UPDATE_S,
        )  # fmt: skip


def _figures(kind: str, times: list[tuple[float, float, float, float]]) -> Iterator[Figure]:
    columns = zip(*times, strict=True)
    first, window, session, plain = (statistics.median(column) for column in columns)
    yield Figure(
        name=f"console, exec to first frame, {kind}, median", value=first, unit="s",
        at_most=MOST_WINDOW_S,
    )  # fmt: skip
    for what, value in (
        ("exec to a frame with all calls", window),
        ("session connecting to holding all calls", session),
    ):
        yield Figure(
            name=f"console, {what}, {kind}, median", value=value, unit="s",
            beside=plain, than="plain client", at_most=MOST_S,
        )  # fmt: skip


def _when_shown(diary: Path, calls: int, child: subprocess.Popen[bytes]) -> datetime:
    """When the first frame with so many calls was on the screen."""
    deadline_s, read = time.monotonic() + _WITHIN_S, 0
    while time.monotonic() < deadline_s and child.poll() is None:
        time.sleep(_LOOK_S)
        with contextlib.suppress(FileNotFoundError), diary.open("rb") as file:
            file.seek(read)
            for line in file:
                if not line.endswith(b"\n"):
                    break
                read += len(line)
                facts = json.loads(line)
                if len(facts["calls"]) >= calls:
                    return datetime.fromisoformat(facts["at"])
    raise BenchmarkError(f"the console never showed {calls} calls")
