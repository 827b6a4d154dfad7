"""Filters that people use: body, range, price and seats, with what each of them would find. Pure.

A car that does not say what a filter asks for is not found by it, and counted so that the screen
can say that too. The steps of range and price come from the cars themselves. What a choice would
find is counted with all other filters as they are, so that a choice that finds nothing says so
before it is made.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

import msgspec

from carside.catalogue.pricing import price_on
from carside.catalogue.required_notes import missing_of
from carside.catalogue.sheet import Sheet
from carside.catalogue.steps import steps_below
from carside.catalogue.units import KM_PER_MI, UnitSystem

SEATS = (2, 4, 5, 6, 7, 8)
"""What people ask for, as far as there are such cars."""


class FacetKey(StrEnum):
    """What can be asked, in the order it is offered."""

    BODY = "body"
    RANGE = "range"
    PRICE = "price"
    SEATS = "seats"


class Traits(msgspec.Struct, frozen=True):
    """What filters need of one car; computed once. What is not known or not shown is None.

    `price` is in the showroom's main currency; a car priced in another has none here.
    """

    car: str
    body: str | None = None
    range_km: float | None = None
    price: float | None = None
    seats: int | None = None
    cycle: str | None = None


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What a shopper has chosen; all defaults find every car.

    Attributes:
        bodies: one of these body styles; empty for any.
        range_from_km: at least this range.
        price_to: at most this price.
        seats_from: at least so many seats.
    """

    bodies: frozenset[str] = frozenset()
    range_from_km: float | None = None
    price_to: float | None = None
    seats_from: int | None = None

    @property
    def count(self) -> int:
        """How many of the four filters are in use."""
        return sum(_is_used(self, key) for key in FacetKey)


class Choice(msgspec.Struct, frozen=True):
    """One value to choose, and how many cars it would find with the other filters as they are."""

    value: str | float | int
    count: int
    is_chosen: bool = False


class Facet(msgspec.Struct, frozen=True):
    """One filter.

    Attributes:
        choices: in order; a choice that finds nothing has the count 0.
        unknown: how many cars that all other filters find do not say what this one asks for.
        cycles: of a range, the test cycles of the cars; several are not measured alike.
    """

    key: FacetKey
    choices: tuple[Choice, ...]
    unknown: int = 0
    cycles: tuple[str, ...] = ()


class Found(msgspec.Struct, frozen=True):
    """What filters find.

    Attributes:
        cars: identifiers, in the order of the cars given.
        facets: only those with something to choose.
        unknown: how many cars are not found only because they do not say what is asked for.
    """

    cars: tuple[str, ...]
    facets: tuple[Facet, ...]
    unknown: int = 0


def main_currency(sheets: Iterable[Sheet]) -> str:
    """The currency most of the cars are priced in; empty if none has a price."""
    counted = Counter(sheet.price.currency for sheet in sheets if sheet.price is not None)
    return min(counted, key=lambda one: (-counted[one], one)) if counted else ""


def traits_of(sheet: Sheet, day: date | None, currency: str) -> Traits:
    """What filters need of `sheet` on `day`, as far as the board may show it."""
    if missing_of(sheet):
        return Traits(sheet.car, sheet.body)
    price, specs = price_on(sheet, day), sheet.specs
    return Traits(
        sheet.car,
        sheet.body,
        specs.range_km,
        price.amount if price is not None and price.currency == currency else None,
        specs.seats,
        specs.range_cycle if specs.range_km is not None else None,
    )


def find(cars: Sequence[Traits], filters: Filters, system: UnitSystem = UnitSystem.METRIC) -> Found:
    """The cars that `filters` find, and what every other choice would find.

    `system` decides in which unit the steps of the range are round numbers.
    """
    passed = [_passed(car, filters) for car in cars]
    found = tuple(car.car for car, keys in zip(cars, passed, strict=True) if keys == _ALL)
    facets = (_facet(key, cars, passed, filters, system) for key in FacetKey)
    unknown = sum(
        all(key in keys or value_of(car, key) is None for key in FacetKey)
        for car, keys in zip(cars, passed, strict=True)
        if keys != _ALL
    )
    return Found(found, tuple(facet for facet in facets if facet.choices), unknown)


def toggled(filters: Filters, key: FacetKey, value: str | float) -> Filters:
    """`filters` with this choice made, or taken back if it was; body styles add up."""
    match key:
        case FacetKey.BODY:
            bodies = filters.bodies ^ {str(value)}
            return msgspec.structs.replace(filters, bodies=bodies)
        case FacetKey.RANGE:
            before, number = filters.range_from_km, float(value)
            return msgspec.structs.replace(filters, range_from_km=_other(before, number))
        case FacetKey.PRICE:
            before, number = filters.price_to, float(value)
            return msgspec.structs.replace(filters, price_to=_other(before, number))
        case FacetKey.SEATS:
            seats = int(value)
            chosen = None if filters.seats_from == seats else seats
            return msgspec.structs.replace(filters, seats_from=chosen)


def value_of(car: Traits, key: FacetKey) -> str | float | int | None:
    """What the car says to this filter."""
    match key:
        case FacetKey.BODY:
            return car.body
        case FacetKey.RANGE:
            return car.range_km
        case FacetKey.PRICE:
            return car.price
        case FacetKey.SEATS:
            return car.seats


_ALL = frozenset(FacetKey)


def _other(before: float | None, value: float) -> float | None:
    return None if before == value else value


def _is_used(filters: Filters, key: FacetKey) -> bool:
    match key:
        case FacetKey.BODY:
            return bool(filters.bodies)
        case FacetKey.RANGE:
            return filters.range_from_km is not None
        case FacetKey.PRICE:
            return filters.price_to is not None
        case FacetKey.SEATS:
            return filters.seats_from is not None


def _passed(car: Traits, filters: Filters) -> frozenset[FacetKey]:
    """Which of the four filters let the car through."""
    passes = set()
    if not filters.bodies or car.body in filters.bodies:
        passes.add(FacetKey.BODY)
    if _is_enough(car.range_km, filters.range_from_km):
        passes.add(FacetKey.RANGE)
    if filters.price_to is None or (car.price is not None and car.price <= filters.price_to):
        passes.add(FacetKey.PRICE)
    if _is_enough(car.seats, filters.seats_from):
        passes.add(FacetKey.SEATS)
    return frozenset(passes)


def _is_enough(value: float | None, least: float | None) -> bool:
    return least is None or (value is not None and value >= least)


def _facet(
    key: FacetKey,
    cars: Sequence[Traits],
    passed: Sequence[frozenset[FacetKey]],
    filters: Filters,
    system: UnitSystem,
) -> Facet:
    others = _ALL - {key}
    open_cars = [car for car, keys in zip(cars, passed, strict=True) if others <= keys]
    values = [value_of(car, key) for car in open_cars]
    known = [value for value in values if value is not None]
    everywhere = [value for car in cars if (value := value_of(car, key)) is not None]
    cycles = {car.cycle for car in open_cars if car.cycle} if key is FacetKey.RANGE else set()
    return Facet(
        key,
        _choices(key, everywhere, known, filters, system),
        len(values) - len(known),
        tuple(sorted(cycles)),
    )


def _choices(
    key: FacetKey,
    everywhere: list[str | float | int],
    known: list[str | float | int],
    filters: Filters,
    system: UnitSystem,
) -> tuple[Choice, ...]:
    if key is FacetKey.BODY:
        return _bodies([str(value) for value in everywhere], [str(v) for v in known], filters)
    numbers, all_numbers = sorted(map(float, known)), sorted(map(float, everywhere))
    if key is FacetKey.PRICE:
        steps: list[float] = steps_below(all_numbers)
        return tuple(
            Choice(step, bisect_left(numbers, step + _CENT), step == filters.price_to)
            for step in _with_chosen(steps, filters.price_to)
        )
    chosen = filters.range_from_km if key is FacetKey.RANGE else filters.seats_from
    if key is FacetKey.RANGE:
        steps = _range_steps(all_numbers, system)
    else:
        low, high = (all_numbers or [0.0])[0], (all_numbers or [0.0])[-1]
        steps = [float(seats) for seats in SEATS if low < seats <= high]
    return tuple(
        Choice(step, len(numbers) - bisect_left(numbers, step), step == chosen)
        for step in _with_chosen(steps, chosen)
    )


_CENT = 0.001


def _range_steps(range_km: list[float], system: UnitSystem) -> list[float]:
    if system is UnitSystem.METRIC:
        return steps_below(range_km)
    miles = steps_below([value / KM_PER_MI for value in range_km])
    return [step * KM_PER_MI for step in miles]


def _with_chosen(steps: list[float], chosen: float | None) -> list[float]:
    """A choice that was made can be taken back even when the cars have changed meanwhile."""
    return sorted({*steps, *([] if chosen is None else [chosen])})


def _bodies(everywhere: list[str], known: list[str], filters: Filters) -> tuple[Choice, ...]:
    counted, total = Counter(known), Counter(everywhere)
    offered = sorted({*total, *filters.bodies}, key=lambda body: (-total[body], body))
    if len(offered) < 2 and not filters.bodies:  # noqa: PLR2004 - one style is no choice
        return ()
    return tuple(Choice(body, counted[body], body in filters.bodies) for body in offered)
