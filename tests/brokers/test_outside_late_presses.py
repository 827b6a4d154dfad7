"""Presses that reach the desk long after the finger touched."""

import pytest

from tests.brokers.call_steps import LI, TEN_MINUTES_MS
from tests.brokers.outsider import Showroom, instant, now

pytestmark = pytest.mark.broker


def test_the_time_of_the_finger_is_counted_back_on_the_desks_clock(demo: Showroom) -> None:
    call, _ = demo.place("b04", waited_ms=60_000)
    demo.settle()
    ago_s = (instant(now()) - instant(demo.call(call)["placed_at"])).total_seconds()
    assert 60 <= ago_s < 62


def test_a_press_of_exactly_ten_minutes_is_a_call(demo: Showroom) -> None:
    call, answer = demo.place("b04", waited_ms=TEN_MINUTES_MS)
    demo.settle()
    assert answer["call"] == call
    assert demo.call(call)["phase"] == "placed"


def test_a_press_over_ten_minutes_old_is_journalled_as_missed_and_answered(
    demo: Showroom,
) -> None:
    since = demo.ear.mark()
    call, answer = demo.place("b04", waited_ms=TEN_MINUTES_MS + 1)
    demo.settle()
    assert (answer["ok"], answer["call"]) == (True, None)
    told = demo.entries(call, since)
    assert [one["event"] for one in told] == ["placed", "closed"]
    assert told[1]["detail"]["outcome"] == "missed"
    assert "outcome" not in told[0]["detail"]
    assert demo.call(call) == {}
    assert demo.shown("b04") == {}
    late = demo.console("dispatch", call, 1, advisor=LI)
    assert late["error"]["code"] == "conflict"
    assert (late["call"]["phase"], late["call"]["outcome"]) == ("closed", "missed")


def test_a_missed_press_takes_nothing_from_the_boards_open_call(demo: Showroom) -> None:
    call, _ = demo.place("b04")
    demo.settle()
    before = demo.call(call)
    shown = demo.shown("b04")
    assert shown["call"] == call
    _, answer = demo.place("b04", waited_ms=TEN_MINUTES_MS + 1)
    demo.settle()
    assert answer["ok"]
    assert demo.call(call) == before
    assert demo.shown("b04") == shown, "the board must go on showing its open call"
