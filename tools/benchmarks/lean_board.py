"""A board as lean as can be, for a thousand of them in one process: it stands for another computer.

It has a connection of its own and says what a board says: will, birth, health, heartbeats, and one
press, kept and sent again every five seconds with the same id until the desk has answered for it.
What is left out is what costs a board's own computer and disk: the outbox's commit, reading and
keeping the snapshots, the window.
"""

import socket
import time
import uuid
from dataclasses import dataclass

import carside
from carside.calls import Kind
from carside.clock import SystemClock
from carside.contract import TOPICS, Address, encode
from carside.contract.envelope import new_message
from carside.contract.payloads import About, Health, Place, Presence
from carside.contract.topics import ROOT
from carside.link.broker_url import BrokerUrl
from carside.link.heartbeat import Heartbeat
from carside.link.mqtt import KEEP_ALIVE_S
from carside.rehearsal.frames import Frames
from tools.benchmarks import packets
from tools.benchmarks.echoes import LISTEN_QOS

_LEAVES = ("response", "call", "content", "command")
_SEEN = ("range", "price")
_OK = b'"ok":true'
_CHUNK = 1 << 16
_REFUSED = 0x80
_LAST_NUMBER = 65535


@dataclass(slots=True)
class Press:
    """One press; its packet is ready before the finger comes. Times are time.monotonic."""

    call: str
    due_s: float
    packet: bytes
    request: bytes
    sent_s: float | None = None
    answered_s: float | None = None


class LeanBoard:
    """One board and its connection."""

    def __init__(self, url: BrokerUrl, showroom: str, board: str) -> None:
        """Connect; what comes in is read by `receive`.

        Raises:
            OSError: nobody listens there.
        """
        self.showroom, self.board = showroom, board
        self.press: Press | None = None
        self.is_ready = False
        self._clock = SystemClock()
        self._heartbeat = Heartbeat(self._at("board_state"), 1, self._clock)
        self._answers = self._at("board_response").topic.encode()
        self._frames = Frames()
        self._number = 0
        self.socket = socket.create_connection((url.host, url.port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client = f"carside-{showroom}-board-{board}-{uuid.uuid4().hex[:8]}"
        will = self._heartbeat.says(Presence.LOST)
        who = (url.user or "", url.password or "")
        self._send(packets.connect(client, *who, will, KEEP_ALIVE_S))

    def prepare(self, due_s: float, language: str, to: str) -> Press:
        """Make a press ready, for showroom `to`."""
        place = Place(
            call=str(uuid.uuid4()), kind=Kind.NOW, car="none", language=language, seen=_SEEN
        )
        address = Address(to, TOPICS["board_request"], self.board)
        message = new_message(address, place, self._clock.now())
        packet = packets.publish(self._next(), address.topic, encode(message))
        self.press = Press(place.call, due_s, packet, message.id.encode())
        return self.press

    def send_press(self) -> None:
        """Put the press on the wire, again with the same packet."""
        assert self.press is not None
        self.press.sent_s = self.press.sent_s or time.monotonic()
        self._send(self.press.packet)

    def beat(self) -> None:
        """Say that we are there, every five seconds."""
        if self.is_ready and self._heartbeat.is_due():
            self._say("board_state", self._heartbeat.says(Presence.READY).data)

    def receive(self) -> None:
        """Read what has come, and acknowledge it.

        Raises:
            ConnectionError: the broker hung up, or never let us in.
        """
        chunk = self.socket.recv(_CHUNK)
        if not chunk:
            raise ConnectionError(f"the broker hung up on {self.showroom}/{self.board}")
        replies = bytearray()
        for packet in self._frames.whole(chunk):
            kind = packets.kind_of(packet)
            if kind == packets.PUBLISH:
                replies += self._hear(packet)
            elif kind == packets.CONNACK:
                self._listen(packet)
            elif kind == packets.SUBACK:
                self._begin(packet)
        if replies:
            self._send(replies)

    def _hear(self, packet: bytes) -> bytes:
        topic, number, payload = packets.read_publish(packet)
        press = self.press
        is_answer = press is not None and topic == self._answers and press.request in payload
        if press and is_answer and _OK in payload:
            press.answered_s = press.answered_s or time.monotonic()
        return packets.puback(number) if number else b""

    def _listen(self, packet: bytes) -> None:
        if packet[3]:
            raise ConnectionError(f"the broker refuses {self.board}: code {packet[3]}")
        root = f"{ROOT}/{self.showroom}"
        own = (f"{root}/board/{self.board}/{leaf}" for leaf in _LEAVES)
        shared = (f"{root}/desk/state", f"{root}/floor", f"{root}/car/+")
        self._send(packets.subscribe(self._next(), (*own, *shared), LISTEN_QOS))

    def _begin(self, packet: bytes) -> None:
        if _REFUSED in packet[4:]:
            raise ConnectionError(f"the broker does not let {self.showroom}/{self.board} listen")
        self.is_ready = True
        self._heartbeat.begin()
        self.beat()
        self._say("board_about", About(version=carside.__version__))
        self._say("board_health", Health(uptime_s=0.0))

    def _say(self, row: str, data: object) -> None:
        address = self._at(row)
        payload = encode(new_message(address, data, self._clock.now()))
        is_retained = address.row.is_retained
        self._send(packets.publish(self._next(), address.topic, payload, is_retained=is_retained))

    def _send(self, packet: bytes | bytearray) -> None:
        # A few hundred bytes find room in the kernel at once, or the broker is stuck.
        self.socket.sendall(packet)

    def _next(self) -> int:
        self._number = self._number % _LAST_NUMBER + 1
        return self._number

    def _at(self, row: str) -> Address:
        return Address(self.showroom, TOPICS[row], self.board)
