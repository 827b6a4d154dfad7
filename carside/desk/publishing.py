"""How the desk speaks: snapshots when they change, everything again on every connect.

The broker may have lost all it held, or hold what another desk left; so after connecting the desk
publishes every snapshot and, for a moment, listens to its own topics and clears what is not its
own. A snapshot published while somebody subscribes can fall between the broker's retained copy
and the live stream (NATS), so whoever arrives is told again (`arrivals`). The `event` topic is fed
from the journal, in order, from where it last stopped.
"""

import logging
from collections.abc import Iterable
from typing import Any

from carside.calls import Call
from carside.clock import Clock
from carside.contract import TOPICS, Address, Cleared, MalformedMessageError, Message
from carside.contract.envelope import new_message
from carside.contract.payloads import Entry, SelfTest
from carside.contract.topics import ROOT
from carside.desk.announcing import announced
from carside.desk.arrivals import Arrivals
from carside.desk.console_rights import ConsoleRights
from carside.desk.journal import Journal
from carside.desk.judgement import Judgement, Telling
from carside.desk.ledger import Ledger
from carside.desk.roster_book import ADVISOR_SET, RosterBook
from carside.desk.self_test import SelfTests
from carside.desk.showroom import Showroom
from carside.desk.snapshots import shown_to_shopper, standing
from carside.desk.waiting_places import WaitingPlaces
from carside.link.port import Link, Malformed
from carside.roster import Advisor

SWEEP_S = 3.0
"""How long after connecting leftovers are looked for."""

_SWEPT = ("call", "advisor", "car", "board_call", "board_content", "self_test", "console_role")

_log = logging.getLogger(__name__)


class Publisher:
    """Publishes one showroom's snapshots and entries through `link`."""

    def __init__(
        self,
        showroom: Showroom,
        ledger: Ledger,
        roster: RosterBook,
        self_tests: SelfTests,
        rights: ConsoleRights,
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
        self._self_tests = self_tests
        self._rights = rights
        self._told_rights: set[str] = set()
        self._standing = standing(showroom)
        self._boards = frozenset(board.board for board in showroom.boards)
        self._shown_at: dict[str, str] = {}
        self._advisors: dict[str, Advisor] = {}
        self._sweep_until_s: float | None = None
        self._cleared: set[Address] = set()
        self._arrivals = Arrivals(clock.monotonic_s)
        self._places = WaitingPlaces(clock.monotonic_s)
        self.published = published

    def everything(self) -> None:
        """Publish every snapshot again, feed the events on, and sweep away leftovers."""
        self._cleared.clear()
        for address, data in self._standing.items():
            self._send(address, data)
        self._tell_all_rights()
        self._tell_calls()
        self._places.begin(self._ledger.open_calls())
        # The receptionist first, who can act; then each board.
        for board in sorted(self._boards):
            self._tell_board_its_call(board)
        if self._self_tests.snapshot is not None:
            self._send(self._at("self_test"), self._self_tests.snapshot)
        for entry in self._journal.entries(after=self.published):
            self._publish_entry(entry)
        self._sweep_until_s = self._clock.monotonic_s() + SWEEP_S
        self._link.subscribe(self._swept_filters())

    def take_over(self, showroom: Showroom) -> None:
        """Tell what a changed showroom file makes new, and clear what it takes away."""
        before, self._standing = self._standing, standing(showroom)
        self._showroom = showroom
        self._boards = frozenset(board.board for board in showroom.boards)
        for address in before.keys() - self._standing.keys():
            self._clear(address)
        for address, data in self._standing.items():
            if address not in before or before[address] != data:
                self._send(address, data)
        for name in [name for name in self._advisors if self._roster.find(name) is None]:
            del self._advisors[name]
            self._clear(self._at("advisor", name))
        self._publish_advisors()
        self._tell_all_rights()
        for call in self._ledger.open_calls():
            self._tell_board_its_call(call.board)

    def tell_rights(self, console: str) -> None:
        """Tell a console what whoever sits there may do; nothing where there are no roles."""
        address = self._at("console_role", console)
        if self._rights.has_roles:
            self._told_rights.add(console)
            self._send(address, self._rights.of(console))
        elif console in self._told_rights:
            self._told_rights.discard(console)
            self._clear(address)

    def hear_state(self, message: Message) -> None:
        """Take in the state of a board or a console: one that has just come is told everything."""
        self._arrivals.hear(message)

    def changed(self, judgements: Iterable[Judgement]) -> None:
        """Publish what these judgements, journalled together, mean for everybody.

        A call that changed more than once is told once, as it now stands.
        """
        entries: list[Entry] = []
        changed: dict[str, Call] = {}
        tellings: list[Telling] = []
        for judgement in judgements:
            entries += judgement.entries
            changed |= {call.call: call for call in judgement.calls}
            tellings += judgement.tellings
        for call in changed.values():
            self._places.changed(call)
        for call in changed.values():
            self._publish_call(call)
        for telling in tellings:
            self._tell(telling)
        if changed or any(entry.event == ADVISOR_SET for entry in entries):
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
        data = item.data if isinstance(item, Message) else None
        if isinstance(data, SelfTest) and self._self_tests.adopt(data):
            return
        # What comes from where we have just cleared is the echo of our own earlier words.
        if address not in self._cleared and not self._is_ours(address):
            _log.warning("cleared a leftover on %s", address.topic)
            self._link.clear(address)

    def tick(self) -> None:
        """Let time pass: who arrived is told, who has moved up too; the sweep ends by itself."""
        self._welcome()
        if self._roster.has_moved_on():
            self._publish_advisors()
        for name in self._places.moved():
            call = self._ledger.find(name)
            if call is not None:
                self._tell_board_its_call(call.board)
        is_over = (
            self._sweep_until_s is not None and self._clock.monotonic_s() > self._sweep_until_s
        )
        if is_over:
            self._sweep_until_s = None
            self._cleared.clear()
            self._link.unsubscribe(self._swept_filters())

    def _welcome(self) -> None:
        due = self._arrivals.take()
        if due.calls:
            self._tell_all_rights()
            self._tell_calls()
        for board in sorted(due.boards & self._boards):
            self._send(content := self._at("board_content", board), self._standing[content])
            self._tell_board_its_call(board)
        if due.shared:
            for address, data in self._standing.items():
                if address.row.name != "board_content":
                    self._send(address, data)

    def _tell_all_rights(self) -> None:
        for console in self._rights.there:
            self.tell_rights(console)

    def _tell_calls(self) -> None:
        for call in self._ledger.open_calls():
            self._send(self._at("call", call.call), call)
        self._advisors.clear()
        self._publish_advisors()

    def _publish_call(self, call: Call) -> None:
        # The receptionist first: each snapshot costs the broker a write, and they come in order.
        if call.is_open:
            self._send(self._at("call", call.call), call)
        self._tell_board_its_call(call.board)
        if not call.is_open:
            self._shown_at.pop(call.call, None)
            self._clear(self._at("call", call.call))

    def _tell_board_its_call(self, board: str) -> None:
        """Tell a board of the call it has now, or that it has none.

        That need not be the one that changed: a press that came too late is closed beside it.
        """
        call, address = self._ledger.call_of_board(board), self._at("board_call", board)
        if call is None:
            self._clear(address)
            return
        advisor = self._roster.find(call.advisor) if call.advisor else None
        ahead = self._places.tell(call.call)
        self._send(address, shown_to_shopper(call, advisor, self._showroom, ahead))
        before, self._shown_at[call.call] = self._shown_at.get(call.call, board), board
        if before != board and self._ledger.call_of_board(before) is None:
            self._clear(self._at("board_call", before))  # the shopper has walked on

    def _publish_advisors(self) -> None:
        for advisor in self._roster.advisors(self._ledger.open_calls()):
            if self._advisors.get(advisor.advisor) != advisor:
                self._advisors[advisor.advisor] = advisor
                self._send(self._at("advisor", advisor.advisor), advisor)

    def _publish_entry(self, entry: Entry) -> None:
        message = announced(self._name, entry)
        if entry.sequence == self.published + 1 and self._link.publish(message):
            self.published = entry.sequence

    def _clear(self, address: Address) -> None:
        self._link.clear(address)
        if self._sweep_until_s is not None:
            self._cleared.add(address)

    def _tell(self, telling: Telling) -> None:
        address = self._at(telling.row, telling.identifier)
        self._send(address, telling.data, telling.message_id)

    def _send(self, address: Address, data: Any, message_id: str | None = None) -> None:
        self._cleared.discard(address)
        try:
            message = new_message(address, data, self._clock.now(), message_id=message_id)
            self._link.publish(message)
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
            case "console_role":
                return self._rights.has_roles and name in self._rights.there
            case "self_test":
                return self._self_tests.snapshot is not None
        return address in self._standing

    def _swept_filters(self) -> tuple[str, ...]:
        return tuple(f"{ROOT}/{self._name}/{TOPICS[row].filter_path}" for row in _SWEPT)

    def _at(self, row: str, identifier: str = "") -> Address:
        return Address(self._name, TOPICS[row], identifier)
