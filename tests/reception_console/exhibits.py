"""What the gallery of the console shows: every page, and how a day may look on it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import cycle
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from carside.calls import Accept, Arrive, Dispatch
from carside.console.shows import Blindness, ConsoleShows, Lost, Notice, NoticeKind, Standing
from carside.contract.payloads import About, Health
from carside.demonstration import showroom_path
from carside.desk.showroom_file import read_showroom
from carside.floor import FloorPlan, Spot, Stand
from carside.roster import Advisor, AdvisorState
from tests.reception_console.driving import Driven
from tests.reception_console.filed import FiledShowroom
from tests.reception_console.made_up_year import MadeUpDesk, made_up_calls
from tests.reception_console.played import ADVISORS, PLAN, StillClock

Step = Callable[["Shown"], None]

SIZES = {"1366x768": (1366, 768), "1920x1080": (1920, 1080), "2560x1440": (2560, 1440)}
THEMES = ("dark", "light")
LANGUAGES = ("en", "zh-CN", "pt-BR", "ar")

_K = Qt.Key
_CALLS_OF_A_YEAR = 4000
_PATIENCE, _LOOK_MS = 300, 50
_LANGUAGES_SPOKEN = ("zh-CN", "en", "pt-BR", "ar", "de")


class Shown(Driven):
    """A console whose showroom is played, whose file is a real desk's and whose past is made up."""

    showroom: FiledShowroom

    def __init__(self, folder: Path) -> None:
        clock = StillClock()
        super().__init__(FiledShowroom(clock, folder), clock)
        self._began = (clock.at, clock.seconds)
        self._first: ConsoleShows = self.showroom.shows
        self._past = MadeUpDesk(self.showroom, made_up_calls(_CALLS_OF_A_YEAR, clock.now()))

    def begin_again(self) -> None:
        """The calls, on a morning on which nobody has called yet."""
        self.console.views.settings.dropAll()
        for _ in range(4):
            self.key(_K.Key_Escape)
        self.clock.at, self.clock.seconds = self._began
        self.showroom.shows = self._first
        self.showroom.is_answering = True
        self.look()

    def settle(self) -> None:
        """Until the desk has answered everything that it was asked."""
        for _ in range(_PATIENCE):
            QTest.qWait(_LOOK_MS)
            self.console.tick()
            if not self._answer():
                break
        self.look(0.0)

    def _answer(self) -> int:
        """Whoever does not see the desk is not answered."""
        return self._past.answer() if self.showroom.is_answering else 0


def calm(shown: Shown) -> None:
    """Two wait, one is on his way."""
    waiting = shown.showroom.press("b2", waited_s=72, seen=("range", "price"), presses=2)
    shown.showroom.press("a1", car="eqe-suv-350", language="en", waited_s=31)
    gone = shown.showroom.press("c1", car="g-580", language="pt-BR", waited_s=95)
    shown.showroom.happen(gone, Dispatch(advisor="tom-meyer"))
    shown.showroom.happen(gone, Accept(advisor="tom-meyer"))
    shown.look()
    shown.console.commands.select(waiting)


def busy(shown: Shown) -> None:
    """A hall of thirty stands, and at twenty-five of them somebody has called."""
    shown.showroom.set(
        plan=HALL,
        boards={stand.board: Standing.READY for stand in HALL.stands if stand.board},
        advisors=MANY,
    )
    people = cycle(one.advisor for one in shown.showroom.shows.advisors)
    calls = zip(HALL.stands[:25], cycle(_LANGUAGES_SPOKEN), strict=False)
    for number, (stand, language) in enumerate(calls):
        call = shown.showroom.press(
            stand.stand, car=stand.car or "eqs-450", language=language, waited_s=7 * number
        )
        person = next(people)
        for step in (Dispatch, Accept)[: number % 3]:
            shown.showroom.happen(call, step(advisor=person))
        if number % 9 == 8:
            shown.showroom.happen(call, Arrive())


def blind(shown: Shown) -> None:
    """The desk does not answer any more, in the middle of a calm day."""
    calm(shown)
    shown.look()
    shown.showroom.is_answering = False
    shown.showroom.go_blind(Blindness.DESK_LOST)
    shown.clock.pass_s(95)


def empty(shown: Shown) -> None:
    """A showroom in which nothing has been set up yet."""
    shown.showroom.set(plan=None, advisors=(), cars={}, boards={}, calls=())


def quiet(_shown: Shown) -> None:
    """Nobody has called."""


def troubled(shown: Shown) -> None:
    """Two boards are gone, one is cleaned, and one says what it lacks."""
    boards, now = dict(shown.showroom.shows.boards), shown.clock.now()
    boards |= {"board-b3": Standing.LOST, "board-c1": Standing.OFF, "board-a2": Standing.CLEANING}
    names = list(boards)
    health = Health(
        uptime_s=11_000, pss_mb=171.4, memory_mb=212, frame_p99_ms=18.2, clock_offset_s=0.1,
        touch_seen=True, touched_ago_s=40,
    )  # fmt: skip
    about = About(version="0.1.0", system="Linux 6.1", screen="1920x1080")
    healths = dict.fromkeys(names, health)
    healths["board-b1"] = msgspec.structs.replace(
        health, notes=("the photograph front.jpg cannot be read",), decode_failures=3
    )
    shown.showroom.set(
        boards=boards,
        lost_boards=(Lost("board-b3", "B3", now - timedelta(minutes=4)),),
        paused_until={"board-a2": now + timedelta(minutes=3)},
        abouts=dict.fromkeys(names, about),
        healths=healths,
        health_at=dict.fromkeys(names, now),
    )


def demonstration(shown: Shown) -> None:
    """The showroom of the file that the desk has."""
    there = read_showroom(showroom_path())
    shown.showroom.set(
        plan=there.plan,
        advisors=there.advisors,
        cars=there.sheets,
        boards={board.board: Standing.READY for board in there.boards},
    )


def refused(shown: Shown) -> None:
    """Somebody else was faster."""
    calm(shown)
    call = shown.showroom.shows.calls[0]
    shown.showroom.refuse(Notice(NoticeKind.CONFLICT, "dispatch", "", call))


def _key(*keys: Qt.Key) -> Step:
    def press(shown: Shown) -> None:
        for key in keys:
            shown.key(key)
            shown.settle()

    return press


def _section(name: str) -> Step:
    def turn(shown: Shown) -> None:
        _key(_K.Key_F7)(shown)
        shown.click(f"section-{name}")
        shown.settle()

    return turn


def _leaving(shown: Shown) -> None:
    """The window is to close while something is not saved."""
    _key(_K.Key_F7)(shown)
    shown.console.views.settings.edit("showroom|0|name", "Harbour")
    shown.window.close()


def _span(name: str) -> Step:
    def choose(shown: Shown) -> None:
        _key(_K.Key_F5)(shown)
        shown.click(f"report-span-{name}")
        shown.settle()

    return choose


EXHIBITS: dict[str, tuple[Step, Step]] = {
    "calls-quiet": (quiet, quiet),
    "calls": (calm, quiet),
    "calls-busy": (busy, quiet),
    "calls-blind": (blind, quiet),
    "calls-empty": (empty, quiet),
    "calls-lost-boards": (troubled, quiet),
    "calls-conflict": (refused, quiet),
    "search": (calm, _key(_K.Key_Slash)),
    "closing": (calm, _key(_K.Key_C)),
    "keys": (calm, _key(_K.Key_Question)),
    "own": (calm, _key(_K.Key_O)),
    "advisors": (calm, _key(_K.Key_F2)),
    "advisors-blind": (blind, _key(_K.Key_F2)),
    "advisors-empty": (empty, _key(_K.Key_F2)),
    "boards": (troubled, _key(_K.Key_F3)),
    "boards-blind": (blind, _key(_K.Key_F3)),
    "boards-empty": (empty, _key(_K.Key_F3)),
    "history": (quiet, _key(_K.Key_F4)),
    "history-blind": (blind, _key(_K.Key_F4)),
    "report": (quiet, _key(_K.Key_F5)),
    "report-month": (quiet, _span("last_month")),
    "report-blind": (blind, _key(_K.Key_F5)),
    "plan": (demonstration, _key(_K.Key_F6)),
    "plan-blind": (blind, _key(_K.Key_F6)),
    "settings": (demonstration, _key(_K.Key_F7)),
    "settings-hours": (demonstration, _section("hours")),
    "settings-cars": (demonstration, _section("cars")),
    "settings-blind": (blind, _key(_K.Key_F7)),
    "leaving": (demonstration, _leaving),
}
"""Each with how the day is, and how the page is reached."""

WALLS: dict[str, Step] = {"wall": calm, "wall-busy": busy, "wall-blind": blind, "wall-quiet": quiet}
"""How a day looks on the wall board."""


def _hall() -> FloorPlan:
    zone = PLAN.zones[0]
    cars = cycle(("eqs-450", "eqe-suv-350", "g-580", "eqs-450"))
    stands = tuple(
        Stand(
            stand=f"h{number:02}",
            name=f"H{number}",
            zone=zone.zone,
            floor="ground",
            x_m=4.0 + (number - 1) % 6 * 6.4,
            y_m=3.0 + (number - 1) // 6 * 5.4,
            heading_deg=90.0 if number % 4 else 60.0,
            board=f"board-h{number:02}",
            car=car,
        )
        for number, car in zip(range(1, 31), cars, strict=False)
    )
    hall = replace(zone, name="Hall H", depth_m=28.0)
    return replace(PLAN, floors=PLAN.floors[:1], zones=(hall,), stands=stands, reception=None)


HALL = _hall()


MANY = (
    *ADVISORS,
    *(
        Advisor(
            advisor=name.lower().replace(" ", "-"),
            name=name,
            state=AdvisorState.FREE,
            languages=languages,
            at=Spot(floor="ground", x_m=5.0 + 6.0 * number, y_m=27.0),
        )
        for number, (name, languages) in enumerate(
            (
                ("Li Na", ("zh-CN", "en")),
                ("Sofia Alves", ("pt-BR", "en")),
                ("Layla Haddad", ("ar", "en")),
                ("Hans Keller", ("de", "en")),
                ("Zhang Wei", ("zh-CN",)),
            )
        )
    ),
)
