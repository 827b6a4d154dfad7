"""Real board sessions in a process of their own, each with its files and its own connection.

Settings: `url`, `showroom`, `boards`, `folder`, `seed`. Orders: `press` (`boards`: one press each),
`visit` (`rate`: so many shoppers a second, who come to boards that are free; a few press again, a
few cancel), `rest`, `tell`. Reports: `ready` once all are open, `shows` whenever what a board shows
of its call or its trouble changes, with the moment on time.monotonic, `told` with how many shoppers
came, pressed again and cancelled. `shows` is not said while shoppers come.
"""

import heapq
import itertools
import logging
import queue
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from carside.board.session import BoardSession
from carside.board.shows import CallStep
from carside.calls import Kind
from carside.clock import SystemClock
from carside.link.broker_url import BrokerUrl
from carside.link.mqtt import mqtt_link_maker
from carside.link.port import Heard, Mailbox
from tools.benchmarks.seats import TICK_S
from tools.benchmarks.worker import Line, orders, report

FREE = frozenset({CallStep.IDLE, CallStep.ENDED, CallStep.CANCELLED})
"""What a board shows whose shopper has gone."""

_AGAIN, _CANCELS = 0.2, 0.1
_AGAIN_S, _CANCEL_S = 0.2, 0.1
_LANGUAGES = ("zh-CN", "en", "de", "ar", "pt")

_Item = tuple[str, Heard] | Line | None


class Boards:
    """The boards of one process, on one thread."""

    def __init__(self) -> None:
        self._box: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        wanted = orders(self._box)
        self._sessions = {board: self._session(board, wanted) for board in wanted["boards"]}
        self._showed: dict[str, tuple[str, str]] = {}
        self._chance = random.Random(wanted["seed"])  # noqa: S311 (no secret)
        self._order = itertools.count()
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._rate = 0.0
        self._told: Counter[str] = Counter()
        self._ticked_s = 0.0

    def run(self) -> None:
        """Serve until the orders end."""
        for session in self._sessions.values():
            session.open()
        report("ready")
        while self._serve_once():
            pass
        for session in self._sessions.values():
            session.close()

    def _session(self, board: str, wanted: Line) -> BoardSession:
        folder = Path(wanted["folder"]) / board
        folder.mkdir(parents=True, exist_ok=True)
        make_link = mqtt_link_maker(BrokerUrl.parse(wanted["url"]), self._mailbox(board))
        return BoardSession(wanted["showroom"], board, folder, SystemClock(), make_link)

    def _mailbox(self, board: str) -> Mailbox:
        return lambda item: self._box.put((board, item))

    def _serve_once(self) -> bool:
        next_s = min(self._ticked_s + TICK_S, self._due[0][0] if self._due else float("inf"))
        try:
            item = self._box.get(timeout=max(0.0, next_s - time.monotonic()))
        except queue.Empty:
            pass
        else:
            if item is None:
                return False
            self._take(item)
        self._let_time_pass()
        return True

    def _take(self, item: tuple[str, Heard] | Line) -> None:
        if isinstance(item, dict):
            self._obey(item)
        elif self._sessions[item[0]].heard(item[1]):
            self._look(item[0])

    def _let_time_pass(self) -> None:
        now_s = time.monotonic()
        while self._due and self._due[0][0] <= now_s:
            heapq.heappop(self._due)[2]()
        if now_s - self._ticked_s >= TICK_S:
            self._ticked_s = now_s
            for board, session in self._sessions.items():
                if session.tick():
                    self._look(board)

    def _look(self, board: str) -> None:
        shows = self._sessions[board].shows
        showed = (shows.trouble.value, shows.step.value)
        if showed != self._showed.get(board) and not self._rate:
            report("shows", board=board, trouble=showed[0], step=showed[1], at_s=time.monotonic())
        self._showed[board] = showed

    def _obey(self, order: Line) -> None:
        match order["word"]:
            case "press":
                for board in order["boards"]:
                    self._press(board)
            case "visit":
                self._rate = order["rate"]
                self._come_in(time.monotonic())
            case "rest":
                self._rate = 0.0
            case "tell":
                report("told", **self._told)

    # Shoppers

    def _come_in(self, due_s: float) -> None:
        if not self._rate:
            return
        next_s = due_s + self._chance.expovariate(self._rate)
        self._at(next_s, lambda: self._come_in(next_s))
        free = [b for b, session in self._sessions.items() if session.shows.step in FREE]
        if not free:
            self._told["turned_away"] += 1
            return
        board = self._chance.choice(free)
        self._told["visits"] += 1
        self._press(board)
        if self._chance.random() < _AGAIN:
            self._at(due_s + _AGAIN_S, lambda: self._press_again(board))
        if self._chance.random() < _CANCELS:
            self._at(due_s + _CANCEL_S, lambda: self._cancel(board))

    def _press(self, board: str) -> None:
        self._sessions[board].press(Kind.NOW, self._chance.choice(_LANGUAGES), ("range", "price"))
        self._look(board)

    def _press_again(self, board: str) -> None:
        if self._sessions[board].shows.step not in FREE:
            self._told["again"] += 1
            self._press(board)

    def _cancel(self, board: str) -> None:
        if self._sessions[board].cancel() is not None:
            self._told["cancelled"] += 1

    def _at(self, due_s: float, step: Callable[[], None]) -> None:
        heapq.heappush(self._due, (due_s, next(self._order), step))


def main() -> None:
    """Run the boards."""
    logging.basicConfig(format="%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    Boards().run()


if __name__ == "__main__":
    main()
