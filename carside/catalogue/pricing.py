"""Whether a price may still be shown. Pure: the day is given."""

from datetime import date
from enum import StrEnum

from carside.catalogue.sheet import Price, Sheet


class PriceState(StrEnum):
    """What the board says of a price."""

    SHOWN = "shown"
    EXPIRED = "expired"  # it held until a day that is past: "ask us"
    NONE = "none"  # nobody supplied one


def state_on(sheet: Sheet, day: date | None) -> PriceState:
    """What may be said of the sheet's price on `day`, in the showroom's own calendar.

    A price holds to the end of its last day. Where the day is not known, a price that ends is not
    shown: nobody can tell that it has not ended.
    """
    if sheet.price is None:
        return PriceState.NONE
    until = sheet.price.valid_until
    if until is None or (day is not None and day <= until):
        return PriceState.SHOWN
    return PriceState.EXPIRED


def price_on(sheet: Sheet, day: date | None) -> Price | None:
    """The sheet's price if it holds on `day`, else None."""
    return sheet.price if state_on(sheet, day) is PriceState.SHOWN else None
