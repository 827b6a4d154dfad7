"""Every state has a face: connecting, blind, empty, lost boards, names of any length."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF

from carside.calls import Dispatch
from carside.catalogue.sheet import Sheet
from carside.console.shows import Blindness, Lost, Notice, NoticeKind, Standing
from tests.reception_console.driving import Driven
from tests.reception_console.played import ADVISORS, PLAN, PlayedShowroom


def test_before_anything_is_known_it_says_that_it_connects(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.set(plan=None, boards={}, advisors=(), cars={})
    showroom.go_blind(Blindness.CONNECTING)
    console.look()

    assert console.shows("Connecting to the showroom since")
    assert console.shows("Connecting to the showroom")
    assert console.shows("No call is known")
    assert console.shows("Boards unknown")
    assert console.window.title() == "wangjing — Carside"


@pytest.mark.parametrize(
    ("blindness", "title", "desk"),
    [
        (Blindness.BROKER_LOST, "The line to the showroom has been cut since 1", "Desk unknown"),
        (Blindness.DESK_LOST, "The desk has not been heard since 1", "Desk lost"),
        (Blindness.DESK_OFF, "The desk has been off since 1", "Desk off"),
    ],
)
def test_a_blind_console_says_since_when_and_what_still_works(
    console: Driven, showroom: PlayedShowroom, blindness: Blindness, title: str, desk: str
) -> None:
    showroom.press("b2")
    console.look()
    showroom.go_blind(blindness)
    console.look(30.0)

    assert console.shows(title)
    assert console.shows("Calls are kept at the boards and will arrive.")
    assert console.shows(desk)
    assert any(text.startswith("As of ") for text in console.texts())
    assert console.shows("B2 · EQS 450+"), "the last known state stays readable"

    showroom.set(blindness=Blindness.NONE, blind_since=None)
    console.look()
    assert not console.shows(title)
    assert not any(text.startswith("As of ") for text in console.texts())


def test_the_time_of_what_is_seen_is_when_everything_could_last_be_seen(
    console: Driven, showroom: PlayedShowroom
) -> None:
    console.look()
    seen_at = console.clock.now().astimezone()
    showroom.go_blind(Blindness.BROKER_LOST)
    console.look(120.0)
    showroom.go_blind(Blindness.DESK_LOST)  # the line is back, the desk is not
    console.look(10.0)

    assert console.shows(f"As of {seen_at:%H:%M:%S}")


def test_a_refused_console_says_what_to_check(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.go_blind(Blindness.BROKER_REFUSED, "bad user name or password")
    console.look()

    assert console.shows("The broker has refused this console since")
    assert console.shows("Bad user name or password. Please check this console's name and password")


def test_lost_boards_are_named_with_since_when_and_marked_on_the_plan(
    console: Driven, showroom: PlayedShowroom
) -> None:
    now = console.clock.now()
    lost = tuple(Lost(f"board-{n}", n.upper(), now - timedelta(seconds=60)) for n in ("a1", "b1"))
    showroom.set(
        lost_boards=lost,
        boards={**showroom.shows.boards, "board-a1": Standing.LOST, "board-b1": Standing.LOST},
    )
    console.look()

    assert console.shows("Board lost: A1 since")
    assert console.shows("4 of 6 boards")
    assert console.item("stand-a1").property("tone") == "lost"
    assert console.texts().count("Board lost") == 2


def test_a_board_switched_off_on_purpose_is_no_alarm(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.set(boards={**showroom.shows.boards, "board-a1": Standing.OFF})
    console.look()

    assert console.shows("5 of 6 boards")
    assert console.shows("Board off")
    assert not any("lost" in text for text in console.texts())


def test_a_call_at_a_stand_that_the_plan_does_not_know_is_in_the_queue(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("nowhere", car="mystery-car", language="xx")
    console.look()

    assert console.shows("nowhere · mystery-car")
    assert console.shows("Not on the plan")
    console.click("send-wang-min")
    assert showroom.asked == [("dispatch", "nowhere", "wang-min")]


def test_an_advisor_who_vanished_from_the_roster_is_still_named(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = showroom.press("b2")
    showroom.happen(call, Dispatch(advisor="tom-meyer"))
    showroom.set(advisors=ADVISORS[2:])
    console.look()

    assert console.shows("Asked: tom-meyer")
    assert "send-wang-min" in console.names()


def test_a_plan_that_comes_late_is_drawn(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(plan=None)
    showroom.press("b2")
    console.look()
    assert console.shows("No floor plan yet")
    assert "call-b2" in console.names()
    showroom.set(plan=PLAN)
    console.look()
    assert "stand-b2" in console.names()
    assert not console.shows("No floor plan yet")


@pytest.mark.parametrize("letter", ["M", "长", "ش"])
def test_names_of_ten_thousand_letters_stay_in_their_places(
    console: Driven, showroom: PlayedShowroom, letter: str
) -> None:
    name = letter * 10_000
    showroom.set(
        plan=replace(
            PLAN,
            name=name,
            floors=tuple(replace(floor, name=name) for floor in PLAN.floors),
            zones=tuple(replace(zone, name=name) for zone in PLAN.zones),
            stands=tuple(replace(stand, name=name) for stand in PLAN.stands),
        ),
        advisors=tuple(replace(advisor, name=name) for advisor in ADVISORS),
        cars={"eqs-450": Sheet(car="eqs-450", model=name, family="eqs")},
    )
    showroom.press("b2", seen=(letter * 64,) * 64)
    console.look()
    console.click("send-wang-min")
    call = showroom.shows.calls[0]
    showroom.refuse(Notice(NoticeKind.REFUSED, "dispatch", name, call))
    console.look()

    texts = [item for item in console.items() if item.property("contentWidth") is not None]
    assert len(texts) > 30
    for item in texts:
        words = str(item.property("text"))[:40]
        left = item.mapToScene(QPointF(0, 0)).x()
        assert item.property("contentWidth") <= item.width() + 1, words
        assert left + item.width() <= console.window.width() + 1, words


def test_messages_that_were_dropped_are_counted_in_sight(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.set(malformed=3)
    console.look()
    assert console.shows("3 unreadable messages dropped")
