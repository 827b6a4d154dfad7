"""The address of a broker: ``mqtt://user:password@host:port`` or ``mqtts://`` for TLS."""

from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

DEFAULT_PORTS = {"mqtt": 1883, "mqtts": 8883}
EXAMPLE = "mqtt://board:password@127.0.0.1:1883"


class BrokerUrlError(ValueError):
    """Not the address of a broker; the text says what is allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokerUrl:
    """Where a broker listens and who we are there."""

    host: str
    port: int
    is_tls: bool = False
    user: str | None = None
    password: str | None = field(default=None, repr=False)

    @classmethod
    def parse(cls, text: str) -> "BrokerUrl":
        """Read a URL.

        Raises:
            BrokerUrlError: in one sentence, with an example of what is allowed.
        """
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
        return cls(
            host=parts.hostname,
            port=port,
            is_tls=parts.scheme == "mqtts",
            user=unquote(parts.username) if parts.username is not None else None,
            password=unquote(parts.password) if parts.password is not None else None,
        )

    @property
    def place(self) -> str:
        """Host and port, fit for a log: the password never is."""
        return f"{self.host}:{self.port}"


def _is_host(text: str) -> bool:
    # The resolver raises UnicodeError for such a name, which would end the network thread.
    try:
        text.encode("idna")
    except UnicodeError:
        return False
    return text.isprintable() and " " not in text
