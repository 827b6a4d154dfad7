"""A showroom played by hand behind the console's port, judged by the real call table.

It answers at once, like a desk on a perfect line. What it is not asked it does not do: no ladder,
no stand-in. `held` keeps answers back, so that a test can look at the console while it waits.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from carside.calls import (
    Accept,
    Answer,
    Arrive,
    Call,
    Close,
    Decline,
    Dispatch,
    Event,
    Join,
    KeepApart,
    Kind,
    Move,
    Outcome,
    Phase,
    advance,
)
from carside.calls.escalation import DEFAULT_LADDER_S
from carside.catalogue.sheet import Sheet, Specs
from carside.console.questions import Answer as DeskAnswer
from carside.console.questions import Answered
from carside.console.shows import Blindness, ConsoleShows, Notice, NoticeKind, Standing
from carside.contract.editing import Change, EditShowroom, ReadShowroom
from carside.contract.payloads import CommandName, Entry, Error, ErrorCode, Screenshot
from carside.contract.reading import FindCalls, MakeReport, TellStory
from carside.floor import Floor, FloorPlan, Spot, Stand, Zone
from carside.link.port import Heard
from carside.matching import Suggestion, rank
from carside.roster import Advisor, AdvisorState


class StillClock:
    """A clock that goes only when it is told to."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, 13, 32, 7, tzinfo=UTC)
        self.seconds = 1000.0

    def now(self) -> datetime:
        return self.at

    def monotonic_s(self) -> float:
        return self.seconds

    def pass_s(self, seconds: float) -> None:
        """Let time pass."""
        self.at += timedelta(seconds=seconds)
        self.seconds += seconds


class PlayedShowroom:
    """A session whose desk is this object."""

    def __init__(self, clock: StillClock) -> None:
        self.clock = clock
        self.shows = ConsoleShows(
            advisors=ADVISORS,
            plan=PLAN,
            cars={sheet.car: sheet for sheet in SHEETS},
            boards={stand.board: Standing.READY for stand in PLAN.stands if stand.board},
            blindness=Blindness.NONE,
        )
        self.asked: list[tuple[str, str, str]] = []
        self.is_held = False
        self._held: list[Callable[[], None]] = []
        self._notices: list[Notice] = []
        self.questions: dict[str, Any] = {}
        self._answers: list[Answered] = []
        self._screenshots: list[tuple[str, Screenshot]] = []
        self._sequence = 0

    # The port

    def heard(self, item: Heard) -> bool:
        del item
        return False

    def tick(self) -> bool:
        return False

    def suggestions(self, call: str) -> tuple[Suggestion, ...]:
        wanted = self.call(call)
        if wanted is None or self.shows.plan is None:
            return ()
        sheet = self.shows.cars.get(wanted.car)
        return rank(wanted, self.shows.advisors, self.shows.plan, sheet.family if sheet else None)

    def take_notices(self) -> tuple[Notice, ...]:
        taken, self._notices = tuple(self._notices), []
        return taken

    def dispatch(self, call: str, advisor: str) -> None:
        self._ask(call, Dispatch(advisor=advisor), advisor)

    def accept(self, call: str, advisor: str) -> None:
        self._ask(call, Accept(advisor=advisor), advisor)

    def decline(self, call: str, advisor: str, reason: str = "") -> None:
        self._ask(call, Decline(advisor=advisor, reason=reason), advisor)

    def arrive(self, call: str) -> None:
        self._ask(call, Arrive(), "")

    def close_call(self, call: str, outcome: Outcome, note: str = "") -> None:
        self._ask(call, Close(outcome=outcome, note=note), f"{outcome.value} {note}".strip())

    def join(self, call: str) -> None:
        later = self.call(call)
        assert later is not None
        assert later.same_as is not None
        self._ask(call, Join(into=later.same_as), later.same_as)

    def keep_apart(self, call: str) -> None:
        self._ask(call, KeepApart(), "")

    def remark(self, call: str, text: str) -> None:
        self.asked.append(("remark", call, text))

    def set_advisor(self, advisor: str, state: AdvisorState) -> None:
        self.asked.append(("set_advisor", advisor, state.value))

    def ask(self, question: FindCalls | TellStory | MakeReport | ReadShowroom) -> str:
        return self._question(question)

    def edit_showroom(self, seen: str, changes: tuple[Change, ...]) -> str:
        return self._question(EditShowroom(seen=seen, changes=changes))

    def take_answers(self) -> tuple[Answered, ...]:
        taken, self._answers = tuple(self._answers), []
        return taken

    def take_screenshots(self) -> tuple[tuple[str, Screenshot], ...]:
        taken, self._screenshots = tuple(self._screenshots), []
        return taken

    def command(
        self,
        board: str,
        command: CommandName,
        for_s: int | None = None,
        level: int | None = None,
    ) -> None:
        argument = level if for_s is None else for_s
        self.asked.append((command.value, board, "" if argument is None else str(argument)))

    def run_self_test(self) -> None:
        self.asked.append(("self_test", "", ""))

    def _question(self, question: Any) -> str:
        name = str(uuid4())
        self.questions[name] = question
        return name

    # What happens

    def answer_question(self, make: Callable[[str], DeskAnswer], name: str | None = None) -> None:
        """Answer a question, the last one if none is named, with what `make` makes of its name."""
        name = name or list(self.questions)[-1]
        del self.questions[name]
        answer = make(name)
        self._answers.append(Answered(name, answer, answer.error))

    def refuse_question(self, message: str, name: str | None = None) -> None:
        """Refuse a question, the last one if none is named."""
        name = name or list(self.questions)[-1]
        del self.questions[name]
        error = Error(code=ErrorCode.NOT_ALLOWED, message=message)
        self._answers.append(Answered(name, None, error))

    def photograph(self, board: str, screenshot: Screenshot) -> None:
        """A board sends what it shows."""
        self._screenshots.append((board, screenshot))

    def press(
        self,
        stand: str,
        *,
        car: str = "eqs-450",
        language: str = "zh-CN",
        waited_s: float = 0.0,
        seen: tuple[str, ...] = (),
        **more: object,
    ) -> str:
        """A shopper presses CALL at `stand`; gives the call's identifier.

        The desk has climbed as far as it does in that time.
        """
        call = Call(
            call=str(uuid4()),
            board=f"board-{stand}",
            stand=stand,
            car=car,
            kind=Kind.NOW,
            language=language,
            phase=Phase.PLACED,
            placed_at=self.clock.now() - timedelta(seconds=waited_s),
            seen=seen,
            rung=sum(waited_s >= from_s for from_s in DEFAULT_LADDER_S),
            **more,  # type: ignore[arg-type]  # the words are a call's
        )
        self.set(calls=(*self.shows.calls, call))
        self.tell(call, "placed", {"language": language})
        return call.call

    def happen(self, call: str, event: Event, actor: str = "/console/chen-li-3f2a") -> None:
        """Somebody else does something to the call."""
        before = self.call(call)
        assert before is not None
        verdict = advance(before, event, self.clock.now())
        assert verdict.fact is not None, verdict
        self._put(verdict.call)
        self.tell(verdict.call, verdict.fact.value, {}, actor)

    def answer(self) -> None:
        """Let the desk answer what it kept back."""
        held, self._held = self._held, []
        self.is_held = False
        for answer in held:
            answer()

    def refuse(self, notice: Notice) -> None:
        """The desk says no to something."""
        self._notices.append(notice)

    def go_blind(self, blindness: Blindness, reason: str = "") -> None:
        self.set(blindness=blindness, blind_since=self.clock.now(), blind_reason=reason)

    def set(self, **changes: object) -> None:
        """Change what is shown."""
        self.shows = replace(self.shows, **changes)  # type: ignore[arg-type]  # checked by dataclass

    def call(self, call: str) -> Call | None:
        return next((one for one in self.shows.calls if one.call == call), None)

    def tell(
        self,
        call: Call,
        event: str,
        detail: dict[str, object],
        actor: str | None = None,
        advisor: str | None = None,
    ) -> None:
        """Add a journal entry to the call's story."""
        self._sequence += 1
        entry = Entry(
            sequence=self._sequence,
            at=self.clock.now(),
            event=event,
            call=call.call,
            stand=call.stand,
            advisor=advisor or call.advisor,
            actor=actor,
            detail=detail,
        )
        told = self.shows.story.get(call.call, ())
        self.set(story={**self.shows.story, call.call: (*told, entry)})

    def _ask(self, call: str, event: Event, words: str) -> None:
        self.asked.append((event.step.value, self._stand(call), words))
        seen = self.call(call)
        assert seen is not None
        self.set(requests=self.shows.requests + 1)
        self._held.append(lambda: self._judge(call, event, seen.revision))
        if not self.is_held:
            self.answer()

    def _judge(self, call: str, event: Event, seen_revision: int) -> None:
        self.set(requests=self.shows.requests - 1)
        before = self.call(call)
        assert before is not None
        verdict = advance(before, event, self.clock.now(), seen_revision=seen_revision)
        if verdict.answer is Answer.CONFLICT:
            self.refuse(Notice(NoticeKind.CONFLICT, event.step.value, "too late", verdict.call))
        elif verdict.fact is not None:
            self._put(verdict.call)
            if isinstance(event, Join):
                self._move(event.into, before)
            gone = before.advisor if isinstance(event, Decline) else None
            self.tell(verdict.call, verdict.fact.value, {}, "/console/zhao-lin-3f2a", gone)

    def _move(self, into: str, joined: Call) -> None:
        earlier = self.call(into)
        assert earlier is not None
        walk = Move(board=joined.board, stand=joined.stand, car=joined.car, presses=joined.presses)
        moved = advance(earlier, walk, self.clock.now())
        self._put(moved.call)
        if moved.call.advisor:
            self.refuse(Notice(NoticeKind.MOVED, "move", "", moved.call, was_at=earlier.stand))

    def _put(self, call: Call) -> None:
        others = [one for one in self.shows.calls if one.call != call.call]
        self.set(calls=tuple([*others, call] if call.is_open else others))
        on_it = {one.advisor: one.call for one in self.shows.calls if one.advisor}
        self.set(advisors=tuple(_as_busy(a, on_it.get(a.advisor)) for a in self.shows.advisors))

    def _stand(self, call: str) -> str:
        found = self.call(call)
        return found.stand if found else ""


def _as_busy(advisor: Advisor, call: str | None) -> Advisor:
    if call is not None:
        return replace(advisor, state=AdvisorState.BUSY, call=call, turn=None)
    if advisor.call is not None:
        return replace(advisor, state=AdvisorState.FREE, call=None)
    return advisor


def _stand(name: str, x_m: float, y_m: float, **more: object) -> Stand:
    words: dict[str, object] = {
        "stand": name.lower(),
        "name": name,
        "zone": "hall-a" if name.startswith("A") else "hall-b",
        "floor": "upper" if name.startswith("C") else "ground",
        "x_m": x_m,
        "y_m": y_m,
        "board": f"board-{name.lower()}",
        "car": "eqs-450",
        **more,
    }
    return Stand(**words)  # type: ignore[arg-type]  # the words are a stand's


PLAN = FloorPlan(
    showroom="wangjing",
    name="Wangjing Showroom",
    floors=(
        Floor(floor="ground", name="Ground floor", width_m=40.0, depth_m=28.0),
        Floor(floor="upper", name="Upper floor", width_m=30.0, depth_m=14.0),
    ),
    zones=(
        Zone(
            zone="hall-b",
            floor="ground",
            name="Hall B",
            x_m=0.0,
            y_m=0.0,
            width_m=40.0,
            depth_m=14.0,
        ),
        Zone(
            zone="hall-a",
            floor="ground",
            name="Hall A",
            x_m=0.0,
            y_m=14.0,
            width_m=26.0,
            depth_m=14.0,
        ),
    ),
    stands=(
        _stand("B1", 6.0, 6.0, heading_deg=120.0),
        _stand("B2", 18.0, 6.0, heading_deg=90.0),
        _stand("B3", 31.0, 6.0, heading_deg=0.0),
        _stand("A1", 6.0, 21.0, car="eqe-suv-350"),
        _stand("A2", 18.0, 21.0, car=None),
        _stand("C1", 12.0, 7.0, zone="gallery", car="g-580"),
    ),
    reception=Spot(floor="ground", x_m=33.0, y_m=25.0),
)

SHEETS = (
    Sheet(
        car="eqs-450",
        maker="Mercedes-Benz",
        model="EQS",
        trim="450+",
        family="eqs",
        specs=Specs(length_mm=5216.0, width_mm=1926.0),
    ),
    Sheet(car="eqe-suv-350", model="EQE SUV", trim="350", family="eqe-suv"),
    Sheet(car="g-580", model="G 580 EQ", family="g-580-eq"),
)

ADVISORS = (
    Advisor(
        advisor="chen-yu",
        name="Chen Yu",
        state=AdvisorState.FREE,
        languages=("zh-CN", "en"),
        at=Spot(floor="ground", x_m=24.0, y_m=18.0),
        turn=2,
    ),
    Advisor(
        advisor="tom-meyer",
        name="Tom Meyer",
        state=AdvisorState.FREE,
        languages=("en", "de"),
        models=("eqs",),
        at=Spot(floor="ground", x_m=34.0, y_m=19.0),
        turn=3,
    ),
    Advisor(
        advisor="wang-min",
        name="Wang Min",
        state=AdvisorState.FREE,
        languages=("zh-CN",),
        models=("eqs",),
        at=Spot(floor="ground", x_m=12.0, y_m=12.0),
        turn=1,
    ),
)
