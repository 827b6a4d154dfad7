"""What became of asking the desk to save: saved, mistakes, or somebody was faster."""

from dataclasses import dataclass
from datetime import datetime

from carside.console.questions import Answered
from carside.contract.editing import Edited
from carside.contract.payloads import ErrorCode
from reception_console.settings.draft import Draft
from reception_console.settings.form import all_fields
from reception_console.settings.problems import Problems, placed_problems
from reception_console.wording import sentence, time_words, translate

_NO_PROBLEMS = Problems({})


@dataclass(slots=True)
class Saving:
    """How the last attempt stands.

    Attributes:
        asked: the name of the request that is not answered yet.
        saved: when it was saved, in words; `conflict` who was faster; else both are empty.
        problems: what is wrong with what was wanted.
    """

    asked: str | None = None
    saved: str = ""
    conflict: str = ""
    problems: Problems = _NO_PROBLEMS

    def begin(self, asked: str) -> None:
        """The desk was asked."""
        self.forget()
        self.asked = asked

    def forget(self) -> None:
        """Nothing of the last attempt matters any more."""
        self.asked, self.saved, self.conflict, self.problems = None, "", "", _NO_PROBLEMS

    def mend(self, place: tuple[str, int, str]) -> None:
        """Something else is wanted in this field: what was wrong there may be right by now."""
        placed = {key: words for key, words in self.problems.placed.items() if key != place}
        self.problems = Problems(placed, self.problems.others)

    def take(self, answered: Answered, draft: Draft, at: datetime | None) -> bool:
        """Take in the desk's answer; True if everything was saved."""
        self.forget()
        answer, error = answered.answer, answered.error
        if isinstance(answer, Edited) and answer.ok:
            words = translate("Settings", "Saved at {0}")
            self.saved = words.format(time_words(at)) if at is not None else ""
            return True
        if error is not None and error.code is ErrorCode.CONFLICT:
            self.conflict = sentence(error.message)
        elif isinstance(answer, Edited) and answer.problems:
            self.problems = placed_problems(answer.problems, draft, all_fields(draft))
        else:
            unheard = translate("Settings", "The desk did not answer; perhaps nothing was saved.")
            self.problems = Problems({}, (error.message if error is not None else unheard,))
        return False
