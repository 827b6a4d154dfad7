"""The lists of the page: what is drawn, what can be put on stands, what is wrong, the numbers."""

from typing import Any, ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.planning.draft import Ref
from reception_console.plan.drafting import Drafting
from reception_console.plan.hand import Hand
from reception_console.plan.plan_fields import FieldRow, Known, field_rows
from reception_console.plan.plan_rows import (
    EditFloorRow,
    EditStandRow,
    EditZoneRow,
    FlawRow,
    GuideRow,
    ThingRow,
    board_rows,
    car_rows,
    flaw_rows,
    flaws_by_part,
    floor_rows,
    guide_rows,
    stand_rows,
    zone_rows,
)
from reception_console.row_list import RowList
from reception_console.scene import Scene

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PlanLists(QObject):
    """One list for each; nothing is worked out again while nothing has changed."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seek = ""
        self._floors, self._zones = RowList(EditFloorRow, self), RowList(EditZoneRow, self)
        self._stands, self._guides = RowList(EditStandRow, self), RowList(GuideRow, self)
        self._boards, self._cars = RowList(ThingRow, self), RowList(ThingRow, self)
        self._flaws, self._fields = RowList(FlawRow, self), RowList(FieldRow, self)
        self._known: tuple[Any, ...] = ()
        self._seen: tuple[Any, ...] = ()

    @Property(RowList, constant=True)
    def floors(self) -> RowList:
        return self._floors

    @Property(RowList, constant=True)
    def zones(self) -> RowList:
        return self._zones

    @Property(RowList, constant=True)
    def stands(self) -> RowList:
        return self._stands

    @Property(RowList, constant=True)
    def guides(self) -> RowList:
        return self._guides

    @Property(RowList, constant=True)
    def boards(self) -> RowList:
        return self._boards

    @Property(RowList, constant=True)
    def cars(self) -> RowList:
        return self._cars

    @Property(int, notify=changed)
    def looseBoards(self) -> int:
        """How many of the boards that are listed are on no stand."""
        return _loose(self._boards)

    @Property(int, notify=changed)
    def looseCars(self) -> int:
        """How many of the cars that are listed are on no stand."""
        return _loose(self._cars)

    @Property(RowList, constant=True)
    def flaws(self) -> RowList:
        return self._flaws

    @Property(RowList, constant=True)
    def fields(self) -> RowList:
        return self._fields

    def show(
        self,
        drafting: Drafting,
        hand: Hand,
        scene: Scene,
        target: str,
        numbered: Ref | None,
        pictures: tuple[str, ...],
    ) -> None:
        """Show the draft as it is."""
        self._guides.show(guide_rows(hand.guides))
        draft, cars = drafting.draft, scene.shows.cars
        boards = tuple(sorted({*scene.shows.boards, *scene.shows.stray_boards, *_boards(drafting)}))
        drawn = (drafting.floor, drafting.chosen, target, numbered, pictures, boards, self.seek)
        held = self._known
        if drawn == self._seen and held and held[0] is draft and held[1] is cars:
            return
        self._known, self._seen = (draft, cars), drawn
        found = drafting.problems
        flaws = flaws_by_part(found)
        chosen, floor = drafting.chosen, drafting.floor
        self._floors.show(floor_rows(draft, floor, flaws))
        self._zones.show(zone_rows(draft, floor, chosen, flaws))
        self._stands.show(stand_rows(draft, floor, chosen, flaws, cars, target))
        self._flaws.show(flaw_rows(found, draft))
        self._boards.show(board_rows(draft, boards, self.seek))
        self._cars.show(car_rows(draft, cars, self.seek))
        self.changed.emit()
        known = Known(cars=cars, boards=boards, pictures=pictures)
        is_new = numbered is not None and drafting.is_new(numbered)
        is_one = numbered is not None and len(chosen) < 2  # noqa: PLR2004 (several have no numbers)
        self._fields.show(
            field_rows(numbered, draft, found, known, is_new=is_new)
            if numbered is not None and is_one
            else []
        )


def _loose(things: RowList) -> int:
    return sum(not row.is_placed for row in things.values)


def _boards(drafting: Drafting) -> set[str]:
    """The boards of the file: one that was taken off its stand is still there to be put."""
    return {stand.board for stand in drafting.base.stands if stand.board}
