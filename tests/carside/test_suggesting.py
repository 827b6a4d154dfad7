"""What the receptionist is shown when calls share the advisors, and when it is worked out."""

import sys
from collections.abc import Iterable
from dataclasses import replace

import pytest

from carside import suggesting
from carside.assignment import Waiting, together
from carside.calls import Call, Phase
from carside.floor import FloorPlan
from carside.matching import Suggestion
from carside.roster import Advisor, AdvisorState
from carside.suggesting import Suggesting
from tests.carside.test_assignment import PLAN, advisor, waiting

BOTH = advisor("x", 0, languages=("en", "zh"))
ENGLISH = advisor("y", 5, languages=("en",))
BUSY = advisor("z", 0, AdvisorState.BUSY, languages=("en",))
FIRST = waiting("a", 0, language="en", waited_s=20).call
SECOND = waiting("b", 1, language="zh").call


def nothing_known(_car: str) -> None:
    return None


def shown(
    one: Suggesting, call: Call, calls: Iterable[Call], *crowd: Advisor
) -> list[tuple[str, str | None]]:
    found: tuple[Suggestion, ...] = one.suggestions(call, calls, crowd, PLAN, nothing_known)
    return [(s.advisor.advisor, s.better_for) for s in found]


def test_each_call_shows_its_own_first_and_where_the_others_are_needed() -> None:
    one, calls = Suggesting(), (SECOND, FIRST)
    assert shown(one, FIRST, calls, BOTH, ENGLISH, BUSY) == [("y", None), ("x", "s1"), ("z", None)]
    assert shown(one, SECOND, calls, BOTH, ENGLISH, BUSY) == [("x", None), ("y", "s0"), ("z", None)]


def test_one_call_alone_shows_its_ranking() -> None:
    assert shown(Suggesting(), FIRST, (FIRST,), BOTH, ENGLISH) == [("x", None), ("y", None)]


def test_a_call_that_somebody_goes_to_does_not_take_from_those_who_wait() -> None:
    asked = replace(FIRST, phase=Phase.DISPATCHED, advisor="z")
    one = Suggesting()
    assert shown(one, asked, (asked, SECOND), BOTH, ENGLISH) == [("y", None), ("x", "s1")]


def test_it_is_matched_once_until_something_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[int] = []

    def counting(
        waiting: Iterable[Waiting], advisors: Iterable[Advisor], plan: FloorPlan
    ) -> object:
        counted.append(1)
        return together(waiting, advisors, plan)

    monkeypatch.setattr(suggesting, "together", counting)
    one = Suggesting()
    for call in (FIRST, SECOND, FIRST):
        shown(one, call, (FIRST, SECOND), BOTH, ENGLISH)
    assert len(counted) == 1
    shown(one, FIRST, (FIRST, SECOND), BOTH, replace(ENGLISH, state=AdvisorState.AWAY))
    shown(one, FIRST, (FIRST,), BOTH, ENGLISH)
    assert len(counted) == 3


def test_a_screen_does_not_wait_for_scipy(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []

    def not_yet(after_s: float) -> bool:
        asked.append(after_s)
        return False

    monkeypatch.setattr(suggesting, "warm", not_yet)
    one = Suggesting(is_patient=True)
    assert shown(one, FIRST, (FIRST, SECOND), BOTH, ENGLISH) == [("x", None), ("y", None)]
    assert len(asked) == 1
    assert shown(one, FIRST, (FIRST,), BOTH, ENGLISH) == [("x", None), ("y", None)]
    assert len(asked) == 1, "one call alone needs none"
    monkeypatch.setattr(suggesting, "warm", lambda _after_s: True)
    assert shown(one, FIRST, (FIRST, SECOND), BOTH, ENGLISH) == [("y", None), ("x", "s1")]


def test_scipy_comes_by_itself() -> None:
    import threading

    from carside.assignment import warm

    warm()
    for thread in threading.enumerate():
        if thread.name == "matching":
            thread.join(60)
    assert warm()
    assert "scipy.optimize" in sys.modules
