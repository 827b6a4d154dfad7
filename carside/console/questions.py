"""What a console has asked the desk to look up or to change in the showroom, until it has answered.

Unlike a decision about a call, an answer here is a value that somebody waits for: a page of the
history, a report, a table of the showroom file.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from carside.contract.editing import Edited, TableRead
from carside.contract.payloads import ConsoleResponse, Error
from carside.contract.reading import CallStory, HistoryPage, Report

RESEND_S = 5.0
GIVE_UP_S = 30.0
"""A report over a million calls takes its time."""

Answer = HistoryPage | CallStory | Report | TableRead | Edited
ANSWERS = (HistoryPage, CallStory, Report, TableRead, Edited)


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to the question `name`; None if the desk refused (`error`) or never answered."""

    name: str
    answer: Answer | None
    error: Error | None = None


@dataclass(slots=True)
class _Asked:
    data: Any
    asked_s: float
    sent_s: float


@dataclass(slots=True)
class Questions:
    """The unanswered questions of one console. `send(id, data)` puts one on the wire."""

    send: Callable[[str, Any], None]
    _waiting: dict[str, _Asked] = field(default_factory=dict)
    _answers: list[Answered] = field(default_factory=list)

    def ask(self, data: Any, now_s: float) -> str:
        """Ask `data` and return the question's name."""
        name = str(uuid.uuid4())
        self._waiting[name] = _Asked(data, now_s, now_s)
        self.send(name, data)
        return name

    def hear(self, answer: Answer | ConsoleResponse) -> bool:
        """Take in what the desk says; True if it was asked from here."""
        if self._waiting.pop(answer.request, None) is None:
            return False
        if isinstance(answer, ConsoleResponse):
            self._answers.append(Answered(answer.request, None, answer.error))
        else:
            self._answers.append(Answered(answer.request, answer, answer.error))
        return True

    def tick(self, now_s: float) -> None:
        """Ask again what waits, and give up on what waited too long."""
        for name, asked in list(self._waiting.items()):
            if now_s - asked.asked_s > GIVE_UP_S:
                del self._waiting[name]
                self._answers.append(Answered(name, None))
            elif now_s - asked.sent_s > RESEND_S:
                asked.sent_s = now_s
                self.send(name, asked.data)

    def take_answers(self) -> tuple[Answered, ...]:
        """What was answered; each is given once."""
        taken, self._answers = tuple(self._answers), []
        return taken
