"""The plan at the side: the floor as it would be, from the first step on."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.catalogue.sheet import Sheet
from carside.setup.draft import PlacedStand
from carside.setup.floor_layout import CAR_LENGTH_M, CAR_WIDTH_M, halls_of, moved, reception_of
from carside.setup.toml_text import hall_name
from reception_console.row_list import RowList
from reception_console.setup.held_draft import HeldDraft
from reception_console.wording import listed, translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

STEP_M = 0.5
"""How far an arrow key moves a stand."""
CLEAR_M = 1.0
"""Less than this between two cars, and nobody can walk through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStand:
    """A stand on the plan; metres from the top left corner."""

    stand: str
    x_m: float
    y_m: float
    length_m: float
    breadth_m: float
    has_car: bool
    is_current: bool
    is_tight: bool
    car_title: str
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanHall:
    """A hall on the plan."""

    letter: str
    hall_name: str
    x_m: float
    y_m: float
    width_m: float
    depth_m: float


@QmlElement
class SetupPlan(QObject):
    """Floor, halls, stands, reception; and one sentence about all of it."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, held: HeldDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self._stands = RowList(PlanStand, self)
        self._halls = RowList(PlanHall, self)
        self._current = ""
        held.changed.connect(self.show)
        self.show()

    def set_current(self, stand: str) -> None:
        """Mark this stand: a car is being chosen for it. Empty for none."""
        if stand != self._current:
            self._current = stand
            self.show()

    @Slot()
    def show(self) -> None:
        """Show the draft as it stands."""
        now = self._held.now
        language = now.languages[0] if now.languages else "en"
        self._halls.show(
            [
                PlanHall(
                    letter=hall.letter,
                    hall_name=hall_name(hall.letter, language),
                    x_m=hall.x_m,
                    y_m=hall.y_m,
                    width_m=hall.width_m,
                    depth_m=hall.depth_m,
                )
                for hall in halls_of(now.width_m, now.depth_m, now.halls)
            ]
        )
        self._stands.show([self._row(stand) for stand in now.stands])
        self.changed.emit()

    @Property(RowList, constant=True)
    def stands(self) -> RowList:
        return self._stands

    @Property(RowList, constant=True)
    def halls(self) -> RowList:
        return self._halls

    @Property(float, notify=changed)
    def widthM(self) -> float:
        return self._held.now.width_m

    @Property(float, notify=changed)
    def depthM(self) -> float:
        return self._held.now.depth_m

    @Property(float, notify=changed)
    def receptionXM(self) -> float:
        return reception_of(self._held.now.width_m, self._held.now.depth_m)[0]

    @Property(float, notify=changed)
    def receptionYM(self) -> float:
        return reception_of(self._held.now.width_m, self._held.now.depth_m)[1]

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._held.now.name.strip() or translate("Setup", "Your showroom")

    @Property(str, notify=changed)
    def words(self) -> str:
        """All of it in one line."""
        now = self._held.now
        return " · ".join(
            (
                translate("Setup", "{0} \u00d7 {1} m").format(
                    f"{now.width_m:g}", f"{now.depth_m:g}"
                ),
                translate("Setup", "stands: {0}").format(len(now.stands)),
                translate("Setup", "cars: {0}").format(now.placed),
                translate("Setup", "advisors: {0}").format(len(now.advisors)),
            )
        )

    @Slot(str, float, float)
    def moveTo(self, stand: str, x_m: float, y_m: float) -> None:
        """Put a stand elsewhere, as far as the floor goes."""
        now = self._held.now
        halls = halls_of(now.width_m, now.depth_m, now.halls)
        self._held.change(
            stands=tuple(
                moved(one, x_m, y_m, halls) if one.name == stand else one for one in now.stands
            )
        )

    @Slot(str, int, int)
    def nudge(self, stand: str, right: int, down: int) -> None:
        """Move a stand a step with an arrow key."""
        for one in self._held.now.stands:
            if one.name == stand:
                self.moveTo(stand, one.x_m + right * STEP_M, one.y_m + down * STEP_M)

    def _row(self, stand: PlacedStand) -> PlanStand:
        now = self._held.now
        sheet = now.cars.get(stand.car or "")
        length_m = (sheet.specs.length_mm or 0) / 1000 if sheet else 0
        breadth_m = (sheet.specs.width_mm or 0) / 1000 if sheet else 0
        title = car_title(sheet) if sheet else ""
        is_tight = any(_is_too_near(stand, other) for other in now.stands if other is not stand)
        return PlanStand(
            stand=stand.name,
            x_m=stand.x_m,
            y_m=stand.y_m,
            length_m=length_m or CAR_LENGTH_M,
            breadth_m=breadth_m or CAR_WIDTH_M,
            has_car=stand.car is not None,
            is_current=stand.name == self._current,
            is_tight=is_tight,
            car_title=title,
            spoken=_spoken(stand, title, is_tight=is_tight),
        )


def car_title(sheet: Sheet) -> str:
    """What a car is called: maker and model, the maker once."""
    model = " ".join(part for part in (sheet.model, sheet.trim) if part)
    maker = sheet.maker or ""
    return model if model.lower().startswith(f"{maker.lower()} ") else f"{maker} {model}".strip()


def _spoken(stand: PlacedStand, title: str, *, is_tight: bool) -> str:
    words = translate("Setup", "Stand {0}, {1} m from the left, {2} m from the top").format(
        stand.name, f"{stand.x_m:g}", f"{stand.y_m:g}"
    )
    tight = translate("Setup", "too near to another one") if is_tight else ""
    return listed((words, title, tight))


def _is_too_near(stand: PlacedStand, other: PlacedStand) -> bool:
    across, along = abs(stand.x_m - other.x_m), abs(stand.y_m - other.y_m)
    return across < CAR_LENGTH_M + CLEAR_M / 2 and along < CAR_WIDTH_M + CLEAR_M / 2
