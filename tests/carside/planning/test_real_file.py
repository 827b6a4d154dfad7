"""What is drawn goes through the desk's own writing and reading of the file, comments and all."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import carside.demonstration
from carside.contract.editing import Change
from carside.desk.editing_changes import Documents, changed
from carside.desk.showroom_file import read_showroom
from carside.desk.toml_writing import rewritten
from carside.floor import FloorPicture
from carside.planning.changes import changes_between
from carside.planning.draft import RECEPTION, Draft, Part, Ref
from carside.planning.editing import (
    add_floor,
    add_stand,
    add_zone,
    put_board,
    put_car,
    remove,
    set_picture,
    set_value,
)
from carside.planning.extents import Extent
from carside.planning.placing import Edge, align, move, scale_floor, turn
from carside.planning.problems import problems
from carside.planning.rows import draft_of

FILE = Path(carside.demonstration.__file__).parent / "showroom.toml"
TEXT = FILE.read_text(encoding="utf-8")
Step = Callable[[Draft], Draft]


def draft_in(text: str) -> Draft:
    """The draft that a file makes."""
    document = tomllib.loads(text)
    rows = {table: document.get(table, []) for table in ("floor", "zone", "stand", "advisor")}
    return draft_of({**rows, "showroom": [document["showroom"]]})


def written(text: str, changes: tuple[Change, ...]) -> str:
    """The file after these changes, as the desk writes it."""
    before = Documents(tomllib.loads(text), {})
    return rewritten(text, changed(before, changes).showroom)


BASE = draft_in(TEXT)
STANDS = [Ref(Part.STAND, stand.stand) for stand in BASE.stands]
some = st.lists(st.sampled_from([*STANDS, RECEPTION]), max_size=5)
ways = st.integers(-20, 20).map(lambda n: n * 0.25)
names = st.sampled_from([stand.stand for stand in BASE.stands])

steps: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda r, x, y: lambda d: move(d, r, x, y), some, ways, ways),
    st.builds(lambda r, by: lambda d: turn(d, r, by), some, st.sampled_from([15.0, 90.0, -45.0])),
    st.builds(lambda r, e: lambda d: align(d, r, e), some, st.sampled_from(Edge)),
    st.builds(lambda s: lambda d: put_board(d, s, None), names),
    st.builds(lambda s: lambda d: put_car(d, s, "eqs-450"), names),
    st.builds(lambda s: lambda d: set_value(d, Ref(Part.STAND, s), "name", "Höhe “1”"), names),
    st.builds(lambda s: lambda d: remove(d, [Ref(Part.STAND, s)]), names),
    st.builds(lambda x: lambda d: add_stand(d, "ground", (x, 3.0), "")[0], st.floats(0, 30)),
    st.just(
        lambda d: add_zone(d, "upper", "New", Extent(1, 1, 5, 5))[0] if d.floor("upper") else d
    ),
    st.just(lambda d: add_floor(d, "Roof")[0]),
    st.just(lambda d: remove(d, [Ref(Part.FLOOR, "upper")])),
    st.builds(lambda f: lambda d: scale_floor(d, "ground", f), st.floats(0.5, 2)),
    st.just(
        lambda d: set_picture(d, "ground", FloorPicture(file="hall.svg", x_m=-1.5, width_m=30))
    ),
    st.just(lambda d: set_picture(d, "ground", None)),
)


def test_the_demonstration_is_without_mistakes() -> None:
    assert [one for one in problems(BASE) if one.is_fatal] == []


@settings(max_examples=60, deadline=None)
@given(st.lists(steps, max_size=8))
def test_the_file_says_what_was_drawn_and_keeps_every_comment(made: list[Step]) -> None:
    drawn = BASE
    for step in made:
        drawn = step(drawn)
    text = written(TEXT, changes_between(BASE, drawn))
    read = draft_in(text)
    assert set(read.stands) == set(drawn.stands)
    assert set(read.zones) == set(drawn.zones)
    assert set(read.floors) == set(drawn.floors)
    assert (read.reception, read.people) == (drawn.reception, drawn.people)
    comments = [line for line in TEXT.splitlines() if line.startswith("#")]
    assert [line for line in text.splitlines() if line.startswith("#")] == comments


@pytest.mark.parametrize("factor", [0.5, 1.37])
def test_what_has_no_mistake_here_the_desk_takes(tmp_path: Path, factor: float) -> None:
    drawn = scale_floor(BASE, "upper", factor)
    drawn, _ = add_stand(drawn, "upper", (4.0, 4.0), "", drawn.stands[-1])
    drawn = set_picture(drawn, "upper", FloorPicture(file="upper floor.png", width_m=12.5))
    assert [one for one in problems(drawn) if one.is_fatal] == []
    text = written(TEXT, changes_between(BASE, drawn))
    (tmp_path / "showroom.toml").write_text(text, encoding="utf-8")
    plan = read_showroom(tmp_path / "showroom.toml", FILE.parent / "cars").plan
    assert (plan.floors, plan.zones, plan.stands) == (drawn.floors, drawn.zones, drawn.stands)
