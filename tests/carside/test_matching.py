"""Who should go, and why, in the same order on every console."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.calls import Call, Phase
from carside.floor import Floor, FloorPlan, Spot, Stand
from carside.matching import Reason, Suggestion, Why, rank, shared
from carside.roster import Advisor, AdvisorState, speaks
from carside.weights import Weights
from tests.carside.calls.test_table import CALLS

PLAN = FloorPlan(
    showroom="demo",
    name="Demo",
    floors=(Floor(floor="g", name="Ground", width_m=100, depth_m=10),),
    stands=(Stand(stand="a1", name="A1", zone="z", floor="g", x_m=0, y_m=0, board="b01"),),
)
FAR_M = Weights().far_m
CALL: Call = replace(CALLS[Phase.PLACED], stand="a1", language="zh-CN")


def advisor(name: str = "li", state: AdvisorState = AdvisorState.FREE, **words: object) -> Advisor:
    return replace(Advisor(advisor=name, name=name.title(), state=state), **words)  # type: ignore[arg-type]  # the fields of an Advisor


def standing_at(x_m: float, floor: str = "g") -> Spot:
    return Spot(floor=floor, x_m=x_m, y_m=0)


def order(*advisors: Advisor, call: Call = CALL, family: str | None = "five") -> list[str]:
    return [one.advisor.advisor for one in rank(call, advisors, PLAN, family)]


def only(one: Advisor, family: str | None = "five") -> Suggestion:
    (suggestion,) = rank(CALL, [one], PLAN, family)
    return suggestion


def test_every_reason_is_given_with_its_value() -> None:
    best = advisor(at=standing_at(30), languages=("en", "zh"), models=("five",), turn=1)
    assert only(best) == Suggestion(
        best,
        10_000 + 20 * 0.5 + 40 + 20 + 10,
        (
            Reason(Why.FREE),
            Reason(Why.DISTANCE, 30.0),
            Reason(Why.SPEAKS, "zh-CN"),
            Reason(Why.KNOWS, "five"),
            Reason(Why.NEXT),
        ),
    )


def test_a_showroom_sets_its_own_weights() -> None:
    speaker = advisor("a", languages=("zh",), at=standing_at(40))
    near = advisor("b", at=standing_at(0))
    assert order(speaker, near) == ["a", "b"]
    plan = replace(PLAN, weights=Weights(language_points=5, near_points=100, far_m=50))
    ranked = rank(CALL, [speaker, near], plan, None)
    assert [one.advisor.advisor for one in ranked] == ["b", "a"]
    assert ranked[0].points - ranked[1].points == pytest.approx(100 - (5 + 100 * 0.2))


def test_what_is_worth_no_points_is_no_reason() -> None:
    plan = replace(
        PLAN, weights=Weights(language_points=0, model_points=0, near_points=0, turn_points=0)
    )
    best = advisor(at=standing_at(3), languages=("zh",), models=("five",), turn=1)
    (one,) = rank(CALL, [best], plan, "five")
    assert one.reasons == (Reason(Why.FREE),)


def test_whoever_is_free_goes_first_however_the_weights_are_set() -> None:
    most = Weights(language_points=1000, model_points=1000, near_points=1000, turn_points=1000)
    perfect = {"languages": ("zh-CN",), "models": ("five",), "at": standing_at(0), "turn": 1}
    crowd = [advisor("a", AdvisorState.BUSY, **perfect), advisor("b")]
    ranked = rank(CALL, crowd, replace(PLAN, weights=most), "five")
    assert [one.advisor.advisor for one in ranked] == ["b", "a"]


def test_who_is_needed_elsewhere_stands_below_the_others_who_are_free_and_says_where() -> None:
    crowd = [
        advisor("a", languages=("zh",)),
        advisor("b", at=standing_at(1)),
        advisor("c"),
        advisor("d", AdvisorState.BUSY),
    ]
    ranked = rank(CALL, crowd, PLAN, None)
    named = shared(ranked, "c", {"a": "b2", "d": "b3"})
    assert [one.advisor.advisor for one in named] == ["c", "b", "a", "d"]
    assert named[2].reasons[:2] == (Reason(Why.FREE), Reason(Why.BETTER_FOR, "b2"))
    assert [one.better_for for one in named] == [None, None, "b2", "b3"]


def test_nothing_known_is_no_reason_and_no_objection() -> None:
    assert only(advisor()).reasons == (Reason(Why.FREE),)
    assert only(advisor(models=("five",)), family=None).reasons == (Reason(Why.FREE),)


def test_off_duty_never_appears_not_even_when_nobody_else_is_there() -> None:
    perfect = advisor(
        state=AdvisorState.OFF, at=standing_at(0), languages=("zh-CN",), models=("five",)
    )
    assert order(perfect) == []


def test_free_goes_before_busy_before_away_whatever_else_speaks_for_them() -> None:
    perfect = {"languages": ("zh-CN",), "models": ("five",), "at": standing_at(0), "turn": 1}
    away = advisor("a", AdvisorState.AWAY, **perfect)
    busy = advisor("b", AdvisorState.BUSY, **perfect)
    free = advisor("c", AdvisorState.FREE)
    assert order(away, busy, free) == ["c", "b", "a"]
    assert only(busy).reasons[0] == Reason(Why.BUSY)
    assert not only(away).is_free


def test_a_shared_language_counts_more_than_knowing_the_car_and_nearness() -> None:
    speaker = advisor("z", languages=("zh-TW",), at=standing_at(FAR_M))
    expert = advisor("a", models=("five",), at=standing_at(1))
    assert order(speaker, expert) == ["z", "a"]


def test_the_nearer_goes_and_beyond_the_limit_it_does_not_matter() -> None:
    assert order(advisor("a", at=standing_at(20)), advisor("b", at=standing_at(10))) == ["b", "a"]
    far, farther = advisor("b", at=standing_at(FAR_M)), advisor("a", at=standing_at(90))
    assert order(far, farther) == ["a", "b"], "a tie by identifier"


def test_ties_go_by_identifier_in_whatever_order_they_come() -> None:
    crowd = [advisor(name) for name in ("wang", "li", "chen")]
    assert order(*crowd) == order(*reversed(crowd)) == ["chen", "li", "wang"]


def test_a_stand_nobody_knows_ranks_without_distance() -> None:
    call = replace(CALL, stand="gone")
    (one,) = rank(call, [advisor(at=standing_at(3))], PLAN, None)
    assert one.reasons == (Reason(Why.FREE),)


@pytest.mark.parametrize(
    ("spoken", "wanted", "answer"),
    [
        ("zh", "zh-CN", True),
        ("zh-TW", "zh-CN", True),
        ("ZH-cn", "zh", True),
        ("en", "zh-CN", False),
        ("z", "zh", False),
    ],
)
def test_a_region_is_no_other_language(spoken: str, wanted: str, *, answer: bool) -> None:
    assert speaks(advisor(languages=(spoken,)), wanted) is answer


_people = st.builds(
    advisor,
    st.text("abcdef", min_size=1, max_size=3),
    st.sampled_from(AdvisorState),
    languages=st.sampled_from([(), ("zh",), ("en",)]),
    at=st.none() | st.builds(standing_at, st.floats(0, 100), st.sampled_from(["g", "upper"])),
    turn=st.none() | st.just(1),
)


@given(st.lists(_people, max_size=6, unique_by=lambda one: one.advisor), st.randoms())
def test_the_order_depends_on_the_people_alone(crowd: list[Advisor], dice: random.Random) -> None:
    first = rank(CALL, crowd, PLAN, "five")
    dice.shuffle(crowd)
    assert rank(CALL, crowd, PLAN, "five") == first
    on_duty = {one.advisor for one in crowd if one.state is not AdvisorState.OFF}
    assert {one.advisor.advisor for one in first} == on_duty
    assert [one.points for one in first] == sorted((one.points for one in first), reverse=True)
