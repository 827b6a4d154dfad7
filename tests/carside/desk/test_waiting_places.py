"""How many wait before her: counted truly, told to the first few, and never in a flood."""

import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from carside.calls import Outcome
from carside.contract import Message
from carside.contract.payloads import Accept, Arrive, Close, Decline, Dispatch, Place, Shown
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal
from carside.desk.showroom import Board, Showroom
from carside.desk.waiting_places import PLACES, TOLD_EVERY_S
from carside.floor import Stand
from tests.carside.desk.tiny import SHOWROOM, OneDesk

MANY = 1000
LARGE_FLOOR = pytest.mark.logs("not published: carside/1/demo/floor")


def ahead(desk: OneDesk, board: str) -> int | None:
    """What the board was last told."""
    return desk.wire.said("board_call", Shown, board)[-1].ahead


def place_one_after_the_other(desk: OneDesk, *boards: str) -> list[str]:
    calls = []
    for board in boards:
        desk.clock.let_pass(0.1)
        calls.append(desk.place(board))
    return calls


def test_each_is_told_at_once_how_many_have_waited_longer(quick_desk: OneDesk) -> None:
    desk = quick_desk
    place_one_after_the_other(desk, "b02", "b01", "b03")
    assert [ahead(desk, board) for board in ("b02", "b01", "b03")] == [0, 1, 2]


def test_a_press_that_came_late_waits_where_it_began(quick_desk: OneDesk) -> None:
    desk = quick_desk
    place_one_after_the_other(desk, "b01", "b02")
    late = Place(call=str(uuid.uuid4()), car="i5", language="en", waited_ms=60_000)
    desk.desk.heard([desk.wire.message("board_request", "b03", late)])
    desk.wire.deliver()
    assert [ahead(desk, board) for board in ("b03", "b01", "b02")] == [0, 0, 1]
    desk.let_pass(TOLD_EVERY_S)
    assert [ahead(desk, board) for board in ("b03", "b01", "b02")] == [0, 1, 2]


def test_who_waits_moves_up_when_somebody_goes_to_the_one_before(quick_desk: OneDesk) -> None:
    desk = quick_desk
    first, _ = place_one_after_the_other(desk, "b01", "b02")
    desk.let_pass(TOLD_EVERY_S)
    desk.ask(Dispatch(call=first, advisor="li", revision=1))
    desk.let_pass(TOLD_EVERY_S)
    assert ahead(desk, "b02") == 1, "asked, but he has not said yes"
    desk.ask(Accept(call=first, advisor="li", revision=2))
    desk.let_pass(TOLD_EVERY_S)
    assert ahead(desk, "b01") is None, "somebody comes; there is nothing to wait for"
    assert ahead(desk, "b02") == 0


def test_who_has_waited_longest_is_first_again_when_the_advisor_cannot_come(
    quick_desk: OneDesk,
) -> None:
    desk = quick_desk
    first, _ = place_one_after_the_other(desk, "b01", "b02")
    desk.ask(Dispatch(call=first, advisor="li", revision=1))
    desk.ask(Accept(call=first, advisor="li", revision=2))
    desk.let_pass(TOLD_EVERY_S)
    assert ahead(desk, "b02") == 0
    desk.ask(Decline(call=first, advisor="li", revision=3))
    desk.let_pass(TOLD_EVERY_S)
    assert (ahead(desk, "b01"), ahead(desk, "b02")) == (0, 1)


def test_a_place_comes_with_the_revision_of_the_call_and_makes_no_new_one(
    quick_desk: OneDesk,
) -> None:
    desk = quick_desk
    first, call = place_one_after_the_other(desk, "b01", "b02")
    desk.ask(Close(call=first, outcome=Outcome.GONE, revision=1))
    desk.let_pass(TOLD_EVERY_S)
    assert [(one.ahead, one.revision) for one in desk.wire.said("board_call", Shown, "b02")] == [
        (1, 1),
        (0, 1),
    ]
    assert desk.call(call).revision == 1
    assert desk.events() == ["placed", "placed", "closed"]


def test_who_has_met_her_advisor_is_told_of_no_place(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place("b01")
    desk.let_pass(TOLD_EVERY_S)
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    assert ahead(desk, "b01") == 0
    desk.ask(Arrive(call=call, revision=2))
    assert ahead(desk, "b01") is None


def test_a_desk_that_starts_again_tells_places_at_once(quick_desk: OneDesk) -> None:
    desk = quick_desk
    place_one_after_the_other(desk, "b02", "b01")
    desk.kill()
    desk.wire.forget()
    desk.start()
    assert desk.wire.said("board_call", Shown, "b01")[0].ahead == 1


def test_a_quiet_showroom_is_told_nothing_again(quick_desk: OneDesk) -> None:
    desk = quick_desk
    place_one_after_the_other(desk, "b01", "b02")
    desk.let_pass(TOLD_EVERY_S)
    desk.wire.forget()
    desk.let_pass(10)
    assert desk.wire.said("board_call", Shown) == []


# A thousand


def _board(n: int) -> str:
    return f"b{n:04d}"


def _large() -> Showroom:
    one = SHOWROOM.plan.stands[0]
    stands: tuple[Stand, ...] = tuple(
        replace(one, stand=f"s{n:04d}", board=_board(n), x_m=20.0 * n) for n in range(MANY)
    )
    return replace(
        SHOWROOM,
        plan=replace(SHOWROOM.plan, stands=stands),
        boards=tuple(Board(board=_board(n), stand=f"s{n:04d}") for n in range(MANY)),
        escalation_s=(10_000,),
        answer_within_s=10_000,
    )


def _press(desk: OneDesk, n: int) -> Message:
    place = Place(call=str(uuid.uuid4()), car="i5", language="en", waited_ms=MANY - n)
    return desk.wire.message("board_request", _board(n), place)


@pytest.fixture
def crowd(tmp_path: Path) -> Iterator[OneDesk]:
    """A desk with a thousand open calls, whose console is alive."""
    journal = Journal(sqlite_url(tmp_path), "demo")
    desk = OneDesk(journal, _large())
    desk.state("console_state", "zhao")
    desk.desk.heard([_press(desk, n) for n in range(MANY)])
    desk.wire.deliver()
    yield desk
    journal.close()


@LARGE_FLOOR
def test_of_a_thousand_who_wait_the_first_are_told_and_the_others_nothing_untrue(
    crowd: OneDesk,
) -> None:
    desk = crowd
    told = [(one.address.identifier, one.data.ahead) for one in desk.wire.messages("board_call")]
    assert sorted(told) == [(_board(n), n if n < PLACES else None) for n in range(MANY)], (
        "one for each press"
    )
    desk.wire.forget()
    desk.let_pass(TOLD_EVERY_S, "zhao")
    assert desk.wire.said("board_call", Shown) == []


@LARGE_FLOOR
def test_who_is_pushed_back_behind_the_first_is_told_no_place_any_more(crowd: OneDesk) -> None:
    desk = crowd
    gone = [call.call for call in desk.desk._ledger.open_calls()][20]
    desk.ask(Close(call=gone, outcome=Outcome.GONE, revision=1))
    desk.wire.forget()
    late = Place(call=str(uuid.uuid4()), car="i5", language="en", waited_ms=60_000)
    desk.desk.heard([desk.wire.message("board_request", _board(20), late)])
    desk.wire.deliver()
    assert ahead(desk, _board(20)) == 0
    desk.let_pass(TOLD_EVERY_S, "zhao")
    told = {one.address.identifier: one.data.ahead for one in desk.wire.messages("board_call")}
    assert told == {
        _board(20): 0, **{_board(n): n + 1 for n in range(PLACES - 1)}, _board(PLACES - 1): None
    }  # fmt: skip


@LARGE_FLOOR
def test_with_a_thousand_open_calls_a_change_costs_ten_snapshots_and_not_a_thousand(
    crowd: OneDesk,
) -> None:
    desk = crowd
    desk.let_pass(TOLD_EVERY_S, "zhao")
    desk.wire.forget()
    gone = [call.call for call in desk.desk._ledger.open_calls()][:20]
    for call in gone:
        desk.ask(Close(call=call, outcome=Outcome.GONE, revision=1))
    assert desk.wire.said("board_call", Shown) == [], "not on the way of an answer"
    assert len(desk.wire.cleared("board_call")) == len(gone)
    desk.let_pass(TOLD_EVERY_S, "zhao")
    told = Counter(one.address.identifier for one in desk.wire.messages("board_call"))
    assert told == Counter(_board(n) for n in range(20, 20 + PLACES)), "twenty changes, told once"
    assert ahead(desk, _board(20)) == 0


@LARGE_FLOOR
def test_in_a_rush_places_are_told_every_two_seconds_at_most(crowd: OneDesk) -> None:
    desk = crowd
    desk.let_pass(TOLD_EVERY_S, "zhao")
    desk.wire.forget()
    calls = [call.call for call in desk.desk._ledger.open_calls()]
    for call in calls[:40]:
        desk.ask(Close(call=call, outcome=Outcome.GONE, revision=1))
        desk.let_pass(0.25, "zhao")
    counts_in_ten_s = round(40 * 0.25 / TOLD_EVERY_S)
    assert len(desk.wire.said("board_call", Shown)) <= PLACES * counts_in_ten_s
