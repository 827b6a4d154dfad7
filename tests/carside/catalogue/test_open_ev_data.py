"""The catalogue that comes with Carside: found by a few letters, read only when it is needed."""

import subprocess
import sys

import pytest

from carside.catalogue.open_ev_data import EXAMPLES, examples, find, listed, sheet_of


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("eqs", "Mercedes-Benz EQS"),
        ("tayc 4s", "Porsche Taycan 4S"),
        ("et7 nio", "NIO ET7"),
        ("citroen", "Citroën"),
        ("polestar 3", "Polestar 3 Long Range Dual Motor"),
    ],
)
def test_a_few_letters_find_a_car(typed: str, first: str) -> None:
    assert find(typed)[0].name.startswith(first)


def test_the_newest_year_comes_first_and_a_year_can_be_typed() -> None:
    years = [car.year for car in find("mercedes eqs") if car.name == "Mercedes-Benz EQS"]
    assert years == sorted(years, reverse=True)
    assert find("mercedes eqs 2023")[0].year == 2023


def test_nothing_is_found_where_there_is_nothing() -> None:
    assert find("") == find("  ") == ()
    assert find("no such car at all") == ()


def test_every_car_that_is_listed_becomes_a_sheet() -> None:
    assert len(listed()) > 1000
    for car in listed()[::25]:
        sheet = sheet_of(car, "EUR")
        assert sheet.car
        assert sheet.maker
        assert sheet.price is None or sheet.price.currency == "EUR"


def test_there_are_examples_for_any_number_of_stands() -> None:
    assert len({car.name for car in examples(len(EXAMPLES))}) == len(EXAMPLES)
    assert len(examples(30)) == 30


def test_nothing_is_read_before_somebody_looks_for_a_car() -> None:
    script = (
        "import reception_console.setup.setup_cars, sys; "
        "print('carside.catalogue.open_ev_data' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60
    )
    assert told.stdout == "False\n"
