"""What a board has to show, and from where."""

import pytest

from carside.calls import Kind
from carside.contract.payloads import (
    Content,
)
from tests.carside.board.one_board import I5, PLAN, OneBoard


def test_the_car_is_shown_when_content_and_sheet_are_known_and_survives_the_plug(
    served: OneBoard,
) -> None:
    served.wire.say("board_content", "b01", Content(stand="a1", car="i5", revision=7, link="x"))
    assert served.session.shows.car is None
    served.wire.say("car", "i5", I5)
    served.wire.say("floor", "", PLAN)
    expected = served.session.shows
    assert (expected.car, expected.link) == (I5, "x")
    assert (expected.showroom_name, expected.stand_name) == ("Wangjing", "A1")
    served.unplug()
    served.wire.broker.stop(forget=True)
    served.start()
    shows = served.session.shows
    assert (shows.car, shows.link, shows.showroom_name) == (I5, "x", "Wangjing")
    served.wire.broker.start()
    served.wire.clear("car", "i5")
    assert served.session.shows.car is None


def test_shows_is_a_new_value_only_when_something_changed(served: OneBoard) -> None:
    before = served.session.shows
    assert not served.session.tick()
    assert served.session.shows is not before or served.session.shows == before
    served.session.press(Kind.NOW, "en", ())
    assert served.session.shows != before


@pytest.mark.logs("dropped a message on carside/1/demo/board/b01/call")
def test_garbage_is_dropped_and_told_to_the_log(served: OneBoard) -> None:
    before = served.session.shows
    served.wire.say_bytes("board_call", "b01", b"garbage")
    served.wire.say_bytes("board_call", "b01", b"\xff" * 70_000)
    assert served.session.shows == before
    assert served.press().kind is Kind.NOW
