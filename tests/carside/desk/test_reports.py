"""A report's figures are what a naive reckoning over the journal's entries comes to."""

import statistics
import uuid
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carside.calls import Call, Outcome
from carside.contract.envelope import MAX_PAYLOAD_BYTES
from carside.contract.payloads import Accept, Arrive, Close, Decline, Dispatch, Entry
from carside.contract.reading import Grouping, MakeReport, Report, Tally
from carside.desk.history import QuestionError
from carside.desk.journal import Beside, Journal, Record
from carside.desk.journal_reading import JournalReader
from carside.desk.report import make_report
from carside.desk.report_uptime import Said, uptimes
from tests.carside.desk.test_journal import CALL, entry
from tests.carside.desk.tiny import OneDesk
from tests.hand_clock import START

SHANGHAI = ZoneInfo("Asia/Shanghai")
DAY = timedelta(days=1)


def report(
    url: str, since: datetime = START - DAY, until: datetime = START + DAY, **words: Any
) -> Report:
    asked: dict[str, Any] = {"now": until, "zone": SHANGHAI, "boards": ()} | words
    with JournalReader(url, "demo") as reader:
        return make_report(reader, "r1", MakeReport(since=since, until=until), **asked)


# Naively


class Naive:
    """One call as its entries tell it, for whoever has never seen the desk's code."""

    def __init__(self) -> None:
        self.car = self.stand = ""
        self.placed = self.accepted = self.arrived = datetime.min.replace(tzinfo=UTC)
        self.advisor: str | None = None
        self.outcome: str | None = None
        self.sent: list[str] = []
        self.asked: str | None = None

    def take(self, one: Entry) -> None:
        self.stand = one.stand or ""
        never = datetime.min.replace(tzinfo=UTC)
        match one.event:
            case "placed":
                self.placed = one.at - timedelta(milliseconds=one.detail["waited_ms"])
                self.car = one.detail["car"]
            case "dispatched":
                self.sent.append(str(one.advisor))
                self.asked, self.advisor, self.accepted = one.advisor, one.advisor, never
            case "accepted":
                if self.asked != one.advisor:
                    self.sent.append(str(one.advisor))
                self.asked, self.advisor, self.accepted = one.advisor, one.advisor, one.at
            case "declined":
                self.asked, self.advisor, self.accepted = None, None, never
            case "arrived":
                self.arrived = one.at
            case "closed":
                self.outcome = one.detail["outcome"]
            case "cancelled":
                self.outcome = "cancelled"

    def waits(self, until: datetime) -> list[float]:
        return [(until - self.placed).total_seconds()] if until.year > 1 else []


def tally(calls: Iterable[Naive], turns: int) -> Tally:
    calls = list(calls)
    accepts = sorted(s for call in calls for s in call.waits(call.accepted))
    arrives = sorted(s for call in calls for s in call.waits(call.arrived))
    return Tally(
        calls=len(calls),
        turns=turns,
        abandoned=sum(call.outcome in {"cancelled", "gone", "missed"} for call in calls),
        accepted=len(accepts),
        arrived=len(arrives),
        **{
            f"{name}_{what}_s": figure(values)
            for name, values in (("accept", accepts), ("arrive", arrives))
            for what, figure in (("median", median), ("p90", p90))
        },
    )


def median(values: list[float]) -> float | None:
    return round(statistics.median(values), 1) if values else None


def p90(values: list[float]) -> float | None:
    enough = (one for one in values if 10 * sum(w <= one for w in values) >= 9 * len(values))
    return round(next(enough), 1) if values else None


def naive_groups(calls: list[Naive]) -> dict[Grouping, dict[str, Tally]]:
    keys: dict[Grouping, Callable[[Naive], str]] = {
        Grouping.HOUR: lambda c: str(c.placed.astimezone(SHANGHAI).hour),
        Grouping.DAY: lambda c: str(c.placed.astimezone(SHANGHAI).date()),
        Grouping.MONTH: lambda c: str(c.placed.astimezone(SHANGHAI).date())[:7],
        Grouping.STAND: lambda c: c.stand,
        Grouping.CAR: lambda c: c.car,
    }
    found: dict[Grouping, dict[str, Tally]] = {}
    for grouping, key in keys.items():
        found[grouping] = {
            name: tally(some, sum(len(c.sent) for c in some))
            for name in {key(c) for c in calls}
            for some in [[c for c in calls if key(c) == name]]
        }
    turns = Counter(name for call in calls for name in call.sent)
    advisors = turns.keys() | {call.advisor for call in calls if call.advisor}
    found[Grouping.ADVISOR] = {
        name: tally([c for c in calls if c.advisor == name], turns[name]) for name in advisors
    }
    return found


STEPS = st.sampled_from(
    ["press", "press", "dispatch", "dispatch", "accept", "decline", "arrive", "close", "cancel"]
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(st.tuples(STEPS, st.integers(0, 2), st.integers(0, 1), st.floats(0.1, 9000))),
    cut=st.integers(0, 100),
)
def test_every_figure_equals_a_naive_reckoning_over_the_entries(
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[str, int, int, float]],
    cut: int,
) -> None:
    url = f"sqlite:///{tmp_path_factory.mktemp('one')}/journal.sqlite"
    journal = Journal(url, "demo")
    desk = OneDesk(journal)
    for step, board, advisor, seconds in steps:
        take(desk, step, f"b0{board + 1}", ("li", "wang")[advisor])
        desk.clock.let_pass(round(seconds, 3))
    told: dict[str, Naive] = {}
    for one in journal.entries():
        told.setdefault(str(one.call), Naive()).take(one)
    since = START + timedelta(seconds=cut * 60)
    calls = [call for call in told.values() if call.placed >= since]
    until = desk.clock.now() + DAY
    made = report(url, since, until)
    assert made.whole == tally(calls, sum(len(call.sent) for call in calls))
    assert made.outcomes == Counter(call.outcome for call in calls if call.outcome)
    assert {
        grouping: {group.key: group.tally for group in groups}
        for grouping, groups in made.groups.items()
    } == naive_groups(calls)
    journal.close()


def take(desk: OneDesk, step: str, board: str, advisor: str) -> None:
    """Take a step as far as the call table allows it; what it refuses changes nothing."""
    if step == "press":
        desk.place(board, waited_ms=1500)
        return
    call = next((c for c in desk.journal.open_calls() if c.board == board), None)
    if call is None:
        return
    words: dict[str, Any] = {"call": call.call, "revision": call.revision}
    if step == "cancel":
        desk.cancel(call.call, board)
    elif step == "arrive":
        desk.ask(Arrive(**words))
    elif step == "close":
        desk.ask(Close(**words, outcome=Outcome.GONE, note=""))
    elif step == "decline":
        desk.ask(Decline(**words, advisor=call.advisor or advisor))
    else:
        desk.ask((Dispatch if step == "dispatch" else Accept)(**words, advisor=advisor))


# On both databases


def placed(n: int, at: datetime, accept_s: float | None, **words: Any) -> Call:
    accepted_at = None if accept_s is None else at + timedelta(seconds=accept_s)
    made = replace(
        CALL,
        call=str(uuid.uuid5(uuid.NAMESPACE_OID, str(n))),
        placed_at=at,
        accepted_at=accepted_at,
    )
    return replace(made, **words)


def keep(journal: Journal, *calls: Call, sent: tuple[str, ...] = ()) -> None:
    with journal.group():
        for call in calls:
            made = entry(journal.sequence + 1, call=call.call)
            journal.record(Record(at=START, call=call, beside=Beside(sent=sent), entries=(made,)))


def test_a_day_is_the_showrooms_own(journal: Journal, journal_url: str) -> None:
    late = datetime(2026, 11, 30, 15, 59, 59, tzinfo=UTC)
    keep(journal, placed(1, late, 3), placed(2, late + timedelta(seconds=1), 5))
    made = report(journal_url, late - DAY, late + DAY)
    assert [g.key for g in made.groups[Grouping.HOUR]] == ["0", "23"]
    assert [g.key for g in made.groups[Grouping.DAY]] == ["2026-11-30", "2026-12-01"]
    assert [g.key for g in made.groups[Grouping.MONTH]] == ["2026-11", "2026-12"]
    assert made.whole.accept_median_s == 4.0
    assert made.whole.accept_p90_s == 5.0
    assert (made.since, made.until) == (late - DAY, late + DAY)


def test_the_end_of_a_time_does_not_belong_to_it(journal: Journal, journal_url: str) -> None:
    keep(journal, placed(1, START, None), placed(2, START + DAY, None))
    assert report(journal_url, START, START + DAY).whole.calls == 1
    assert report(journal_url, START + DAY, START + 2 * DAY).whole.calls == 1
    assert report(journal_url, START - DAY, START).whole == Tally()


def test_a_turn_is_his_who_was_sent_not_his_who_came(journal: Journal, journal_url: str) -> None:
    keep(journal, placed(1, START, 9, advisor="wang"), sent=("li", "li", "wang"))
    keep(journal, placed(2, START, None, advisor=None), sent=("chen",))
    keep(journal, placed(3, START, 2, advisor="wang"), sent=("wang",))
    made = report(journal_url)
    found = {g.key: (g.tally.calls, g.tally.turns) for g in made.groups[Grouping.ADVISOR]}
    assert found == {"wang": (2, 2), "li": (0, 2), "chen": (0, 1)}
    assert made.whole.turns == 5


@pytest.mark.usefixtures("journal")
def test_a_time_without_length_is_refused(journal_url: str) -> None:
    with pytest.raises(QuestionError, match="end must be later"):
        report(journal_url, START, START)


def test_of_too_many_groups_the_least_busy_go_and_it_is_said_how_many(
    journal: Journal, journal_url: str
) -> None:
    calls = [
        placed(1000 * n + k, START + n * DAY, 3.25, stand=f"stand-{n:03d}" + "x" * 40)
        for n in range(400)
        for k in range(1 + (n % 7 == 0))
    ]
    keep(journal, *calls)
    boards = tuple(f"b{n:03d}" + "x" * 40 for n in range(400))
    made = report(journal_url, START - DAY, START + 500 * DAY, boards=boards)
    assert len(msgspec.json.encode(made)) < MAX_PAYLOAD_BYTES - 1000
    stands = made.groups[Grouping.STAND]
    assert 50 < len(stands) == 400 - made.left_out[Grouping.STAND]
    assert [g.tally.calls for g in stands] == sorted((g.tally.calls for g in stands), reverse=True)
    assert (made.groups[Grouping.DAY], made.left_out[Grouping.DAY]) == ((), 400)
    assert len(made.groups[Grouping.MONTH]) == 14
    assert Grouping.CAR not in made.left_out
    assert len(made.uptimes) == 400 - made.uptimes_left_out > 50


# Boards

READY, LOST, OFF = "board_ready", "board_lost", "board_off"


def share(*said: tuple[str, int], until: int = 100) -> tuple[float | None, int]:
    (found,) = uptimes([Said("b1", event, at) for event, at in said], ("b1",), 0, until)
    return found.share, found.losses


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ((), (None, 0)),
        (((READY, -50),), (1.0, 0)),
        (((READY, 40),), (1.0, 0)),
        (((LOST, -50),), (0.0, 0)),
        (((READY, -50), (LOST, 25)), (0.25, 1)),
        (((READY, -50), (LOST, 25), (READY, 75)), (0.5, 1)),
        (((READY, 0), (OFF, 50), (LOST, 90)), (0.83333, 1)),
        (((OFF, -9),), (None, 0)),
        (((READY, -50), (LOST, 150)), (1.0, 0)),
        (((READY, 50), (LOST, 40), (READY, 60)), (0.8, 1)),
    ],
)
def test_the_share_is_of_the_time_in_which_the_journal_says_something(
    said: tuple[tuple[str, int], ...], expected: tuple[float | None, int]
) -> None:
    assert share(*said) == expected


def test_boards_that_were_worst_come_first(journal: Journal, journal_url: str) -> None:
    def say(board: str, event: str, at: datetime) -> None:
        detail = {"since": at.isoformat()}
        words: dict[str, Any] = {"call": None, "board": board, "detail": detail}
        one = replace_entry(entry(journal.sequence + 1, event, **words), at + timedelta(seconds=15))
        journal.record(Record(at=START, entries=(one,)))

    hour = timedelta(hours=1)
    say("b01", READY, START - 30 * DAY)
    say("b02", READY, START - 20 * DAY)
    say("b02", LOST, START - 6 * hour)
    say("b02", READY, START)
    say("b03", READY, START - 3 * hour)
    made = report(journal_url, START - 24 * hour, START, boards=("b01", "b02", "b04"))
    assert [(one.board, one.share, one.losses) for one in made.uptimes] == [
        ("b02", 0.75, 1),
        ("b01", 1.0, 0),
        ("b03", 1.0, 0),
        ("b04", None, 0),
    ]
    assert journal.last_presences() == dict.fromkeys(("b01", "b02", "b03"), READY)


def replace_entry(one: Entry, at: datetime) -> Entry:
    return msgspec.structs.replace(one, at=at)


def test_time_that_has_not_passed_is_nobodys_uptime(journal: Journal, journal_url: str) -> None:
    made = entry(1, LOST, call=None, board="b01", detail={"since": START.isoformat()})
    journal.record(Record(at=START, entries=(made,)))
    found = report(journal_url, START - DAY, START + DAY, now=START)
    assert [(one.share, one.losses) for one in found.uptimes] == [(None, 0)]
