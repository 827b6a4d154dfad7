"""The journal says when boards were there: only changes, and only those that last."""

from datetime import datetime

import pytest

from carside.contract.payloads import Presence
from carside.desk.attendance import LASTS_S, NEVER_HEARD_S, READY_LASTS_S
from carside.desk.journal_check import verify
from carside.desk.journal_errors import JournalError
from carside.desk.journal_reading import JournalReader
from tests.carside.desk.tiny import OneDesk

SETTLED_S = READY_LASTS_S + 12


def live(desk: OneDesk, seconds: float, *boards: str) -> None:
    """Let time pass while these boards are alive."""
    while seconds > 0:
        for board in boards:
            desk.state("board_state", board)
        desk.let_pass(min(seconds, 4), "zhao")
        seconds -= 4


def said(desk: OneDesk) -> list[tuple[str, str | None]]:
    return [(e.event, e.board) for e in desk.journal.entries() if e.event.startswith("board_")]


def test_a_board_that_stays_is_journalled_once(desk: OneDesk, journal_url: str) -> None:
    live(desk, READY_LASTS_S + 60, "b01")
    assert said(desk) == [("board_ready", "b01")]
    (entry,) = desk.journal.entries()
    assert (entry.call, entry.stand, entry.actor) == (None, "a1", "/desk")
    assert (entry.at.timestamp() - _since(entry.detail["since"])) == pytest.approx(
        READY_LASTS_S, abs=2
    )
    with JournalReader(journal_url, "demo") as reader:
        assert verify(reader).findings == ()


def test_a_board_that_falls_silent_is_lost_and_comes_back(quick_desk: OneDesk) -> None:
    desk = quick_desk
    live(desk, SETTLED_S, "b01", "b02")
    live(desk, 60, "b02")
    live(desk, SETTLED_S, "b01", "b02")
    assert said(desk) == [
        ("board_ready", "b01"),
        ("board_ready", "b02"),
        ("board_lost", "b01"),
        ("board_ready", "b01"),
    ]


@pytest.mark.parametrize("state", [Presence.LOST, Presence.OFF])
def test_who_comes_back_at_once_leaves_no_trace(quick_desk: OneDesk, state: Presence) -> None:
    desk = quick_desk
    live(desk, SETTLED_S, "b01")
    desk.state("board_state", "b01", state)
    desk.let_pass(8, "zhao")
    live(desk, 40, "b01")
    assert said(desk) == [("board_ready", "b01")]


def test_switched_off_on_purpose_is_not_lost(quick_desk: OneDesk) -> None:
    desk = quick_desk
    live(desk, SETTLED_S, "b01")
    desk.state("board_state", "b01", Presence.OFF)
    desk.let_pass(60, "zhao")
    assert said(desk) == [("board_ready", "b01"), ("board_off", "b01")]


def test_a_sleeping_board_is_there(quick_desk: OneDesk) -> None:
    desk = quick_desk
    live(desk, SETTLED_S, "b01")
    desk.state("board_state", "b01", Presence.SLEEPING)
    desk.let_pass(9, "zhao")
    assert said(desk) == [("board_ready", "b01")]


@pytest.mark.logs("the broker is down")
def test_our_own_cut_line_says_nothing_of_any_board(quick_desk: OneDesk) -> None:
    desk = quick_desk
    live(desk, SETTLED_S, "b01")
    desk.wire.broker.stop()
    desk.let_pass(120)
    desk.wire.broker.start()
    live(desk, 60, "b01")
    assert said(desk) == [("board_ready", "b01")]


def test_a_desk_that_starts_anew_says_nothing_twice_and_misses_who_is_gone(
    desk: OneDesk,
) -> None:
    live(desk, SETTLED_S, "b01", "b02")
    desk.kill()
    for board in ("b01", "b02"):
        desk.wire.clear("board_state", board)
    desk.start()
    live(desk, NEVER_HEARD_S + 10, "b01")
    assert said(desk) == [
        ("board_ready", "b01"),
        ("board_ready", "b02"),
        ("board_lost", "b02"),
    ]


def test_a_board_that_was_tried_for_a_minute_leaves_no_trace(quick_desk: OneDesk) -> None:
    live(quick_desk, 60, "b01")
    quick_desk.state("board_state", "b01", Presence.OFF)
    quick_desk.let_pass(8, "zhao")
    assert said(quick_desk) == []
    quick_desk.let_pass(LASTS_S, "zhao")
    assert said(quick_desk) == [("board_off", "b01")]


def test_a_board_of_another_showroom_is_nothing_to_us(quick_desk: OneDesk) -> None:
    live(quick_desk, SETTLED_S, "b77")
    assert said(quick_desk) == []


@pytest.mark.logs("no call can be taken until it is put right", "the journal can be written again")
def test_what_could_not_be_written_is_written_later(
    quick_desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = quick_desk
    live(desk, READY_LASTS_S - 4, "b01")
    with monkeypatch.context() as broken:
        broken.setattr(desk.journal, "record", _refuse)
        live(desk, 12, "b01")
    live(desk, 20, "b01")
    assert said(desk) == [("board_ready", "b01")]


def _refuse(_record: object) -> None:
    raise JournalError("no room")


def _since(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()
