"""`tools/bench burst`: a thousand boards press within one second.

A showroom holds about 300 stands, because its floor plan is one message of at most 64 KiB. So the
thousand are four showrooms of 250 boards on one broker, each with its desk (`carside desk`, the
journal on disk) and a real console session in a process of its own. The boards are lean (crowd.py):
they stand for a thousand other computers, and all else runs here, on the same cores.

The fingers come evenly drawn over one second. From the moment a finger is due, whether or not the
crowd was late with it, until

* the console's session shows the call, and
* the board has the desk's answer, which is given after the journal's commit.

Before each burst the same thousand messages go, in the same second, through the same broker from
the same boards to plain desks that pass them on and plain consoles (plain_peers.py). Afterwards the
consoles close every call. At the end the journals are asked for every press by its id.
"""

import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from carside.rehearsal.brokers import RunningBroker
from tools.benchmarks import showroom
from tools.benchmarks.burst_scene import Burst, Scene
from tools.benchmarks.figures import Figure, percentile
from tools.benchmarks.halls import Hall, desks, make_hall

HALLS, BOARDS_EACH = 4, 250
MOST_S = 1.0
_PATIENCE_S = 600.0
"""Longer than a burst takes: the ladder is not what is measured."""
_PERCENTS = (50, 99, 100)


def measure(bursts: int, halls: int = HALLS, boards_each: int = BOARDS_EACH) -> Iterator[Figure]:
    """Measure on every broker that is installed here, after one burst that does not count."""
    for kind in showroom.BROKERS:
        if showroom.is_installed(kind):
            yield from _on(kind, bursts, halls, boards_each)
        else:
            print(f"{kind} is not installed here: left out", file=sys.stderr)


def _on(kind: str, bursts: int, halls: int, boards_each: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="carside-bench-") as name:
        folder = Path(name)
        made = [
            make_hall(folder, f"hall-{number}", boards_each, patience_s=_PATIENCE_S)
            for number in range(1, halls + 1)
        ]
        with showroom.broker(kind, folder / "broker") as broker:
            measured, scene = _bursts(broker, made, folder, bursts)
        yield from _figures(kind, measured, scene)
        yield from reconciled(kind, scene.pressed, made)


def _bursts(
    broker: RunningBroker, halls: list[Hall], folder: Path, bursts: int
) -> tuple[list[Burst], Scene]:
    with desks(broker, halls):
        scene = Scene(broker, halls, folder)
        try:
            scene.wait_until_ready()
            scene.burst(0)
            return [scene.burst(seed) for seed in range(1, bursts + 1)], scene
        finally:
            scene.close()


def reconciled(kind: str, pressed: list[str], halls: list[Hall]) -> Iterator[Figure]:
    """How many of the `pressed` calls the journals do not have, and have more than once."""
    placed = Counter(call for hall in halls for call in hall.placed())
    lost = sum(call not in placed for call in pressed)
    doubled = sum(count - 1 for count in placed.values()) + len(placed.keys() - set(pressed))
    for what, count in (("lost", lost), ("doubled or never made", doubled)):
        name, of = f"presses {what}, {kind}", f"of {len(pressed)}"
        yield Figure(name=name, value=count, unit=of, must_be_zero=True)


def _figures(kind: str, bursts: list[Burst], scene: Scene) -> Iterator[Figure]:
    pairs = (
        ("press to call at the console", [b.console for b in bursts], [b.raw for b in bursts]),
        ("press to board answered", [b.board for b in bursts], None),
        ("the crowd late with a press", [b.late for b in bursts], None),
    )
    for what, values, others in pairs:
        for percent in _PERCENTS:
            aim = MOST_S if percent == 99 and others else None  # noqa: PLR2004 (the aim is p99)
            yield Figure(
                name=f"{what}, {kind}, {_word(percent)}",
                value=_median(values, percent),
                unit="s",
                beside=_median(others, percent) if others else None,
                than="raw MQTT" if others else "",
                at_most=aim,
            )
    yield Figure(name=f"presses sent again, {kind}", value=scene.resent, unit="presses")


def _median(bursts: list[list[float]], percent: float) -> float:
    """The median over the bursts of a percentile within each."""
    return statistics.median(percentile(burst, percent) for burst in bursts)


def _word(percent: int) -> str:
    return "max" if percent == 100 else f"p{percent}"  # noqa: PLR2004 (the last one)
