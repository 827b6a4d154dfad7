"""Choosing a paint and a trim."""

from pathlib import Path

import msgspec
import pytest

from carside.catalogue.choices import chosen, frame_names
from carside.catalogue.sheet import (
    MAX_CHOICES_BYTES,
    Paint,
    Price,
    Sheet,
    Specs,
    Trim,
    Turntable,
)
from carside.desk.car_folder import read_cars

WHITE = Paint(paint="white", name="White", colour="#f2f2f0")
RED = Paint(
    paint="red",
    name="Red",
    colour="#8a1c24",
    price_delta=1200,
    photos=("red.jpg",),
    turntable=Turntable(first="red-01.jpg", frames=36),
)
BLUE = Paint(paint="blue", name="Blue", colour="#1c2f8a", photos=("blue.jpg",))
BASE = Trim(trim="base", name="Base")
SPORT = Trim(
    trim="sport",
    name="Sport",
    price=Price(amount=70000, currency="EUR"),
    specs=Specs(power_kw=300, heated_seats=True),
    photos=("sport.jpg",),
)
CAR = Sheet(
    car="eqs",
    price=Price(amount=60000, currency="EUR", is_from=True),
    specs=Specs(power_kw=245, range_km=784),
    photos=("front.jpg", "rear.jpg"),
    turntable=Turntable(first="turn-01.jpg", frames=24),
    paints=(WHITE, RED, BLUE),
    trims=(BASE, SPORT),
)


def _amount(sheet: Sheet) -> float:
    assert sheet.price is not None
    return sheet.price.amount


def test_a_sheet_with_nothing_to_choose_stays_the_same_object() -> None:
    plain = Sheet(car="eqs", price=Price(amount=1, currency="EUR"))
    assert chosen(plain, "red", "sport") is plain


@pytest.mark.parametrize(("paint", "trim"), [("", ""), ("white", "base"), ("gone", "gone")])
def test_the_first_of_each_is_chosen_until_another_is(paint: str, trim: str) -> None:
    assert chosen(CAR, paint, trim) == msgspec.structs.replace(CAR, trim="Base")


def test_a_paint_costs_on_top_and_a_trim_has_its_own_price() -> None:
    assert _amount(chosen(CAR, "red")) == 61200
    assert _amount(chosen(CAR, "white", "sport")) == 70000
    assert _amount(chosen(CAR, "red", "sport")) == 71200


def test_a_car_without_a_price_gets_none_by_choosing() -> None:
    unpriced = msgspec.structs.replace(CAR, price=None)
    assert chosen(unpriced, "red").price is None


def test_a_rebate_never_makes_a_price_below_one() -> None:
    gift = msgspec.structs.replace(RED, price_delta=-1_000_000)
    assert _amount(chosen(msgspec.structs.replace(CAR, paints=(gift,)))) == 1


def test_a_trim_changes_the_values_it_gives_and_no_others() -> None:
    specs = chosen(CAR, "", "sport").specs
    assert (specs.power_kw, specs.range_km, specs.heated_seats) == (300, 784, True)


def test_pictures_are_the_paints_own_else_the_trims_else_the_sheets() -> None:
    assert chosen(CAR, "white", "base").photos == ("front.jpg", "rear.jpg")
    assert chosen(CAR, "white", "sport").photos == ("sport.jpg",)
    assert chosen(CAR, "red", "sport").photos == ("red.jpg",)


def test_a_turntable_of_another_paint_is_never_shown() -> None:
    assert chosen(CAR, "white").turntable == CAR.turntable
    assert chosen(CAR, "red").turntable == RED.turntable
    assert chosen(CAR, "blue").turntable is None


@pytest.mark.parametrize(
    ("first", "second", "last"),
    [
        ("turn-01.jpg", "turn-02.jpg", "turn-36.jpg"),
        ("1.png", "2.png", "36.png"),
        ("eqs2024_000_dark.webp", "eqs2024_001_dark.webp", "eqs2024_035_dark.webp"),
        ("shot 98.avif", "shot 99.avif", "shot 133.avif"),
    ],
)
def test_a_numbered_series_counts_its_last_number_up(first: str, second: str, last: str) -> None:
    names = frame_names(Turntable(first=first, frames=36))
    assert (len(names), names[0], names[1], names[-1]) == (36, first, second, last)


@pytest.mark.parametrize("name", ["front.jpg", "../1.jpg", ".1.jpg", "1.jpg\n", "1.gif"])
def test_a_series_begins_with_a_plain_file_name_that_holds_a_number(name: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"first": name, "frames": 36}, Turntable)


def test_two_paints_of_one_key_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match='paint "red" is there twice'):
        msgspec.convert(msgspec.to_builtins({"car": "eqs", "paints": [RED, RED]}), Sheet)


def test_choices_that_would_not_travel_are_refused_with_their_size() -> None:
    endless = [
        msgspec.structs.replace(RED, paint=f"red-{n}", photos=("😀" * 196 + ".jpg",) * 24)
        for n in range(16)
    ]
    with pytest.raises(msgspec.ValidationError, match=f"at most {MAX_CHOICES_BYTES}"):
        msgspec.convert(msgspec.to_builtins({"car": "eqs", "paints": endless}), Sheet)


_PAINT = '[[paints]]\npaint = "red"\nname = "Red"\ncolour = "#8a1c24"\n'


def test_choices_are_read_from_a_car_file(tmp_path: Path) -> None:
    lines = [
        'car = "eqs"',
        'turntable = { first = "turn-01.jpg", frames = 36 }',
        _PAINT + "price_delta = 1200",
        '[[trims]]\ntrim = "sport"\nname = "Sport"\n[trims.specs]\npower_kw = 300',
    ]
    (tmp_path / "eqs.toml").write_text("\n".join(lines), "utf-8")
    folder = read_cars(tmp_path)
    assert folder.problems == ()
    sheet = folder.sheets["eqs"]
    assert (sheet.paints[0].price_delta, sheet.trims[0].specs.power_kw) == (1200, 300)


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (_PAINT.replace("#8a1c24", "crimson"),
         'eqs.toml: paints[1].colour is "crimson", must be a colour such as #1d2a3f'),
        (_PAINT.replace('name = "Red"\n', ""),
         "eqs.toml: paints[1].name is missing, must be one line of 1 to 60 characters"),
        (_PAINT + "price = 3", "eqs.toml: paints[1].price is unknown (did you mean"),
        ('turntable = { first = "front.jpg", frames = 36 }',
         'turntable.first is "front.jpg", must be the name of a picture file with a number in it'),
        ('turntable = { first = "1.jpg", frames = 3 }',
         "eqs.toml: turntable.frames is 3, must be a whole number from 8 to 120"),
        (_PAINT + _PAINT, 'eqs.toml: paint "red" is there twice, must be there once'),
    ],
)  # fmt: skip
def test_a_mistake_in_a_choice_is_one_sentence(tmp_path: Path, lines: str, sentence: str) -> None:
    (tmp_path / "eqs.toml").write_text(f'car = "eqs"\n{lines}\n', "utf-8")
    problems = read_cars(tmp_path).problems
    assert len(problems) == 1
    assert sentence in problems[0]
