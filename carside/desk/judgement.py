"""What a request led to: the answer, what was journalled, and what is to be told."""

from dataclasses import dataclass
from typing import Any

from carside.calls import Call
from carside.contract.editing import TableRead
from carside.contract.payloads import Entry
from carside.desk.answers import Response


@dataclass(frozen=True, slots=True)
class Telling:
    """One more message to publish: `data` on the `row` of the topic table, for `identifier`."""

    row: str
    identifier: str
    data: Any
    message_id: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The response, the entries written, the calls that changed, and what else is to be told.

    Nobody asked where `response` is None.
    """

    response: Response | TableRead | None = None
    entries: tuple[Entry, ...] = ()
    calls: tuple[Call, ...] = ()
    tellings: tuple[Telling, ...] = ()
