"""Everything also works with the mouse."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom


def test_a_call_is_handled_from_press_to_close(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2")
    console.look()
    console.click("send-chen-yu")
    console.click("action-accept")
    console.click("action-arrive")
    console.click("action-ask-close")
    console.click("close-served")

    assert showroom.asked == [
        ("dispatch", "b2", "chen-yu"),
        ("accept", "b2", "chen-yu"),
        ("arrive", "b2", ""),
        ("close", "b2", "served"),
    ]


def test_selecting_on_the_plan_selects_in_the_queue_and_back(
    console: Driven, showroom: PlayedShowroom
) -> None:
    first, second = showroom.press("b1", waited_s=30), showroom.press("b2")
    console.look()
    assert console.console.facts()["selected"] == first
    console.click("stand-b2")
    assert console.console.facts()["selected"] == second
    assert console.item("call-b2").property("isSelected") is True
    console.click("call-b1")
    assert console.console.facts()["selected"] == first
    assert console.item("stand-b1").property("isSelected") is True
    assert console.item("stand-b2").property("isSelected") is False


def test_a_stand_without_a_call_is_ringed(console: Driven) -> None:
    console.click("stand-a1")
    assert console.console.views.floor.found == "a1"
    console.click("stand-a1")
    assert console.console.views.floor.found == ""


def test_tabs_turn_to_another_floor(console: Driven) -> None:
    console.click("floor-upper")
    assert "stand-c1" in console.names()
    assert "stand-b1" not in console.names()


def test_the_wheel_looks_nearer_at_what_is_under_it(console: Driven) -> None:
    before = console.middle("stand-b3")
    camera = console.camera
    plan = console.item("stand-b3").parentItem().parentItem()
    on_plan = plan.mapFromScene(before)
    camera.zoomAt(on_plan.x(), on_plan.y(), 3)
    console.look()

    assert console.zoom > 1.9
    after = console.middle("stand-b3")
    assert abs(after.x() - before.x()) < 2
    assert abs(after.y() - before.y()) < 2


def test_the_plan_can_be_dragged_when_it_is_near(console: Driven) -> None:
    console.click("zoom-in")
    console.click("zoom-in")
    before = console.middle("stand-b2")
    _drag(console, before + QPointF(0, 160), QPointF(-60, 40))
    after = console.middle("stand-b2")

    assert after.x() < before.x() - 20
    console.click("zoom-fit")
    assert console.zoom == 1.0


def test_notices_can_be_put_away(console: Driven) -> None:
    console.console.views.notices.say("Look again", "Nothing was done.", console.clock.seconds)
    console.look(0.0)
    console.click("dismiss-1")
    assert console.console.facts()["notice"] is None


def test_a_press_beside_a_sheet_means_back(console: Driven) -> None:
    console.click("search")
    assert console.console.facts()["screen"] == "searching"
    QTest.mouseClick(
        console.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(60, 1000),
    )
    assert console.console.facts()["screen"] == "watching"


def _drag(console: Driven, start: QPointF, by: QPointF) -> None:
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(console.window, button, none, start.toPoint())
    for step in range(1, 11):
        QTest.mouseMove(console.window, (start + by * step / 10).toPoint())
        QTest.qWait(2)
    QTest.mouseRelease(console.window, button, none, (start + by).toPoint())
    console.look()
