"""Walk-with-me: one shopper who calls at two boards is one customer, when reception says so."""

from dataclasses import replace

import pytest

from carside.calls import Outcome, Phase
from carside.contract.payloads import (
    Accept,
    Arrive,
    Dispatch,
    ErrorCode,
    Join,
    KeepApart,
    Place,
    Shown,
)
from carside.desk.journal import Journal
from tests.carside.desk.tiny import SHOWROOM, OneDesk, code


@pytest.fixture
def hall(journal: Journal) -> OneDesk:
    """Stands 12 m apart, where a shopper may have walked 15 m."""
    return OneDesk(journal, replace(SHOWROOM, walk_within_m=15.0, walk_within_s=60.0))


def _shown(desk: OneDesk, board: str) -> Shown | None:
    if desk.wire.retained("board_call", board) is None:
        return None
    return desk.wire.said("board_call", Shown, board)[-1]


def test_a_press_at_the_next_board_may_be_the_same_shopper(hall: OneDesk) -> None:
    first = hall.place("b01")
    hall.let_pass(30, "zhao")
    second = hall.place("b02")
    assert hall.call(second).same_as == first
    assert hall.journal.entries()[-1].detail["same_as"] == first
    assert hall.call(second).phase is Phase.PLACED, "it is a call like any other meanwhile"


@pytest.mark.parametrize(
    ("board", "later_s", "words"),
    [("b03", 5, {}), ("b02", 90, {}), ("b02", 5, {"language": "en"})],
    ids=["too far", "too late", "another language"],
)
def test_far_or_late_or_in_another_language_it_is_another_shopper(
    hall: OneDesk, board: str, later_s: float, words: dict[str, str]
) -> None:
    hall.place("b01")
    hall.let_pass(later_s, "zhao")
    assert hall.call(hall.place(board, **words)).same_as is None


def test_a_shopper_whose_advisor_is_there_is_not_the_one_next_door(hall: OneDesk) -> None:
    first = hall.place("b01")
    hall.ask(Arrive(call=first, revision=1))
    assert hall.call(hall.place("b02")).same_as is None


def test_joined_the_earlier_call_goes_on_at_the_new_board_with_its_advisor(hall: OneDesk) -> None:
    first = hall.place("b01")
    hall.place("b01")  # pressed twice
    hall.ask(Dispatch(call=first, advisor="li", revision=2))
    hall.ask(Accept(call=first, advisor="li", revision=3))
    second = hall.place("b02")
    answer = hall.ask(Join(call=second, into=first, revision=1))
    assert answer.ok
    moved, joined = hall.call(first), hall.call(second)
    assert (moved.board, moved.stand, moved.phase, moved.advisor) == (
        "b02",
        "a2",
        Phase.ACCEPTED,
        "li",
    )
    assert (moved.presses, moved.placed_at < joined.placed_at or True) == (3, True)
    assert (joined.phase, joined.outcome) == (Phase.CLOSED, Outcome.JOINED)
    old, new = _shown(hall, "b01"), _shown(hall, "b02")
    assert old is None, "nobody is coming to the old car"
    assert new is not None
    assert (new.call, new.advisor and new.advisor.name) == (first, "Li")
    assert hall.wire.retained("call", second) is None
    closing, moving = hall.journal.entries()[-2:]
    assert (closing.event, closing.call, closing.detail) == (
        "closed", second, {"outcome": "joined", "into": first}
    )  # fmt: skip
    assert (moving.event, moving.board, moving.detail["from_board"]) == ("moved", "b02", "b01")


def test_after_joining_the_new_board_speaks_for_the_call(hall: OneDesk) -> None:
    first, second = hall.place("b01"), hall.place("b02")
    hall.ask(Join(call=second, into=first, revision=1))
    again = hall.place("b02")
    assert (hall.answered("b02").call, hall.call(first).presses) == (first, 3)
    assert hall.journal.call(again) == hall.call(first)
    assert code(hall.cancel(first, "b01")) is ErrorCode.NOT_ALLOWED
    assert hall.cancel(first, "b02").ok
    assert hall.call(first).outcome is Outcome.CANCELLED
    fresh = hall.place("b01")
    assert hall.call(fresh).phase is Phase.PLACED, "the old board begins anew"


def test_a_resend_of_a_press_that_was_joined_gets_its_first_answer(hall: OneDesk) -> None:
    first = hall.place("b01", "m1")
    second = hall.place("b02", "m2")
    hall.ask(Join(call=second, into=first, revision=1))
    before = hall.events()
    press = {"car": "i5", "language": "zh-CN"}
    hall.wire.say("board_request", "b02", Place(call=second, **press), "m2")  # type: ignore[arg-type]  # words as a board says them
    assert hall.answered("b02").call == second
    hall.wire.say("board_request", "b01", Place(call=first, **press), "m1")  # type: ignore[arg-type]  # as above
    assert hall.answered("b01").call == first
    assert hall.events() == before


def test_kept_apart_the_two_are_two(hall: OneDesk) -> None:
    first, second = hall.place("b01"), hall.place("b02")
    assert hall.ask(KeepApart(call=second, revision=1)).ok
    assert hall.call(second).same_as is None
    assert hall.ask(KeepApart(call=second, revision=2)).ok
    assert hall.events() == ["placed", "placed", "kept_apart"]
    assert hall.journal.entries()[-1].detail == {"not_the_same_as": first}


def test_what_cannot_be_joined_is_refused_in_words_and_changes_nothing(hall: OneDesk) -> None:
    first, second = hall.place("b01"), hall.place("b02")
    nobody = "00000000-0000-4000-8000-000000000000"
    assert code(hall.ask(Join(call=second, into=nobody, revision=1))) is ErrorCode.UNKNOWN_CALL
    assert code(hall.ask(Join(call=second, into=second, revision=1))) is ErrorCode.IMPOSSIBLE
    assert code(hall.ask(Join(call=second, into=first, revision=9))) is ErrorCode.CONFLICT
    hall.ask(Arrive(call=first, revision=1))
    late = hall.ask(Join(call=second, into=first, revision=1))
    assert code(late) is ErrorCode.CONFLICT
    assert late.call is not None
    assert (late.call.call, late.call.phase) == (first, Phase.ARRIVED)
    assert hall.call(second).phase is Phase.PLACED
    assert hall.events() == ["placed", "placed", "arrived"]


def test_two_receptionists_joining_at_once_join_once(hall: OneDesk) -> None:
    first, second = hall.place("b01"), hall.place("b02")
    ask = Join(call=second, into=first, revision=1)
    assert hall.ask(ask, "zhao").ok
    assert code(hall.ask(ask, "lin")) is ErrorCode.CONFLICT
    assert hall.call(first).presses == 2
