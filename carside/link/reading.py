"""From what arrived on a topic to a value for the mailbox."""

from carside.contract import MalformedMessageError, address_of, decode
from carside.contract.envelope import printable
from carside.link.port import Heard, Malformed


def read(topic: str, payload: bytes) -> Heard:
    """Read one message; a malformed one becomes `Malformed`, never an error."""
    address = address_of(topic)
    if address is None:
        return Malformed(printable(topic), "the contract has no such topic")
    try:
        return decode(address, payload)
    except MalformedMessageError as error:
        return Malformed(topic, str(error), address, error.request)
