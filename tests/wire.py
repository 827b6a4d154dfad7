"""The in-memory broker with an ear on everything and a voice for anybody."""

from typing import Any, TypeVar

from carside.contract import TOPICS, Address, Cleared, Message, encode
from carside.contract.envelope import new_message
from carside.contract.payloads import Presence, State
from carside.link.memory import MemoryBroker
from carside.link.port import Heard, LinkPlan, Mailbox, MakeLink
from tests.hand_clock import HandClock

SHOWROOM = "demo"
Data = TypeVar("Data")


class Wire:
    """What travels in one showroom, and who says it."""

    def __init__(self, clock: HandClock) -> None:
        self.clock = clock
        self.broker = MemoryBroker()
        self.heard: list[Heard] = []
        state = State(state=Presence.LOST, boot=0, since=clock.now())
        will = self.message("board_state", "ear", state)
        plan = LinkPlan("ear", (f"carside/1/{SHOWROOM}/#",), will)
        self.broker.link_maker(self.heard.append)(plan).open()
        self.deliver()

    def link_maker(self, mailbox: Mailbox) -> MakeLink:
        """Links for whoever is tested."""
        return self.broker.link_maker(mailbox)

    def deliver(self) -> None:
        """Hand over everything, and what it leads to."""
        self.broker.deliver()

    # Speaking

    def message(self, row: str, who: str, data: Any, message_id: str | None = None) -> Message:
        """A message from whoever may write this topic."""
        address = Address(SHOWROOM, TOPICS[row], who)
        return new_message(address, data, self.clock.now(), message_id=message_id)

    def say(self, row: str, who: str, data: Any, message_id: str | None = None) -> str:
        """Publish `data` as the topic's writer, deliver it, and return the message's id."""
        message = self.message(row, who, data, message_id)
        self.say_bytes(row, who, encode(message))
        return message.id

    def say_bytes(self, row: str, who: str, payload: bytes) -> None:
        """Publish whatever bytes on a topic of the contract."""
        address = Address(SHOWROOM, TOPICS[row], who)
        self.broker.publish(address.topic, payload, is_retained=address.row.is_retained)
        self.deliver()

    def clear(self, row: str, who: str) -> None:
        """Clear a snapshot."""
        self.say_bytes(row, who, b"")

    # Listening

    def forget(self) -> None:
        """From here on."""
        self.heard.clear()

    def messages(self, row: str, who: str = "") -> list[Message]:
        """What was said on a topic, in order."""
        return [
            one
            for one in self.heard
            if isinstance(one, Message)
            and one.address.row.name == row
            and who in ("", one.address.identifier)
        ]

    def said(self, row: str, data_class: type[Data], who: str = "") -> list[Data]:
        """The data said on a topic, in order."""
        found = [one.data for one in self.messages(row, who)]
        assert all(isinstance(one, data_class) for one in found)
        return found

    def cleared(self, row: str) -> list[str]:
        """Whose snapshots on this topic were cleared."""
        return [
            one.address.identifier
            for one in self.heard
            if isinstance(one, Cleared) and one.address.row.name == row
        ]

    def retained(self, row: str, who: str = "") -> bytes | None:
        """What the broker keeps on a topic."""
        return self.broker.retained.get(Address(SHOWROOM, TOPICS[row], who).topic)
