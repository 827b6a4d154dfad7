"""A car sheet put into words and numbers of one language: what the screen shows, as frozen values.

The language is the one `Translations` put into the application; the locale goes with it.
"""
# ruff: noqa: RUF001 - typographic dashes and multiplication signs are meant

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from carside.catalogue.presentation import Group, Row, groups, highlights, key_figures
from carside.catalogue.sheet import Price, Sheet
from kiosk import wording
from kiosk.marks_view import MarksFace

translate = QCoreApplication.translate

_SYMBOLS = {"EUR": "€", "CNY": "¥", "GBP": "£", "USD": "$", "JPY": "¥", "KRW": "₩", "BRL": "R$"}
_PS_PER_KW = 1.35962
_DOT = "\u2002·\u2002"


@dataclass(frozen=True, slots=True)
class RowFace:
    """One spec in words. `spoken` is all of it in one sentence, for assistive technology."""

    key: str
    label: str
    value: str
    unit: str
    spoken: str


@dataclass(frozen=True, slots=True)
class GroupFace:
    """One group of specs in words."""

    key: str
    title: str
    rows: tuple[RowFace, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CarFace:
    """A whole sheet in words. What is not known is empty."""

    car: str = ""
    maker: str = ""
    model: str = ""
    line: str = ""
    price: str = ""
    price_note: str = ""
    figures: tuple[RowFace, ...] = ()
    highlights: tuple[RowFace, ...] = ()
    groups: tuple[GroupFace, ...] = ()
    has_size: bool = False


def car_face(sheet: Sheet, language: str, locale: QLocale) -> CarFace:
    """Put `sheet` into words."""
    specs = sheet.specs
    return CarFace(
        car=sheet.car,
        maker=_maker(sheet, language),
        model=_model(sheet),
        line=_line(sheet),
        price=_price(sheet.price, locale),
        price_note=_price_note(sheet.price, locale),
        figures=tuple(_figure(row, locale) for row in key_figures(sheet)),
        highlights=tuple(_row(row, locale) for row in highlights(sheet)),
        groups=tuple(_group(group, locale) for group in groups(sheet)),
        has_size=any((specs.length_mm, specs.height_mm, specs.wheelbase_mm)),
    )


def card_face(face: CarFace, sheet: Sheet) -> tuple[str, str]:
    """What a card says of a car: its whole name, and its first figure and price in one line."""
    name = " ".join(part for part in (sheet.model, sheet.trim) if part) or face.model
    first = [f"{figure.value} {figure.unit}".strip() for figure in face.figures[:1]]
    return name, _DOT.join([*first, *([face.price] if face.price else [])])


def _maker(sheet: Sheet, language: str) -> str:
    names = sheet.maker_names
    return names.get(language) or names.get(language.split("-", maxsplit=1)[0]) or sheet.maker or ""


def _model(sheet: Sheet) -> str:
    return sheet.model or sheet.trim or sheet.maker or translate("Car", "This car")


def _line(sheet: Sheet) -> str:
    energy = wording.say("Energy", wording.ENERGIES, sheet.energy)
    body = wording.say("Body", wording.BODIES, sheet.body)
    # "Electric sedan": word order and the blank are the language's
    kind = translate("Car", "%1 %2").replace("%1", energy).replace("%2", body)
    year = translate("Car", "%1", "model year").replace("%1", str(sheet.year)) if sheet.year else ""
    drivetrain = wording.say("Drivetrain", wording.DRIVETRAINS, sheet.drivetrain)
    trim = sheet.trim if sheet.model and sheet.trim else ""
    kind = kind.strip()
    words = (trim, kind[:1].upper() + kind[1:], year, drivetrain)
    parts = [part for part in words if part]
    return _DOT.join(parts)


def _price(price: Price | None, locale: QLocale) -> str:
    if price is None:
        return ""
    symbol = _SYMBOLS.get(price.currency, price.currency + " ")
    decimals = 0 if price.amount == int(price.amount) else 2
    amount = locale.toCurrencyString(float(price.amount), symbol, decimals)
    return translate("Price", "from %1").replace("%1", amount) if price.is_from else amount


def _price_note(price: Price | None, locale: QLocale) -> str:
    if price is None:
        return ""
    list_price = translate("Price", "List price incl. VAT")
    note = translate("Price", price.note) if price.note else list_price
    if price.valid_until is None:
        return note
    day = QDate(price.valid_until.year, price.valid_until.month, price.valid_until.day)
    until = locale.toString(day, translate("Price", "d MMMM yyyy", "a date, as QLocale writes it"))
    until = until.replace(" ", "\u00a0")  # a date stays on one line
    with_day = translate("Price", "%1, valid\u00a0until\u00a0%2")
    return with_day.replace("%1", note).replace("%2", until)


def _group(group: Group, locale: QLocale) -> GroupFace:
    title = wording.say("Group", wording.GROUPS, group.key)
    return GroupFace(group.key, title, tuple(_row(row, locale) for row in group.rows))


def _figure(row: Row, locale: QLocale) -> RowFace:
    """A row with its label short enough to stand under a large figure."""
    if row.key != "power_kw":
        return _row(row, locale)
    ps = locale.toString(round(float(row.values[0]) * _PS_PER_KW))
    note = translate("Spec", "%1 PS", "metric horsepower").replace("%1", ps)
    return _face(row, _noted(_label(row), note), locale)


def _row(row: Row, locale: QLocale) -> RowFace:
    return _face(row, _noted(_label(row), wording.CYCLES.get(row.note or "", "")), locale)


def _label(row: Row) -> str:
    return wording.say("Spec", wording.SPECS, row.key) or row.key


def _noted(label: str, note: str) -> str:
    if not note:
        return label
    noted = translate("Spec", "%1, %2", "a spec and what qualifies it: Range, WLTP")
    return noted.replace("%1", label).replace("%2", note)


def _face(row: Row, label: str, locale: QLocale) -> RowFace:
    value = " × ".join(_value(one, row, locale) for one in row.values)
    unit = wording.say("Unit", wording.UNITS, row.unit) or row.unit or ""
    spoken = translate("Spec", "%1: %2", "a spec and its value, read out")
    spoken = spoken.replace("%1", label).replace("%2", f"{value} {unit}".strip())
    return RowFace(row.key, label, value, unit, spoken)


def _value(value: float | str | bool, row: Row, locale: QLocale) -> str:  # noqa: FBT001 - a spec's value, not a switch
    if isinstance(value, bool):
        return translate("Spec", "Yes") if value else translate("Spec", "No")
    if isinstance(value, str):
        return wording.say("Word", wording.WORDS, value) or value
    numbers = QLocale(locale)
    if row.unit in {"mm", "V"}:
        numbers.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    is_whole = value == int(value) and row.unit != "s"
    return numbers.toString(float(value), "f", 0 if is_whole else row.decimals)


def marks_face(sheet: Sheet, stage_px: tuple[int, int], locale: QLocale) -> MarksFace:
    """The car's dimensions as drawn in a picture of this size; unknown ones have no text."""
    from kiosk.light_line import marks_for, silhouette_for

    specs = sheet.specs
    width_px, height_px = stage_px
    shape = silhouette_for(sheet.body, specs.length_mm, specs.height_mm, specs.wheelbase_mm)
    marks = marks_for(shape, width_px, height_px)
    return MarksFace(
        front_x=marks.front_x / width_px,
        rear_x=marks.rear_x / width_px,
        front_axle_x=marks.front_axle_x / width_px,
        rear_axle_x=marks.rear_axle_x / width_px,
        roof_y=marks.roof_y / height_px,
        ground_y=marks.ground_y / height_px,
        length=_millimetres(specs.length_mm, locale),
        wheelbase=_millimetres(specs.wheelbase_mm, locale),
        height=_millimetres(specs.height_mm, locale),
    )


def _millimetres(length_mm: float | None, locale: QLocale) -> str:
    if length_mm is None:
        return ""
    face = _row(Row("length_mm", (length_mm,), "mm"), locale)
    return f"{face.value} {face.unit}"
