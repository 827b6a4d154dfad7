"""Clocks that are wrong: told when it matters, by about how much, and that waits are right."""

from datetime import timedelta
from typing import Any

import pytest

from carside.console.shows import Blindness
from carside.contract.payloads import Health
from reception_console.clock_skew import duration_words
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(45, "45 s"), (-119, "119 s"), (180, "3 min"), (-7000, "117 min"), (9000, "2 h")],
)
def test_about_how_much_is_said_in_one_unit(seconds: float, words: str) -> None:
    assert duration_words(seconds) == words


@pytest.mark.parametrize(("offset_s", "words"), [(180, "3 min behind"), (-45, "45 s ahead")])
def test_this_computer_s_clock_is_told_with_its_direction(
    console: Driven, showroom: PlayedShowroom, offset_s: int, words: str
) -> None:
    showroom.set(clock_offset=timedelta(seconds=offset_s))
    console.look()
    assert console.shows(f"This computer's clock is {words}")


def test_a_few_seconds_are_nobody_s_business(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(clock_offset=timedelta(seconds=20))
    console.look()
    assert not console.shows("clock is")


def test_a_wait_is_right_on_a_clock_that_is_not(console: Driven, showroom: PlayedShowroom) -> None:
    call = showroom.press("b2", waited_s=0)
    showroom.set(clock_offset=timedelta(seconds=180))
    del call
    console.look()
    assert console.waiting[0].clock_words in {"3:01", "3:02"}, "by the desk's clock"


def test_boards_with_wrong_clocks_are_named_and_the_rest_counted(
    console: Driven, showroom: PlayedShowroom
) -> None:
    wrong = {f"board-{n}": _health(-400) for n in ("b1", "b2", "b3", "a1", "c1")}
    showroom.set(healths={**wrong, "board-a2": _health(3)})
    console.look()
    assert console.shows("A board's clock is wrong: B1 (7 min), B2 (7 min), B3 (7 min) and 2 more")


def test_while_the_line_is_cut_clocks_are_the_least_of_it(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.set(clock_offset=timedelta(seconds=180))
    showroom.go_blind(Blindness.BROKER_LOST)
    console.look()
    assert not console.shows("This computer's clock")


def test_the_gravest_banner_is_the_first(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(clock_offset=timedelta(seconds=180))
    showroom.go_blind(Blindness.DESK_LOST)
    console.look()
    status: Any = console.console.views.status
    assert status.banners.values[0].is_grave


def _health(offset_s: float) -> Health:
    return Health(uptime_s=1.0, memory_mb=1.0, clock_offset_s=offset_s)
