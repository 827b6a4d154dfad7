"""The conversation with the desk about the showroom file: reading the plan, and saving it.

Five tables make a plan, so five questions are asked; only if all answers are of one revision do
they fit together, else they are asked again. Without the advisors (too many of them to travel) it
goes as well: only where they begin their day is then left as it is.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from carside.console.questions import Answered
from carside.contract.editing import Change, Edited, ReadShowroom, TableRead
from carside.contract.payloads import ErrorCode
from carside.planning.draft import Draft
from carside.planning.rows import TABLES, draft_of
from reception_console.port import Session

_MOST_TRIES = 3
_OPTIONAL = "advisor"


class Talk(StrEnum):
    """How the conversation stands."""

    IDLE = "idle"
    READING = "reading"
    UNREADABLE = "unreadable"  # `sentence` says why, or nothing if there was no answer
    SAVING = "saving"
    SAVED = "saved"
    REFUSED = "refused"  # `sentences` say why, or nothing if there was no answer
    CONFLICT = "conflict"  # somebody else changed the file; `sentence` says who


@dataclass(slots=True)
class PlanFile:
    """Reads and saves; `take` is told every answer."""

    session: Session
    talk: Talk = Talk.IDLE
    sentence: str = ""
    sentences: tuple[str, ...] = ()
    base: Draft | None = None
    sent: Draft | None = None
    _seen: str = ""
    _asked: dict[str, str] = field(default_factory=dict)
    _read: dict[str, TableRead] = field(default_factory=dict)
    _save: str = ""
    _tries: int = 0

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self.talk in (Talk.READING, Talk.SAVING)

    def read(self) -> None:
        """Ask what the file says."""
        self._tries = 0
        self._ask()

    def _ask(self) -> None:
        self._tries += 1
        self.talk, self.sentence, self.sentences = Talk.READING, "", ()
        self._read = {}
        self._asked = {self.session.ask(ReadShowroom(table=table)): table for table in TABLES}

    def save(self, changes: tuple[Change, ...], draft: Draft) -> None:
        """Ask for these changes, which make `draft` of what was read."""
        self.talk, self.sentence, self.sentences, self.sent = Talk.SAVING, "", (), draft
        self._save = self.session.edit_showroom(self._seen, changes)

    def take(self, answered: Answered) -> bool:
        """Take in an answer; True if it was asked from here."""
        if answered.name in self._asked:
            self._take_table(self._asked.pop(answered.name), answered)
            return True
        if self._save and answered.name == self._save:
            self._save = ""
            self._take_edited(answered)
            return True
        return False

    def _take_table(self, table: str, answered: Answered) -> None:
        if table == _OPTIONAL and answered.error is not None:
            self._read[table] = TableRead(request=answered.name, table=table)
        elif not isinstance(answered.answer, TableRead) or not answered.answer.ok:
            self._asked = {}
            self.talk = Talk.UNREADABLE
            self.sentence = answered.error.message if answered.error else ""
            return
        else:
            self._read[table] = answered.answer
        if len(self._read) == len(TABLES):
            self._take_plan()

    def _take_plan(self) -> None:
        revisions = {read.revision for read in self._read.values() if read.revision}
        if len(revisions) > 1 and self._tries < _MOST_TRIES:
            self._ask()
            return
        try:
            self.base = draft_of({table: read.rows for table, read in self._read.items()})
        except (KeyError, TypeError, ValueError) as fault:
            self.talk, self.sentence = Talk.UNREADABLE, str(fault)
            return
        self._seen = revisions.pop()
        self.talk = Talk.IDLE

    def _take_edited(self, answered: Answered) -> None:
        answer, error = answered.answer, answered.error
        if isinstance(answer, Edited) and answer.ok:
            self.base, self._seen, self.talk = self.sent, answer.revision, Talk.SAVED
        elif error is not None and error.code is ErrorCode.CONFLICT:
            self.talk, self.sentence = Talk.CONFLICT, error.message
        else:
            self.talk = Talk.REFUSED
            problems = answer.problems if isinstance(answer, Edited) else ()
            self.sentences = problems or ((error.message,) if error else ())
