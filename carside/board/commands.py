"""What a board does when told from afar. What it cannot do it refuses, truthfully."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from carside.board.machine import Machine
from carside.board.pause import Pause
from carside.clock import Clock
from carside.contract import Message
from carside.contract.payloads import (
    BoardResponse,
    Command,
    CommandName,
    Error,
    ErrorCode,
    Screenshot,
)

IDENTIFY_S = 15.0
REMEMBERED = 64
"""How many commands a board remembers, so that one delivered twice is obeyed once."""

Answer = BoardResponse | Screenshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What a command meets.

    Attributes:
        desk_time: what the desk's clock says now; None while it is not known.
        has_call: a shopper has called, or is being served.
        press: sends a press for a self-test; returns what is in its way, empty if nothing is.
        machine: the board's own window, sounds and light.
        photograph: has a picture taken and sent for the request of this name.
        ask_again: asks for content, cars and floor once more; False without a line.
        keep_level: remembers the volume or the brightness for the next start.
    """

    desk_time: datetime | None
    has_call: bool
    press: Callable[[str], str]
    machine: Machine
    photograph: Callable[[str], None]
    ask_again: Callable[[], bool]
    keep_level: Callable[[str, int], None]


class Commands:
    """Obeys every command of the contract, each once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._answers: dict[str, Answer | None] = {}
        self.identify_until_s = 0.0
        self.pause = Pause(clock)

    def obey(self, message: Message, met: Circumstances) -> Answer | None:
        """Do what `message` says and answer for it; one heard before is only answered again.

        None for a picture that is being taken: `settle` has the answer then.
        """
        if message.id in self._answers:
            return self._answers[message.id]
        self._remember(message.id, None)
        answer = self._obey(message.data, message, met)
        if answer is not None:
            self._answers[message.id] = answer
        return answer

    def settle(self, request: str, said: Screenshot | str) -> Answer:
        """The picture for `request` was taken, or why it was not; what is to be answered."""
        if isinstance(said, str):
            answer: Answer = _refused(request, said)
        else:
            answer = said
            self._forget_pictures()
        self._remember(request, answer)
        return answer

    def _remember(self, request: str, answer: Answer | None) -> None:
        if request not in self._answers and len(self._answers) >= REMEMBERED:
            del self._answers[next(iter(self._answers))]
        self._answers[request] = answer

    def _forget_pictures(self) -> None:
        """Of earlier pictures it is only remembered that they were sent: they are large."""
        for request, answer in self._answers.items():
            if isinstance(answer, Screenshot):
                self._answers[request] = _done(request)

    def _obey(self, command: Command, message: Message, met: Circumstances) -> Answer | None:
        # A command is not kept by the broker: while nothing better is known, it came at once.
        if command.expires_at < max(met.desk_time or message.time, message.time):
            return _refused(message.id, "the command had expired when it arrived")
        if command.command is CommandName.SCREENSHOT:
            met.photograph(message.id)
            return None
        trouble = self._do(command, met)
        return _refused(message.id, trouble) if trouble else _done(message.id)

    def _do(self, command: Command, met: Circumstances) -> str:
        """Do it; returns why not, in one sentence, empty if it is done."""
        if trouble := self._in_the_way(command, met):
            return trouble
        match command.command:
            case CommandName.IDENTIFY:
                self.identify_until_s = self._clock.monotonic_s() + IDENTIFY_S
            case CommandName.CLEAN:
                self.pause.begin(command.for_s)
            case CommandName.SELF_TEST:
                return met.press(command.test) if command.test else "it names no self-test"
            case CommandName.RELOAD:
                return _reload(met)
            case CommandName.RESTART:
                return met.machine.restart()
            case CommandName.VOLUME | CommandName.BRIGHTNESS:
                return _set_level(command, met)
        return ""

    def _in_the_way(self, command: Command, met: Circumstances) -> str:
        """What speaks against doing it now, in one sentence; empty if nothing does."""
        name = command.command
        if met.has_call and name is CommandName.CLEAN and command.for_s != 0:
            return "a call is open at this board: it can be cleaned when the call is over"
        if met.has_call and name in {CommandName.RELOAD, CommandName.RESTART}:
            return "a call is open at this board: try again when the call is over"
        if self.pause.is_on and name is CommandName.RESTART:
            return "this board is being cleaned: end the cleaning first"
        return ""


def _reload(met: Circumstances) -> str:
    return met.machine.reload() if met.ask_again() else "there is no line to the broker"


def _set_level(command: Command, met: Circumstances) -> str:
    if command.level is None:
        return f"{command.command.value} needs a level from 0 to 100"
    is_volume = command.command is CommandName.VOLUME
    put = met.machine.set_volume if is_volume else met.machine.set_brightness
    trouble = put(command.level)
    if not trouble:
        met.keep_level(command.command.value, command.level)
    return trouble


def _done(request: str) -> BoardResponse:
    return BoardResponse(request=request, ok=True)


def _refused(request: str, message: str) -> BoardResponse:
    error = Error(code=ErrorCode.IMPOSSIBLE, message=message)
    return BoardResponse(request=request, ok=False, error=error)
