"""The fifth step: which car stands where, looked up in the catalogue that comes with Carside."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from reception_console.row_list import RowList
from reception_console.setup.held_draft import HeldDraft
from reception_console.setup.setup_plan import car_title
from reception_console.wording import translate

if TYPE_CHECKING:
    from carside.catalogue.open_ev_data import Listed

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

MOST_FOUND = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCar:
    """A car that was found."""

    number: int
    car_name: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CarStand:
    """A stand and what stands on it."""

    stand: str
    car_name: str
    is_current: bool


@QmlElement
class SetupCars(QObject):
    """What is looked for, what was found, and the stand it is for."""

    changed: ClassVar[Signal] = Signal()
    chosen: ClassVar[Signal] = Signal(str)
    """Another stand is looked at; empty for none."""

    def __init__(self, held: HeldDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self._text, self._place, self._stand = "", 0, ""
        self._hits: tuple[Listed, ...] = ()
        self._found = RowList(FoundCar, self)
        self._stands = RowList(CarStand, self)
        held.changed.connect(self.show)

    def open(self) -> None:
        """The step is turned to: begin at the first stand without a car."""
        self._stand = self._next_empty("")
        self.search("")
        self.chosen.emit(self._stand)
        self.show()

    @Slot()
    def show(self) -> None:
        """Show the draft as it stands."""
        now = self._held.now
        self._stands.show(
            [
                CarStand(
                    stand=one.name,
                    car_name=self._name(one.car),
                    is_current=one.name == self._stand,
                )
                for one in now.stands
            ]
        )
        self.changed.emit()

    @Property(RowList, constant=True)
    def found(self) -> RowList:
        return self._found

    @Property(RowList, constant=True)
    def stands(self) -> RowList:
        return self._stands

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which of the cars found Enter takes."""
        return self._place

    @Property(str, notify=changed)
    def stand(self) -> str:
        return self._stand

    @Property(int, notify=changed)
    def standPlace(self) -> int:
        names = [one.name for one in self._held.now.stands]
        return names.index(self._stand) if self._stand in names else -1

    @Property(bool, notify=changed)
    def isFull(self) -> bool:
        return all(one.car for one in self._held.now.stands)

    @Property(bool, notify=changed)
    def isNothingFound(self) -> bool:
        return bool(self._text.strip()) and not self._hits

    @Property(str, notify=changed)
    def label(self) -> str:
        if not self._stand:
            return translate("Setup", "Every stand has a car")
        return translate("Setup", "A car for stand {0}").format(self._stand)

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for cars."""
        from carside.catalogue.open_ev_data import find

        self._text, self._place = text, 0
        self._hits = find(text, MOST_FOUND)
        self._found.show([_found(car) for car in self._hits])
        self.changed.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the car before or after this one."""
        if self._hits:
            self._place = max(0, min(len(self._hits) - 1, self._place + by))
            self.changed.emit()

    @Slot(result=bool)
    def take(self) -> bool:
        """Put the marked car onto the stand; False if there is none to put."""
        return self.takeAt(self._place)

    @Slot(int, result=bool)
    def takeAt(self, place: int) -> bool:
        """Put this one of the cars found onto the stand."""
        if not self._stand or place >= len(self._hits):
            return False
        self._put({self._stand: self._hits[place]})
        self.select(self._next_empty(self._stand))
        self.search("")
        return True

    @Slot(str)
    def select(self, stand: str) -> None:
        """Choose a car for this stand next."""
        self._stand = stand
        self.chosen.emit(stand)
        self.show()

    @Slot(str)
    def clear(self, stand: str) -> None:
        """No car stands there."""
        stands = tuple(
            msgspec.structs.replace(one, car=None) if one.name == stand else one
            for one in self._held.now.stands
        )
        self._held.change(stands=stands)
        self.select(stand)

    @Slot()
    def fill(self) -> None:
        """Put an example onto every stand that is empty."""
        from carside.catalogue.open_ev_data import examples

        empty = [one.name for one in self._held.now.stands if not one.car]
        self._put(dict(zip(empty, examples(len(empty)), strict=False)))
        self.select(self._next_empty(""))
        self.search("")

    def _put(self, cars: "dict[str, Listed]") -> None:
        from carside.catalogue.open_ev_data import sheet_of

        now = self._held.now
        sheets = {stand: sheet_of(car, now.currency) for stand, car in cars.items()}
        stands = tuple(
            msgspec.structs.replace(one, car=sheets[one.name].car) if one.name in sheets else one
            for one in now.stands
        )
        known = {sheet.car: sheet for sheet in sheets.values()}
        self._held.change(stands=stands, cars={**known, **now.cars})

    def _next_empty(self, after: str) -> str:
        """The next stand without a car, from the beginning when the end is reached."""
        stands = self._held.now.stands
        names = [one.name for one in stands]
        begin = names.index(after) + 1 if after in names else 0
        order = (*stands[begin:], *stands[:begin])
        return next((one.name for one in order if not one.car), "")

    def _name(self, car: str | None) -> str:
        sheet = self._held.now.cars.get(car or "")
        return car_title(sheet) if sheet else ""


def _found(car: "Listed") -> FoundCar:
    facts = [str(car.year)]
    facts += [translate("Setup", "{0} km").format(car.range_km)] if car.range_km else []
    facts += [translate("Setup", "{0} kW").format(car.power_kw)] if car.power_kw else []
    return FoundCar(number=car.number, car_name=car.name, line=" · ".join(facts))
