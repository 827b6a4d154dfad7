"""The other cars of the showroom, as cards to choose from."""

from collections.abc import Sequence
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

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_FIELDS = ("car", "maker", "model", "line", "picture", "isHere")
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Card:
    """One car to choose; `isHere` for the one at this stand."""

    car: str
    maker: str
    model: str
    line: str
    isHere: bool


@QmlElement
class Cards(QAbstractListModel):
    """Shows `Card` values; roles are named like their fields, and `picture`."""

    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self._pictures: dict[str, QUrl] = {}

    def show(self, cards: Sequence[Card]) -> None:
        """Show `cards` from now on; nothing happens if they are the same."""
        if tuple(cards) == self._cards:
            return
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()
        self.countChanged.emit()

    def show_picture(self, car: str, picture: QUrl) -> None:
        """Show this picture on the car's card."""
        if self._pictures.get(car) == picture:
            return
        self._pictures[car] = picture
        for at, card in enumerate(self._cards):
            if card.car == car:
                self.dataChanged.emit(self.index(at), self.index(at))

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._cards)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many cards there are."""
        return 0 if parent.isValid() else len(self._cards)

    def roleNames(self) -> dict[int, QByteArray]:
        """One role a field."""
        return {_FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(_FIELDS)}

    def data(self, index: _Index, role: int = 0) -> str | bool | QUrl | None:
        """One field of one card."""
        at = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(_FIELDS):
            return None
        card, field = self._cards[index.row()], _FIELDS[at]
        if field == "picture":
            return self._pictures.get(card.car, QUrl())
        value: str | bool = getattr(card, field)
        return value
