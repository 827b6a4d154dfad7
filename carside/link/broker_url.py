"""The address of a broker: ``mqtt://user:password@host:port`` or ``mqtts://`` for TLS."""

from dataclasses import dataclass
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
    password: str | None = None

    @classmethod
    def parse(cls, text: str) -> "BrokerUrl":
        """Read a URL.

        Raises:
            BrokerUrlError: in one sentence, with an example of what is allowed.
        """
        parts = urlsplit(text)
        if parts.scheme not in DEFAULT_PORTS:
            raise BrokerUrlError(
                f"broker URL starts with {parts.scheme or text!r}, "
                f"must be mqtt:// or mqtts://, such as {EXAMPLE}"
            )
        try:
            port = parts.port
        except ValueError:
            raise BrokerUrlError(
                f"broker URL: the port must be 1 to 65535, such as {EXAMPLE}"
            ) from None
        if not parts.hostname:
            raise BrokerUrlError(f"broker URL has no host, must be such as {EXAMPLE}")
        return cls(
            host=parts.hostname,
            port=port or DEFAULT_PORTS[parts.scheme],
            is_tls=parts.scheme == "mqtts",
            user=unquote(parts.username) if parts.username is not None else None,
            password=unquote(parts.password) if parts.password is not None else None,
        )

    @property
    def place(self) -> str:
        """Host and port, fit for a log: the password never is."""
        return f"{self.host}:{self.port}"
