"""The console driven by its keyboard."""

from PySide6.QtCore import Qt

from carside.calls import Accept, Dispatch, Outcome, PressAgain
from carside.console.shows import Blindness
from reception_console.reception import SETTLE_S
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom, StillClock

K = Qt.Key


def test_a_new_call_comes_into_the_queue_and_pulses_at_its_stand(
    console: Driven, showroom: PlayedShowroom
) -> None:
    assert console.shows("No one is waiting")

    call = showroom.press("b2", waited_s=4)
    console.look()

    assert "call-b2" in console.names()
    assert not console.shows("No one is waiting")
    assert console.console.facts()["pins"] == ["b2"]
    assert console.console.facts()["selected"] == call
    assert console.shows("B2 · EQS 450+")
    assert console.shows("Speaks 中文")
    assert console.window.title() == "(1) Wangjing Showroom — Carside"


def test_enter_sends_the_first_of_the_list(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2")
    console.key(K.Key_Return)

    assert showroom.asked == [("dispatch", "b2", "wang-min")]
    assert console.shows("Waiting for Wang Min")
    assert console.shows("Asked: Wang Min")


def test_2_sends_the_second_of_the_list(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2")
    console.key(K.Key_2)

    assert showroom.asked == [("dispatch", "b2", "chen-yu")]


def test_a_digit_beyond_the_list_does_nothing(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2")
    console.key(K.Key_9)

    assert showroom.asked == []


def test_enter_never_sends_a_second_person_to_the_same_call(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.key(K.Key_Return)
    console.key(K.Key_Return)

    assert len(showroom.asked) == 1


def test_nothing_is_asked_twice_while_the_desk_has_not_answered(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    showroom.is_held = True
    console.key(K.Key_Return)
    assert console.shows("Asking the desk to send the advisor")
    console.key(K.Key_Return)
    console.key(K.Key_3)
    assert len(showroom.asked) == 1

    showroom.answer()
    console.look()
    assert not console.shows("Asking the desk to send the advisor")
    assert console.shows("Waiting for Wang Min")


def test_a_call_goes_from_yes_to_arrived_to_served(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.key(K.Key_Return)
    console.key(K.Key_Y)
    assert console.shows("Wang Min is on the way")
    assert console.shows("Looked after")
    console.key(K.Key_A)
    assert console.shows("Wang Min is with the shopper")
    console.key(K.Key_C)
    assert console.console.facts()["screen"] == "closing"
    console.key(K.Key_S)

    assert [step for step, _, _ in showroom.asked] == ["dispatch", "accept", "arrive", "close"]
    assert showroom.asked[-1] == ("close", "b2", "served")
    assert console.shows("No one is waiting")
    assert console.shows("All is quiet")


def test_an_advisor_who_cannot_go_leaves_the_call_to_somebody_else(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.key(K.Key_Return)
    console.key(K.Key_D)

    assert showroom.asked[-1] == ("decline", "b2", "wang-min")
    assert console.shows("Nobody asked")
    assert console.shows("Wang Min cannot go")


def test_a_dispatch_can_be_undone_for_ten_seconds(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.key(K.Key_Return)
    assert "undo" in console.names()
    console.key(K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert showroom.asked[-1] == ("decline", "b2", "wang-min")

    console.key(K.Key_Return)
    console.look(10.0)
    assert "undo" not in console.names()
    console.key(K.Key_Z)
    assert showroom.asked[-1] == ("dispatch", "b2", "wang-min")


def test_a_dispatch_that_was_answered_cannot_be_undone(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = showroom.press("b2")
    console.key(K.Key_Return)
    showroom.happen(call, Accept(advisor="wang-min"))
    console.key(K.Key_Z)

    assert showroom.asked[-1][0] == "dispatch"


def test_who_has_waited_longest_comes_first(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b1", waited_s=8)
    showroom.press("a1", waited_s=31, car="eqe-suv-350")
    showroom.press("b3", waited_s=72)
    console.look(0.0)

    rows = console.waiting
    assert [row.stand for row in rows] == ["b3", "a1", "b1"]
    assert [row.urgency for row in rows] == [3, 2, 0]
    assert [row.clock_words for row in rows] == ["1:12", "0:31", "0:08"]
    assert console.middle("call-b3").y() < console.middle("call-a1").y()


def test_a_later_call_takes_nobody_s_place(console: Driven, showroom: PlayedShowroom) -> None:
    first = showroom.press("b1")
    console.look()
    showroom.press("b2", waited_s=40)
    console.look()

    assert console.console.facts()["selected"] == first


def test_a_new_call_is_looked_at_when_the_old_one_needs_nothing(
    console: Driven, showroom: PlayedShowroom
) -> None:
    old = showroom.press("b1")
    console.look()
    showroom.happen(old, Dispatch(advisor="wang-min"))
    showroom.happen(old, Accept(advisor="wang-min"))
    console.look()
    new = showroom.press("b2")
    console.look()

    assert console.console.facts()["selected"] == new


def test_up_and_down_go_through_the_queue_and_turn_to_the_call_s_floor(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b1", waited_s=40)
    showroom.press("c1", waited_s=20, car="g-580")
    console.key(K.Key_Down)

    assert "stand-c1" in console.names()
    assert "stand-b1" not in console.names()
    console.key(K.Key_Up)
    assert "stand-b1" in console.names()
    console.key(K.Key_Up)
    assert "stand-b1" in console.names()


def test_a_key_meant_for_what_was_there_before_hits_nothing(
    console: Driven, showroom: PlayedShowroom, clock: StillClock
) -> None:
    showroom.press("b1", waited_s=40)
    other = showroom.press("b2")
    console.look()
    gone = showroom.shows.calls[0].call
    showroom.set(calls=tuple(c for c in showroom.shows.calls if c.call != gone))
    console.look(0.0)
    assert console.console.facts()["selected"] == other

    clock.pass_s(SETTLE_S / 2)
    console.console.commands.press(K.Key_Return, 0, False)
    console.look(0.0)
    assert showroom.asked == []
    assert console.shows("Look again")

    console.key(K.Key_Return)
    assert showroom.asked == [("dispatch", "b2", "wang-min")]


def test_a_held_key_decides_only_once(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2")
    console.look()
    commands = console.console.commands

    assert not commands.press(K.Key_Return, 0, True)
    assert showroom.asked == []
    assert commands.press(K.Key_Down, 0, True)


def test_somebody_else_was_faster_is_told_with_both_names(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = showroom.press("b2")
    console.look()
    showroom.is_held = True
    console.key(K.Key_Return)
    showroom.happen(call, Dispatch(advisor="chen-yu"), "/console/zhang-wei-3f2a")
    showroom.answer()
    console.look()

    sentence = "Chen Yu was already sent to B2 by Zhang Wei"
    assert console.console.facts()["notice"] == sentence
    assert console.texts().count(sentence) == 2, "over the plan and in the call panel"
    console.look(8.0)
    assert console.console.facts()["notice"] == sentence, "it stays long enough to be read"
    console.look(8.0)
    assert console.console.facts()["notice"] is None


def test_escape_takes_notices_away(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2")
    showroom.go_blind(Blindness.DESK_LOST)
    console.key(K.Key_Return)
    assert console.shows("Nothing was sent")
    assert showroom.asked == []
    console.key(K.Key_Escape)
    assert not console.shows("Nothing was sent")


def test_a_note_goes_with_the_outcome(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2")
    console.key(K.Key_C)
    console.key(K.Key_N)
    console.type("back at 5")
    console.key(K.Key_Up)
    console.key(K.Key_Return)

    assert showroom.asked == [("close", "b2", "gone back at 5")]


def test_a_call_that_ends_while_it_is_being_closed_harms_nothing(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2", waited_s=5)
    other = showroom.press("b1")
    console.key(K.Key_C)
    showroom.set(calls=tuple(c for c in showroom.shows.calls if c.call == other))
    console.key(K.Key_S)

    assert showroom.asked == []


def test_search_finds_a_car_and_jumps_to_its_stand(console: Driven) -> None:
    console.key(K.Key_Slash)
    console.type("g 580")
    assert "found-c1" in console.names()
    assert "found-b1" not in console.names()
    console.key(K.Key_Return)

    assert console.console.facts()["screen"] == "watching"
    assert "stand-c1" in console.names()
    assert console.console.views.floor.found == "c1"
    console.key(K.Key_Escape)
    assert console.console.views.floor.found == ""


def test_search_finds_an_advisor_by_language_and_says_when_it_finds_nothing(
    console: Driven,
) -> None:
    console.key(K.Key_Slash)
    console.type("deutsch")
    assert "found-tom-meyer" in console.names()
    console.type("x")
    assert console.shows("Nothing of that name")
    console.key(K.Key_Escape)
    assert console.console.facts()["screen"] == "watching"


def test_letters_typed_into_the_search_are_no_commands(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.key(K.Key_Slash)
    console.type("c1y2")
    assert console.console.facts()["screen"] == "searching"
    assert showroom.asked == []


def test_question_mark_shows_the_keys(console: Driven) -> None:
    console.key(K.Key_Question)
    assert console.shows("Undo a dispatch, for ten seconds")
    console.key(K.Key_Escape)
    assert not console.shows("Undo a dispatch, for ten seconds")


def test_the_mute_is_never_silent(console: Driven) -> None:
    console.key(K.Key_M)
    assert console.shows("Muted 5:00")
    console.look(61.0)
    assert console.shows("Muted 3:59")
    console.look(240.0)
    assert not console.shows("Muted")


def test_a_second_press_is_counted_and_moves_nothing(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = showroom.press("b2")
    console.look()
    showroom.happen(call, PressAgain())
    console.look()

    assert console.shows("pressed twice")
    console.key(K.Key_Return)
    assert showroom.asked == [("dispatch", "b2", "wang-min")]


def test_outcomes_can_be_chosen_with_the_arrows(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2")
    console.key(K.Key_C)
    console.key(K.Key_Down)
    console.key(K.Key_Return)

    assert showroom.asked == [("close", "b2", Outcome.SERVED.value)]
