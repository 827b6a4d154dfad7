"""The page Advisors: found by key, read at a glance, changed by key or by mouse."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from carside.calls import Accept, Arrive, Dispatch
from carside.console.shows import Blindness
from carside.contract.payloads import ConsoleRole
from carside.opening import Day
from carside.roster import Advisor, AdvisorState
from carside.roster_shifts import Shift
from reception_console.roster.roster_rows import AdvisorLine
from reception_console.row_list import RowList
from tests.reception_console.driving import Driven
from tests.reception_console.played import ADVISORS, PLAN, PlayedShowroom

K = Qt.Key
SIX = datetime(2026, 11, 21, 18, tzinfo=UTC)
SOFIA = Advisor(
    advisor="sofia-alves",
    name="Sofia Alves",
    state=AdvisorState.OFF,
    languages=("pt", "en"),
    models=("eqs",),
    shifts=(Shift(days=tuple(Day), begins=time(9), ends=time(18)),),
)


@pytest.fixture
def page(console: Driven, showroom: PlayedShowroom) -> Driven:
    """The page is turned to, with four advisors on it; the first is looked at."""
    showroom.set(plan=replace(PLAN, timezone="UTC"), advisors=(*ADVISORS, SOFIA))
    console.key(K.Key_F2)
    return console


def current(page: Driven) -> str:
    view: Any = page.console.views.roster  # Qt's properties are not typed in Python
    return str(view.current)


def rows(page: Driven) -> tuple[AdvisorLine, ...]:
    view: Any = page.console.views.roster
    found: RowList = view.lines
    return found.values


def lines(page: Driven) -> list[str]:
    return [row.advisor for row in rows(page)]


def test_everybody_stands_there_with_what_he_does_and_speaks(
    page: Driven, showroom: PlayedShowroom
) -> None:
    until = (replace(ADVISORS[0], until=SIX), *ADVISORS[1:], SOFIA)
    showroom.set(advisors=until)
    page.look()
    for words in ("Chen Yu", "中文, English", "until 18:00", "Off duty", "Hall B", "Deutsch"):
        assert page.shows(words), words
    for words in ("Everybody 4", "Free 3", "Busy 0", "Off duty 1"):
        assert page.shows(words), words


@pytest.mark.parametrize(
    ("key", "state"), [(K.Key_A, "away"), (K.Key_O, "off"), (K.Key_Space, "away")]
)
def test_one_key_says_what_the_one_who_is_looked_at_does(
    page: Driven, showroom: PlayedShowroom, key: Qt.Key, state: str
) -> None:
    page.key(K.Key_Down)
    assert current(page) == "tom-meyer"
    page.key(key)
    assert showroom.asked == [("set_advisor", "tom-meyer", state)]


def test_arrows_move_and_stop_at_the_ends(page: Driven) -> None:
    assert current(page) == "chen-yu"
    page.key(K.Key_Up)
    assert current(page) == "chen-yu"
    page.key(K.Key_End)
    assert current(page) == "sofia-alves"
    page.key(K.Key_Down)
    assert current(page) == "sofia-alves"


def test_what_was_asked_is_shown_until_the_desk_has_it_and_is_not_asked_twice(
    page: Driven, showroom: PlayedShowroom
) -> None:
    page.click("say-away-chen-yu")
    page.key(K.Key_A)
    assert showroom.asked == [("set_advisor", "chen-yu", "away")]
    assert rows(page)[0].wanted == "away"
    away = replace(ADVISORS[0], state=AdvisorState.AWAY)
    showroom.set(advisors=(away, *ADVISORS[1:], SOFIA))
    page.look()
    assert rows(page)[0].wanted == ""
    page.key(K.Key_A)
    assert len(showroom.asked) == 1, "it is so already"
    page.key(K.Key_Space)
    assert showroom.asked[-1] == ("set_advisor", "chen-yu", "off")


def test_a_state_the_desk_never_took_is_shown_no_longer(page: Driven) -> None:
    page.click("say-off-chen-yu")
    page.look(8.0)
    assert rows(page)[0].wanted == ""


def test_who_is_on_a_call_cannot_be_changed_and_it_says_why(
    page: Driven, showroom: PlayedShowroom
) -> None:
    call = showroom.press("b2")
    showroom.happen(call, Dispatch(advisor="chen-yu"))
    page.look()
    assert page.shows("Asked for B2")
    assert page.shows("Busy until the call at B2 is closed")
    assert "say-away-chen-yu" not in page.names()
    for key in (K.Key_A, K.Key_O, K.Key_Space):
        page.key(key)
    assert showroom.asked == []
    showroom.happen(call, Accept(advisor="chen-yu"))
    showroom.happen(call, Arrive())
    page.look()
    assert page.shows("With the shopper at B2")


def test_a_viewer_looks_and_has_nothing_to_press(page: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(role=ConsoleRole.VIEWER)
    page.look()
    names = page.names()
    assert not [name for name in names if name.startswith("say-")]
    assert not names & {"roster-import", "roster-export"}
    page.key(K.Key_A)
    page.key(K.Key_I)
    assert showroom.asked == []
    assert showroom.questions == {}


def test_a_receptionist_says_but_does_not_import(page: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(role=ConsoleRole.RECEPTIONIST)
    page.look()
    assert "say-away-chen-yu" in page.names()
    assert "roster-import" not in page.names()


@pytest.mark.parametrize("blindness", [Blindness.DESK_LOST, Blindness.BROKER_LOST])
def test_blind_it_says_as_of_when_and_nothing_is_asked(
    page: Driven, showroom: PlayedShowroom, blindness: Blindness
) -> None:
    at = page.clock.now().astimezone()
    showroom.go_blind(blindness)
    page.look(60.0)
    assert sum(f"as of {at:%H:%M:%S}" in text for text in page.texts()) >= 4
    page.key(K.Key_A)
    page.click("say-off-chen-yu")
    assert showroom.asked == []


def test_filters_by_state_by_language_and_by_words(page: Driven) -> None:
    page.click("roster-state-off")
    assert lines(page) == ["sofia-alves"]
    assert current(page) == "sofia-alves"
    page.click("roster-state-all")
    page.console.views.roster.filterLanguage("en")
    assert lines(page) == ["chen-yu", "tom-meyer", "sofia-alves"]
    page.key(K.Key_Slash)
    page.type("eqs")
    assert lines(page) == ["tom-meyer", "sofia-alves"]
    page.type("q")
    assert lines(page) == []
    assert page.shows("Nobody like that is on the roster.")
    page.click("roster-everybody")
    assert len(lines(page)) == 4


def test_escape_empties_the_field_first_and_leads_back_to_the_calls_then(page: Driven) -> None:
    page.key(K.Key_Slash)
    page.type("tom")
    assert lines(page) == ["tom-meyer"]
    page.key(K.Key_Escape)
    assert len(lines(page)) == 4
    page.key(K.Key_Escape)
    assert page.console.facts()["screen"] == "watching"


def test_a_press_elsewhere_ends_writing_and_letters_are_keys_again(
    page: Driven, showroom: PlayedShowroom
) -> None:
    page.key(K.Key_Slash)
    page.type("m")
    page.click("advisor-tom-meyer")
    page.key(K.Key_A)
    assert showroom.asked == [("set_advisor", "tom-meyer", "away")]


def test_tab_leads_through_the_switch_of_who_is_looked_at_and_space_takes(
    page: Driven, showroom: PlayedShowroom
) -> None:
    reached = []
    for _ in range(40):
        page.key(K.Key_Tab)
        focused = page.window.activeFocusItem()
        assert focused is not None
        reached.append(focused.objectName())
        if reached[-1] == "say-off-chen-yu":
            break
    assert {"roster-import", "roster-state-free", "say-free-chen-yu"} <= set(reached)
    assert "say-free-tom-meyer" not in reached, "only of who is looked at"
    page.key(K.Key_Space)
    assert showroom.asked == [("set_advisor", "chen-yu", "off")]


def test_whether_the_day_is_fair_is_said_in_words(page: Driven, showroom: PlayedShowroom) -> None:
    assert page.shows("Nobody was sent yet today")
    people = [replace(a, turns=n) for a, n in zip(ADVISORS, (1, 5, 0), strict=True)]
    showroom.set(advisors=(*people, SOFIA))
    page.look()
    assert page.shows("Sent today: 6. Tom Meyer had 3.0 more than a fair share")
    assert page.shows("2.0 below a fair share")


def test_an_empty_roster_says_how_people_come_to_stand_there(
    page: Driven, showroom: PlayedShowroom
) -> None:
    showroom.set(advisors=())
    page.look()
    assert page.shows("Nobody is on the roster yet")
    assert page.shows("Import a CSV file")
    showroom.set(role=ConsoleRole.RECEPTIONIST)
    page.look()
    assert page.shows("Whoever manages this showroom adds them in the settings.")


def test_every_control_of_the_page_is_named(page: Driven) -> None:
    root = QAccessible.queryAccessibleInterface(page.window)
    controls = [
        node
        for node in _walk(root)
        if node.role() in {QAccessible.Role.Button, QAccessible.Role.RadioButton}
    ]
    assert len(controls) > 8
    assert all(node.text(QAccessible.Text.Name) for node in controls)
    names = [node.text(QAccessible.Text.Name) for node in controls]
    assert "Chen Yu: Away" in names


@pytest.mark.parametrize("size", [(1100, 700), (1366, 768), (1920, 1080), (2560, 1440)])
def test_nothing_lies_over_anything_else_in_a_row(page: Driven, size: tuple[int, int]) -> None:
    page.window.resize(*size)
    for _ in range(5):
        page.look()
    row = page.item("advisor-chen-yu")
    switch = page.item("say-free-chen-yu")
    left = switch.mapToItem(row, 0, 0).x()
    others = [
        item.mapToItem(row, item.width(), 0).x()
        for item in row.childItems()[1].childItems()
        if item.isVisible()
    ]
    assert max(others) <= left
    assert switch.height() >= 24


def _walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and not child.state().invisible:
            yield from _walk(child)
