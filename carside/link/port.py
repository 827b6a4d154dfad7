"""The one narrow port to the broker: what every link takes and what it gives.

A link decodes on its own thread and hands finished values to one mailbox. It promises no delivery:
a publish while the link is down is dropped, because snapshots are published again on every
connect and requests are sent again from the outbox until they are answered.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from carside.contract import Address, Cleared, Message


class LinkState(StrEnum):
    """How the way to the broker stands."""

    CONNECTING = "connecting"
    CONNECTED = "connected"  # and subscribed: snapshots are on their way
    LOST = "lost"
    REFUSED = "refused"  # the broker does not accept our name or password


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """The link's state changed; `reason` is one sentence for a person, empty when all is well."""

    state: LinkState
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Malformed:
    """A message that was dropped, in words fit for a log.

    `address` is None for a topic outside the contract.
    """

    topic: str
    reason: str
    address: Address | None = None
    request: str | None = None


Heard = Message | Cleared | Malformed | LinkChanged
Mailbox = Callable[[Heard], None]
"""Called on the link's own thread; must return at once and never raise."""


class Link(Protocol):
    """A way to one broker, for one showroom."""

    def open(self) -> None:
        """Start connecting; the mailbox hears how it goes. Keeps trying until closed."""

    def publish(self, message: Message) -> bool:
        """Send with QoS 1, retained if the topic table says so; False if the link is down."""

    def clear(self, address: Address) -> bool:
        """Remove the retained snapshot at `address`; False if the link is down."""

    def subscribe(self, filters: tuple[str, ...]) -> None:
        """Listen to more topics, now and after every reconnect."""

    def unsubscribe(self, filters: tuple[str, ...]) -> None:
        """Stop listening to topics."""

    def close(self, farewell: Message | None = None) -> None:
        """Publish `farewell`, then disconnect cleanly (so that no will is sent)."""


@dataclass(frozen=True, slots=True)
class LinkPlan:
    """What a part wants of its link.

    `client` names the part for the broker, `filters` are what it listens to from the start and
    `will` is what the broker says for it when it vanishes.
    """

    client: str
    filters: tuple[str, ...]
    will: Message


MakeLink = Callable[[LinkPlan], Link]
"""Makes a link that is not open yet. The mailbox is bound by whoever provides this."""
