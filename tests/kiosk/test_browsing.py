"""Looking through all cars without typing, and comparing up to three of them."""

from dataclasses import replace
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import QUrl

import kiosk.catalogue_view
from carside.catalogue.filtering import Filters
from carside.catalogue.sheet import Price, Sheet, Specs
from kiosk.browsing import Browsing
from kiosk.catalogue_view import CatalogueView
from kiosk.faces import CardFace, card_face
from kiosk.showroom_view import MOST_ASKED, PATIENT_ROUNDS, Cards
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard, wait_until
from tests.kiosk.stand_in import EQB, EQS

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
VAN = Sheet(
    car="eqv",
    maker="Mercedes-Benz",
    model="EQV",
    body="van",
    price=Price(amount=71000, currency="EUR"),
    specs=Specs(range_km=356, range_cycle="wltp", seats=8, length_mm=5370, power_kw=150),
)
SILENT = Sheet(car="silent", maker="Volvo", model="A car that says nothing", body="suv")
FOUR = {sheet.car: sheet for sheet in (EQS, EQB, VAN, SILENT)}


def _catalogue(board: DrivenBoard) -> CatalogueView:
    return cast("CatalogueView", board.view.catalogue)


def _cars(board: DrivenBoard) -> list[str]:
    """The cars whose cards can be touched, in the order in which they are read."""
    found = [(at[1], at[0], name) for name, at in board.controls().items()]
    return [name[4:] for _, _, name in sorted(found) if name.startswith("car-")]


def _touch(board: DrivenBoard, name: str) -> None:
    """Touch this as soon as its page has faded in."""
    wait_until(lambda: name in board.controls())
    board.touch(name)
    board.look()


def _many(count: int) -> dict[str, Sheet]:
    bodies = ("suv", "sedan", "hatchback", "van")
    sheets = (
        msgspec.structs.replace(
            EQS,
            car=f"car-{number:04}",
            model=f"Model {number:04}",
            body=bodies[number % len(bodies)],
            specs=msgspec.structs.replace(EQS.specs, range_km=200.0 + number % 500),
        )
        for number in range(count)
    )
    return {EQS.car: EQS} | {sheet.car: sheet for sheet in sheets}


def _showroom(board: DrivenBoard, size: tuple[int, int] = LANDSCAPE) -> None:
    board.session.say(cars=FOUR)
    board.open(size)
    _touch(board, "showroom")


# Filters


@SIZES
def test_a_filter_is_two_touches_away_and_one_touch_takes_it_back(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    _showroom(board, size)
    wait_until(lambda: set(_cars(board)) == set(FOUR))
    _touch(board, "facet-body")
    _touch(board, "choice-van")
    wait_until(lambda: _cars(board) == [VAN.car])
    assert any(text.startswith("1 of 4 car") for text in board.texts())
    _touch(board, "show-all")
    wait_until(lambda: set(_cars(board)) == set(FOUR))
    assert "choice-van" not in board.controls()


def test_cars_stand_by_maker_and_model_as_people_count_and_the_one_here_is_first(
    board: DrivenBoard,
) -> None:
    models = ("EQE 350", "EQE 43", "27", "3")
    cars = [msgspec.structs.replace(EQB, car=f"c{n}", model=m) for n, m in enumerate(models)]
    board.session.say(cars={sheet.car: sheet for sheet in (*cars, EQS)})
    board.open()
    _touch(board, "showroom")
    wait_until(lambda: _cars(board) == [EQS.car, "c3", "c2", "c1", "c0"])


def test_what_is_chosen_stands_on_the_filter_and_is_read_out(board: DrivenBoard) -> None:
    _showroom(board)
    _touch(board, "facet-body")
    _touch(board, "choice-van")
    said = [name for _, name, _ in board.read_out()]
    assert "Body style: Van" in said
    assert any(name.startswith("Van, 1 car") for name in said)


def test_a_choice_that_finds_nothing_cannot_be_made(board: DrivenBoard) -> None:
    _showroom(board)
    _touch(board, "facet-body")
    _touch(board, "choice-van")
    _touch(board, "facet-range")
    offered = [name for name in board.controls() if name.startswith("choice-")]
    assert offered == []  # the van's range is below every step, and the chips say 0
    assert any(text.startswith("from ") for text in board.texts())


def test_cars_that_say_nothing_are_told_of(board: DrivenBoard) -> None:
    _showroom(board)
    _touch(board, "facet-seats")
    choices = [name for name in board.controls() if name.startswith("choice-")]
    _touch(board, choices[0])
    assert SILENT.car not in _cars(board)
    assert any("their sheets do not say" in text for text in board.texts())


def test_filters_are_there_again_after_a_look_at_a_car(board: DrivenBoard) -> None:
    _showroom(board)
    _touch(board, "facet-body")
    _touch(board, "choice-van")
    _touch(board, f"car-{VAN.car}")
    _touch(board, "showroom")
    wait_until(lambda: _cars(board) == [VAN.car])


def test_filters_that_fit_no_car_any_more_say_so(
    board: DrivenBoard, capfd: pytest.CaptureFixture[str]
) -> None:
    _showroom(board)
    _touch(board, "facet-body")
    _touch(board, "choice-van")
    board.session.say(cars={EQS.car: EQS, EQB.car: EQB})
    board.look()
    board.look()
    assert "No car here is all of this" in board.texts()
    assert "Traceback" not in capfd.readouterr().err  # of a card whose car is gone
    _touch(board, "show-all-again")
    wait_until(lambda: set(_cars(board)) == {EQS.car, EQB.car})


# Comparing


@SIZES
def test_cars_are_compared_side_by_side_with_the_one_at_this_stand_first(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    _showroom(board, size)
    _touch(board, f"compare-{EQB.car}")
    _touch(board, "compare")
    wait_until(lambda: f"drop-{EQB.car}" in board.controls())
    heads = {name: at for name, at in board.controls().items() if name.startswith("drop-")}
    assert sorted(heads, key=lambda name: heads[name][0]) == [
        f"drop-{EQS.car}",
        f"drop-{EQB.car}",
    ]
    texts = board.texts()
    for shown in ("784\u00a0km\u00a0WLTP", "245\u00a0kW", "215\u00a0kW", "best", "from €109,551"):
        assert shown in texts


def test_only_differences_leaves_the_rest_out(board: DrivenBoard) -> None:
    same = msgspec.structs.replace(EQS, car="same", model="EQS 450+ again")
    board.session.say(cars={EQS.car: EQS, "same": same, EQB.car: EQB})
    board.open()
    catalogue = _catalogue(board)
    board.visit.openShowroom()
    catalogue.compare("same")
    catalogue.openComparison()
    board.look()
    assert "Range, WLTP" in board.texts()
    _touch(board, "only-differences")
    assert "Range, WLTP" not in board.texts()
    assert "What is stated of them is the same" in board.texts()


def test_a_fourth_car_cannot_be_chosen(board: DrivenBoard) -> None:
    _showroom(board)
    for car in (EQB.car, VAN.car):
        _touch(board, f"compare-{car}")
    assert board.visit.now.browsing.compared == (EQS.car, EQB.car, VAN.car)
    assert f"compare-{SILENT.car}" not in board.controls()
    _touch(board, f"compare-{VAN.car}")
    assert f"compare-{SILENT.car}" in board.controls()


def test_another_cars_own_page_leads_to_the_comparison_with_the_one_here(
    board: DrivenBoard,
) -> None:
    _showroom(board)
    _touch(board, f"car-{EQB.car}")
    _touch(board, "compare-this")
    wait_until(lambda: {f"drop-{EQS.car}", f"drop-{EQB.car}"} <= set(board.controls()))


def test_the_page_of_the_car_here_leads_to_the_others_first(board: DrivenBoard) -> None:
    board.session.say(cars=FOUR)
    board.open()
    _touch(board, "compare-this")
    assert board.visit.now.browsing.compared == (EQS.car,)
    _touch(board, f"compare-{VAN.car}")
    _touch(board, "compare")
    wait_until(lambda: f"drop-{VAN.car}" in board.controls())


def test_a_car_is_left_out_by_one_touch(board: DrivenBoard) -> None:
    _showroom(board)
    _touch(board, f"compare-{EQB.car}")
    _touch(board, "compare")
    _touch(board, f"drop-{EQB.car}")
    assert f"drop-{EQB.car}" not in board.controls()
    assert "compare-another" in board.controls()


# The end of a visit


def test_the_next_shopper_finds_no_filter_and_no_comparison(board: DrivenBoard) -> None:
    _showroom(board)
    _touch(board, "facet-body")
    _touch(board, "choice-van")
    _touch(board, f"compare-{VAN.car}")
    _touch(board, "compare")
    board.let_pass(46)
    assert board.visit.now.browsing == Browsing()
    comparison = _catalogue(board).comparison
    assert (comparison.count, comparison.cars.count, comparison.rows.count) == (0, 0, 0)  # type: ignore[attr-defined]  # properties, to mypy
    _touch(board, "showroom")
    wait_until(lambda: set(_cars(board)) == set(FOUR))
    assert "compare" not in board.controls()


def test_choices_are_held_in_the_visit_alone() -> None:
    browsing = Browsing().with_compared("b", "a").with_compared("c", "a")
    assert browsing.compared == ("a", "b", "c")
    assert browsing.with_compared("d", "a") is browsing
    assert browsing.with_compared("a", "a").compared == ("b", "c")
    assert replace(browsing, filters=Filters(seats_from=5)) != browsing


# Many cars


def test_of_1200_cars_only_those_that_are_seen_are_put_into_words(
    board: DrivenBoard, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def count(sheet: Sheet, *rest: object) -> CardFace:
        said.append(sheet.car)
        return card_face(sheet, *rest)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(kiosk.catalogue_view, "card_face", count)
    board.session.say(cars=_many(1200))
    board.open()
    assert said == []
    board.visit.openShowroom()
    board.look()
    assert 0 < len(set(said)) < 40
    assert len(said) == len(set(said))


def test_opening_a_car_goes_through_no_other_car(
    board: DrivenBoard, monkeypatch: pytest.MonkeyPatch
) -> None:
    board.session.say(cars=_many(1200))
    board.open()
    board.visit.openShowroom()
    board.look()
    gone_through: list[str] = []
    for name in ("find", "traits_of", "card_face", "main_currency"):
        monkeypatch.setattr(
            kiosk.catalogue_view, name, lambda *_, name=name: gone_through.append(name)
        )
    board.visit.openCar("car-0007", False)
    board.look()
    assert "Model 0007" in board.texts()
    assert gone_through == []


def test_sheets_that_keep_coming_in_are_taken_in_together(
    board: DrivenBoard, monkeypatch: pytest.MonkeyPatch
) -> None:
    _showroom(board)
    taken_in: list[bool] = []
    real = CatalogueView._take_in

    def count(catalogue: CatalogueView) -> None:
        taken_in.append(True)
        real(catalogue)

    monkeypatch.setattr(CatalogueView, "_take_in", count)
    many = _many(100)
    cars = dict(FOUR)
    for sheet in many.values():
        cars = cars | {sheet.car: sheet}
        board.session.say(cars=cars)
        board.view.refresh()
    assert taken_in == []
    board.view.tick()
    assert taken_in == [True]
    assert board.view.catalogue.cars.count == len(cars)  # type: ignore[attr-defined]  # properties, to mypy


# Pictures on cards


class _Studio:
    """Makes pictures of cars when a test says so, except of those that are broken."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.made: set[str] = set()

    def picture_of(self, car: str) -> QUrl:
        if car in self.made:
            return QUrl(f"file:///{car}.png")
        self.asked.append(car)
        return QUrl()


def _look_at(cards: Cards, rows: range) -> list[str]:
    """What a view asks of these rows; gives the cars whose pictures are there."""
    role = next(
        role for role, name in cards.roleNames().items() if bytes(name.data()) == b"picture"
    )
    pictures = [cast("QUrl", cards.data(cards.index(row), role)) for row in rows]
    return [picture.fileName() for picture in pictures if not picture.isEmpty()]


def _cards(studio: _Studio, count: int) -> Cards:
    cards = Cards(lambda car: CardFace(car=car, maker="", model="", kind=""), studio.picture_of)
    cards.show([f"car-{number}" for number in range(count)])
    return cards


def test_only_a_few_pictures_are_asked_for_at_a_time_and_the_rest_when_those_are_there() -> None:
    studio = _Studio()
    cards = _cards(studio, 100)
    assert _look_at(cards, range(12)) == []
    assert len(set(studio.asked)) == MOST_ASKED
    studio.made |= set(studio.asked)
    cards.pictures_made()
    assert len(_look_at(cards, range(12))) == MOST_ASKED
    assert len(set(studio.asked)) == 2 * MOST_ASKED


def test_while_cards_fly_past_no_picture_is_asked_for() -> None:
    studio = _Studio()
    cards = _cards(studio, 100)
    cards.flick(is_moving=True)
    _look_at(cards, range(100))
    assert studio.asked == []
    cards.flick(is_moving=False)
    _look_at(cards, range(88, 100))
    assert studio.asked[0] == "car-88"


def test_pictures_that_never_come_keep_no_other_waiting_for_ever() -> None:
    studio = _Studio()
    cards = _cards(studio, 2 * MOST_ASKED)
    for _ in range(PATIENT_ROUNDS + 1):
        _look_at(cards, range(2 * MOST_ASKED))
        cards.pictures_made()
    _look_at(cards, range(2 * MOST_ASKED))
    assert set(studio.asked) == {f"car-{number}" for number in range(2 * MOST_ASKED)}
