"""Drawing the showroom, by mouse alone and by keyboard alone."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from carside.contract.editing import Change
from carside.planning.draft import Part, Ref
from tests.reception_console.driving import Driven
from tests.reception_console.plan.desk_file import DeskFile
from tests.reception_console.played import PlayedShowroom

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_K = Qt.Key


def spot_on_plan(page: Driven, x_m: float, y_m: float) -> QPointF:
    """Where these metres are in the window."""
    table = page.item("plan-table")
    camera: Any = page.console.views.plan.camera
    x = camera.originX + x_m * camera.pixelsPerMetre
    y = camera.originY + y_m * camera.pixelsPerMetre
    return table.mapToScene(QPointF(x, y))


def drag(page: Driven, start: QPointF, end: QPointF) -> None:
    points = [start + (end - start) * step / 6 for step in range(7)]
    at = [QPoint(round(point.x()), round(point.y())) for point in points]
    left = Qt.MouseButton.LeftButton
    page.look()
    QTest.mouseMove(page.window, at[0])
    QTest.mousePress(page.window, left, Qt.KeyboardModifier.NoModifier, at[0])
    for point in at[1:]:
        QTest.mouseMove(page.window, point)
        QTest.qWait(10)
    QTest.mouseRelease(page.window, left, Qt.KeyboardModifier.NoModifier, at[-1])
    page.look(0.0)


def click_at(page: Driven, x_m: float, y_m: float, held: Any = None) -> None:
    at = spot_on_plan(page, x_m, y_m)
    none = Qt.KeyboardModifier.NoModifier
    point = QPoint(round(at.x()), round(at.y()))
    page.look()
    QTest.mouseClick(page.window, Qt.MouseButton.LeftButton, held or none, point)
    page.look(0.0)


def typed(page: Driven, field: str, text: str) -> None:
    page.click(f"plan-field-{field}-box")
    QTest.keyClick(page.window, _K.Key_A, _CTRL)
    page.type(text)
    page.look(0.0)


def words(page: Driven) -> str:
    return str(page.item("plan-words").property("text"))


def save(page: Driven, file: DeskFile) -> None:
    page.click("plan-save")
    file.answer()
    page.look()


def test_a_showroom_is_changed_by_mouse_alone(page: Driven, file: DeskFile) -> None:
    drag(page, spot_on_plan(page, 18, 21), spot_on_plan(page, 20.1, 21))
    page.click("plan-tool-stand")
    click_at(page, 12, 24)
    page.click("plan-tool-stand")
    page.click("plan-tool-zone")
    drag(page, spot_on_plan(page, 28, 15), spot_on_plan(page, 38, 22))
    assert "changes: 3" in words(page)
    save(page, file)

    assert file.row("stand", "a2")["x_m"] == 20
    assert file.row("zone", "zone") == {
        "id": "zone",
        "floor": "ground",
        "name": "Zone 3",
        "x_m": 28,
        "y_m": 15,
        "width_m": 10,
        "depth_m": 7,
    }
    assert "Saved" in words(page)


def test_a_showroom_is_changed_by_keyboard_alone(page: Driven, file: DeskFile) -> None:
    page.console.views.plan.planWanted.emit()
    page.key(_K.Key_Left, _CTRL)
    page.key(_K.Key_Left, _CTRL)
    drafting = page.console.views.plan.drafting
    chosen = drafting.last
    assert chosen is not None
    page.key(_K.Key_Right)
    page.key(_K.Key_Down, _SHIFT)
    page.key(_K.Key_N)
    page.key(_K.Key_R)
    page.key(_K.Key_Z, _CTRL)
    page.key(_K.Key_Y, _CTRL)
    page.key(_K.Key_S, _CTRL)
    file.answer()
    page.look()

    [changes] = file.saved
    assert {change.row for change in changes} == {chosen.name, *_new(changes, file)}
    assert any(change.values.get("heading_deg") is not None for change in changes)
    assert drafting.changes == ()


def _new(changes: tuple[Change, ...], file: DeskFile) -> set[str | None]:
    del file
    return {change.row for change in changes if "zone" in change.values and change.row != "a1"}


def test_tab_leads_to_a_stand_and_enter_to_its_numbers(page: Driven, file: DeskFile) -> None:
    page.item("plan-stand-b1").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page.key(_K.Key_Return)
    page.key(_K.Key_A, _CTRL)
    page.type("Entrance")
    page.key(_K.Key_Return)
    page.key(_K.Key_S, _CTRL)
    file.answer()
    page.look()
    assert file.saved == [(Change(table="stand", row="b1", values={"name": "entrance"}),)]
    page.key(_K.Key_Right, _CTRL)
    assert page.console.views.plan.drafting.last != Ref(Part.STAND, "b1"), "the plan has the keys"


def test_cars_and_boards_are_dragged_onto_stands(page: Driven, file: DeskFile) -> None:
    drag(page, page.middle("plan-car-g-580"), spot_on_plan(page, 18, 21))
    drag(page, page.middle("plan-board-board-b1"), spot_on_plan(page, 18, 21))
    save(page, file)
    assert file.row("stand", "a2")["car"] == "g-580"
    assert file.row("stand", "a2")["board"] == "board-b1"
    assert "board" not in file.row("stand", "b1"), "a board is mounted once"


def test_a_board_that_is_switched_on_waits_in_the_list(
    page: Driven, showroom: PlayedShowroom, file: DeskFile
) -> None:
    showroom.set(stray_boards=("b77",))
    page.look()
    click_at(page, 18, 21)
    page.click("plan-board-b77")
    save(page, file)
    assert file.row("stand", "a2")["board"] == "b77"


def test_the_scale_is_set_by_two_points(page: Driven, file: DeskFile) -> None:
    page.click("plan-tool-scale")
    click_at(page, 10, 10)
    click_at(page, 20, 10)
    QTest.keyClick(page.window, _K.Key_A, _CTRL)
    page.type("5")
    page.click("plan-scale-apply")
    assert "Not saved yet" in words(page)
    save(page, file)
    assert file.row("floor", "ground")["width_m"] == pytest.approx(20.0, abs=0.1)
    assert file.row("stand", "b2")["x_m"] == pytest.approx(9.0, abs=0.1)


def test_what_is_wrong_is_said_at_once_at_the_place_and_in_a_list(
    page: Driven, file: DeskFile
) -> None:
    page.click("plan-stand-b1")
    typed(page, "x_m", "90")
    assert page.shows("Lies outside its floor")
    assert "Cannot be saved" in words(page)
    page.key(_K.Key_S, _CTRL)
    assert file.saved == []
    typed(page, "x_m", "9")
    assert "Not saved yet" in words(page)


def test_a_board_at_two_stands_is_a_mistake_at_both(page: Driven) -> None:
    page.click("plan-stand-b1")
    typed(page, "board", "board-b2")
    rows: Any = page.console.views.plan.lists
    marked = {row.stand for row in rows.stands.values if row.flaw == "wrong"}
    assert marked == {"b1", "b2"}


def test_several_are_chosen_and_lined_up(page: Driven, file: DeskFile) -> None:
    page.click("plan-stand-b1")
    click_at(page, 18, 21, _CTRL)
    page.click("plan-align-middle")
    save(page, file)
    assert file.row("stand", "b1")["y_m"] == file.row("stand", "a2")["y_m"]


def test_the_draft_outlives_another_page_and_is_thrown_away_only_after_a_question(
    page: Driven, file: DeskFile
) -> None:
    page.click("plan-stand-b1")
    page.key(_K.Key_Right)
    page.key(_K.Key_F1)
    page.key(_K.Key_F6)
    file.answer()
    page.look()
    assert "changes: 1" in words(page)
    page.click("plan-throw-away")
    page.click("plan-keep")
    assert "changes: 1" in words(page)
    page.click("plan-throw-away")
    page.click("plan-throw-away-yes")
    file.answer()
    page.look()
    assert "As in the showroom file" in words(page)


def test_the_window_asks_before_it_is_closed_over_a_drawing(page: Driven) -> None:
    page.click("plan-stand-b1")
    page.key(_K.Key_Right)
    page.key(_K.Key_F1)
    page.window.close()
    page.look()
    assert page.shows("not in the showroom file yet: Floor plan.")
    page.click("leave-stay")
    assert page.window.isVisible()
    page.key(_K.Key_F6)
    assert "changes: 1" in words(page)
    page.window.close()
    page.look()
    page.click("leave-throw-away")
    assert not page.window.isVisible()


def test_who_was_slower_lays_his_changes_on_top(page: Driven, file: DeskFile) -> None:
    page.click("plan-stand-b1")
    page.key(_K.Key_Right)
    file.change_by_hand("stand", "b2", x_m=20)
    save(page, file)
    assert "Chen Li" in words(page)
    page.click("plan-read-again")
    file.answer()
    page.look()
    save(page, file)
    assert (file.row("stand", "b1")["x_m"], file.row("stand", "b2")["x_m"]) == (6.25, 20)


def test_what_the_desk_finds_wrong_is_told_in_its_own_words(page: Driven, file: DeskFile) -> None:
    file.problems = ("stand[1].car must be a car that exists",)
    page.click("plan-stand-b1")
    page.key(_K.Key_Right)
    save(page, file)
    assert "must be a car that exists" in words(page)
    assert "changes" not in words(page)
    file.problems = ()
    save(page, file)
    assert "Saved" in words(page)


def test_a_plan_that_cannot_be_read_says_so_and_is_asked_for_again(
    console: Driven, showroom: PlayedShowroom, file: DeskFile
) -> None:
    console.key(_K.Key_F6)
    assert console.shows("Reading the plan")
    showroom.refuse_question("this desk was started without a file", next(iter(showroom.questions)))
    console.look()
    assert console.shows("started without a file")
    showroom.questions.clear()
    console.click("plan-read-again")
    file.answer()
    console.look()
    assert "plan-stand-b1" in console.names()


def test_escape_lets_go_of_what_is_chosen_before_it_leaves_the_page(page: Driven) -> None:
    page.click("plan-stand-b1")
    page.key(_K.Key_Escape)
    assert page.console.views.plan.drafting.chosen == ()
    page.key(_K.Key_Escape)
    assert "plan-table" not in page.names()


def test_a_zone_is_sized_at_its_edge(page: Driven, file: DeskFile) -> None:
    click_at(page, 24, 26)
    drag(page, spot_on_plan(page, 26, 21), spot_on_plan(page, 30.1, 21))
    save(page, file)
    assert file.saved == [(Change(table="zone", row="hall-a", values={"width_m": 30}),)]
