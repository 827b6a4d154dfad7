"""Specs put into words and numbers of one language: rows, figures and values, as frozen values."""
# ruff: noqa: RUF001 - typographic dashes and multiplication signs are meant

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from carside.catalogue.presentation import Row
from carside.catalogue.units import UnitSystem, converted, other_power
from kiosk import wording
from kiosk.language import left_to_right
from kiosk.reader import Reader

translate = QCoreApplication.translate

_UNGROUPED = {"mm", "V"}
"""Nobody writes 5,216 mm."""


@dataclass(frozen=True, slots=True)
class RowFace:
    """One spec in words. `spoken` is all of it in one sentence, for assistive technology."""

    key: str
    label: str
    value: str
    unit: str
    spoken: str


def row_face(row: Row, reader: Reader) -> RowFace:
    """One row of a list, with the basis of its figure in the label: Range, WLTP."""
    label = noted(label_of(row.key, reader), wording.cycle_name(row.note))
    return _face(converted(row, reader.system), label, reader)


def figure_face(row: Row, reader: Reader) -> RowFace:
    """A row with its label fit to stand under a large figure; power in its other unit as well."""
    if row.key != "power_kw":
        return row_face(row, reader)
    other, unit = other_power(float(row.values[0]), reader.system)
    words = f"{reader.locale.toString(round(other))} {unit_name(unit)}"
    return _face(converted(row, reader.system), noted(label_of(row.key, reader), words), reader)


def label_of(key: str, reader: Reader) -> str:
    """What a spec is called."""
    if key == "acceleration_0_100_kmh_s" and reader.system is not UnitSystem.METRIC:
        # 100 km/h by another name; to 60 mph would be another test
        return translate("Spec", "0–62 mph")
    return wording.say("Spec", wording.SPECS, key) or key


def noted(label: str, note: str) -> str:
    """A label with what qualifies it."""
    if not note:
        return label
    pattern = translate("Spec", "%1, %2", "a spec and what qualifies it: Range, WLTP")
    return pattern.replace("%1", label).replace("%2", note)


def unit_name(unit: str | None) -> str:
    """How a unit is written."""
    return wording.say("Unit", wording.UNITS, unit) or unit or ""


def values_of(row: Row, locale: QLocale) -> str:
    """The value or values of a row, without their unit."""
    words = [_value(one, row, locale) for one in row.values]
    return words[0] if len(words) == 1 else left_to_right(" × ".join(words))


def _face(row: Row, label: str, reader: Reader) -> RowFace:
    value, unit = values_of(row, reader.locale), unit_name(row.unit)
    spoken = translate("Spec", "%1: %2", "a spec and its value, read out")
    spoken = spoken.replace("%1", label).replace("%2", f"{value} {unit}".strip())
    return RowFace(row.key, label, value, unit, spoken)


def _value(value: float | str | bool, row: Row, locale: QLocale) -> str:  # noqa: FBT001 - a spec's value, not a switch
    if isinstance(value, bool):
        return translate("Spec", "Yes") if value else translate("Spec", "No")
    if isinstance(value, str):
        return wording.say("Word", wording.WORDS, value) or value
    numbers = QLocale(locale)
    if row.unit in _UNGROUPED:
        numbers.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return numbers.toString(float(value), "f", row.decimals)
