"""Whatever is drawn can be taken back, and what is saved is what was drawn."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carside.contract.editing import Change
from carside.floor import Floor, FloorPicture, Spot, Stand, Zone
from carside.planning.changes import changes_between
from carside.planning.draft import RECEPTION, Draft, Part, Ref, metres
from carside.planning.editing import (
    add_floor,
    add_stand,
    add_zone,
    put_board,
    put_car,
    remove,
    rename,
    set_picture,
    set_reception,
    set_value,
)
from carside.planning.extents import Extent
from carside.planning.history import History
from carside.planning.placing import (
    Edge,
    align,
    move,
    scale_floor,
    scale_picture,
    set_floor_size,
    set_zone_extent,
    spread,
    turn,
)
from carside.planning.problems import Wrong, problems
from carside.planning.rebasing import rebased
from carside.planning.rows import draft_of, rows_of, spot_row
from carside.planning.snapping import snapped

BASE = Draft(
    floors=(
        Floor(floor="ground", name="Ground floor", width_m=40.0, depth_m=28.0),
        Floor(floor="upper", name="Upper floor", width_m=30.0, depth_m=14.0),
    ),
    zones=(
        Zone(zone="b", floor="ground", name="B", x_m=0, y_m=0, width_m=40.0, depth_m=14.0),
        Zone(zone="a", floor="ground", name="A", x_m=0, y_m=14.0, width_m=26.0, depth_m=14.0),
        Zone(zone="c", floor="upper", name="C", x_m=0, y_m=0, width_m=30.0, depth_m=14.0),
    ),
    stands=(
        Stand(stand="b1", name="B1", zone="b", floor="ground", x_m=6, y_m=6, board="b01"),
        Stand(stand="b2", name="Window", zone="b", floor="ground", x_m=18, y_m=7, car="eqs"),
        Stand(stand="a1", name="A1", zone="a", floor="ground", x_m=6, y_m=21, heading_deg=0.0),
        Stand(stand="c1", name="C1", zone="c", floor="upper", x_m=6, y_m=6, board="b02"),
    ),
    reception=Spot(floor="ground", x_m=33.0, y_m=25.0),
)
B1, B2, A1 = (Ref(Part.STAND, name) for name in ("b1", "b2", "a1"))
HALL_A, HALL_B = Ref(Part.ZONE, "a"), Ref(Part.ZONE, "b")
GROUND = Ref(Part.FLOOR, "ground")
Step = Callable[[Draft], Draft]

lengths = st.floats(-30, 60, allow_nan=False).map(metres)
stands = st.sampled_from(["b1", "b2", "a1", "c1", "a2", "b3"])
parts = st.sampled_from([B1, B2, A1, HALL_A, HALL_B, RECEPTION])
some = st.lists(parts, max_size=4)
boxes = st.builds(Extent, lengths, lengths, lengths, lengths)


def _new_stand(draft: Draft, x: float, y: float) -> Draft:
    like = draft.stands[-1] if draft.stands else None
    floor = draft.floors[0].floor if draft.floors else ""
    return add_stand(draft, floor, (x, y), "Hall", like)[0] if floor else draft


def _zone_step(extent: Extent) -> Step:
    return lambda d: add_zone(d, "ground", "New", extent)[0] if d.floor("ground") else d


steps: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda r, x, y: lambda d: move(d, r, x, y), some, lengths, lengths),
    st.builds(lambda r, by: lambda d: turn(d, r, by), some, st.floats(-400, 400)),
    st.builds(lambda r, e: lambda d: align(d, r, e), some, st.sampled_from(Edge)),
    st.builds(lambda r, a: lambda d: spread(d, r, is_across=a), some, st.booleans()),
    st.builds(lambda e: lambda d: set_zone_extent(d, "a", e), boxes),
    st.builds(lambda w, h: lambda d: set_floor_size(d, "ground", w, h), lengths, lengths),
    st.builds(lambda r: lambda d: remove(d, r), st.lists(st.one_of(parts, st.just(GROUND)))),
    st.builds(lambda x, y: lambda d: _new_stand(d, x, y), lengths, lengths),
    st.builds(_zone_step, boxes),
    st.just(lambda d: add_floor(d, "New")[0]),
    st.builds(lambda s, b: lambda d: put_board(d, s, b), stands, st.sampled_from(["b01", None])),
    st.builds(lambda s: lambda d: put_car(d, s, "eqe"), stands),
    st.builds(lambda f: lambda d: scale_floor(d, "ground", f), st.floats(0.1, 10)),
    st.builds(lambda n: lambda d: set_value(d, B1, "name", n), st.text(min_size=1, max_size=4)),
    st.just(lambda d: set_reception(d, None)),
    st.just(lambda d: set_picture(d, "ground", FloorPicture(file="hall.png", width_m=20.0))),
)


def rows_in_tables(draft: Draft) -> dict[str, list[dict[str, Any]]]:
    """The tables of a file that says what the draft says."""
    single = {"id": "demo", "name": "Demo", "reception": spot_row(draft.reception)}
    tables = {
        part.value: [{"id": name, **row} for name, row in rows.items()]
        for part, rows in rows_of(draft).items()
    }
    return {"showroom": [single], **tables}


def apply(tables: dict[str, list[dict[str, Any]]], changes: tuple[Change, ...]) -> None:
    """Change the tables as a desk changes its file."""
    for change in changes:
        rows = tables[change.table]
        there = next((r for r in rows if change.row in (None, r["id"])), None)
        if change.is_removed:
            assert there is not None
            rows.remove(there)
            continue
        if there is None:
            rows.append(there := {"id": change.row})
        there.update(change.values)
        for key in [key for key, value in there.items() if value is None]:
            del there[key]


@settings(max_examples=150, deadline=None)
@given(st.lists(steps, max_size=12))
def test_undo_after_any_steps_restores_and_redo_makes_them_again(made: list[Step]) -> None:
    history = History(BASE)
    for step in made:
        history.do(step(history.draft))
    last = history.draft
    while history.undo():
        pass
    assert history.draft == BASE
    while history.redo():
        pass
    assert history.draft == last


@settings(max_examples=150, deadline=None)
@given(st.lists(steps, max_size=12))
def test_the_changes_make_of_the_old_file_what_was_drawn(made: list[Step]) -> None:
    drawn = BASE
    for step in made:
        drawn = step(drawn)
    tables = rows_in_tables(BASE)
    apply(tables, changes_between(BASE, drawn))
    read = draft_of(tables)
    assert {s.stand: s for s in read.stands} == {s.stand: s for s in drawn.stands}
    assert set(read.zones) == set(drawn.zones)
    assert set(read.floors) == set(drawn.floors)
    assert read.reception == drawn.reception


@settings(max_examples=100, deadline=None)
@given(some, lengths, lengths)
def test_what_is_moved_by_hand_never_leaves_its_floor(refs: list[Ref], x: float, y: float) -> None:
    moved = move(BASE, refs, x, y)
    assert not [one for one in problems(moved) if one.wrong is Wrong.OFF_FLOOR]


def test_nothing_drawn_is_nothing_to_save() -> None:
    assert changes_between(BASE, BASE) == ()


def test_one_stand_moved_is_one_change_of_what_is_different() -> None:
    [change] = changes_between(BASE, move(BASE, [B1], 1.0, 0.0))
    assert change == Change(table="stand", row="b1", values={"x_m": 7})


def test_what_stands_nowhere_any_more_is_taken_out_of_the_file() -> None:
    [change] = changes_between(BASE, put_board(BASE, "b1", None))
    assert change.values == {"board": None}


def test_what_goes_goes_last_and_stands_go_before_their_floor() -> None:
    changes = changes_between(BASE, remove(add_floor(BASE, "Roof")[0], [Ref(Part.FLOOR, "upper")]))
    assert [(c.table, c.is_removed) for c in changes] == [
        ("floor", False),
        ("stand", True),
        ("zone", True),
        ("floor", True),
    ]


def test_a_stand_belongs_to_the_zone_where_it_is_put() -> None:
    moved = move(BASE, [A1], 0.0, -15.0).stand("a1")
    assert moved is not None
    assert moved.zone == "b"


def test_a_zone_takes_its_stands_along() -> None:
    moved = move(BASE, [HALL_A], 5.0, 0.0).stand("a1")
    assert moved is not None
    assert moved.x_m == 11.0


def test_a_zone_with_a_stand_chosen_beside_it_moves_the_stand_once() -> None:
    moved = move(BASE, [HALL_A, A1], 5.0, 0.0).stand("a1")
    assert moved is not None
    assert moved.x_m == 11.0


def test_the_first_stand_of_a_bare_floor_brings_a_zone() -> None:
    bare = Draft(floors=BASE.floors[:1])
    made, ref = add_stand(bare, "ground", (10.0, 10.0), "Showroom")
    assert [z.name for z in made.zones] == ["Showroom"]
    assert made.floor_of(ref) == "ground"
    assert problems(made) == ()


def test_a_new_stand_is_called_after_the_one_before() -> None:
    first = BASE.stand("a1")
    names = [add_stand(BASE, "ground", (20.0, 20.0), "", like)[1].name for like in (first, None)]
    assert names == ["a2", "a2"]


def test_stands_whose_zone_goes_move_to_another_zone_of_the_floor() -> None:
    left = remove(BASE, [HALL_A]).stand("a1")
    assert left is not None
    assert left.zone == "b"


def test_a_board_is_mounted_at_one_stand_only_but_a_typed_one_may_be_wrong() -> None:
    assert [s.board for s in put_board(BASE, "b2", "b01").stands] == [None, "b01", None, "b02"]
    typed = set_value(BASE, B2, "board", "b01")
    twice = [(p.at, p.other) for p in problems(typed) if p.wrong is Wrong.BOARD_TWICE]
    assert twice == [(B1, "b01"), (B2, "b01")]


def test_a_measured_floor_keeps_its_looks() -> None:
    scaled = scale_floor(BASE, "ground", 0.5)
    ground, stand = scaled.floor("ground"), scaled.stand("b1")
    assert ground is not None
    assert stand is not None
    assert (ground.width_m, stand.x_m) == (20.0, 3.0)
    assert stand.x_m / ground.width_m == pytest.approx(6 / 40)
    assert scaled.stand("c1") == BASE.stand("c1"), "another floor is as it was"


@settings(max_examples=200, deadline=None)
@given(st.floats(0.3, 8.0))
def test_a_plan_without_mistakes_has_none_after_it_was_measured(factor: float) -> None:
    measured = scale_floor(BASE, "ground", factor)
    assert not [one for one in problems(measured) if one.is_fatal]


def test_a_picture_is_scaled_around_the_first_point() -> None:
    picture = FloorPicture(file="hall.svg", x_m=2.0, y_m=4.0, width_m=10.0)
    drawn = scale_picture(set_picture(BASE, "ground", picture), "ground", 2.0, (4.0, 4.0))
    ground = drawn.floor("ground")
    assert ground is not None
    assert ground.picture == FloorPicture(file="hall.svg", x_m=0.0, y_m=4.0, width_m=20.0)


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        (replace(BASE, floors=()), Wrong.NO_FLOOR),
        (set_value(BASE, HALL_A, "x_m", 30.0), Wrong.OFF_FLOOR),
        (set_value(BASE, B1, "x_m", 41.0), Wrong.OFF_FLOOR),
        (set_value(BASE, B1, "y_m", -1.0), Wrong.OFF_FLOOR),
        (set_value(BASE, B1, "name", " "), Wrong.NO_NAME),
        (set_value(BASE, B1, "board", "Board 1"), Wrong.BAD_BOARD),
        (set_value(BASE, B1, "car", "nothing"), Wrong.CAR_UNKNOWN),
        (rename(BASE, B1, "b2")[0], Wrong.IDENTIFIER_TAKEN),
        (rename(BASE, B1, "B 2")[0], Wrong.BAD_IDENTIFIER),
        (set_value(BASE, Ref(Part.STAND, "a1"), "zone", "c"), Wrong.NO_ZONE),
        (set_value(BASE, RECEPTION, "x_m", 90.0), Wrong.OFF_FLOOR),
        (set_floor_size(BASE, "ground", 10.0, 10.0), Wrong.OFF_FLOOR),
    ],
)
def test_what_the_desk_would_refuse_is_seen_while_one_draws(draft: Draft, wrong: Wrong) -> None:
    assert wrong in {one.wrong for one in problems(draft, frozenset({"eqs"})) if one.is_fatal}


def test_cars_in_one_another_are_only_worth_a_look() -> None:
    found = problems(move(BASE, [B2], -11.0, -1.0))
    assert [one.wrong for one in found] == [Wrong.CARS_TOUCH]
    assert not found[0].is_fatal


def test_letters_typed_one_after_another_are_one_step() -> None:
    history = History(BASE)
    for name in ("W", "Wi", "Win"):
        history.do(set_value(history.draft, B1, "name", name), "name/b1")
    history.undo()
    assert history.draft == BASE


def test_what_is_dragged_comes_to_rest_beside_its_neighbour_else_on_the_grid() -> None:
    neighbour = Extent(10.0, 10.0, 15.0, 12.0)
    snap = snapped(Extent(10.2, 20.1, 15.2, 22.1), [neighbour], (12.7, 21.1))
    assert snap.dx_m == pytest.approx(-0.2)
    assert 21.1 + snap.dy_m == pytest.approx(21.0)
    uprights = [guide for guide in snap.guides if guide.is_upright]
    assert {guide.at_m for guide in uprights} == {10.0, 12.5, 15.0}
    assert all((g.from_m, g.to_m) == pytest.approx((10.0, 22.0)) for g in uprights)


@settings(max_examples=80, deadline=None)
@given(st.lists(steps, max_size=8))
def test_changes_laid_on_the_same_file_again_make_the_same_draft(made: list[Step]) -> None:
    drawn = BASE
    for step in made:
        drawn = step(drawn)
    again = rebased(BASE, changes_between(BASE, drawn))
    assert set(again.stands) == set(drawn.stands)
    assert set(again.zones) == set(drawn.zones)
    assert again.reception == drawn.reception


def test_a_change_to_what_somebody_else_removed_is_left_out() -> None:
    changes = changes_between(BASE, move(BASE, [B1], 1.0, 0.0))
    assert rebased(remove(BASE, [B1]), changes) == remove(BASE, [B1])


def test_two_who_moved_different_stands_both_have_their_way() -> None:
    changes = changes_between(BASE, move(BASE, [B1], 1.0, 0.0))
    both = rebased(move(BASE, [A1], 0.0, 1.0), changes)
    assert [(s.x_m, s.y_m) for s in both.stands if s.stand in ("b1", "a1")] == [(7, 6), (6, 22)]
