"""Two fingers, or two taps, bring a photograph closer; it is moved about and let go again."""

from typing import cast

import pytest
from PySide6.QtTest import QTest

from tests.kiosk.photographs import GREEN, RED
from tests.kiosk.stage_scene import SETTLED_MS, Scene


def test_two_fingers_enlarge_around_the_place_between_them(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    frame = scene.part("ZoomFrame")
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.45, 0.6))
    fingers.lay(2, scene.place(0.55, 0.6))
    fingers.move({1: scene.place(0.35, 0.6), 2: scene.place(0.65, 0.6)}, 10)
    zoom, shift = float(frame.property("zoom")), frame.property("shift")
    assert 2 < zoom <= 3
    assert (frame.width() / 2 - shift.x()) / zoom == pytest.approx(frame.width() / 2, rel=0.02)
    fingers.lift(1)
    fingers.lift(2)
    scene.settle()
    assert cast("str", scene.stage.closeUp) != ""
    assert "photo-next" not in scene.board.controls(), "nothing lies over a close look"
    assert scene.item("CarHeader") is None


def test_a_close_look_is_moved_about_but_its_edges_never_come_inside(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    frame = scene.part("ZoomFrame")
    scene.fingers.tap_twice(scene.place(0.5, 0.6))
    QTest.qWait(SETTLED_MS)
    zoom = float(frame.property("zoom"))
    assert zoom == pytest.approx(2.5)
    for start, end in [(0.1, 0.95)] * 5:
        scene.swipe(start, end)
    assert frame.property("shift").x() == 0
    for start, end in [(0.95, 0.1)] * 5:
        scene.swipe(start, end)
    assert frame.property("shift").x() == pytest.approx(frame.width() * (1 - zoom))
    assert scene.visit.looks.photo == 0
    scene.fingers.tap_twice(scene.place(0.5, 0.6))
    QTest.qWait(SETTLED_MS)
    assert float(frame.property("zoom")) == 1
