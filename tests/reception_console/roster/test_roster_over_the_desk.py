"""The page Advisors and the shared list over the real session, desk and in-memory broker."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from carside.assignment import warm
from carside.roster import AdvisorState
from tests.reception_console.test_over_the_desk import RECEPTIONIST, Reception

_TRIES = 200
K = Qt.Key


@pytest.fixture
def at_work(application: QGuiApplication, tmp_path: Path) -> Iterator[Reception]:
    assert application.screens()
    one = Reception(tmp_path)
    yield one
    complaints = list(one.console.screen.complaints)
    one.console.close()
    one.world.close()
    assert complaints == []


def state(at_work: Reception, console: str, advisor: str) -> AdvisorState:
    advisors = at_work.world.consoles[console].shows.advisors
    return next(one.state for one in advisors if one.advisor == advisor)


def until_state(at_work: Reception, console: str, advisor: str, wanted: AdvisorState) -> None:
    for _ in range(_TRIES):
        at_work.look()
        if state(at_work, console, advisor) is wanted:
            return
    pytest.fail(f"{advisor} never became {wanted}")


def test_one_key_and_every_console_knows_also_after_the_desk_was_started_again(
    at_work: Reception,
) -> None:
    world = at_work.world
    world.start_console("zhang-wei-3f2a")
    world.until_ready()
    at_work.key(K.Key_F2)
    at_work.look()
    advisor = str(at_work.console.views.roster.property("current"))
    at_work.key(K.Key_A)
    for console in (RECEPTIONIST, "zhang-wei-3f2a"):
        until_state(at_work, console, advisor, AdvisorState.AWAY)
    assert world.events() == ["advisor_set"]
    world.kill_desk()
    world.start_desk()
    world.until_ready()
    at_work.look()
    assert state(at_work, RECEPTIONIST, advisor) is AdvisorState.AWAY


def test_two_consoles_and_the_desk_come_to_the_same_list(at_work: Reception) -> None:
    while not warm():
        at_work.look()
    world = at_work.world
    other = world.start_console("zhang-wei-3f2a")
    world.until_ready()
    for board in ("b07", "b01"):
        world.press(board)
    ours = world.consoles[RECEPTIONIST]
    for _ in range(_TRIES):
        at_work.look()
        if len(ours.shows.calls) == len(other.shows.calls) == 2:
            break
    tops = []
    for call in ours.shows.calls:
        names = [s.advisor.advisor for s in ours.suggestions(call.call)]
        assert names == [s.advisor.advisor for s in other.suggestions(call.call)]
        tops.append(names[0])
    assert len(set(tops)) == 2, "nobody is suggested for both"
    at_work.key(K.Key_Return)
    at_work.until_phase("dispatched")
    (sent,) = [one for one in world.journal.entries() if one.event == "dispatched"]
    assert (sent.detail["first"], sent.detail["is_first"]) == (sent.advisor, True)
