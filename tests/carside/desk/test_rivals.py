"""One desk for one showroom: the second hears the first at the broker and does not serve."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from carside.contract.payloads import Presence, State
from carside.desk.database import sqlite_url
from carside.desk.desk import Desk
from carside.desk.journal import Journal
from carside.desk.rivals import RivalError
from carside.link.port import Heard
from tests.carside.desk.tiny import SHOWROOM, OneDesk
from tests.hand_clock import START

OTHER = "0f0f0f0f-0000-4000-8000-000000000000"


@pytest.fixture
def newcomer(quick_desk: OneDesk, tmp_path: Path) -> Iterator[OneDesk]:
    """A desk with a journal of its own, about to start at the broker of another desk."""
    folder = tmp_path / "newcomer"
    folder.mkdir()
    journal = Journal(sqlite_url(folder), "demo")
    second = OneDesk.__new__(OneDesk)
    second.clock, second.wire, second.journal = quick_desk.clock, quick_desk.wire, journal

    def hear(item: Heard) -> None:
        second.desk.heard((item,))

    second.desk = Desk(SHOWROOM, journal, second.clock, second.wire.link_maker(hear))
    yield second
    journal.close()


def _open(desk: OneDesk) -> None:
    desk.desk.open()
    desk.wire.deliver()


def _go_on(first: OneDesk, second: OneDesk) -> None:
    for _ in range(30):
        first.let_pass(0.5, "zhao")
        second.desk.tick()


def _says(journal: str, at_s: float = 0.0, presence: Presence = Presence.READY) -> State:
    since = START + timedelta(seconds=at_s)
    return State(state=presence, boot=1, since=since, journal=journal, place="mei on pc-2")


def test_a_second_desk_does_not_start_and_says_who_serves(
    quick_desk: OneDesk, newcomer: OneDesk
) -> None:
    mine = quick_desk.place("b01")
    quick_desk.wire.forget()
    _open(newcomer)
    with pytest.raises(RivalError, match=r"showroom demo at this broker \(.+, process \d+, since "):
        _go_on(quick_desk, newcomer)
    newcomer.desk.leave()
    quick_desk.wire.deliver()
    assert quick_desk.wire.retained("call", mine) is not None
    assert newcomer.journal.identity not in {
        state.journal for state in quick_desk.wire.said("desk_state", State)
    }
    assert quick_desk.wire.cleared("call") == [], "the newcomer swept nothing away"


@pytest.mark.logs("the connection was cut")
def test_a_desk_whose_last_word_is_only_kept_by_the_broker_is_replaced_after_ten_seconds(
    quick_desk: OneDesk, newcomer: OneDesk
) -> None:
    quick_desk.kill()  # without a will: only its `ready` stays
    call = newcomer_presses = None
    _open(newcomer)
    for _ in range(18):
        newcomer.let_pass(0.5)
    assert newcomer.wire.said("desk_state", State)[-1].journal == quick_desk.journal.identity
    call = newcomer.place("b01", message_id="early")
    assert newcomer.events() == [], "nothing is judged before it is sure"
    for _ in range(6):
        newcomer.let_pass(0.5)
    newcomer_presses = [one.call for one in newcomer.journal.open_calls()]
    assert newcomer.wire.said("desk_state", State)[-1].journal == newcomer.journal.identity
    assert newcomer_presses == [call], "and what came early is not lost"


def test_the_retained_word_of_our_own_earlier_life_does_not_hold_us_up(
    quick_desk: OneDesk,
) -> None:
    quick_desk.kill()
    quick_desk.wire.forget()
    quick_desk.start()
    assert quick_desk.presence() == "ready"


def test_of_two_desks_that_serve_the_later_one_ends(quick_desk: OneDesk) -> None:
    earlier = _says(OTHER, at_s=-60)
    quick_desk.wire.say("desk_state", "", earlier)
    with pytest.raises(RivalError, match="mei on pc-2"):
        quick_desk.wire.say("desk_state", "", earlier)


def test_of_two_desks_that_serve_the_earlier_one_goes_on(quick_desk: OneDesk) -> None:
    for _ in range(2):
        quick_desk.wire.say("desk_state", "", _says(OTHER, at_s=60))
    assert quick_desk.place("b01") == quick_desk.answered().call


@pytest.mark.parametrize("presence", [Presence.OFF, Presence.LOST])
def test_a_desk_that_said_it_is_gone_is_no_rival(
    quick_desk: OneDesk, newcomer: OneDesk, presence: Presence
) -> None:
    quick_desk.kill()
    quick_desk.wire.say("desk_state", "", _says(OTHER, presence=presence))
    _open(newcomer)
    newcomer.let_pass(1)
    assert newcomer.presence() == "ready"
    assert newcomer.wire.said("desk_state", State)[-1].journal == newcomer.journal.identity
