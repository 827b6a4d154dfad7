"""`tools/bench soak`: does anything grow in a long, busy day?

Everything as deployed, over the embedded broker: the desk, a console and a board with their windows
(on a virtual screen), and beside them real sessions without a window: a console's whose staff serve
every call at once, and the other boards', to which `--rate` shoppers a second come. Some press
again, some cancel, some advisors decline. The board with the window is touched now and then.

Every five seconds the memory that each part has filled itself (the proportional set size without
pages of files, which change with whoever shares them) and its processor time go into
``samples.jsonl`` in the folder that is named at the start. After a warm-up each part's growth is
the Theil-Sen slope over medians of half a minute, with its interval of 95 %. Interrupted (SIGINT,
SIGTERM) it reports what it has.
"""

import signal
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from tools.benchmarks.complaints import complaints
from tools.benchmarks.figures import BenchmarkError, Figure
from tools.benchmarks.gauges import Gauges
from tools.benchmarks.growth import growth
from tools.benchmarks.halls import Hall, make_hall
from tools.benchmarks.soak_scene import Scene

BOARDS = 60
_SAMPLE_EVERY_S = 5.0
_TOUCH_EVERY = 3
_LEAST_SAMPLES = 24
_PATIENCE_S = 600.0
_MIB = 1024 * 1024


def measure(minutes: float, visits_per_s: float) -> Iterator[Figure]:
    """Let it run for so long, and report growth, load and what happened."""
    folder = Path(tempfile.mkdtemp(prefix="carside-soak-"))
    print(f"samples and logs: {folder}", file=sys.stderr, flush=True)
    hall = make_hall(folder, "soak", BOARDS, patience_s=_PATIENCE_S)
    scene = Scene(hall, folder)
    try:
        scene.begin(visits_per_s)
        gauges = Gauges(scene.pids, folder / "samples.jsonl")
        _run(scene, gauges, minutes * 60)
        did = scene.rest()
    finally:
        scene.close()
    yield from growth(gauges.tracks)
    yield from _happened(hall, scene, gauges, did, complaints(folder))


def _run(scene: Scene, gauges: Gauges, seconds: float) -> None:
    is_over = threading.Event()
    before = {
        number: signal.signal(number, lambda *_: is_over.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    every_s = min(_SAMPLE_EVERY_S, seconds / _LEAST_SAMPLES)
    began_s, calls, count = time.monotonic(), 0, 0
    try:
        while (left_s := began_s + seconds - time.monotonic()) > 0 and not is_over.is_set():
            calls += scene.look()
            gauges.sample(calls=calls)
            if scene.ended():
                raise BenchmarkError(f"a window ended: {scene.ended()}")
            if count % _TOUCH_EVERY == 0:
                scene.touch()
            if count % 12 == 0:
                print(f"{left_s / 60:5.1f} min left, {calls} calls", file=sys.stderr, flush=True)
            count += 1
            is_over.wait(min(left_s, began_s + count * every_s - time.monotonic()))
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _happened(
    hall: Hall, scene: Scene, gauges: Gauges, did: dict[str, int], lines: list[str]
) -> Iterator[Figure]:
    events = hall.events()
    span_s = statistics.median(track.at_s[-1] for track in gauges.tracks.values())
    closed = events["closed"] + events["cancelled"]
    yield Figure(name="calls handled", value=closed, unit="calls")
    yield Figure(name="calls handled a second", value=closed / span_s, unit="calls/s")
    for event in ("repeated", "declined", "cancelled"):
        yield Figure(name=f"calls {event}", value=events[event], unit="times")
    yield Figure(name="shoppers who found no free board", value=did.get("turned_away", 0), unit="")
    yield Figure(name="the board's window touched", value=scene.touches, unit="times")
    lost = events["placed"] - closed
    yield Figure(name="calls never ended", value=lost, unit="calls", must_be_zero=True)
    entries = sum(events.values())
    yield Figure(name="journal, entries", value=entries, unit="entries")
    yield Figure(name="journal, size", value=hall.journal_bytes() / _MIB, unit="MiB")
    for line in lines[:20]:
        print(line, file=sys.stderr)
    yield Figure(name="warnings logged", value=len(lines), unit="lines", must_be_zero=True)
