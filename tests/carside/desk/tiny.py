"""A showroom of three boards and four advisors, and a desk that serves it over the wire."""

import uuid
from dataclasses import replace
from typing import Any

from carside.calls import Call
from carside.catalogue.sheet import Sheet
from carside.contract import Message
from carside.contract.payloads import (
    BoardResponse,
    Cancel,
    ConsoleResponse,
    ErrorCode,
    Place,
    Presence,
    State,
)
from carside.desk.desk import Desk
from carside.desk.journal import Journal
from carside.desk.rivals import LISTEN_S
from carside.desk.showroom import Board, Showroom
from carside.floor import Floor, FloorPlan, Spot, Stand
from carside.link.memory import MemoryLink
from carside.link.port import Heard
from carside.roster import Advisor, AdvisorState
from tests.hand_clock import START, HandClock
from tests.wire import Wire


def _stand(n: int) -> Stand:
    return Stand(
        stand=f"a{n}", name=f"A{n}", zone="hall", floor="g", x_m=12.0 * n, y_m=0, board=f"b0{n}",
        car="i5",
    )  # fmt: skip


def _advisor(name: str, state: AdvisorState, *languages: str) -> Advisor:
    at = Spot(floor="g", x_m=0, y_m=0)
    return Advisor(advisor=name, name=name.title(), state=state, languages=languages, at=at)


PLAN = FloorPlan(
    showroom="demo",
    name="Wangjing",
    floors=(Floor(floor="g", name="Ground", width_m=40, depth_m=20),),
    stands=(_stand(1), _stand(2), _stand(3)),
)
SHOWROOM = Showroom(
    plan=PLAN,
    boards=tuple(Board(board=f"b0{n}", stand=f"a{n}") for n in (1, 2, 3)),
    advisors=(
        _advisor("li", AdvisorState.FREE, "zh-CN"),
        _advisor("wang", AdvisorState.FREE, "en"),
        _advisor("chen", AdvisorState.AWAY, "zh-CN"),
        _advisor("zhou", AdvisorState.OFF, "zh-CN"),
    ),
    sheets={"i5": Sheet(car="i5", family="five")},
    link_template=None,
    languages=("en", "zh-CN"),
    currency="EUR",
    escalation_s=(15, 30, 60),
    answer_within_s=20,
    walk_within_m=8.0,
)


class OneDesk:
    """A desk with its journal, and a test that plays everybody else."""

    def __init__(self, journal: Journal, showroom: Showroom = SHOWROOM) -> None:
        self.clock = HandClock()
        self.clock.let_pass(-LISTEN_S)  # the desk serves from START on
        self.wire = Wire(self.clock)
        self.journal = journal
        self.desk = self.start(showroom)

    def start(self, showroom: Showroom = SHOWROOM) -> Desk:
        """A new desk on the same journal."""
        self.desk = Desk(showroom, self.journal, self.clock, self.wire.link_maker(self.hear))
        self.desk.open()
        self.wire.deliver()
        self.clock.let_pass(LISTEN_S)
        self.desk.tick()
        self.wire.deliver()
        return self.desk

    def hear(self, item: Heard) -> None:
        self.desk.heard((item,))

    @property
    def link(self) -> MemoryLink:
        assert isinstance(self.desk._link, MemoryLink)
        return self.desk._link

    def kill(self) -> None:
        """The desk vanishes without a word."""
        self.link.close(None)

    def let_pass(self, seconds: float, *consoles: str) -> None:
        """Let time pass while these consoles are alive."""
        while seconds > 0:
            self.clock.let_pass(min(seconds, 0.5))
            seconds -= 0.5
            for console in consoles:
                self.state("console_state", console)
            self.desk.tick()
            self.wire.deliver()

    def state(self, row: str, who: str, presence: Presence = Presence.READY, boot: int = 1) -> None:
        self.wire.say(row, who, State(state=presence, boot=boot, since=START))

    # Asking

    def place(self, board: str = "b01", message_id: str | None = None, **words: Any) -> str:
        """Press at a board; the call's id."""
        call = str(uuid.uuid4())
        place = Place(**({"call": call, "car": "i5", "language": "zh-CN"} | words))
        self.wire.say("board_request", board, place, message_id)
        return place.call

    def cancel(self, call: str, board: str = "b01") -> BoardResponse:
        self.wire.say("board_request", board, Cancel(call=call))
        return self.answered(board)

    def ask(
        self, request: Any, console: str = "zhao", message_id: str | None = None
    ) -> ConsoleResponse:
        """Ask as a console; the desk's answer."""
        self.wire.say("console_request", console, request, message_id)
        return self.wire.said("console_response", ConsoleResponse, console)[-1]

    def answered(self, board: str = "b01") -> BoardResponse:
        """The last answer to a board."""
        return self.wire.said("board_response", BoardResponse, board)[-1]

    # What is true

    def call(self, call: str) -> Call:
        found = self.journal.call(call)
        assert found is not None
        return found

    def events(self) -> list[str]:
        return [entry.event for entry in self.journal.entries()]

    def announced(self) -> list[Message]:
        """What was said on the `event` topic."""
        return self.wire.messages("event")

    def presence(self) -> str:
        """What the desk last said of itself."""
        return self.wire.said("desk_state", State)[-1].state.value


def code(response: BoardResponse | ConsoleResponse) -> ErrorCode | None:
    """Why it was refused, None if it was not."""
    assert response.ok is (response.error is None)
    return response.error.code if response.error else None


def without_advisors() -> Showroom:
    """The same showroom on a day when nobody is there."""
    return replace(SHOWROOM, advisors=())
