"""A car sheet put into words and numbers of one language: what the screen shows, as frozen values.

The language is the one `Translations` put into the application; the reader goes with it.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from carside.catalogue.presentation import Group, Row, groups, highlights, key_figures
from carside.catalogue.required_notes import missing_of
from carside.catalogue.sheet import Sheet
from kiosk import wording
from kiosk.marks_view import MarksFace
from kiosk.note_words import notes_in_words, withheld_sentence
from kiosk.price_words import PriceFace, price_face
from kiosk.reader import Reader
from kiosk.row_words import RowFace, figure_face, row_face

translate = QCoreApplication.translate

DOT = "\u2002·\u2002"


@dataclass(frozen=True, slots=True)
class GroupFace:
    """One group of specs in words."""

    key: str
    title: str
    rows: tuple[RowFace, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CarFace:
    """A whole sheet in words. What is not known is empty.

    `notes` must be shown wherever a figure or the price is. Where `withheld` says something there
    are no figures, no rows and no price.
    """

    car: str = ""
    maker: str = ""
    model: str = ""
    line: str = ""
    price: str = ""
    price_note: str = ""
    figures: tuple[RowFace, ...] = ()
    highlights: tuple[RowFace, ...] = ()
    groups: tuple[GroupFace, ...] = ()
    notes: tuple[str, ...] = ()
    withheld: str = ""
    has_size: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFace:
    """What a card says of a car: its whole name, what it is, one figure with its basis, the price.

    `notes` must be shown in full where `figure` or `price` is; else neither of them.
    """

    car: str
    maker: str
    model: str
    kind: str
    figure: str = ""
    price: str = ""
    notes: tuple[str, ...] = ()


def car_face(sheet: Sheet, reader: Reader) -> CarFace:
    """Put `sheet` into words."""
    named = CarFace(
        car=sheet.car, maker=maker_of(sheet, reader), model=_model(sheet), line=_line(sheet)
    )
    if missing_of(sheet):
        return replace(named, withheld=withheld_sentence())
    specs, price = sheet.specs, price_face(sheet, reader)
    return replace(
        named,
        price=price.words,
        price_note=price.note,
        figures=tuple(figure_face(row, reader) for row in key_figures(sheet)),
        highlights=tuple(row_face(row, reader) for row in highlights(sheet)),
        groups=tuple(_group(group, reader) for group in groups(sheet)),
        notes=notes_in_words(sheet, reader),
        has_size=any((specs.length_mm, specs.height_mm, specs.wheelbase_mm)),
    )


def card_face(sheet: Sheet, reader: Reader) -> CardFace:
    """What a card says of `sheet`."""
    named = CardFace(
        car=sheet.car, maker=maker_of(sheet, reader), model=whole_name(sheet), kind=_kind(sheet)
    )
    if missing_of(sheet):
        return named
    figures = key_figures(sheet)
    return replace(
        named,
        figure=_with_basis(figures[0], reader) if figures else "",
        price=_card_price(price_face(sheet, reader)),
        notes=notes_in_words(sheet, reader),
    )


def whole_name(sheet: Sheet) -> str:
    """Model and trim in one."""
    return " ".join(part for part in (sheet.model, sheet.trim) if part) or _model(sheet)


def maker_of(sheet: Sheet, reader: Reader) -> str:
    """The maker as it writes itself in the reader's language."""
    names, language = sheet.maker_names, reader.language
    return names.get(language) or names.get(language.split("-", maxsplit=1)[0]) or sheet.maker or ""


def marks_face(sheet: Sheet, stage_px: tuple[int, int], reader: Reader) -> MarksFace:
    """The car's dimensions as drawn in a picture of this size; unknown ones have no text."""
    from kiosk.light_line import marks_for, silhouette_of

    specs = sheet.specs
    width_px, height_px = stage_px
    marks = marks_for(silhouette_of(sheet), width_px, height_px)
    return MarksFace(
        front_x=marks.front_x / width_px,
        rear_x=marks.rear_x / width_px,
        front_axle_x=marks.front_axle_x / width_px,
        rear_axle_x=marks.rear_axle_x / width_px,
        roof_y=marks.roof_y / height_px,
        ground_y=marks.ground_y / height_px,
        length=_length(specs.length_mm, reader),
        wheelbase=_length(specs.wheelbase_mm, reader),
        height=_length(specs.height_mm, reader),
    )


def _model(sheet: Sheet) -> str:
    return sheet.model or sheet.trim or sheet.maker or translate("Car", "This car")


def _kind(sheet: Sheet) -> str:
    energy = wording.say("Energy", wording.ENERGIES, sheet.energy)
    body = wording.say("Body", wording.BODIES, sheet.body)
    # "Electric sedan": word order and the blank are the language's
    kind = translate("Car", "%1 %2").replace("%1", energy).replace("%2", body).strip()
    return kind[:1].upper() + kind[1:]


def _line(sheet: Sheet) -> str:
    year = translate("Car", "%1", "model year").replace("%1", str(sheet.year)) if sheet.year else ""
    drivetrain = wording.say("Drivetrain", wording.DRIVETRAINS, sheet.drivetrain)
    trim = sheet.trim if sheet.model and sheet.trim else ""
    parts = [part for part in (trim, _kind(sheet), year, drivetrain) if part]
    return DOT.join(parts)


def _group(group: Group, reader: Reader) -> GroupFace:
    title = wording.say("Group", wording.GROUPS, group.key)
    return GroupFace(group.key, title, tuple(row_face(row, reader) for row in group.rows))


def _with_basis(row: Row, reader: Reader) -> str:
    face, cycle = row_face(row, reader), wording.cycle_name(row.note)
    if not face.unit:
        return face.spoken  # a mere 2 could be anything
    return " ".join(word for word in (face.value, face.unit, cycle) if word)


def _card_price(price: PriceFace) -> str:
    if price.words and not price.is_known:
        return translate("Price", "Price: ask us")
    return price.words


def _length(length_mm: float | None, reader: Reader) -> str:
    if length_mm is None:
        return ""
    face = row_face(Row("length_mm", (length_mm,), "mm"), reader)
    return f"{face.value} {face.unit}"
