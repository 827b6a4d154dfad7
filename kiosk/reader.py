"""Who reads the board: in which language and units, and on which day."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from carside.catalogue.units import UnitSystem, system_of
from kiosk.language import locale_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Everything besides the sheet that decides how a car is put into words.

    Attributes:
        language: a BCP 47 tag that the board speaks.
        system: in which units figures are shown.
        day: which day it is in the showroom; None where nobody says.
    """

    language: str
    system: UnitSystem = UnitSystem.METRIC
    day: date | None = None

    @property
    def locale(self) -> QLocale:
        """How numbers and dates are written."""
        return locale_of(self.language)


def reader_of(language: str, units: UnitSystem | None, day: date | None) -> Reader:
    """A reader of `language`, in the units it is usually read in unless `units` says others."""
    return Reader(language=language, system=units or system_of(language), day=day)
