"""One HTTP POST, bounded in time: what came of it, never an exception.

Redirects are not followed: a POST that is redirected loses its body or tells a stranger what we
know. Proxies of the environment are not used either.
"""

import contextlib
import http.client
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import SplitResult, quote, urlsplit

from carside.contract.envelope import printable

_TRY_AGAIN = frozenset(
    {
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.CONFLICT,
        HTTPStatus.TOO_EARLY,
        HTTPStatus.TOO_MANY_REQUESTS,
    }
)
_KEPT_IN_A_PATH = "/?&=%:;,+@!$'()*~"
_MAX_REASON_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class Posted:
    """What came of one try: the status, if one came, and what is wrong with it, in words."""

    status: int | None = None
    error: str | None = None

    @property
    def is_taken(self) -> bool:
        """Whether the receiver has it."""
        return self.error is None

    @property
    def is_final(self) -> bool:
        """Whether another try would end the same way: the receiver does not want it like this."""
        if self.status is None or self.status in _TRY_AGAIN:
            return False
        return self.status < HTTPStatus.INTERNAL_SERVER_ERROR


def post(link: str, body: bytes, headers: Mapping[str, str], timeout_s: float) -> Posted:
    """POST `body` to `link`, checked by `webhook_address`.

    Args:
        link: http or https; certificates are verified against the system's.
        body: as it is.
        headers: beside Host and Content-Length.
        timeout_s: for connecting, and again for all the rest.
    """
    parts = urlsplit(link)
    target = quote(parts.path or "/", safe=_KEPT_IN_A_PATH)
    query = f"?{quote(parts.query, safe=_KEPT_IN_A_PATH)}" if parts.query else ""
    connection = _connection(parts, timeout_s)
    try:
        connection.connect()
        with _no_longer_than(timeout_s, connection.sock):
            connection.request("POST", target + query, body, dict(headers))
            return _judged(connection.getresponse())
    except _TimeIsUpError:
        return Posted(error=f"no answer within {timeout_s:g} s")
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Posted(error=_words(error))
    finally:
        connection.close()


class _TimeIsUpError(Exception):
    """Not answered in time."""


def _connection(parts: SplitResult, timeout_s: float) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "http":
        return http.client.HTTPConnection(host, parts.port, timeout=timeout_s)
    context = ssl.create_default_context()
    return http.client.HTTPSConnection(host, parts.port, timeout=timeout_s, context=context)


@contextlib.contextmanager
def _no_longer_than(seconds: float, connected: socket.socket) -> Iterator[None]:
    # The socket's own timeout begins anew with every byte: a receiver that drips would hold us.
    is_up = threading.Event()

    def cut() -> None:
        is_up.set()
        with contextlib.suppress(OSError):
            # Not a TLS socket's own shutdown: that one is not made for another thread.
            socket.socket.shutdown(connected, socket.SHUT_RDWR)

    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    except (OSError, http.client.HTTPException, ValueError) as error:
        if is_up.is_set() or isinstance(error, TimeoutError):
            raise _TimeIsUpError from error
        raise
    finally:
        timer.cancel()


def _judged(response: http.client.HTTPResponse) -> Posted:
    status = response.status
    if status in range(HTTPStatus.OK, HTTPStatus.MULTIPLE_CHOICES):
        return Posted(status)
    if status in range(HTTPStatus.MULTIPLE_CHOICES, HTTPStatus.BAD_REQUEST):
        return Posted(status, "it redirects elsewhere, which is not followed")
    return Posted(status, _words(response.reason))


def _words(error: object) -> str:
    words = getattr(error, "verify_message", "") or getattr(error, "strerror", "") or str(error)
    return printable(str(words))[:_MAX_REASON_CHARACTERS] or type(error).__name__
