"""Boards: how they stand, what they can be told, and what the self-test found."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from carside.console.shows import Lost, LostConsole, Notice, NoticeKind, Standing
from carside.contract.payloads import BoardTest, SelfTest, SelfTestOutcome
from tests.reception_console.driving import Driven
from tests.reception_console.played import PLAN, PlayedShowroom

K = Qt.Key


def _clean(console: Driven, showroom: PlayedShowroom) -> str:
    until = console.clock.now() + timedelta(minutes=5)
    showroom.set(
        boards={**showroom.shows.boards, "board-a1": Standing.CLEANING},
        paused_until={"board-a1": until},
    )
    console.look()
    return f"Being cleaned until {until.astimezone():%H:%M}"


# How they stand


def test_a_board_that_is_cleaned_says_until_when_on_the_plan_and_in_the_lists(
    console: Driven, showroom: PlayedShowroom
) -> None:
    words = _clean(console, showroom)
    assert console.item("stand-a1").property("tone") == "cleaning"
    assert console.item("stand-a1").property("statusWords") == words
    assert console.shows("6 of 6 boards · 1 being cleaned")
    assert not any("lost" in text for text in console.texts())
    console.key(K.Key_Slash)
    console.type("a1")
    assert any(text.endswith(words) for text in console.texts())
    console.key(K.Key_Escape)
    console.key(K.Key_T)
    assert console.texts().count(words) >= 2, "on the plan and in the sheet"


def test_a_board_that_was_never_heard_is_named(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(
        boards={**showroom.shows.boards, "board-a1": Standing.NEVER_SEEN},
        unseen_boards=(Lost("board-a1", "A1", console.clock.now()),),
    )
    console.look()
    assert console.shows("Board: A1 never seen")
    assert console.shows("5 of 6 boards")
    assert "Board never seen" in console.texts()


def test_many_missing_boards_are_counted(console: Driven, showroom: PlayedShowroom) -> None:
    now = console.clock.now()
    lost = tuple(Lost(f"board-{n}", n.upper(), now) for n in ("a1", "a2", "b1"))
    unseen = (Lost("board-b3", "B3", now), Lost("board-c1", "C1", now))
    showroom.set(lost_boards=lost, unseen_boards=unseen)
    console.look()
    assert any(
        text.startswith("Board lost: A1 since") and text.endswith(" and 2 more")
        for text in console.texts()
    )


def test_a_lost_console_is_named_by_its_receptionist(
    console: Driven, showroom: PlayedShowroom
) -> None:
    since = console.clock.now() - timedelta(minutes=7)
    showroom.set(lost_consoles=(LostConsole("zhang-wei-3f2a", since),))
    console.look()
    assert console.shows(f"Console lost: Zhang Wei since {since.astimezone():%H:%M:%S}")


def test_boards_that_rest_while_it_is_closed_are_no_alarm(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.set(is_open=False, boards=dict.fromkeys(showroom.shows.boards, Standing.RESTING))
    console.look()
    assert console.shows("closed now")
    assert console.shows("0 of 6 boards · 6 resting")
    assert console.item("stand-a1").property("tone") == "resting"
    assert not any("lost" in text.lower() for text in console.texts())


# What they can be told

COMMANDS: Mapping[Qt.Key, tuple[str, str, str]] = {
    K.Key_I: ("identify", "board-a1", ""),
    K.Key_2: ("clean", "board-a1", "120"),
    K.Key_5: ("clean", "board-a1", "300"),
    K.Key_1: ("clean", "board-a1", "600"),
    K.Key_0: ("clean", "board-a1", "0"),
}


@pytest.mark.parametrize("key", COMMANDS, ids=lambda key: key.name)
def test_the_ringed_board_is_told_by_two_keys(
    console: Driven, showroom: PlayedShowroom, key: Qt.Key
) -> None:
    console.click("stand-a1")
    assert console.shows("A1 · EQE SUV 350")
    assert console.shows("Board ready")
    console.key(K.Key_B)
    assert console.console.facts()["screen"] == "commanding"
    console.key(key)
    assert showroom.asked == [COMMANDS[key]]
    assert console.console.facts()["screen"] == "watching"


def test_a_board_is_told_with_the_mouse(console: Driven, showroom: PlayedShowroom) -> None:
    for place in range(5):
        if console.console.views.floor.found != "a1":
            console.click("stand-a1")
        console.click("ask-command")
        console.click(f"command-{place}")
    assert showroom.asked == [COMMANDS[key] for key in COMMANDS]
    console.click("leave-stand")
    assert console.console.views.floor.found == ""


def test_arrows_and_enter_choose_too_and_ending_comes_first_where_it_is_cleaned(
    console: Driven, showroom: PlayedShowroom
) -> None:
    words = _clean(console, showroom)
    console.click("stand-a1")
    console.key(K.Key_B)
    assert words in console.texts()
    console.key(K.Key_Return)
    console.key(K.Key_B)
    console.key(K.Key_Up)
    console.key(K.Key_Return)
    assert [asked[2] for asked in showroom.asked] == ["0", "600"]


def test_without_a_ringed_stand_it_is_the_board_of_the_call(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.press("b2")
    console.key(K.Key_B)
    console.key(K.Key_I)
    assert showroom.asked == [("identify", "board-b2", "")]


def test_without_any_board_in_sight_it_is_said_what_to_do(
    console: Driven, showroom: PlayedShowroom
) -> None:
    console.key(K.Key_B)
    assert console.console.facts()["screen"] == "watching"
    assert console.shows("Which board?")
    assert showroom.asked == []


@pytest.mark.parametrize(
    ("notice", "title", "sentence"),
    [
        (
            Notice(NoticeKind.BOARD_DID, "identify", board="board-a1"),
            "Done",
            "The board at A1 shows itself.",
        ),
        (
            Notice(NoticeKind.BOARD_DID, "end_cleaning", board="board-a1"),
            "Done",
            "The board at A1 takes touches again.",
        ),
        (
            Notice(NoticeKind.BOARD_DID, "reload", board="board-a1"),
            "Done",
            "The board at A1 has read everything again.",
        ),
        (
            Notice(NoticeKind.BOARD_DID, "restart", board="board-a1"),
            "Done",
            "The board at A1 restarts.",
        ),
        (
            Notice(NoticeKind.BOARD_DID, "brightness", board="board-a1"),
            "Done",
            "The board at A1 is as bright as was wanted.",
        ),
        (
            Notice(
                NoticeKind.BOARD_REFUSED, "clean", "this board cannot clean yet", None, "board-a1"
            ),
            "The board said no",
            "A1: This board cannot clean yet.",
        ),
        (
            Notice(NoticeKind.BOARD_SILENT, "clean", board="board-a1"),
            "No answer from the board",
            "The board at A1 did not say what it did. Please look whether it is on.",
        ),
        (
            Notice(
                NoticeKind.REFUSED, "clean", "no board b99 stands in this showroom", None, "b99"
            ),
            "The desk said no",
            "b99: No board b99 stands in this showroom.",
        ),
        (
            Notice(NoticeKind.NO_ANSWER, "clean", board="board-a1"),
            "No answer from the desk",
            "The board at A1 was not asked. Please try again.",
        ),
    ],
    ids=lambda one: one.kind.value if isinstance(one, Notice) else "",
)
def test_what_became_of_a_command_is_told(
    console: Driven, showroom: PlayedShowroom, notice: Notice, title: str, sentence: str
) -> None:
    showroom.refuse(notice)
    console.look()
    assert title in console.texts()
    assert console.console.facts()["notice"] == sentence


def test_a_cleaning_that_began_says_until_when(console: Driven, showroom: PlayedShowroom) -> None:
    words = _clean(console, showroom)
    showroom.refuse(Notice(NoticeKind.BOARD_DID, "clean", board="board-a1"))
    console.look()
    until = words.rpartition(" ")[2]
    assert console.console.facts()["notice"] == f"The board at A1 takes no touch until {until}."


# The self-test


def _test(console: Driven, outcomes: str, *, is_over: bool = True) -> SelfTest:
    """A self-test of the plan's boards: ``.`` passed, ``x`` failed, ``-`` still waiting."""
    known = {
        ".": SelfTestOutcome.PASSED,
        "x": SelfTestOutcome.FAILED,
        "-": SelfTestOutcome.WAITING,
    }
    boards = tuple(
        BoardTest(
            board=str(stand.board),
            stand=stand.stand,
            outcome=known[one],
            reason="the board sleeps" if one == "x" else "",
        )
        for stand, one in zip(PLAN.stands, outcomes, strict=True)
    )
    now = console.clock.now()
    return SelfTest(
        test=str(uuid4()),
        began_at=now - timedelta(seconds=4),
        ended_at=now if is_over else None,
        boards=boards,
    )


def test_a_self_test_is_started_by_keys_and_by_mouse(
    console: Driven, showroom: PlayedShowroom
) -> None:
    console.key(K.Key_T)
    assert console.console.facts()["screen"] == "boards"
    assert console.shows("No self-test has been run yet")
    console.key(K.Key_R)
    assert showroom.asked == [("self_test", "", "")]
    console.key(K.Key_Escape)
    console.click("boards")
    console.click("run-test")
    assert showroom.asked == [("self_test", "", "")] * 2


def test_its_progress_is_shown(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(self_test=_test(console, "..x---", is_over=False))
    console.key(K.Key_T)
    assert console.shows("The self-test runs: 2 of 6 boards came through")
    assert console.console.views.boards.property("share") == pytest.approx(2 / 6)
    assert "run-test" in console.names()
    console.click("run-test")
    assert showroom.asked == [], "it runs already"


def test_who_failed_comes_first_with_stand_and_reason_and_the_rest_is_counted(
    console: Driven, showroom: PlayedShowroom
) -> None:
    showroom.set(
        self_test=_test(console, ".x..-."),
        boards={**showroom.shows.boards, "board-c1": Standing.OFF},
    )
    console.key(K.Key_T)
    assert console.shows("2 of 6 boards failed the self-test")
    at = console.clock.now().astimezone()
    assert any(t.startswith("Today at") and t.endswith("4 passed") for t in console.texts()), at
    rows = console.console.views.boards.rows_shown
    assert [(row.title, row.words) for row in rows] == [
        ("Failed the self-test", ""),
        ("B2", "The board sleeps."),
        ("A2", "Its press was not seen."),
        ("Not ready at this moment", ""),
        ("C1", "Board off"),
        ("5 of 6 ready", ""),
    ]


def test_from_a_line_one_goes_to_its_stand(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(self_test=_test(console, ".x...x"))
    console.key(K.Key_T)
    console.key(K.Key_Down)
    console.key(K.Key_Return)
    assert console.console.facts()["screen"] == "watching"
    assert console.console.views.floor.found == "c1"
    assert "stand-c1" in console.names()
    console.key(K.Key_T)
    console.click("board-failed-board-b2")
    assert console.console.views.floor.found == "b2"


def test_when_all_passed_it_says_so(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.set(self_test=_test(console, "......"))
    console.key(K.Key_T)
    assert console.shows("All 6 boards passed the self-test")
    assert console.shows("6 of 6 ready")
