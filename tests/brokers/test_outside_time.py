"""What takes time: consoles that are gone, calls that wait, advisors who do not answer, heartbeats.

It began when the house was opened; whoever asks last hardly waits.
"""

import itertools
import time

import pytest

from tests.brokers.house import ANSWER_WITHIN_S, LADDER_S, House
from tests.brokers.listening import Data
from tests.brokers.outsider import Showroom

pytestmark = pytest.mark.broker

NO_CONSOLE_S = 15.0
LOST_AFTER_S = 10.0
SLACK_S = 3.0


def test_a_console_that_left_a_will_is_stood_in_for_after_fifteen_seconds(house: House) -> None:
    room, call = house.willed, house.willed_call
    room.ear.wait("event", lambda h: dispatched(h.data, call), within_s=40)
    told = first_dispatch(room, call)
    waited_s = told - house.console_gone_s
    assert NO_CONSOLE_S <= waited_s < NO_CONSOLE_S + SLACK_S


def test_a_console_that_fell_silent_is_lost_after_ten_seconds_more(house: House) -> None:
    room, call = house.silent, house.silent_call
    room.ear.wait("event", lambda h: dispatched(h.data, call), within_s=40)
    told = first_dispatch(room, call)
    waited_s = told - house.console_heard_s
    assert LOST_AFTER_S + NO_CONSOLE_S <= waited_s < LOST_AFTER_S + NO_CONSOLE_S + SLACK_S


def test_while_a_console_is_alive_the_desk_sends_nobody(house: House) -> None:
    demo, call = house.demo, house.left_alone
    time.sleep(max(0.0, house.left_alone_s + NO_CONSOLE_S + LOST_AFTER_S - time.monotonic()))
    told = [one["event"] for one in demo.entries(call)]
    assert set(told) <= {"placed", "escalated", "offered"}
    assert demo.call(call)["phase"] == "placed"


def test_a_call_that_waits_climbs_and_an_advisor_who_does_not_answer_is_taken_off(
    house: House,
) -> None:
    room, call = house.willed, house.willed_call
    room.ear.wait(
        "event", lambda h: h.data["call"] == call and h.data["event"] == "declined", within_s=30
    )
    told = [h for h in room.ear.on("event") if h.data["call"] == call]
    placed_s = told[0].at_s
    climbed = [h.at_s - placed_s for h in told if h.data["event"] == "escalated"]
    assert len(climbed) == len(LADDER_S)
    for limit_s, waited_s in zip(LADDER_S, climbed, strict=True):
        assert limit_s - 0.2 <= waited_s < limit_s + SLACK_S
    sent, declined = (
        next(h for h in told if h.data["event"] == what) for what in ("dispatched", "declined")
    )
    assert ANSWER_WITHIN_S - 0.2 <= declined.at_s - sent.at_s < ANSWER_WITHIN_S + SLACK_S
    after = room.ear.wait(
        f"call/{call}", lambda h: h.payload != b"" and h.data["phase"] == "dispatched"
    )
    back = room.ear.wait(
        f"call/{call}",
        lambda h: h.payload != b"" and h.at_s > after.at_s and h.data["phase"] == "placed",
    )
    assert back.data["escalation"] == after.data["escalation"] + 1
    assert back.data["advisor"] is None
    assert (sent.data["actor"], declined.data["actor"]) == ("/desk", "/desk")


def test_nothing_climbs_once_an_advisor_has_accepted(house: House) -> None:
    room, call = house.willed, house.accepted_call
    accepted = room.ear.wait(
        "event", lambda h: h.data["call"] == call and h.data["event"] == "accepted"
    )
    time.sleep(max(0.0, accepted.at_s + LADDER_S[-1] + SLACK_S - time.monotonic()))
    assert [one["event"] for one in room.entries(call)] == ["placed", "accepted"]
    assert (room.call(call)["phase"], room.call(call)["escalation"]) == ("accepted", 0)


def test_the_desk_says_ready_every_five_seconds(house: House) -> None:
    told = [h for h in house.silent.ear.on("desk/state") if h.data["state"] == "ready"]
    assert len(told) >= 5
    gaps = [b.at_s - a.at_s for a, b in itertools.pairwise(told)]
    assert all(4 < gap < 6.5 for gap in gaps), gaps
    assert len({(h.data["boot"], h.data["since"]) for h in told}) == 1


def dispatched(entry: Data, call: str) -> bool:
    return bool(entry["call"] == call and entry["event"] == "dispatched")


def first_dispatch(room: Showroom, call: str) -> float:
    """When the desk first sent somebody, and that it was the desk."""
    told = next(h for h in room.ear.on("event") if dispatched(h.data, call))
    assert told.data["actor"] == "/desk"
    assert told.data["advisor"] in {"ana", "rui"}
    return told.at_s
