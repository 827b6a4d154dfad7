"""Two calls that may be one customer's: the question, the two answers, and whom to tell."""

from PySide6.QtCore import Qt

from carside.calls import Accept, Arrive, Dispatch
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom

K = Qt.Key


def _walk(console: Driven, showroom: PlayedShowroom, *, on_the_way: bool = False) -> str:
    """A shopper calls at B1 and, perhaps, again at B2, which is then looked at."""
    first = showroom.press("b1", waited_s=20)
    if on_the_way:
        showroom.happen(first, Dispatch(advisor="wang-min"))
        showroom.happen(first, Accept(advisor="wang-min"))
    console.look()
    second = showroom.press("b2", waited_s=3, same_as=first)
    console.look()
    console.console.commands.select(second)
    console.look()
    return first


def test_the_question_is_in_the_queue_in_the_panel_and_on_the_plan(
    console: Driven, showroom: PlayedShowroom
) -> None:
    _walk(console, showroom)
    assert console.shows("Perhaps the customer of B1")
    assert console.shows("Perhaps the same customer as at B1, who has walked on.")
    line = console.item("twin-line")
    assert line.width() > 50
    assert {"join", "keep-apart"} <= console.names()


def test_the_earlier_call_asks_the_same_from_its_side(
    console: Driven, showroom: PlayedShowroom
) -> None:
    first = _walk(console, showroom)
    console.console.commands.select(first)
    console.look()
    assert console.shows("Perhaps this customer has walked on to B2.")
    console.key(K.Key_K)
    assert showroom.asked == [("keep_apart", "b2", "")]


def test_j_joins_and_the_pin_moves(console: Driven, showroom: PlayedShowroom) -> None:
    first = _walk(console, showroom)
    console.key(K.Key_J)
    assert showroom.asked == [("join", "b2", first)]
    console.look()
    facts = console.console.facts()
    assert facts["pins"] == ["b2"]
    assert facts["selected"] == first, "the earlier call goes on and stays looked at"
    assert [row.stand for row in console.waiting] == ["b2"]
    assert not console.shows("Perhaps")
    assert "twin-line" not in console.names()
    assert facts["notice"] is None, "nobody is on his way"


def test_an_advisor_on_his_way_is_to_be_told(console: Driven, showroom: PlayedShowroom) -> None:
    _walk(console, showroom, on_the_way=True)
    console.key(K.Key_J)
    console.look()
    sentence = "Tell Wang Min: the shopper is at B2 now (was B1)"
    assert console.console.facts()["notice"] == sentence
    assert console.texts().count(sentence) == 2, "over the plan and in the call panel"
    console.look(45.0)
    assert console.console.facts()["notice"] == sentence, "it stays until it can have been done"


def test_k_keeps_them_apart_and_the_question_is_over(
    console: Driven, showroom: PlayedShowroom
) -> None:
    _walk(console, showroom)
    console.key(K.Key_K)
    console.look()
    assert showroom.asked == [("keep_apart", "b2", "")]
    assert not console.shows("Perhaps")
    assert sorted(row.stand for row in console.waiting) == ["b1", "b2"]


def test_both_answers_are_given_with_the_mouse(console: Driven, showroom: PlayedShowroom) -> None:
    first = _walk(console, showroom)
    console.click("join")
    assert showroom.asked == [("join", "b2", first)]
    third = showroom.press("b3", same_as=first)
    console.look()
    console.console.commands.select(third)
    console.click("keep-apart")
    assert showroom.asked[-1] == ("keep_apart", "b3", "")


def test_who_is_with_an_advisor_already_cannot_be_joined_but_kept_apart(
    console: Driven, showroom: PlayedShowroom
) -> None:
    first = _walk(console, showroom, on_the_way=True)
    showroom.happen(first, Arrive())
    console.look()
    assert "join" not in console.names()
    console.key(K.Key_J)
    assert showroom.asked == []
    console.key(K.Key_K)
    assert showroom.asked == [("keep_apart", "b2", "")]


def test_without_a_question_j_and_k_do_nothing(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2")
    console.key(K.Key_J)
    console.key(K.Key_K)
    assert showroom.asked == []
