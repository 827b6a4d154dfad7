"""A link that lets somebody listen to what is published through it."""

from collections.abc import Callable

from carside.contract import Address, Message
from carside.link.port import Link, LinkPlan, MakeLink

Listener = Callable[[Message], object]


class TappedLink:
    """Another link, with a listener to everything that is published; a `Link`."""

    def __init__(self, link: Link, listener: Listener) -> None:
        self._link = link
        self._listener = listener

    def open(self) -> None:
        """Start connecting."""
        self._link.open()

    def publish(self, message: Message) -> bool:
        """Send, and let the listener know, whether the link is up or not."""
        self._listener(message)
        return self._link.publish(message)

    def clear(self, address: Address) -> bool:
        """Remove a retained snapshot."""
        return self._link.clear(address)

    def subscribe(self, filters: tuple[str, ...]) -> None:
        """Listen to more topics."""
        self._link.subscribe(filters)

    def unsubscribe(self, filters: tuple[str, ...]) -> None:
        """Stop listening to topics."""
        self._link.unsubscribe(filters)

    def close(self, farewell: Message | None = None) -> None:
        """Say farewell and disconnect."""
        self._link.close(farewell)


def tapped(make_link: MakeLink, listener: Listener) -> MakeLink:
    """Make links whose published messages `listener` hears first."""

    def make(plan: LinkPlan) -> Link:
        return TappedLink(make_link(plan), listener)

    return make
