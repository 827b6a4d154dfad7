"""The desk: hears requests, has them judged, journals, and only then tells.

Single-threaded: one loop feeds it the link's mailbox and lets time pass. When the journal cannot
be written nothing is answered and nothing is published: boards keep their presses and go on
asking, consoles see the desk as lost, and the desk tries again until it can write.
"""

import logging
from collections.abc import Callable

from carside.clock import Clock
from carside.contract import TOPICS, Address, Cleared, Message, Role
from carside.contract.payloads import (
    BoardResponse,
    ConsoleResponse,
    Error,
    ErrorCode,
    Presence,
)
from carside.contract.topics import ROOT
from carside.desk.answers import RefusedError, Response, as_json, from_json, request_key
from carside.desk.arrivals import Arrivals
from carside.desk.database import JournalError
from carside.desk.journal import Journal, Record
from carside.desk.judging import Judge, Judgement
from carside.desk.ledger import Ledger
from carside.desk.publishing import Publisher
from carside.desk.roster_book import RosterBook
from carside.desk.showroom import Showroom
from carside.desk.watch import Watchkeeper
from carside.link.heartbeat import Heartbeat
from carside.link.port import Heard, LinkChanged, LinkPlan, LinkState, MakeLink, Malformed

WATCH_S = 1.0

_RESPONSES = {"board_request": "board_response", "console_request": "console_response"}
_CLASSES: dict[str, type[Response]] = {
    "board_response": BoardResponse,
    "console_response": ConsoleResponse,
}

_log = logging.getLogger(__name__)


class Desk:
    """The desk of one showroom."""

    def __init__(
        self, showroom: Showroom, journal: Journal, clock: Clock, make_link: MakeLink
    ) -> None:
        """Rebuild the desk from its journal; nothing is published yet.

        Raises:
            JournalError: the journal cannot be read or written.
        """
        self._name = showroom.plan.showroom
        self._journal = journal
        self._clock = clock
        self.boot, published = journal.start(clock.now())
        own = Address(self._name, TOPICS["desk_state"])
        self._heartbeat = Heartbeat(own, self.boot, clock)
        roster = RosterBook(showroom.advisors, showroom.plan, journal.last_turns())
        self._ledger = ledger = Ledger(journal, roster)
        self._judge = Judge(showroom, ledger, roster, clock)
        self._watchkeeper = Watchkeeper(showroom, ledger, roster, clock)
        client = f"carside-{self._name}-desk"
        self._link = make_link(
            LinkPlan(client, self._filters(), self._heartbeat.says(Presence.LOST))
        )
        self._publisher = Publisher(showroom, ledger, roster, journal, self._link, clock, published)
        self._arrivals = Arrivals()
        self._noted = published
        self._is_connected = False
        self._watch_s = float("-inf")
        self.trouble = ""
        self.malformed = 0

    def open(self) -> None:
        """Start connecting."""
        self._link.open()

    def close(self) -> None:
        """Say `off`, disconnect, and remember what was published."""
        self._link.close(self._heartbeat.says(Presence.OFF))
        self._note_published()

    def heard(self, item: Heard) -> None:
        """Take in one item of the mailbox. Never raises: whatever is wrong with it is logged."""
        match item:
            case LinkChanged():
                self._hear_link(item)
            case Malformed():
                self._hear_malformed(item)
            case Message() if item.address.row.name in _RESPONSES:
                self._hear_request(item)
            case Message() | Cleared():
                self._hear_state(item)

    def tick(self) -> None:
        """Let time pass: heartbeat, ladder, stand-in, sweep."""
        now_s = self._clock.monotonic_s()
        self._publisher.tick()
        if now_s - self._watch_s >= WATCH_S:
            self._watch_s = now_s
            self._keep_watch()
        self._beat()

    # Listening

    def _hear_link(self, change: LinkChanged) -> None:
        self._is_connected = change.state is LinkState.CONNECTED
        if self._is_connected:
            _log.info("connected; publishing everything")
            self._try(self._publisher.everything)
            self._heartbeat.begin()
            self._beat()
        else:
            _log.warning("%s", change.reason or change.state.value)

    def _hear_malformed(self, item: Malformed) -> None:
        self.malformed += 1
        _log.warning("dropped a message on %s: %s", item.topic, item.reason)
        if item.address is None:
            return
        row = _RESPONSES.get(item.address.row.name)
        if item.address.row.writer is Role.DESK:
            self._publisher.hear_own(item)
        elif row is not None and item.request is not None:
            # Whoever asked can at least be told that it was not understood.
            error = Error(code=ErrorCode.MALFORMED, message=item.reason)
            response = _CLASSES[row](request=item.request, ok=False, error=error)
            self._publisher.respond(row, item.address.identifier, response)

    def _hear_state(self, item: Message | Cleared) -> None:
        row, source = item.address.row.name, item.address.source
        if row == "console_state":
            self._watchkeeper.hear_console(item)
        if row in {"console_state", "board_state"}:
            if isinstance(item, Message) and self._arrivals.is_arrival(source, item.data):
                self._publisher.welcome(item.address.identifier)
        elif item.address.row.writer is Role.DESK:
            self._publisher.hear_own(item)

    def _hear_request(self, message: Message) -> None:
        if self.trouble:
            self._try(self._recover)
        if not self.trouble:
            self._try(lambda: self._answer(message))

    def _answer(self, message: Message) -> None:
        row = _RESPONSES[message.address.row.name]
        kept = self._journal.answer(request_key(message))
        if kept is not None:
            judgement = Judgement(from_json(kept, _CLASSES[row]))
        else:
            judgement = self._judged(message, row)
        self._publisher.respond(row, message.address.identifier, judgement.response)
        if judgement.call is not None:
            self._publisher.changed(judgement.call, judgement.entries)

    def _judged(self, message: Message, row: str) -> Judgement:
        is_board = row == "board_response"
        try:
            judgement = (self._judge.board if is_board else self._judge.console)(message)
        except RefusedError as refusal:
            _log.info("refused %s %s: %s", message.type, message.id, refusal)
            judgement = Judgement(_refusal(message.id, refusal, is_board=is_board))
        if not judgement.entries:
            key, answer = request_key(message), as_json(judgement.response)
            self._journal.record(Record(at=self._clock.now(), request=key, answer=answer))
        return judgement

    # Unasked

    def _keep_watch(self) -> None:
        if self.trouble:
            self._try(self._recover)
        if not self.trouble:
            self._try(self._take_due_steps)
            self._note_published()

    def _take_due_steps(self) -> None:
        # One after the other: whoever was just sent is busy when the next call is looked at.
        for call, event, detail in self._watchkeeper.due():
            judgement = self._judge.by_desk(call, event, detail)
            if judgement is not None and judgement.call is not None:
                self._publisher.changed(judgement.call, judgement.entries)

    def _note_published(self) -> None:
        if self._publisher.published != self._noted:
            self._try(self._write_published)

    def _write_published(self) -> None:
        self._journal.note_published(self._publisher.published)
        self._noted = self._publisher.published

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except JournalError as error:
            self._report(error)

    # Presence

    def _report(self, error: JournalError) -> None:
        if not self.trouble:
            _log.error("%s; no call can be taken until it is put right", error)
            self.trouble = str(error)
            self._heartbeat.begin()
            self._beat()

    def _recover(self) -> None:
        """Go on if the journal can be written again.

        Nobody knows how a write ended whose connection broke, so the journal is believed, not
        our memory.
        """
        self._write_published()
        self._ledger.reload()
        _log.warning("the journal can be written again")
        self.trouble = ""
        if self._is_connected:
            self._publisher.everything()
            self._heartbeat.begin()
            self._beat()

    def _beat(self) -> None:
        if self._is_connected and self._heartbeat.is_due():
            presence = Presence.LOST if self.trouble else Presence.READY
            self._link.publish(self._heartbeat.says(presence))

    def _filters(self) -> tuple[str, ...]:
        root = f"{ROOT}/{self._name}"
        return (
            f"{root}/board/+/request",
            f"{root}/console/+/request",
            f"{root}/board/+/state",
            f"{root}/console/+/state",
        )


def _refusal(request: str, refusal: RefusedError, *, is_board: bool) -> Response:
    if is_board:
        return BoardResponse(request=request, ok=False, error=refusal.error)
    return ConsoleResponse(request=request, ok=False, error=refusal.error, call=refusal.call)
