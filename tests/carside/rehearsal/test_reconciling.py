"""A checker that cannot fail is worth nothing: each lie is planted, and must be found."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from carside.calls import Outcome, Phase
from carside.rehearsal.fingers import Asked, Broken, Said, Touch, Withdrawal
from carside.rehearsal.reconciling import Fault, Kept, reconcile
from tests.carside.rehearsal.books import Books, at, call, entry, true_books


def test_a_true_day_has_nothing_wrong() -> None:
    result = true_books().reckon()
    assert result.violations == ()
    assert result.is_clean
    assert (result.pressed, result.kept, result.calls, result.folded) == (3, 3, 2, 1)
    assert set(result.counts.values()) == {0}


def test_nothing_pressed_and_nothing_journalled_is_clean_too() -> None:
    result = reconcile((), Kept(entries=(), calls=(), folded={}), off_duty=(), names={}, until_s=0)
    assert result.is_clean


def _change(book: Books, name: str, **words: Any) -> None:
    book.calls[name] = replace(book.calls[name], **words)


def _edit(book: Books, sequence: int, **words: Any) -> None:
    book.entries[sequence - 1] = msgspec.structs.replace(book.entries[sequence - 1], **words)


def _lose_the_press(book: Books) -> None:
    book.fingers.append(Touch("c9", "b01", 20.0))


def _lose_the_call_but_not_its_entries(book: Books) -> None:
    del book.calls["c2"]


def _lose_where_it_was_folded(book: Books) -> None:
    book.folded["p1"] = "c9"


def _call_a_young_press_missed(book: Books) -> None:
    _add_missed(book, waited_ms=700_000, pressed_s=20.0)


def _call_a_press_missed_after_a_short_wait(book: Books) -> None:
    _add_missed(book, waited_ms=3000, pressed_s=-700.0)


def _add_missed(book: Books, *, waited_ms: int, pressed_s: float) -> None:
    book.fingers.append(Touch("c9", "b01", pressed_s))
    book.entries += [
        entry(9, "placed", "c9", at=at(21), detail={"waited_ms": waited_ms}),
        entry(10, "closed", "c9", at=at(21), detail={"outcome": "missed"}),
    ]
    book.calls["c9"] = call(
        "c9",
        outcome=Outcome.MISSED,
        revision=2,
        placed_at=at(21 - waited_ms / 1000),
        closed_at=at(21),
    )


def _place_twice(book: Books) -> None:
    book.entries.append(entry(9, "placed", "c1", detail={"waited_ms": 0}))


def _place_and_fold(book: Books) -> None:
    book.folded["c2"] = "c1"


def _count_a_fold_twice(book: Books) -> None:
    book.entries.insert(2, entry(3, "repeated", "c1", detail={"call": "p1"}))
    _change(book, "c1", presses=3, revision=7)


def _count_one_press_too_many(book: Books) -> None:
    _change(book, "c1", presses=3)


def _count_one_press_too_few(book: Books) -> None:
    _change(book, "c1", presses=1)


def _keep_a_call_nobody_pressed(book: Books) -> None:
    book.without(Touch, call="c2")


def _fold_a_press_nobody_made(book: Books) -> None:
    book.without(Touch, call="p1")


def _cancel_what_nobody_withdrew(book: Books) -> None:
    book.without(Withdrawal, call="c2")


def _speak_of_a_call_never_placed(book: Books) -> None:
    book.entries.append(entry(9, "dispatched", "c8", advisor="li"))


def _keep_a_call_without_entries(book: Books) -> None:
    book.fingers.append(Touch("c8", "b01", 20.0))
    book.calls["c8"] = call("c8", outcome=Outcome.SERVED, placed_at=at(20), closed_at=at(21))


def _ask_somebody_off_duty(book: Books) -> None:
    _edit(book, 3, advisor="zhou")


def _offer_to_somebody_off_duty(book: Books) -> None:
    _edit(book, 3, detail={"offered_to": ["wang", "zhou"]})


def _answer_yes_to_somebody_off_duty(book: Books) -> None:
    book.fingers.append(Asked("zhao", 3.0, "dispatch", "c1", "zhou", ok=True))


def _receive_before_the_commit(book: Books) -> None:
    book.fingers.append(Said("b01", 0.6, "received", "c1"))


def _receive_what_was_never_placed(book: Books) -> None:
    book.fingers.append(Said("b01", 15.0, "received", "c7"))


def _call_though_nobody_touched(book: Books) -> None:
    book.fingers.append(Said("b03", 15.0, "calling"))
    book.fingers.append(Said("b03", 16.0, "idle"))


def _promise_somebody_who_never_accepted(book: Books) -> None:
    book.fingers.append(Said("b01", 4.6, "on_the_way", "c1", "Wang Wei"))


def _promise_before_he_accepted(book: Books) -> None:
    book.fingers.append(Said("b01", 3.5, "on_the_way", "c1", "Li Na"))


def _say_here_before_he_arrived(book: Books) -> None:
    book.fingers.append(Said("b01", 5.5, "here", "c1", "Li Na"))


def _say_ended_while_it_is_open(book: Books) -> None:
    book.fingers += [Said("b01", 5.0, "ended"), Said("b01", 5.2, "on_the_way", "c1", "Li Na")]


def _say_cancelled_while_it_is_open(book: Books) -> None:
    book.fingers.append(Said("b02", 6.8, "cancelled"))


def _say_cancelling_though_nobody_withdrew(book: Books) -> None:
    book.fingers.append(Said("b01", 5.0, "cancelling", "c1"))
    book.fingers.append(Said("b01", 5.2, "on_the_way", "c1", "Li Na"))


def _go_on_promising_for_long(book: Books) -> None:
    book.without(Said, board="b01", step="ended")
    book.without(Said, board="b01", step="here")
    book.without(Said, board="b01", at_s=14.5)
    book.fingers.append(Said("b01", 25.0, "ended"))
    book.fingers.append(Said("b01", 31.0, "idle"))


def _forget_an_open_call_for_long(book: Books) -> None:
    # He arrives and stays a minute; the board has long gone back to its car.
    book.committed_s = {e.sequence: float(e.sequence) for e in book.entries} | {8: 60.0}


def _show_something_in_the_end(book: Books) -> None:
    book.fingers.append(Said("b01", 99.0, "received", "c1"))


def _still_be_calling_in_the_end(book: Books) -> None:
    book.fingers.append(Said("b01", 99.0, "calling", "c1"))


def _answer_yes_to_what_never_happened(book: Books) -> None:
    book.fingers.append(Asked("zhao", 3.0, "dispatch", "c2", "wang", ok=True))


def _leave_a_call_open(book: Books) -> None:
    del book.entries[7]
    _change(book, "c1", phase=Phase.ARRIVED, outcome=None, closed_at=None, revision=5)


def _hear_a_press_after_long(book: Books) -> None:
    book.without(Touch, call="c1")
    book.fingers.append(Touch("c1", "b01", -15.0))


def _hear_a_folded_press_after_long(book: Books) -> None:
    book.without(Touch, call="p1")
    book.fingers.append(Touch("p1", "b01", -15.0))


def _carry_out_a_cancel_after_long(book: Books) -> None:
    times = {e.sequence: float(e.sequence) for e in book.entries}
    book.committed_s = times | {7: 40.0, 8: 41.0}


def _leave_a_hole(book: Books) -> None:
    book.entries[2:] = [
        msgspec.structs.replace(e, sequence=e.sequence + 1) for e in book.entries[2:]
    ]


def _begin_with_the_second(book: Books) -> None:
    book.entries[:] = [msgspec.structs.replace(e, sequence=e.sequence + 1) for e in book.entries]


def _dispatch_after_the_end(book: Books) -> None:
    book.entries.append(entry(9, "dispatched", "c1", advisor="wang"))


def _accept_by_another(book: Books) -> None:
    _edit(book, 4, advisor="wang")


def _arrive_twice(book: Books) -> None:
    book.entries.insert(6, entry(7, "arrived", "c1", advisor="li"))


def _close_as_only_time_may(book: Books) -> None:
    _edit(book, 8, detail={"outcome": "missed"})
    _change(book, "c1", outcome=Outcome.MISSED)


def _keep_another_phase_than_the_entries(book: Books) -> None:
    _change(book, "c1", outcome=Outcome.GONE)


def _skip_a_revision(book: Books) -> None:
    _change(book, "c1", revision=7)


def _move_the_moment_of_acceptance(book: Books) -> None:
    _change(book, "c1", accepted_at=at(5))


def _place_at_another_board(book: Books) -> None:
    _edit(book, 5, board="b01")
    _change(book, "c2", board="b01")


def _journal_a_fact_of_no_kind(book: Books) -> None:
    _edit(book, 2, event="teleported")


LIES: list[tuple[Fault, Callable[[Books], None]]] = [
    (Fault.LOST, _lose_the_press),
    (Fault.LOST, _lose_the_call_but_not_its_entries),
    (Fault.LOST, _lose_where_it_was_folded),
    (Fault.LOST, _call_a_young_press_missed),
    (Fault.LOST, _call_a_press_missed_after_a_short_wait),
    (Fault.DOUBLED, _place_twice),
    (Fault.DOUBLED, _place_and_fold),
    (Fault.DOUBLED, _count_a_fold_twice),
    (Fault.DOUBLED, _count_one_press_too_many),
    (Fault.DOUBLED, _count_one_press_too_few),
    (Fault.PHANTOM, _keep_a_call_nobody_pressed),
    (Fault.PHANTOM, _fold_a_press_nobody_made),
    (Fault.PHANTOM, _cancel_what_nobody_withdrew),
    (Fault.PHANTOM, _speak_of_a_call_never_placed),
    (Fault.PHANTOM, _keep_a_call_without_entries),
    (Fault.OFF_DUTY, _ask_somebody_off_duty),
    (Fault.OFF_DUTY, _offer_to_somebody_off_duty),
    (Fault.OFF_DUTY, _answer_yes_to_somebody_off_duty),
    (Fault.UNTRUE, _receive_before_the_commit),
    (Fault.UNTRUE, _receive_what_was_never_placed),
    (Fault.UNTRUE, _call_though_nobody_touched),
    (Fault.UNTRUE, _promise_somebody_who_never_accepted),
    (Fault.UNTRUE, _promise_before_he_accepted),
    (Fault.UNTRUE, _say_here_before_he_arrived),
    (Fault.UNTRUE, _say_ended_while_it_is_open),
    (Fault.UNTRUE, _say_cancelled_while_it_is_open),
    (Fault.UNTRUE, _say_cancelling_though_nobody_withdrew),
    (Fault.UNTRUE, _go_on_promising_for_long),
    (Fault.UNTRUE, _forget_an_open_call_for_long),
    (Fault.UNTRUE, _show_something_in_the_end),
    (Fault.UNTRUE, _still_be_calling_in_the_end),
    (Fault.UNTRUE, _answer_yes_to_what_never_happened),
    (Fault.UNANSWERED, _leave_a_call_open),
    (Fault.UNANSWERED, _hear_a_press_after_long),
    (Fault.UNANSWERED, _hear_a_folded_press_after_long),
    (Fault.UNANSWERED, _carry_out_a_cancel_after_long),
    (Fault.ILLEGAL, _leave_a_hole),
    (Fault.ILLEGAL, _begin_with_the_second),
    (Fault.ILLEGAL, _dispatch_after_the_end),
    (Fault.ILLEGAL, _accept_by_another),
    (Fault.ILLEGAL, _arrive_twice),
    (Fault.ILLEGAL, _close_as_only_time_may),
    (Fault.ILLEGAL, _keep_another_phase_than_the_entries),
    (Fault.ILLEGAL, _skip_a_revision),
    (Fault.ILLEGAL, _move_the_moment_of_acceptance),
    (Fault.ILLEGAL, _place_at_another_board),
    (Fault.ILLEGAL, _journal_a_fact_of_no_kind),
]


@pytest.mark.parametrize(
    ("fault", "plant"), LIES, ids=lambda one: str(getattr(one, "__name__", one))
)
def test_every_planted_lie_is_found(fault: Fault, plant: Callable[[Books], None]) -> None:
    book = true_books()
    plant(book)
    result = book.reckon()
    assert result.counts[fault] >= 1, [v.words for v in result.violations]
    assert not result.is_clean


def test_every_fault_has_a_lie() -> None:
    assert {fault for fault, _ in LIES} == set(Fault)


def test_a_press_in_which_the_board_died_may_be_lost_or_kept() -> None:
    book = true_books()
    book.fingers.append(Touch("c9", "b01", 20.0, is_kept=False))
    assert book.reckon().is_clean
    book.without(Touch, call="c2")
    book.fingers.append(Touch("c2", "b02", 4.6, is_kept=False))
    assert book.reckon().is_clean


def test_old_news_is_excused_while_the_line_is_cut() -> None:
    book = true_books()
    _go_on_promising_for_long(book)
    book.fingers.append(Broken(7.5, 18.0, "b01"))
    assert book.reckon().is_clean


def test_another_boards_cut_line_excuses_nothing() -> None:
    book = true_books()
    _go_on_promising_for_long(book)
    book.fingers.append(Broken(7.5, 18.0, "b02"))
    assert book.reckon().counts[Fault.UNTRUE] == 1


def test_a_broken_desk_excuses_old_news_but_no_false_promise() -> None:
    book = true_books()
    book.fingers.append(Broken(0.0, 90.0))
    _promise_before_he_accepted(book)
    assert book.reckon().counts[Fault.UNTRUE] == 1


def test_without_commit_times_a_promise_must_only_be_true_at_all() -> None:
    book = true_books()
    book.committed_s = {}
    _receive_before_the_commit(book)
    assert book.reckon().is_clean
    _promise_somebody_who_never_accepted(book)
    assert book.reckon().counts[Fault.UNTRUE] == 1


def _joined_day() -> Books:
    """The shopper of c1 walks on to b02 and presses there; reception joins the two."""
    first = call(
        "c1", board="b02", stand="a2", outcome=Outcome.SERVED, advisor="li", presses=2,
        revision=5, placed_at=at(1), dispatched_at=at(2), arrived_at=at(6), closed_at=at(7),
    )  # fmt: skip
    second = call(
        "c2", board="b02", stand="a2", outcome=Outcome.JOINED, revision=2, placed_at=at(3),
        closed_at=at(4),
    )  # fmt: skip
    there: dict[str, Any] = {"board": "b02", "stand": "a2"}
    return Books(
        fingers=[Touch("c1", "b01", 0.5), Touch("c2", "b02", 2.5)],
        entries=[
            entry(1, "placed", "c1", detail={"waited_ms": 0}),
            entry(2, "dispatched", "c1", advisor="li"),
            entry(3, "placed", "c2", detail={"waited_ms": 0}, **there),
            entry(4, "closed", "c2", detail={"outcome": "joined", "into": "c1"}, **there),
            entry(5, "moved", "c1", advisor="li", detail={"joined": "c2"}, **there),
            entry(6, "arrived", "c1", advisor="li", **there),
            entry(7, "closed", "c1", advisor="li", detail={"outcome": "served"}, **there),
        ],
        calls={"c1": first, "c2": second},
    )


def test_a_joined_call_is_handled_where_it_goes_on() -> None:
    assert _joined_day().reckon().violations == ()


def test_a_joined_call_whose_other_is_open_is_unanswered() -> None:
    book = _joined_day()
    del book.entries[6]
    _change(book, "c1", phase=Phase.ARRIVED, outcome=None, closed_at=None, revision=4)
    assert book.reckon().counts[Fault.UNANSWERED] == 2


def test_a_call_joined_into_nothing_is_lost() -> None:
    book = _joined_day()
    _edit(book, 4, detail={"outcome": "joined", "into": "c8"})
    assert book.reckon().counts[Fault.LOST] >= 1
