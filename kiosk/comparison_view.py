"""Up to three cars side by side on the screen."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from carside.catalogue.comparison import MAX_CARS
from carside.catalogue.sheet import Sheet
from kiosk.comparison_words import ComparedCarFace, ComparedRowFace, car_faces, row_faces
from kiosk.listing import Listing
from kiosk.reader import Reader

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ComparisonView(QObject):
    """What a comparison shows; the car at this stand stands first."""

    changed = Signal()

    def __init__(self, picture_of: Callable[[str], QUrl], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture_of = picture_of
        self._cars = Listing(ComparedCarFace, self)
        self._rows = Listing(ComparedRowFace, self)
        self._faces: list[ComparedCarFace] = []
        self._count = 0
        self._has_only_differences = False
        self._notes: list[str] = []

    def show(
        self,
        sheets: Sequence[Sheet],
        reader: Reader,
        here: str | None,
        *,
        has_only_differences: bool,
    ) -> None:
        """Compare these from now on."""
        in_order = sorted(sheets, key=lambda sheet: sheet.car != here)
        self._faces = car_faces(in_order, reader, here)
        notes = [f"{face.model}: {note}" for face in self._faces for note in face.notes]
        self.pictures_made()
        self._rows.show(row_faces(in_order, reader, has_only_differences=has_only_differences))
        state = (len(in_order), has_only_differences, notes)
        if state != (self._count, self._has_only_differences, self._notes):
            self._count, self._has_only_differences, self._notes = state
            self.changed.emit()

    def pictures_made(self) -> None:
        """A picture is there: whoever waits for one asks again."""
        self._cars.show([replace(face, picture=self._picture_of(face.key)) for face in self._faces])

    @Property(Listing, constant=True)
    def cars(self) -> Listing:
        return self._cars

    @Property(Listing, constant=True)
    def rows(self) -> Listing:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many cars are compared."""
        return self._count

    @Property(bool, notify=changed)
    def isComplete(self) -> bool:
        """Whether there is anything to compare."""
        return self._count > 1

    @Property(bool, notify=changed)
    def hasRoom(self) -> bool:
        """Whether another car can be compared as well."""
        return self._count < MAX_CARS

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def notes(self) -> list[str]:
        """What must stand wherever figures or prices do, each with its car."""
        return self._notes

    @Property(bool, notify=changed)
    def hasOnlyDifferences(self) -> bool:
        return self._has_only_differences
