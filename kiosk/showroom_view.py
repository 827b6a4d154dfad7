"""The cars of the showroom as cards to choose from, each put into words only when it is seen.

A showroom may know 1,200 cars and a screen shows a dozen: a card is made when a delegate asks for
it, and kept until what it says may have changed.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.faces import CardFace

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_FIELDS = (
    "car", "maker", "model", "kind", "figure", "price", "notes", "picture", "isHere", "isCompared",
    "canCompare",
)  # fmt: skip
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_PICTURE = _FIRST_ROLE + _FIELDS.index("picture")

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NOTHING = QUrl()

MOST_ASKED = 4
"""How many pictures are asked for at a time, so that those that are seen now come soon."""
PATIENT_ROUNDS = 20
"""After so many other pictures were made a card's own does not count as being made any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What is marked on cards: the car at this stand, and those that are compared."""

    here: str | None = None
    compared: tuple[str, ...] = ()
    is_full: bool = False


@QmlElement
class Cards(QAbstractListModel):
    """Shows cars by identifier, through the two functions it is made with.

    `face_of` puts one car into words; `picture_of` gives its picture, empty while it is drawn.
    """

    countChanged = Signal()

    def __init__(
        self,
        face_of: Callable[[str], CardFace],
        picture_of: Callable[[str], QUrl],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._face_of, self._picture_of = face_of, picture_of
        self._cars: tuple[str, ...] = ()
        self._marks = Marks()
        self._faces: dict[str, CardFace] = {}
        self._pictures: dict[str, QUrl] = {}
        self._asked: set[str] = set()
        self._rounds: Counter[str] = Counter()
        self._lacks_pictures = False
        self._is_moving = False
        self._has_new_words = False

    def show(self, cars: Sequence[str]) -> None:
        """Show these cars from now on."""
        has_new_words, self._has_new_words = self._has_new_words, False
        if tuple(cars) == self._cars:
            if has_new_words:
                self._tell_all([])
            return
        self.beginResetModel()
        self._cars = tuple(cars)
        self._asked.clear()
        self.endResetModel()
        self.countChanged.emit()

    def forget_words(self) -> None:
        """What the cards say may have changed: the next `show` makes whoever sees one ask again.

        Not before, since a car that is still shown may be gone.
        """
        self._faces.clear()
        self._pictures.clear()
        self._rounds.clear()
        self._has_new_words = True

    def mark(self, marks: Marks) -> None:
        """Mark these cars from now on."""
        if marks != self._marks:
            self._marks = marks
            self._tell_all([])

    def pictures_made(self) -> None:
        """A picture is there: whoever can be seen and lacks one asks again."""
        self._asked.clear()
        if self._lacks_pictures and self._cars:
            self._lacks_pictures = False
            self.dataChanged.emit(self.index(0), self.index(len(self._cars) - 1), [_PICTURE])

    def flick(self, *, is_moving: bool) -> None:
        """While cards fly past no new picture is asked for: nobody could look at it."""
        self._is_moving = is_moving
        if not is_moving:
            self.pictures_made()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._cars)

    def row_of(self, car: str) -> int:
        """Where this car is, -1 if it is not among them."""
        return self._cars.index(car) if car in self._cars else -1

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many cards there are."""
        return 0 if parent.isValid() else len(self._cars)

    def roleNames(self) -> dict[int, QByteArray]:
        """One role a field."""
        return {_FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(_FIELDS)}

    def data(self, index: _Index, role: int = 0) -> str | bool | list[str] | QUrl | None:
        """One field of one card."""
        at = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(_FIELDS):
            return None
        car, field = self._cars[index.row()], _FIELDS[at]
        match field:
            case "picture":
                return self._picture(car)
            case "isHere":
                return car == self._marks.here
            case "isCompared":
                return car in self._marks.compared
            case "canCompare":
                return car in self._marks.compared or not self._marks.is_full
            case "notes":
                return list(self._face(car).notes)
        text: str = getattr(self._face(car), field)
        return text

    def _tell_all(self, roles: list[int]) -> None:
        if self._cars:
            self.dataChanged.emit(self.index(0), self.index(len(self._cars) - 1), roles)

    def _face(self, car: str) -> CardFace:
        if car not in self._faces:
            self._faces[car] = self._face_of(car)
        return self._faces[car]

    def _picture(self, car: str) -> QUrl:
        picture = self._pictures.get(car)
        if picture is not None:
            return picture
        if self._is_moving or (len(self._asked) >= MOST_ASKED and car not in self._asked):
            self._lacks_pictures = True
            return _NOTHING
        picture = self._picture_of(car)
        if picture.isEmpty():
            self._lacks_pictures = True
            self._rounds[car] += 1
            if self._rounds[car] <= PATIENT_ROUNDS:  # a broken one keeps nobody waiting
                self._asked.add(car)
        else:
            self._pictures[car] = picture
        return picture
