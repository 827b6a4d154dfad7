"""The page of boards: how each is doing, and who may ask."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from carside.console.shows import (
    Blindness,
    Standing,
)
from carside.contract.payloads import ConsoleRole
from tests.reception_console.driving import Driven
from tests.reception_console.fleet.boards import asked, listed, row, tell
from tests.reception_console.played import PLAN, PlayedShowroom

K = Qt.Key


def test_each_board_tells_how_it_is(page: Driven) -> None:
    b1 = row(page, "B1")
    assert (b1.car, b1.standing, b1.version, b1.screen) == (
        "EQS 450+",
        "Ready",
        "0.5.0",
        "1920 \u00d7 1080",
    )
    assert (b1.uptime, b1.memory, b1.frames, b1.clock) == (
        "3 h",
        "171 MB",
        "18.2 ms",
        "\u22120.1 s",
    )
    assert b1.touched == "41 s ago"
    assert page.shows("Test all boards")
    assert (b1.weight, b1.result) == (0, "")


def test_those_with_trouble_come_first_and_alone_where_wanted(
    page: Driven, showroom: PlayedShowroom
) -> None:
    assert listed(page) == ["A1", "A2", "B1", "B2", "B3", "C1"]
    tell(showroom, "board-b3", notes=("no touch device: it hears only a mouse",))
    showroom.set(boards={**showroom.shows.boards, "board-c1": Standing.LOST})
    page.look()
    assert listed(page) == ["C1", "B3", "A1", "A2", "B1", "B2"]
    assert row(page, "B3").trouble == "No touch device: it hears only a mouse."
    page.key(K.Key_F)
    assert listed(page) == ["C1", "B3"]
    page.click("fleet-which-all")
    assert len(listed(page)) == 6
    page.click("fleet-which-trouble")
    assert listed(page) == ["C1", "B3"]
    assert page.shows("5 of 6 ready · 2 with trouble")


@pytest.mark.parametrize(
    ("health", "said"),
    [
        ({"frame_p99_ms": 88.0}, "Frames stand up to 88 ms."),
        ({"clock_offset_s": -75.0}, "Its clock is wrong by +75 s."),
        ({"touch_seen": False, "uptime_s": 40_000}, "No touch felt for 11 h."),
        ({"brightness": 40}, "Turned down to 40 % of its light."),
    ],
)
def test_what_is_the_matter_is_said_in_a_sentence(
    page: Driven, showroom: PlayedShowroom, health: dict[str, Any], said: str
) -> None:
    tell(showroom, "board-b2", **health)
    page.look()
    assert row(page, "B2").trouble == said
    assert listed(page)[0] == "B2"
    assert said in page.texts()


def test_a_lost_board_says_nothing_of_what_it_was(page: Driven, showroom: PlayedShowroom) -> None:
    tell(showroom, "board-b2", frame_p99_ms=500.0)
    showroom.set(
        boards={**showroom.shows.boards, "board-b2": Standing.LOST},
        board_since={"board-b2": page.clock.now() - timedelta(minutes=4)},
    )
    page.look()
    lost = row(page, "B2")
    assert (lost.standing, lost.trouble, lost.uptime, lost.is_alive) == (
        "Lost",
        "",
        "\u2013",
        False,
    )
    assert lost.since.startswith("since ")


def test_it_is_sorted_by_any_column_and_turned_round(
    page: Driven, showroom: PlayedShowroom
) -> None:
    tell(showroom, "board-b2", pss_mb=900.0)
    tell(showroom, "board-a2", pss_mb=5.0)
    healths = {b: h for b, h in showroom.shows.healths.items() if b != "board-c1"}
    showroom.set(healths=healths)
    page.click("fleet-sort-memory")
    assert (listed(page)[0], listed(page)[-2], listed(page)[-1]) == ("A2", "B2", "C1")
    page.click("fleet-sort-memory")
    assert (listed(page)[0], listed(page)[-1]) == ("B2", "C1"), "what nobody knows stays last"
    page.click("fleet-sort-stand")
    assert listed(page)[0] == "A1"


def test_stands_are_sorted_as_people_count(page: Driven, showroom: PlayedShowroom) -> None:
    names = ("B10", "B9", "B1")
    stands = tuple(
        replace(stand, name=name) for stand, name in zip(PLAN.stands[:3], names, strict=True)
    )
    showroom.set(plan=replace(PLAN, stands=stands))
    page.look()
    assert listed(page) == ["B1", "B9", "B10"]


def test_boards_are_found_by_stand_car_and_trouble(page: Driven) -> None:
    page.key(K.Key_Slash)
    page.type("eqe")
    assert listed(page) == ["A1"]
    page.key(K.Key_Escape)
    assert len(listed(page)) == 6
    page.key(K.Key_I)
    assert asked(page.showroom) == [("identify", "board-a1", "")], "the list has the keys again"
    page.click("fleet-seek")
    page.type("zzz")
    assert page.shows("No board is called so")
    page.key(K.Key_Escape)
    assert len(listed(page)) == 6


def test_without_boards_it_says_what_to_do(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(plan=replace(PLAN, stands=()), boards={})
    console.key(K.Key_F3)
    assert console.shows("No boards yet")
    assert "fleet-seek" not in console.names()
    console.key(K.Key_R)
    console.key(K.Key_Space)
    assert asked(showroom) == []


def test_a_viewer_reads_and_has_no_buttons(page: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(role=ConsoleRole.VIEWER)
    page.look()
    assert "fleet-identify" not in page.names()
    assert "fleet-volume-track" not in page.names()
    for key in (K.Key_I, K.Key_R, K.Key_P, K.Key_T):
        page.key(key)
    assert asked(showroom) == []
    assert not page.shows("Restart")
    assert page.shows("171 MB")


def test_while_the_desk_is_away_nothing_can_be_asked(
    page: Driven, showroom: PlayedShowroom
) -> None:
    showroom.go_blind(Blindness.DESK_LOST)
    page.look()
    assert page.shows("Nothing can be asked while the desk is away.")
    page.click("fleet-identify")
    for key in (K.Key_I, K.Key_R, K.Key_T, K.Key_0):
        page.key(key)
    assert asked(showroom) == []
    assert page.shows("171 MB"), "what was known can still be read"


def test_three_hundred_boards_are_listed_and_walked_through(
    console: Driven, showroom: PlayedShowroom
) -> None:
    stands = tuple(
        replace(PLAN.stands[0], stand=f"s{n}", name=f"S{n}", board=f"board-{n}") for n in range(300)
    )
    boards = {str(stand.board): Standing.READY for stand in stands}
    showroom.set(plan=replace(PLAN, stands=stands), boards=boards)
    for n in range(0, 300, 7):
        tell(showroom, f"board-{n}")
    console.key(K.Key_F3)
    assert len(listed(console)) == 300
    console.key(K.Key_End)
    assert "fleet-board-299" in console.names(), "the cursor is in sight"
    console.key(K.Key_PageUp)
    console.key(K.Key_I)
    assert asked(showroom) == [("identify", "board-289", "")]
