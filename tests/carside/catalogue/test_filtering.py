"""What filters find and would find; what is not said is neither found nor hidden."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.catalogue.filtering import (
    Choice,
    Facet,
    FacetKey,
    Filters,
    Found,
    Traits,
    find,
    main_currency,
    toggled,
    traits_of,
)
from carside.catalogue.sheet import Price, Sheet, Specs
from carside.catalogue.units import KM_PER_MI, UnitSystem

_CARS = (
    Traits("a", "suv", 400, 50000, 5, "wltp"),
    Traits("b", "suv", 600, 90000, 7, "wltp"),
    Traits("c", "sedan", 500, 60000, 5, "cltc"),
    Traits("d", "sedan", None, 70000, 4),
    Traits("e", "van", 300, None, 8, "wltp"),
)


def _facet(found: Found, key: FacetKey) -> Facet:
    return next(facet for facet in found.facets if facet.key is key)


def _choice(facet: Facet, value: object) -> Choice:
    return next(choice for choice in facet.choices if choice.value == value)


def test_without_filters_every_car_is_found_in_its_order() -> None:
    assert find(_CARS, Filters()).cars == ("a", "b", "c", "d", "e")


@pytest.mark.parametrize(
    ("filters", "cars", "unknown"),
    [
        (Filters(bodies=frozenset({"suv", "van"})), "abe", 0),
        (Filters(range_from_km=500), "bc", 1),
        (Filters(price_to=60000), "ac", 1),
        (Filters(seats_from=7), "be", 0),
        (Filters(bodies=frozenset({"sedan"}), range_from_km=400), "c", 1),
        (Filters(bodies=frozenset({"suv"}), range_from_km=500, price_to=60000), "", 0),
    ],
)
def test_a_filter_finds_what_says_so_and_counts_what_says_nothing(
    filters: Filters, cars: str, unknown: int
) -> None:
    found = find(_CARS, filters)
    assert ("".join(found.cars), found.unknown) == (cars, unknown)


def test_a_choice_is_counted_with_all_other_filters_as_they_are() -> None:
    found = find(_CARS, Filters(seats_from=7))
    bodies = _facet(found, FacetKey.BODY)
    assert {choice.value: choice.count for choice in bodies.choices} == {
        "suv": 1,
        "sedan": 0,
        "van": 1,
    }


def test_its_own_filter_does_not_count_against_a_choice() -> None:
    found = find(_CARS, Filters(bodies=frozenset({"van"})))
    assert _choice(_facet(found, FacetKey.BODY), "suv").count == 2


def test_ranges_of_different_tests_are_named() -> None:
    assert _facet(find(_CARS, Filters()), FacetKey.RANGE).cycles == ("cltc", "wltp")


def test_steps_of_the_range_are_round_in_the_unit_that_is_shown() -> None:
    cars = tuple(Traits(str(km), None, float(km)) for km in range(200, 800, 10))
    in_miles = _facet(find(cars, Filters(), UnitSystem.UK), FacetKey.RANGE)
    miles = [float(choice.value) / KM_PER_MI for choice in in_miles.choices]
    assert len(miles) >= 3
    assert all(mile == pytest.approx(round(mile / 50) * 50) for mile in miles)


def test_a_choice_that_was_made_can_be_taken_back_when_the_cars_have_changed() -> None:
    filters = Filters(range_from_km=450, bodies=frozenset({"roadster"}))
    found = find(_CARS, filters)
    assert _choice(_facet(found, FacetKey.RANGE), 450).is_chosen
    assert _choice(_facet(found, FacetKey.BODY), "roadster").is_chosen


def test_where_there_is_nothing_to_choose_there_is_no_filter() -> None:
    assert find((Traits("a", "suv"), Traits("b", "suv")), Filters()).facets == ()


def test_a_choice_made_twice_is_taken_back_and_bodies_add_up() -> None:
    filters = toggled(toggled(Filters(), FacetKey.BODY, "suv"), FacetKey.BODY, "van")
    assert filters.bodies == {"suv", "van"}
    assert toggled(filters, FacetKey.BODY, "suv").bodies == {"van"}
    for key, value in ((FacetKey.RANGE, 400.0), (FacetKey.PRICE, 5e4), (FacetKey.SEATS, 5.0)):
        once = toggled(Filters(), key, value)
        assert once.count == 1
        assert toggled(once, key, value) == Filters()


def test_an_expired_price_finds_nothing() -> None:
    sheet = Sheet(car="a", price=Price(amount=5e4, currency="EUR", valid_until=date(2026, 1, 31)))
    assert traits_of(sheet, date(2026, 1, 31), "EUR").price == 5e4
    assert traits_of(sheet, date(2026, 2, 1), "EUR").price is None


def test_a_price_in_another_currency_is_not_compared() -> None:
    sheet = Sheet(car="a", price=Price(amount=5e4, currency="CNY"))
    assert traits_of(sheet, None, "EUR").price is None
    assert main_currency([sheet, sheet, Sheet(car="b", price=Price(amount=1, currency="EUR"))]) == (
        "CNY"
    )
    assert main_currency([Sheet(car="b")]) == ""


def test_a_car_whose_figures_are_withheld_is_found_by_none_of_them() -> None:
    specs = Specs(range_km=400, range_cycle="wltp", seats=5)
    sheet = Sheet(car="a", body="suv", specs=specs, notes=({"en": "{co2_g_km}"},))
    assert traits_of(sheet, None, "EUR") == Traits("a", "suv")


_numbers = st.none() | st.integers(1, 60).map(lambda tens: tens * 10.0)
_cars = st.lists(
    st.builds(
        Traits,
        car=st.uuids().map(str),
        body=st.none() | st.sampled_from(["suv", "van", "sedan"]),
        range_km=_numbers,
        price=_numbers,
        seats=st.none() | st.integers(1, 9),
    ),
    max_size=30,
)


@given(_cars, st.data())
def test_every_choice_finds_as_many_cars_as_it_says(
    cars: list[Traits], data: st.DataObject
) -> None:
    filters = Filters()
    for _ in range(data.draw(st.integers(0, 4))):
        facets = find(cars, filters).facets
        if not facets:
            break
        facet = data.draw(st.sampled_from(facets))
        choice = data.draw(st.sampled_from(facet.choices))
        filters = toggled(filters, facet.key, choice.value)
    for facet in find(cars, filters).facets:
        for choice in facet.choices:
            alone = _only(filters, facet.key, choice.value)
            assert len(find(cars, alone).cars) == choice.count


def _only(filters: Filters, key: FacetKey, value: str | float) -> Filters:
    """`filters` with this choice instead of any other of the same filter."""
    if key is FacetKey.BODY:
        return toggled(msgspec.structs.replace(filters, bodies=frozenset()), key, value)
    already = {
        FacetKey.RANGE: filters.range_from_km,
        FacetKey.PRICE: filters.price_to,
        FacetKey.SEATS: filters.seats_from,
    }[key]
    return filters if already == value else toggled(filters, key, value)
