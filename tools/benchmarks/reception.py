"""A real console session in a process of its own, with staff who do as they are told.

The session is fed as the application feeds it: what waits is heard, then what it shows is looked
at, once. A call counts as seen when the session shows it.

Settings: `url`, `showroom`, `folder`, `advisors`, `seed`. Orders: `goals` (phase by call: bring
each there), `serve` (bring every call to its end, each step within `pause_s`, a few declined first)
and `tell`. Reports: `seen`, with the moments on time.monotonic when each call was first shown
(those that are new since the last `tell`) and when the session was opened; which calls are shown
now, how many requests are unanswered, and how many boards are `ready`.
"""

import logging
import queue
import random
import time
from dataclasses import dataclass
from pathlib import Path

from carside.calls import Call, Outcome, Phase
from carside.clock import SystemClock
from carside.console.session import ConsoleSession
from carside.console.shows import Standing
from carside.link.broker_url import BrokerUrl
from carside.link.mqtt import mqtt_link_maker
from carside.link.port import Heard
from tools.benchmarks.seats import TICK_S
from tools.benchmarks.worker import Line, orders, report

_TOGETHER = 200
_LOOK_S = 0.05
_DECLINED = 0.05
_ORDER = tuple(Phase)


@dataclass(slots=True)
class _Next:
    """When the next step of a call is due, and at which revision of it."""

    revision: int
    due_s: float
    is_asked: bool = False


class Staff:
    """Brings calls to where they shall be, one request for each revision of a call.

    Attributes:
        goal: where every call shall go; None leaves them where they are.
        goals: where single calls shall go.
        pause_s: how long a step may take at most, in seconds.
    """

    def __init__(self, session: ConsoleSession, advisors: list[str], seed: int) -> None:
        self.goal: Phase | None = None
        self.goals: dict[str, Phase] = {}
        self.pause_s = 0.0
        self._session = session
        self._advisors = advisors
        self._chance = random.Random(seed)  # noqa: S311 (no secret)
        self._next: dict[str, _Next] = {}

    def look(self, calls: tuple[Call, ...], now_s: float) -> None:
        """Ask for the next step of each call that is not where it shall be, and due."""
        before, self._next = self._next, {}
        for call in calls:
            step = before.get(call.call)
            if step is None or step.revision != call.revision:
                step = _Next(call.revision, now_s + self._chance.uniform(0, self.pause_s))
            self._next[call.call] = step
            goal = self.goals.get(call.call, self.goal)
            is_behind = goal is not None and _ORDER.index(call.phase) < _ORDER.index(goal)
            if goal and is_behind and not step.is_asked and step.due_s <= now_s:
                step.is_asked = True
                self._step(call, goal)

    def _step(self, call: Call, goal: Phase) -> None:
        session, name, advisor = self._session, call.call, call.advisor
        if goal is Phase.CLOSED and (call.phase is Phase.ARRIVED or self.goal is not goal):
            session.close_call(name, Outcome.SERVED)
        elif advisor is None:
            session.dispatch(name, self._chance.choice(self._advisors))
        elif call.phase is Phase.DISPATCHED and self.goal and self._chance.random() < _DECLINED:
            session.decline(name, advisor, "with somebody")
        elif call.phase is Phase.DISPATCHED:
            session.accept(name, advisor)
        else:
            session.arrive(name)


class Reception:
    """The session, its staff and its mailbox, on one thread."""

    def __init__(self) -> None:
        self._box: queue.SimpleQueue[Heard | Line | None] = queue.SimpleQueue()
        wanted = orders(self._box)
        folder = Path(wanted["folder"])
        folder.mkdir(parents=True, exist_ok=True)
        self._session = ConsoleSession(
            wanted["showroom"], "bench", "Bench", folder, SystemClock(),
            mqtt_link_maker(BrokerUrl.parse(wanted["url"]), self._box.put),
        )  # fmt: skip
        self._staff = Staff(self._session, wanted["advisors"], wanted["seed"])
        self._seen: dict[str, float] = {}
        self._known: set[str] = set()
        self._ticked_s = self._opened_s = 0.0

    def run(self) -> None:
        """Serve until the orders end."""
        self._opened_s = time.monotonic()
        self._session.open()
        while self._serve_once():
            pass
        self._session.close()

    def _serve_once(self) -> bool:
        for item in self._what_waits():
            if item is None:
                return False
            if isinstance(item, dict):
                self._obey(item)
            else:
                self._session.heard(item)
        self._look()
        if time.monotonic() - self._ticked_s >= TICK_S:
            self._ticked_s = time.monotonic()
            self._session.tick()
        return True

    def _what_waits(self) -> list[Heard | Line | None]:
        items: list[Heard | Line | None] = []
        try:
            items.append(self._box.get(timeout=_LOOK_S))
            while len(items) < _TOGETHER:
                items.append(self._box.get_nowait())
        except queue.Empty:
            pass
        return items

    def _look(self) -> None:
        shows, now_s = self._session.shows, time.monotonic()
        new = {call.call for call in shows.calls} - self._known
        self._known |= new
        self._seen |= dict.fromkeys(new, now_s)
        self._session.take_notices()
        self._staff.look(shows.calls, now_s)

    def _obey(self, order: Line) -> None:
        match order["word"]:
            case "goals":
                self._staff.goals = {c: Phase(phase) for c, phase in order["goals"].items()}
            case "serve":
                self._staff.goal, self._staff.pause_s = Phase.CLOSED, order["pause_s"]
            case "tell":
                self._tell()

    def _tell(self) -> None:
        shows = self._session.shows
        calls = {call.call: (call.board, call.phase) for call in shows.calls}
        ready = sum(standing is Standing.READY for standing in shows.boards.values())
        report(
            "seen", seen=self._seen, calls=calls, requests=shows.requests, ready=ready,
            opened_s=self._opened_s,
        )  # fmt: skip
        self._seen = {}
        # What came since the last look is shown, but was not looked at yet.
        self._known &= set(calls)


def main() -> None:
    """Run the reception."""
    logging.basicConfig(format="%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    Reception().run()


if __name__ == "__main__":
    main()
