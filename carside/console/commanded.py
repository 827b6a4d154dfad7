"""What was asked of boards, until each has said what it did or nobody knows.

The desk passes a command on and the board answers by itself, with the id of the request. A board's
word may come before the desk's answer: they take two ways through the broker.
"""

from dataclasses import dataclass, field

from carside.console.requests import wanted_by
from carside.console.shows import Notice, NoticeKind
from carside.contract.payloads import BoardResponse, CommandBoard

BOARD_ANSWERS_WITHIN_S = 6.0


@dataclass(slots=True)
class _Asked:
    data: CommandBoard
    asked_s: float
    passed_on_s: float | None = None


@dataclass(slots=True)
class Commanded:
    """The commands of one console that no board has answered yet."""

    _waiting: dict[str, _Asked] = field(default_factory=dict)
    _notices: list[Notice] = field(default_factory=list)

    def ask(self, name: str, data: CommandBoard, now_s: float) -> None:
        """A command goes out as the request `name`."""
        self._waiting[name] = _Asked(data, now_s)

    def hear_desk(self, name: str, now_s: float, *, is_ok: bool) -> None:
        """The desk answered a request; of one that it refused the board never hears."""
        asked = self._waiting.get(name)
        if asked is not None and is_ok:
            asked.passed_on_s = now_s
        elif asked is not None:
            del self._waiting[name]

    def hear_board(self, board: str, response: BoardResponse) -> bool:
        """A board says what it did; True if it was asked from here."""
        asked = self._waiting.get(response.request)
        if asked is None or asked.data.board != board:
            return False
        del self._waiting[response.request]
        kind = NoticeKind.BOARD_DID if response.ok else NoticeKind.BOARD_REFUSED
        self._tell(kind, asked.data, response.error.message if response.error else "")
        return True

    def tick(self, now_s: float) -> None:
        """Give up on boards that did not answer in time."""
        for name, asked in list(self._waiting.items()):
            if now_s - (asked.passed_on_s or asked.asked_s) <= BOARD_ANSWERS_WITHIN_S:
                continue
            del self._waiting[name]
            # Of a desk that never answered the receptionist is told by the request itself.
            if asked.passed_on_s is not None:
                self._tell(NoticeKind.BOARD_SILENT, asked.data)

    def take_notices(self) -> tuple[Notice, ...]:
        """What the receptionist must be told; each is given once."""
        taken, self._notices = tuple(self._notices), []
        return taken

    def _tell(self, kind: NoticeKind, data: CommandBoard, message: str = "") -> None:
        self._notices.append(Notice(kind, wanted_by(data), message, board=data.board))
