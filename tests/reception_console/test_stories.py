"""A call's story: a timeline with its people, told whole by the desk where not all was heard."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt

from carside.calls import Dispatch
from carside.calls.lifecycle import Fact
from carside.console.shows import Blindness
from carside.contract.payloads import Entry
from carside.contract.reading import CallStory, TellStory
from reception_console.call_stories import ASK_AGAIN_S, HEARD_WITHIN_S, joined_stories
from reception_console.sentences import REMARKED
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom


def _rows(console: Driven) -> Any:
    call: Any = console.console.views.call
    return call.story.values


def _forget_the_story(showroom: PlayedShowroom) -> None:
    """As after a restart during the calls: nothing of them was heard."""
    showroom.set(story={})


def _whole(showroom: PlayedShowroom, call: str) -> tuple[Entry, ...]:
    at = showroom.clock.now()
    return (
        Entry(sequence=1, at=at - timedelta(seconds=90), event=Fact.PLACED, stand="b2", call=call),
        Entry(
            sequence=4,
            at=at - timedelta(seconds=60),
            event=Fact.ESCALATED,
            call=call,
            detail={"step": "offered", "advisors": ["wang-min"]},
            actor="/desk",
        ),
        Entry(
            sequence=9,
            at=at - timedelta(seconds=30),
            event=REMARKED,
            call=call,
            detail={"text": "Wants the blue one"},
            actor="/console/chen-li-3f2a",
        ),
    )


def test_after_a_restart_the_desk_tells_the_whole_story(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = showroom.press("b2", waited_s=90)
    _forget_the_story(showroom)
    console.look()
    assert showroom.questions == {}, "its first entry may still be on its way"
    console.look(HEARD_WITHIN_S)
    assert list(showroom.questions.values()) == [TellStory(call=call)]
    told = _whole(showroom, call)
    showroom.answer_question(lambda name: CallStory(request=name, call=call, entries=told))
    console.look()
    assert [row.sequence for row in _rows(console)] == [1, 4, 9]
    assert console.shows("Note: Wants the blue one")
    assert console.shows("Chen Li")
    assert console.shows("+1:00")


def test_what_was_heard_from_the_start_is_not_asked_for(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.look()
    assert showroom.questions == {}


def test_a_refused_story_is_asked_for_again_later_and_not_before(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2", waited_s=90)
    _forget_the_story(showroom)
    console.look()
    console.look(HEARD_WITHIN_S)
    showroom.refuse_question("not now")
    console.look()
    assert showroom.questions == {}
    assert console.shows("Pressed at B2"), "what the call itself carries is told meanwhile"
    console.look(ASK_AGAIN_S)
    assert len(showroom.questions) == 1


def test_nothing_is_asked_of_a_desk_that_cannot_hear(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.go_blind(Blindness.DESK_LOST)
    showroom.press("b2", waited_s=90)
    _forget_the_story(showroom)
    console.look()
    assert showroom.questions == {}


def test_what_is_told_and_what_is_heard_are_one_story(
    console: Driven, showroom: PlayedShowroom
) -> None:
    del console
    told = _whole(showroom, "c")
    later = Entry(sequence=12, at=showroom.clock.now(), event=Fact.DISPATCHED, advisor="wang-min")
    both = joined_stories(told, (told[-1], later))
    assert [entry.sequence for entry in both] == [1, 4, 9, 12]


def test_every_step_has_a_shape_and_says_who_did_it(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = showroom.press("b2")
    showroom.happen(call, Dispatch(advisor="wang-min"))
    console.look()
    placed, asked = _rows(console)
    assert (placed.tone, asked.tone) == ("calm", "asked")
    assert (asked.who_words, asked.is_last, placed.is_last) == ("Chen Li", True, False)


def test_n_writes_a_note_with_keys_alone(console: Driven, showroom: PlayedShowroom) -> None:
    call = showroom.press("b2")
    console.key(Qt.Key.Key_N)
    assert console.console.facts()["screen"] == "noting"
    console.type("blue")
    console.key(Qt.Key.Key_Return)
    assert showroom.asked == [("remark", call, "blue")]
    assert console.console.facts()["screen"] == "watching"
    assert console.shows("Note kept")
    console.key(Qt.Key.Key_Return)
    assert showroom.asked[-1] == ("dispatch", "b2", "wang-min"), "the keys mean calls again"


def test_a_note_that_is_left_or_empty_is_not_kept(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.key(Qt.Key.Key_N)
    console.type("blue")
    console.key(Qt.Key.Key_Escape)
    console.key(Qt.Key.Key_N)
    console.key(Qt.Key.Key_Return)
    assert showroom.asked == []


def test_a_note_belongs_to_the_call_it_was_begun_for(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = showroom.press("b2")
    console.click("add-note")
    other = showroom.press("a1", waited_s=300)
    console.console.commands.select(other)
    console.type("blue")
    console.key(Qt.Key.Key_Return)
    assert showroom.asked == [("remark", call, "blue")]


def test_a_call_is_found_by_its_note_its_language_and_who_was_asked(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = showroom.press("b2", language="pt-BR", seen=("towbar",))
    asked = showroom.call(call)
    assert asked is not None
    showroom.tell(asked, REMARKED, {"text": "Tall man with a dog"})
    console.look()
    search = console.console.views.search
    for query in ("dog", "português", "towbar"):
        console.key(Qt.Key.Key_Slash)
        search.seek(query)
        target = search.current()
        assert target is not None, query
        assert (target.found, target.call) == ("b2", call)
        console.key(Qt.Key.Key_Escape)


def test_undo_says_what_it_takes_back_and_for_how_long(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.key(Qt.Key.Key_Return)
    assert console.shows("Takes Wang Min off B2 again")
    call: Any = console.console.views.call
    before = call.undoShare
    console.look(4.0)
    assert 0 < call.undoShare < before <= 1
    console.click("undo")
    assert showroom.asked[-1][0] == "decline"
    assert not console.shows("Takes Wang Min off")
