"""What a shopper sees of a car, whatever is missing, and how she moves about."""

from datetime import timedelta
from typing import cast

import msgspec
import pytest

from carside.board.shows import Trouble
from carside.catalogue.sheet import Sheet
from kiosk.marks_view import MarksView
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard
from tests.kiosk.stand_in import EQB, EQS

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])


@SIZES
@pytest.mark.parametrize(
    "sheet",
    [
        Sheet(car="nothing"),
        Sheet(car="only-a-name", model="EQA"),
        msgspec.structs.replace(EQS, price=None),
        msgspec.structs.replace(EQS, maker=None, maker_names={}, model=None, trim=None),
        msgspec.structs.replace(EQS, model="Long " * 2000, maker="Long " * 2000),
        EQB,
    ],
    ids=["nothing", "only a name", "no price", "no names", "endless names", "few specs"],
)
def test_what_is_missing_is_never_mentioned(
    board: DrivenBoard, sheet: Sheet, size: tuple[int, int]
) -> None:
    board.open(size)
    board.session.say(car=sheet, cars={})
    board.look()
    texts = board.texts()
    assert not {"None", "0", "-", "nan", "€0"} & set(texts)
    assert not any("None" in text for text in texts)
    assert "call" in board.controls()


def test_the_figures_of_a_sheet_are_shown_with_their_units(board: DrivenBoard) -> None:
    board.open()
    texts = board.texts()
    for shown in ("784", "km", "6.2", "245", "31", "MERCEDES-BENZ", "EQS 450+", "from €109,551"):
        assert shown in texts


def test_every_group_is_one_touch_away(board: DrivenBoard) -> None:
    board.open()
    board.touch("specifications")
    board.look()
    board.touch("group-battery")
    board.look()
    assert "Charging connector" in board.texts()
    board.touch("close")
    board.look()
    assert "Charging connector" not in board.texts()


def test_what_was_looked_at_goes_with_the_call(board: DrivenBoard) -> None:
    board.open()
    board.touch("figure-range_km")
    board.look()
    board.touch("group-battery")
    board.look()
    board.touch("call")
    assert board.session.pressed[0][2] == ("range", "battery")


def test_any_car_of_the_showroom_can_be_looked_at_and_left_again(board: DrivenBoard) -> None:
    board.open()
    board.touch("showroom")
    board.look()
    board.touch(f"car-{EQB.car}")
    board.look()
    assert "EQB 350 4MATIC" in board.texts()
    board.touch("home")
    board.look()
    assert "EQS 450+" in board.texts()


def test_the_dimensions_can_be_shown_in_the_picture(board: DrivenBoard) -> None:
    board.open()
    board.touch("dimensions")
    board.look()
    marks = cast("MarksView", board.car.marks)
    assert cast("str", marks.length) == "5216 mm"
    assert 0 < cast("float", marks.frontX) < cast("float", marks.rearX) < 1


def test_a_board_without_a_sheet_welcomes_and_can_still_call(board: DrivenBoard) -> None:
    board.session.say(car=None, link=None, trouble=Trouble.CONNECTING)
    board.open()
    assert "Welcome" in board.texts()
    assert "call" in board.controls()


def test_an_empty_stand_says_so_after_a_moment(board: DrivenBoard) -> None:
    board.session.say(car=None, trouble=Trouble.NONE)
    board.open()
    assert "Welcome" in board.texts()
    board.let_pass(3)
    assert "This stand is free today" in board.texts()


@SIZES
@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (Trouble.BROKER_LOST, "No connection to reception"),
        (Trouble.DESK_LOST, "Reception's system does not answer"),
        (Trouble.BROKER_REFUSED, "This board is not admitted"),
        (Trouble.UNKNOWN_BOARD, "This board has no stand yet"),
        (Trouble.DISK, "This board cannot keep calls"),
    ],
)
def test_trouble_is_told_and_the_sheet_stays(
    board: DrivenBoard, size: tuple[int, int], trouble: Trouble, sentence: str
) -> None:
    board.open(size)
    board.session.say(trouble=trouble)
    board.look()
    texts = board.texts()
    assert sentence in texts
    assert "784" in texts
    assert "call" in board.controls()


@SIZES
@pytest.mark.parametrize("sheet", [EQS, msgspec.structs.replace(EQS, price=None)])
def test_old_facts_are_marked_as_old_with_or_without_a_price(
    board: DrivenBoard, size: tuple[int, int], sheet: Sheet
) -> None:
    board.open(size)
    assert not any("As of" in text for text in board.texts())
    as_of = board.clock.now() - timedelta(days=1)
    board.session.say(car=sheet, trouble=Trouble.DESK_LOST, as_of=as_of)
    board.look()
    marks = [text for text in board.texts() if "As of" in text]
    assert len(marks) == 1
    assert as_of.astimezone().strftime("As of %-d November, %H:%M") in marks[0]


def test_staff_can_ask_a_board_which_one_it_is(board: DrivenBoard) -> None:
    board.open()
    board.session.say(identify_until_s=board.clock.monotonic_s() + 5)
    board.look()
    assert "b07" in board.texts()
    board.let_pass(6)
    assert "b07" not in board.texts()


def test_a_page_asking_for_its_pictures_never_makes_the_board_choose_pages_again(
    board: DrivenBoard,
) -> None:
    board.open()
    chosen_again: list[bool] = []
    board.view.changed.connect(lambda: chosen_again.append(True))
    board.session.say(link="https://carside.example/another/link")
    board.view.setStage(900, 400)
    assert chosen_again == []
