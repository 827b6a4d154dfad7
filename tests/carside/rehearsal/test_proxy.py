"""The bad network of a rehearsal: passes on, cuts, falls silent, delays, doubles."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import pytest

from carside.rehearsal.frames import Frames, NotMqttError, is_acknowledged_publish, repeated
from carside.rehearsal.proxy import Route

WITHIN_S = 10.0
CONNECT = b"\x10\x02hi"
PINGREQ = b"\xc0\x00"


def publish(text: bytes, qos: int = 1, packet_id: int = 7) -> bytes:
    """A PUBLISH on topic ``t``."""
    body = b"\x00\x01t" + (packet_id.to_bytes(2, "big") if qos else b"") + text
    length, out = len(body), b""
    while True:
        length, digit = length // 128, length % 128
        out += bytes([digit | (0x80 if length else 0)])
        if not length:
            return bytes([0x30 | qos << 1]) + out + body


# Packets


def test_a_stream_is_cut_into_the_packets_that_were_put_in_whatever_the_chunks() -> None:
    packets = [CONNECT, publish(b"x" * 5), PINGREQ, publish(b"y" * 300), publish(b"z" * 20000, 0)]
    stream = b"".join(packets)
    for size in (1, 2, 3, 7, 100, 4096, len(stream)):
        frames = Frames()
        out = [
            p for at in range(0, len(stream), size) for p in frames.whole(stream[at : at + size])
        ]
        assert out == packets
        assert frames.held == 0


def test_a_packet_that_is_not_whole_is_held_back() -> None:
    frames = Frames()
    assert list(frames.whole(publish(b"abc")[:-1])) == []
    assert frames.held == len(publish(b"abc")) - 1


def test_what_cannot_be_mqtt_is_told() -> None:
    with pytest.raises(NotMqttError):
        list(Frames().whole(b"\x30\xff\xff\xff\xff\x01"))


@pytest.mark.parametrize(
    ("packet", "is_one"),
    [
        (publish(b"a", 1), True),
        (publish(b"a", 2), True),
        (publish(b"a", 0), False),
        (CONNECT, False),
        (PINGREQ, False),
    ],
)
def test_only_a_publish_that_is_acknowledged_is_repeated(packet: bytes, *, is_one: bool) -> None:
    assert is_acknowledged_publish(packet) is is_one


def test_a_repeated_packet_differs_by_the_dup_flag_alone() -> None:
    packet = publish(b"abc")
    assert repeated(packet) == bytes([packet[0] | 0x08]) + packet[1:]
    assert repeated(repeated(packet)) == repeated(packet)


# The proxy


@dataclass
class Target:
    """A server that notes what it hears and can speak."""

    heard: bytearray = field(default_factory=bytearray)
    writers: list[asyncio.StreamWriter] = field(default_factory=list)
    ended: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.writers.append(writer)
        with suppress(ConnectionError):
            while data := await reader.read(65536):
                self.heard += data
        self.ended += 1
        writer.close()


@asynccontextmanager
async def standing() -> AsyncIterator[tuple[Target, Route]]:
    target = Target()
    server = await asyncio.start_server(target.serve, "127.0.0.1", 0)
    route = Route([server.sockets[0].getsockname()[:2]], random.Random(1))
    await route.open()
    try:
        yield target, route
    finally:
        route.close()
        for writer in target.writers:
            writer.close()
        await until(lambda: target.ended == len(target.writers))
        server.close()
        await server.wait_closed()


async def until(claim: Callable[[], bool]) -> None:
    async with asyncio.timeout(WITHIN_S):
        while not claim():  # noqa: ASYNC110 (the claim is about sockets, which set no event)
            await asyncio.sleep(0.005)


def told(story: Callable[[Target, Route], Awaitable[None]]) -> None:
    async def run() -> None:
        async with standing() as (target, route):
            await story(target, route)

    asyncio.run(run())


async def client(route: Route) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", route.ports[0])


def test_everything_passes_in_order_both_ways() -> None:
    async def story(target: Target, route: Route) -> None:
        reader, writer = await client(route)
        packets = [publish(bytes([n]) * n * 40, packet_id=n + 1) for n in range(60)]
        for packet in packets:
            writer.write(packet)
        await until(lambda: bytes(target.heard) == b"".join(packets))
        target.writers[0].write(b"".join(packets))
        async with asyncio.timeout(WITHIN_S):
            assert await reader.readexactly(len(b"".join(packets))) == b"".join(packets)
        writer.close()
        await until(lambda: target.ended == 1 and route.connections == 0)

    told(story)


def test_what_the_target_says_before_it_hangs_up_still_arrives() -> None:
    async def story(target: Target, route: Route) -> None:
        reader, writer = await client(route)
        writer.write(CONNECT)
        await until(lambda: bool(target.heard))
        target.writers[0].write(publish(b"x" * 100_000))
        target.writers[0].close()
        async with asyncio.timeout(WITHIN_S):
            assert await reader.read(-1) == publish(b"x" * 100_000)
        writer.close()

    told(story)


def test_a_cut_ends_what_there_is_and_lets_new_connections_in() -> None:
    async def story(target: Target, route: Route) -> None:
        reader, writer = await client(route)
        writer.write(CONNECT)
        await until(lambda: bool(target.heard))
        assert route.cut() == 1
        async with asyncio.timeout(WITHIN_S):
            with suppress(ConnectionError):
                assert await reader.read() == b""
        await until(lambda: target.ended == 1)
        writer.close()
        _reader, again = await client(route)
        again.write(PINGREQ)
        await until(lambda: bytes(target.heard) == CONNECT + PINGREQ)
        again.close()

    told(story)


def test_a_silent_connection_stays_open_and_tells_neither_side_anything() -> None:
    async def story(target: Target, route: Route) -> None:
        reader, writer = await client(route)
        writer.write(CONNECT)
        await until(lambda: bool(target.heard))
        assert route.go_silent() == 1
        writer.write(publish(b"unheard"))
        target.writers[0].write(publish(b"unheard too"))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3):
                await reader.read(1)
        assert bytes(target.heard) == CONNECT
        writer.close()  # the client gives up: the target must not learn of it
        _reader, again = await client(route)
        again.write(PINGREQ)
        await until(lambda: bytes(target.heard) == CONNECT + PINGREQ)
        assert target.ended == 0
        target.writers[0].close()
        await until(lambda: route.connections == 1)
        again.close()
        await until(lambda: route.connections == 0)

    told(story)


def test_delayed_packets_come_late_and_in_order() -> None:
    async def story(target: Target, route: Route) -> None:
        route.delay_s = 0.05
        _reader, writer = await client(route)
        packets = [publish(str(n).encode()) for n in range(100)]
        for n, packet in enumerate(packets):
            writer.write(packet)
            if n % 10 == 0:
                await asyncio.sleep(0.005)
            if n == 80:
                route.delay_s = 0.0  # the rest may not overtake what is still held back
        await until(lambda: len(target.heard) == len(b"".join(packets)))
        assert bytes(target.heard) == b"".join(packets)
        route.delay_s = 0.05
        writer.write(PINGREQ)
        await asyncio.sleep(0.001)
        writer.close()
        await until(lambda: bytes(target.heard).endswith(PINGREQ))

    told(story)


def test_acknowledged_messages_are_doubled_both_ways_and_nothing_else_is() -> None:
    async def story(target: Target, route: Route) -> None:
        reader, writer = await client(route)
        route.double(is_on=True)
        writer.write(CONNECT + publish(b"a") + publish(b"b", 0) + PINGREQ)
        twice = publish(b"a") + repeated(publish(b"a"))
        wanted = CONNECT + twice + publish(b"b", 0) + PINGREQ
        await until(lambda: len(target.heard) >= len(wanted))
        assert bytes(target.heard) == wanted
        target.writers[0].write(publish(b"a"))
        async with asyncio.timeout(WITHIN_S):
            assert await reader.readexactly(len(twice)) == twice
        assert route.doubled == 2
        writer.close()

    told(story)


def test_doubling_begins_at_a_packets_beginning() -> None:
    async def story(target: Target, route: Route) -> None:
        _reader, writer = await client(route)
        packet = publish(b"abcdef")
        writer.write(packet[:4])
        await asyncio.sleep(0.05)
        route.double(is_on=True)
        writer.write(packet[4:])
        await until(lambda: bytes(target.heard) == packet + repeated(packet))
        writer.close()

    told(story)


def test_doubling_ends_when_it_has_met_a_message() -> None:
    async def story(target: Target, route: Route) -> None:
        _reader, writer = await client(route)
        packet = publish(b"a")
        wanted = PINGREQ + packet + repeated(packet) + packet
        for _time in range(2):
            route.double(is_on=True)
            route.double(is_on=False)
            target.heard.clear()
            writer.write(PINGREQ + packet + packet)
            await until(lambda: len(target.heard) >= len(wanted))
            assert bytes(target.heard) == wanted
        assert route.doubled == 2
        writer.close()

    told(story)


def test_every_target_has_a_port_of_its_own_and_a_cut_ends_them_all() -> None:
    async def run() -> None:
        targets = [Target(), Target()]
        servers = [await asyncio.start_server(t.serve, "127.0.0.1", 0) for t in targets]
        places = [server.sockets[0].getsockname()[:2] for server in servers]
        route = Route(places, random.Random(1))
        await route.open()
        writers = []
        for number, port in enumerate(route.ports):
            _reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(publish(bytes([number])))
            writers.append(writer)
        await until(lambda: all(target.heard for target in targets))
        assert [bytes(target.heard) for target in targets] == [publish(b"\0"), publish(b"\1")]
        assert route.cut() == 2
        await until(lambda: all(target.ended for target in targets))
        route.close()
        for writer in writers:
            writer.close()
        for server in servers:
            server.close()

    asyncio.run(run())


def test_where_nobody_listens_the_client_is_hung_up_on() -> None:
    async def run() -> None:
        silent = await asyncio.start_server(lambda _r, _w: None, "127.0.0.1", 0)
        port = silent.sockets[0].getsockname()[1]
        silent.close()
        await silent.wait_closed()
        route = Route([("127.0.0.1", port)], random.Random(1))
        await route.open()
        reader, writer = await client(route)
        writer.write(CONNECT)
        async with asyncio.timeout(WITHIN_S):
            with suppress(ConnectionError):
                assert await reader.read() == b""
        assert route.connections == 0
        writer.close()
        route.close()

    asyncio.run(run())
