"""Several calls at once: nobody twice, the sum least, and one call alone as its ranking says."""

import math
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.assignment import LEFT_S, Waiting, costs_s, seconds_per_point, together
from carside.calls import Call, Phase
from carside.floor import Floor, FloorPlan, Spot, Stand
from carside.matching import rank
from carside.roster import Advisor, AdvisorState
from carside.weights import Weights
from tests.carside.calls.test_table import CALLS

PLAN = FloorPlan(
    showroom="demo",
    name="Demo",
    floors=(Floor(floor="g", name="Ground", width_m=100, depth_m=10),),
    stands=tuple(
        Stand(stand=f"s{n}", name=f"S{n}", zone="z", floor="g", x_m=20.0 * n, y_m=0)
        for n in range(5)
    ),
)
_TO_THE_MILLISECOND = 1e-3


def waiting(
    name: str,
    stand: int = 0,
    *,
    waited_s: float = 0.0,
    language: str = "zh",
    family: str | None = None,
    phase: Phase = Phase.PLACED,
) -> Waiting:
    placed_at: datetime = CALLS[Phase.PLACED].placed_at - timedelta(seconds=waited_s)
    call: Call = replace(
        CALLS[phase], call=name, stand=f"s{stand}", language=language, placed_at=placed_at
    )
    return Waiting(call, family)


def advisor(
    name: str, x_m: float | None = None, state: AdvisorState = AdvisorState.FREE, **words: object
) -> Advisor:
    at = None if x_m is None else Spot(floor="g", x_m=x_m, y_m=0)
    return replace(Advisor(advisor=name, name=name.title(), state=state, at=at), **words)  # type: ignore[arg-type]  # the fields of an Advisor


def test_the_only_one_who_speaks_her_language_is_kept_for_her() -> None:
    first, second = waiting("a", 0, language="en", waited_s=20), waiting("b", 1, language="zh")
    both = advisor("x", 0, languages=("en", "zh"))
    english = advisor("y", 5, languages=("en",))
    assert rank(first.call, [both, english], PLAN, None)[0].advisor is both
    assert together([first, second], [both, english], PLAN) == {"a": "y", "b": "x"}


def test_crossing_ways_are_uncrossed() -> None:
    calls = [waiting("a", 1, waited_s=5), waiting("b", 0)]
    near, far = advisor("x", 18), advisor("y", 90)
    assert together(calls, [near, far], PLAN) == {"a": "x", "b": "y"}
    assert together(calls, [near, advisor("y", 3)], PLAN) == {"a": "x", "b": "y"}


def test_with_too_few_advisors_who_has_waited_much_longer_is_not_left() -> None:
    old, new = waiting("a", 2, waited_s=120), waiting("b", 0)
    assert together([new, old], [advisor("x", 0)], PLAN) == {"a": "x"}
    almost = waiting("a", 2, waited_s=1)
    assert together([new, almost], [advisor("x", 0)], PLAN) == {"b": "x"}, "a few metres, not 40"


def test_only_who_is_free_is_matched_and_only_calls_nobody_was_asked_for() -> None:
    calls = [waiting("a"), waiting("b"), waiting("c", phase=Phase.DISPATCHED)]
    crowd = [
        advisor("u", state=AdvisorState.BUSY),
        advisor("v", state=AdvisorState.AWAY),
        advisor("w", state=AdvisorState.OFF),
        advisor("x"),
        advisor("y"),
        advisor("z"),
    ]
    assert together(calls, crowd, PLAN) == {"a": "x", "b": "y"}
    assert together(calls, crowd[:3], PLAN) == {}
    assert together([], crowd, PLAN) == {}


def test_who_declined_is_asked_again_only_when_nobody_else_is_left() -> None:
    calls = [waiting("a", 0, waited_s=30), waiting("b", 0)]
    both = [advisor("x", 0, languages=("zh",)), advisor("y", 60)]
    assert together(calls, both, PLAN, {"a": frozenset({"x"})}) == {"a": "y", "b": "x"}
    assert together(calls[:1], both, PLAN, {"a": frozenset({"x"})}) == {"a": "y"}
    assert together(calls[:1], both[:1], PLAN, {"a": frozenset({"x"})}) == {"a": "x"}
    assert together(calls, both[:1], PLAN, {"a": frozenset({"x"})}) == {"b": "x"}


def test_a_point_is_worth_the_walk_it_is_worth_in_the_ranking() -> None:
    assert seconds_per_point(Weights()) == pytest.approx(2.5)
    assert seconds_per_point(Weights(near_points=0)) == pytest.approx(2.5)
    assert seconds_per_point(Weights(near_points=50, far_m=30)) == pytest.approx(0.5)


def test_where_walking_counts_nothing_the_rest_decides() -> None:
    plan = replace(PLAN, weights=Weights(near_points=0))
    calls = [waiting("a", 0, waited_s=30), waiting("b", 4, language="en")]
    crowd = [advisor("x", 0, languages=("en",)), advisor("y", 80, languages=("zh",))]
    assert together(calls, crowd, plan) == {"a": "y", "b": "x"}


def test_a_thousand_calls_are_matched_as_far_as_the_advisors_reach() -> None:
    calls = [waiting(f"{n:04}", n % 5, waited_s=n) for n in range(1000)]
    found = together(calls, [advisor(f"x{n}", n) for n in range(30)], PLAN)
    assert len(found) == len(set(found.values())) == 30
    assert min(found) >= "0900", "those who wait longest"


def test_scipy_is_loaded_only_when_a_second_call_waits() -> None:
    script = (
        "import sys\n"
        "from carside.suggesting import Suggesting\n"
        "from tests.carside.test_assignment import PLAN, advisor, waiting\n"
        "from carside.assignment import together\n"
        "crowd = [advisor('x'), advisor('y')]\n"
        "together([waiting('a')], crowd, PLAN)\n"
        "assert 'scipy' not in sys.modules\n"
        "together([waiting('a'), waiting('b')], crowd, PLAN)\n"
        "assert 'scipy' in sys.modules\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


_advisors = st.lists(
    st.builds(
        advisor,
        st.text("abcdef", min_size=1, max_size=3),
        st.none() | st.integers(0, 90),
        st.sampled_from([AdvisorState.FREE, AdvisorState.FREE, AdvisorState.BUSY]),
        languages=st.sampled_from([(), ("zh",), ("en",), ("en", "zh")]),
        models=st.sampled_from([(), ("five",)]),
        turn=st.sampled_from([None, 1, 2]),
    ),
    max_size=5,
    unique_by=lambda one: one.advisor,
)
_calls = st.lists(
    st.builds(
        waiting,
        st.text("uvwxyz", min_size=1, max_size=3),
        st.integers(0, 5),  # the last one is on no plan
        waited_s=st.integers(0, 600),
        language=st.sampled_from(["zh", "en", "pt"]),
        family=st.sampled_from([None, "five"]),
    ),
    max_size=5,
    unique_by=lambda one: one.call.call,
)


@given(_calls.filter(bool), _advisors)
def test_it_is_what_trying_everything_finds(calls: list[Waiting], crowd: list[Advisor]) -> None:
    placed = sorted(calls, key=lambda one: (one.call.placed_at, one.call.call))
    free = sorted((a for a in crowd if a.state is AdvisorState.FREE), key=lambda a: a.advisor)
    costs = costs_s(placed, free, PLAN, {})
    rows, columns = [w.call.call for w in placed], [a.advisor for a in free]
    found = together(calls, crowd, PLAN)
    assert len(found) == len(set(found.values())) == min(len(rows), len(columns))
    total = math.fsum(costs[rows.index(c)][columns.index(a)] for c, a in found.items())
    least = min(math.fsum(costs[i][j] for i, j in way) for way in _ways(len(rows), len(columns)))
    assert total <= least + _TO_THE_MILLISECOND


def _ways(rows: int, columns: int) -> Iterator[list[tuple[int, int]]]:
    """Every way to match as many as possible."""
    if rows <= columns:
        for chosen in permutations(range(columns), rows):
            yield list(enumerate(chosen))
    else:
        for chosen in permutations(range(rows), columns):
            yield [(row, column) for column, row in enumerate(chosen)]


@given(_calls.filter(bool), _advisors)
def test_one_call_alone_gets_the_first_of_its_ranking(
    calls: list[Waiting], crowd: list[Advisor]
) -> None:
    one = calls[0]
    free = [a for a in crowd if a.state is AdvisorState.FREE]
    first = [s.advisor.advisor for s in rank(one.call, free, PLAN, one.family)][:1]
    assert list(together([one], crowd, PLAN).values()) == first


@given(_calls, _advisors, st.randoms())
def test_every_console_comes_to_the_same_in_whatever_order_it_heard(
    calls: list[Waiting], crowd: list[Advisor], dice: random.Random
) -> None:
    found = together(calls, crowd, PLAN)
    dice.shuffle(calls)
    dice.shuffle(crowd)
    assert together(calls, crowd, PLAN) == found


@given(_calls, _advisors, st.integers(1, 86400))
def test_that_time_passes_changes_nothing(
    calls: list[Waiting], crowd: list[Advisor], later_s: int
) -> None:
    older = [
        replace(w, call=replace(w.call, placed_at=w.call.placed_at - timedelta(seconds=later_s)))
        for w in calls
    ]
    assert together(older, crowd, PLAN) == together(calls, crowd, PLAN)


@given(_calls, _advisors)
def test_leaving_a_call_never_pays(calls: list[Waiting], crowd: list[Advisor]) -> None:
    free = [a for a in crowd if a.state is AdvisorState.FREE]
    if calls and free:
        placed = sorted(calls, key=lambda one: one.call.placed_at)
        rows = costs_s(placed, free, PLAN, {})
        assert all(cost < 0 for row in rows for cost in row), "beside u * 180 s"
    assert PLAN.weights.far_m / 1.2 < LEFT_S
