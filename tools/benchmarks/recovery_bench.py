"""`tools/bench recovery`: how soon every board tells the truth again after a killed broker or desk.

One showroom of 200 boards with their real sessions, in four processes; a fifth of them each has a
call that is placed, dispatched, accepted or arrived, and a fifth has none. Broker or desk is killed
(SIGKILL), and ten shoppers press meanwhile at boards without a call. The clock starts when

* the killed broker, started again, lets the first client in,
* the killed desk's process is started again,

and stops when the last board shows no trouble, and of its call what the journal has, and goes on
showing it for two seconds. Beside it a plain client that tries to connect twenty times a second:
when the broker lets it listen again, or when it hears that the desk lives.
"""

import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tools.benchmarks import showroom
from tools.benchmarks.figures import Figure
from tools.benchmarks.halls import make_hall
from tools.benchmarks.recovery_scene import Recovery, Scene

BOARDS = 200
MOST_S = 3.0
LONG_S = (8.0, 12.0)
"""How long a long outage is, evenly spread: wherever in its back-off it meets a client."""
_PATIENCE_S = 3600.0

_FAULTS: tuple[tuple[str, Callable[[Scene, float], Recovery]], ...] = (
    ("broker", Scene.kill_broker),
    ("desk", Scene.kill_desk),
)


def measure(repeats: int, boards: int = BOARDS) -> Iterator[Figure]:
    """Measure on every broker that is installed here."""
    for kind in showroom.BROKERS:
        if showroom.is_installed(kind):
            yield from _on(kind, repeats, boards)
        else:
            print(f"{kind} is not installed here: left out", file=sys.stderr)


def _on(kind: str, repeats: int, boards: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="carside-bench-") as name:
        folder = Path(name)
        hall = make_hall(folder, "hall", boards, patience_s=_PATIENCE_S)
        with showroom.broker(kind, folder / "broker") as broker:
            scene = Scene(broker, hall, folder)
            try:
                scene.prepare()
                for what, kill in _FAULTS:
                    short = [kill(scene, 0.0) for _ in range(repeats)]
                    yield from _figures(f"{what} killed, back at once, {kind}", short)
                    long = [kill(scene, down_s) for down_s in _spread(repeats)]
                    yield from _figures(f"{what} killed, back after 8 to 12 s, {kind}", long)
            finally:
                scene.close()


def _spread(repeats: int) -> list[float]:
    shortest, longest = LONG_S
    return [shortest + (longest - shortest) * place / repeats for place in range(repeats)]


def _figures(what: str, found: list[Recovery]) -> Iterator[Figure]:
    whole = [max(one.boards) for one in found]
    plain = [one.plain for one in found]
    yield Figure(
        name=f"{what}: all boards true, median", value=statistics.median(whole), unit="s",
        beside=statistics.median(plain), than="plain client", at_most=MOST_S,
    )  # fmt: skip
    yield Figure(
        name=f"{what}: all boards true, worst", value=max(whole), unit="s",
        beside=max(plain), than="plain client", at_most=MOST_S,
    )  # fmt: skip
    half = statistics.median(statistics.median(one.boards) for one in found)
    yield Figure(name=f"{what}: half of the boards true, median", value=half, unit="s")
