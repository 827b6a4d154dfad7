"""What the shopper sees of a call, and what everybody else is told of it."""

from typing import Any

import pytest

from tests.brokers.call_steps import LI, WANG, in_phase
from tests.brokers.outsider import Showroom, instant, now

pytestmark = pytest.mark.broker

SLACK_S = 3.0


def test_the_shopper_sees_the_advisor_from_accepted_on_and_never_before(demo: Showroom) -> None:
    call, _ = demo.place("b05")
    seen: list[tuple[str, Any]] = []

    def look() -> None:
        demo.settle()
        shown = demo.shown("b05")
        assert (shown["call"], shown["revision"]) == (call, demo.call(call)["revision"])
        seen.append((shown["phase"], (shown["advisor"] or {}).get("name")))

    look()
    for step, words in (
        ("dispatch", {"advisor": LI}),
        ("accept", {"advisor": LI}),
        ("dispatch", {"advisor": WANG}),
        ("accept", {"advisor": WANG}),
        ("decline", {"advisor": WANG, "reason": "busy"}),
        ("accept", {"advisor": LI}),
        ("arrive", {}),
    ):
        assert demo.console(step, call, len(seen), **words)["ok"]
        look()
    assert seen == [
        ("placed", None),
        ("dispatched", None),
        ("accepted", "Li Na"),
        ("dispatched", None),
        ("accepted", "Wang Min"),
        ("placed", None),
        ("accepted", "Li Na"),
        ("arrived", "Li Na"),
    ]


def test_an_advisor_on_a_call_is_busy_and_free_again_after_it(demo: Showroom) -> None:
    call, revision = in_phase(demo, "dispatched")
    states = [one.data["state"] for one in demo.ear.on(f"advisor/{LI}")]
    assert states[-1] == "busy"
    demo.console("close", call, revision, outcome="served", note="")
    demo.settle()
    told = demo.ear.last(f"advisor/{LI}")
    assert told is not None
    assert told.data["state"] == "free"


def test_the_call_says_what_was_pressed_where_and_when(demo: Showroom) -> None:
    for board, stand, kind in (("b06", "b1", "soon"), ("b07", "b2", "question")):
        call, _ = demo.place(board, kind=kind, language="pt-BR", from_the_future=[1, 2])
        demo.settle()
        told = demo.call(call)
        assert (told["board"], told["stand"], told["kind"]) == (board, stand, kind)
        assert (told["car"], told["language"]) == ("mercedes-benz-eqs-2023", "pt-BR")
        assert (told["outcome"], told["advisor"], told["closed_at"]) == (None, None, None)
        assert (told["escalation"], told["presses"], told["revision"]) == (0, 1, 1)
    revision = 1
    for step, words, stamp in (
        ("dispatch", {"advisor": LI}, "dispatched_at"),
        ("accept", {"advisor": LI}, "accepted_at"),
        ("arrive", {}, "arrived_at"),
    ):
        assert told[stamp] is None
        assert demo.console(step, call, revision, **words)["ok"]
        demo.settle()
        told, revision = demo.call(call), revision + 1
        assert abs((instant(told[stamp]) - instant(now())).total_seconds()) < SLACK_S
