"""What a console wants a board to do: the desk checks it, journals it and passes it on."""

from datetime import timedelta

from carside.clock import Clock
from carside.contract import Message
from carside.contract import payloads as p
from carside.desk.answers import RefusedError, as_json, request_key
from carside.desk.judgement import Judgement, Telling
from carside.desk.ledger import Ledger, Note
from carside.desk.showroom import Showroom

EXPIRES_AFTER = timedelta(seconds=10)
"""A board that hears a command later than this does not obey it: whoever asked has given up."""


class Errands:
    """Passes commands on to the boards of one showroom."""

    def __init__(self, showroom: Showroom, ledger: Ledger, clock: Clock) -> None:
        self._showroom = showroom
        self._ledger = ledger
        self._clock = clock

    def command(self, message: Message, request: p.CommandBoard) -> Judgement:
        """Pass a console's command on; what the board made of it, the board says itself.

        Raises:
            RefusedError: there is no such board, or it is not for a console to command.
            JournalError: it could not be written, so it is not passed on.
        """
        stand = self._showroom.plan.stand_of_board(request.board)
        if stand is None:
            raise RefusedError(
                p.ErrorCode.IMPOSSIBLE, f"no board {request.board} stands in this showroom"
            )
        if request.command is p.CommandName.SELF_TEST:
            raise RefusedError(
                p.ErrorCode.NOT_ALLOWED, "a self-test is asked of all boards at once"
            )
        now = self._clock.now()
        response = p.ConsoleResponse(request=message.id, ok=True)
        length = {} if request.for_s is None else {"for_s": request.for_s}
        entry = self._ledger.note(
            Note(
                event="commanded",
                at=now,
                actor=message.address.source,
                detail={"command": request.command, **length},
                board=request.board,
                stand=stand.stand,
                request=request_key(message),
                answer=as_json(response),
            )
        )
        command = p.Command(
            command=request.command, expires_at=now + EXPIRES_AFTER, for_s=request.for_s
        )
        telling = Telling("board_command", request.board, command, message.id)
        return Judgement(response, (entry,), tellings=(telling,))
