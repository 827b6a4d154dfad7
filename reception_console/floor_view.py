"""The floor plan in the middle: which floor is shown, what is on it and where one looks from."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.floor import Floor, Spot
from reception_console.camera import Camera
from reception_console.floor_rows import FloorRow, ZoneRow, floor_rows, zone_rows
from reception_console.people_rows import (
    AdvisorRow,
    RouteRow,
    TwinRow,
    advisor_rows,
    route_rows,
    twin_rows,
)
from reception_console.plan_memory import PlanMemory
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.stand_card import StandCard, stand_card
from reception_console.stand_rows import Scale, StandRow

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

_CROWD = 24
"""So many calls on one floor are not all animated: nobody could look at them, and it costs."""


@QmlElement
class FloorView(QObject):
    """One floor of the plan; the others are a tab away."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._floors, self._zones = RowList(FloorRow, self), RowList(ZoneRow, self)
        self._stands, self._advisors = RowList(StandRow, self), RowList(AdvisorRow, self)
        self._routes, self._twins = RowList(RouteRow, self), RowList(TwinRow, self)
        self._memory = PlanMemory()
        self._card = StandCard()
        self._is_crowded = False
        self._camera = Camera(self)
        self._camera.changed.connect(self._lay_out)
        self._scene: Scene | None = None
        self._floor: Floor | None = None
        self._found = ""
        self._face: tuple[object, ...] = ()

    @Property(RowList, notify=changed)
    def floors(self) -> RowList:
        return self._floors

    @Property(RowList, notify=changed)
    def zones(self) -> RowList:
        return self._zones

    @Property(RowList, notify=changed)
    def stands(self) -> RowList:
        return self._stands

    @Property(RowList, notify=changed)
    def advisors(self) -> RowList:
        return self._advisors

    @Property(RowList, notify=changed)
    def routes(self) -> RowList:
        return self._routes

    @Property(RowList, notify=changed)
    def twins(self) -> RowList:
        return self._twins

    @Property(bool, notify=changed)
    def isCrowded(self) -> bool:
        return self._is_crowded

    @Property(bool, notify=changed)
    def hasCard(self) -> bool:
        return bool(self._card.stand)

    @Property(str, notify=changed)
    def cardTitle(self) -> str:
        return self._card.title

    @Property(str, notify=changed)
    def cardWords(self) -> str:
        return self._card.words

    @Property(bool, notify=changed)
    def isCardWell(self) -> bool:
        return self._card.is_well

    @Property(bool, notify=changed)
    def hasCardBoard(self) -> bool:
        return self._card.has_board

    @Property(Camera, notify=changed)
    def camera(self) -> Camera:
        return self._camera

    @Property(bool, notify=changed)
    def hasPlan(self) -> bool:
        return self._floor is not None

    @Property(bool, notify=changed)
    def isOld(self) -> bool:
        return self._scene is not None and self._scene.is_old

    @Property(float, notify=changed)
    def widthM(self) -> float:
        return self._floor.width_m if self._floor else 0.0

    @Property(float, notify=changed)
    def depthM(self) -> float:
        return self._floor.depth_m if self._floor else 0.0

    @Property(bool, notify=changed)
    def hasReception(self) -> bool:
        return self._reception is not None

    @Property(float, notify=changed)
    def receptionXM(self) -> float:
        return self._reception.x_m if self._reception else 0.0

    @Property(float, notify=changed)
    def receptionYM(self) -> float:
        return self._reception.y_m if self._reception else 0.0

    @property
    def _reception(self) -> Spot | None:
        plan = self._scene.shows.plan if self._scene else None
        spot = plan.reception if plan else None
        return spot if spot and self._floor and spot.floor == self._floor.floor else None

    def show(self, scene: Scene, towards: Spot | None = None) -> None:
        """Show this moment, on the floor that is looked at or on that of `towards`."""
        self._scene = scene
        plan = scene.shows.plan
        wanted = towards.floor if towards else self._floor.floor if self._floor else ""
        floors = plan.floors if plan else ()
        self._turn_to(next((f for f in floors if f.floor == wanted), floors[0] if floors else None))
        if towards:
            self._camera.bring_into_view(towards.x_m, towards.y_m)
        self._lay_out()
        self._say()

    def _say(self) -> None:
        scene = self._scene
        assert scene is not None  # noqa: S101 (shown before)
        self._card = stand_card(scene, self._found)
        face = (self._floor, self._reception, scene.is_old, self._card)
        if face != self._face:
            self._face = face
            self.changed.emit()

    @Slot(str)
    def showFloor(self, floor: str) -> None:
        """Look at another floor."""
        plan = self._scene.shows.plan if self._scene else None
        self._turn_to(next((f for f in plan.floors if f.floor == floor), None) if plan else None)
        self._refresh()

    def next_floor(self) -> None:
        """Look at the floor after this one, in a circle."""
        plan = self._scene.shows.plan if self._scene else None
        if plan and self._floor in plan.floors:
            place = plan.floors.index(self._floor) + 1
            self._turn_to(plan.floors[place % len(plan.floors)])
            self._refresh()

    def look_at(self, spot: Spot) -> None:
        """Make sure this spot can be seen."""
        plan = self._scene.shows.plan if self._scene else None
        if self._scene and plan and any(f.floor == spot.floor for f in plan.floors):
            self.show(self._scene, spot)

    def zoom_by(self, steps: float) -> None:
        """Look nearer, or from further away."""
        self._camera.zoomBy(steps)

    def fit(self) -> None:
        """Look at the whole floor."""
        self._camera.fit()

    def find(self, found: str) -> None:
        """Ring this stand or advisor; empty rings nobody."""
        self._found = found
        if self._scene:
            self._lay_out()
            self._say()

    @property
    def found(self) -> str:
        """Which stand or advisor is ringed."""
        return self._found

    @property
    def stand_rows(self) -> tuple[StandRow, ...]:
        """The stands as they are drawn."""
        return self._stands.values

    def _refresh(self) -> None:
        if self._scene:
            self.show(self._scene)

    def _turn_to(self, floor: Floor | None) -> None:
        if floor is not None and floor != self._floor:
            self._floor = floor
            self._camera.show_floor(floor.width_m, floor.depth_m)
        self._floor = floor

    def _calm_down(self, stands: list[StandRow]) -> None:
        """Decide before the rows are drawn whether they are too many to be animated."""
        is_crowded = sum(row.is_pulsing for row in stands) > _CROWD
        if is_crowded != self._is_crowded:
            self._is_crowded = is_crowded
            self.changed.emit()

    def _lay_out(self) -> None:
        scene, plan = self._scene, self._scene.shows.plan if self._scene else None
        if scene is None:
            return
        scale = Scale(metre=self._camera.pixels_per_metre, unit=self._camera.unit)
        shown = self._floor.floor if self._floor else ""
        self._memory.look(scene, shown, scale)
        stands = self._memory.stand_rows(scene, self._found)
        advisors = advisor_rows(scene, shown, self._found, scale, self._memory)
        self._calm_down(stands)
        self._floors.show(floor_rows(scene, shown))
        self._zones.show(zone_rows(plan, shown) if plan else [])
        self._stands.show(stands)
        self._advisors.show(advisors)
        self._routes.show(route_rows(scene, stands, advisors))
        self._twins.show(twin_rows(scene, shown))
