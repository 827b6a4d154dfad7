"""What a board does when told from afar. What it cannot do it refuses, truthfully."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from carside.board.pause import Pause
from carside.clock import Clock
from carside.contract import Message
from carside.contract.payloads import BoardResponse, Command, CommandName, Error, ErrorCode

IDENTIFY_S = 15.0
REMEMBERED = 64
"""How many commands a board remembers, so that one delivered twice is obeyed once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What a command meets.

    Attributes:
        desk_time: what the desk's clock says now; None while it is not known.
        has_call: a shopper has called, or is being served.
        press: sends a press for a self-test; returns what is in its way, empty if nothing is.
    """

    desk_time: datetime | None
    has_call: bool
    press: Callable[[str], str]


class Commands:
    """Obeys `identify`, `clean` and `self_test`; the others are refused until they are built."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._answers: dict[str, BoardResponse] = {}
        self.identify_until_s = 0.0
        self.pause = Pause(clock)

    def obey(self, message: Message, met: Circumstances) -> BoardResponse:
        """Do what `message` says and answer for it; one heard before is only answered again."""
        known = self._answers.get(message.id)
        if known is not None:
            return known
        answer = self._obey(message.data, message, met)
        if len(self._answers) >= REMEMBERED:
            del self._answers[next(iter(self._answers))]
        self._answers[message.id] = answer
        return answer

    def _obey(self, command: Command, message: Message, met: Circumstances) -> BoardResponse:
        # A command is not kept by the broker: while nothing better is known, it came at once.
        if command.expires_at < max(met.desk_time or message.time, message.time):
            return _refused(message.id, "the command had expired when it arrived")
        trouble = self._do(command, met)
        return _refused(message.id, trouble) if trouble else _done(message.id)

    def _do(self, command: Command, met: Circumstances) -> str:
        """Do it; returns why not, in one sentence, empty if it is done."""
        match command.command:
            case CommandName.IDENTIFY:
                self.identify_until_s = self._clock.monotonic_s() + IDENTIFY_S
            case CommandName.CLEAN if met.has_call and command.for_s != 0:
                return "a call is open at this board: it can be cleaned when the call is over"
            case CommandName.CLEAN:
                self.pause.begin(command.for_s)
            case CommandName.SELF_TEST:
                return met.press(command.test) if command.test else "it names no self-test"
            case _:
                return f"this board cannot {command.command.value} yet"
        return ""


def _done(request: str) -> BoardResponse:
    return BoardResponse(request=request, ok=True)


def _refused(request: str, message: str) -> BoardResponse:
    error = Error(code=ErrorCode.IMPOSSIBLE, message=message)
    return BoardResponse(request=request, ok=False, error=error)
