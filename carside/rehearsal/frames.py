"""MQTT packets cut out of a stream of bytes, so that one can be sent twice and none is torn."""

from collections.abc import Iterator

_PUBLISH = 3
_DUP = 0x08
_QOS_BITS = 0x06
_MORE = 0x80
_MAX_LENGTH_BYTES = 4


class NotMqttError(ValueError):
    """The stream is no MQTT: a remaining length runs over more than four bytes."""


class Frames:
    """Collects the bytes of one direction; whole packets come out, in order."""

    def __init__(self) -> None:
        self._held = bytearray()

    @property
    def held(self) -> int:
        """How many bytes of a packet that is not whole yet are held back."""
        return len(self._held)

    def whole(self, chunk: bytes) -> Iterator[bytes]:
        """Take in `chunk` and give every packet that is whole now.

        Raises:
            NotMqttError: this cannot be MQTT.
        """
        self._held += chunk
        begin = 0
        while (end := _end_of_packet(self._held, begin)) is not None:
            yield bytes(self._held[begin:end])
            begin = end
        del self._held[:begin]


def is_acknowledged_publish(packet: bytes) -> bool:
    """Whether this is a PUBLISH with QoS 1 or 2, which its sender may have to repeat."""
    return packet[0] >> 4 == _PUBLISH and bool(packet[0] & _QOS_BITS)


def repeated(packet: bytes) -> bytes:
    """The same PUBLISH as its sender would repeat it: with the DUP flag."""
    return bytes([packet[0] | _DUP]) + packet[1:]


def _end_of_packet(stream: bytearray, begin: int) -> int | None:
    length, shift = 0, 0
    for at in range(begin + 1, min(begin + 1 + _MAX_LENGTH_BYTES, len(stream))):
        length |= (stream[at] & ~_MORE & 0xFF) << shift
        shift += 7
        if not stream[at] & _MORE:
            end = at + 1 + length
            return end if end <= len(stream) else None
    if shift == 7 * _MAX_LENGTH_BYTES:
        raise NotMqttError("no MQTT packet has so long a length")
    return None
