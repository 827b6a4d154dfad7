import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.floor import FLOOR_CHANGE_M, Floor, FloorPlan, Spot, Stand, Zone, walking_distance_m

PLAN = FloorPlan(
    showroom="demo",
    name="Demo",
    floors=(Floor(floor="g", name="Ground", width_m=30, depth_m=20),),
    zones=(Zone(zone="hall", floor="g", name="Hall", x_m=0, y_m=0, width_m=30, depth_m=20),),
    stands=(
        Stand(stand="a1", name="A1", zone="hall", floor="g", x_m=3, y_m=4, board="b01", car="i5"),
        Stand(stand="a2", name="A2", zone="hall", floor="g", x_m=9, y_m=9),
    ),
)


def spot(x_m: float, y_m: float, floor: str = "g") -> Spot:
    return Spot(floor=floor, x_m=x_m, y_m=y_m)


def test_stands_zones_and_boards_are_found_by_their_names() -> None:
    assert PLAN.stand("a2") is PLAN.stands[1]
    assert PLAN.stand_of_board("b01") is PLAN.stands[0]
    assert PLAN.zone("hall") is PLAN.zones[0]
    assert PLAN.stands[0].spot == spot(3, 4)


@pytest.mark.parametrize("name", ["", "b01", "A1", "hall"])
def test_what_is_not_there_is_none(name: str) -> None:
    assert PLAN.stand(name) is None
    assert PLAN.zone(name.upper()) is None
    assert PLAN.stand_of_board(f"{name}x") is None


def test_a_stand_without_a_board_belongs_to_none() -> None:
    assert PLAN.stand_of_board("") is None


def test_the_walk_is_straight_and_stairs_cost_extra() -> None:
    assert walking_distance_m(spot(0, 0), spot(3, 4)) == 5
    assert walking_distance_m(spot(0, 0), spot(3, 4, "upper")) == 5 + FLOOR_CHANGE_M


_spots = st.builds(spot, st.floats(0, 500), st.floats(0, 500), st.sampled_from(["g", "upper"]))


@given(_spots, _spots)
def test_the_way_back_is_as_long_and_staying_is_none(a: Spot, b: Spot) -> None:
    assert walking_distance_m(a, b) == walking_distance_m(b, a) >= 0
    assert walking_distance_m(a, a) == 0
