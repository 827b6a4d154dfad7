"""Times, names and what is missing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from carside.catalogue.sheet import Sheet
from reception_console.scene import Scene, Urgency, clock_text, initials, sheet_title, urgency
from tests.reception_console.played import PlayedShowroom, StillClock


@pytest.mark.parametrize(
    ("rung", "level"),
    [
        (0, Urgency.FRESH),
        (1, Urgency.LOUDER),
        (2, Urgency.OFFERED),
        (3, Urgency.ALARM),
        (10, Urgency.ALARM),
    ],
)
def test_urgency_is_the_rung_the_desk_has_climbed(
    showroom: PlayedShowroom, rung: int, level: Urgency
) -> None:
    showroom.press("b2")
    assert urgency(replace(showroom.shows.calls[0], rung=rung)) is level


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-3, "0:00"), (8.9, "0:08"), (72, "1:12"), (599, "9:59"), (3729, "1:02:09")],
)
def test_a_clock_reads_as_people_read_it(seconds: float, words: str) -> None:
    assert clock_text(seconds) == words


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Wang Min", "WM"), ("陈宇", "陈宇"), ("Bob", "BO"), ("", "?"), ("Anna Maria de Sá", "AS")],
)
def test_everybody_has_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_car_is_named_by_model_and_trim_and_by_its_identifier_when_it_has_neither() -> None:
    assert sheet_title(Sheet(car="a", model="EQS", trim="450+")) == "EQS 450+"
    assert sheet_title(Sheet(car="a", model="EQS 450+", trim="450+")) == "EQS 450+"
    assert sheet_title(Sheet(car="eqs-450")) == "eqs-450"


def test_waiting_times_are_true_on_a_console_whose_clock_is_wrong(
    showroom: PlayedShowroom, clock: StillClock
) -> None:
    showroom.press("b2", waited_s=20)
    wrong_by = timedelta(minutes=-7)
    clock.at += wrong_by
    showroom.set(clock_offset=-wrong_by)
    scene = Scene(shows=showroom.shows, now=clock.now() + showroom.shows.clock_offset)
    assert scene.waited_s(scene.waiting[0]) == 20


def test_what_nobody_knows_is_named_by_what_people_can_ask_for(
    showroom: PlayedShowroom, clock: StillClock
) -> None:
    showroom.press("nowhere", car="mystery")
    scene = Scene(shows=showroom.shows, now=clock.now())
    call = scene.waiting[0]
    assert scene.stand_name(call) == "nowhere"
    assert scene.car_title(call.car) == "mystery"
    assert scene.advisor_name("long-gone") == "long-gone"
    assert scene.place_name(scene.stand(call)) == ""
