"""A desk that serves a showroom file, and a console that reads and changes it over the wire."""

from pathlib import Path
from typing import Any, TypeVar

from carside.contract.editing import Change, Edited, EditShowroom, ReadShowroom, TableRead
from carside.contract.payloads import Presence, State
from carside.desk.desk import Desk
from carside.desk.editing import ShowroomSource
from carside.desk.journal import Journal
from carside.desk.rivals import LISTEN_S
from carside.desk.showroom_file import read_showroom
from tests.carside.desk.tiny import OneDesk
from tests.hand_clock import START

Kind = TypeVar("Kind")


class FileDesk(OneDesk):
    """A desk that serves a copy of the demonstration."""

    def __init__(self, journal: Journal, file: Path, *, may_edit: bool = True) -> None:
        self.source = ShowroomSource(file, may_edit=may_edit)
        super().__init__(journal, read_showroom(file))

    def start(self, showroom: Any = None) -> Desk:
        del showroom
        self.desk = Desk(
            read_showroom(self.source.file),
            self.journal,
            self.clock,
            self.wire.link_maker(self.hear),
            self.source,
        )
        self.desk.open()
        self.wire.deliver()
        self.clock.let_pass(LISTEN_S)
        self.desk.tick()
        self.wire.deliver()
        self.sit_down("zhao", "Zhao Lin")
        return self.desk

    def sit_down(self, console: str, person: str) -> None:
        state = State(state=Presence.READY, boot=1, since=START, person=person)
        self.wire.say("console_state", console, state)

    def read(self, table: str, row: str | None = None, console: str = "zhao") -> TableRead:
        self.wire.say("console_request", console, ReadShowroom(table=table, row=row))
        return self.last(TableRead, console)

    def edit(self, *changes: Change, seen: str | None = None, console: str = "zhao") -> Edited:
        revision = self.read("showroom", console=console).revision if seen is None else seen
        self.wire.forget()
        self.wire.say("console_request", console, EditShowroom(seen=revision, changes=changes))
        return self.last(Edited, console)

    def last(self, kind: type[Kind], console: str = "zhao") -> Kind:
        """The last answer of this kind to a console."""
        said = [one.data for one in self.wire.messages("console_response", console)]
        return [one for one in said if isinstance(one, kind)][-1]
