"""Bytes to values and back: the only place where a message can be malformed.

Every payload is one CloudEvents 1.0 JSON object in structured mode. What the topic says is
believed, because the broker's permissions guard it; a `source` that disagrees is malformed.
"""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

import msgspec

from carside.contract.topics import TOPICS, Address

MAX_PAYLOAD_BYTES = 64 * 1024
"""Longer payloads are dropped unread, so that nobody can fill a board's memory."""

_MAX_ID_CHARACTERS = 128
_MAX_REASON_CHARACTERS = 300


class MalformedMessageError(ValueError):
    """A message that breaks the contract; the text says how, in one sentence.

    The sentence may quote what arrived, so it is cut short and made printable: nobody can fill or
    forge a log with it. `request` is the message's id when at least that could be read, so that
    whoever asked can be told.
    """

    def __init__(self, reason: str, *, request: str | None = None) -> None:
        super().__init__(printable(reason))
        self.request = request


@dataclass(frozen=True, slots=True)
class Message:
    """One message: where it travels, what it says, and the envelope's `id`, `type` and `time`."""

    address: Address
    data: Any
    id: str
    type: str
    time: datetime


@dataclass(frozen=True, slots=True)
class Cleared:
    """An empty retained payload: the snapshot at this address is gone."""

    address: Address


class _Envelope(msgspec.Struct, frozen=True):
    specversion: str
    id: str
    source: str
    type: str
    data: msgspec.Raw
    time: datetime | None = None
    datacontenttype: str = "application/json"


class _IdOnly(msgspec.Struct):
    id: str


def new_message(
    address: Address, data: Any, at: datetime, *, message_id: str | None = None
) -> Message:
    """Wrap `data` for `address`; the type follows from the data's class.

    Raises:
        TypeError: the topic table has no such data at this address.
    """
    for type_name, data_class in address.row.types.items():
        if isinstance(data, data_class):
            return Message(address, data, message_id or str(uuid.uuid4()), type_name, at)
    raise TypeError(f"{type(data).__name__} does not travel on {address.topic}")


def encode(message: Message) -> bytes:
    """Write a message as the contract's JSON.

    Raises:
        MalformedMessageError: it would be longer than `MAX_PAYLOAD_BYTES`.
    """
    payload = msgspec.json.encode(
        {
            "specversion": "1.0",
            "id": message.id,
            "source": message.address.source,
            "type": message.type,
            "time": timestamp(message.time),
            "datacontenttype": "application/json",
            "data": message.data,
        }
    )
    if len(payload) > MAX_PAYLOAD_BYTES:
        raise MalformedMessageError(
            f"{message.address.topic}: {len(payload)} bytes, at most {MAX_PAYLOAD_BYTES} may travel"
        )
    return payload


def decode(address: Address, payload: bytes) -> Message | Cleared:
    """Read what arrived at `address`.

    Raises:
        MalformedMessageError: anything that breaks the contract.
    """
    if not payload and address.row.is_retained:
        return Cleared(address)
    if len(payload) > MAX_PAYLOAD_BYTES:
        raise MalformedMessageError(f"{len(payload)} bytes, at most {MAX_PAYLOAD_BYTES} are read")
    try:
        envelope = _envelope_decoder().decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise MalformedMessageError(
            f"not a CloudEvents 1.0 object: {error}", request=_id_of(payload)
        ) from None
    _check(envelope, address)
    return Message(address, _data(envelope, address), envelope.id, envelope.type, _time(envelope))


def printable(text: str) -> str:
    """A stranger's text fit for one line of a log: printable, and not endless."""
    cut = text if len(text) <= _MAX_REASON_CHARACTERS else text[:_MAX_REASON_CHARACTERS] + "..."
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in cut)


def timestamp(at: datetime) -> str:
    """An instant as it travels: RFC 3339 in UTC, to the millisecond."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _check(envelope: _Envelope, address: Address) -> None:
    if not _is_id(envelope.id):
        raise MalformedMessageError(f"id must have 1 to {_MAX_ID_CHARACTERS} printable characters")
    if envelope.specversion != "1.0":
        raise MalformedMessageError(
            f"specversion {envelope.specversion!r}, must be '1.0'", request=envelope.id
        )
    if envelope.source != address.source:
        raise MalformedMessageError(
            f"source {envelope.source!r} on a topic of {address.source!r}", request=envelope.id
        )
    if envelope.type not in address.row.types:
        raise MalformedMessageError(f"unknown type {envelope.type!r}", request=envelope.id)


def _data(envelope: _Envelope, address: Address) -> Any:
    try:
        return _data_decoder(address.row.types[envelope.type]).decode(envelope.data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise MalformedMessageError(f"{envelope.type}: {error}", request=envelope.id) from None


def _id_of(payload: bytes) -> str | None:
    try:
        found = msgspec.json.decode(payload, type=_IdOnly).id
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return found if _is_id(found) else None


def _is_id(text: str) -> bool:
    # A NUL, for one, is a letter to JSON and an error to PostgreSQL.
    return 0 < len(text) <= _MAX_ID_CHARACTERS and text.isprintable()


def _time(envelope: _Envelope) -> datetime:
    # CloudEvents lets `time` be absent; a time without a zone is taken as UTC.
    at = envelope.time or datetime.fromtimestamp(0, UTC)
    try:
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except OverflowError:
        raise MalformedMessageError(f"time {at} is out of range", request=envelope.id) from None


@cache
def _envelope_decoder() -> msgspec.json.Decoder[_Envelope]:
    return msgspec.json.Decoder(_Envelope)


@cache
def _data_decoder(data_class: type) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(data_class)


def _meet_every_class() -> None:
    """Make all decoders now, while there is one thread.

    msgspec (0.22) ends the process with SIGSEGV when two threads meet a data class for the first
    time at once, such as a link's thread and the desk's.
    """
    _envelope_decoder()
    for row in TOPICS.values():
        for data_class in row.types.values():
            _data_decoder(data_class)


_meet_every_class()
