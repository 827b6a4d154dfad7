"""The console's part in a self-test: it says of every board's press that it has seen it.

Quietly: nobody is troubled by what a console answers for itself. Each press is answered once, and
the answer is sent again until the desk has it, like every request.
"""

from dataclasses import dataclass, field

from carside.console.requests import Requests
from carside.contract.payloads import ConsoleResponse, Entry, SelfTestSeen

TESTED = "tested"
"""The `event` of the journal entry that a board's press for a self-test leaves."""


@dataclass(slots=True)
class SelfTestWitness:
    """Answers for one console."""

    requests: Requests
    _test: str = ""
    _seen: set[str] = field(default_factory=set)

    def hear_entry(self, entry: Entry, now_s: float) -> None:
        """Answer a press of a self-test that was not answered yet."""
        test = entry.detail.get("test")
        if entry.event != TESTED or entry.board is None or not isinstance(test, str):
            return
        if test != self._test:
            self._test, self._seen = test, set()
        if entry.board not in self._seen:
            self._seen.add(entry.board)
            self.requests.ask(SelfTestSeen(test=test, board=entry.board), None, now_s)

    def hear(self, response: ConsoleResponse, now_s: float) -> None:
        """The desk has an answer, or will not have it: both end it."""
        self.requests.hear(response, now_s)
        self.requests.take_notices()

    def tick(self, now_s: float) -> None:
        """Send again what the desk has not answered."""
        self.requests.tick(now_s)
        self.requests.take_notices()
