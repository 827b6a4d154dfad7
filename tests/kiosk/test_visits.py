"""A visit: languages, being still there, and being forgotten."""

import re
from typing import cast

import pytest

from carside.board.shows import CallStep, Trouble
from kiosk.visit import MAX_SEEN, Attention, Visit
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, DrivenBoard
from tests.kiosk.stand_in import LI_NA

NAMES = {
    "EQS", "EQB", "MATIC", "English", "Li", "Na", "LN", "WLTP", "Wangjing", "Showroom", "Carside",
    "OTA", "SUV", "CCS", "NCAP", "Portugu",
}  # fmt: skip
"""Words that are the same in every language."""


def _latin_words(texts: list[str]) -> set[str]:
    return {word for text in texts for word in re.findall(r"[A-Za-z]{2,}", text)}


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_chinese_leaves_no_english_behind(board: DrivenBoard, size: tuple[int, int]) -> None:
    board.open(size)
    board.touch("language-zh-CN")
    board.look()
    assert "呼叫顾问" in board.texts()
    said = board.texts() + [name for _, name, _ in board.read_out()]
    for page in (board.visit.openSpecifications, board.visit.openShowroom):
        page()
        board.look()
        said += board.texts()
    for group in cast("list[str]", board.car.groupKeys):
        board.visit.openGroup(group)
        board.look()
        said += board.texts()
    for step in CallStep:
        board.session.say(step=step, advisor=LI_NA, eta_s=60)
        board.look()
        said += board.texts()
    for trouble in Trouble:
        board.session.say(trouble=trouble)
        board.look()
        said += board.texts()
    assert _latin_words(said) - NAMES == set()


def test_the_language_changes_back_and_the_press_carries_it(board: DrivenBoard) -> None:
    board.open()
    board.touch("language-zh-CN")
    board.look()
    board.touch("call")
    assert board.session.pressed[0][1] == "zh-CN"
    board.session.say(step=CallStep.IDLE)
    board.touch("language-en")
    board.look()
    assert "Call an advisor" in board.texts()


def test_after_a_while_without_a_touch_the_visit_is_forgotten(board: DrivenBoard) -> None:
    board.open()
    board.touch("language-zh-CN")
    board.look()
    board.touch("specifications")
    board.let_pass(34)
    assert board.view.diary_facts()["screen"] == "specifications"
    board.let_pass(2)
    assert board.view.diary_facts()["screen"] == "still_here"
    board.let_pass(10)
    assert board.view.diary_facts()["screen"] == "car"
    assert "Call an advisor" in board.texts()
    assert board.visit.now == Visit(language="en")


def test_any_touch_says_that_somebody_is_still_there(board: DrivenBoard) -> None:
    board.open()
    board.touch("specifications")
    board.let_pass(38)
    board.touch("stay")
    board.let_pass(20)
    assert board.view.diary_facts()["screen"] == "specifications"


def test_a_touch_beside_every_control_counts_too(board: DrivenBoard) -> None:
    board.open()
    board.touch("specifications")
    board.let_pass(30)
    board.touch_at(700, 900)
    board.let_pass(30)
    assert board.view.diary_facts()["screen"] == "specifications"


def test_nobody_is_forgotten_while_a_call_is_open(board: DrivenBoard) -> None:
    board.open()
    board.touch("specifications")
    board.touch("call")
    board.look()
    board.let_pass(300)
    assert board.view.diary_facts()["screen"] == "specifications"
    board.session.say(step=CallStep.IDLE)
    board.look()
    board.let_pass(46)
    assert board.view.diary_facts()["screen"] == "car"


def test_a_board_nobody_used_never_asks() -> None:
    watch = Attention(45.0, 100.0)
    assert not watch.asks(100.0)
    assert watch.asks(136.0)
    watch.touched(136.0)
    assert watch.left_s(140.0) == 41.0


def test_topics_are_kept_once_in_order_and_not_without_end() -> None:
    visit = Visit(language="en").with_seen("range").with_seen("price").with_seen("range")
    assert visit.seen == ("range", "price")
    for number in range(100):
        visit = visit.with_seen(f"topic {number}")
    assert len(visit.seen) == MAX_SEEN
