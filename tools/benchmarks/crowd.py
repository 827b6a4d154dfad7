"""A thousand lean boards in a process of their own, which all press within a second.

With real sessions the thousand presses alone would take several seconds of the two cores that are
to be measured: a board's commit, its snapshots and its threads belong to another computer.

Settings: `url`, `boards` (pairs of showroom and board). Order `press`: `at_s` and `within_s`, the
span in which the fingers come, evenly drawn by `seed`; `suffix` names showrooms without a desk,
which answer nothing. Reports: `ready`; `pressed` with [call, due, sent, answered] of each board on
time.monotonic, and how many presses were `resent`.
"""

import queue
import random
import selectors
import time
from collections import deque

from carside.board.asking import RESEND_S
from carside.link.broker_url import BrokerUrl
from tools.benchmarks.lean_board import LeanBoard, Press
from tools.benchmarks.worker import Line, orders, report

_BEAT_EVERY_S = 0.1
_LOOK_S = 0.02
_CONNECTING_AT_ONCE = 25
_GIVE_UP_S = 60.0
_LANGUAGES = ("zh-CN", "en", "de", "ar", "pt")


class Crowd:
    """All boards, on one thread and one selector."""

    def __init__(self, settings: Line) -> None:
        self._url = BrokerUrl.parse(settings["url"])
        self._coming = deque((str(showroom), str(board)) for showroom, board in settings["boards"])
        self._boards: list[LeanBoard] = []
        self._selector = selectors.DefaultSelector()
        self._beat_s = 0.0

    def connect(self) -> None:
        """Let all boards in, a few at once."""
        while self._coming or not all(board.is_ready for board in self._boards):
            if self._coming and sum(not b.is_ready for b in self._boards) < _CONNECTING_AT_ONCE:
                board = LeanBoard(self._url, *self._coming.popleft())
                self._boards.append(board)
                self._selector.register(board.socket, selectors.EVENT_READ, board)
            self.live(time.monotonic() + (0 if self._coming else _LOOK_S))

    def live(self, until_s: float) -> None:
        """Listen and beat until then."""
        while True:
            for key, _ in self._selector.select(max(0.0, until_s - time.monotonic())):
                key.data.receive()
            now_s = time.monotonic()
            if now_s - self._beat_s >= _BEAT_EVERY_S:
                self._beat_s = now_s
                for board in self._boards:
                    board.beat()
            if now_s >= until_s:
                return

    def press(self, order: Line) -> None:
        """Let every board press once, and report how it went."""
        chance = random.Random(order["seed"])  # noqa: S311 (no secret)
        presses: list[Press] = []
        coming: list[tuple[float, LeanBoard]] = []
        for board in self._boards:
            due_s = order["at_s"] + chance.random() * order["within_s"]
            language = chance.choice(_LANGUAGES)
            presses.append(board.prepare(due_s, language, board.showroom + order["suffix"]))
            coming.append((due_s, board))
        again = self._send_all(sorted(coming, key=lambda one: one[0]))
        resent = 0 if order["suffix"] else self._until_answered(again)
        told = [(one.call, one.due_s, one.sent_s, one.answered_s) for one in presses]
        report("pressed", presses=told, resent=resent)

    def _send_all(self, coming: list[tuple[float, LeanBoard]]) -> deque[tuple[float, LeanBoard]]:
        again: deque[tuple[float, LeanBoard]] = deque()
        for due_s, board in coming:
            if due_s > time.monotonic():
                self.live(due_s)
            board.send_press()
            again.append((time.monotonic() + RESEND_S, board))
        return again

    def _until_answered(self, again: deque[tuple[float, LeanBoard]]) -> int:
        resent, give_up_s = 0, time.monotonic() + _GIVE_UP_S
        while again and time.monotonic() < give_up_s:
            self.live(time.monotonic() + _LOOK_S)
            while again and (_is_answered(again[0][1]) or again[0][0] <= time.monotonic()):
                _, board = again.popleft()
                if not _is_answered(board):
                    board.send_press()
                    resent += 1
                    again.append((time.monotonic() + RESEND_S, board))
        return resent


def _is_answered(board: LeanBoard) -> bool:
    return board.press is not None and board.press.answered_s is not None


def main() -> None:
    """Run the crowd until its orders end."""
    box: queue.SimpleQueue[Line | None] = queue.SimpleQueue()
    crowd = Crowd(orders(box))
    crowd.connect()
    report("ready")
    while True:
        crowd.live(time.monotonic() + _LOOK_S)
        if not box.empty():
            order = box.get()
            if order is None:
                return
            crowd.press(order)


if __name__ == "__main__":
    main()
