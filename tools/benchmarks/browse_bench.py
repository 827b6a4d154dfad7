"""`tools/bench browse`: opening any of 1,200 cars on a board, and frames while swiping there.

A desk with 1,200 sheets (the demonstration's, each with other names and lengths), and a board as
deployed with its window on a virtual screen without a graphics processor. A finger flicks through
all cars, opens one of those that can be seen, and goes back. The clock runs from the finger's
leaving the glass until the first pixels of the new page where the car's name is. Frame times are
those that the board publishes of itself in `health`, of a whole minute of flicking.

The board keeps its diary meanwhile, which says where its controls are and costs it some time.
"""

import contextlib
import random
import tempfile
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import tomli_w

from carside import processes
from carside.contract import Role
from carside.demonstration import cars_path, showroom_path
from carside.settings import made
from tests.brokers.listening import Ear
from tools.benchmarks import showroom
from tools.benchmarks.figures import BenchmarkError, Figure, percentile
from tools.benchmarks.fingers import Finger
from tools.benchmarks.screen import Region, Screen
from tools.showing.diary import Diary
from tools.virtual_screen import virtual_screen

CARS = 1200
BOARD = "b01"
SIZE = "1920x1080"
MOST_S = 0.1
_NAME = {"name": Region(60, 40, 700, 170)}
_LIST = Region(80, 300, 1200, 740)
_SETTLED_S = 0.7
_LOOK_S = 0.05
_WITHIN_S = 40.0
_HEALTH_WITHIN_S = 75.0


def measure(openings: int, *, has_swipes: bool = True) -> Iterator[Figure]:
    """Open so many cars, and flick for a minute or two."""
    with contextlib.ExitStack() as opened:
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="carside-bench-")))
        display = opened.enter_context(virtual_screen(f"{SIZE}x24"))
        screen = opened.enter_context(contextlib.closing(Screen(display, _NAME)))
        finger = opened.enter_context(contextlib.closing(Finger(display)))
        broker = opened.enter_context(showroom.broker(showroom.EMBEDDED, folder / "broker"))
        file = write_catalogue(folder / "showroom", CARS)
        opened.enter_context(showroom.desk(broker, folder / "desk", config=file))
        url, diary = broker.url(Role.BOARD), folder / "diary.jsonl"
        board = showroom.start_board(url, folder, display, SIZE, BOARD, "--diary", str(diary))
        opened.callback(lambda: processes.end([board], within_s=5))
        hand = _Hand(screen, finger, Diary(diary))
        hand.go_to_all_cars()
        opened_s = [hand.open_a_car() for _ in range(openings)]
        for percent in (50, 99):
            yield Figure(
                name=f"opening one of {CARS} cars, touch to its page, p{percent}",
                value=percentile(opened_s, percent), unit="s", at_most=MOST_S,
            )  # fmt: skip
        yield Figure(name="the slowest of them", value=max(opened_s), unit="s", at_most=MOST_S)
        if has_swipes:
            yield from _swipes(broker.url(Role.CONSOLE), hand)


def write_catalogue(folder: Path, count: int) -> Path:
    """The demonstration's showroom with `count` cars; its file."""
    cars = made(folder / "cars")
    sheets = [tomllib.loads(file.read_text()) for file in sorted(cars_path().glob("*.toml"))]
    for number in range(count):
        sheet, turn = sheets[number % len(sheets)], number // len(sheets)
        if turn:
            specs = sheet["specs"]
            length_mm = specs.get("length_mm", 4500) + turn
            sheet = {
                **sheet,
                "car": f"{sheet['car']}-{turn}",
                "model": f"{sheet['model']} {turn}",
                "specs": {**specs, "length_mm": length_mm},
            }
        (cars / f"{sheet['car']}.toml").write_bytes(tomli_w.dumps(sheet).encode())
    file = folder / "showroom.toml"
    file.write_text(showroom_path().read_text())
    return file


class _Hand:
    """Goes through the cars on a board's screen."""

    def __init__(self, screen: Screen, finger: Finger, diary: Diary) -> None:
        self._screen, self._finger, self._diary = screen, finger, diary
        self._chance = random.Random(1)  # noqa: S311 (no secret)

    def go_to_all_cars(self) -> None:
        """Open the page of all cars and let it come to rest."""
        self._touch("showroom")
        self._await_card()
        self._at_rest()

    def open_a_car(self) -> float:
        """Flick on, open a car, and go back; the seconds from the touch to its page."""
        self.flick()
        controls = self._at_rest()
        cards = sorted(name for name, at in controls.items() if _is_whole_card(name, at))
        if not cards:
            raise BenchmarkError(f"no card can be seen; there are {sorted(controls)}")
        x, y, width, height = controls[self._chance.choice(cards)]
        before = self._screen.pixels("name")
        self._finger.put(x + width // 2, y + height // 2)
        time.sleep(0.03)
        lifted_s = self._finger.lift()
        taken_s = self._screen.when_changed("name", before) - lifted_s
        time.sleep(_SETTLED_S)
        self.go_to_all_cars()
        return taken_s

    def flick(self) -> None:
        """Draw the list up or down."""
        top, bottom = _LIST.y + 80, _LIST.y + _LIST.height - 80
        x = _LIST.x + self._chance.randrange(_LIST.width)
        is_up = self._chance.random() < 0.7  # noqa: PLR2004 (onwards more often than back)
        start, end = (bottom, top) if is_up else (top, bottom)
        self._finger.swipe((x, start), (x, end), for_s=0.12)

    def _at_rest(self) -> dict[str, list[int]]:
        """The controls once nothing moves any more: a touch would only stop what does."""
        deadline_s, since_s = time.monotonic() + _WITHIN_S, time.monotonic()
        seen = self._controls()
        while time.monotonic() - since_s < _SETTLED_S:
            if time.monotonic() > deadline_s:
                raise BenchmarkError("the list never came to rest")
            time.sleep(_LOOK_S)
            if (now := self._controls()) != seen:
                seen, since_s = now, time.monotonic()
        return seen

    def _touch(self, control: str) -> None:
        deadline_s = time.monotonic() + _WITHIN_S
        while control not in (controls := self._controls()):
            if time.monotonic() > deadline_s:
                raise BenchmarkError(f"never on the screen: {control}; there: {sorted(controls)}")
            time.sleep(_LOOK_S)
        x, y, width, height = controls[control]
        self._finger.press(x + width // 2, y + height // 2)

    def _await_card(self) -> None:
        deadline_s = time.monotonic() + _WITHIN_S
        while not any(_is_whole_card(name, at) for name, at in self._controls().items()):
            if time.monotonic() > deadline_s:
                raise BenchmarkError("the page of all cars never came")
            time.sleep(_LOOK_S)

    def _controls(self) -> dict[str, list[int]]:
        page = self._diary.last()
        return page.controls if page else {}


def _is_whole_card(name: str, at: list[int]) -> bool:
    x, y, width, height = at
    is_inside = y >= _LIST.y and y + height <= _LIST.y + _LIST.height + 60 and width > 200  # noqa: PLR2004
    return name.startswith("car-") and is_inside and x < _LIST.x + _LIST.width


def _swipes(url: str, hand: _Hand) -> Iterator[Figure]:
    """Flick until the board has published its frames of a whole minute."""
    ear = Ear(url, showroom.SHOWROOM, f"board/{BOARD}/health")
    try:
        for _ in range(2):
            since, deadline_s = ear.mark(), time.monotonic() + _HEALTH_WITHIN_S
            while not ear.on(f"board/{BOARD}/health", since):
                if time.monotonic() > deadline_s:
                    raise BenchmarkError("the board has not said how it is doing")
                hand.flick()
                time.sleep(0.25)
        told = ear.on(f"board/{BOARD}/health", since)[-1].data
    finally:
        ear.close()
    for percent in (50, 99):
        value = told[f"frame_p{percent}_ms"]
        yield Figure(name=f"frames while flicking, p{percent}", value=value, unit="ms")
    yield Figure(name="frames in that minute", value=told["frames"], unit="frames")
    yield Figure(name="of them dropped", value=told["frames_dropped"], unit="frames")
