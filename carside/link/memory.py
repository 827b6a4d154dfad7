"""A broker in memory, for tests and rehearsals: retained snapshots, wills and cut lines included.

Everything still travels as bytes through the envelope, so a story told over this link tells the
same as over a real broker. Nothing is delivered until `deliver()` is called: the caller decides
when time passes.
"""

from collections import deque
from dataclasses import dataclass

from carside.contract import Address, Message, encode
from carside.link.port import Heard, LinkChanged, LinkPlan, LinkState, Mailbox, MakeLink
from carside.link.reading import read


@dataclass(frozen=True, slots=True)
class _Letter:
    to: "MemoryLink"
    item: Heard


class MemoryBroker:
    """Keeps what is retained and passes everything on, in order."""

    def __init__(self) -> None:
        self.retained: dict[str, bytes] = {}
        self.is_up = True
        self._links: list[MemoryLink] = []
        self._letters: deque[_Letter] = deque()

    def link_maker(self, mailbox: Mailbox) -> MakeLink:
        """Make links to this broker that speak to `mailbox`."""
        return lambda plan: MemoryLink(self, plan, mailbox)

    def deliver(self) -> None:
        """Hand over everything that is waiting, and what that leads to."""
        while self._letters:
            letter = self._letters.popleft()
            letter.to.mailbox(letter.item)

    def stop(self, *, forget: bool = False) -> None:
        """Go down as a crashed broker does: no wills; `forget` loses what was retained too."""
        self.is_up = False
        self._letters.clear()
        if forget:
            self.retained.clear()
        for link in self._links:
            link.lose("the broker is down")

    def start(self) -> None:
        """Come back; every open link connects again."""
        self.is_up = True
        for link in list(self._links):
            link.connect()

    def cut(self, link: "MemoryLink") -> None:
        """Cut one link's line: its will is published."""
        link.lose("the connection was cut")
        self.publish(link.plan.will.address.topic, encode(link.plan.will), is_retained=True)

    def publish(self, topic: str, payload: bytes, *, is_retained: bool) -> None:
        """Take in raw bytes, as from any client, also a hostile one."""
        if is_retained and payload:
            self.retained[topic] = payload
        elif is_retained:
            self.retained.pop(topic, None)
        for link in self._links:
            if link.is_connected and any(_matches(f, topic) for f in link.filters):
                self.post(link, read(topic, payload))

    def post(self, link: "MemoryLink", item: Heard) -> None:
        """Put one item into a link's box."""
        self._letters.append(_Letter(link, item))

    def add(self, link: "MemoryLink") -> None:
        """Know a link that was opened."""
        self._links.append(link)

    def remove(self, link: "MemoryLink") -> None:
        """Forget a link that was closed, with what was still on its way to it."""
        self._links.remove(link)
        self._letters = deque(letter for letter in self._letters if letter.to is not link)

    def send_retained(self, link: "MemoryLink", filters: tuple[str, ...]) -> None:
        """Deliver the snapshots a new subscription asks for."""
        for topic, payload in list(self.retained.items()):
            if any(_matches(f, topic) for f in filters):
                self.post(link, read(topic, payload))


class MemoryLink:
    """One connection to a `MemoryBroker`; a `Link`."""

    def __init__(self, broker: MemoryBroker, plan: LinkPlan, mailbox: Mailbox) -> None:
        self.plan = plan
        self.mailbox = mailbox
        self.filters = plan.filters
        self.is_connected = False
        self._broker = broker

    def open(self) -> None:
        """Connect, or wait for the broker to come up."""
        self._broker.add(self)
        self.connect()

    def connect(self) -> None:
        """Connect if the broker is up; the snapshots follow."""
        if not self._broker.is_up:
            self._broker.post(self, LinkChanged(LinkState.LOST, "no broker answers"))
            return
        self.is_connected = True
        self._broker.post(self, LinkChanged(LinkState.CONNECTED))
        self._broker.send_retained(self, self.filters)

    def lose(self, reason: str) -> None:
        """Be disconnected."""
        self.is_connected = False
        self._broker.post(self, LinkChanged(LinkState.LOST, reason))

    def publish(self, message: Message) -> bool:
        """Send; False if the link is down."""
        return self._send(message.address, encode(message))

    def clear(self, address: Address) -> bool:
        """Remove a retained snapshot; False if the link is down."""
        return self._send(address, b"")

    def subscribe(self, filters: tuple[str, ...]) -> None:
        """Listen to more topics."""
        self.filters += filters
        if self.is_connected:
            self._broker.send_retained(self, filters)

    def unsubscribe(self, filters: tuple[str, ...]) -> None:
        """Stop listening to topics."""
        self.filters = tuple(f for f in self.filters if f not in filters)

    def close(self, farewell: Message | None = None) -> None:
        """Say farewell and go; no will is sent."""
        if farewell is not None:
            self.publish(farewell)
        self.is_connected = False
        self._broker.remove(self)

    def _send(self, address: Address, payload: bytes) -> bool:
        if self.is_connected:
            self._broker.publish(address.topic, payload, is_retained=address.row.is_retained)
        return self.is_connected


def _matches(topic_filter: str, topic: str) -> bool:
    wanted, parts = topic_filter.split("/"), topic.split("/")
    if wanted[-1] == "#":
        return _same(wanted[:-1], parts[: len(wanted) - 1])
    return _same(wanted, parts)


def _same(wanted: list[str], parts: list[str]) -> bool:
    return len(wanted) == len(parts) and all(
        w in ("+", p) for w, p in zip(wanted, parts, strict=True)
    )
