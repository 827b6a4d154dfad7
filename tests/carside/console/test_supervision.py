"""Who is lost, since when, and who is only resting, being cleaned or switched off."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from carside.console.shows import Blindness, Lost, LostConsole
from carside.contract.payloads import Presence, State
from carside.opening import Day, Hours
from tests.carside.console.one_console import PLAN, OneConsole
from tests.hand_clock import START

READY = State(state=Presence.READY, boot=1, since=START)
ALWAYS_CLOSED = (Hours(days=(), opens=time(9), closes=time(18)),)


def closed(console: OneConsole) -> None:
    console.wire.say("floor", "", replace(PLAN, hours=ALWAYS_CLOSED))


# Lost


def test_a_board_whose_will_is_heard_is_named_at_once(served: OneConsole) -> None:
    served.state("board_state", "b01")
    served.state("board_state", "b01", Presence.LOST)
    assert served.lost() == [Lost("b01", "A1", served.clock.now())]


def test_a_kept_beat_that_the_broker_gives_again_is_no_sign_of_life(served: OneConsole) -> None:
    said = served.wire.message("board_state", "b01", READY)
    served.session.heard(said)
    heard_at = served.clock.now()
    served.let_pass(8)
    served.session.heard(said)
    served.let_pass(2)
    assert [one.since for one in served.lost()] == [heard_at]


def test_who_comes_back_is_lost_no_more(served: OneConsole) -> None:
    served.state("board_state", "b01", Presence.LOST)
    served.state("board_state", "b01")
    assert served.lost() == []
    assert served.session.shows.boards["b01"] == "ready"


def test_a_board_that_dies_while_our_own_line_is_cut_was_lost_since_its_last_beat(
    served: OneConsole,
) -> None:
    served.state("board_state", "b01")
    last_heard = served.clock.now()
    served.wire.broker.stop(forget=True)
    served.wire.deliver()
    assert served.session.shows.boards["b01"] == "ready", "as it last stood"
    served.let_pass(20, desk_beats=False)
    served.wire.broker.start()
    served.wire.deliver()
    served.let_pass(9.25)
    assert served.lost() == []
    served.let_pass(0.5)
    assert served.lost() == [Lost("b01", "A1", last_heard)]


def test_since_when_survives_our_own_cut_line(served: OneConsole) -> None:
    served.state("board_state", "b01", Presence.LOST)
    since = served.clock.now()
    served.wire.broker.stop()
    served.wire.deliver()
    served.let_pass(60, desk_beats=False)
    served.wire.broker.start()
    served.wire.deliver()
    assert served.lost() == [Lost("b01", "A1", since)]


def test_since_when_survives_a_restart_of_the_console(served: OneConsole, tmp_path: Path) -> None:
    served.state("board_state", "b01")
    served.let_pass(0.5)
    served.state("board_state", "b02", Presence.LOST)
    b02_lost_at = served.clock.now()
    served.let_pass(10)
    before = served.lost()
    assert [one.board for one in before] == ["b01", "b02"]
    served.session.close()
    served.clock.let_pass(600)

    again = OneConsole(tmp_path, served.wire)
    assert again.lost() == before, "at once, and not ten seconds later"
    assert before[1].since == b02_lost_at
    again.session.close()


def test_a_broker_that_keeps_nothing_costs_ten_seconds_and_no_since_when(
    served: OneConsole, tmp_path: Path
) -> None:
    served.state("board_state", "b01", Presence.LOST)
    served.state("console_state", "wang", Presence.LOST)
    before, consoles = served.lost(), list(served.session.shows.lost_consoles)
    assert len(before) == len(consoles) == 1
    served.session.close()
    served.wire.broker.retained.clear()
    served.clock.let_pass(600)
    again = OneConsole(tmp_path, served.wire)
    again.wire.say("floor", "", PLAN)
    again.let_pass(9.25)
    assert again.lost() == []
    again.let_pass(0.5)
    assert again.lost() == before
    assert list(again.session.shows.lost_consoles) == consoles
    again.state("board_state", "b01")
    assert again.lost() == []
    again.session.close()


def test_who_spoke_while_the_console_was_off_is_believed(
    served: OneConsole, tmp_path: Path
) -> None:
    served.state("board_state", "b01", Presence.LOST)
    assert served.lost()
    served.session.close()
    served.clock.let_pass(600)
    served.state("board_state", "b01")
    again = OneConsole(tmp_path, served.wire)
    assert again.session.shows.boards["b01"] == "ready"
    assert again.lost() == []
    again.session.close()


def test_a_kept_beat_of_long_ago_says_since_when(served: OneConsole, tmp_path: Path) -> None:
    """The board died while no console was there, and the broker lost its will."""
    served.session.close()
    served.state("board_state", "b01")
    served.state("desk_state", "")
    died_at = served.clock.now()
    served.clock.let_pass(1800)
    again = OneConsole(tmp_path, served.wire)
    again.let_pass(10, desk_beats=False)
    assert again.lost() == [Lost("b01", "A1", died_at)]
    assert again.session.shows.blindness is Blindness.DESK_LOST
    assert again.session.shows.blind_since == died_at
    again.session.close()


def test_a_clock_that_was_never_set_says_nothing_about_since_when(console: OneConsole) -> None:
    console.wire.say("floor", "", PLAN)
    said = console.wire.message("board_state", "b01", READY)
    console.session.heard(replace(said, time=datetime(1970, 1, 1, tzinfo=UTC)))
    heard_at = console.clock.now()
    console.let_pass(10)
    assert [one.since for one in console.lost()] == [heard_at]


# Never seen


def test_a_board_of_the_plan_that_nobody_ever_heard_is_named_after_half_a_minute(
    served: OneConsole,
) -> None:
    connected_at = served.clock.now()
    served.state("board_state", "b01", Presence.OFF)
    served.let_pass(29.5)
    assert not served.session.shows.unseen_boards
    served.let_pass(1)
    assert list(served.session.shows.unseen_boards) == [Lost("b02", "A2", connected_at)]
    assert served.session.shows.boards == {"b01": "off", "b02": "never_seen"}
    served.state("board_state", "b02")
    assert not served.session.shows.unseen_boards


# No alarm


def test_while_the_showroom_is_closed_boards_rest(served: OneConsole) -> None:
    served.state("board_state", "b01", Presence.LOST)
    served.state("console_state", "wang", Presence.LOST)
    closed(served)
    shows = served.session.shows
    assert not shows.is_open
    assert (shows.lost_boards, shows.lost_consoles) == ((), ())
    assert shows.boards["b01"] == "resting"
    served.let_pass(31)
    assert served.session.shows.boards == {"b01": "resting", "b02": "resting"}
    assert not served.session.shows.unseen_boards


def test_at_the_opening_who_rests_is_missing(served: OneConsole) -> None:
    # START is 10:15:30 in London and a Saturday.
    opening = Hours(days=(Day.SAT,), opens=time(10, 16), closes=time(18))
    served.wire.say("floor", "", replace(PLAN, hours=(opening,), timezone="Europe/London"))
    served.state("board_state", "b01", Presence.LOST)
    lost_at = served.clock.now()
    assert served.session.shows.boards["b01"] == "resting"
    served.let_pass(30)
    assert served.session.shows.is_open
    assert served.lost() == [Lost("b01", "A1", lost_at)]


@pytest.mark.parametrize("presence", [Presence.OFF, Presence.SLEEPING])
def test_an_end_on_purpose_is_no_alarm(served: OneConsole, presence: Presence) -> None:
    served.state("board_state", "b01")
    served.state("board_state", "b01", presence)
    served.let_pass(60)
    assert served.lost() == []
    assert served.session.shows.boards["b01"] == presence.value


def test_a_board_switched_off_stays_so_when_the_broker_forgets_everything(
    served: OneConsole,
) -> None:
    served.state("board_state", "b01", Presence.OFF)
    served.state("board_state", "b02")
    served.wire.broker.stop(forget=True)
    served.wire.broker.start()
    served.wire.deliver()
    served.let_pass(10)
    assert served.session.shows.boards["b01"] == "off"
    assert [one.board for one in served.lost()] == ["b02"]


def test_a_board_that_is_cleaned_says_until_when_on_our_own_clock(served: OneConsole) -> None:
    wrong = timedelta(hours=-3)  # the board's wall clock
    said = served.wire.message(
        "board_state",
        "b01",
        State(
            state=Presence.READY,
            boot=1,
            since=START,
            paused_until=served.clock.now() + wrong + timedelta(minutes=5),
        ),
    )
    served.session.heard(replace(said, time=said.time + wrong))
    until = (served.clock.now() + timedelta(minutes=5)).replace(microsecond=0)
    assert served.session.shows.boards["b01"] == "cleaning"
    assert served.session.shows.paused_until == {"b01": until}
    assert served.lost() == []


def test_cleaning_ends_by_itself_and_who_is_lost_meanwhile_is_named(served: OneConsole) -> None:
    until = served.clock.now() + timedelta(seconds=6)
    served.state("board_state", "b01", paused_until=until)
    served.state("board_state", "b02", paused_until=until + timedelta(minutes=5))
    served.let_pass(5)
    assert served.session.shows.boards == {"b01": "cleaning", "b02": "cleaning"}
    served.let_pass(1.5)
    assert served.session.shows.boards["b01"] == "ready"
    served.state("board_state", "b02", Presence.LOST)
    assert served.session.shows.boards["b02"] == "lost"
    assert served.session.shows.paused_until == {}


# Consoles and the desk


def test_another_console_that_vanishes_is_named_and_one_that_says_farewell_is_not(
    served: OneConsole,
) -> None:
    served.state("console_state", "wang")
    served.state("console_state", "chen")
    last_heard = served.clock.now()
    served.state("console_state", "chen", Presence.OFF)
    served.state("console_state", "zhao", Presence.LOST)  # our own will, of an earlier life
    served.let_pass(10)
    assert list(served.session.shows.lost_consoles) == [LostConsole("wang", last_heard)]
    served.state("console_state", "wang")
    assert list(served.session.shows.lost_consoles) == []


def test_a_console_lost_yesterday_is_no_news(served: OneConsole) -> None:
    served.state("console_state", "wang", Presence.LOST)
    served.clock.let_pass(12 * 3600)
    served.state("desk_state", "")
    served.state("board_state", "b01")
    assert served.session.shows.lost_consoles == ()


def test_the_desk_is_lost_since_it_was_last_heard(served: OneConsole) -> None:
    last_heard = served.clock.now()
    served.let_pass(10, desk_beats=False)
    assert served.session.shows.blindness is Blindness.DESK_LOST
    assert served.session.shows.blind_since == last_heard
