"""How a board's commands reach its outbox and its voice: what it is told, does, and says it did."""

from collections.abc import Callable
from datetime import datetime, timedelta

from carside.board.asking import Asking
from carside.board.commands import Circumstances, Commands
from carside.board.connection import Connection
from carside.board.machine import Machine, NoMachine, Picture
from carside.board.snapshots import Snapshots
from carside.board.voice import Voice
from carside.clock import Clock
from carside.contract import Message
from carside.contract.payloads import Screenshot, SelfTestPress


class Obeying:
    """Obeys the desk for one board, and keeps a pause for cleaning.

    `machine` is the board's own window, sounds and light, as far as somebody lends them;
    `ask_again` asks the broker for every snapshot once more.
    """

    def __init__(
        self,
        asking: Asking,
        voice: Voice,
        connection: Connection,
        snapshots: Snapshots,
        clock: Clock,
        ask_again: Callable[[], bool],
    ) -> None:
        self.machine: Machine = NoMachine()
        self._asking = asking
        self._voice = voice
        self._connection = connection
        self._snapshots = snapshots
        self._clock = clock
        self._ask_again = ask_again
        self._commands = Commands(clock)
        self._told_pause_s = 0.0

    @property
    def identify_until_s(self) -> float:
        """Monotonic second until which the board shows its own identifier."""
        return self._commands.identify_until_s

    @property
    def paused_until_s(self) -> float:
        """Monotonic second until which the board takes no touch; 0 when it does."""
        return self._commands.pause.until_s

    @property
    def is_paused(self) -> bool:
        """Whether the board is being cleaned now."""
        return self._commands.pause.is_on

    @property
    def is_in_hand(self) -> bool:
        """Whether somebody of the staff is at the board, or looks for it."""
        return self.is_paused or self._commands.identify_until_s > self._clock.monotonic_s()

    def identify(self, for_s: float) -> None:
        """Show the board's own identifier for so long."""
        self._commands.identify_until_s = self._clock.monotonic_s() + for_s

    def clean(self, for_s: int | None, *, has_call: bool) -> bool:
        """Pause for cleaning; False while a call is open."""
        if has_call:
            return False
        self._commands.pause.begin(for_s)
        self.keep_pause(has_call=False)
        return True

    def obey(self, message: Message, *, has_call: bool) -> None:
        """Do what a command says and tell what became of it."""
        met = Circumstances(
            desk_time=self._connection.desk_time(self._clock.monotonic_s()),
            has_call=has_call,
            press=self._press_for_test,
            machine=self.machine,
            photograph=self._photograph,
            ask_again=self._ask_again,
            keep_level=self._snapshots.keep_level,
        )
        answer = self._commands.obey(message, met)
        self.keep_pause(has_call=has_call)
        if answer is not None:
            self._voice.say("board_result", answer)

    def keep_pause(self, *, has_call: bool) -> None:
        """End a pause in time, or for a call that came meanwhile, and say what changed."""
        pause = self._commands.pause
        if not pause.is_on or has_call:
            pause.end()
        if pause.until_s != self._told_pause_s:
            self._told_pause_s = pause.until_s
            until = self.time() + timedelta(seconds=pause.left_s)
            self._voice.pause(until if pause.is_on else None)

    def desk_time(self) -> datetime | None:
        """The desk's wall clock, as far as it is known."""
        return self._connection.desk_time(self._clock.monotonic_s())

    def time(self) -> datetime:
        """The desk's wall clock, as far as it is known; else our own, which nobody trusts."""
        return self.desk_time() or self._clock.now()

    def _photograph(self, request: str) -> None:
        def photographed(picture: Picture | str) -> None:
            said = picture if isinstance(picture, str) else self._screenshot(request, picture)
            self._voice.say("board_result", self._commands.settle(request, said))

        self.machine.photograph(request, photographed)

    def _screenshot(self, request: str, picture: Picture) -> Screenshot:
        return screenshot(request, picture, self._clock)

    def _press_for_test(self, test: str) -> str:
        if any(one.test == test for one in self._asking.tests()):
            return ""
        name = self._asking.ask(SelfTestPress(test=test))
        if self._asking.disk_trouble:
            self._asking.withdraw(name)
        return self._asking.disk_trouble


def screenshot(request: str, picture: Picture, clock: Clock) -> Screenshot:
    """The picture as it travels, with its age at this moment."""
    age_s = max(0.0, clock.monotonic_s() - picture.drawn_s)
    return Screenshot(
        request=request,
        taken_at=clock.now() - timedelta(seconds=age_s),
        age_s=round(age_s, 1),
        width=picture.width,
        height=picture.height,
        jpeg=picture.jpeg,
    )
