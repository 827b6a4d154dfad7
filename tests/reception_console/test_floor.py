"""The plan among the calls: a picture under it, many stands on it, and the way over it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from carside.console.shows import Standing
from carside.floor import Floor, FloorPicture, FloorPlan, Stand, Zone
from reception_console.car_pictures import draw_car, read_look
from reception_console.cluster_rows import ClusterRow
from reception_console.console import Console
from reception_console.floor_drawing import UnreadableDrawingError, read_drawing
from reception_console.floor_pictures import FloorPictures
from reception_console.plan_clusters import clusters
from reception_console.plan_layout import Box
from reception_console.walking import Stop, Way, next_stop
from tests.reception_console.driving import Driven
from tests.reception_console.played import PLAN, PlayedShowroom, StillClock

INK = QColor("#97a1af")
SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="200" height="140" viewBox="0 0 200 140">
<rect x="10" y="10" width="180" height="120" fill="none" stroke="#000" stroke-width="8"/></svg>"""
_CTRL = Qt.KeyboardModifier.ControlModifier


def crowded_plan(stands: int = 300, side: int = 20) -> FloorPlan:
    """One floor with so many stands that they cover each other when it is seen whole."""
    zone = Zone(zone="hall", floor="ground", name="Hall", x_m=0, y_m=0, width_m=200, depth_m=200)
    return FloorPlan(
        showroom="wangjing",
        name="Wangjing Showroom",
        floors=(Floor(floor="ground", name="Ground floor", width_m=200.0, depth_m=200.0),),
        zones=(zone,),
        stands=tuple(
            Stand(
                stand=f"s{n}",
                name=f"S{n}",
                zone="hall",
                floor="ground",
                x_m=6.0 + 6.0 * (n % side),
                y_m=6.0 + 3.0 * (n // side),
                board=f"b{n}",
                car="eqs-450",
            )
            for n in range(stands)
        ),
    )


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    (tmp_path / "hall.svg").write_text(SVG)
    paper = QImage(400, 280, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    for x in range(400):
        for y in range(100, 110):
            paper.setPixelColor(x, y, QColor("black"))
    paper.save(str(tmp_path / "hall.png"))
    paper.save(str(tmp_path / "hall.jpg"))
    (tmp_path / "broken.png").write_bytes((tmp_path / "hall.png").read_bytes()[:300])
    return tmp_path


@pytest.fixture
def with_pictures(
    application: QGuiApplication, showroom: PlayedShowroom, clock: StillClock, pictures: Path
) -> Iterator[Driven]:
    del application
    driven = Driven(showroom, clock)
    driven.console.close()
    driven.console = Console(showroom, clock, "Zhao Lin", "wangjing", pictures=pictures)
    driven.open(1920, 1080)
    yield driven
    complaints = list(driven.console.screen.complaints)
    driven.close()
    assert complaints == []


def show_picture(showroom: PlayedShowroom, file: str) -> None:
    picture = FloorPicture(file=file, width_m=40.0)
    ground = replace(PLAN.floors[0], picture=picture)
    showroom.set(plan=replace(PLAN, floors=(ground, PLAN.floors[1])))


def until_shown(console: Driven, *, is_shown: bool = True) -> None:
    for _ in range(100):
        console.look()
        if ("floor-picture" in console.names()) is is_shown:
            return
        QTest.qWait(30)
    raise AssertionError(sorted(console.names()))


@pytest.mark.parametrize("file", ["hall.svg", "hall.png", "hall.jpg"])
def test_the_picture_of_a_floor_lies_under_it(
    with_pictures: Driven, showroom: PlayedShowroom, file: str
) -> None:
    show_picture(showroom, file)
    until_shown(with_pictures)
    item = with_pictures.item("floor-picture")
    assert item.width() / item.height() == pytest.approx(200 / 140, abs=0.02)
    with_pictures.click("floor-upper")
    assert "floor-picture" not in with_pictures.names()


@pytest.mark.parametrize("file", ["broken.png", "missing.svg"])
def test_a_picture_that_cannot_be_read_is_left_out_and_told_once(
    with_pictures: Driven, showroom: PlayedShowroom, file: str
) -> None:
    show_picture(showroom, file)
    for _ in range(40):
        with_pictures.look(0.1)
        QTest.qWait(20)
        if with_pictures.shows("A floor has no picture"):
            break
    assert with_pictures.shows(file)
    assert "floor-picture" not in with_pictures.names()
    with_pictures.key(Qt.Key.Key_Escape)
    with_pictures.look()
    QTest.qWait(200)
    with_pictures.look()
    assert not with_pictures.shows("A floor has no picture")


def test_two_who_show_one_picture_in_two_sizes_both_get_theirs(
    application: QGuiApplication, pictures: Path
) -> None:
    del application
    made = FloorPictures(pictures)
    shown: list[int] = []
    made.changed.connect(lambda: shown.append(1))
    for _ in range(60):
        prints = [made.look(owner, "hall.svg", 100.0 * owner, "#97a1af") for owner in (1, 8)]
        QTest.qWait(20)
    links = [one.link.rsplit("/", 1)[1] for one in prints if one]
    assert [made.provider.images[link].width() for link in links] == [100, 800]
    assert len(shown) <= 4, "it is not drawn over and over"
    made.close()


def test_a_picture_is_looked_for_in_its_folder_only(
    with_pictures: Driven, showroom: PlayedShowroom, pictures: Path
) -> None:
    (pictures.parent / "outside.svg").write_text(SVG)
    show_picture(showroom, "../outside.svg")
    for _ in range(20):
        with_pictures.look()
    assert "floor-picture" not in with_pictures.names()


def test_paper_is_clear_and_lines_are_ink_whatever_the_file_was_drawn_on(pictures: Path) -> None:
    for file in ("hall.svg", "hall.png", "hall.jpg"):
        image = read_drawing(pictures / file, 200, INK)
        line = (100, 10) if file == "hall.svg" else (100, 52)
        assert image.width() == 200
        assert image.pixelColor(100, 80).alpha() < 12, file
        assert image.pixelColor(*line).alpha() > 200, file
        assert image.pixelColor(*line).name() == INK.name()


def test_a_drawing_is_never_larger_than_memory_allows(tmp_path: Path) -> None:
    (tmp_path / "wide.svg").write_text(SVG.replace('height="140"', 'height="20000"'))
    image = read_drawing(tmp_path / "wide.svg", 100_000, INK)
    assert max(image.width(), image.height()) <= 4096
    assert image.width() * image.height() <= 12_000_000


@pytest.mark.logs("Cannot read file")
def test_what_is_no_picture_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("x")
    (tmp_path / "bad.svg").write_text("<svg")
    for name in ("letter.txt", "bad.svg"):
        with pytest.raises(UnreadableDrawingError, match=name):
            read_drawing(tmp_path / name, 100, INK)


def test_stands_that_would_cover_each_other_are_one_shape_that_opens(
    console: Driven, showroom: PlayedShowroom
) -> None:
    plan = crowded_plan()
    showroom.set(plan=plan, boards={f"b{n}": Standing.READY for n in range(300)})
    showroom.press("s150", waited_s=80)
    console.look()
    rows: Any = console.console.views.floor
    shapes: tuple[ClusterRow, ...] = rows.clusters.values
    assert sum(row.count for row in shapes) + rows.stands.count == 300
    [calling] = [row for row in shapes if row.calls]
    assert (calling.tone, calling.urgency, calling.is_pulsing) == ("waiting", 3, True)

    console.click(f"cluster-{calling.cluster}")
    for _ in range(12):
        QTest.qWait(120)
        console.look()
        if "stand-s150" in console.names():
            break
        nearer = next(row for row in rows.clusters.values if row.calls)
        console.click(f"cluster-{nearer.cluster}")
    assert "stand-s150" in console.names()
    assert rows.stands.count < 300, "what is out of sight is not alive"
    assert len(console.console.facts()["pins"]) == 1  # type: ignore[arg-type]  # a list in the diary


def test_looking_nearer_shows_where_one_is_and_leads_elsewhere(console: Driven) -> None:
    assert "minimap" not in console.names()
    for _ in range(4):
        console.key(Qt.Key.Key_Plus)
    small = console.item("minimap")
    camera: Any = console.camera
    before = camera.leftM
    corner = small.mapToScene(QPoint(14, 14))
    QTest.mouseClick(
        console.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(corner.x()), round(corner.y())),
    )
    console.look()
    assert camera.leftM < before


def test_the_plan_is_walked_with_the_keyboard_and_enter_opens(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = showroom.press("b3")
    showroom.press("b1", waited_s=20)
    console.look()
    console.console.commands.select(showroom.shows.calls[1].call)
    console.click("stand-a2")
    console.key(Qt.Key.Key_Up, _CTRL)
    assert console.item("stand-b2").hasActiveFocus()
    console.key(Qt.Key.Key_Right, _CTRL)
    assert console.item("stand-b3").property("hasFocusRing") is True
    console.key(Qt.Key.Key_Return)
    assert console.console.facts()["selected"] == call
    assert showroom.asked == [], "Enter on a stand sends nobody"


def test_a_lost_board_is_hatched_and_not_told_by_colour_alone(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.set(boards={**showroom.shows.boards, "board-b1": Standing.LOST})
    console.look()
    assert "hatched-" in console.item("stand-b1").property("drawn")
    plain = draw_car(read_look("car/97a1af/0e1116/90/120/50"), console.window.size())
    hatched = draw_car(read_look("hatched-car/97a1af/0e1116/90/120/50"), console.window.size())
    assert plain != hatched


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 900), st.floats(0, 600)), max_size=60))
def test_a_stand_is_in_one_cluster_at_most_and_only_if_it_touches_another(
    middles: list[tuple[float, float]],
) -> None:
    boxes = [Box(x - 16, y - 12, x + 16, y + 12) for x, y in middles]
    found = clusters(boxes, 54)
    members = [n for group in found for n in group]
    assert len(members) == len(set(members))
    assert all(len(group) > 1 for group in found)
    for n in members:
        assert any(boxes[n].touches(box) for m, box in enumerate(boxes) if m != n)


def test_walking_goes_to_what_lies_ahead_and_stays_where_nothing_does() -> None:
    stops = [Stop("a", 0, 0), Stop("b", 10, 1), Stop("c", 4, 9)]
    there = next_stop(stops, 0, 0, Way.RIGHT)
    assert there is not None
    assert there.name == "b"
    assert next_stop(stops, 0, 0, Way.LEFT) is None
