"""What a broker is started from: the shipped configuration, installed programs, free ports."""

import os
import random
import shutil
import socket
from pathlib import Path

from carside.rehearsal.brokers.fault import BrokerMissingError

_CHECKOUT = Path(__file__).parents[3]
_SEARCH_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
_PORT_RANGE = Path("/proc/sys/net/ipv4/ip_local_port_range")
_LOWEST_PORT = 15_000
_USUAL_FIRST_EPHEMERAL_PORT = 32_768
_TRIES = 100


def shipped(path: str) -> str:
    """The text of a file of `broker_config`, such as ``mosquitto/mosquitto.conf``.

    Raises:
        BrokerMissingError: Carside was installed without its checkout.
    """
    try:
        return (_CHECKOUT / "broker_config" / path).read_text()
    except FileNotFoundError:
        raise BrokerMissingError(
            f"broker_config/{path} is not here: this broker's configuration comes with a checkout "
            "of Carside, not with the installed package."
        ) from None


def program(name: str, package: str, *, only_in: str = _SEARCH_PATH) -> str:
    """Where `name` is installed; system programs are not on everybody's PATH.

    `only_in` are the folders to look in, parted by colons.

    Raises:
        BrokerMissingError: it is not; the sentence names the Debian package.
    """
    found = shutil.which(name, path=only_in)
    if found is None:
        raise BrokerMissingError(f"{name} is not installed here: apt-get install {package}")
    return found


def adapted(text: str, changes: dict[str, str]) -> str:
    """The shipped `text` with ports, folders and passwords of ours in place of its own.

    Raises:
        ValueError: the text has lost one of the words to be replaced.
    """
    for theirs, ours in changes.items():
        if theirs not in text:
            raise ValueError(f"the shipped configuration has lost {theirs!r}")
        text = text.replace(theirs, ours)
    return text


def free_port() -> int:
    """A port that nobody listens on, and that the kernel gives to no client meanwhile.

    A port of the range that clients' own ends are taken from could be gone when a killed broker
    comes back; a client that knocks there in between can even meet itself.
    """
    for _ in range(_TRIES):
        port = random.randrange(_LOWEST_PORT, _first_ephemeral_port())  # noqa: S311 (no secret)
        with socket.socket() as trial:
            try:
                trial.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("found no free port on loopback")


def _first_ephemeral_port() -> int:
    try:
        first = int(_PORT_RANGE.read_text().split()[0])
    except OSError:
        return _USUAL_FIRST_EPHEMERAL_PORT
    return first if first > _LOWEST_PORT else _USUAL_FIRST_EPHEMERAL_PORT
