"""Every request has one answer, which is kept: asked again, the desk says the same again."""

import logging

from carside.clock import Clock
from carside.contract import Message
from carside.contract.editing import Edited, EditShowroom, ReadShowroom
from carside.contract.payloads import BoardResponse, ConsoleResponse
from carside.desk.answers import RefusedError, Response, as_json, from_json, request_key
from carside.desk.console_rights import QUESTIONS, ConsoleRights
from carside.desk.editing import Editing
from carside.desk.journal import Journal, Record
from carside.desk.judgement import Judgement
from carside.desk.judging import Judge

RESPONSES = {"board_request": "board_response", "console_request": "console_response"}
"""Topics of requests, each with that of its answers."""
CLASSES: dict[str, type[Response]] = {
    "board_response": BoardResponse,
    "console_response": ConsoleResponse,
}

_log = logging.getLogger(__name__)


class Answering:
    """Has requests judged and keeps the answers. `judge` is replaced when the showroom changes."""

    def __init__(
        self, journal: Journal, judge: Judge, rights: ConsoleRights, editing: Editing, clock: Clock
    ) -> None:
        self.judge = judge
        self._journal = journal
        self._rights = rights
        self._editing = editing
        self._clock = clock

    def answer(self, messages: list[Message]) -> list[tuple[Message, Judgement]]:
        """Each request with its judgement; all of them are written together, or none.

        Raises:
            JournalError: they could not be written, so nothing may be answered.
        """
        with self._journal.group():
            return [(message, self._judgement(message)) for message in messages]

    def _judgement(self, message: Message) -> Judgement:
        row = RESPONSES[message.address.row.name]
        is_board = row == "board_response"
        is_question = isinstance(message.data, QUESTIONS)
        kept = None if is_question else self._journal.answer(request_key(message))
        if kept is not None:
            is_edit = isinstance(message.data, EditShowroom)
            return Judgement(from_json(kept, Edited if is_edit else CLASSES[row]))
        try:
            judgement = self.judge.board(message) if is_board else self._judge_console(message)
        except RefusedError as refusal:
            _log.info("refused %s %s: %s", message.type, message.id, refusal)
            judgement = Judgement(_refusal(message.id, refusal, is_board=is_board))
        response = judgement.response
        if not judgement.entries and isinstance(response, Response) and not is_question:
            key, answer = request_key(message), as_json(response)
            self._journal.record(Record(at=self._clock.now(), request=key, answer=answer))
        return judgement

    def _judge_console(self, message: Message) -> Judgement:
        self._rights.check(message)
        match message.data:
            case ReadShowroom() as request:
                return Judgement(self._editing.read(message, request))
            case EditShowroom() as request:
                return self._editing.edit(message, request)
        return self.judge.console(message)


def _refusal(request: str, refusal: RefusedError, *, is_board: bool) -> Response:
    if is_board:
        return BoardResponse(request=request, ok=False, error=refusal.error)
    return ConsoleResponse(request=request, ok=False, error=refusal.error, call=refusal.call)
