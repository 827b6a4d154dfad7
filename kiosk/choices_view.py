"""Paints and trims to choose from, in words, and what was chosen of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

from carside.catalogue.choices import paint_of, trim_of
from carside.catalogue.pricing import price_on
from carside.catalogue.required_notes import missing_of
from carside.catalogue.sheet import Paint, Sheet
from kiosk.looks import Looks
from kiosk.price_words import amount_in
from kiosk.reader import Reader
from kiosk.visit_view import VisitView

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_FIELDS = ("key", "label", "extra", "colour", "isChosen")
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Choice:
    """One paint or trim; `extra` is what it costs more or less, `colour` is empty of a trim."""

    key: str
    label: str
    extra: str
    colour: str
    isChosen: bool


@QmlElement
class Choices(QAbstractListModel):
    """Shows `Choice` values; roles are named like their fields."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        """Show `choices` from now on; nothing happens if they are the same."""
        last, now = self._choices, tuple(choices)
        if now == last:
            return
        if [one.key for one in now] == [one.key for one in last]:
            self._choices = now  # another one was chosen: keep the delegates
            self.dataChanged.emit(self.index(0), self.index(len(now) - 1))
        else:
            self.beginResetModel()
            self._choices = now
            self.endResetModel()
        self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._choices)

    @Property(str, notify=changed)
    def chosenName(self) -> str:
        """What was chosen, in words; empty if there is nothing to choose."""
        return next((one.label for one in self._choices if one.isChosen), "")

    @Property(str, notify=changed)
    def chosenExtra(self) -> str:
        """What it costs more or less."""
        return next((one.extra for one in self._choices if one.isChosen), "")

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many choices there are."""
        return 0 if parent.isValid() else len(self._choices)

    def roleNames(self) -> dict[int, QByteArray]:
        """One role a field."""
        return {_FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(_FIELDS)}

    def data(self, index: _Index, role: int = 0) -> str | bool | None:
        """One field of one choice."""
        at = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(_FIELDS):
            return None
        value: str | bool = getattr(self._choices[index.row()], _FIELDS[at])
        return value


@QmlElement
class ChoicesView(QObject):
    """The choices of one car, and the ways to choose."""

    def __init__(self, visit: VisitView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._paints, self._trims = Choices(self), Choices(self)

    def show(self, sheet: Sheet | None, looks: Looks, reader: Reader) -> None:
        """Show what there is to choose of the sheet as the desk knows it."""
        if sheet is None:
            self._paints.show(())
            self._trims.show(())
            return
        paint, trim = paint_of(sheet, looks.paint), trim_of(sheet, looks.trim)
        self._paints.show(
            [
                Choice(
                    one.paint,
                    _name(one.name, one.names, reader),
                    _extra(one, sheet, reader),
                    one.colour,
                    one is paint,
                )
                for one in sheet.paints
            ]
        )
        self._trims.show(
            [
                Choice(one.trim, _name(one.name, one.names, reader), "", "", one is trim)
                for one in sheet.trims
            ]
        )

    @Property(Choices, constant=True)
    def paints(self) -> Choices:
        return self._paints

    @Property(Choices, constant=True)
    def trims(self) -> Choices:
        return self._trims

    @Slot(str)
    def choosePaint(self, paint: str) -> None:
        """Show the car in this paint."""
        self._choose(replace(self._visit.now.looks, paint=paint), "colour")

    @Slot(str)
    def chooseTrim(self, trim: str) -> None:
        """Show the car in this trim."""
        self._choose(replace(self._visit.now.looks, trim=trim), "trim")

    def _choose(self, looks: Looks, topic: str) -> None:
        self._visit.change(replace(self._visit.now, looks=looks).with_seen(topic))


def _name(name: str, names: Mapping[str, str], reader: Reader) -> str:
    language = reader.language
    return names.get(language) or names.get(language.split("-", maxsplit=1)[0]) or name


def _extra(paint: Paint, sheet: Sheet, reader: Reader) -> str:
    price, delta = price_on(sheet, reader.day), paint.price_delta
    if price is None or delta == 0 or missing_of(sheet):
        return ""
    amount = amount_in(abs(delta), price.currency, reader.locale)
    if delta < 0:
        return QCoreApplication.translate("Price", "−%1", "less").replace("%1", amount)  # noqa: RUF001
    return QCoreApplication.translate("Price", "+%1", "more").replace("%1", amount)
