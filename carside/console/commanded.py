"""What was asked of boards, until each has said what it did or nobody knows.

The desk passes a command on and the board answers by itself, with the id of the request. A board's
word may come before the desk's answer: they take two ways through the broker. One that comes when
we have given up still tells how it ended, but is no news that anybody must be told.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from carside.console.requests import wanted_by
from carside.console.shows import CommandResult, Notice, NoticeKind, ResultKind
from carside.contract.payloads import BoardResponse, CommandBoard, Error

BOARD_ANSWERS_WITHIN_S = 6.0
MOST_LATE = 1000
"""How many commands that were given up are remembered."""

_NOTICES = {
    ResultKind.DONE: NoticeKind.BOARD_DID,
    ResultKind.REFUSED: NoticeKind.BOARD_REFUSED,
    ResultKind.SILENT: NoticeKind.BOARD_SILENT,
}


@dataclass(slots=True)
class _Asked:
    data: CommandBoard
    asked_s: float
    passed_on_s: float | None = None


@dataclass(slots=True)
class Commanded:
    """The commands of one console. `now` is its wall clock.

    `results` says what became of the last command to each board; it is replaced, never changed.
    """

    now: Callable[[], datetime]
    results: dict[str, CommandResult] = field(default_factory=dict)
    _waiting: dict[str, _Asked] = field(default_factory=dict)
    _late: dict[str, _Asked] = field(default_factory=dict)
    _last: dict[str, str] = field(default_factory=dict)
    _notices: list[Notice] = field(default_factory=list)

    def ask(self, name: str, data: CommandBoard, now_s: float) -> None:
        """A command goes out as the request `name`."""
        self._waiting[name] = _Asked(data, now_s)
        self._last[data.board] = name
        self._put(name, data, ResultKind.ASKED)

    def hear_desk(
        self, name: str, now_s: float, *, is_ok: bool, error: Error | None = None
    ) -> None:
        """The desk answered a request; of one that it refused the board never hears."""
        asked = self._waiting.get(name)
        if asked is not None and is_ok:
            asked.passed_on_s = now_s
        elif asked is not None:
            del self._waiting[name]
            # The receptionist is told by the request itself.
            self._put(name, asked.data, ResultKind.REFUSED, error.message if error else "")

    def hear_board(self, board: str, response: BoardResponse) -> bool:
        """A board says what it did; True if it was asked from here."""
        name = response.request
        asked = self._waiting.get(name) or self._late.get(name)
        if asked is None or asked.data.board != board:
            return False
        is_late = self._waiting.pop(name, None) is None
        self._late.pop(name, None)
        kind = ResultKind.DONE if response.ok else ResultKind.REFUSED
        message = response.error.message if response.error else ""
        self._put(name, asked.data, kind, message)
        if not is_late:
            self._tell(kind, asked.data, message)
        return True

    def tick(self, now_s: float) -> bool:
        """Give up on boards that did not answer in time; True if there was one."""
        overdue = [
            (name, asked)
            for name, asked in self._waiting.items()
            if now_s - (asked.passed_on_s or asked.asked_s) > BOARD_ANSWERS_WITHIN_S
        ]
        for name, asked in overdue:
            del self._waiting[name]
            self._late[name] = asked
            if len(self._late) > MOST_LATE:
                del self._late[next(iter(self._late))]
            # Of a desk that never answered the receptionist is told by the request itself.
            if asked.passed_on_s is None:
                self._put(name, asked.data, ResultKind.NOT_ASKED)
            else:
                self._put(name, asked.data, ResultKind.SILENT)
                self._tell(ResultKind.SILENT, asked.data)
        return bool(overdue)

    def take_notices(self) -> tuple[Notice, ...]:
        """What the receptionist must be told; each is given once."""
        taken, self._notices = tuple(self._notices), []
        return taken

    def _put(self, name: str, data: CommandBoard, kind: ResultKind, message: str = "") -> None:
        if self._last.get(data.board) == name:
            result = CommandResult(kind, wanted_by(data), self.now(), message, data.level)
            self.results = {**self.results, data.board: result}

    def _tell(self, kind: ResultKind, data: CommandBoard, message: str = "") -> None:
        self._notices.append(Notice(_NOTICES[kind], wanted_by(data), message, board=data.board))
