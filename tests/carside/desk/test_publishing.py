"""What the desk says unasked: everything on every connect, the events in order, no leftovers."""

from dataclasses import replace
from pathlib import Path

import pytest

from carside.calls import Outcome
from carside.contract import Message
from carside.contract.payloads import Close, Content, Dispatch, Presence, Shown, State
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal
from carside.floor import FloorPlan
from carside.link.port import LinkChanged, LinkState
from carside.roster import Advisor, AdvisorState
from tests.carside.desk.tiny import SHOWROOM, OneDesk, without_advisors

LEFTOVER = "cleared a leftover on carside/1/demo/"


@pytest.mark.logs("the broker is down")
def test_on_every_connect_everything_is_said_again(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.wire.broker.stop(forget=True)
    desk.wire.forget()
    desk.wire.broker.start()
    desk.wire.deliver()
    assert desk.wire.said("floor", FloorPlan) == [SHOWROOM.plan]
    assert {one.address.identifier for one in desk.wire.messages("board_content")} == {
        "b01", "b02", "b03",
    }  # fmt: skip
    assert len(desk.wire.said("advisor", Advisor)) == 4
    assert [one.data.call for one in desk.wire.messages("call")] == [call]
    assert set(desk.wire.cleared("board_call")) == {"b02", "b03"}
    assert desk.presence() == "ready"


def test_the_content_revision_changes_exactly_with_what_is_shown(tmp_path: Path) -> None:
    revisions = []
    for sheets in (SHOWROOM.sheets, SHOWROOM.sheets, {}):
        journal = Journal(sqlite_url(tmp_path), "demo")
        desk = OneDesk(journal, replace(SHOWROOM, sheets=sheets))
        revisions.append(desk.wire.said("board_content", Content, "b01")[0].revision)
        journal.close()
    assert revisions[0] == revisions[1] != revisions[2]


def test_who_arrives_is_told_everything_once(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.let_pass(1)
    desk.wire.forget()
    desk.state("board_state", "b01")
    desk.let_pass(0.5)
    assert len(desk.wire.said("floor", FloorPlan)) == 1
    for _ in range(3):
        desk.state("board_state", "b01")
        desk.let_pass(1)
    assert len(desk.wire.said("floor", FloorPlan)) == 1, "a heartbeat is no arrival"
    desk.state("board_state", "b01", boot=2)
    desk.let_pass(1)
    assert len(desk.wire.said("floor", FloorPlan)) == 2


def test_a_board_and_a_console_of_one_name_are_two(quick_desk: OneDesk) -> None:
    desk = quick_desk
    for _ in range(4):
        desk.state("board_state", "b01", boot=1)
        desk.state("console_state", "b01", boot=7)
        desk.let_pass(1)
    assert len(desk.wire.said("floor", FloorPlan)) == 2, "once at the start, once for both"


# Events


@pytest.mark.logs("the broker is down")
def test_entries_written_while_no_broker_was_there_are_told_later_in_order(
    quick_desk: OneDesk,
) -> None:
    desk = quick_desk
    call = desk.place()
    desk.wire.broker.stop()
    desk.wire.deliver()
    desk.let_pass(31)
    assert len(desk.announced()) == 1
    desk.wire.broker.start()
    desk.wire.deliver()
    assert tuple(one.data for one in desk.announced()) == desk.journal.entries()
    assert len(desk.announced()) > 2
    assert {one.data.call for one in desk.announced()} == {call}


def test_an_entry_told_twice_has_the_same_id(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.place("b01")
    desk.place("b02")
    first = [(one.id, one.data) for one in desk.announced()]
    desk.kill()  # before it could write down what it had told
    desk.wire.forget()
    desk.start()
    assert [(one.id, one.data) for one in desk.announced()] == first
    assert len({name for name, _ in first}) == 2


def test_what_was_told_is_not_told_again_after_a_farewell(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.place("b01")
    desk.desk.close()
    desk.wire.deliver()
    assert desk.presence() == "off"
    desk.wire.forget()
    desk.start()
    assert desk.announced() == []
    assert desk.wire.said("desk_state", State)[0].boot == 2


def test_nothing_says_that_the_desk_is_there_before_a_new_connection_was_told_everything(
    quick_desk: OneDesk,
) -> None:
    desk = quick_desk
    call = desk.place("b01")
    desk.desk.line_changes()  # the broker is back with an older memory; the news wait in a rush
    desk.wire.forget()
    desk.let_pass(6)
    assert desk.wire.messages("desk_state") == []
    desk.desk.heard((LinkChanged(LinkState.CONNECTED),))
    desk.wire.deliver()
    told = [one.address.row.name for one in desk.wire.heard if isinstance(one, Message)]
    assert told.index("desk_state") > max(n for n, row in enumerate(told) if row == "board_call")
    assert desk.wire.said("board_call", Shown, "b01")[-1].call == call


# Leftovers


@pytest.mark.logs(LEFTOVER, "dropped a message on")
def test_leftovers_of_another_desk_are_swept_after_a_start(quick_desk: OneDesk) -> None:
    desk = quick_desk
    mine = desk.place("b01")
    desk.kill()
    stale = "00000000-0000-4000-8000-000000000000"
    desk.wire.say("call", stale, desk.call(mine))
    desk.wire.say("advisor", "gone", Advisor(advisor="gone", name="G", state=AdvisorState.FREE))
    desk.wire.say_bytes("car", "old", b"garbage")
    desk.wire.say_bytes("board_content", "b77", b"\xff")
    desk.wire.say_bytes("board_call", "b02", b"{}")
    desk.start()
    assert desk.wire.retained("call", mine) is not None
    for row, who in (
        ("call", stale), ("advisor", "gone"), ("car", "old"), ("board_content", "b77"),
        ("board_call", "b02"),
    ):  # fmt: skip
        assert desk.wire.retained(row, who) is None, row


@pytest.mark.logs(LEFTOVER)
def test_yesterdays_advisors_are_swept_when_the_file_has_changed(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.desk.close()
    desk.start(without_advisors())
    assert desk.wire.retained("advisor", "li") is None


@pytest.mark.logs("dropped a message on carside/1/demo/board/b01/state")
def test_what_others_say_is_never_cleared(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.wire.say_bytes("board_state", "b01", b"garbage")
    assert desk.wire.retained("board_state", "b01") == b"garbage"


def test_the_sweep_ends_after_three_seconds(quick_desk: OneDesk) -> None:
    desk = quick_desk
    assert "carside/1/demo/call/+" in desk.link.filters
    desk.let_pass(3.5)
    assert desk.link.filters == desk.link.plan.filters


# Presence


@pytest.mark.logs("the connection was cut")
def test_the_desk_beats_every_five_seconds_and_its_will_is_of_this_start(
    quick_desk: OneDesk,
) -> None:
    desk = quick_desk
    desk.let_pass(20)
    states = desk.wire.said("desk_state", State)
    assert [(one.state, one.boot) for one in states] == [(Presence.READY, 1)] * 5
    desk.wire.broker.cut(desk.link)
    desk.wire.deliver()
    last = desk.wire.said("desk_state", State)[-1]
    assert (last.state, last.boot) == (Presence.LOST, 1)


def test_advisors_are_told_only_when_they_change(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.wire.forget()
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    told = {one.advisor: (one.state, one.turn) for one in desk.wire.said("advisor", Advisor)}
    assert told == {"li": (AdvisorState.BUSY, None), "wang": (AdvisorState.FREE, 1)}
    desk.wire.forget()
    desk.ask(Close(call=call, outcome=Outcome.SERVED, revision=2))
    told = {one.advisor: (one.state, one.turn) for one in desk.wire.said("advisor", Advisor)}
    assert told == {"li": (AdvisorState.FREE, 2)}, "his turn is over"


def test_an_echo_of_our_own_words_is_no_leftover(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    echoes = [desk.wire.messages("call")[-1], desk.wire.messages("board_call")[-1]]
    desk.cancel(call)
    desk.wire.forget()
    for echo in echoes:  # as a slow broker brings them, within the seconds of the sweep
        desk.hear(echo)
    desk.wire.deliver()
    assert desk.wire.cleared("call") == desk.wire.cleared("board_call") == []
