"""A house of three showrooms on one broker, for somebody outside to ask them everything.

`demo` is where a console is alive; `willed`, where the only console has left a will; and `silent`,
where it only fell silent. What takes time happens in the last two while the first is asked.
"""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.brokers.outsider import Receptionist, Showroom, now
from tests.brokers.running import RunningBroker

LADDER_S = (2, 4, 6)
ANSWER_WITHIN_S = 3

SMALL_SHOWROOM = f"""
[showroom]
id = "SHOWROOM"
name = "Small"
[escalation]
escalation_s = {list(LADDER_S)}
answer_within_s = {ANSWER_WITHIN_S}
[[floor]]
id = "ground"
name = "Ground floor"
width_m = 18
depth_m = 12
[[zone]]
id = "hall"
floor = "ground"
name = "Hall"
x_m = 0
y_m = 0
width_m = 18
depth_m = 12
[[stand]]
id = "a1"
zone = "hall"
x_m = 5
y_m = 3
board = "b01"
[[stand]]
id = "a2"
zone = "hall"
x_m = 13
y_m = 3
board = "b02"
[[advisor]]
id = "ana"
name = "Ana"
languages = ["en"]
[[advisor]]
id = "rui"
name = "Rui"
languages = ["pt"]
"""


@dataclass
class House:
    """What runs, and when the things happened that take time."""

    demo: Showroom
    willed: Showroom
    silent: Showroom
    console_gone_s: float  # in `willed`: the will was published
    console_heard_s: float  # in `silent`: the last word
    left_alone: str  # a call in `demo` that nobody touches
    left_alone_s: float
    willed_call: str
    accepted_call: str
    silent_call: str


@contextmanager
def open_house(broker: RunningBroker, folder: Path) -> Iterator[House]:
    """The house on `broker`, its files in `folder`, with its first calls placed."""
    with ExitStack() as stack:
        rooms: list[Showroom] = []
        for name in ("demo", "willed", "silent"):
            config = None if name == "demo" else small_showroom(folder, name)
            rooms.append(Showroom(broker, name, folder / name, config))
            stack.callback(rooms[-1].close)
            rooms[-1].desk.start()
        for room in rooms:
            room.until_ready(0)
        demo, willed, silent = rooms
        state = {"state": "ready", "boot": 5, "since": now()}
        willed.say("console/c1/state", "state", state)
        silent.say("console/c1/state", "state", state)
        heard_s = time.monotonic()
        willed.say("console/c1/state", "state", state | {"state": "lost"})
        # The will of an earlier start comes late: it must not count.
        silent.say("console/c1/state", "state", state | {"state": "lost", "boot": 4})
        left_alone, _ = demo.place("b12", car="mercedes-benz-eqs-2023")
        left_alone_s = time.monotonic()
        receptionist = Receptionist(demo)
        stack.callback(receptionist.leave)
        accepted_call, _ = willed.place("b02")
        assert willed.console("accept", accepted_call, 1, advisor="rui")["ok"]
        yield House(
            demo=demo,
            willed=willed,
            silent=silent,
            console_gone_s=heard_s,
            console_heard_s=heard_s,
            left_alone=left_alone,
            left_alone_s=left_alone_s,
            willed_call=willed.place("b01")[0],
            accepted_call=accepted_call,
            silent_call=silent.place("b01")[0],
        )


def small_showroom(folder: Path, name: str) -> Path:
    """Write the file of a showroom whose calls climb fast."""
    home = folder / f"{name}-file"
    (home / "cars").mkdir(parents=True)
    path = home / "showroom.toml"
    path.write_text(SMALL_SHOWROOM.replace("SHOWROOM", name))
    return path
