"""The console's plan moved by hand, for `plan_bench`: runs in a process of its own, prints JSON.

The window is real, the session is still: 300 stands and 1,000 open calls that nobody changes, so
that what is measured is drawing alone. A frame's time is that from one frame on the glass to the
next, while each frame asks for the next movement; its work is what the processor did meanwhile.
"""

import gc
import json
import math
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEventLoop, Qt, QTimer

from carside.calls import Call, Kind, Phase
from carside.clock import SystemClock
from carside.console.shows import Blindness, ConsoleShows, Standing
from carside.desk.showroom_file import read_showroom
from look import Renderer, make_application
from reception_console.console import Console
from reception_console.port import Session

_FRAMES = 240
_GIVE_UP_MS = 60_000
_REST_MS = 600
_NEARER = (0, 3, 7)


class StillSession:
    """A session to which nothing happens."""

    def __init__(self, shows: ConsoleShows) -> None:
        self.shows = shows

    def tick(self) -> bool:
        """Nothing has changed."""
        return False

    def suggestions(self, call: str) -> tuple[()]:
        """Nobody."""
        del call
        return ()

    def ask(self, question: object) -> str:
        """It will never be answered."""
        del question
        return ""

    def take_notices(self) -> tuple[()]:
        """Nothing to tell."""
        return ()

    def take_answers(self) -> tuple[()]:
        """Nothing was answered."""
        return ()

    def take_screenshots(self) -> tuple[()]:
        """No board sent one."""
        return ()


def shows_of(file: Path, calls: int) -> ConsoleShows:
    """The showroom of a file, with so many open calls at its stands in turn."""
    showroom, now = read_showroom(file), datetime.now(UTC)
    stands = [stand for stand in showroom.plan.stands if stand.board]
    return ConsoleShows(
        calls=tuple(
            Call(
                call=f"00000000-0000-0000-0000-{n:012}",
                board=stands[n % len(stands)].board or "",
                stand=stands[n % len(stands)].stand,
                car=stands[n % len(stands)].car or "",
                kind=Kind.NOW,
                language="en",
                phase=Phase.PLACED,
                placed_at=now - timedelta(seconds=n % 90),
                rung=n % 4,
            )
            for n in range(calls)
        ),
        advisors=showroom.advisors,
        plan=showroom.plan,
        cars=showroom.sheets,
        boards={stand.board: Standing.READY for stand in stands if stand.board},
        blindness=Blindness.NONE,
    )


def frames(console: Console, move: Callable[[int], None]) -> list[tuple[float, float]]:
    """The milliseconds from frame to frame while `move` is called for each: passed, and worked."""
    loop, found = QEventLoop(), list[tuple[float, float]]()

    def swapped() -> None:
        found.append((time.perf_counter() * 1000, time.process_time() * 1000))
        if len(found) > _FRAMES:
            loop.quit()
        else:
            move(len(found))
            # Also where it can go no further
            console.window.update()

    console.window.frameSwapped.connect(swapped, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(_GIVE_UP_MS, loop.quit)
    move(0)
    loop.exec()
    console.window.frameSwapped.disconnect(swapped)
    return [(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(found)]


def rest(console: Console) -> None:
    """Let everything be drawn as it stays."""
    loop = QEventLoop()
    QTimer.singleShot(_REST_MS, loop.quit)
    loop.exec()
    console.window.update()


def main(file: Path, calls: int) -> None:
    """Measure, and print what was found."""
    application, _ = make_application("Carside bench", Renderer.SOFTWARE)
    session = cast("Session", StillSession(shows_of(file, calls)))
    console = Console(session, SystemClock(), "Zhao Lin", "bench")
    console.load()
    console.screen.show((1920, 1080), (0, 0))
    gc.freeze()  # as the application does
    console.start()
    floor: Any = console.views.floor
    camera: Any = floor.camera
    measured: dict[str, list[tuple[float, float]]] = {"drag": [], "zoom": []}
    for nearer in _NEARER:
        camera.fit()
        camera.zoomBy(nearer)
        rest(console)
        measured["drag"] += frames(
            console, lambda n: camera.panBy(14 * math.sin(n / 12), 9 * math.cos(n / 9))
        )
    camera.fit()
    rest(console)
    measured["zoom"] = frames(console, lambda n: camera.zoomBy(0.25 * math.sin(n / 10 + 0.1)))
    console.close()
    print(json.dumps(measured))
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
