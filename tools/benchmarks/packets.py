"""The few MQTT 3.1.1 packets that a board needs, as bytes.

For a thousand boards in one process beside what is measured: paho would take ten times the time
for each packet, on the same two cores.
"""

from carside.contract import Message, encode

CONNACK, PUBLISH, PUBACK, SUBACK = 2, 3, 4, 9
PINGREQ = b"\xc0\x00"

_CLEAN_SESSION_USER_PASSWORD = 0xC2
_WILL_QOS1 = 0x0C
_WILL_RETAINED = 0x20
_QOS1, _RETAINED = 0x02, 0x01
_MORE = 0x80


def connect(client: str, user: str, password: str, will: Message, keep_alive_s: int) -> bytes:
    """A clean session with a will."""
    flags = _CLEAN_SESSION_USER_PASSWORD | _WILL_QOS1
    flags |= _WILL_RETAINED if will.address.row.is_retained else 0
    head = _text(b"MQTT") + bytes([4, flags]) + keep_alive_s.to_bytes(2, "big")
    said = (will.address.topic.encode(), encode(will))
    words = (client.encode(), *said, user.encode(), password.encode())
    return _packet(0x10, head + b"".join(_text(word) for word in words))


def subscribe(number: int, filters: tuple[str, ...], quality: int) -> bytes:
    """Listen to `filters` with so high a quality of service."""
    wanted = b"".join(_text(one.encode()) + bytes([quality]) for one in filters)
    return _packet(0x82, number.to_bytes(2, "big") + wanted)


def publish(number: int, topic: str, payload: bytes, *, is_retained: bool = False) -> bytes:
    """Say something with QoS 1."""
    kind = 0x30 | _QOS1 | (_RETAINED if is_retained else 0)
    return _packet(kind, _text(topic.encode()) + number.to_bytes(2, "big") + payload)


def puback(number: bytes) -> bytes:
    """Acknowledge the message with that packet number."""
    return b"\x40\x02" + number


def kind_of(packet: bytes) -> int:
    """Such as `PUBLISH`."""
    return packet[0] >> 4


def read_publish(packet: bytes) -> tuple[bytes, bytes, bytes]:
    """Topic, packet number (empty with QoS 0) and payload of a PUBLISH."""
    at = 1
    while packet[at] & _MORE:
        at += 1
    begin = at + 3
    end = begin + int.from_bytes(packet[at + 1 : begin], "big")
    body = end + 2 if packet[0] & 0x06 else end
    return packet[begin:end], packet[end:body], packet[body:]


def _packet(kind: int, body: bytes) -> bytes:
    length, left = bytearray(), len(body)
    while True:
        left, low = divmod(left, 128)
        length.append(low | (_MORE if left else 0))
        if not left:
            return bytes([kind]) + bytes(length) + body


def _text(text: bytes) -> bytes:
    return len(text).to_bytes(2, "big") + text
