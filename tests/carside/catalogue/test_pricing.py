"""An old price is never shown."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from carside.catalogue.pricing import PriceState, price_on, state_on
from carside.catalogue.sheet import Price, Sheet

_LAST = date(2026, 12, 31)
_SHEET = Sheet(car="eqs", price=Price(amount=109900, currency="EUR", valid_until=_LAST))


def test_a_price_holds_to_the_end_of_its_last_day() -> None:
    assert state_on(_SHEET, _LAST) is PriceState.SHOWN
    assert state_on(_SHEET, _LAST + timedelta(days=1)) is PriceState.EXPIRED


def test_a_price_that_names_no_end_holds() -> None:
    sheet = Sheet(car="eqs", price=Price(amount=109900, currency="EUR"))
    assert price_on(sheet, None) == price_on(sheet, date(2099, 1, 1)) == sheet.price


def test_where_nobody_knows_the_day_no_price_that_ends_is_shown() -> None:
    assert price_on(_SHEET, None) is None


def test_a_car_without_a_price_has_none_and_not_an_expired_one() -> None:
    assert state_on(Sheet(car="eqs"), _LAST) is PriceState.NONE


@given(st.dates(), st.dates())
def test_no_day_shows_a_price_of_before(day: date, until: date) -> None:
    sheet = Sheet(car="eqs", price=Price(amount=1, currency="EUR", valid_until=until))
    assert (price_on(sheet, day) is None) is (day > until)
