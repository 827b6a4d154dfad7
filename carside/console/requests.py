"""How a console asks: each request has one answer, or an honest notice that none came.

A request is sent again with the same id while it waits, so that a message the broker lost is not
a decision lost. When the call has moved on only in what does not concern the decision (the
shopper pressed again, the ladder was climbed), the request is asked anew with the new revision
instead of troubling the receptionist.
"""

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec

from carside.calls import Call
from carside.console.shows import Notice, NoticeKind
from carside.contract.payloads import CommandBoard, CommandName, ConsoleResponse, ErrorCode, Join

RESEND_S = 2.0
GIVE_UP_S = 6.0


@dataclass(slots=True)
class _Asked:
    data: Any
    seen: Call | None
    asked_s: float
    sent_s: float


@dataclass(slots=True)
class Requests:
    """The unanswered requests of one console. `send(id, data)` puts one on the wire."""

    send: Callable[[str, Any], None]
    _waiting: dict[str, _Asked] = field(default_factory=dict)
    _notices: list[Notice] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self._waiting)

    def __contains__(self, name: str) -> bool:
        return name in self._waiting

    def ask(self, data: Any, seen: Call | None, now_s: float) -> str:
        """Ask for `data` and return the request's id; `seen` is the call as it was seen."""
        name = str(uuid.uuid4())
        self._waiting[name] = _Asked(data, seen, now_s, now_s)
        self.send(name, data)
        return name

    def hear(self, response: ConsoleResponse, now_s: float) -> None:
        """Take in an answer; one that is not ours is ignored."""
        asked = self._waiting.pop(response.request, None)
        if asked is None or response.ok:
            return
        if response.call is not None and _is_same_decision(asked, response.call):
            again = msgspec.structs.replace(asked.data, revision=response.call.revision)
            self.ask(again, response.call, now_s)
            return
        error = response.error
        is_conflict = error is not None and error.code is ErrorCode.CONFLICT
        kind = NoticeKind.CONFLICT if is_conflict else NoticeKind.REFUSED
        self._tell(kind, asked.data, error.message if error else "", response.call)

    def tick(self, now_s: float) -> None:
        """Send again what waits, and give up on what waited too long."""
        for name, asked in list(self._waiting.items()):
            if now_s - asked.asked_s > GIVE_UP_S:
                del self._waiting[name]
                self._tell(NoticeKind.NO_ANSWER, asked.data, "", asked.seen)
            elif now_s - asked.sent_s > RESEND_S:
                asked.sent_s = now_s
                self.send(name, asked.data)

    def take_notices(self) -> tuple[Notice, ...]:
        """What the receptionist must be told; each is given once."""
        taken, self._notices = tuple(self._notices), []
        return taken

    def _tell(self, kind: NoticeKind, data: Any, message: str, call: Call | None) -> None:
        board = getattr(data, "board", "")
        self._notices.append(Notice(kind, wanted_by(data), message, call, board))


def wanted_by(data: Any) -> str:
    """The step a request asks for, such as ``dispatch``, ``keep_apart``, ``clean``."""
    if isinstance(data, CommandBoard):
        is_end = data.command is CommandName.CLEAN and data.for_s == 0
        return "end_cleaning" if is_end else data.command.value
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(data).__name__).lower()


def _is_same_decision(asked: _Asked, now: Call) -> bool:
    seen = asked.seen
    if seen is None or seen.revision == now.revision:
        return False
    is_still_offered = not isinstance(asked.data, Join) or seen.same_as == now.same_as
    return is_still_offered and (seen.phase, seen.advisor) == (now.phase, now.advisor)
