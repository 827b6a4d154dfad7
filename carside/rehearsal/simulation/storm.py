"""What breaks, when, and how it comes back: everything drawn from the seed.

Whatever is broken repairs itself after a while, as an administrator, a supervisor or a router
would; `heal` repairs all of it at once.
"""

from collections.abc import Callable
from datetime import timedelta
from random import Random

from carside.rehearsal.simulation.house import House
from carside.rehearsal.simulation.network import Weather
from carside.rehearsal.simulation.parts import BoardPart, DeskPart, Part
from carside.rehearsal.simulation.people import Shoppers

RESEND_S = 6.0
"""How long a lost request or answer may take to be sent again."""


class Storm:
    """Breaks the house."""

    def __init__(self, house: House, shoppers: Shoppers, chance: Random) -> None:
        self._house = house
        self._shoppers = shoppers
        self._chance = chance
        self._is_over = False
        self._away_s = 0.0
        self._faults: tuple[tuple[int, Callable[[], None]], ...] = (
            (3, self._kill_desk),
            (5, self._strike_desk),
            (3, self._kill_board),
            (2, self._strike_anybody),
            (4, self._strike_board_in_a_press),
            (2, self._kill_console),
            (2, self._leave_reception),
            (3, self._crash_broker),
            (5, self._cut_a_line),
            (4, self._half_open_a_line),
            (3, self._lose_messages),
            (3, self._slow_everything),
            (2, self._double_everything),
            (3, self._turn_a_clock),
            (2, self._fill_desks_disk),
            (2, self._fill_a_boards_disk),
            (1, self._wait_long),
        )
        for part in house.parts():
            part.on_death = self._when_dead

    def strike(self) -> None:
        """Let one thing break."""
        weights, faults = zip(*self._faults, strict=True)
        self._chance.choices(faults, weights)[0]()

    def heal(self) -> None:
        """Repair everything, now."""
        self._is_over = True
        house = self._house
        house.network.weather = Weather(twice=0.0)
        if not house.network.is_up:
            house.network.start()
        for part in house.parts():
            part.plug.is_full, part.plug.strikes_in = False, None
            part.clock.wrong_by = timedelta()
            part.start()
            if part.line is not None and part.line.is_half_open:
                house.network.cut(part.line)

    # Helpers of the faults

    def _tell(self, words: str) -> None:
        self._house.tell(f"*** {words}")

    def _later(self, least_s: float, most_s: float, do: Callable[[], None]) -> float:
        delay_s = self._chance.uniform(least_s, most_s)

        def then() -> None:
            if not self._is_over:
                do()

        self._house.timeline.after(delay_s, then)
        return delay_s

    def _board(self) -> BoardPart:
        return self._chance.choice(tuple(self._house.boards.values()))

    def _anybody(self) -> Part:
        return self._chance.choice(self._house.parts())

    def _when_dead(self, part: Part) -> None:
        self._tell(f"{part.name} is dead")
        if isinstance(part, BoardPart):
            self._shoppers.excuse(part)
            if self._chance.random() < 0.4:  # noqa: PLR2004 (the plug, not only the process)
                back = part.pull_the_plug()
                self._tell(f"its plug was pulled; {back} answered requests are there again")
        if not self._is_over:
            most_s = 12.0 if isinstance(part, DeskPart) else 15.0
            self._later(0.3 + self._away_s, most_s + self._away_s, part.start)

    # Faults

    def _kill_desk(self) -> None:
        self._house.desk.die()

    def _strike_desk(self) -> None:
        """In the middle of what it does next: before or after a commit, between two publishes."""
        self._house.desk.plug.strikes_in = self._chance.randint(0, 25)

    def _kill_board(self) -> None:
        self._board().die()

    def _strike_board_in_a_press(self) -> None:
        part = self._board()
        part.plug.strikes_in = self._chance.randint(0, 5)
        self._shoppers.press(part)
        part.plug.strikes_in = None

    def _kill_console(self) -> None:
        self._chance.choice(tuple(self._house.consoles.values())).die()

    def _strike_anybody(self) -> None:
        """In the middle of whatever he does next."""
        self._anybody().plug.strikes_in = self._chance.randint(0, 6)

    def _leave_reception(self) -> None:
        """Nobody is at any console, for longer than the desk waits for one."""
        self._away_s = self._chance.uniform(10.0, 30.0)
        for part in self._house.consoles.values():
            part.die()
        self._away_s = 0.0

    def _crash_broker(self) -> None:
        network, forget = self._house.network, self._chance.random() < 0.5  # noqa: PLR2004 (a coin)
        if network.is_up:
            self._tell(f"the broker is dead{' and forgets everything' if forget else ''}")
            network.stop(forget=forget)
            self._later(0.3, 15.0, self._start_broker)

    def _start_broker(self) -> None:
        if not self._house.network.is_up:
            self._tell("the broker is back")
            self._house.network.start()

    def _cut_a_line(self) -> None:
        part = self._anybody()
        if part.line is not None and part.line.is_connected:
            self._tell(f"the line of {part.name} is cut")
            self._house.network.cut(part.line)

    def _half_open_a_line(self) -> None:
        part = self._anybody()
        line = part.line
        if line is None or not line.is_connected:
            return
        self._tell(f"the line of {part.name} is half open")
        line.is_half_open = True
        life = line.life

        def notice() -> None:
            if line.life == life and not line.is_gone:
                self._tell(f"{part.name} notices it")
                self._house.network.cut(line)

        self._house.timeline.after(self._chance.uniform(1.0, 8.0), notice)

    def _lose_messages(self) -> None:
        self._tell("requests and answers are lost")
        self._house.network.weather.lost = self._chance.choice((0.2, 0.5, 0.9))
        lasts_s = self._later(1.0, 8.0, self._stop_losing)
        self._house.note_lost(lasts_s + RESEND_S)

    def _stop_losing(self) -> None:
        self._house.network.weather.lost = 0.0

    def _slow_everything(self) -> None:
        slow_s = self._chance.choice((0.3, 1.0, 3.0))
        self._tell(f"everything takes up to {slow_s} s")
        weather = self._house.network.weather
        weather.slow_s, weather.overtaking_s = slow_s, 0.15
        lasts_s = self._later(2.0, 15.0, self._stop_slowness)
        self._house.note_lost(lasts_s + slow_s * 2)

    def _stop_slowness(self) -> None:
        weather, fair = self._house.network.weather, Weather()
        weather.slow_s, weather.overtaking_s = fair.slow_s, fair.overtaking_s

    def _double_everything(self) -> None:
        self._tell("messages come twice")
        self._house.network.weather.twice = 0.6
        self._later(2.0, 20.0, self._stop_doubling)

    def _stop_doubling(self) -> None:
        self._house.network.weather.twice = Weather().twice

    def _turn_a_clock(self) -> None:
        part = self._anybody()
        part.clock.wrong_by = timedelta(seconds=self._chance.choice(_WRONG_S))
        self._tell(f"the clock of {part.name} is wrong by {part.clock.wrong_by}")

    def _fill_desks_disk(self) -> None:
        self._fill(self._house.desk)

    def _fill_a_boards_disk(self) -> None:
        self._fill(self._board())

    def _fill(self, part: Part) -> None:
        self._tell(f"the disk of {part.name} is full")
        part.plug.is_full = True
        self._later(1.0, 15.0, lambda: self._empty(part))

    def _empty(self, part: Part) -> None:
        self._tell(f"the disk of {part.name} has room again")
        part.plug.is_full = False
        part.plug.full_until_s = self._house.timeline.now_s

    def _wait_long(self) -> None:
        """A press that cannot leave, and then more than ten minutes in which nothing happens."""
        part, house = self._board(), self._house
        if part.line is None or not part.line.is_connected:
            return
        part.line.is_half_open = True
        self._shoppers.press(part)
        passed_s = self._chance.choice((300.0, 601.0, 660.0, 1800.0))
        self._tell(f"{part.name} is cut off and {passed_s:.0f} s pass")
        now_s = house.timeline.now_s
        house.timeline.skip(passed_s)
        house.note_stood_still(now_s)
        if part.line is not None:  # it may have died of the press
            house.network.cut(part.line)


_WRONG_S = (0, -7200, -60, -5, 5, 60, 3600, 26 * 3600, -26 * 3600)
