"""A remark is kept with the call's story, found in the history, and changes nothing in the call."""

import uuid

from carside.calls import Call, Outcome
from carside.contract.payloads import Accept, Close, ErrorCode, Remark
from carside.contract.reading import FindCalls
from carside.desk.history import find_calls
from carside.desk.journal_check import verify
from carside.desk.journal_reading import JournalReader
from tests.carside.desk.tiny import OneDesk, code


def test_a_remark_is_journalled_announced_and_leaves_the_call_alone(desk: OneDesk) -> None:
    call = desk.place("b01")
    before = desk.call(call)
    desk.wire.forget()
    assert desk.ask(Remark(call=call, text="has a trade-in")).ok
    (entry,) = [one for one in desk.journal.entries() if one.event == "remarked"]
    assert entry.detail["text"] == "has a trade-in"
    assert (entry.call, entry.board, entry.stand) == (call, "b01", "a1")
    assert entry.actor == "/console/zhao"
    assert desk.call(call) == before
    assert desk.wire.said("call", Call) == []
    assert [one.data for one in desk.announced()] == [entry]


def test_a_resend_gets_the_same_answer_and_is_noted_once(desk: OneDesk) -> None:
    call = desk.place("b01")
    first = desk.ask(Remark(call=call, text="once"), message_id="r9")
    assert desk.ask(Remark(call=call, text="once"), message_id="r9") == first
    assert desk.events().count("remarked") == 1


def test_of_a_call_that_nobody_knows_nothing_can_be_noted(quick_desk: OneDesk) -> None:
    response = quick_desk.ask(Remark(call=str(uuid.uuid4()), text="who?"))
    assert code(response) is ErrorCode.UNKNOWN_CALL
    assert quick_desk.events() == []


def test_notes_of_open_and_closed_calls_are_found_and_the_journal_is_sound(
    desk: OneDesk, journal_url: str
) -> None:
    call = desk.place("b01")
    desk.ask(Remark(call=call, text="brings her brother"))
    assert _found(journal_url, "brother") == ["brings her brother"]
    desk.ask(Accept(call=call, advisor="wang", revision=1))
    desk.ask(Close(call=call, outcome=Outcome.SERVED, note="drove it", revision=2))
    desk.ask(Remark(call=call, text="called back\0 on Monday"))
    note = "brings her brother\ndrove it\ncalled back\N{REPLACEMENT CHARACTER} on Monday"
    for word in ("brother", "drove", "monday", "a1 wang zh", "i5"):
        assert _found(journal_url, word) == [note]
    with JournalReader(journal_url, "demo") as reader:
        assert verify(reader).findings == ()


def test_a_remark_is_still_there_when_the_desk_was_started_anew(
    desk: OneDesk, journal_url: str
) -> None:
    call = desk.place("b01")
    desk.ask(Remark(call=call, text="brings her brother"))
    desk.kill()
    desk.start()
    desk.ask(Accept(call=call, advisor="wang", revision=1))
    assert _found(journal_url, "brother wang") == ["brings her brother"]


def _found(url: str, text: str) -> list[str]:
    with JournalReader(url, "demo") as reader:
        return [one.note for one in find_calls(reader, "r", FindCalls(text=text)).calls]
