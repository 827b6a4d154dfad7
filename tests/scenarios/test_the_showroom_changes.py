"""The showroom file is changed at a console while everybody works; nobody is started anew."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from carside.board.shows import CallStep
from carside.calls import Outcome
from carside.console.questions import Answered
from carside.contract import Role
from carside.contract.editing import Change, Edited, ReadShowroom, TableRead
from carside.contract.payloads import ConsoleRole
from carside.demonstration import own_copy
from carside.desk.database import sqlite_url
from carside.desk.desk import Desk
from carside.desk.editing import ShowroomSource
from carside.desk.journal import Journal
from carside.desk.showroom_file import read_showroom
from tests.scenarios.world import InMemory, World


class ChangingWorld(World):
    """A showroom whose file may be changed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(InMemory(), folder)
        self.file = own_copy(folder / "showroom")

    def start_desk(self) -> Desk:
        self._journal = Journal(sqlite_url(self._own("desk")), self.name)
        link = self.broker.link_maker(Role.DESK, self._box("desk"))
        source = ShowroomSource(self.file)
        self.desk = Desk(read_showroom(self.file), self._journal, self.clock, link, source)
        self.desk.open()
        return self.desk

    def answer(self, console: str, name: str) -> Answered:
        """Wait for the answer to a question."""
        found: list[Answered] = []

        def is_answered() -> bool:
            found.extend(a for a in self.consoles[console].take_answers() if a.name == name)
            return bool(found)

        self.until(is_answered, "the answer")
        return found[0]

    def edit(self, console: str, *changes: Change) -> Edited:
        """Save changes as whoever has just read the file."""
        session = self.consoles[console]
        read = self.answer(console, session.ask(ReadShowroom(table="showroom"))).answer
        assert isinstance(read, TableRead)
        edited = self.answer(console, session.edit_showroom(read.revision, changes)).answer
        assert isinstance(edited, Edited)
        return edited


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ChangingWorld]:
    (tmp_path / "showroom").mkdir()
    world = ChangingWorld(tmp_path)
    world.start_desk()
    world.start_board("b07")
    for console in ("zhao", "wang"):
        world.start_console(console)
    world.until_ready()
    yield world
    world.close()


def _change(table: str, row: str | None = None, **values: Any) -> Change:
    return Change(table=table, row=row, values=values)


def test_a_change_reaches_every_console_and_board_while_a_call_goes_on(
    world: ChangingWorld,
) -> None:
    world.press("b07")
    for console in world.consoles:
        world.until_call(console, lambda c: c.board == "b07", f"at {console}'s")
    stand = _stand(world)
    assert world.edit("zhao", _change("stand", stand, name="By the window")).ok
    world.until(
        lambda: all(_name(world, console, stand) == "By the window" for console in world.consoles),
        "both consoles see the new name",
    )
    session = world.consoles["wang"]
    advisor = session.suggestions(session.shows.calls[0].call)[0].advisor.advisor
    session.accept(session.shows.calls[0].call, advisor)
    world.until_step("b07", CallStep.ON_THE_WAY)
    session.close_call(session.shows.calls[0].call, Outcome.SERVED)
    world.until(lambda: not session.shows.calls, "the call is over")


def test_who_is_made_a_viewer_only_looks_from_then_on(world: ChangingWorld) -> None:
    assert world.consoles["wang"].shows.role is ConsoleRole.MANAGER
    edited = world.edit(
        "zhao",
        _change("console", "zhao", role="manager"),
        _change("console", "wang", role="viewer"),
    )
    assert edited.ok, edited
    world.until(lambda: world.consoles["wang"].shows.role is ConsoleRole.VIEWER, "wang is a viewer")
    refused = world.answer("wang", world.consoles["wang"].edit_showroom(edited.revision, ()))
    assert refused.error is not None
    assert "manager" in refused.error.message


def _stand(world: ChangingWorld) -> str:
    plan = world.consoles["zhao"].shows.plan
    assert plan is not None
    stand = plan.stand_of_board("b07")
    assert stand is not None
    return stand.stand


def _name(world: ChangingWorld, console: str, stand: str) -> str:
    plan = world.consoles[console].shows.plan
    found = plan.stand(stand) if plan else None
    return found.name if found else ""
