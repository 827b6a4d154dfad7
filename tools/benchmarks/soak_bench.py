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

from tools.benchmarks.figures import BenchmarkError, Figure
from tools.benchmarks.gauges import Gauges, Track
from tools.benchmarks.halls import Hall, make_hall
from tools.benchmarks.slopes import blocks, theil_sen
from tools.benchmarks.soak_scene import Scene

BOARDS = 60
WARM_UP_S = 300.0
_SAMPLE_EVERY_S = 5.0
_TOUCH_EVERY = 3
_BLOCK_S = 30.0
_LEAST_BLOCKS = 8
_LEAST_SAMPLES = 24
_PATIENCE_S = 600.0
_SECONDS_PER_HOUR = 3600.0
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
    yield from _growth(gauges.tracks)
    yield from _happened(hall, scene, gauges, did)


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


def _growth(tracks: dict[str, Track]) -> Iterator[Figure]:
    for name, track in tracks.items():
        seconds = track.at_s[-1]
        warm = track.since(min(WARM_UP_S, seconds / 4))
        times, values = blocks(warm.at_s, warm.mib, min(_BLOCK_S, seconds / _LEAST_BLOCKS))
        slope = theil_sen([at / _SECONDS_PER_HOUR for at in times], values)
        for which, value in (
            ("", slope.middle),
            (", at least (95 %)", slope.low),
            (", at most (95 %)", slope.high),
        ):
            yield Figure(name=f"{name}, memory growth{which}", value=value, unit="MiB/h")
        yield Figure(
            name=f"{name}, memory at the end", value=values[-1], unit="MiB",
            beside=values[0], than="after the warm-up",
        )  # fmt: skip
        share = warm.processor_share
        yield Figure(name=f"{name}, share of a core", value=share, unit="%")


def _happened(hall: Hall, scene: Scene, gauges: Gauges, did: dict[str, int]) -> Iterator[Figure]:
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
    complaints = scene.complaints()
    for line in complaints[:20]:
        print(line, file=sys.stderr)
    yield Figure(name="warnings logged", value=len(complaints), unit="lines", must_be_zero=True)
