"""What people note about a call: kept with its story, and found by it; the call stays as it is."""

from carside.clock import Clock
from carside.contract import Message
from carside.contract import payloads as p
from carside.desk.answers import RefusedError, as_json, request_key
from carside.desk.judgement import Judgement
from carside.desk.ledger import REMARKED, Ledger, Note


class Remarks:
    """Takes remarks about the calls of one showroom, open and closed."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def take(self, message: Message, request: p.Remark) -> Judgement:
        """Journal a remark.

        Raises:
            RefusedError: there is no such call.
            JournalError: it could not be written.
        """
        call = self._ledger.find(request.call)
        if call is None:
            raise RefusedError(p.ErrorCode.UNKNOWN_CALL, "the desk knows no such call")
        response = p.ConsoleResponse(request=message.id, ok=True)
        entry = self._ledger.note(
            Note(
                event=REMARKED,
                at=self._clock.now(),
                actor=message.address.source,
                detail={"text": request.text},
                call=call,
                request=request_key(message),
                answer=as_json(response),
            )
        )
        return Judgement(response, (entry,))
