"""The desk's answers, in words a receptionist can act on."""

from datetime import datetime

import msgspec

from carside.calls import Call, Phase
from carside.contract import Message
from carside.contract.editing import Edited
from carside.contract.payloads import BoardResponse, ConsoleResponse, Error, ErrorCode
from carside.roster import Advisor

Response = BoardResponse | ConsoleResponse | Edited


class RefusedError(Exception):
    """A request that changes nothing, with the reason to answer with."""

    def __init__(self, code: ErrorCode, message: str, *, call: Call | None = None) -> None:
        super().__init__(message)
        self.error = Error(code=code, message=message)
        self.call = call


def request_key(message: Message) -> str:
    """What a request is remembered by: CloudEvents makes ids unique per source only."""
    return f"{message.address.source} {message.id}"


def as_json(response: Response) -> bytes:
    """A response as it is kept in the journal."""
    return msgspec.json.encode(response)


def from_json(kept: bytes, response_class: type[Response]) -> Response:
    """Read a kept response back."""
    return msgspec.json.decode(kept, type=response_class)


def conflict(call: Call, advisor: Advisor | None, who: str) -> RefusedError:
    """Say that somebody was faster, and how the call stands now.

    Args:
        call: as it stands.
        advisor: who is on it.
        who: the name of whoever decided last about it; empty if nobody knows.
    """
    by = f" by {who}" if who else ""
    name = advisor.name if advisor else "an advisor"
    sentence = {
        Phase.PLACED: "the call is waiting for an advisor again",
        Phase.DISPATCHED: f"{name} was asked to go{by}{_at(call.dispatched_at)}",
        Phase.ACCEPTED: f"{name} is on the way{_since(call.accepted_at)}",
        Phase.ARRIVED: f"{name} is with the shopper{_since(call.arrived_at)}",
        Phase.CLOSED: f"the call was closed as {call.outcome}{by}{_at(call.closed_at)}",
    }[call.phase]
    return RefusedError(ErrorCode.CONFLICT, sentence, call=call)


def _at(at: datetime | None) -> str:
    return f" at {at.astimezone():%H:%M:%S}" if at else ""


def _since(at: datetime | None) -> str:
    return f" since {at.astimezone():%H:%M:%S}" if at else ""
