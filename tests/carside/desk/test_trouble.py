"""When the journal cannot be written the desk says nothing but that, and recovers by itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from carside.calls import Outcome
from carside.contract.payloads import Close, State
from carside.desk.database import JournalError, sqlite_url
from carside.desk.journal import Journal, Record
from tests.carside.desk.tiny import OneDesk
from tests.disks import fill
from tests.postgresql import Cluster

LOST = ("no call can be taken until it is put right", "the journal can be written again")


@pytest.fixture
def desk_on_a_small_disk(small_disk: Path) -> Iterator[OneDesk]:
    journal = Journal(sqlite_url(small_disk), "demo")
    yield OneDesk(journal)
    journal.close()


def _press_until_it_fails(desk: OneDesk) -> str:
    for n in range(500):
        call = desk.place(f"b0{n % 3 + 1}", message_id=f"r{n}")
        if desk.desk.trouble:
            return call
    raise AssertionError("the disk was never full")


@pytest.mark.logs(*LOST)
def test_on_a_full_disk_nothing_is_answered_until_there_is_room_again(
    desk_on_a_small_disk: OneDesk, small_disk: Path
) -> None:
    desk = desk_on_a_small_disk
    desk.let_pass(6, "zhao")
    filling = fill(small_disk)
    call = _press_until_it_fails(desk)
    answered, events = len(desk.wire.messages("board_response")), desk.announced()
    assert desk.presence() == "lost"
    desk.let_pass(20, "zhao")
    desk.place("b01", message_id="again", call=call)
    assert desk.presence() == "lost"
    assert len(desk.wire.messages("board_response")) == answered
    assert desk.announced() == events
    heartbeats = desk.wire.said("desk_state", State)
    filling.unlink()
    desk.let_pass(1.5, "zhao")
    assert desk.presence() == "ready"
    desk.place("b01", message_id="again", call=call)
    assert len(desk.wire.messages("board_response")) == answered + 1
    assert [one.data.sequence for one in desk.announced()] == [
        entry.sequence for entry in desk.journal.entries()
    ]
    assert heartbeats[-1].state == "lost"


@pytest.mark.logs(*LOST)
def test_the_next_request_finds_out_by_itself_that_the_journal_works_again(
    desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(desk.journal, "record", _refuse)
        call = desk.place(message_id="r1")
    assert desk.presence() == "lost"
    desk.place(message_id="r1", call=call)
    assert (desk.presence(), desk.answered().call) == ("ready", call)


@pytest.mark.logs(*LOST)
def test_nothing_is_judged_by_memory_until_the_journal_was_read_again(
    desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(desk.journal, "record", _refuse)
        call = desk.place(message_id="r1")
    with monkeypatch.context() as broken:
        broken.setattr(desk.journal, "recount", lambda: _refuse(Record(at=desk.clock.now())))
        desk.place(message_id="r1", call=call)
        assert (desk.presence(), desk.events()) == ("lost", [])
    desk.place(message_id="r1", call=call)
    assert (desk.presence(), desk.events()) == ("ready", ["placed"])


def _refuse(_record: Record) -> None:
    raise JournalError("the journal cannot be written: unplugged")


@pytest.mark.logs(*LOST)
def test_a_commit_whose_answer_was_lost_is_neither_lost_nor_doubled(
    desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    group, head = desk.journal.group, desk.journal.head

    @contextmanager
    def written_and_cut() -> Iterator[None]:
        with group():
            yield
        desk.journal._head = head  # as if the answer had never come
        raise JournalError("the journal cannot be written: the connection was cut")

    with monkeypatch.context() as broken:
        broken.setattr(desk.journal, "group", written_and_cut)
        call = desk.place(message_id="r1")
    assert desk.wire.messages("call") == []
    desk.let_pass(1.5, "zhao")
    assert desk.wire.messages("call", call)[-1].data == desk.call(call)
    assert [one.data.event for one in desk.announced()] == ["placed"]
    desk.place(message_id="r1", call=call)
    assert desk.answered().call == call
    assert desk.ask(Close(call=call, outcome=Outcome.SERVED, revision=1)).ok
    assert desk.events() == ["placed", "closed"]


@pytest.mark.logs(*LOST)
def test_a_desk_outlives_a_restart_of_its_database(
    postgresql_url: str, postgresql_cluster: Cluster, postgresql_database: str
) -> None:
    journal = Journal(postgresql_url, "demo")
    desk = OneDesk(journal)
    first = desk.place("b01")
    postgresql_cluster.hang_up(postgresql_database)
    second = desk.place("b02", message_id="r2")
    assert desk.presence() == "lost"
    desk.let_pass(1.5, "zhao")
    assert desk.presence() == "ready"
    desk.place("b02", message_id="r2", call=second)
    assert desk.answered("b02").call == second
    assert {call.call for call in journal.open_calls()} == {first, second}
    journal.close()


@pytest.mark.logs(*LOST)
def test_the_ladder_is_not_climbed_while_nothing_can_be_written(
    desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = desk.place()
    with monkeypatch.context() as broken:
        broken.setattr(desk.journal, "record", _refuse)
        broken.setattr(
            desk.journal, "note_published", lambda _n: _refuse(Record(at=desk.clock.now()))
        )
        desk.let_pass(17, "zhao")
        assert desk.desk._ledger.open_calls()[0].escalation == 0
    desk.let_pass(1.5, "zhao")
    assert desk.call(call).escalation == 1
    desk.let_pass(5, "zhao")
    assert desk.events() == ["placed", "escalated"]
