"""What a console can ask of the desk and, through it, of boards; and what became of it."""

from collections.abc import Callable
from typing import Any

from carside.calls import Outcome
from carside.clock import Clock
from carside.console.commanded import Commanded
from carside.console.questions import ANSWERS, Answer, Answered, Questions
from carside.console.requests import Requests
from carside.console.self_tests import SelfTestWitness
from carside.console.shows import Notice
from carside.console.snapshots import Snapshots
from carside.contract.editing import Change, EditShowroom, ReadShowroom
from carside.contract.payloads import (
    Accept,
    Arrive,
    BoardResponse,
    Close,
    CommandBoard,
    CommandName,
    ConsoleResponse,
    Decline,
    Dispatch,
    Entry,
    Join,
    KeepApart,
    Remark,
    RunSelfTest,
    Screenshot,
    SetAdvisor,
)
from carside.contract.reading import FindCalls, MakeReport, TellStory
from carside.matching import Suggestion
from carside.roster import AdvisorState
from carside.suggesting import Suggesting


class Asking:
    """The asking half of a console's session. `send(id, data)` puts a request on the wire."""

    def __init__(self, clock: Clock, send: Callable[[str, Any], None]) -> None:
        self._clock = clock
        self._snapshots = Snapshots()
        self._suggesting = Suggesting(is_patient=True)
        self._requests = Requests(send)
        self._errands = Requests(send)
        self._questions = Questions(send)
        self._commanded = Commanded(clock.now)
        self._screenshots: dict[str, Screenshot] = {}
        self._witness = SelfTestWitness(Requests(send))

    def suggestions(self, call: str) -> tuple[Suggestion, ...]:
        """Who should go to `call`, best first; empty if the call or the plan is unknown."""
        held = self._snapshots
        wanted, plan = held.calls.get(call), held.plan
        if wanted is None or plan is None:
            return ()
        calls, advisors = held.calls.values(), held.advisors.values()
        return self._suggesting.suggestions(wanted, calls, advisors, plan, self._family)

    def _family(self, car: str) -> str | None:
        sheet = self._snapshots.sheets.get(car)
        return sheet.family if sheet else None

    def dispatch(self, call: str, advisor: str) -> None:
        """Ask `advisor` to go."""
        self._ask(Dispatch, call, advisor=advisor)

    def accept(self, call: str, advisor: str) -> None:
        """Accept on behalf of `advisor`, who said so aloud or by a nod."""
        self._ask(Accept, call, advisor=advisor)

    def decline(self, call: str, advisor: str, reason: str = "") -> None:
        """Take `advisor` off the call again."""
        self._ask(Decline, call, advisor=advisor, reason=reason)

    def arrive(self, call: str) -> None:
        """Say that the advisor stands beside the shopper."""
        self._ask(Arrive, call)

    def close_call(self, call: str, outcome: Outcome, note: str = "") -> None:
        """End the call."""
        self._ask(Close, call, outcome=outcome, note=note)

    def join(self, call: str) -> None:
        """Say that the call is the same shopper's as the one it is taken for."""
        seen = self._snapshots.calls.get(call)
        if seen is not None and seen.same_as is not None:
            self._ask(Join, call, into=seen.same_as)

    def keep_apart(self, call: str) -> None:
        """Say that the call is another shopper's."""
        self._ask(KeepApart, call)

    def remark(self, call: str, text: str) -> None:
        """Keep a remark about the call, open or closed."""
        self._errands.ask(Remark(call=call, text=text), None, self._clock.monotonic_s())

    def set_advisor(self, advisor: str, state: AdvisorState) -> None:
        """Say that `advisor` is free, away or off duty from now on."""
        data = SetAdvisor(advisor=advisor, state=state)
        self._errands.ask(data, None, self._clock.monotonic_s())

    def ask(self, question: FindCalls | TellStory | MakeReport | ReadShowroom) -> str:
        """Have the desk look something up; `take_answers` has the answer by this name."""
        return self._questions.ask(question, self._clock.monotonic_s())

    def edit_showroom(self, seen: str, changes: tuple[Change, ...]) -> str:
        """Have the desk change the showroom file as it was `seen`; answered as by `ask`."""
        edit = EditShowroom(seen=seen, changes=changes)
        return self._questions.ask(edit, self._clock.monotonic_s())

    def take_answers(self) -> tuple[Answered, ...]:
        """The answers that have come; each is given once."""
        return self._questions.take_answers()

    def take_screenshots(self) -> tuple[tuple[str, Screenshot], ...]:
        """The pictures that boards have sent, with the board's name; each is given once.

        Only those asked for from here, and of each board only the last: they are large.
        """
        taken, self._screenshots = tuple(self._screenshots.items()), {}
        return taken

    def command(
        self,
        board: str,
        command: CommandName,
        for_s: int | None = None,
        level: int | None = None,
    ) -> None:
        """Have `board` do something; a notice says what became of it."""
        data = CommandBoard(board=board, command=command, for_s=for_s, level=level)
        now_s = self._clock.monotonic_s()
        self._commanded.ask(self._errands.ask(data, None, now_s), data, now_s)

    def run_self_test(self) -> None:
        """Have every board send one press that troubles nobody."""
        self._errands.ask(RunSelfTest(), None, self._clock.monotonic_s())

    def take_notices(self) -> tuple[Notice, ...]:
        """What the receptionist must be told; each is given once."""
        return (
            *self._requests.take_notices(),
            *self._errands.take_notices(),
            *self._commanded.take_notices(),
            *self._snapshots.take_moves(),
        )

    def _ask(self, request: Any, call: str, **words: Any) -> None:
        seen = self._snapshots.calls.get(call)
        if seen is not None:
            data = request(call=call, revision=seen.revision, **words)
            self._requests.ask(data, seen, self._clock.monotonic_s())

    # Hearing what became of it

    def _hear_response(self, response: ConsoleResponse | Answer, now_s: float) -> None:
        if self._questions.hear(response) or isinstance(response, ANSWERS):
            return
        if response.call is not None:
            self._snapshots.take_call(response.call)
        self._requests.hear(response, now_s)
        self._errands.hear(response, now_s)
        self._commanded.hear_desk(response.request, now_s, is_ok=response.ok, error=response.error)
        self._witness.hear(response, now_s)

    def _hear_result(self, board: str, response: BoardResponse | Screenshot) -> bool:
        if isinstance(response, BoardResponse):
            return self._commanded.hear_board(board, response)
        done = BoardResponse(request=response.request, ok=True)
        is_ours = self._commanded.hear_board(board, done)
        if is_ours:
            self._screenshots[board] = response
        return is_ours

    def _hear_entry(self, entry: Entry, now_s: float) -> None:
        self._witness.hear_entry(entry, now_s)

    def _pass_asking_time(self, now_s: float) -> None:
        self._requests.tick(now_s)
        self._errands.tick(now_s)
        self._questions.tick(now_s)
        self._commanded.tick(now_s)
        self._witness.tick(now_s)
