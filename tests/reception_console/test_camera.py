"""Looking nearer and further, and never losing the plan."""

from typing import Any

import pytest

from reception_console.camera import Camera


@pytest.fixture
def camera() -> Any:
    camera = Camera()
    camera.setViewport(1056.0, 756.0, 1.0)
    camera.show_floor(40.0, 28.0)
    return camera


def test_the_whole_floor_is_shown_at_first(camera: Any) -> None:
    assert camera.pixelsPerMetre == pytest.approx(25.0)
    assert camera.originX == pytest.approx(28.0)
    assert camera.originY == pytest.approx(28.0)


def test_what_is_under_the_mouse_stays_there(camera: Any) -> None:
    camera.zoomAt(700.0, 300.0, 4)
    x_m = (700.0 - 28.0) / 25.0
    assert camera.originX + x_m * camera.pixelsPerMetre == pytest.approx(700.0)


def test_the_plan_never_leaves_the_view(camera: Any) -> None:
    camera.zoomBy(5)
    camera.panBy(100_000.0, 100_000.0)
    assert camera.originX == pytest.approx(28.0)
    camera.panBy(-200_000.0, -200_000.0)
    right = camera.originX + 40.0 * camera.pixelsPerMetre
    assert right == pytest.approx(1056.0 - 28.0)


def test_zoom_has_an_end_in_both_directions(camera: Any) -> None:
    camera.zoomBy(100)
    assert camera.zoom == 8.0
    camera.zoomBy(-100)
    assert camera.zoom == 1.0


def test_a_stand_out_of_sight_is_brought_into_view_and_one_in_sight_is_left(camera: Any) -> None:
    camera.zoomBy(6)
    before = camera.originX
    camera.bring_into_view(20.0, 14.0)
    assert camera.originX == before
    camera.bring_into_view(2.0, 2.0)
    x = camera.originX + 2.0 * camera.pixelsPerMetre
    assert 0 < x < 1056


def test_a_window_without_size_breaks_nothing(camera: Any) -> None:
    camera.setViewport(0.0, 0.0, 0.0)
    assert camera.pixelsPerMetre > 0
