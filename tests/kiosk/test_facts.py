"""A car's facts in words: units of the market, bases, a price that holds, what the law requires."""

from collections.abc import Iterator
from datetime import date

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication

from carside.catalogue.sheet import Price, Sheet, Specs
from carside.catalogue.units import UnitSystem
from kiosk.comparison_words import car_faces, row_faces
from kiosk.faces import car_face, card_face
from kiosk.language import Translations
from kiosk.reader import Reader, reader_of
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard, wait_until
from tests.kiosk.exhibits import SPARSE
from tests.kiosk.stand_in import EQB, EQS

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
DAY = date(2026, 11, 22)
METRIC = Reader(language="en", day=DAY)
UK = Reader(language="en", system=UnitSystem.UK, day=DAY)
NOTE = {
    "de": "Verbrauch {consumption_kwh_100km} kWh/100 km, Klasse {energy_class}",
    "en": "Consumption {consumption_kwh_100km} kWh/100 km ({consumption_cycle}), {energy_class}",
}


@pytest.fixture(autouse=True)
def _english(application: QGuiApplication) -> Iterator[None]:
    assert application is not None
    translations = Translations()
    translations.use("en")
    yield
    translations.close()


def _with(sheet: Sheet, **specs: object) -> Sheet:
    return msgspec.structs.replace(sheet, specs=msgspec.structs.replace(sheet.specs, **specs))


def _noted(sheet: Sheet) -> Sheet:
    return msgspec.structs.replace(sheet, notes=(NOTE,))


WHOLE = _with(EQS, consumption_kwh_100km=16.4, consumption_cycle="wltp", energy_class="A")


def _priced(until: date | None) -> Sheet:
    price = Price(amount=109900, currency="EUR", is_from=True, valid_until=until)
    return msgspec.structs.replace(EQS, price=price)


# Units


def test_miles_and_horses_stand_where_kilometres_and_kilowatts_did() -> None:
    figures = {row.key: row for row in car_face(EQS, UK).figures}
    assert (figures["range_km"].value, figures["range_km"].unit) == ("487", "mi")
    assert (figures["power_kw"].value, figures["power_kw"].unit) == ("329", "hp")
    assert figures["power_kw"].label == "Power, 245 kW"
    assert figures["acceleration_0_100_kmh_s"].label == "0–62 mph"  # noqa: RUF001 - a dash is meant
    assert figures["charge_10_80_min"].unit == "min"


def test_the_power_of_a_charger_stays_in_kilowatts() -> None:
    rows = {row.key: row for group in car_face(EQS, UK).groups for row in group.rows}
    assert (rows["dc_charge_kw"].value, rows["dc_charge_kw"].unit) == ("200", "kW")


@pytest.mark.parametrize(
    ("language", "asked", "system"),
    [
        ("en", None, UnitSystem.METRIC),
        ("zh-CN", None, UnitSystem.METRIC),
        ("en-GB", None, UnitSystem.UK),
        ("zh-CN", UnitSystem.US, UnitSystem.US),
    ],
)
def test_units_follow_the_language_unless_the_board_was_told_otherwise(
    language: str, asked: UnitSystem | None, system: UnitSystem
) -> None:
    assert reader_of(language, asked, DAY).system is system


# Bases


def test_a_figure_is_never_without_its_basis() -> None:
    face = car_face(_with(EQS, consumption_kwh_100km=18.0, consumption_cycle="epa"), METRIC)
    rows = {row.key: row for group in face.groups for row in group.rows}
    assert rows["range_km"].label == "Range, WLTP"
    assert rows["consumption_kwh_100km"].label == "Energy consumption, EPA"
    assert card_face(EQS, METRIC).figure == "784 km WLTP"
    assert card_face(SPARSE, METRIC).figure == "Seats: 2"


def test_a_test_without_a_name_is_called_another_test() -> None:
    assert car_face(_with(EQS, range_cycle="other"), METRIC).figures[0].label == "Range, other test"


def test_ranges_of_different_tests_carry_theirs_in_the_comparison() -> None:
    cars = [EQS, _with(EQB, range_cycle="epa")]
    row = next(
        row for row in row_faces(cars, METRIC, has_only_differences=False) if row.key == "range_km"
    )
    assert row.label == "Range"
    assert row.values == ("784\u00a0km\u00a0WLTP", "423\u00a0km\u00a0EPA")
    assert not any(row.isBest)


# The price


def test_a_price_is_shown_to_the_end_of_its_last_day() -> None:
    face = car_face(_priced(DAY), METRIC)
    assert face.price == "from €109,900"
    assert "22\u00a0November\u00a02026" in face.price_note


def test_from_the_next_day_on_nothing_of_the_old_price_is_left_anywhere() -> None:
    sheet = _priced(date(2026, 11, 21))
    face, card = car_face(sheet, METRIC), card_face(sheet, METRIC)
    [head] = car_faces([sheet], METRIC, None)
    assert face.price == head.price == "Ask us for the price"
    assert card.price == "Price: ask us"
    assert "109" not in f"{face.price} {face.price_note} {card.price} {head.priceNote}"


def test_a_price_that_ends_is_not_shown_while_nobody_knows_the_day() -> None:
    assert car_face(_priced(DAY), Reader(language="en")).price == "Ask us for the price"


def test_the_board_takes_the_price_away_at_midnight(board: DrivenBoard) -> None:
    board.session.say(car=_priced(DAY), cars={}, day=DAY)
    board.open()
    assert "from €109,900" in board.texts()
    board.session.say(day=date(2026, 11, 23))
    board.look()
    texts = board.texts()
    assert "Ask us for the price" in texts
    assert not any("109" in text for text in texts)


# What the law requires


def test_a_note_is_filled_from_the_sheet_as_its_language_writes_numbers() -> None:
    assert car_face(_noted(WHOLE), METRIC).notes == ("Consumption 16.4 kWh/100 km (WLTP), A",)
    german = Reader(language="de", day=DAY)
    assert car_face(_noted(WHOLE), german).notes == ("Verbrauch 16,4 kWh/100 km, Klasse A",)
    assert car_face(_noted(WHOLE), Reader(language="zh-CN", day=DAY)).notes == (
        "Verbrauch 16,4 kWh/100 km, Klasse A",
    )


def test_a_note_keeps_the_units_of_its_text_whatever_the_reader_is_used_to() -> None:
    assert car_face(_noted(WHOLE), UK).notes == ("Consumption 16.4 kWh/100 km (WLTP), A",)


def test_a_car_that_lacks_what_its_note_states_shows_no_figure_and_no_price_anywhere() -> None:
    sheet = _noted(EQS)
    face, card = car_face(sheet, METRIC), card_face(sheet, METRIC)
    assert face.withheld
    assert (face.figures, face.highlights, face.groups, face.price) == ((), (), (), "")
    assert (card.figure, card.price) == ("", "")
    heads = car_faces([sheet, EQB], METRIC, None)
    assert (heads[0].price, bool(heads[0].withheld)) == ("", True)
    rows = row_faces([sheet, EQB], METRIC, has_only_differences=False)
    assert all(not row.values or row.values[0] == "" for row in rows)
    assert face.model == "EQS 450+"


@SIZES
def test_the_note_stands_wherever_the_figures_do(board: DrivenBoard, size: tuple[int, int]) -> None:
    cars = {EQS.car: _noted(WHOLE), EQB.car: EQB}
    board.session.say(car=cars[EQS.car], cars=cars, day=DAY)
    board.open(size)
    wanted = "Consumption 16.4 kWh/100 km (WLTP), A"
    wait_until(lambda: wanted in board.texts())
    board.visit.openSpecifications()
    board.look()
    wait_until(lambda: wanted in board.texts())
    board.visit.openShowroom()
    board.look()
    wait_until(lambda: wanted in board.texts())
    board.view.catalogue.compare(EQB.car)  # type: ignore[attr-defined]  # a property, to mypy
    board.view.catalogue.openComparison()  # type: ignore[attr-defined]  # a property, to mypy
    board.look()
    wait_until(lambda: f"EQS 450+: {wanted}" in board.texts())


@SIZES
def test_a_withheld_car_says_why_and_can_still_call(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.session.say(car=_noted(EQS), cars={}, day=DAY)
    board.open(size)
    texts = board.texts()
    assert any(text.startswith("The figures and the price of this car are not") for text in texts)
    assert "EQS 450+" in texts
    assert not {"784", "6.2", "245", "from €109,551"} & set(texts)
    assert "call" in board.controls()


def test_a_card_on_which_the_note_does_not_fit_tells_no_figures(board: DrivenBoard) -> None:
    long = {"en": "{energy_class} " + "a long statement " * 20}
    sheet = msgspec.structs.replace(WHOLE, notes=(long,))
    board.session.say(car=EQB, cars={sheet.car: sheet, EQB.car: EQB}, day=DAY)
    board.open()
    board.visit.openShowroom()
    board.look()
    wait_until(lambda: "Electric sedan" in board.texts())
    texts = board.texts()
    assert not any("784 km" in text for text in texts)
    assert any("423 km" in text for text in texts)


def test_a_car_with_little_in_its_sheet_compares_with_what_there_is() -> None:
    bare = Sheet(car="bare", specs=Specs(seats=5))
    rows = row_faces([EQS, bare], METRIC, has_only_differences=True)
    assert "seats" not in {row.key for row in rows}
    ranges = next(row for row in rows if row.key == "range_km")
    assert ranges.values == ("784\u00a0km", "")
    assert ranges.spoken.endswith("not stated")
