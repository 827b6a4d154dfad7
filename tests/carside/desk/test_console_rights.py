"""Who may ask what at which console, and whose name stands behind it."""

from dataclasses import replace
from pathlib import Path

import pytest

from carside.contract.editing import EditShowroom, ReadShowroom
from carside.contract.payloads import (
    Accept,
    ConsoleRole,
    Dispatch,
    ErrorCode,
    Presence,
    Rights,
    State,
)
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal
from tests.carside.desk.tiny import SHOWROOM, OneDesk, code
from tests.hand_clock import START

ROLES = {"zhao": ConsoleRole.MANAGER, "wall": ConsoleRole.VIEWER}


@pytest.fixture
def desk(tmp_path: Path) -> OneDesk:
    return OneDesk(Journal(sqlite_url(tmp_path), "demo"), replace(SHOWROOM, roles=ROLES))


def sit_down(desk: OneDesk, console: str, person: str, boot: int = 1) -> None:
    state = State(state=Presence.READY, boot=boot, since=START, person=person)
    desk.wire.say("console_state", console, state)


def rights(desk: OneDesk, console: str) -> list[ConsoleRole]:
    return [one.role for one in desk.wire.said("console_role", Rights, console)]


def test_every_console_that_comes_is_told_its_role_and_the_broker_keeps_it(desk: OneDesk) -> None:
    for console in ("zhao", "wall", "somebody"):
        desk.state("console_state", console)
    assert rights(desk, "zhao") == [ConsoleRole.MANAGER]
    assert rights(desk, "wall") == [ConsoleRole.VIEWER]
    assert rights(desk, "somebody") == [ConsoleRole.RECEPTIONIST]
    assert desk.wire.retained("console_role", "wall")
    desk.kill()
    desk.wire.forget()
    desk.start(replace(SHOWROOM, roles=ROLES | {"wall": ConsoleRole.MANAGER}))
    assert ConsoleRole.MANAGER in rights(desk, "wall")


def test_without_any_console_in_the_file_nobody_is_told_a_role(quick_desk: OneDesk) -> None:
    quick_desk.state("console_state", "somebody")
    assert rights(quick_desk, "somebody") == []
    response = quick_desk.ask(ReadShowroom(table="escalation"), "somebody")
    assert response.error is not None
    assert response.error.message == "this desk was started without a file", "no role forbids it"


def test_a_viewer_asks_nothing_but_to_read(desk: OneDesk) -> None:
    call = desk.place()
    response = desk.ask(Dispatch(call=call, advisor="li", revision=1), "wall")
    assert code(response) is ErrorCode.NOT_ALLOWED
    assert response.error is not None
    assert "only looks on" in response.error.message
    assert desk.call(call).advisor is None
    assert code(desk.ask(Dispatch(call=call, advisor="li", revision=1), "somebody")) is None


def test_only_a_manager_changes_the_showroom_or_reads_the_webhook(desk: OneDesk) -> None:
    edit = EditShowroom(seen="", changes=())
    for console in ("wall", "somebody"):
        assert code(desk.ask(edit, console)) is ErrorCode.NOT_ALLOWED
        assert code(desk.ask(ReadShowroom(table="escalation"), console)) is ErrorCode.NOT_ALLOWED
    response = desk.ask(edit, "zhao")
    assert response.error is not None
    assert response.error.message == "this desk was started without a file"


def test_every_entry_made_for_a_console_has_the_name_of_the_person(desk: OneDesk) -> None:
    sit_down(desk, "zhao", "Zhao Lin")
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    by = {entry.event: entry.detail.get("by") for entry in desk.journal.entries()}
    assert by == {"placed": None, "dispatched": "Zhao Lin"}


def test_the_name_is_that_of_whoever_sat_there_then(desk: OneDesk) -> None:
    sit_down(desk, "zhao", "Zhao Lin")
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="li", revision=1))
    sit_down(desk, "zhao", "Chen Yu", boot=2)
    desk.ask(Accept(call=call, advisor="li", revision=2))
    assert [entry.detail.get("by") for entry in desk.journal.entries()] == [
        None,
        "Zhao Lin",
        "Chen Yu",
    ]


def test_who_is_too_late_reads_the_name_of_who_was_faster(desk: OneDesk) -> None:
    sit_down(desk, "zhao", "Zhao Lin")
    call = desk.place()
    desk.ask(Dispatch(call=call, advisor="wang", revision=1))
    late = desk.ask(Dispatch(call=call, advisor="li", revision=1), "somebody")
    assert late.error is not None
    assert late.error.message.startswith("Wang was asked to go by Zhao Lin at ")
