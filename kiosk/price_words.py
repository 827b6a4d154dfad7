"""The price of a car in words, as far as it holds today; "ask us" where it held until yesterday."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from carside.catalogue.pricing import PriceState, state_on
from carside.catalogue.sheet import Price, Sheet
from kiosk.reader import Reader

translate = QCoreApplication.translate

_SYMBOLS = {"EUR": "€", "CNY": "¥", "GBP": "£", "USD": "$", "JPY": "¥", "KRW": "₩", "BRL": "R$"}


@dataclass(frozen=True, slots=True)
class PriceFace:
    """A price in words and what goes with it; both empty where nobody supplied one.

    `is_known` is False where the words ask to be asked.
    """

    words: str = ""
    note: str = ""
    is_known: bool = False


def price_face(sheet: Sheet, reader: Reader) -> PriceFace:
    """What may be said of the sheet's price today."""
    price, locale = sheet.price, reader.locale
    state = state_on(sheet, reader.day)
    if price is None or state is PriceState.NONE:
        return PriceFace()
    if state is PriceState.EXPIRED:
        return PriceFace(translate("Price", "Ask us for the price"), _ended(price, locale))
    amount = amount_in(price.amount, price.currency, locale)
    words = translate("Price", "from %1").replace("%1", amount) if price.is_from else amount
    return PriceFace(words, _note(price, locale), is_known=True)


def amount_in(amount: float, currency: str, locale: QLocale) -> str:
    """An amount of money as the language writes it, with cents only where there are any."""
    symbol = _SYMBOLS.get(currency, currency + " ")
    decimals = 0 if amount == int(amount) else 2
    if locale.textDirection() is Qt.LayoutDirection.RightToLeft:
        # Qt's own pattern leaves no gap, so that a code would stick to the figure
        return f"{locale.toString(float(amount), 'f', decimals)}\u00a0{symbol.strip()}"
    return locale.toCurrencyString(float(amount), symbol, decimals)


def _note(price: Price, locale: QLocale) -> str:
    list_price = translate("Price", "List price incl. VAT")
    note = translate("Price", price.note) if price.note else list_price
    if price.valid_until is None:
        return note
    with_day = translate("Price", "%1, valid\u00a0until\u00a0%2")
    return with_day.replace("%1", note).replace("%2", _day(price.valid_until, locale))


def _ended(price: Price, locale: QLocale) -> str:
    if price.valid_until is None:
        return ""
    words = translate("Price", "The last price was valid until\u00a0%1")
    return words.replace("%1", _day(price.valid_until, locale))


def _day(day: date, locale: QLocale) -> str:
    written = translate("Price", "d MMMM yyyy", "a date, as QLocale writes it")
    # A date stays on one line
    return locale.toString(QDate(day.year, day.month, day.day), written).replace(" ", "\u00a0")
