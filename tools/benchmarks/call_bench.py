"""`tools/bench call`: from the press to what the receptionist and the shopper see.

As deployed: broker and desk are processes of their own, the desk with its journal on disk; a
board's session and a console's run here, each on a thread of its own behind a blocking queue, as
in the applications. From the moment `BoardSession.press` is called, so with its commit to the
board's disk, over the broker, the desk's judgement and its commit to the journal, until

* the console's session shows the call (`ConsoleSession.shows`), and
* the board's session shows "reception has your call" (`CallStep.RECEIVED`).

Not in it: the frame that draws it (tests/screens measures frames). After every press the console
closes the call, and one raw MQTT round trip and one TCP echo are made, so that whatever else the
computer does hits all alike. At the end the journal is asked how many presses it has.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from carside.board.session import BoardSession
from carside.board.shows import BoardShows, CallStep, Trouble
from carside.calls import Kind, Outcome
from carside.clock import SystemClock
from carside.console.session import ConsoleSession
from carside.console.shows import Blindness
from carside.contract import Role
from carside.link.broker_url import BrokerUrl
from carside.link.mqtt import mqtt_link_maker
from carside.link.port import Mailbox, MakeLink
from carside.settings import made
from tests.brokers.running import RunningBroker
from tools.benchmarks import showroom
from tools.benchmarks.figures import Figure, percentile
from tools.benchmarks.round_trips import RoundTrip, mqtt_round_trip, tcp_round_trip
from tools.benchmarks.seats import Seat

BOARD = "b01"
WARM_UP = 20
"""Presses before the first one that counts for the times; none of them may be lost either."""
_PAUSE_S = 0.002
"""Before each measurement, so that the end of the one before does not reach into it."""
MOST_TIMES_RAW = 3.0


@dataclass(slots=True)
class Times:
    """Seconds, one of each for every press that counts; `presses` counts those before as well."""

    console: list[float] = field(default_factory=list)
    board: list[float] = field(default_factory=list)
    mqtt: list[float] = field(default_factory=list)
    tcp: list[float] = field(default_factory=list)
    presses: int = 0


class Scene:
    """One board and one console at a running desk."""

    def __init__(self, broker: RunningBroker, folder: Path) -> None:
        self._board: Seat[BoardSession] = Seat(
            lambda box: BoardSession(
                showroom.SHOWROOM, BOARD, made(folder / "board"), SystemClock(),
                _link(broker, Role.BOARD, box),
            ),
            "board",
        )  # fmt: skip
        self._console: Seat[ConsoleSession] = Seat(
            lambda box: ConsoleSession(
                showroom.SHOWROOM, "bench", "Bench", made(folder / "console"), SystemClock(),
                _link(broker, Role.CONSOLE, box),
            ),
            "console",
        )  # fmt: skip

    def wait_until_ready(self) -> None:
        """Wait until both see the desk and know the showroom."""
        self._board.watch(lambda s: _is_ready(s.shows), "the board sees the desk").wait()
        self._console.watch(
            lambda s: s.shows.blindness is Blindness.NONE and bool(s.shows.plan),
            "the console sees the desk",
        ).wait()

    def press(self) -> tuple[float, float]:
        """Press once; seconds until the console shows the call, and until the board is told."""
        began_s = [0.0]

        def press(session: BoardSession) -> None:
            began_s[0] = time.perf_counter()
            session.press(Kind.NOW, "en", ("range", "price"))

        told = self._board.watch(lambda s: s.shows.step is CallStep.RECEIVED, "the board is told")
        seen = self._console.watch(lambda s: bool(s.shows.calls), "the console shows the call")
        time.sleep(_PAUSE_S)
        self._board.do(press)
        seen_s, told_s = seen.wait(), told.wait()
        return seen_s - began_s[0], told_s - began_s[0]

    def close_call(self) -> None:
        """Have the console close the call, and wait until nobody shows it any more."""
        ended = self._board.watch(
            lambda s: s.shows.step is CallStep.ENDED, "the board shows no call"
        )
        gone = self._console.watch(
            lambda s: not s.shows.calls and not s.shows.requests, "the console shows no call"
        )
        self._console.do(_close_all)
        gone.wait()
        ended.wait()

    def close(self) -> None:
        """Both go home."""
        self._board.close()
        self._console.close()


def measure(presses: int) -> Iterator[Figure]:
    """Measure on every broker that is installed here."""
    for kind in showroom.BROKERS:
        if showroom.is_installed(kind):
            yield from _on(kind, presses)
        else:
            print(f"{kind} is not installed here: left out", file=sys.stderr)


def _on(kind: str, presses: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="carside-bench-") as name:
        folder = Path(name)
        with showroom.broker(kind, folder / "broker") as broker:
            with showroom.desk(broker, folder / "desk"):
                times = _press_and_compare(broker, folder, presses)
            loss = presses_lost(kind, times.presses, folder / "desk")
    yield from _figures(times, kind)
    yield loss


def presses_lost(kind: str, presses: int, journal_folder: Path) -> Figure:
    """How many of so many presses the desk's journal does not have; doubled ones are negative."""
    lost = presses - showroom.presses_placed(journal_folder)
    return Figure(name=f"presses lost, {kind}", value=lost, unit=f"of {presses}", must_be_zero=True)


def _press_and_compare(broker: RunningBroker, folder: Path, presses: int) -> Times:
    scene, cold = Scene(broker, folder), Times()
    try:
        scene.wait_until_ready()
        with mqtt_round_trip(broker) as mqtt, tcp_round_trip() as tcp:
            for _ in range(WARM_UP):
                _once(scene, mqtt, tcp, cold)
            counted = Times(presses=cold.presses)
            for _ in range(presses):
                _once(scene, mqtt, tcp, counted)
    finally:
        scene.close()
    return counted


def _once(scene: Scene, mqtt: RoundTrip, tcp: RoundTrip, times: Times) -> None:
    console_s, board_s = scene.press()
    times.presses += 1
    scene.close_call()
    times.console.append(console_s)
    times.board.append(board_s)
    time.sleep(_PAUSE_S)
    times.mqtt.append(mqtt())
    time.sleep(_PAUSE_S)
    times.tcp.append(tcp())


def _figures(times: Times, kind: str) -> Iterator[Figure]:
    pairs = (
        ("press to call at the console", times.console, times.mqtt, "raw MQTT", MOST_TIMES_RAW),
        ("press to board told", times.board, times.mqtt, "raw MQTT", MOST_TIMES_RAW),
        ("raw MQTT round trip", times.mqtt, times.tcp, "TCP echo", None),
    )
    for what, values, others, than, most in pairs:
        for percent in (50, 99):
            yield Figure(
                name=f"{what}, {kind}, p{percent}",
                value=percentile(values, percent) * 1000,
                unit="ms",
                beside=percentile(others, percent) * 1000,
                than=than,
                most=most if percent == 50 else None,  # noqa: PLR2004 (the median is aimed at)
            )


def _link(broker: RunningBroker, role: Role, mailbox: Mailbox) -> MakeLink:
    return mqtt_link_maker(BrokerUrl.parse(broker.url(role)), mailbox)


def _is_ready(shows: BoardShows) -> bool:
    return shows.trouble is Trouble.NONE and shows.car is not None


def _close_all(session: ConsoleSession) -> None:
    for call in session.shows.calls:
        session.close_call(call.call, Outcome.SERVED)
