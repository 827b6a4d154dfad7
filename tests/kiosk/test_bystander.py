"""Whoever stands beside a window that hangs, and answers for it."""

import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from carside.board.machine import Picture
from carside.contract import Message
from carside.contract.payloads import BoardResponse, Command, CommandName, Screenshot
from carside.link.port import Heard, Link, LinkPlan
from kiosk import bystander
from kiosk.bystander import HANGING, Bystander
from kiosk.last_picture import LastPicture
from tests.hand_clock import HandClock
from tests.wire import Wire


class Beside:
    """A bystander on the wire of board b01, whose window is the test."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.wire = Wire(self.clock)
        self.kept = LastPicture()
        self.box: list[Heard] = []
        self.one = Bystander(self.box.append, self.kept, self.clock)
        will = self.wire.message("board_result", "b01", BoardResponse(request="will", ok=True))
        self.link: Link = self.wire.link_maker(self.one.hear)(
            LinkPlan("b01", ("carside/1/demo/board/b01/command",), will)
        )
        self.link.open()
        self.one.link = lambda: self.link
        self.wire.deliver()

    def ask(self, command: CommandName = CommandName.SCREENSHOT, *, good_s: float = 10) -> str:
        expires_at = self.clock.now() + timedelta(seconds=good_s)
        return self.wire.say(
            "board_command", "b01", Command(command=command, expires_at=expires_at)
        )

    def results(self) -> list[BoardResponse | Screenshot]:
        self.wire.deliver()
        return [one.data for one in self.wire.messages("board_result", "b01")]

    def wait(self) -> list[BoardResponse | Screenshot]:
        deadline_s = time.monotonic() + 5
        while not self.results() and time.monotonic() < deadline_s:
            time.sleep(0.01)
        return self.results()


@pytest.fixture
def beside(monkeypatch: pytest.MonkeyPatch) -> Iterator[Beside]:
    monkeypatch.setattr(bystander, "HANGS_AFTER_S", 0.2)
    one = Beside()
    yield one
    one.one.close()


def test_of_a_window_that_hangs_the_last_picture_is_sent_with_its_age(beside: Beside) -> None:
    beside.kept.picture = Picture(b"glass", 8, 4, beside.clock.monotonic_s())
    beside.clock.let_pass(42)
    name = beside.ask()
    assert beside.results() == [], "first its window may answer"
    (shot,) = beside.wait()
    assert isinstance(shot, Screenshot)
    assert (shot.request, shot.jpeg, shot.age_s) == (name, b"glass", 42)
    assert not beside.kept.claim(name), "so the window does not answer any more"


def test_without_a_picture_it_is_refused(beside: Beside) -> None:
    beside.ask()
    (said,) = beside.wait()
    assert isinstance(said, BoardResponse)
    assert said.error is not None
    assert said.error.message == HANGING


def test_what_the_window_takes_up_is_left_to_it(beside: Beside) -> None:
    name = beside.ask()
    assert beside.kept.claim(name)
    time.sleep(0.5)
    assert beside.results() == []


def test_other_commands_and_late_ones_are_none_of_its_business(beside: Beside) -> None:
    beside.ask(CommandName.IDENTIFY)
    beside.ask(good_s=-1)
    time.sleep(0.5)
    assert beside.results() == []
    heard = [one for one in beside.box if isinstance(one, Message)]
    assert len(heard) == 2, "the window hears everything all the same"


def test_a_board_that_has_gone_says_nothing_more(beside: Beside) -> None:
    beside.ask()
    beside.one.close()
    time.sleep(0.5)
    assert beside.results() == []
