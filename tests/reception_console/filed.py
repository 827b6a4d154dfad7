"""A played showroom whose questions about the showroom file a real desk answers."""

from pathlib import Path

from carside.console.questions import Answered
from carside.contract.editing import Edited, EditShowroom, ReadShowroom, TableRead
from carside.contract.payloads import ConsoleResponse
from carside.demonstration import own_copy
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal
from tests.carside.desk.filed import FileDesk
from tests.reception_console.played import PlayedShowroom, StillClock


class FiledShowroom(PlayedShowroom):
    """A showroom whose file is a copy of the demonstration's in `folder`."""

    def __init__(self, clock: StillClock, folder: Path) -> None:
        super().__init__(clock)
        (folder / "showroom").mkdir()
        self.file = own_copy(folder / "showroom")
        self._journal = Journal(sqlite_url(folder), "demo")
        self.desk = FileDesk(self._journal, self.file)
        self.is_answering = True

    def take_answers(self) -> tuple[Answered, ...]:
        for name, question in list(self.questions.items()) if self.is_answering else ():
            if not isinstance(question, ReadShowroom | EditShowroom):
                continue
            del self.questions[name]
            self.desk.wire.say("console_request", "zhao", question, name)
            said = [one.data for one in self.desk.wire.messages("console_response", "zhao")]
            answer = next(one for one in reversed(said) if one.request == name)
            if isinstance(answer, ConsoleResponse):
                self._answers.append(Answered(name, None, answer.error))
            else:
                assert isinstance(answer, TableRead | Edited)
                self._answers.append(Answered(name, answer, answer.error))
        return super().take_answers()

    def close(self) -> None:
        self._journal.close()
