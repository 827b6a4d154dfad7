"""What the page's view does that needs no mouse to be seen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage

from carside.planning.draft import RECEPTION, Part, Ref
from reception_console.console import Console
from reception_console.page_table import Page
from tests.reception_console.driving import Driven
from tests.reception_console.plan.conftest import GROUND
from tests.reception_console.plan.desk_file import DeskFile
from tests.reception_console.played import PlayedShowroom, StillClock


class Table:
    """The drawing table of a console without a window."""

    def __init__(self, showroom: PlayedShowroom, clock: StillClock, pictures: Path) -> None:
        self.console = Console(showroom, clock, "Zhao Lin", "wangjing", pictures=pictures)
        self.view: Any = self.console.views.plan
        self.file = DeskFile(showroom, GROUND)
        self.console.refresh()
        self.console.commands.openPage(Page.PLAN.value)
        self.settle()

    def settle(self) -> None:
        self.file.answer()
        self.console.tick()

    @property
    def words(self) -> str:
        return str(self.view.state["words"])

    def save(self) -> None:
        self.view.save()
        self.settle()


@pytest.fixture
def table(
    application: QGuiApplication, showroom: PlayedShowroom, clock: StillClock, tmp_path: Path
) -> Iterator[Table]:
    del application
    made = Table(showroom, clock, tmp_path / "pictures")
    yield made
    made.console.close()


def test_a_picture_that_is_dropped_is_copied_and_laid_under_the_floor(
    table: Table, tmp_path: Path
) -> None:
    source = tmp_path / "Erdgeschoß (neu).PNG"
    QImage(40, 20, QImage.Format.Format_RGB32).save(str(source))
    table.view.addPicture(QUrl.fromLocalFile(str(source)))
    [copied] = (tmp_path / "pictures").iterdir()
    assert copied.name == "Erdgeschoß-neu.png"
    table.save()
    assert table.file.row("floor", "ground")["picture"] == {
        "file": copied.name,
        "x_m": 0,
        "y_m": 0,
        "width_m": 40,
    }


def test_what_is_no_picture_is_not_copied_and_said(table: Table, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_text("x")
    table.view.addPicture(QUrl.fromLocalFile(str(tmp_path / "plan.pdf")))
    assert "Only PNG, JPEG and SVG" in table.words
    assert not (tmp_path / "pictures").exists()


def test_a_new_stand_may_be_called_otherwise_but_not_as_another(table: Table) -> None:
    table.view.act("stand")
    table.view.finish("id", "b1")
    assert "called b1 already" in table.words
    table.view.finish("id", "entrance")
    table.save()
    assert table.file.row("stand", "entrance")["zone"] in {"hall-a", "hall-b"}


def test_a_saved_stand_keeps_its_identifier(table: Table) -> None:
    table.view.choose("stand", "b1")
    keys = {row.key for row in table.view.lists.fields.values}
    assert "id" not in keys
    table.view.act("double")
    assert "id" in {row.key for row in table.view.lists.fields.values}


def test_a_floor_is_added_and_removed_with_all_that_is_on_it(table: Table) -> None:
    table.view.act("add_floor")
    table.view.act("stand")
    assert [row.floor_name for row in table.view.lists.floors.values][-1] == "Floor 2"
    assert table.view.lists.stands.count == 1
    table.view.act("remove_floor")
    assert table.view.drafting.changes == ()
    assert table.view.drafting.floor == "ground"


def test_without_a_floor_there_is_nothing_to_draw_on(table: Table) -> None:
    table.view.act("remove_floor")
    for tool in ("stand", "reception", "zone"):
        table.view.takeTool(tool)
        table.view.press(50.0, 50.0, 0)
        table.view.drag(150.0, 150.0)
        table.view.release(0)
    table.view.act("stand")
    table.view.act("zone")
    assert table.view.lists.stands.count == 0
    assert "to put right" in table.words


def test_what_was_undone_after_saving_is_a_change_again(table: Table) -> None:
    table.view.choose("stand", "b1")
    table.view.edit("name", "Entrance")
    table.save()
    assert table.file.row("stand", "b1")["name"] == "Entrance"
    table.view.act("undo")
    table.save()
    assert "name" not in table.file.row("stand", "b1")


def test_the_list_of_what_is_wrong_leads_there(table: Table) -> None:
    table.view.choose("stand", "b1")
    table.view.edit("y_m", "99")
    [flaw] = [row for row in table.view.lists.flaws.values if row.is_fatal]
    table.view.choose("reception", "")
    table.view.goToFlaw(flaw.key)
    assert table.view.drafting.chosen == (Ref(Part.STAND, "b1"),)


def test_the_reception_is_a_part_like_the_others(table: Table) -> None:
    table.view.choose("reception", "")
    table.view.edit("x_m", "30,5")
    table.save()
    assert table.file.tables["showroom"][0]["reception"]["x_m"] == 30.5
    table.view.choose("reception", "")
    table.view.act("remove")
    assert not table.view.drafting.draft.holds(RECEPTION)


def test_half_a_number_changes_nothing(table: Table) -> None:
    table.view.choose("stand", "b1")
    for text in ("", "-", "1e999", "nan", "abc"):
        table.view.edit("x_m", text)
    assert table.view.drafting.changes == ()


def test_a_board_is_put_only_where_a_stand_is_chosen(table: Table) -> None:
    table.view.putThing("board", "board-b1")
    assert "Choose a stand first" in table.words
    assert table.view.drafting.changes == ()


def test_what_was_not_touched_follows_the_file_by_itself(
    table: Table, showroom: PlayedShowroom
) -> None:
    table.file.change_by_hand("stand", "b1", x_m=7)
    showroom.set(plan=GROUND)
    table.console.tick()
    showroom.set(plan=type(GROUND)(**{f: getattr(GROUND, f) for f in GROUND.__slots__}))
    table.console.tick()
    table.settle()
    [b1] = [row for row in table.view.lists.stands.values if row.stand == "b1"]
    assert b1.middle_x_m == 7


def test_the_page_can_be_walked_with_tab(page: Driven) -> None:
    items = [item for item in page.items() if item.property("activeFocusOnTab")]
    names = [item.objectName() for item in items]
    assert {"plan-stand-b1", "plan-zone-hall-a", "plan-tool-scale", "plan-save"} <= set(names)
