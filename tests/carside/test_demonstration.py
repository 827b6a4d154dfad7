"""The demonstration showroom: complete, believable, and honest about where it is from."""

from collections import Counter
from datetime import date
from itertools import combinations
from math import hypot

import pytest

from carside.catalogue import Sheet, groups, highlights, key_figures
from carside.demonstration import cars_path, showroom_path
from carside.desk.showroom import Showroom
from carside.desk.showroom_file import read_showroom
from carside.floor import Stand
from carside.roster import AdvisorState

_SHOWROOM = read_showroom(showroom_path())
_STANDS = _SHOWROOM.plan.stands


@pytest.fixture
def showroom() -> Showroom:
    return _SHOWROOM


def test_it_is_read_without_a_mistake_also_with_its_folder_named(showroom: Showroom) -> None:
    assert read_showroom(showroom_path(), cars_path()) == showroom


def test_it_has_two_floors_three_zones_and_twelve_stands_each_with_a_board_and_a_car(
    showroom: Showroom,
) -> None:
    plan = showroom.plan
    assert (plan.showroom, len(plan.floors), len(plan.zones)) == ("demo", 2, 3)
    assert [stand.name for stand in plan.stands] == [
        "A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "C1", "C2", "C3",
    ]  # fmt: skip
    assert [board.board for board in showroom.boards] == [f"b{n:02}" for n in range(1, 13)]
    assert all(stand.car in showroom.sheets for stand in plan.stands)
    assert plan.reception is not None


def test_the_first_board_shows_an_eqs(showroom: Showroom) -> None:
    stand = showroom.plan.stand_of_board("b01")
    assert stand is not None
    assert stand.car is not None
    assert showroom.sheets[stand.car].family == "eqs"
    assert showroom.link_of("b01") == "https://carside.example/demo/b01"


@pytest.mark.parametrize("stand", _STANDS, ids=lambda stand: str(stand.name))
def test_every_car_stands_wholly_inside_its_zone(showroom: Showroom, stand: Stand) -> None:
    zone = showroom.plan.zone(stand.zone)
    assert zone is not None
    assert stand.car is not None
    specs = showroom.sheets[stand.car].specs
    assert specs.length_mm is not None
    assert specs.width_mm is not None
    reach_m = hypot(specs.length_mm, specs.width_mm) / 2000
    assert zone.x_m <= stand.x_m - reach_m
    assert stand.x_m + reach_m <= zone.x_m + zone.width_m
    assert zone.y_m <= stand.y_m - reach_m
    assert stand.y_m + reach_m <= zone.y_m + zone.depth_m


def test_there_is_room_to_walk_between_any_two_cars(showroom: Showroom) -> None:
    for one, other in combinations(showroom.plan.stands, 2):
        if one.floor == other.floor:
            assert hypot(one.x_m - other.x_m, one.y_m - other.y_m) > 6.5, (one.name, other.name)


def test_six_advisors_between_them_speak_the_showrooms_languages_and_know_its_cars(
    showroom: Showroom,
) -> None:
    advisors = showroom.advisors
    assert Counter(advisor.state for advisor in advisors) == {
        AdvisorState.FREE: 4, AdvisorState.AWAY: 1, AdvisorState.OFF: 1,
    }  # fmt: skip
    spoken = {language for advisor in advisors for language in advisor.languages}
    assert {*showroom.languages, "pt", "ar", "de"} <= spoken
    families = {sheet.family for sheet in showroom.sheets.values()}
    assert {model for advisor in advisors for model in advisor.models} <= families


def test_the_cars_are_of_every_body_and_many_makers(showroom: Showroom) -> None:
    sheets = showroom.sheets.values()
    assert len(sheets) == 20
    assert {"sedan", "coupe", "suv", "crossover", "hatchback", "van"} <= {s.body for s in sheets}
    makers = Counter(sheet.maker for sheet in sheets)
    assert makers["Mercedes-Benz"] >= 7
    assert len(makers) >= 8
    assert all(sheet.maker_names["zh"] for sheet in sheets)


def test_prices_say_that_they_are_invented_and_one_car_has_none(showroom: Showroom) -> None:
    prices = [sheet.price for sheet in showroom.sheets.values()]
    assert prices.count(None) == 1
    for price in prices:
        if price is not None:
            assert price.note == "Illustrative price for the demonstration"
            assert (price.currency, price.is_from) == (showroom.currency, True)
            assert price.valid_until == date(2026, 12, 31)


@pytest.mark.parametrize("sheet", _SHOWROOM.sheets.values(), ids=lambda sheet: str(sheet.car))
def test_every_car_has_enough_to_fill_a_board(sheet: Sheet) -> None:
    assert len(key_figures(sheet)) == 4
    assert len(highlights(sheet)) == 6
    assert len(groups(sheet)) >= 3
    assert sheet.specs.wheelbase_mm is not None


@pytest.mark.parametrize("sheet", _SHOWROOM.sheets.values(), ids=lambda sheet: str(sheet.car))
def test_no_figure_contradicts_another(sheet: Sheet) -> None:
    specs = sheet.specs
    assert specs.length_mm is not None
    assert specs.wheelbase_mm is not None
    assert 0.5 < specs.wheelbase_mm / specs.length_mm < 0.7
    if specs.battery_net_kwh and specs.battery_gross_kwh:
        assert specs.battery_net_kwh <= specs.battery_gross_kwh
    if specs.battery_net_kwh and specs.range_km:
        assert 10 < specs.battery_net_kwh / specs.range_km * 100 < 30  # kWh per 100 km


def test_the_licence_of_the_data_lies_beside_it() -> None:
    licence = (cars_path() / "LICENCE").read_text("utf-8")
    assert "Community Data License Agreement - Permissive - Version 2.0" in licence
    assert "open-ev" in (cars_path() / "README.md").read_text("utf-8")
