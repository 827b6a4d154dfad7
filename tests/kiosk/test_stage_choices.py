"""Paints and trims change the picture, the price and the figures."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest

from carside.catalogue.sheet import Paint, Trim
from kiosk.visit import Visit
from tests.kiosk.photographs import RED
from tests.kiosk.stage_scene import (
    DARK,
    SETTLED_MS,
    SIZES,
    VIOLET,
    Darkest,
    Scene,
    is_like,
    painted,
)


@SIZES
def test_a_paint_changes_the_picture_and_the_price_and_a_trim_the_figures(
    scene: Scene, size: tuple[int, int]
) -> None:
    scene.show(size, **painted(scene))
    assert "€60,000" in scene.board.texts()
    scene.board.touch("paint-blue")
    scene.settle()
    assert is_like(scene.colour(), VIOLET)
    assert "€61,200" in scene.board.texts()
    assert {"Blue", "+€1,200"} <= set(scene.board.texts())
    scene.board.touch("trim-sport")
    QTest.qWait(SETTLED_MS)
    assert "300" in scene.board.texts()
    assert scene.visit.seen == ("colour", "trim")
    scene.board.visit.forget()
    QTest.qWait(SETTLED_MS)
    assert "€60,000" in scene.board.texts()
    assert is_like(scene.colour(), RED)


def test_what_was_chosen_is_forgotten_with_the_visit_and_with_the_car(scene: Scene) -> None:
    scene.show(**painted(scene))
    for leave in (scene.board.visit.forget, scene.board.visit.goHome):
        scene.board.touch("paint-blue")
        scene.board.touch("trim-sport")
        assert (scene.visit.looks.paint, scene.visit.looks.trim) == ("blue", "sport")
        leave()
        assert scene.visit.looks == Visit(language="en").looks


def test_paints_are_named_in_the_shoppers_language(scene: Scene) -> None:
    scene.show(**painted(scene))
    scene.board.visit.speak("zh-CN")
    scene.board.touch("paint-blue")
    QTest.qWait(SETTLED_MS)
    assert "蓝色" in scene.board.texts()


def test_no_frame_is_dark_while_a_paint_is_chosen_or_the_car_is_turned(scene: Scene) -> None:
    scene.show(**painted(scene))
    darkest = Darkest(scene)
    for control in ("paint-blue", "paint-white", "paint-red", "turntable", "turntable"):
        scene.board.touch(control)
        for _ in range(12):
            QTest.qWait(10)
            darkest.look()
    assert darkest.lightness > DARK


def test_a_car_file_without_choices_shows_none(scene: Scene) -> None:
    scene.show(paints=(Paint(paint="red", name="Red", colour="#c8141e"),))
    assert not any(name.startswith(("paint-", "trim-")) for name in scene.board.controls())


@pytest.mark.parametrize("language", ["en", "ar"])
@SIZES
def test_every_control_of_the_stage_is_named_large_enough_and_apart_from_others(
    scene: Scene, size: tuple[int, int], language: str
) -> None:
    paints = tuple(Paint(paint=f"p{n}", name=f"Paint {n}", colour="#7a1420") for n in range(16))
    trims = tuple(Trim(trim=f"t{n}", name="S") for n in range(8))
    scene.show(size, **{**painted(scene), "paints": paints, "trims": trims})
    scene.board.visit.speak(language)
    QTest.qWait(SETTLED_MS)
    mm = scene.board.window.screen().physicalDotsPerInch() / 25.4
    areas = {
        name: QRect(*area)
        for name, area in scene.board.controls().items()
        if name.startswith(("paint-", "trim-", "photo-", "turntable", "dimensions"))
    }
    assert sum(name.startswith("paint-") for name in areas) == 16
    gap = int(4 * mm)
    for name, area in areas.items():
        assert min(area.width(), area.height()) >= int(12 * mm), name
        near = area.adjusted(-gap, -gap, gap, gap)
        assert [one for one, other in areas.items() if near.intersects(other)] == [name]
    said = {name for role, name, _ in scene.board.read_out()}
    assert {"Paint 3", "S"} <= said
