"""The third step: how large the floor is, and how many cars stand on it."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.setup.draft import LEAST_M, MOST_HALLS, MOST_M, MOST_STANDS, PlacedStand
from carside.setup.floor_layout import Layout, lay_out
from reception_console.setup.held_draft import HeldDraft
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SetupFloor(QObject):
    """The figures as they are typed. A good one lays the floor out anew at once."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, held: HeldDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self._read()
        held.changed.connect(self.changed)

    def read_again(self) -> None:
        """Take the figures from the draft, which was begun anew."""
        self._read()
        self.changed.emit()

    def try_it(self) -> bool:
        """Whether one may go on."""
        return self._figures() is not None and bool(self._held.now.stands)

    @Property(str, notify=changed)
    def widthText(self) -> str:
        return self._texts["width"]

    @Property(str, notify=changed)
    def depthText(self) -> str:
        return self._texts["depth"]

    @Property(str, notify=changed)
    def countText(self) -> str:
        return self._texts["count"]

    @Property(float, constant=True)
    def leastM(self) -> float:
        return LEAST_M

    @Property(float, constant=True)
    def mostM(self) -> float:
        return MOST_M

    @Property(int, constant=True)
    def mostStands(self) -> int:
        return MOST_STANDS

    @Property(str, notify=changed)
    def halls(self) -> str:
        return str(self._held.now.halls)

    @Property(list, constant=True)
    def hallChoices(self) -> list[str]:
        return [str(number + 1) for number in range(MOST_HALLS)]

    @Property(str, notify=changed)
    def roomProblem(self) -> str:
        """What does not fit, and what to do; empty if all does."""
        figures = self._figures()
        if figures is None:
            return ""
        width_m, depth_m, count = figures
        most = lay_out(width_m, depth_m, self._held.now.halls, 0).most
        if most == 0:
            return translate(
                "Setup",
                "No car fits into a hall of this size: take fewer halls, or a larger floor.",
            )
        if count > most:
            return translate(
                "Setup",
                "{0} stands fit with room to walk around them. For more, make the floor larger.",
            ).format(most)
        return ""

    @Property(bool, notify=changed)
    def isMoved(self) -> bool:
        """Whether a stand was put elsewhere by hand."""
        now = self._held.now
        laid = lay_out(now.width_m, now.depth_m, now.halls, now.count).stands
        return _places(laid) != _places(now.stands)

    @Slot(str)
    def setWidth(self, text: str) -> None:
        """The floor is so wide."""
        self._type("width", text)

    @Slot(str)
    def setDepth(self, text: str) -> None:
        """The floor is so deep."""
        self._type("depth", text)

    @Slot(str)
    def setCount(self, text: str) -> None:
        """So many cars stand on it."""
        self._type("count", text)

    @Slot(str)
    def setHalls(self, halls: str) -> None:
        """It is parted into so many halls."""
        self._held.change(halls=int(halls))
        self._lay_out()

    @Slot()
    def layOutAnew(self) -> None:
        """Put every stand where it would be by itself."""
        self._lay_out()

    def _read(self) -> None:
        now = self._held.now
        self._texts = {
            "width": f"{now.width_m:g}",
            "depth": f"{now.depth_m:g}",
            "count": str(now.count),
        }

    def _type(self, what: str, text: str) -> None:
        if text == self._texts[what]:
            return
        self._texts[what] = text
        if self._figures() is not None:
            self._lay_out()
        self.changed.emit()

    def _figures(self) -> tuple[float, float, int] | None:
        """Width, depth and count, if all three are good."""
        try:
            width_m, depth_m = float(self._texts["width"]), float(self._texts["depth"])
            count = int(self._texts["count"])
        except ValueError:
            return None
        is_good = all(LEAST_M <= side <= MOST_M for side in (width_m, depth_m))
        return (width_m, depth_m, count) if is_good and 1 <= count <= MOST_STANDS else None

    def _lay_out(self) -> None:
        figures = self._figures()
        if figures is None:
            return
        width_m, depth_m, count = figures
        now = self._held.now
        layout = lay_out(width_m, depth_m, now.halls, count)
        self._held.change(
            width_m=width_m, depth_m=depth_m, count=count, stands=_with_cars(layout, now.stands)
        )


def _with_cars(layout: Layout, before: tuple[PlacedStand, ...]) -> tuple[PlacedStand, ...]:
    """The stands laid out anew, each with the car it had."""
    cars = {stand.name: stand.car for stand in before}
    return tuple(
        PlacedStand(name=s.name, hall=s.hall, x_m=s.x_m, y_m=s.y_m, car=cars.get(s.name))
        for s in layout.stands
    )


def _places(stands: tuple[PlacedStand, ...]) -> list[tuple[str, float, float]]:
    return [(stand.name, stand.x_m, stand.y_m) for stand in stands]
