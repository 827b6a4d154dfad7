"""How a console asks: again while it waits, anew when it may, and honest when nobody answers."""

from dataclasses import replace
from typing import Any

from carside.calls import Call, Outcome, Phase
from carside.console.requests import Requests
from carside.console.shows import Notice, NoticeKind
from carside.contract.payloads import Close, ConsoleResponse, Dispatch, Error, ErrorCode
from tests.carside.calls.test_table import CALLS

CALL = CALLS[Phase.PLACED]
DISPATCH = Dispatch(call=CALL.call, advisor="li", revision=CALL.revision)


class Sent:
    """What went out, and a console's requests to test."""

    def __init__(self) -> None:
        self.out: list[tuple[str, Any]] = []
        self.requests = Requests(lambda name, data: self.out.append((name, data)))

    def ask(self, data: Any = DISPATCH, seen: Call = CALL) -> str:
        self.requests.ask(data, seen, 0.0)
        return self.out[-1][0]

    def refuse(self, name: str, code: ErrorCode, call: Call | None = None) -> None:
        error = Error(code=code, message="because")
        self.requests.hear(ConsoleResponse(request=name, ok=False, error=error, call=call), 1.0)


def test_a_request_is_sent_at_once_and_again_after_two_seconds_with_its_id() -> None:
    sent = Sent()
    name = sent.ask()
    for at_s in (1.0, 2.0, 2.1, 4.0, 4.2):
        sent.requests.tick(at_s)
    assert sent.out == [(name, DISPATCH)] * 3


def test_an_answer_ends_it_without_a_word() -> None:
    sent = Sent()
    name = sent.ask()
    sent.requests.hear(ConsoleResponse(request=name, ok=True), 1.0)
    sent.requests.tick(60.0)
    assert (len(sent.requests), len(sent.out)) == (0, 1)
    assert sent.requests.take_notices() == ()


def test_without_an_answer_the_receptionist_is_told_after_six_seconds_once() -> None:
    sent = Sent()
    sent.ask()
    sent.requests.tick(6.0)
    assert sent.requests.take_notices() == ()
    sent.requests.tick(6.1)
    assert sent.requests.take_notices() == (Notice(NoticeKind.NO_ANSWER, "dispatch", "", CALL),)
    sent.requests.tick(60.0)
    assert sent.requests.take_notices() == ()
    assert len(sent.requests) == 0


def test_an_answer_after_giving_up_is_no_news() -> None:
    sent = Sent()
    name = sent.ask()
    sent.requests.tick(6.1)
    sent.requests.take_notices()
    sent.refuse(name, ErrorCode.OFF_DUTY)
    assert sent.requests.take_notices() == ()


def test_a_refusal_is_told_in_the_desks_words() -> None:
    sent = Sent()
    sent.refuse(sent.ask(), ErrorCode.OFF_DUTY)
    assert sent.requests.take_notices() == (
        Notice(NoticeKind.REFUSED, "dispatch", "because", None),
    )


def test_when_somebody_was_faster_the_call_is_shown_as_it_stands() -> None:
    sent = Sent()
    now = replace(CALLS[Phase.DISPATCHED], advisor="wang", revision=CALL.revision + 1)
    sent.refuse(sent.ask(), ErrorCode.CONFLICT, now)
    assert sent.requests.take_notices() == (
        Notice(NoticeKind.CONFLICT, "dispatch", "because", now),
    )
    assert len(sent.out) == 1, "and nothing is asked again"


def test_a_change_that_does_not_concern_the_decision_is_asked_again_by_itself() -> None:
    sent = Sent()
    name = sent.ask()
    now = replace(CALL, presses=3, escalation=2, revision=CALL.revision + 2)
    sent.refuse(name, ErrorCode.CONFLICT, now)
    again, data = sent.out[-1]
    assert again != name
    assert data == Dispatch(call=CALL.call, advisor="li", revision=now.revision)
    assert (len(sent.requests), sent.requests.take_notices()) == (1, ())
    sent.requests.hear(ConsoleResponse(request=again, ok=True), 2.0)
    assert len(sent.requests) == 0


def test_a_conflict_with_the_very_revision_that_was_seen_is_told_and_not_asked_for_ever() -> None:
    sent = Sent()
    arrived = CALLS[Phase.ARRIVED]
    data = Dispatch(call=arrived.call, advisor="wang", revision=arrived.revision)
    sent.refuse(sent.ask(data, arrived), ErrorCode.CONFLICT, arrived)
    assert [one.kind for one in sent.requests.take_notices()] == [NoticeKind.CONFLICT]
    assert len(sent.out) == 1


def test_the_advisor_matters_also_in_the_same_phase() -> None:
    sent = Sent()
    seen = CALLS[Phase.DISPATCHED]
    close = Close(call=seen.call, outcome=Outcome.GONE, revision=seen.revision)
    now = replace(seen, advisor="wang", revision=seen.revision + 1)
    sent.refuse(sent.ask(close, seen), ErrorCode.CONFLICT, now)
    assert [one.wanted for one in sent.requests.take_notices()] == ["close"]
