"""What comes in together is written with one commit, or not at all, and told only afterwards."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from carside.calls import Outcome
from carside.contract import Message
from carside.contract.payloads import BoardResponse, Cancel, Close, Dispatch, Place, Shown
from carside.desk.journal_errors import CorruptError, JournalError
from tests.carside.desk.tiny import OneDesk, code

LOST = ("no call can be taken until it is put right", "the journal can be written again")


def _press(desk: OneDesk, board: str, call: str | None = None) -> Message:
    place = Place(call=call or str(uuid.uuid4()), car="i5", language="zh-CN")
    return desk.wire.message("board_request", board, place)


def _hear(desk: OneDesk, *messages: Message) -> None:
    desk.desk.heard(messages)
    desk.wire.deliver()


def _answers(desk: OneDesk) -> dict[str, bool]:
    return {one.data.request: one.data.ok for one in desk.wire.messages("board_response")}


def test_what_comes_together_costs_one_commit(
    quick_desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, group, commits = quick_desk, quick_desk.journal.group, []

    @contextmanager
    def counted() -> Iterator[None]:
        with group():
            yield
        commits.append(desk.events())

    monkeypatch.setattr(desk.journal, "group", counted)
    presses = [_press(desk, board) for board in ("b01", "b02", "b03", "b01")]
    _hear(desk, *presses)
    assert commits == [["placed", "placed", "placed", "repeated"]]
    assert _answers(desk) == {one.id: True for one in presses}
    assert [one.data.event for one in desk.announced()] == commits[0]


def test_a_call_that_changes_twice_in_one_commit_is_told_as_it_stands(quick_desk: OneDesk) -> None:
    desk = quick_desk
    press = _press(desk, "b01")
    cancel = desk.wire.message("board_request", "b01", Cancel(call=press.data.call))
    again = _press(desk, "b01")
    _hear(desk, press, cancel, again)
    assert desk.events() == ["placed", "cancelled", "placed"]
    assert desk.wire.retained("call", press.data.call) is None
    assert desk.wire.said("board_call", Shown, "b01")[-1].call == again.data.call
    answers = desk.wire.said("board_response", BoardResponse, "b01")
    assert [one.call for one in answers] == [press.data.call, None, again.data.call]


def test_a_refusal_among_them_spoils_nothing(quick_desk: OneDesk) -> None:
    desk = quick_desk
    nobody = desk.wire.message("board_request", "b77", _press(desk, "b01").data)
    fine = _press(desk, "b02")
    _hear(desk, nobody, fine)
    assert _answers(desk) == {nobody.id: False, fine.id: True}
    assert desk.events() == ["placed"]


def test_of_two_receptionists_in_one_commit_the_second_is_told_of_the_first(
    quick_desk: OneDesk,
) -> None:
    desk = quick_desk
    call = desk.place("b01")
    asks = [
        desk.wire.message("console_request", who, Dispatch(call=call, advisor=advisor, revision=1))
        for who, advisor in (("zhao", "li"), ("lin", "wang"))
    ]
    _hear(desk, *asks)
    first, second = (desk.wire.messages("console_response", who)[-1] for who in ("zhao", "lin"))
    assert first.data.ok
    assert code(second.data) == "conflict"
    assert desk.call(call).advisor == "li"


@pytest.mark.logs(*LOST)
def test_when_the_commit_fails_nothing_has_happened_and_nobody_was_told(
    desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    group, presses = desk.journal.group, [_press(desk, board) for board in ("b01", "b02")]

    @contextmanager
    def failing() -> Iterator[None]:
        with group():
            yield
            raise JournalError("the journal cannot be written: no space left on the device")

    with monkeypatch.context() as broken:
        broken.setattr(desk.journal, "group", failing)
        _hear(desk, *presses)
    assert desk.presence() == "lost"
    assert (desk.events(), _answers(desk), desk.wire.messages("call")) == ([], {}, [])
    _hear(desk, *presses)
    assert desk.presence() == "ready"
    assert _answers(desk) == {one.id: True for one in presses}
    assert desk.events() == ["placed", "placed"]
    call = presses[0].data.call
    assert desk.ask(Close(call=call, outcome=Outcome.SERVED, revision=1)).ok


def test_a_journal_that_will_not_heal_ends_the_desk(
    quick_desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def corrupt() -> Iterator[None]:
        raise CorruptError("the journal is damaged: restore a backup")
        yield

    desk = quick_desk
    monkeypatch.setattr(desk.journal, "group", corrupt)
    press = _press(desk, "b01")
    with pytest.raises(CorruptError, match="restore a backup"):
        _hear(desk, press)
    desk.desk.give_up()
    desk.wire.deliver()
    assert desk.presence() == "lost", "and everybody hears it"
    assert _answers(desk) == {}
