"""The second step: what the showroom is called, and what its boards speak."""

import re
from functools import cache
from typing import ClassVar
from zoneinfo import available_timezones

from PySide6.QtCore import Property, QLocale, QObject, QTimeZone, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.contract.payloads import IDENTIFIER_PATTERN
from carside.setup.identifiers import identifier_of
from look.language import NAMES, best_of
from reception_console.setup.held_draft import HeldDraft
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

CURRENCIES = (
    "EUR", "USD", "GBP", "CHF", "CNY", "HKD", "JPY", "KRW", "SGD", "TWD", "THB", "MYR", "IDR",
    "INR", "AED", "SAR", "QAR", "KWD", "ILS", "TRY", "ZAR", "EGP", "MAD", "BRL", "MXN", "ARS",
    "CLP", "COP", "CAD", "AUD", "NZD", "NOK", "SEK", "DKK", "PLN", "CZK", "HUF", "RON", "UAH",
)  # fmt: skip
_DEFAULT_CURRENCY = "EUR"
MOST_NAME = 60


@QmlElement
class SetupName(QObject):
    """Name, identifier, languages, currency and time zone."""

    changed: ClassVar[Signal] = Signal()

    def __init__(
        self, held: HeldDraft, taken: tuple[str, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._held, self._taken = held, taken
        self._is_tried = False
        held.changed.connect(self.changed)

    def fill_in(self, language: str) -> None:
        """Take what the system says for what nobody has said yet."""
        now = self._held.now
        if not now.languages:
            languages = dict.fromkeys((language, "en"))
            self._held.change(
                languages=tuple(languages), currency=_system_currency(), timezone=_system_zone()
            )

    def try_it(self) -> bool:
        """Whether one may go on; from now on says why not."""
        self._is_tried = True
        self.changed.emit()
        return not (self._name_problem() or self._identifier_problem() or self._languages_problem())

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._held.now.name

    @Property(str, notify=changed)
    def identifier(self) -> str:
        """As the person wants it, else made of the name."""
        return self._held.now.identifier or self._suggested()

    @Property(str, notify=changed)
    def nameProblem(self) -> str:
        return self._name_problem() if self._is_tried else ""

    @Property(str, notify=changed)
    def identifierProblem(self) -> str:
        return self._identifier_problem()

    @Property(str, notify=changed)
    def languagesProblem(self) -> str:
        return self._languages_problem()

    @Property(list, constant=True)
    def languageChoices(self) -> list[str]:
        return list(NAMES)

    @Property(list, constant=True)
    def languageWords(self) -> list[str]:
        return list(NAMES.values())

    @Property(list, notify=changed)
    def languages(self) -> list[str]:
        return list(self._held.now.languages)

    @Property(list, constant=True)
    def currencyChoices(self) -> list[str]:
        return list(CURRENCIES)

    @Property(str, notify=changed)
    def currency(self) -> str:
        return self._held.now.currency

    @Property(list, constant=True)
    def zoneChoices(self) -> list[str]:
        return list(_zones())

    @Property(str, notify=changed)
    def zone(self) -> str:
        return self._held.now.timezone

    @Slot(str)
    def setName(self, name: str) -> None:
        """Call the showroom so."""
        self._held.change(name=name)

    @Slot(str)
    def setIdentifier(self, identifier: str) -> None:
        """Identify it so; empty for what is made of the name."""
        written = identifier.strip().lower()
        self._held.change(identifier="" if written == self._suggested() else written)

    @Slot(str)
    def toggleLanguage(self, tag: str) -> None:
        """Let the boards speak it, or no longer; the first one taken is the first one shown."""
        languages = self._held.now.languages
        rest = tuple(one for one in languages if one != tag)
        self._held.change(languages=rest if tag in languages else (*languages, tag))

    @Slot(str)
    def setCurrency(self, currency: str) -> None:
        """Prices are in this."""
        self._held.change(currency=currency)

    @Slot(str)
    def setZone(self, zone: str) -> None:
        """Clocks here show this zone's time."""
        self._held.change(timezone=zone)

    def _suggested(self) -> str:
        name = self._held.now.name
        return identifier_of(name, taken=self._taken) if name.strip() else ""

    def _name_problem(self) -> str:
        if self._held.now.name.strip():
            return ""
        return translate("Setup", "Give it the name that people know it by.")

    def _identifier_problem(self) -> str:
        own = self._held.now.identifier
        if own and not re.match(IDENTIFIER_PATTERN, own):
            return translate("Setup", "Small letters a to z, digits and hyphens only.")
        if own in self._taken:
            return translate("Setup", "Another showroom on this PC has it already.")
        return ""

    def _languages_problem(self) -> str:
        if self._held.now.languages:
            return ""
        return translate("Setup", "Take at least one language.")


def _system_currency() -> str:
    code = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in CURRENCIES else _DEFAULT_CURRENCY


def _system_zone() -> str:
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return zone if zone in _zones() else ""


@cache
def _zones() -> tuple[str, ...]:
    known = (zone for zone in available_timezones() if "/" in zone)
    return tuple(sorted(zone for zone in known if not zone.startswith(("Etc/", "SystemV/"))))


def language_for(held: HeldDraft) -> str:
    """The assistant's own language: as it was wished, else the system's."""
    wished = held.now.language
    return wished if wished in NAMES else best_of(QLocale.system().uiLanguages())
