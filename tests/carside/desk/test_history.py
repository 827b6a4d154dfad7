"""Calls of the past are found by what people called them, page by page, on both databases."""

import uuid
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import msgspec
import pytest

from carside.calls import Call, Kind, Outcome, Phase
from carside.contract.envelope import MAX_PAYLOAD_BYTES
from carside.contract.reading import FindCalls, HistoryPage, TellStory
from carside.desk import history
from carside.desk.history import NOTE_LETTERS, QuestionError, find_calls, tell_story
from carside.desk.history_words import call_words, wanted
from carside.desk.journal import Beside, Journal, Record
from carside.desk.journal_reading import JournalReader
from carside.desk.journal_record import first_position, milliseconds, position_of
from tests.carside.desk.test_journal import CALL, entry
from tests.hand_clock import START

STANDS, CARS, PEOPLE = ("a1", "b2", "c3"), ("i5", "eqs-450"), ("li", "wang")
NAMES = {"li": "Li Na", "wang": "王敏 Wang Min", "i5": "BMW i5", "eqs-450": "EQS 450+"}
LANGUAGES = ("zh-CN", "pt-BR", "en")
NOTES = ("drove it, wants an offer", "对价格满意", "يريد تجربة القيادة", "")


def call_number(n: int, **words: Any) -> tuple[Call, Beside]:
    """One of many calls, a minute after the one before."""
    made = replace(
        CALL,
        call=str(uuid.uuid5(uuid.NAMESPACE_OID, str(n))),
        stand=STANDS[n % 3],
        car=CARS[n % 2],
        advisor=PEOPLE[n % 5 % 2],
        language=LANGUAGES[n % 7 % 3],
        kind=(Kind.NOW, Kind.SOON)[n % 11 % 2],
        phase=Phase.CLOSED,
        outcome=(Outcome.SERVED, Outcome.GONE)[n % 4 == 3],
        placed_at=START + timedelta(minutes=n),
        closed_at=START + timedelta(minutes=n + 1),
    )
    made = replace(made, **words)
    names = f"{made.stand.upper()} · {NAMES[made.car]} · {NAMES.get(made.advisor or '', '')}"
    return made, Beside(names=f"{names} · {made.language}", note=NOTES[n % 4])


def keep(journal: Journal, *kept: tuple[Call, Beside]) -> None:
    with journal.group():
        for call, beside in kept:
            journal.record(
                Record(
                    at=START,
                    call=call,
                    beside=beside,
                    entries=(entry(journal.sequence + 1, call=call.call),),
                )
            )


@pytest.fixture
def many(journal: Journal) -> list[tuple[Call, Beside]]:
    """Ninety calls in the journal, the newest three open."""
    calls = [call_number(n) for n in range(87)]
    calls += [
        call_number(n, phase=Phase.PLACED, outcome=None, advisor=None, closed_at=None)
        for n in range(87, 90)
    ]
    keep(journal, *calls)
    return calls


def ask(url: str, **words: Any) -> HistoryPage:
    with JournalReader(url, "demo") as reader:
        return find_calls(reader, "r1", FindCalls(**words))


def all_pages(url: str, **words: Any) -> list[HistoryPage]:
    pages = [ask(url, **words)]
    while pages[-1].next is not None:
        pages.append(ask(url, **words, after=pages[-1].next))
    return pages


def naively(calls: list[tuple[Call, Beside]], question: FindCalls) -> list[str]:
    """What a search must find, by looking at every call."""

    def is_wanted(call: Call, beside: Beside) -> bool:
        plain = ("stand", "car", "advisor", "kind", "outcome")
        return (
            all(getattr(question, n) in (None, getattr(call, n)) for n in plain)
            and (question.language or "") in (call.language, call.language[:2], "")
            and (question.since is None or call.placed_at >= question.since)
            and (question.until is None or call.placed_at < question.until)
            and call_words(call, beside.names, beside.note).issuperset(wanted(question.text))
        )

    found = [call for call, beside in calls if is_wanted(call, beside)]
    return [c.call for c in sorted(found, key=lambda c: c.placed_at, reverse=True)]


@pytest.mark.parametrize(
    "words",
    [
        {},
        {"text": "b2"},
        {"text": "B2 wan"},
        {"text": "王敏"},
        {"text": "eqs 450+"},
        {"text": "满意"},
        {"text": "تجربة"},
        {"text": "offer li"},
        {"text": "nothing like it"},
        {"text": "pt"},
        {"stand": "b2"},
        {"stand": "b2", "outcome": Outcome.GONE, "advisor": "li"},
        {"car": "i5", "text": "na"},
        {"language": "zh-CN"},
        {"language": "zh"},
        {"kind": Kind.SOON, "until": START + timedelta(minutes=40)},
        {"since": START + timedelta(minutes=80)},
        {"text": "a1", "since": START + timedelta(minutes=10), "until": START + timedelta(hours=1)},
    ],
    ids=str,
)
def test_all_pages_together_hold_exactly_what_is_wanted_the_last_first(
    many: list[tuple[Call, Beside]], journal_url: str, words: dict[str, Any]
) -> None:
    expected = naively(many, FindCalls(**words))
    pages = all_pages(journal_url, **words, limit=7)
    assert [found.call.call for page in pages for found in page.calls] == expected
    assert {(page.total, page.is_total_exact) for page in pages} == {(len(expected), True)}
    assert all(page.request == "r1" and page.ok for page in pages)


def test_what_is_found_is_the_call_as_it_was_kept_with_its_note(
    many: list[tuple[Call, Beside]], journal_url: str
) -> None:
    (page,) = all_pages(journal_url, text="价格", limit=50)
    assert [(one.call, one.note) for one in page.calls] == [
        (call, beside.note) for call, beside in reversed(many) if "价格" in beside.note
    ]


def test_a_call_is_found_at_once_and_by_its_new_names_when_it_changes(
    journal: Journal, journal_url: str
) -> None:
    call, beside = call_number(1, phase=Phase.PLACED, outcome=None, advisor=None, closed_at=None)
    keep(journal, (call, replace(beside, note="")))
    assert ask(journal_url, text="b2").total == 1
    assert ask(journal_url, text="na").total == 0
    keep(journal, call_number(1, advisor="li"))
    assert ask(journal_url, text="b2 na").total == 1
    assert ask(journal_url, advisor="li", outcome=Outcome.SERVED).total == 1


def test_calls_that_come_while_somebody_turns_pages_disturb_nothing(
    many: list[tuple[Call, Beside]], journal: Journal, journal_url: str
) -> None:
    first = ask(journal_url, text="a1", limit=5)
    keep(journal, *(call_number(n) for n in range(90, 120)))
    second = ask(journal_url, text="a1", limit=5, after=first.next)
    assert [one.call.call for page in (first, second) for one in page.calls] == naively(
        many, FindCalls(text="a1")
    )[:10]


def test_more_than_a_thousand_are_not_counted(
    journal: Journal, journal_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "COUNTED", 10)
    keep(journal, *(call_number(n) for n in range(30)))
    pages = all_pages(journal_url, text="bmw", limit=4)
    assert {(page.total, page.is_total_exact) for page in pages} == {(10, False)}
    assert sum(len(page.calls) for page in pages) == 15
    monkeypatch.setattr(history, "COUNTED", 15)
    assert ask(journal_url, text="bmw").is_total_exact


def test_two_calls_at_one_position_are_both_found_each_by_its_own_words(
    journal: Journal, journal_url: str
) -> None:
    names: dict[int, str] = {}
    for n in range(10_000):  # until two ids fall together
        other = names.setdefault(position_of(str(n), 0), str(n))
        if other != str(n):
            break
    at = START + timedelta(days=1)
    one, beside = call_number(1, call=other, placed_at=at)
    two, other_beside = call_number(2, call=str(n), placed_at=at)
    keep(journal, (one, beside))
    keep(journal, (two, other_beside))
    assert [found.call for found in ask(journal_url, text="b2").calls] == [one]
    assert [found.call for found in ask(journal_url, text="c3").calls] == [two]
    assert len(ask(journal_url, text="41e").calls) == 0
    journal.record(
        Record(
            at=START,
            remarked=one,
            beside=Beside(note="called back"),
            entries=(entry(journal.sequence + 1, event="remarked", call=one.call),),
        )
    )
    assert [found.note for found in ask(journal_url, text="called").calls] == ["called back"]
    assert [found.call for found in ask(journal_url, text="c3").calls] == [two]


def test_positions_stand_in_the_order_of_time() -> None:
    places = [position_of(f"c{n}", at_ms) for n in range(50) for at_ms in (1_700_000_000_000 + n,)]
    assert all(a < b for a, b in pairwise(places))
    assert first_position(5) <= position_of("c1", 5) < first_position(6)
    assert first_position(milliseconds(START)) < 2**63


def test_a_page_fits_into_one_message_however_long_the_notes_are(
    journal: Journal, journal_url: str
) -> None:
    seen = tuple("x" * 60 + f"{n:03d}" for n in range(60))
    for n in range(40):
        call, beside = call_number(n, seen=seen)
        keep(journal, (call, replace(beside, note="价" * 2000)))
    pages = all_pages(journal_url)
    assert len(pages) > 1
    assert sum(len(page.calls) for page in pages) == 40
    assert max(len(msgspec.json.encode(page)) for page in pages) < MAX_PAYLOAD_BYTES - 1000
    assert len(pages[0].calls[0].note) == NOTE_LETTERS + 1


@pytest.mark.parametrize("after", ["", "nonsense", "5.7", "-1.0=", "9" * 30 + ".1="])
def test_a_page_that_does_not_exist_is_refused_in_a_sentence(journal_url: str, after: str) -> None:
    Journal(journal_url, "demo").close()
    with pytest.raises(QuestionError, match="there is no such page"):
        ask(journal_url, after=after)


def test_two_showrooms_in_one_database_do_not_find_each_others_calls(
    many: list[tuple[Call, Beside]], journal_url: str
) -> None:
    other = Journal(journal_url, "other")
    keep(other, call_number(500))
    other.close()
    assert ask(journal_url, text="wang").total == len(naively(many, FindCalls(text="wang")))
    assert ask(journal_url).total == len(many)
    with JournalReader(journal_url, "other") as reader:
        assert find_calls(reader, "r", FindCalls(text="王敏")).total in {0, 1}
        assert find_calls(reader, "r", FindCalls(text="c3")).total == 1
        assert find_calls(reader, "r", FindCalls(outcome=Outcome.SERVED)).total == 1


def test_no_step_of_a_call_takes_longer_in_a_long_journal(quick_journal: Journal) -> None:
    short, long = (
        _steps_of_a_visit(quick_journal, numbers) for numbers in (range(100), range(100, 2_000))
    )
    assert long < 3 * short


def _steps_of_a_visit(journal: Journal, numbers: range) -> int:
    """How many steps SQLite takes to place, remark on, close and find a call after many others."""
    keep(journal, *(call_number(n) for n in numbers))
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    connection = journal._connection.connection.driver_connection
    assert connection is not None
    connection.set_progress_handler(count, 10)
    call, beside = call_number(10_000 + len(numbers), stand="only-here")
    waiting = replace(call, phase=Phase.PLACED, outcome=None, advisor=None, closed_at=None)
    keep(journal, (waiting, beside))
    keep(journal, (call, beside))
    made = entry(journal.sequence + 1, "remarked", call=call.call, detail={"text": "x"})
    journal.record(Record(at=START, remarked=call, beside=Beside(note="x"), entries=(made,)))
    assert [one.event for one in journal.entries(call=call.call)][-1] == "remarked"
    assert journal.open_calls() == ()
    connection.set_progress_handler(None, 0)
    return steps


# One call


def test_a_story_is_every_entry_of_the_call_also_by_a_folded_press(
    journal: Journal, journal_url: str
) -> None:
    call, beside = call_number(1)
    keep(journal, (call, beside), call_number(2))
    press = str(uuid.uuid4())
    again = entry(3, "repeated", call=call.call, detail={"call": press})
    journal.record(Record(at=START, call=call, beside=beside, entries=(again,), folded=press))
    with JournalReader(journal_url, "demo") as reader:
        for name in (call.call, press):
            story = tell_story(reader, "r1", TellStory(call=name))
            assert (story.ok, story.call, story.is_whole) == (True, call.call, True)
            assert [one.event for one in story.entries] == ["placed", "repeated"]
        unknown = tell_story(reader, "r1", TellStory(call=str(uuid.uuid4())))
    assert unknown.error is not None
    assert unknown.error.code == "unknown_call"


def test_of_an_endless_story_the_end_is_told(journal: Journal, journal_url: str) -> None:
    call, beside = call_number(1)
    keep(journal, (call, beside))
    with journal.group():
        for n in range(2, 100):
            note = entry(n, "remarked", call=call.call, detail={"text": "é" * 1000})
            journal.record(Record(at=START, entries=(note,)))
    with JournalReader(journal_url, "demo") as reader:
        story = tell_story(reader, "r1", TellStory(call=call.call))
    assert not story.is_whole
    assert story.entries[-1].sequence == 99
    assert 20 < len(story.entries) < 50
    assert len(msgspec.json.encode(story)) < MAX_PAYLOAD_BYTES - 1000
