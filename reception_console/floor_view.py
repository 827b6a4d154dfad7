"""The floor plan in the middle: which floor is shown, what is on it and where one looks from."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.floor import Floor, Spot
from reception_console.camera import Camera
from reception_console.cluster_rows import BlipRow, ClusterRow, blip_rows, cluster_row
from reception_console.floor_rows import FloorRow, ZoneRow, floor_rows, zone_rows
from reception_console.people_rows import (
    AdvisorRow,
    RouteRow,
    TwinRow,
    advisor_rows,
    route_rows,
    twin_rows,
)
from reception_console.picture_view import PictureView
from reception_console.plan_memory import PlanMemory
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.stand_card import StandCard, stand_card
from reception_console.stand_rows import Scale, StandRow
from reception_console.walking import Stop, Way, nearest_stop, next_stop

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

_CROWD = 24
"""So many calls on one floor are not all animated: nobody could look at them, and it costs."""
_AT_ONCE, _BREATH_MS = 8, 4
"""So many stands come into sight in one frame at most; the others with the next ones."""
_AROUND = 0.4
"""What lies so far outside of the view, as a share of it, is there before it comes into sight."""


@QmlElement
class FloorView(QObject):
    """One floor of the plan; the others are a tab away."""

    changed: ClassVar[Signal] = Signal()
    walked: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._floors, self._zones = RowList(FloorRow, self), RowList(ZoneRow, self)
        self._clusters, self._blips = RowList(ClusterRow, self), RowList(BlipRow, self)
        self._stands, self._advisors = RowList(StandRow, self), RowList(AdvisorRow, self)
        self._routes, self._twins = RowList(RouteRow, self), RowList(TwinRow, self)
        self._memory = PlanMemory()
        self._card = StandCard()
        self._is_crowded = False
        self._camera = Camera(self)
        self._camera.settled.connect(self._lay_out)
        self._camera.sharpened.connect(self._show_picture)
        self._camera.changed.connect(self._follow)
        self._picture = PictureView(self)
        self._drawn: tuple[StandRow | ClusterRow, ...] = ()
        self._all_stands: tuple[StandRow, ...] = ()
        self._around = (0.0, 0.0, 0.0, 0.0)
        self._walked_to = ""
        self._rest = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._rest.timeout.connect(self._show_near)
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
    def clusters(self) -> RowList:
        return self._clusters

    @Property(RowList, constant=True)
    def blips(self) -> RowList:
        return self._blips

    @Property(PictureView, constant=True)
    def picture(self) -> PictureView:
        return self._picture

    @property
    def picture_view(self) -> PictureView:
        """The picture under the floor that is shown."""
        return self._picture

    @Property(str, notify=walked)
    def walkedTo(self) -> str:
        return self._walked_to

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

    @Slot(str)
    def openCluster(self, cluster: str) -> None:
        """Look at the stands of this cluster from so near that they part."""
        row = next((c for c in self._clusters.values if c.cluster == cluster), None)
        stands = [s for s in self._all_stands if row and s.stand in row.stands]
        if stands:
            xs, ys = [s.middle_x_m for s in stands], [s.middle_y_m for s in stands]
            reach = max(s.length_m for s in stands) / 2
            self._camera.show_area(
                min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach
            )

    def walk(self, way: int) -> None:
        """Give the keyboard to the next stand in a direction, as the plan is drawn now."""
        stops = [Stop(_name(row), row.middle_x_m, row.middle_y_m) for row in self._drawn]
        here = next((s for s in stops if s.name == self._walked_to), None)
        here = here or next((s for s in stops if s.name == self._found), None)
        there = (
            next_stop(stops, here.x_m, here.y_m, Way(way))
            if here
            else nearest_stop(stops, *self._camera.middle_m)
        )
        if there is not None:
            self._camera.bring_into_view(there.x_m, there.y_m)
            self._walked_to = ""
            self.walked.emit()
            self._walked_to = there.name
            self.walked.emit()

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
        """All stands of the floor, also those that are out of sight or part of a cluster."""
        return self._all_stands

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
        scale = Scale(metre=self._camera.settled_scale, unit=self._camera.unit)
        shown = self._floor.floor if self._floor else ""
        self._memory.look(scene, shown, scale, is_closest=self._camera.is_closest)
        stands = self._memory.stand_rows(scene, self._found)
        advisors = advisor_rows(scene, shown, self._found, scale, self._memory)
        self._calm_down(stands)
        self._floors.show(floor_rows(scene, shown))
        self._zones.show(zone_rows(plan, shown) if plan else [])
        self._all_stands = tuple(stands)
        self._draw_stands(stands, scene)
        self._advisors.show(advisors)
        self._routes.show(route_rows(scene, stands, advisors))
        self._twins.show(twin_rows(scene, shown))
        self._show_picture()

    def _draw_stands(self, stands: list[StandRow], scene: Scene) -> None:
        groups = self._memory.clusters
        taken = {n for group in groups for n in group}
        self._drawn = (
            *(row for n, row in enumerate(stands) if n not in taken),
            *(cluster_row([stands[n] for n in group], scene) for group in groups),
        )
        self._blips.show(blip_rows(stands) if self._camera.is_near else [])
        self._show_near()

    def _show_near(self) -> None:
        """Only what is in sight, or soon may be, is alive."""
        left, top, right, bottom = self._camera.view_m
        aside, above = _AROUND * (right - left), _AROUND * (bottom - top)
        left, top, right, bottom = left - aside, top - above, right + aside, bottom + above
        self._around = (left, top, right, bottom)
        near = [r for r in self._drawn if left <= r.middle_x_m <= right]
        near = [r for r in near if top <= r.middle_y_m <= bottom]
        wanted = [row for row in near if isinstance(row, StandRow)]
        stands = _few_more(self._stands.values, wanted)
        self._stands.show(stands)
        self._clusters.show([row for row in near if isinstance(row, ClusterRow)])
        if len(stands) < len(wanted):
            self._rest.start()

    def _follow(self) -> None:
        left, top, right, bottom = self._camera.view_m
        around = self._around
        is_inside = left >= around[0] and top >= around[1]
        if self._scene is not None and not (
            is_inside and right <= around[2] and bottom <= around[3]
        ):
            self._show_near()

    def _show_picture(self) -> None:
        picture = self._floor.picture if self._floor else None
        self._picture.show(picture, self._camera.drawn_scale)


def _few_more(there: Sequence[StandRow], wanted: list[StandRow]) -> list[StandRow]:
    """Those wanted that are there, and so many more that no frame takes long.

    What comes to an empty plan comes at once: it is looked at for the first time.
    """
    known = {row.stand for row in there}
    more = [row.stand for row in wanted if row.stand not in known]
    if not known or len(more) <= _AT_ONCE:
        return wanted
    allowed = known | set(more[:_AT_ONCE])
    return [row for row in wanted if row.stand in allowed]


def _name(row: StandRow | ClusterRow) -> str:
    return row.stand if isinstance(row, StandRow) else row.cluster
