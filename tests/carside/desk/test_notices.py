"""The manager's rung reaches a real webhook, and the journal says what became of it."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from carside.contract.payloads import Accept, Entry
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal
from carside.desk.showroom import Showroom
from tests.carside.desk.receivers import Answer, Receiver, receiver, status
from tests.carside.desk.tiny import SHOWROOM, OneDesk

WITHIN_S = 20.0


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    one = Journal(sqlite_url(tmp_path), "demo")
    yield one
    one.close()


@pytest.fixture
def open_receiver() -> Iterator[Callable[[Answer], Receiver]]:
    """Receivers that are there until the test ends."""
    open_ones: list[Any] = []

    def open_one(answer: Answer) -> Receiver:
        open_ones.append(receiver(answer))
        one: Receiver = open_ones[-1].__enter__()
        return one

    yield open_one
    for one in open_ones:
        one.__exit__(None, None, None)


def room(link: str, **words: Any) -> Showroom:
    return replace(SHOWROOM, manager="Chen Yu", webhook=link, **words)


def until(desk: OneDesk, event: str) -> Entry:
    """Let real time pass, and the desk look after its webhook, until the journal says so."""
    deadline = time.monotonic() + WITHIN_S
    while event not in desk.events():
        assert time.monotonic() < deadline, desk.events()
        time.sleep(0.01)
        desk.let_pass(1, "zhao")
    return next(entry for entry in desk.journal.entries() if entry.event == event)


def test_the_third_rung_is_posted_and_the_journal_has_the_receipt(
    journal: Journal, open_receiver: Callable[[Answer], Receiver]
) -> None:
    one = open_receiver(status(202))
    desk = OneDesk(journal, room(one.link))
    call = desk.place()
    desk.let_pass(59, "zhao")
    assert one.bodies == []
    entry = until(desk, "notified")
    assert (entry.call, entry.board, entry.stand, entry.actor) == (call, "b01", "a1", "/desk")
    host = one.link.split("/")[2]
    assert entry.detail == {"webhook": host, "rung": 3, "tries": 1, "status": 202}
    [body] = one.bodies
    escalated = next(e for e in journal.entries() if e.detail.get("step") == "manager")
    assert body["data"]["sequence"] == escalated.sequence
    assert body["data"]["detail"]["manager"] == "Chen Yu"
    [announced] = [m for m in desk.announced() if m.data == escalated]
    assert body["id"] == announced.id, "by whichever way it comes, it is the same entry"
    before = desk.call(call)
    desk.let_pass(30, "zhao")
    assert desk.call(call) == before, "a note changes no call"
    assert len(one.bodies) == 1
    assert tuple(m.data for m in desk.announced()) == journal.entries()


def test_a_receiver_that_does_not_want_it_is_in_the_journal_too(
    journal: Journal, open_receiver: Callable[[Answer], Receiver]
) -> None:
    one = open_receiver(status(403))
    desk = OneDesk(journal, room(one.link))
    desk.place(waited_ms=70_000)
    entry = until(desk, "not_notified")
    assert (entry.detail["status"], entry.detail["error"]) == (403, "Forbidden")
    desk.let_pass(5, "zhao")
    assert len(one.bodies) == 1


def test_a_desk_that_died_in_between_sends_it_again_under_the_same_id(
    journal: Journal, open_receiver: Callable[[Answer], Receiver]
) -> None:
    one = open_receiver(status(500, 200))
    desk = OneDesk(journal, room(one.link))
    desk.place(waited_ms=70_000)
    deadline = time.monotonic() + WITHIN_S
    while not one.bodies and time.monotonic() < deadline:
        desk.let_pass(1, "zhao")
        time.sleep(0.01)
    desk.desk._notices.close()
    desk.kill()
    assert "notified" not in desk.events()
    desk.start(room(one.link))
    until(desk, "notified")
    assert len(one.ids) == 2
    assert len(set(one.ids)) == 1
    desk.kill()
    desk.start(room(one.link))
    desk.let_pass(5, "zhao")
    assert len(one.ids) == 2, "and never after the receipt"


def test_once_somebody_goes_nobody_reads_that_nobody_does(
    journal: Journal, open_receiver: Callable[[Answer], Receiver]
) -> None:
    one = open_receiver(status(500))
    desk = OneDesk(journal, room(one.link))
    call = desk.place(waited_ms=70_000)
    deadline = time.monotonic() + WITHIN_S
    while not one.bodies and time.monotonic() < deadline:
        desk.let_pass(1, "zhao")
        time.sleep(0.01)
    desk.ask(Accept(call=call, advisor="li", revision=desk.call(call).revision))
    entry = until(desk, "not_notified")
    assert entry.detail["error"] == "not needed any more"
    tries = len(one.bodies)
    desk.let_pass(5, "zhao")
    assert len(one.bodies) == tries <= 2


@pytest.mark.logs("the webhook at .* will not be called: the environment variable .* is not set")
def test_a_secret_that_is_missing_is_said_at_the_start_and_at_every_rung(
    journal: Journal, open_receiver: Callable[[Answer], Receiver], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CARSIDE_TEST_SECRET", raising=False)
    one = open_receiver(status(200))
    desk = OneDesk(journal, room(one.link, webhook_secret_env="CARSIDE_TEST_SECRET"))
    desk.place(waited_ms=70_000)
    entry = until(desk, "not_notified")
    assert entry.detail["error"] == "the environment variable CARSIDE_TEST_SECRET is not set"
    assert (entry.detail["tries"], one.bodies) == (0, [])


def test_the_secret_comes_from_the_environment(
    journal: Journal, open_receiver: Callable[[Answer], Receiver], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CARSIDE_TEST_SECRET", "word")
    one = open_receiver(status(200))
    desk = OneDesk(journal, room(one.link, webhook_secret_env="CARSIDE_TEST_SECRET"))
    desk.place(waited_ms=70_000)
    until(desk, "notified")
    assert one.headers[0]["Authorization"] == "Bearer word"
    assert "word" not in str(journal.entries())


def test_every_rung_from_the_third_on_is_posted(
    journal: Journal, open_receiver: Callable[[Answer], Receiver]
) -> None:
    one = open_receiver(status(200))
    desk = OneDesk(journal, room(one.link, escalation_s=(2, 4, 6, 8)))
    desk.place()
    deadline = time.monotonic() + WITHIN_S
    while desk.events().count("notified") < 2 and time.monotonic() < deadline:
        desk.let_pass(1, "zhao")
        time.sleep(0.01)
    assert [body["data"]["detail"]["rung"] for body in one.bodies] == [3, 4]
    assert sorted(
        entry.detail["rung"] for entry in journal.entries() if entry.event == "notified"
    ) == [3, 4]
