"""Free, away and off said by hand: judged, journalled, told, and remembered over a restart."""

from dataclasses import replace
from datetime import time

import pytest

from carside.calls import Outcome
from carside.contract.payloads import Close, Dispatch, ErrorCode, SetAdvisor
from carside.opening import Day
from carside.roster import Advisor, AdvisorState
from carside.roster_shifts import Shift
from tests.carside.desk.tiny import SHOWROOM, OneDesk, code

FREE, AWAY, OFF, BUSY = (
    AdvisorState.FREE, AdvisorState.AWAY, AdvisorState.OFF, AdvisorState.BUSY,
)  # fmt: skip


def told(desk: OneDesk, advisor: str) -> Advisor:
    return desk.wire.said("advisor", Advisor, advisor)[-1]


def test_it_is_journalled_and_told_with_who_said_it(desk: OneDesk) -> None:
    response = desk.ask(SetAdvisor(advisor="li", state=AWAY), "zhao")
    assert response.ok
    (entry,) = desk.journal.entries()
    assert (entry.event, entry.advisor, entry.actor, entry.call) == (
        "advisor_set", "li", "/console/zhao", None,
    )  # fmt: skip
    assert entry.detail == {"state": "away", "was": "free"}
    assert told(desk, "li").state is AWAY
    assert told(desk, "wang").turn == 1, "whose turn it is goes on without him"


def test_a_restarted_desk_remembers_it(desk: OneDesk) -> None:
    desk.ask(SetAdvisor(advisor="li", state=OFF))
    desk.ask(SetAdvisor(advisor="zhou", state=FREE))
    desk.kill()
    desk.start()
    assert (told(desk, "li").state, told(desk, "zhou").state) == (OFF, FREE)
    call = desk.place()
    assert code(desk.ask(Dispatch(call=call, advisor="li", revision=1))) is ErrorCode.OFF_DUTY
    assert desk.ask(Dispatch(call=call, advisor="zhou", revision=1)).ok


def test_a_resend_gets_its_first_answer_and_enters_nothing(desk: OneDesk) -> None:
    desk.ask(SetAdvisor(advisor="li", state=AWAY), message_id="same")
    desk.ask(SetAdvisor(advisor="li", state=FREE))
    desk.ask(SetAdvisor(advisor="li", state=AWAY), message_id="same")
    assert desk.events() == ["advisor_set", "advisor_set"]
    assert told(desk, "li").state is FREE


def test_what_is_so_already_is_not_entered(desk: OneDesk) -> None:
    assert desk.ask(SetAdvisor(advisor="li", state=FREE)).ok
    assert desk.events() == []


@pytest.mark.parametrize(
    ("advisor", "state", "why"),
    [
        ("nobody", OFF, ErrorCode.UNKNOWN_ADVISOR),
        ("li", BUSY, ErrorCode.IMPOSSIBLE),
    ],
)
def test_what_makes_no_sense_is_refused(
    quick_desk: OneDesk, advisor: str, state: AdvisorState, why: ErrorCode
) -> None:
    response = quick_desk.ask(SetAdvisor(advisor=advisor, state=state))
    assert code(response) is why
    assert quick_desk.events() == []


def test_who_is_on_a_call_goes_nowhere_until_it_is_somebody_elses(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    for state in (OFF, AWAY, FREE):
        response = desk.ask(SetAdvisor(advisor="li", state=state))
        assert code(response) is ErrorCode.IMPOSSIBLE
    assert response.error is not None
    assert response.error.message == (
        "Li is on the call at A1; send somebody else or close it first"
    )
    desk.ask(Close(call=call, outcome=Outcome.GONE, revision=desk.call(call).revision))
    assert desk.ask(SetAdvisor(advisor="li", state=OFF)).ok


def test_somebody_away_is_not_sent_by_the_desk(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.ask(SetAdvisor(advisor="li", state=AWAY))
    desk.place()
    desk.let_pass(17)
    assert desk.journal.entries()[-1].advisor == "wang", "though li speaks her language"


def test_a_shift_that_ends_is_told_without_anybody_asking(quick_desk: OneDesk) -> None:
    shift = Shift(days=tuple(Day), begins=time(9), ends=time(10, 15, 45))
    people = (replace(SHOWROOM.advisors[0], shifts=(shift,)), *SHOWROOM.advisors[1:])
    plan = replace(SHOWROOM.plan, timezone="UTC")
    desk = quick_desk
    desk.kill()
    desk.start(replace(SHOWROOM, plan=plan, advisors=people))
    assert told(desk, "li").state is FREE
    desk.let_pass(20, "zhao")
    assert (told(desk, "li").state, told(desk, "li").turn) == (OFF, None)
    assert told(desk, "wang").turn == 1


def test_the_turns_of_the_day_are_told(quick_desk: OneDesk) -> None:
    desk = quick_desk
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    assert told(desk, "li").turns == 1
    desk.kill()
    desk.start()
    assert told(desk, "li").turns == 1


def test_the_journal_says_who_was_suggested_first_and_whether_he_was_chosen(
    quick_desk: OneDesk,
) -> None:
    desk = quick_desk
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="wang", revision=1))
    assert desk.journal.entries()[-1].detail == {"first": "li", "is_first": False}
    desk.ask(Dispatch(call=call, advisor="li", revision=desk.call(call).revision))
    assert desk.journal.entries()[-1].detail == {"first": "li", "is_first": True}


def test_without_reception_the_desk_shares_its_people_among_all_who_wait(
    quick_desk: OneDesk,
) -> None:
    desk = quick_desk
    english = replace(SHOWROOM.advisors[1], languages=("en",))
    both = replace(SHOWROOM.advisors[0], languages=("en", "zh-CN"))
    desk.kill()
    desk.start(replace(SHOWROOM, advisors=(both, english, *SHOWROOM.advisors[2:])))
    desk.let_pass(10)
    first = desk.place("b01", language="en")
    second = desk.place("b02", language="zh-CN")
    desk.let_pass(17)
    assert (desk.call(first).advisor, desk.call(second).advisor) == ("wang", "li")
    details = [e.detail for e in desk.journal.entries() if e.event == "dispatched"]
    assert details == [{"reason": "no_console"}] * 2


def test_more_calls_than_advisors_leave_none_sent_twice(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.let_pass(10)
    calls = [desk.place(board, language="pt") for board in ("b01", "b02", "b03")]
    desk.let_pass(17)
    sent = [desk.call(call).advisor for call in calls]
    assert sorted(name for name in sent if name) == ["li", "wang"]
    assert sent.count(None) == 1
