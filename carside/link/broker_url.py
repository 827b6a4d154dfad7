"""The address of a broker: ``mqtt://user:password@host:port`` or ``mqtts://`` for TLS.

A cluster has several hosts: ``mqtt://user:password@first:1883,second:1883,third:1883``. They are
tried in turn, with the same user and password.
"""

import re
from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urlsplit

DEFAULT_PORTS = {"mqtt": 1883, "mqtts": 8883}
EXAMPLE = "mqtt://board:password@127.0.0.1:1883"


class BrokerUrlError(ValueError):
    """Not the address of a broker; the text says what is allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokerUrl:
    """Where a broker listens and who we are there.

    `others` are the further hosts of a cluster with their ports, in the order they are tried in.
    """

    host: str
    port: int
    others: tuple[tuple[str, int], ...] = ()
    is_tls: bool = False
    user: str | None = None
    password: str | None = field(default=None, repr=False)

    @classmethod
    def parse(cls, text: str) -> "BrokerUrl":
        """Read a URL.

        Raises:
            BrokerUrlError: in one sentence, with an example of what is allowed.
        """
        first, *others = (_read_one(one) for one in _one_host_each(text))
        return replace(first, others=tuple((one.host, one.port) for one in others))

    @property
    def hosts(self) -> tuple[tuple[str, int], ...]:
        """Every host with its port, in the order they are tried in."""
        return ((self.host, self.port), *self.others)

    @property
    def place(self) -> str:
        """Hosts and ports, fit for a log: the password never is."""
        return ", ".join(f"{host}:{port}" for host, port in self.hosts)


def _one_host_each(text: str) -> list[str]:
    """The URLs that `text` stands for, one for each of its hosts."""
    found = re.fullmatch(r"([^/]*://)([^/?#]*@)?([^/?#]*)(.*)", text, re.DOTALL)
    if found is None:
        return [text]
    scheme, user, hosts, rest = found.groups(default="")
    return [f"{scheme}{user}{host}{rest}" for host in hosts.split(",")]


def _read_one(text: str) -> BrokerUrl:
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise BrokerUrlError(f"broker URL: {error}; must be such as {EXAMPLE}") from None
    if parts.scheme not in DEFAULT_PORTS:
        raise BrokerUrlError(
            f"broker URL starts with {parts.scheme or text!r}, "
            f"must be mqtt:// or mqtts://, such as {EXAMPLE}"
        )
    try:
        port = DEFAULT_PORTS[parts.scheme] if parts.port is None else parts.port
    except ValueError:
        port = 0
    if not port:
        raise BrokerUrlError(f"broker URL: the port must be 1 to 65535, such as {EXAMPLE}")
    if not parts.hostname:
        raise BrokerUrlError(f"broker URL has no host, must be such as {EXAMPLE}")
    if not _is_host(parts.hostname):
        raise BrokerUrlError(
            f"broker URL: {parts.hostname!r} is no host name, must be such as {EXAMPLE}"
        )
    return BrokerUrl(
        host=parts.hostname,
        port=port,
        is_tls=parts.scheme == "mqtts",
        user=unquote(parts.username) if parts.username is not None else None,
        password=unquote(parts.password) if parts.password is not None else None,
    )


def _is_host(text: str) -> bool:
    # The resolver raises UnicodeError for such a name, which would end the network thread.
    try:
        text.encode("idna")
    except UnicodeError:
        return False
    return text.isprintable() and " " not in text
