"""The one narrow port to the showroom: what the screen asks of a console session.

`carside.console.session.ConsoleSession` is the real one; tests put a played showroom behind the
same signatures.
"""

from typing import Protocol

from carside.calls import Outcome
from carside.console.questions import Answered
from carside.console.shows import ConsoleShows, Notice
from carside.contract.editing import Change, ReadShowroom
from carside.contract.payloads import CommandName, Screenshot
from carside.contract.reading import FindCalls, MakeReport, TellStory
from carside.link.port import Heard
from carside.matching import Suggestion
from carside.roster import AdvisorState


class Session(Protocol):
    """What a console knows and can ask for. Nothing here blocks or raises."""

    @property
    def shows(self) -> ConsoleShows:
        """Everything known now; a new value after every change."""

    def heard(self, item: Heard) -> bool:
        """Take in one item of the mailbox; True if `shows` may have changed."""

    def tick(self) -> bool:
        """Let time pass; True if `shows` changed."""

    def suggestions(self, call: str) -> tuple[Suggestion, ...]:
        """Everybody on duty, ranked for `call`, best first."""

    def take_notices(self) -> tuple[Notice, ...]:
        """What must be told once, oldest first; nothing comes twice."""

    def dispatch(self, call: str, advisor: str) -> None:
        """Ask `advisor` to go."""

    def accept(self, call: str, advisor: str) -> None:
        """Say that `advisor` goes."""

    def decline(self, call: str, advisor: str, reason: str = "") -> None:
        """Say that `advisor` cannot go."""

    def arrive(self, call: str) -> None:
        """Say that the advisor stands beside the shopper."""

    def close_call(self, call: str, outcome: Outcome, note: str = "") -> None:
        """Say that the call is over."""

    def join(self, call: str) -> None:
        """Say that the call is the same shopper's as the one it is taken for."""

    def keep_apart(self, call: str) -> None:
        """Say that the call is another shopper's."""

    def remark(self, call: str, text: str) -> None:
        """Keep a remark about the call, open or closed."""

    def set_advisor(self, advisor: str, state: AdvisorState) -> None:
        """Say that `advisor` is free, away or off duty from now on."""

    def ask(self, question: FindCalls | TellStory | MakeReport | ReadShowroom) -> str:
        """Have the desk look something up; `take_answers` has the answer by this name."""

    def edit_showroom(self, seen: str, changes: tuple[Change, ...]) -> str:
        """Have the desk change the showroom file as it was `seen`; answered as by `ask`."""

    def take_answers(self) -> tuple[Answered, ...]:
        """The answers that have come; each is given once."""

    def take_screenshots(self) -> tuple[tuple[str, Screenshot], ...]:
        """The pictures that boards have sent, with the board's name; each is given once."""

    def command(
        self,
        board: str,
        command: CommandName,
        for_s: int | None = None,
        level: int | None = None,
    ) -> None:
        """Have `board` do something; a notice says what became of it."""

    def run_self_test(self) -> None:
        """Have every board send one press that troubles nobody."""
