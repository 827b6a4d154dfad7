"""A console's conversation, told over the in-memory link with a clock the test moves."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from carside.calls import Outcome, Phase
from carside.console.shows import Blindness, NoticeKind
from carside.contract.payloads import (
    Accept,
    Arrive,
    Close,
    Decline,
    Dispatch,
    Entry,
    ErrorCode,
    Presence,
    State,
)
from carside.link.memory import MemoryLink
from carside.link.port import LinkChanged, LinkState
from carside.roster import AdvisorState
from tests.carside.console.one_console import LI, PLAN, OneConsole, call
from tests.carside.link.test_outbox import IDS
from tests.hand_clock import START

# Asking


def test_every_request_names_the_revision_that_was_seen(served: OneConsole) -> None:
    served.show(call(revision=4))
    one, name = served.session, IDS[0]
    one.dispatch(name, "li")
    one.accept(name, "li")
    one.decline(name, "li", "at lunch")
    one.arrive(name)
    one.close_call(name, Outcome.SERVED, "signed")
    served.wire.deliver()
    assert served.requests() == [
        Dispatch(call=name, advisor="li", revision=4),
        Accept(call=name, advisor="li", revision=4),
        Decline(call=name, advisor="li", reason="at lunch", revision=4),
        Arrive(call=name, revision=4),
        Close(call=name, outcome=Outcome.SERVED, note="signed", revision=4),
    ]
    assert one.shows.requests == 5


def test_a_call_that_is_gone_is_not_asked_about(served: OneConsole) -> None:
    served.session.dispatch(IDS[5], "li")
    served.wire.deliver()
    assert served.requests() == []
    assert served.session.suggestions(IDS[5]) == ()


def test_a_request_is_sent_again_until_given_up_with_a_notice(served: OneConsole) -> None:
    served.session.dispatch(IDS[0], "li")
    served.let_pass(6.5)
    sent = served.wire.messages("console_request", "zhao")
    assert len(sent) == 3
    assert len({one.id for one in sent}) == 1
    notices = served.session.take_notices()
    assert [(one.kind, one.wanted, one.call) for one in notices] == [
        (NoticeKind.NO_ANSWER, "dispatch", call())
    ]
    assert served.session.take_notices() == ()


def test_a_harmless_conflict_is_asked_again_with_the_new_revision(served: OneConsole) -> None:
    served.session.dispatch(IDS[0], "li")
    served.wire.deliver()
    served.answer(ErrorCode.CONFLICT, call(revision=2, presses=2))
    assert [one.revision for one in served.requests()] == [1, 2]
    served.answer()
    assert (served.session.take_notices(), served.session.shows.requests) == ((), 0)


def test_a_real_conflict_is_told_and_the_call_beside_it_is_shown(served: OneConsole) -> None:
    served.session.dispatch(IDS[0], "li")
    served.wire.deliver()
    taken = call(revision=2, phase=Phase.DISPATCHED, advisor="wang")
    served.answer(ErrorCode.CONFLICT, taken)
    assert [one.kind for one in served.session.take_notices()] == [NoticeKind.CONFLICT]
    assert served.session.shows.calls == (taken,)


def test_a_conflict_with_a_closed_call_takes_it_away(served: OneConsole) -> None:
    served.session.arrive(IDS[0])
    served.wire.deliver()
    closed = call(revision=5, phase=Phase.CLOSED, outcome=Outcome.CANCELLED, closed_at=START)
    served.answer(ErrorCode.CONFLICT, closed)
    assert served.session.shows.calls == ()


# Snapshots


def test_an_older_revision_never_replaces_a_newer_one(served: OneConsole) -> None:
    newer = call(revision=3, phase=Phase.ACCEPTED, advisor="li")
    served.show(newer, call(revision=2, phase=Phase.DISPATCHED, advisor="li"), call(revision=1))
    assert served.session.shows.calls == (newer,)


def test_calls_stand_in_the_order_of_their_waiting(served: OneConsole) -> None:
    served.show(call(2), call(1))
    assert [one.call for one in served.session.shows.calls] == IDS[:3]


def test_what_is_cleared_is_gone(served: OneConsole) -> None:
    served.wire.clear("call", IDS[0])
    served.wire.clear("advisor", "li")
    served.wire.clear("floor", "")
    shows = served.session.shows
    assert (shows.calls, shows.advisors, shows.plan) == ((), (), None)


def test_suggestions_come_from_the_snapshots(served: OneConsole) -> None:
    (suggestion,) = served.session.suggestions(IDS[0])
    assert suggestion.advisor == LI
    served.wire.say("advisor", "li", replace(LI, state=AdvisorState.OFF, turn=None))
    assert served.session.suggestions(IDS[0]) == ()


def entry(sequence: int, event: str, n: int = 0, **detail: Any) -> Entry:
    return Entry(sequence=sequence, at=START, event=event, call=IDS[n], detail=detail)


def test_the_story_of_an_open_call_is_told_in_order_and_each_entry_once(
    served: OneConsole,
) -> None:
    for one in (entry(1, "placed"), entry(2, "dispatched"), entry(2, "dispatched")):
        served.wire.say("event", "", one)
    served.wire.say("event", "", entry(1, "placed"))
    assert [one.sequence for one in served.session.shows.story[IDS[0]]] == [1, 2]


@pytest.mark.parametrize(
    "last",
    [
        entry(3, "closed", outcome="served"),
        entry(3, "cancelled"),
        entry(3, "placed", outcome="missed"),
    ],
    ids=lambda one: one.event,
)
def test_no_story_is_kept_of_a_call_that_is_over(served: OneConsole, last: Entry) -> None:
    served.wire.say("event", "", entry(1, "placed"))
    served.wire.clear("call", IDS[0])
    served.wire.say("event", "", last)
    assert served.session.shows.story == {}


def test_calls_that_a_new_connection_does_not_confirm_are_over(served: OneConsole) -> None:
    served.show(call(1))
    served.wire.broker.stop(forget=True)
    served.wire.deliver()
    assert len(served.session.shows.calls) == 2, "the last known state stays readable"
    served.wire.broker.start()
    served.wire.deliver()
    served.show(call(1))
    served.let_pass(5)
    assert len(served.session.shows.calls) == 2, "the desk has not told everything again"
    served.tell_everything(call(1))
    served.let_pass(2)
    assert len(served.session.shows.calls) == 2
    served.let_pass(0.5)
    assert [one.call for one in served.session.shows.calls] == [IDS[1]]


def test_a_call_that_was_closed_while_the_console_subscribed_does_not_stay(
    served: OneConsole,
) -> None:
    served.show(call(1))
    served.wire.broker.stop()
    served.wire.broker.start()
    served.wire.deliver()
    # The broker's retained copy was read before, the empty payload passed before we listened.
    topic = next(name for name in served.wire.broker.retained if name.endswith(IDS[1]))
    del served.wire.broker.retained[topic]
    served.let_pass(1)
    served.tell_everything(call())
    served.let_pass(2.5)
    assert [one.call for one in served.session.shows.calls] == [IDS[0]]


def test_a_call_stays_where_the_broker_gives_nothing_it_keeps_to_who_asks_with_a_wildcard(
    served: OneConsole,
) -> None:
    served.wire.broker.stop(forget=True)
    served.wire.broker.start()
    served.wire.deliver()
    arrived = served.wire.said("console_state", State)[-1].since
    served.let_pass(1)
    assert served.wire.said("console_state", State)[-1].since > arrived, "the desk is asked"
    served.tell_everything(call())
    served.let_pass(10)
    assert [one.call for one in served.session.shows.calls] == [IDS[0]]


# Who is there


def test_without_a_desk_the_console_says_what_it_cannot_see(console: OneConsole) -> None:
    assert console.blindness() is Blindness.CONNECTING
    console.let_pass(2.25, desk_beats=False)
    assert console.blindness() is Blindness.DESK_LOST
    assert console.session.shows.blind_reason == "no desk serves this showroom"
    since = console.session.shows.blind_since
    assert since is not None
    console.let_pass(5, desk_beats=False)
    assert console.session.shows.blind_since == since


def test_a_silent_desk_is_lost_and_a_farewell_is_no_loss(served: OneConsole) -> None:
    served.let_pass(10.5, desk_beats=False)
    assert served.blindness() is Blindness.DESK_LOST
    served.state("desk_state", "")
    assert (served.blindness(), served.session.shows.blind_since) == (Blindness.NONE, None)
    served.state("desk_state", "", Presence.OFF)
    assert served.blindness() is Blindness.DESK_OFF


def test_a_lost_broker_is_told_with_its_reason(served: OneConsole) -> None:
    served.wire.broker.stop()
    served.wire.deliver()
    assert served.blindness() is Blindness.BROKER_LOST
    assert served.session.shows.blind_reason == "the broker is down"


def test_boards_are_watched_and_only_a_loss_is_named(served: OneConsole) -> None:
    served.let_pass(1.5)  # the second look at who is there is over
    assert served.session.shows.boards == {"b01": "unknown", "b02": "unknown"}
    served.state("board_state", "b01")
    served.state("board_state", "b02")
    served.state("board_state", "b99")
    served.state("board_state", "b02", Presence.OFF)
    assert served.session.shows.boards == {"b01": "ready", "b02": "off"}
    last_heard = served.clock.now()
    served.let_pass(9.25)
    assert served.lost() == []
    served.let_pass(0.75)  # within ten seconds it is named
    (lost,) = served.lost()
    assert (lost.board, lost.stand_name, lost.since) == ("b01", "A1", last_heard)
    served.let_pass(5)
    assert served.lost() == [lost], "the first moment stays"


def test_a_state_that_passed_us_by_while_we_subscribed_is_asked_for_once_more(
    console: OneConsole,
) -> None:
    link = console.session._link
    assert isinstance(link, MemoryLink)
    link.unsubscribe(tuple(f for f in link.filters if f.endswith("board/+/state")))
    console.wire.say("floor", "", PLAN)
    console.state("board_state", "b01")
    assert console.session.shows.boards["b01"] == "unknown"
    console.let_pass(1.5)
    assert console.session.shows.boards["b01"] == "ready"


def test_other_consoles_are_known_while_they_are_alive(served: OneConsole) -> None:
    served.state("console_state", "wang")
    assert list(served.session.shows.consoles) == ["wang", "zhao"]
    served.state("console_state", "wang", Presence.OFF)
    assert list(served.session.shows.consoles) == ["zhao"]
    served.wire.clear("console_state", "wang")
    assert list(served.session.shows.consoles) == ["zhao"]


@pytest.mark.parametrize(
    ("wrong_by_s", "offset_s"), [(0, 0), (0.1, 0), (-0.12, 0), (3600, -3600), (-90.3, 90.25)]
)
def test_a_wrong_clock_is_measured_against_the_desks(
    served: OneConsole, wrong_by_s: float, offset_s: float
) -> None:
    said = served.wire.message("desk_state", "", State(state=Presence.READY, boot=1, since=START))
    served.clock.wrong_by = timedelta(seconds=wrong_by_s)
    served.session.heard(said)
    assert served.session.shows.clock_offset == timedelta(seconds=offset_s)


def test_a_beat_that_the_broker_kept_says_nothing_about_clocks(console: OneConsole) -> None:
    said = console.wire.message("desk_state", "", State(state=Presence.READY, boot=1, since=START))
    console.session.heard(LinkChanged(LinkState.CONNECTED))
    console.session.heard(replace(said, time=START - timedelta(hours=3)))
    assert console.session.shows.clock_offset == timedelta()


def test_a_snapshot_that_comes_after_the_end_brings_no_call_back(served: OneConsole) -> None:
    served.show(call())
    served.wire.clear("call", IDS[0])
    served.wire.deliver()
    assert served.session.shows.calls == ()
    served.show(call(revision=2))
    served.wire.deliver()
    assert served.session.shows.calls == ()


# Speaking


def test_a_console_beats_every_five_seconds_and_says_farewell(console: OneConsole) -> None:
    console.let_pass(15)
    link = console.session._link
    assert isinstance(link, MemoryLink)
    console.session.close()
    console.wire.deliver()
    states = [(one.state, one.boot) for one in console.wire.said("console_state", State, "zhao")]
    assert states == [(Presence.READY, 1)] * 4 + [(Presence.OFF, 1)]
    assert link.plan.will.data.state is Presence.LOST


@pytest.mark.logs("dropped a message on carside/1/demo/call/")
def test_garbage_is_counted_and_harms_nobody(served: OneConsole) -> None:
    before = served.session.shows
    served.wire.say_bytes("call", IDS[0], b"garbage")
    served.wire.say_bytes("call", IDS[0], b"[" * 70_000)
    assert served.session.shows == replace(before, malformed=2)
