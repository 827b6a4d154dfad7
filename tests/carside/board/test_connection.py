"""What a board says of itself, and what it says when it cannot reach its desk."""

import pytest

from carside.board.shows import CallStep, Trouble
from carside.calls import Kind
from carside.contract.payloads import (
    About,
    Health,
    Presence,
    State,
)
from carside.link.memory import MemoryLink
from tests.carside.board.one_board import OneBoard


def test_trouble_is_named_with_its_beginning(board: OneBoard) -> None:
    board.let_pass(2.25)
    shows = board.session.shows
    assert shows.trouble is Trouble.DESK_LOST
    assert shows.trouble_reason == "no desk serves this showroom"
    since = shows.trouble_since
    assert since is not None
    board.let_pass(30)
    assert board.session.shows.trouble_since == since, "the first moment stays"


def test_a_silent_desk_is_lost_after_ten_seconds_and_back_at_its_first_word(
    served: OneBoard,
) -> None:
    served.desk()
    served.let_pass(10)
    assert served.session.shows.trouble is Trouble.NONE
    served.let_pass(0.25)
    lost_at = served.clock.now()
    shows = served.session.shows
    assert (shows.trouble, shows.trouble_since) == (Trouble.DESK_LOST, lost_at)
    served.let_pass(10)
    assert served.session.shows.trouble_since == lost_at
    served.desk()
    shows = served.session.shows
    assert (shows.trouble.value, shows.trouble_since) == ("none", None)


@pytest.mark.parametrize("presence", [Presence.LOST, Presence.OFF])
def test_a_will_or_a_farewell_of_the_desk_is_told_at_once(
    served: OneBoard, presence: Presence
) -> None:
    served.desk(presence)
    assert served.session.shows.trouble is Trouble.DESK_LOST


def test_a_press_is_sent_again_the_moment_the_desk_is_back(served: OneBoard) -> None:
    served.desk(Presence.OFF)
    served.press()
    served.let_pass(1)
    assert len(served.requests()) == 1
    served.desk(boot=2)
    assert len(served.requests()) == 2


def test_without_a_broker_a_press_is_kept_and_sent_when_it_is_back(served: OneBoard) -> None:
    served.wire.broker.stop()
    served.wire.deliver()
    assert served.session.shows.trouble is Trouble.BROKER_LOST
    assert served.session.shows.trouble_reason == "the broker is down"
    served.session.press(Kind.NOW, "en", ())
    served.let_pass(20)
    assert served.requests() == []
    assert served.step() is CallStep.UNREACHABLE
    served.wire.broker.start()
    served.wire.deliver()
    assert {one.waited_ms for one in served.requests()} == {20_000}
    assert len({one.id for one in served.wire.messages("board_request")}) == 1


def test_a_press_survives_the_plug(served: OneBoard) -> None:
    pressed = served.press()
    served.unplug()
    served.clock.let_pass(30)
    served.wire.forget()
    served.start()
    assert {(one.call, one.waited_ms) for one in served.requests()} == {(pressed.call, 30_000)}


def test_a_board_introduces_itself_and_beats_every_five_seconds(board: OneBoard) -> None:
    states = board.wire.said("board_state", State, "b01")
    assert [(one.state, one.boot) for one in states] == [(Presence.READY, 1)]
    assert board.wire.said("board_about", About, "b01")[0].languages == (
        "en",
        "zh-CN",
        "pt-BR",
        "ar",
    )
    assert len(board.wire.said("board_health", Health, "b01")) == 1
    board.let_pass(60)
    states = board.wire.said("board_state", State, "b01")
    assert len(states) == 13
    assert len({one.since for one in states}) == 1
    assert [one.uptime_s for one in board.wire.said("board_health", Health, "b01")] == [0.0, 60.0]


def test_every_start_and_every_connect_can_be_told_apart(board: OneBoard) -> None:
    board.let_pass(1)
    board.wire.broker.stop()
    board.wire.broker.start()
    board.wire.deliver()
    board.session.close()
    board.wire.deliver()
    board.start()
    said = [(one.state, one.boot) for one in board.wire.said("board_state", State, "b01")]
    # The ear was cut off too and heard the retained states again.
    assert said[0] == (Presence.READY, 1)
    assert (Presence.OFF, 1) in said
    assert said[-1] == (Presence.READY, 2)
    sinces = {one.since for one in board.wire.said("board_state", State, "b01")}
    assert len(sinces) == 2


def test_the_will_is_of_this_start(board: OneBoard) -> None:
    link = board.session._link
    assert isinstance(link, MemoryLink)
    board.wire.broker.cut(link)
    board.wire.deliver()
    last = board.wire.said("board_state", State, "b01")[-1]
    assert (last.state, last.boot) == (Presence.LOST, 1)
