"""The near ends of the raw round trips: how fast this computer and this broker are at best."""

import contextlib
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

from carside import processes
from carside.contract import Role
from tests.brokers.running import RunningBroker
from tools.benchmarks.echoes import BACK, MESSAGE_BYTES, THERE, plain_client
from tools.benchmarks.figures import BenchmarkError
from tools.benchmarks.showroom import ROOT

RoundTrip = Callable[[], float]
"""Makes one round trip and returns its time in seconds."""
_WITHIN_S = 10.0
_PAYLOAD = b"x" * MESSAGE_BYTES


@contextlib.contextmanager
def tcp_round_trip() -> Iterator[RoundTrip]:
    """A TCP echo between two Python processes: what any message between processes costs here."""
    with _far_end("tcp") as first_line, contextlib.ExitStack() as open_here:
        address = ("127.0.0.1", int(first_line))
        sock = open_here.enter_context(socket.create_connection(address, _WITHIN_S))
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def once() -> float:
            began_s = time.perf_counter()
            sock.sendall(_PAYLOAD)
            missing = MESSAGE_BYTES
            while missing:
                missing -= len(sock.recv(missing))
            return time.perf_counter() - began_s

        yield once


@contextlib.contextmanager
def mqtt_round_trip(broker: RunningBroker) -> Iterator[RoundTrip]:
    """QoS 1 publish A to B and back to A over `broker`: plain paho in two processes.

    The end is taken in A's `on_message`, before anybody else is told.
    """
    arrived, is_ready = threading.Event(), threading.Event()
    times_s = [0.0]

    def on_message(*_: object) -> None:
        times_s[0] = time.perf_counter()
        arrived.set()

    client = plain_client(broker.url(Role.BOARD), Role.BOARD, BACK)
    client.on_subscribe = lambda *_: is_ready.set()
    client.on_message = on_message

    def once() -> float:
        arrived.clear()
        began_s = time.perf_counter()
        client.publish(THERE, _PAYLOAD, 1)
        if not arrived.wait(_WITHIN_S):
            raise BenchmarkError("a raw message did not come back")
        return times_s[0] - began_s

    with _far_end("mqtt", broker.url(Role.DESK)):
        client.loop_start()
        try:
            if not is_ready.wait(_WITHIN_S):
                raise BenchmarkError("the broker does not let the raw client listen")
            yield once
        finally:
            client.disconnect()
            client.loop_stop()


@contextlib.contextmanager
def _far_end(*words: str) -> Iterator[str]:
    """The echo in its own process; gives the first line it says."""
    command = [sys.executable, "-m", "tools.benchmarks.echoes", *words]
    child = processes.start(command, cwd=ROOT, stdout=subprocess.PIPE)
    assert child.stdout is not None
    try:
        line = child.stdout.readline().decode().strip()
        if not line:
            raise BenchmarkError("the echo process ended at once")
        yield line
    finally:
        processes.end([child])
        child.stdout.close()
