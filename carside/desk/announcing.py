"""A journal entry as it is announced. Pure.

The same entry always has the same CloudEvents id, so a listener can drop one that it has seen,
whichever way it came.
"""

import uuid

from carside.contract import TOPICS, Address, Message
from carside.contract.envelope import new_message
from carside.contract.payloads import Entry
from carside.contract.topics import ROOT


def announced(showroom: str, entry: Entry) -> Message:
    """The message of an entry of this showroom's journal."""
    name = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{ROOT}/{showroom}/{entry.sequence}"))
    return new_message(Address(showroom, TOPICS["event"]), entry, entry.at, message_id=name)
