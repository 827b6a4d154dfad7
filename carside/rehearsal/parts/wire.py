"""How a part hears the stage and speaks to it: lines on standard input and standard output."""

import logging
import os
import threading
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from carside.rehearsal.parts.words import Logged, Order, Report, Settings, Stop

_IN, _OUT = 0, 1
_CHUNK = 1 << 16
_MAX_LINE = 1000
_ENCODER = msgspec.json.Encoder()
_SETTINGS = msgspec.json.Decoder(Settings)
_ORDER: "msgspec.json.Decoder[Order]" = msgspec.json.Decoder(Order)


def _lines() -> Iterator[bytes]:
    """Standard input, without `sys.stdin`: a thread that waits in it would abort the exit."""
    rest = b""
    while chunk := os.read(_IN, _CHUNK):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from lines


_LINES = _lines()


def settings() -> Any:
    """The first line: how to begin."""
    return _SETTINGS.decode(next(_LINES))


def tell(report: Report) -> None:
    """Report; on return the line is in the pipe, and stays there if this process is killed."""
    line = _ENCODER.encode(report) + b"\n"
    while line:
        line = line[os.write(_OUT, line) :]


def log_to_the_stage() -> None:
    """Send this process's log to the stage, line by line."""
    handler = _ToTheStage()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)


class _ToTheStage(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        """Send one line; too long a one is cut, so that it stays whole in the pipe."""
        tell(Logged(self.format(record)[:_MAX_LINE]))


def listen(obey: Callable[[Order], object]) -> None:
    """Hand every later line to `obey`, on a thread of its own; `Stop` when there are no more."""
    threading.Thread(target=_listen, args=(obey,), name="orders", daemon=True).start()


def _listen(obey: Callable[[Order], object]) -> None:
    for line in _LINES:
        obey(_ORDER.decode(line))
    obey(Stop())
