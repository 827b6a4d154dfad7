"""One board over the in-memory link, and a test that plays its desk."""

from pathlib import Path
from typing import Any

from carside.board.session import BoardSession
from carside.board.shows import CallStep
from carside.calls import Kind, Phase
from carside.catalogue.sheet import Sheet
from carside.contract.payloads import (
    BoardResponse,
    Error,
    ErrorCode,
    Place,
    Presence,
    Shown,
    ShownAdvisor,
    State,
)
from carside.floor import Floor, FloorPlan, Stand
from carside.link.memory import MemoryLink
from carside.link.port import Heard
from tests.hand_clock import START, HandClock
from tests.wire import Wire

LI = ShownAdvisor(name="Li Na")
PLAN = FloorPlan(
    showroom="demo",
    name="Wangjing",
    floors=(Floor(floor="g", name="Ground", width_m=10, depth_m=10),),
    stands=(Stand(stand="a1", name="A1", zone="z", floor="g", x_m=1, y_m=1, board="b01"),),
)
I5 = Sheet(car="i5", model="i5")


class OneBoard:
    """Board b01, and a test that plays its desk."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.wire = Wire(self.clock)
        self.folder = folder
        self.session = self.start()

    def start(self) -> BoardSession:
        make = self.wire.link_maker(self.hear)
        self.session = BoardSession("demo", "b01", self.folder, self.clock, make)
        self.session.open()
        self.wire.deliver()
        return self.session

    def hear(self, item: Heard) -> None:
        self.session.heard(item)

    def unplug(self) -> None:
        link = self.session._link
        assert isinstance(link, MemoryLink)
        link.close(None)
        self.session._asking.close()
        self.session._snapshots.close()

    def let_pass(self, seconds: float) -> None:
        while seconds > 0:
            self.clock.let_pass(min(seconds, 0.25))
            seconds -= 0.25
            self.session.tick()
            self.wire.deliver()

    def let_pass_alone(self, *, days: float) -> None:
        """Let time pass while no board runs."""
        self.clock.let_pass(days * 86_400)

    def press(self, kind: Kind = Kind.NOW) -> Place:
        self.session.press(kind, "zh-CN", ("range",))
        self.wire.deliver()
        last = self.requests(Place)[-1]
        assert isinstance(last, Place)
        return last

    def requests(self, kind: type[Any] = object) -> list[Any]:
        return [d for d in self.wire.said("board_request", object) if isinstance(d, kind)]

    def desk(self, presence: Presence = Presence.READY, boot: int = 1) -> None:
        self.wire.say("desk_state", "", State(state=presence, boot=boot, since=START))

    def answer(self, call: str | None, code: ErrorCode | None = None) -> None:
        """Answer the last request."""
        error = Error(code=code, message="because") if code else None
        request = self.wire.messages("board_request")[-1].id
        response = BoardResponse(request=request, ok=error is None, call=call, error=error)
        self.wire.say("board_response", "b01", response)

    def show(self, call: str, phase: Phase, revision: int = 1) -> None:
        advisor = LI if phase in {Phase.ACCEPTED, Phase.ARRIVED} else None
        shown = Shown(call=call, phase=phase, advisor=advisor, revision=revision)
        self.wire.say("board_call", "b01", shown)

    def step(self) -> CallStep:
        return self.session.shows.step
