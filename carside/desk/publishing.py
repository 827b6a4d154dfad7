"""How the desk speaks: snapshots when they change, everything again on every connect.

The broker may have lost all it held, or hold what another desk left; so after connecting the desk
publishes every snapshot and, for a moment, listens to its own topics and clears what is not its
own. A snapshot published while somebody subscribes can fall between the broker's retained copy
and the live stream (NATS), so whoever arrives is told again. The `event` topic is fed from the
journal, in order, from where it last stopped.
"""

import logging
import uuid
from typing import Any

from carside.calls import Call
from carside.clock import Clock
from carside.contract import TOPICS, Address, Cleared, MalformedMessageError, Message
from carside.contract.envelope import new_message
from carside.contract.payloads import Entry
from carside.contract.topics import ROOT
from carside.desk.journal import Journal
from carside.desk.ledger import Ledger
from carside.desk.roster_book import RosterBook
from carside.desk.showroom import Showroom
from carside.desk.snapshots import shown_to_shopper, standing
from carside.link.port import Link, Malformed
from carside.roster import Advisor

SWEEP_S = 3.0
"""How long after connecting leftovers are looked for."""

_SWEPT = ("call", "advisor", "car", "board_call", "board_content")

_log = logging.getLogger(__name__)


class Publisher:
    """Publishes one showroom's snapshots and entries through `link`."""

    def __init__(
        self,
        showroom: Showroom,
        ledger: Ledger,
        roster: RosterBook,
        journal: Journal,
        link: Link,
        clock: Clock,
        published: int,
    ) -> None:
        self._showroom = showroom
        self._name = showroom.plan.showroom
        self._ledger = ledger
        self._roster = roster
        self._journal = journal
        self._link = link
        self._clock = clock
        self._standing = standing(showroom)
        self._advisors: dict[str, Advisor] = {}
        self._sweep_until_s: float | None = None
        self._cleared: set[Address] = set()
        self._arrived: set[str] = set()
        self.published = published

    def everything(self) -> None:
        """Publish every snapshot again, feed the events on, and sweep away leftovers."""
        self._cleared.clear()
        self._publish_all(self._showroom_boards())
        for entry in self._journal.entries(after=self.published):
            self._publish_entry(entry)
        self._sweep_until_s = self._clock.monotonic_s() + SWEEP_S
        self._link.subscribe(self._swept_filters())

    def welcome(self, arrived: str) -> None:
        """Tell a board or a console that has just subscribed, with the next tick."""
        self._arrived.add(arrived)

    def changed(self, call: Call, entries: tuple[Entry, ...]) -> None:
        """Publish what a change of `call` means for everybody."""
        self._publish_call(call)
        self._publish_advisors()
        for entry in entries:
            self._publish_entry(entry)

    def respond(self, row: str, identifier: str, response: Any) -> None:
        """Answer whoever asked."""
        self._send(self._at(row, identifier), response)

    def hear_own(self, item: Message | Cleared | Malformed) -> None:
        """Clear a snapshot on one of our topics that says nothing we know of."""
        address = item.address
        if address is None or isinstance(item, Cleared) or self._sweep_until_s is None:
            return
        # What comes from where we have just cleared is the echo of our own earlier words.
        if address not in self._cleared and not self._is_ours(address):
            _log.warning("cleared a leftover on %s", address.topic)
            self._link.clear(address)

    def tick(self) -> None:
        """Let time pass: who arrived is told, the sweep ends by itself."""
        if self._arrived:
            self._publish_all(self._showroom_boards() & self._arrived)
            self._arrived.clear()
        is_over = (
            self._sweep_until_s is not None and self._clock.monotonic_s() > self._sweep_until_s
        )
        if is_over:
            self._sweep_until_s = None
            self._cleared.clear()
            self._link.unsubscribe(self._swept_filters())

    def _publish_all(self, boards: set[str]) -> None:
        """Publish every snapshot, and that `boards` without a call have none."""
        for address, data in self._standing.items():
            self._send(address, data)
        for board in boards:
            if self._ledger.call_of_board(board) is None:
                self._clear(self._at("board_call", board))
        self._advisors.clear()
        for call in self._ledger.open_calls():
            self._publish_call(call)
        self._publish_advisors()

    def _showroom_boards(self) -> set[str]:
        return {board.board for board in self._showroom.boards}

    def _publish_call(self, call: Call) -> None:
        whole, shown = self._at("call", call.call), self._at("board_call", call.board)
        if not call.is_open:
            # A press that came too late is closed at once, beside the board's open call.
            if self._ledger.call_of_board(call.board) is None:
                self._clear(shown)
            self._clear(whole)
            return
        advisor = self._roster.find(call.advisor) if call.advisor else None
        # The receptionist first: each snapshot costs the broker a write, and they come in order.
        self._send(whole, call)
        self._send(shown, shown_to_shopper(call, advisor, self._showroom))

    def _publish_advisors(self) -> None:
        for advisor in self._roster.advisors(self._ledger.open_calls()):
            if self._advisors.get(advisor.advisor) != advisor:
                self._advisors[advisor.advisor] = advisor
                self._send(self._at("advisor", advisor.advisor), advisor)

    def _publish_entry(self, entry: Entry) -> None:
        # The same entry always has the same id, so a listener can drop one it has seen.
        name = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{ROOT}/{self._name}/{entry.sequence}"))
        message = new_message(self._at("event"), entry, entry.at, message_id=name)
        if entry.sequence == self.published + 1 and self._link.publish(message):
            self.published = entry.sequence

    def _clear(self, address: Address) -> None:
        self._link.clear(address)
        if self._sweep_until_s is not None:
            self._cleared.add(address)

    def _send(self, address: Address, data: Any) -> None:
        self._cleared.discard(address)
        try:
            self._link.publish(new_message(address, data, self._clock.now()))
        except MalformedMessageError as error:
            _log.error("not published: %s", error)

    def _is_ours(self, address: Address) -> bool:
        name = address.identifier
        match address.row.name:
            case "call":
                return any(call.call == name for call in self._ledger.open_calls())
            case "advisor":
                return self._roster.find(name) is not None
            case "board_call":
                return self._ledger.call_of_board(name) is not None
        return address in self._standing

    def _swept_filters(self) -> tuple[str, ...]:
        return tuple(f"{ROOT}/{self._name}/{TOPICS[row].filter_path}" for row in _SWEPT)

    def _at(self, row: str, identifier: str = "") -> Address:
        return Address(self._name, TOPICS[row], identifier)
