"""How it travels: the topic table, the payloads and the envelope between bytes and values."""

from carside.contract.envelope import (
    MAX_PAYLOAD_BYTES,
    Cleared,
    MalformedMessageError,
    Message,
    decode,
    encode,
)
from carside.contract.topics import TOPICS, Address, Role, TopicRow, address_of, row_for

__all__ = [
    "MAX_PAYLOAD_BYTES",
    "TOPICS",
    "Address",
    "Cleared",
    "MalformedMessageError",
    "Message",
    "Role",
    "TopicRow",
    "address_of",
    "decode",
    "encode",
    "row_for",
]
