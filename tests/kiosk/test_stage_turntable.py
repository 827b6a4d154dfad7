"""A car is turned with the finger, runs out, and is held."""

import pytest
from PySide6.QtTest import QTest

from kiosk.stage_view import TURNTABLE_BYTES, _frame_px
from tests.kiosk.photographs import RED
from tests.kiosk.stage_scene import SETTLED_MS, Scene, hue, is_like, painted


def test_the_turntable_turns_with_the_finger_and_runs_out(scene: Scene) -> None:
    scene.show(**painted(scene))
    scene.board.touch("turntable")
    scene.settle()
    table = scene.part("Turntable")
    assert int(table.property("shown")) == 0
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.25, 0.62))
    fingers.move({1: scene.place(0.75, 0.62)}, 20)
    fingers.rest(0.2)
    QTest.qWait(40)
    turned = int(table.property("shown"))
    assert turned == pytest.approx(12, abs=1)
    assert is_like(scene.colour(), hue((turned + 1) / 24))
    fingers.lift(1)
    QTest.qWait(SETTLED_MS)
    assert int(table.property("shown")) == turned
    scene.fingers.swipe(scene.place(0.4, 0.62), scene.place(0.5, 0.62), 4)
    let_go = float(table.property("angle"))
    QTest.qWait(900)
    assert float(table.property("angle")) > let_go + 1, "it runs on"
    scene.board.touch("turntable")
    scene.settle()
    assert is_like(scene.colour(), RED)


def test_a_finger_holds_a_car_that_still_turns(scene: Scene) -> None:
    scene.show(**painted(scene))
    scene.board.touch("turntable")
    scene.settle()
    table = scene.part("Turntable")
    scene.fingers.swipe(scene.place(0.3, 0.62), scene.place(0.5, 0.62), 4)
    QTest.qWait(40)
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.5, 0.62))
    held = float(table.property("angle"))
    QTest.qWait(300)
    assert float(table.property("angle")) == held
    fingers.lift(1)


def test_a_turntable_that_lacks_many_frames_is_not_offered(scene: Scene) -> None:
    fields = painted(scene)
    for number in range(1, 12):
        (scene.folder / f"turn-{number:02}.jpg").unlink()
    scene.show(**fields)
    assert "turntable" not in scene.board.controls()


@pytest.mark.parametrize("frames", [8, 36, 72, 120])
@pytest.mark.parametrize("stage", [(1376, 780), (2752, 1560), (3840, 2160)])
def test_all_frames_of_a_turntable_fit_into_their_memory(
    frames: int, stage: tuple[int, int]
) -> None:
    width_px, height_px = _frame_px(stage, frames)
    assert frames * width_px * height_px * 4 <= TURNTABLE_BYTES
    assert width_px / height_px == pytest.approx(stage[0] / stage[1], rel=0.01)
