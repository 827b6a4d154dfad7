"""A webhook's receiver: a real HTTP server in this process that does what a test wants."""

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[BaseHTTPRequestHandler, int], None]
"""Answers a request; the number says which one it is, from 1."""


@dataclass
class Receiver:
    """What has come in: the paths, headers and bodies, in order."""

    link: str = ""
    paths: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    bodies: list[Any] = field(default_factory=list)

    @property
    def ids(self) -> list[str]:
        """The CloudEvents ids."""
        return [body["id"] for body in self.bodies]


def status(*codes: int) -> Answer:
    """Answers with these, one after the other, and with the last one from then on."""

    def answer(request: BaseHTTPRequestHandler, number: int) -> None:
        request.send_response(codes[min(number, len(codes)) - 1])
        request.send_header("Content-Length", "0")
        request.end_headers()

    return answer


def redirect(to: str, code: int = 302) -> Answer:
    """Sends everybody elsewhere."""

    def answer(request: BaseHTTPRequestHandler, number: int) -> None:
        del number
        request.send_response(code)
        request.send_header("Location", to)
        request.send_header("Content-Length", "0")
        request.end_headers()

    return answer


def hang(until: threading.Event) -> Answer:
    """Says nothing until then."""

    def answer(request: BaseHTTPRequestHandler, number: int) -> None:
        del number
        until.wait(30)
        request.close_connection = True

    return answer


def drip(until: threading.Event) -> Answer:
    """Says one letter after the other and never comes to an end."""

    def answer(request: BaseHTTPRequestHandler, number: int) -> None:
        del number
        try:
            while not until.wait(0.1):
                request.wfile.write(b"H")
        except OSError:
            pass  # cut off
        request.close_connection = True

    return answer


def babble(request: BaseHTTPRequestHandler, number: int) -> None:
    """Says something that is not HTTP."""
    del number
    request.wfile.write(b"\x00\xff\x1b[2J what?\n\n")
    request.close_connection = True


@contextmanager
def receiver(answer: Answer, tls: ssl.SSLContext | None = None) -> Iterator[Receiver]:
    """A receiver on this computer, behind TLS if asked."""
    one = Receiver()

    class Request(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            one.paths.append(self.path)
            one.headers.append(dict(self.headers))
            one.bodies.append(json.loads(self.rfile.read(length)))
            answer(self, len(one.bodies))

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Request)
    server.daemon_threads = True
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    one.link = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}/hook?key=secret"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield one
    server.shutdown()
    thread.join()
    server.server_close()


def nobody_there() -> str:
    """A link where nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}/hook"
