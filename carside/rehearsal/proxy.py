"""A TCP proxy that breaks what runs through it: the bad network of a rehearsal.

One `Route` stands before the broker for each group of parts, with a port for each of the broker's
own. It passes everything on, in order,
until it is told otherwise:

* `cut` closes every connection there is, as an access point does that restarts.
* `go_silent` makes every connection there is half-open: nothing is passed on any more and nothing
  is closed. Each side finds out by its own keep-alive; new connections are whole.
* `delay_s` holds every chunk back, with jitter, and never lets one overtake another.
* `double` sends each PUBLISH with QoS 1 twice, at once, the second time with the DUP flag.
  Later it could not be sent: its packet id may have been given to another message by then.
  It goes on until it has met a message: a network that doubled nothing was not broken.

Pure asyncio, one thread, loopback.
"""

import asyncio
import random
from collections import deque
from collections.abc import Sequence

from carside.rehearsal.frames import Frames, NotMqttError, is_acknowledged_publish, repeated

_LOOPBACK = "127.0.0.1"


class Route:
    """One listening port before each target, and how it treats what passes.

    Attributes:
        ports: where it listens, in the order of its targets.
        delay_s: the longest time a chunk is held back, in seconds; 0 for none.
        doubled: how many were.
    """

    def __init__(self, targets: Sequence[tuple[str, int]], chance: random.Random) -> None:
        self.delay_s = 0.0
        self.doubled = 0
        self.ports: tuple[int, ...] = ()
        self._targets = tuple(targets)
        self._chance = chance
        self._lines: set[_Line] = set()
        self._servers: list[asyncio.Server] = []
        self._is_doubling = False
        self._least_doubled = 0

    async def open(self) -> None:
        """Listen on free ports of loopback, which are `ports` from now on."""
        self._servers = [await self._listen(target) for target in self._targets]
        self.ports = tuple(int(one.sockets[0].getsockname()[1]) for one in self._servers)

    @property
    def connections(self) -> int:
        """How many connections there are, half-open ones included."""
        return len(self._lines)

    def cut(self) -> int:
        """Close every connection and return how many there were."""
        lines = list(self._lines)
        for line in lines:
            line.cut()
        return len(lines)

    def go_silent(self) -> int:
        """Pass nothing on any more on the connections there are; return how many."""
        for line in self._lines:
            line.is_silent = True
        return len(self._lines)

    def double(self, *, is_on: bool) -> None:
        """Send acknowledged messages twice; or no longer, once it has happened."""
        self._is_doubling = is_on
        if is_on:
            self._least_doubled = self.doubled + 1

    @property
    def is_doubling(self) -> bool:
        """Whether the next acknowledged message is sent twice."""
        return self._is_doubling or self.doubled < self._least_doubled

    def close(self) -> None:
        """Stop listening and close everything."""
        for server in self._servers:
            server.close()
        self.cut()

    def wait_s(self) -> float:
        """How long the next chunk is held back."""
        return self._chance.uniform(0.2, 1.0) * self.delay_s if self.delay_s else 0.0

    def add(self, line: "_Line") -> None:
        """Know a new connection."""
        self._lines.add(line)

    def remove(self, line: "_Line") -> None:
        """Forget a connection that is over."""
        self._lines.discard(line)

    async def _listen(self, target: tuple[str, int]) -> asyncio.Server:
        loop = asyncio.get_running_loop()
        return await loop.create_server(lambda: _Line(self, target).near, _LOOPBACK, 0)


class _Line:
    """One connection through a route: the client's side is near, the broker's is far."""

    def __init__(self, route: Route, target: tuple[str, int]) -> None:
        self.route = route
        self._target = target
        self.is_silent = False
        self.near = _Side(self)
        self.far = _Side(self)
        self.near.other, self.far.other = self.far, self.near
        self._reaching: asyncio.Task[None] | None = None

    def begin(self) -> None:
        self.route.add(self)
        self._reaching = asyncio.get_running_loop().create_task(self._reach())

    def cut(self) -> None:
        self.near.drop()
        self.far.drop()
        if self._reaching is not None:
            self._reaching.cancel()
        self.route.remove(self)

    def lost(self, side: "_Side") -> None:
        if self.is_silent:  # the other side does not learn of it
            if side.other.is_over:
                self.route.remove(self)
            return
        side.other.finish()
        self.route.remove(self)

    async def _reach(self) -> None:
        try:
            await asyncio.get_running_loop().create_connection(lambda: self.far, *self._target)
        except OSError:
            self.cut()


class _Side(asyncio.Protocol):
    """One end of a connection. What arrives here leaves at the other end."""

    def __init__(self, line: _Line) -> None:
        self.other: _Side = self
        self.is_over = False
        self._line = line
        self._transport: asyncio.Transport | None = None
        self._frames = Frames()
        self._waiting: list[bytes] = []  # for the far side to be reached
        self._free_s = 0.0
        self._late: deque[bytes] = deque()  # chunks that are held back

    # What asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 (narrows for mypy)
        self._transport = transport
        if self.is_over:
            transport.abort()
        elif self is self._line.near:
            self._line.begin()
        for chunk in self._waiting:
            transport.write(chunk)
        self._waiting.clear()

    def data_received(self, data: bytes) -> None:
        if self._line.is_silent:
            return
        try:
            out = self._passing(data)
        except NotMqttError:
            self._line.cut()
            return
        if out:
            self._pass_on(out)

    def eof_received(self) -> bool:
        return False  # closes

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 (asyncio's name)
        self.is_over = True
        self._line.lost(self)

    def pause_writing(self) -> None:
        self.other.read_on(is_reading=False)

    def resume_writing(self) -> None:
        self.other.read_on(is_reading=True)

    # What the line asks

    @property
    def is_late(self) -> bool:
        """Whether something that arrived here is still held back."""
        return bool(self._late)

    def send(self, data: bytes) -> None:
        if self.is_over or self._line.is_silent:
            return
        if self._transport is None:
            self._waiting.append(data)
        else:
            self._transport.write(data)

    def finish(self) -> None:
        """Send what is left, then close."""
        if self._transport is None:
            self.is_over = True
        elif not self.other.is_late:
            self._transport.close()

    def drop(self) -> None:
        self.is_over = True
        if self._transport is not None:
            self._transport.abort()

    def read_on(self, *, is_reading: bool) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        if is_reading:
            self._transport.resume_reading()
        else:
            self._transport.pause_reading()

    def _passing(self, data: bytes) -> bytes:
        packets = self._frames.whole(data)
        return b"".join(self._doubled(packet) for packet in packets)

    def _doubled(self, packet: bytes) -> bytes:
        if not self._line.route.is_doubling or not is_acknowledged_publish(packet):
            return packet
        self._line.route.doubled += 1
        return packet + repeated(packet)

    def _pass_on(self, out: bytes) -> None:
        loop = asyncio.get_running_loop()
        wait_s = self._line.route.wait_s()
        if not wait_s and not self._late:
            self.other.send(out)
            return
        self._free_s = max(self._free_s, loop.time() + wait_s)
        self._late.append(out)
        loop.call_at(self._free_s, self._send_late)

    def _send_late(self) -> None:
        # The oldest, whichever timer this is: two of the same instant may fire in any order.
        self.other.send(self._late.popleft())
        if self.is_over and not self._late:
            self.other.finish()
