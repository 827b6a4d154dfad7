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
_WITH_LEVEL = frozenset({p.CommandName.VOLUME, p.CommandName.BRIGHTNESS})


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
        _check_level(request)
        now = self._clock.now()
        response = p.ConsoleResponse(request=message.id, ok=True)
        more = {"for_s": request.for_s, "level": request.level}
        detail = {name: value for name, value in more.items() if value is not None}
        entry = self._ledger.note(
            Note(
                event="commanded",
                at=now,
                actor=message.address.source,
                detail={"command": request.command, **detail},
                board=request.board,
                stand=stand.stand,
                request=request_key(message),
                answer=as_json(response),
            )
        )
        command = p.Command(
            command=request.command,
            expires_at=now + EXPIRES_AFTER,
            for_s=request.for_s,
            level=request.level,
        )
        telling = Telling("board_command", request.board, command, message.id)
        return Judgement(response, (entry,), tellings=(telling,))


def _check_level(request: p.CommandBoard) -> None:
    """A level goes with volume and brightness, and with nothing else.

    Raises:
        RefusedError: it is missing, or means nothing.
    """
    name = request.command.value
    if request.command in _WITH_LEVEL and request.level is None:
        raise RefusedError(p.ErrorCode.MALFORMED, f"{name} needs a level from 0 to 100")
    if request.command not in _WITH_LEVEL and request.level is not None:
        raise RefusedError(p.ErrorCode.MALFORMED, f"{name} has no level")
