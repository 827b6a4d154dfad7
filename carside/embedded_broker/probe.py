"""Just enough MQTT to know that a broker is up, is ours and can write to its disk.

An open port alone proves little: the server opens it first and makes its streams when the first
client connects. So the broker counts as started when it has let the desk in.
"""

import contextlib
import secrets
import socket
from enum import Enum

_ACCEPTED = b"\x20\x02\x00\x00"  # CONNACK, no session present, return code 0
_DISCONNECT = b"\xe0\x00"
_CLEAN_SESSION_WITH_USER_AND_PASSWORD = 0xC2


class Answer(Enum):
    """What a broker said to a client at the door."""

    NOBODY = "nobody is there"
    NO = "somebody is there and does not let us in"
    COME_IN = "the client is in"


def ask(host: str, port: int, user: str, password: str, *, timeout_s: float = 5.0) -> Answer:
    """Try to log in as `user` at `host`, `port`, and leave again."""
    try:
        connection = socket.create_connection((host, port), timeout=timeout_s)
    except OSError:
        return Answer.NOBODY
    with connection, contextlib.suppress(OSError):
        connection.sendall(_connect(user, password))
        if connection.recv(len(_ACCEPTED), socket.MSG_WAITALL) == _ACCEPTED:
            connection.sendall(_DISCONNECT)
            return Answer.COME_IN
    return Answer.NO


def _connect(user: str, password: str) -> bytes:
    keep_alive_s = 10
    body = (
        _text("MQTT")
        + bytes([4, _CLEAN_SESSION_WITH_USER_AND_PASSWORD])
        + keep_alive_s.to_bytes(2, "big")
        + b"".join(_text(part) for part in (_client(), user, password))
    )
    return bytes([0x10, len(body)]) + body  # one length byte: our passwords are short


def _client() -> str:
    # A name of its own each time: NATS turns away one that comes back before it has quite left.
    return f"carside-probe-{secrets.token_hex(4)}"


def _text(text: str) -> bytes:
    encoded = text.encode()
    return len(encoded).to_bytes(2, "big") + encoded
