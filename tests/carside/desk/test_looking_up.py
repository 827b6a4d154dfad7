"""Consoles ask the desk about the past; it answers from a thread that keeps nobody waiting."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from carside.contract.payloads import Error
from carside.contract.reading import (
    CallStory,
    FindCalls,
    HistoryPage,
    MakeReport,
    Report,
    TellStory,
)
from carside.desk import reading_thread, report
from carside.desk.database import JournalError, sqlite_url
from carside.desk.desk import Desk
from carside.desk.journal import Journal
from carside.desk.reading_thread import Asked, ReadingThread
from tests.carside.desk.tiny import SHOWROOM, OneDesk
from tests.hand_clock import START
from tests.postgresql import Cluster

Data = TypeVar("Data")
REPORT = MakeReport(since=START - timedelta(days=1), until=START + timedelta(days=1))


def look_up(desk: OneDesk, question: Any, answer: type[Data], console: str = "zhao") -> Data:
    """Ask, and wait for the answer."""
    desk.wire.forget()
    desk.wire.say("console_request", console, question)
    return heard(desk, answer, 1, console)[0]


def heard(desk: OneDesk, answer: type[Data], count: int, console: str = "zhao") -> list[Data]:
    deadline_s = time.monotonic() + 20
    while time.monotonic() < deadline_s:
        desk.desk.tick()
        desk.wire.deliver()
        said = desk.wire.said("console_response", object, console)
        found = [one for one in said if isinstance(one, answer)]
        if len(found) >= count:
            return found
        time.sleep(0.005)
    raise AssertionError("nobody answered")


def test_a_console_finds_calls_is_told_a_story_and_gets_a_report(desk: OneDesk) -> None:
    call = desk.place("b01")
    page = look_up(desk, FindCalls(text="A1"), HistoryPage)
    assert [one.call for one in page.calls] == [desk.call(call)]
    story = look_up(desk, TellStory(call=call), CallStory)
    assert story.entries == desk.journal.entries()
    made = look_up(desk, REPORT, Report)
    assert (made.whole.calls, made.outcomes) == (1, {})
    assert [one.board for one in made.uptimes] == ["b01", "b02", "b03"]
    desk.desk.close()


def test_a_question_is_no_entry_and_no_answer_is_kept(quick_desk: OneDesk) -> None:
    desk = quick_desk
    first = look_up(desk, FindCalls(), HistoryPage)
    desk.place("b01")
    desk.wire.say("console_request", "zhao", FindCalls(), message_id=first.request)
    again = heard(desk, HistoryPage, 2)[-1]
    assert (first.total, again.total, again.request) == (0, 1, first.request)
    assert desk.events() == ["placed"]
    assert desk.journal.answer(f"/console/zhao {first.request}") is None
    desk.desk.close()


def test_names_of_cars_people_and_languages_are_found(quick_desk: OneDesk) -> None:
    desk = quick_desk
    desk.place("b01", language="pt-BR")
    for text in ("a1 i5 portuguese", "portu", "PORTUGUÊS", "br"):
        assert look_up(desk, FindCalls(text=text), HistoryPage).total == 1, text
    assert look_up(desk, FindCalls(text="chinese"), HistoryPage).total == 0
    desk.desk.close()


@pytest.mark.parametrize(
    ("question", "answer", "words"),
    [
        (FindCalls(after="page 2"), HistoryPage, "there is no such page"),
        (MakeReport(since=START, until=START), Report, "end must be later"),
    ],
)
def test_what_cannot_be_answered_is_refused_in_a_sentence(
    quick_desk: OneDesk, question: Any, answer: type[HistoryPage | Report], words: str
) -> None:
    refusal = look_up(quick_desk, question, answer)
    assert not refusal.ok
    assert words in _sentence(refusal.error)
    quick_desk.desk.close()


@pytest.mark.logs("no call can be taken until it is put right")
def test_a_desk_in_trouble_says_so(quick_desk: OneDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = quick_desk
    with monkeypatch.context() as broken:
        broken.setattr(desk.journal, "record", _refuse)
        broken.setattr(desk.journal, "note_published", _refuse)
        desk.place("b01")
        for question, answer in ((FindCalls(), HistoryPage), (REPORT, Report)):
            refusal = look_up(desk, question, answer)
            assert "cannot look anything up now: no room" in _sentence(refusal.error)  # type: ignore[attr-defined]  # both have one
    assert desk.wire.said("board_response", object) == []
    desk.desk.close()


@pytest.mark.logs("a question was not answered")
def test_a_reading_that_fails_is_answered_and_the_next_one_succeeds(
    quick_desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = quick_desk
    with monkeypatch.context() as broken:
        broken.setattr(reading_thread, "find_calls", _refuse)
        refusal = look_up(desk, FindCalls(), HistoryPage)
        assert "the history cannot be read now: no room" in _sentence(refusal.error)
        broken.setattr(reading_thread, "find_calls", _stumble)
        refusal = look_up(desk, FindCalls(), HistoryPage)
        assert "the desk's log says why" in _sentence(refusal.error)
    assert look_up(desk, FindCalls(), HistoryPage).ok
    desk.desk.close()


def test_a_server_that_hung_up_is_asked_again(
    postgresql_url: str, postgresql_cluster: Cluster, postgresql_database: str
) -> None:
    journal = Journal(postgresql_url, "demo")
    journal.close()
    with answering(postgresql_url) as thread:
        assert ask(thread, FindCalls()).ok
        postgresql_cluster.hang_up(postgresql_database)
        assert ask(thread, FindCalls()).ok


def test_presses_are_judged_while_something_long_is_looked_up(
    quick_desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = quick_desk
    is_begun, may_end = threading.Event(), threading.Event()

    def endless(*_: Any, **__: Any) -> Report:
        is_begun.set()
        assert may_end.wait(20)
        return Report(request="long")

    monkeypatch.setattr(report, "make_report", endless)
    desk.wire.say("console_request", "zhao", REPORT)
    assert is_begun.wait(20)
    call = desk.place("b01")
    assert desk.answered("b01").call == call
    may_end.set()
    assert heard(desk, Report, 1)[0].request == "long"
    desk.desk.close()


def test_a_search_goes_before_a_report_and_a_resend_is_looked_up_once(
    quick_desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    is_begun, may_go_on = threading.Event(), threading.Event()

    def note(_reader: object, request: str, *_: Any, **__: Any) -> Report:
        is_begun.set()
        assert may_go_on.wait(20)
        done.append(request)
        return Report(request=request)

    monkeypatch.setattr(report, "make_report", note)
    monkeypatch.setattr(reading_thread, "find_calls", note)
    with answering(quick_desk.journal.url) as thread:
        thread.ask(_asked("r1", REPORT))
        assert is_begun.wait(20)
        for name, question in (("r2", REPORT), ("f1", FindCalls()), ("f1", FindCalls())):
            assert thread.ask(_asked(name, question))
        may_go_on.set()
        answers = _answers(thread, 3)
    assert done == ["r1", "f1", "r2"]
    assert [asked.request for asked, _ in answers] == done


def test_too_many_questions_at_once_are_refused(
    quick_desk: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = threading.Event()
    monkeypatch.setattr(reading_thread, "MOST_WAITING", 3)
    monkeypatch.setattr(report, "make_report", lambda *_, **__: may_end.wait(20))
    desk = quick_desk
    for _ in range(4):
        desk.wire.say("console_request", "zhao", REPORT)
    (refusal,) = heard(desk, Report, 1)
    assert "too much is being looked up already" in _sentence(refusal.error)
    may_end.set()
    desk.desk.close()


def test_the_desk_is_woken_when_an_answer_is_there(tmp_path: Path) -> None:
    journal = Journal(sqlite_url(tmp_path), "demo")
    woken = threading.Event()
    one = OneDesk(journal)
    one.kill()
    one.desk = Desk(SHOWROOM, journal, one.clock, one.wire.link_maker(one.hear), news=woken.set)
    one.desk.open()
    one.wire.deliver()
    one.clock.let_pass(1)
    one.desk.tick()
    one.wire.say("console_request", "zhao", FindCalls())
    assert woken.wait(20)
    assert heard(one, HistoryPage, 1)[0].ok
    one.desk.close()
    journal.close()


@contextmanager
def answering(url: str) -> Iterator[ReadingThread]:
    thread = ReadingThread(url, "demo")
    try:
        yield thread
    finally:
        thread.close()


def ask(thread: ReadingThread, question: FindCalls) -> Any:
    assert thread.ask(_asked("r1", question))
    return _answers(thread, 1)[0][1]


def _answers(thread: ReadingThread, count: int) -> list[tuple[Asked, Any]]:
    found: list[tuple[Asked, Any]] = []
    deadline_s = time.monotonic() + 20
    while len(found) < count and time.monotonic() < deadline_s:
        found.extend(thread.answers())
        time.sleep(0.002)
    assert len(found) == count
    return found


def _asked(name: str, question: Any) -> Asked:
    return Asked(request=name, console="zhao", question=question, at=START)


def _refuse(*_: Any) -> None:
    raise JournalError("no room")


def _stumble(*_: Any) -> None:
    raise ZeroDivisionError


def _sentence(error: Error | None) -> str:
    assert error is not None
    assert "\n" not in error.message
    return error.message
