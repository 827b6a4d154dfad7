"""A comparison put into words: the cars at its head and the rows below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QUrl

from carside.catalogue.comparison import ComparedGroup, ComparedRow, compare, only_differences
from carside.catalogue.presentation import Row
from carside.catalogue.required_notes import missing_of
from carside.catalogue.sheet import Sheet
from kiosk import wording
from kiosk.faces import maker_of, whole_name
from kiosk.note_words import notes_in_words, withheld_sentence
from kiosk.price_words import price_face
from kiosk.reader import Reader
from kiosk.row_words import label_of, noted, unit_name, values_of

translate = QCoreApplication.translate

_UNDRAWN = QUrl()


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedCarFace:
    """One car at the head of a comparison.

    `notes` must stand wherever a figure or the price does; `withheld` says why there are none.
    """

    key: str
    maker: str
    model: str
    price: str = ""
    priceNote: str = ""
    notes: tuple[str, ...] = ()
    withheld: str = ""
    isHere: bool = False
    picture: QUrl = _UNDRAWN


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRowFace:
    """One line of a comparison: a group's title, or a spec of all cars.

    Attributes:
        values: one for each car, empty where its sheet says nothing.
        isBest: for each car, whether it is best here.
        differs: whether the cars are not the same in this.
    """

    key: str
    label: str
    values: tuple[str, ...] = ()
    isBest: tuple[bool, ...] = ()
    differs: bool = False
    isTitle: bool = False
    spoken: str = ""


def car_faces(sheets: Sequence[Sheet], reader: Reader, here: str | None) -> list[ComparedCarFace]:
    """The heads of the columns."""
    return [_car(sheet, reader, is_here=sheet.car == here) for sheet in sheets]


def row_faces(
    sheets: Sequence[Sheet], reader: Reader, *, has_only_differences: bool
) -> list[ComparedRowFace]:
    """The lines below. Of a car whose figures may not be shown there are none."""
    open_sheets = [Sheet(car=one.car) if missing_of(one) else one for one in sheets]
    compared = compare(open_sheets, reader.system)
    if has_only_differences:
        compared = only_differences(compared)
    names = [whole_name(sheet) for sheet in sheets]
    return [face for group in compared for face in _group(group, names, reader)]


def _car(sheet: Sheet, reader: Reader, *, is_here: bool) -> ComparedCarFace:
    maker, model = maker_of(sheet, reader), whole_name(sheet)
    if missing_of(sheet):
        return ComparedCarFace(
            key=sheet.car, maker=maker, model=model, withheld=withheld_sentence(), isHere=is_here
        )
    price = price_face(sheet, reader)
    return ComparedCarFace(
        key=sheet.car,
        maker=maker,
        model=model,
        price=price.words,
        priceNote=price.note,
        notes=notes_in_words(sheet, reader),
        isHere=is_here,
    )


def _group(group: ComparedGroup, names: list[str], reader: Reader) -> list[ComparedRowFace]:
    title = wording.say("Group", wording.GROUPS, group.key)
    head = ComparedRowFace(key=group.key, label=title, isTitle=True, spoken=title)
    return [head, *(_row(row, names, reader) for row in group.rows)]


def _row(row: ComparedRow, names: list[str], reader: Reader) -> ComparedRowFace:
    cycles = {cell.note for cell in row.cells if cell}
    is_one_test = len(cycles) == 1
    label = label_of(row.key, reader)
    if is_one_test:
        label = noted(label, wording.cycle_name(next(iter(cycles))))
    values = tuple(_cell(cell, reader, has_basis=not is_one_test) for cell in row.cells)
    unsaid = translate("Comparison", "not stated")
    said = [f"{name} {value or unsaid}" for name, value in zip(names, values, strict=True)]
    spoken = translate("Comparison", "%1: %2", "a spec and what each car says, read out")
    return ComparedRowFace(
        key=row.key,
        label=label,
        values=values,
        isBest=tuple(at in row.best for at in range(len(row.cells))),
        differs=row.differs,
        spoken=spoken.replace("%1", label).replace("%2", "; ".join(said)),
    )


def _cell(cell: Row | None, reader: Reader, *, has_basis: bool) -> str:
    if cell is None:
        return ""
    basis = wording.cycle_name(cell.note) if has_basis else ""
    parts = (values_of(cell, reader.locale), unit_name(cell.unit), basis)
    return "\u00a0".join(part for part in parts if part)
