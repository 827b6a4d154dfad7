"""A desk's writing, to be killed at any instant: says how far it is once it is durable."""

import sys
import uuid

from carside.calls import Call, Cancel, Kind, Place, advance, begin
from carside.contract.payloads import Entry
from carside.desk.journal import Journal, Record
from tests.hand_clock import START


def main(url: str) -> None:
    """Write groups of growing size for ever."""
    journal = Journal(url, "demo")
    journal.start(START)
    size = 1
    while True:
        size = size % 7 + 1
        with journal.group():
            for _ in range(size):
                _a_press(journal)
            journal.note_published(journal.sequence)
        sys.stdout.write(f"{journal.sequence} {journal.head.hash.hex()}\n")
        sys.stdout.flush()


def _a_press(journal: Journal) -> None:
    name = str(uuid.uuid4())
    place = Place(
        call=name,
        board="b01",
        stand="a1",
        car="i5",
        kind=Kind.NOW,
        language="en",
        seen=("x" * 900,),
    )
    call = begin(place, START).call
    _write(journal, call, "placed", request=name)
    _write(journal, advance(call, Cancel(), START).call, "cancelled", request=f"{name} cancel")


def _write(journal: Journal, call: Call, event: str, *, request: str) -> None:
    entry = Entry(
        sequence=journal.sequence + 1,
        at=START,
        event=event,
        call=call.call,
        board=call.board,
        stand=call.stand,
        detail={"seen": call.seen},
    )
    journal.record(Record(at=START, call=call, entries=(entry,), request=request, answer=b"{}"))


if __name__ == "__main__":
    main(sys.argv[1])
