"""A console over the in-memory link, and a test that plays its desk."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from carside.calls import Call, Kind, Phase
from carside.console.session import ConsoleSession
from carside.console.shows import Blindness, Lost
from carside.contract.payloads import ConsoleResponse, Error, ErrorCode, Presence, State
from carside.floor import Floor, FloorPlan, Stand
from carside.link.port import Heard
from carside.roster import Advisor, AdvisorState
from tests.carside.link.test_outbox import IDS
from tests.hand_clock import START, HandClock
from tests.wire import Wire


def _stand(n: int) -> Stand:
    return Stand(stand=f"a{n}", name=f"A{n}", zone="z", floor="g", x_m=n, y_m=1, board=f"b0{n}")


PLAN = FloorPlan(
    showroom="demo",
    name="Wangjing",
    floors=(Floor(floor="g", name="Ground", width_m=10, depth_m=10),),
    stands=(_stand(1), _stand(2), replace(_stand(3), board=None)),
)
LI = Advisor(advisor="li", name="Li Na", state=AdvisorState.FREE, languages=("zh-CN",), turn=1)


def call(n: int = 0, revision: int = 1, phase: Phase = Phase.PLACED, **words: Any) -> Call:
    return Call(
        call=IDS[n], board="b01", stand="a1", car="i5", kind=Kind.NOW, language="zh-CN",
        phase=phase, placed_at=START + timedelta(seconds=n), revision=revision, **words,
    )  # fmt: skip


class OneConsole:
    """Console zhao, and a test that plays its desk."""

    def __init__(self, folder: Path, wire: Wire | None = None) -> None:
        self.wire = wire or Wire(HandClock())
        self.clock = self.wire.clock
        make = self.wire.link_maker(self.hear)
        self.session = ConsoleSession("demo", "zhao", "Zhao Lin", folder, self.clock, make)
        self.session.open()
        self.wire.deliver()

    def hear(self, item: Heard) -> None:
        self.session.heard(item)

    def let_pass(self, seconds: float, *, desk_beats: bool = True) -> None:
        while seconds > 0:
            self.clock.let_pass(min(seconds, 0.25))
            seconds -= 0.25
            if desk_beats:
                self.state("desk_state", "")
            self.session.tick()
            self.wire.deliver()

    def state(self, row: str, who: str, presence: Presence = Presence.READY, **more: Any) -> None:
        self.wire.say(row, who, State(state=presence, boot=1, since=START, **more))

    def show(self, *calls: Call) -> None:
        for one in calls:
            self.wire.say("call", one.call, one)

    def tell_everything(self, *open_calls: Call) -> None:
        """What a desk tells whoever has just come."""
        self.wire.say("floor", "", PLAN)
        self.show(*open_calls)

    def requests(self) -> list[Any]:
        return self.wire.said("console_request", object)

    def answer(self, code: ErrorCode | None = None, beside: Call | None = None) -> None:
        request = self.wire.messages("console_request")[-1].id
        error = Error(code=code, message="because") if code else None
        response = ConsoleResponse(request=request, ok=error is None, error=error, call=beside)
        self.wire.say("console_response", "zhao", response)

    def blindness(self) -> Blindness:
        return self.session.shows.blindness

    def lost(self) -> list[Lost]:
        """The boards that are named as lost."""
        return list(self.session.shows.lost_boards)
