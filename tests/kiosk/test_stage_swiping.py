"""Photographs are swiped: they follow the finger, and there is never a dark moment between."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.kiosk.photographs import BLUE, GREEN, RED, WHITE
from tests.kiosk.stage_scene import DARK, ORANGE, SETTLED_MS, SIZES, VIOLET, Darkest, Scene, is_like


def test_a_flick_goes_one_photograph_on_and_back_again(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN, c=BLUE))
    scene.swipe(0.8, 0.6, 4)
    assert is_like(scene.colour(), GREEN)
    assert scene.visit.seen == ("photos",)
    scene.swipe(0.3, 0.5, 4)
    assert is_like(scene.colour(), RED)


def test_the_photograph_follows_the_finger_and_springs_back_if_it_did_not_go_far(
    scene: Scene,
) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.8, 0.62))
    fingers.move({1: scene.place(0.5, 0.62)}, 20)
    QTest.qWait(40)
    assert is_like(scene.colour(0.95), GREEN), "the next one comes in from the edge"
    assert is_like(scene.colour(0.3), RED)
    fingers.rest(0.2)
    fingers.lift(1)
    QTest.qWait(SETTLED_MS)
    assert is_like(scene.colour(0.95), RED)
    assert scene.visit.looks.photo == 0


def test_a_slow_drag_past_the_middle_goes_on(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.9, 0.62))
    fingers.move({1: scene.place(0.2, 0.62)}, 20)
    fingers.rest(0.2)
    fingers.lift(1)
    QTest.qWait(SETTLED_MS)
    assert is_like(scene.colour(), GREEN)


def test_past_the_ends_it_gives_a_little_and_comes_back(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.1, 0.62))
    fingers.move({1: scene.place(0.9, 0.62)}, 12)
    QTest.qWait(40)
    position = float(scene.part("PhotoStage").property("position"))
    assert -0.3 < position < -0.02
    fingers.lift(1)
    QTest.qWait(SETTLED_MS)
    assert float(scene.part("PhotoStage").property("position")) == 0
    assert is_like(scene.colour(), RED)


def test_a_finger_catches_a_photograph_that_still_moves(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN, c=BLUE))
    photo_stage = scene.part("PhotoStage")
    scene.fingers.swipe(scene.place(0.8, 0.62), scene.place(0.6, 0.62), 4)
    QTest.qWait(60)
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.5, 0.62))
    fingers.move({1: scene.place(0.47, 0.62)}, 4)
    caught = float(photo_stage.property("position"))
    QTest.qWait(200)
    assert float(photo_stage.property("position")) == pytest.approx(caught)
    fingers.lift(1)
    QTest.qWait(SETTLED_MS)
    assert float(photo_stage.property("position")) in (0.0, 1.0, 2.0)


def test_a_mouse_swipes_too(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    start, end = (QPoint(*map(round, scene.place(x, 0.62))) for x in (0.8, 0.3))
    window, button = scene.board.window, Qt.MouseButton.LeftButton
    QTest.mousePress(window, button, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 9):
        QTest.mouseMove(window, start + (end - start) * step / 8, 8)
    QTest.mouseRelease(window, button, Qt.KeyboardModifier.NoModifier, end)
    QTest.qWait(SETTLED_MS)
    assert is_like(scene.colour(), GREEN)


def test_in_arabic_the_next_photograph_comes_from_the_left(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    scene.board.visit.speak("ar")
    QTest.qWait(SETTLED_MS)
    scene.swipe(0.8, 0.3)
    assert is_like(scene.colour(), RED)
    scene.swipe(0.3, 0.8)
    assert is_like(scene.colour(), GREEN)


def test_the_ways_on_and_back_can_be_pressed_and_end_at_the_ends(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    assert "photo-previous" not in scene.board.controls()
    scene.board.touch("photo-next")
    QTest.qWait(SETTLED_MS)
    assert is_like(scene.colour(), GREEN)
    assert "photo-next" not in scene.board.controls()
    scene.board.touch("photo-previous")
    QTest.qWait(SETTLED_MS)
    assert is_like(scene.colour(), RED)


@SIZES
def test_no_frame_is_dark_while_photographs_are_swiped(scene: Scene, size: tuple[int, int]) -> None:
    colours = {"a": RED, "b": GREEN, "c": WHITE, "d": ORANGE, "e": VIOLET, "f": WHITE}
    scene.show(size, photos=scene.photos(**colours))
    darkest = Darkest(scene)
    for start, end in [(0.9, 0.3)] * 5 + [(0.1, 0.9)] * 3:
        fingers = scene.fingers
        fingers.lay(1, scene.place(start, 0.62))
        for step in range(1, 6):
            fingers.move({1: scene.place(start + (end - start) * step / 5, 0.62)}, 1)
            darkest.look()
        fingers.lift(1)
        for _ in range(3):
            QTest.qWait(5)
            darkest.look()
    scene.board.visit.forget()
    for _ in range(6):
        darkest.look()
    assert darkest.lightness > DARK


def test_call_is_heard_while_another_finger_swipes(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    x, y, width, height = scene.board.controls()["call"]
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.8, 0.62))
    fingers.move({1: scene.place(0.6, 0.62)}, 6)
    fingers.lay(2, (x + width / 2, y + height / 2))
    fingers.move({1: scene.place(0.5, 0.62)}, 3)
    fingers.lift(2)
    assert len(scene.board.session.pressed) == 1
    fingers.move({1: scene.place(0.2, 0.62)}, 3)
    fingers.lift(1)
    QTest.qWait(SETTLED_MS)
    assert is_like(scene.colour(), GREEN)
