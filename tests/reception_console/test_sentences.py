"""Entries and notices in words."""

from dataclasses import replace
from typing import Any

import pytest

from carside.calls import Outcome, Phase
from carside.calls.lifecycle import Fact
from carside.console.shows import Notice, NoticeKind
from carside.contract.payloads import Entry
from reception_console.notice_words import console_name, notice_sentence
from reception_console.scene import Scene
from reception_console.sentences import entry_sentence, told
from reception_console.wording import language_name, presses_words, reasons_words, unbroken
from tests.reception_console.played import PlayedShowroom, StillClock


@pytest.fixture
def scene(showroom: PlayedShowroom, clock: StillClock) -> Scene:
    showroom.press("b2")
    return Scene(shows=showroom.shows, now=clock.now(), selected=showroom.shows.calls[0])


def _entry(scene: Scene, event: str, **more: Any) -> Entry:
    return Entry(sequence=1, at=scene.now, event=event, stand="b2", **more)


@pytest.mark.parametrize(
    ("event", "detail", "sentence"),
    [
        ("placed", {"language": "zh-CN"}, "Pressed at B2, 中文"),
        ("placed", {}, "Pressed at B2"),
        ("repeated", {}, "Pressed again"),
        ("dispatched", {}, "Asked Chen Yu"),
        (
            "dispatched",
            {"reason": "no_console"},
            "Asked Chen Yu: sent by the desk, no reception was there",
        ),
        ("declined", {}, "Chen Yu cannot go"),
        ("declined", {"reason": "no_answer"}, "Chen Yu did not answer in time"),
        ("declined", {"reason": "with a customer"}, "Chen Yu cannot go: with a customer"),
        ("accepted", {}, "Chen Yu is on the way"),
        ("arrived", {}, "The advisor is with the shopper"),
        ("closed", {"outcome": "at_desk"}, "Closed: Came to reception"),
        ("closed", {"outcome": "of_another_age"}, "Closed: closed"),
        ("cancelled", {}, "The shopper changed her mind"),
        ("escalated", {"rung": 2, "waited_s": 31}, "Still waiting, after 31 s"),
        (
            "escalated",
            {"rung": 1, "step": "louder", "waited_s": 15},
            "Louder at reception, after 15 s",
        ),
        (
            "escalated",
            {"step": "offered", "waited_s": 30, "advisors": ["wang-min", "tom-meyer"]},
            "Offered to Wang Min, Tom Meyer, after 30 s",
        ),
        (
            "escalated",
            {"step": "offered", "waited_s": 30, "advisors": []},
            "Still no answer from Chen Yu, after 30 s",
        ),
        (
            "escalated",
            {"step": "manager", "waited_s": 60, "manager": "Li Jing"},
            "For the manager now: Li Jing, after 60 s",
        ),
        ("offered", {"advisors": ["wang-min"]}, "Offered to Wang Min"),
        ("notified", {"webhook": "a.example"}, "The manager was told by message (a.example)"),
        ("not_notified", {"error": "no route"}, "The message to the manager failed: no route"),
        ("not_notified", {"status": 500}, "The message to the manager failed: HTTP 500"),
        ("moved", {"from_stand": "b1"}, "The shopper walked on from B1 to B2"),
        ("moved", {"from_stand": "long-gone"}, "The shopper walked on from long-gone to B2"),
        ("kept_apart", {"not_the_same_as": "x"}, "Kept apart: another customer"),
        ("closed", {"outcome": "joined"}, "Closed: The same customer, who walked on"),
        ("commanded", {"command": "clean", "for_s": 300}, "Cleaning began at B2, for 5 min"),
        ("commanded", {"command": "clean", "for_s": 0}, "Cleaning ended at B2"),
        ("commanded", {"command": "identify"}, "Asked the board at B2: identify"),
        ("tested", {"test": "x"}, "Self-test: the press at B2 came through"),
        ("self_test_began", {}, "The self-test began"),
        ("self_test_ended", {}, "The self-test ended"),
        ("sent_by_pigeon", {}, "Sent by pigeon"),
    ],
)
def test_entries_read_as_sentences(
    scene: Scene, event: str, detail: dict[str, object], sentence: str
) -> None:
    assert entry_sentence(_entry(scene, event, advisor="chen-yu", detail=detail), scene) == sentence


def test_a_call_that_nobody_is_free_for_says_so(scene: Scene) -> None:
    entry = _entry(scene, "escalated", detail={"step": "offered", "advisors": []})
    assert entry_sentence(entry, scene) == "Nobody was free to offer it to"


def test_a_joined_call_names_the_one_that_goes_on(scene: Scene) -> None:
    detail = {"outcome": "joined", "into": scene.shows.calls[0].call}
    entry = _entry(scene, "closed", detail=detail)
    assert entry_sentence(entry, scene) == "Joined: the same customer as at B2"


@pytest.mark.parametrize("fact", Fact)
def test_every_fact_of_the_call_table_has_a_sentence_of_its_own(scene: Scene, fact: Fact) -> None:
    plain = fact.value.replace("_", " ").capitalize()
    assert entry_sentence(_entry(scene, fact.value), scene) != plain


def test_a_console_started_during_a_call_tells_what_came_before(scene: Scene) -> None:
    call = replace(
        scene.shows.calls[0], phase=Phase.DISPATCHED, advisor="wang-min", dispatched_at=scene.now
    )
    deaf = replace(scene, shows=replace(scene.shows, story={}))
    assert [entry.event for entry in told(call, deaf)] == ["placed", "dispatched"]
    assert entry_sentence(told(call, deaf)[1], deaf) == "Asked Wang Min"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"phase": Phase.PLACED, "advisor": None}, "B2 has changed: nobody is asked now"),
        (
            {"phase": Phase.CLOSED, "outcome": Outcome.CANCELLED},
            "B2 is closed already: Cancelled by the shopper",
        ),
        (
            {"phase": Phase.ACCEPTED, "advisor": "chen-yu"},
            "Chen Yu was already sent to B2. Now: On the way",
        ),
    ],
)
def test_a_conflict_says_how_the_call_stands(
    scene: Scene, changes: dict[str, Any], sentence: str
) -> None:
    call = replace(scene.shows.calls[0], **changes)
    notice = Notice(NoticeKind.CONFLICT, "dispatch", "too late", call)
    assert notice_sentence(notice, scene) == sentence


def test_a_refusal_says_what_the_desk_said_and_silence_what_is_not_known(scene: Scene) -> None:
    refused = Notice(NoticeKind.REFUSED, "dispatch", "Tom Meyer is off duty")
    assert notice_sentence(refused, scene) == "Tom Meyer is off duty"
    unheard = Notice(NoticeKind.NO_ANSWER, "accept", call=scene.shows.calls[0])
    assert notice_sentence(unheard, scene).startswith("Accepting for the advisor: nothing is known")


def test_consoles_are_called_by_their_receptionists() -> None:
    assert console_name("zhao-lin-3f2a") == "Zhao Lin"
    assert console_name("desk") == "Desk"


def test_the_reasons_for_an_advisor_are_words(showroom: PlayedShowroom, scene: Scene) -> None:
    first, second, third = showroom.suggestions(scene.shows.calls[0].call)
    assert reasons_words(first, scene) == (
        "free · 8 m away · speaks 中文 · knows EQS · next in turn"
    )
    assert reasons_words(second, scene) == "free · 13 m away · speaks 中文"
    assert reasons_words(third, scene) == "free · 21 m away · knows EQS"


def test_a_line_of_reasons_ends_between_two_of_them_only() -> None:
    assert unbroken("free · 8 m away · speaks 中文") == (
        "free\u00a0· 8\u00a0m\u00a0away\u00a0· speaks\u00a0中\u2060文"
    )


def test_languages_are_in_their_own_words() -> None:
    assert [language_name(tag) for tag in ("zh-CN", "pt-BR", "ar", "xx")] == [
        "中文",
        "Português",
        "العربية",
        "xx",
    ]
    assert language_name("nl") == "Nederlands"


def test_presses_are_counted_in_words() -> None:
    assert [presses_words(n) for n in (1, 2, 5)] == ["", "pressed twice", "pressed 5 times"]
