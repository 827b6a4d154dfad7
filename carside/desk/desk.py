"""The desk: hears requests, has them judged, journals, and only then tells.

Single-threaded: one loop feeds it the link's mailbox and lets time pass. What comes in together is
journalled with one commit: under a burst the disk is asked once for many presses. When the journal
cannot be written nothing is answered and nothing is published: boards keep their presses and go on
asking, consoles see the desk as lost, and the desk tries again until it can write. A journal that
will not heal ends the desk.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from carside.clock import Clock
from carside.contract import TOPICS, Address, Cleared, Message, Role
from carside.contract.payloads import Error, ErrorCode, Presence
from carside.contract.topics import ROOT
from carside.desk.answering import CLASSES, RESPONSES, Answering
from carside.desk.attendance import Attendance
from carside.desk.console_rights import ConsoleRights
from carside.desk.editing import EDITED, Editing, ShowroomSource
from carside.desk.editing_changes import ChangeError
from carside.desk.history_names import CallNames
from carside.desk.journal import Journal
from carside.desk.journal_errors import CorruptError, HeldError, JournalError
from carside.desk.journal_holder import Holder
from carside.desk.judgement import Judgement
from carside.desk.judging import Judge
from carside.desk.ledger import Ledger
from carside.desk.looking_up import QUESTIONS as LOOKED_UP
from carside.desk.looking_up import LookingUp
from carside.desk.notices import Notices
from carside.desk.offers import Offers
from carside.desk.publishing import Publisher
from carside.desk.rivals import Rivals
from carside.desk.roster_book import EVENTS, RECALLED, RosterBook
from carside.desk.self_test import SelfTests
from carside.desk.showroom import Showroom
from carside.desk.watch import Watchkeeper
from carside.link.heartbeat import Heartbeat
from carside.link.port import Heard, LinkChanged, LinkPlan, LinkState, MakeLink, Malformed

WATCH_S = 1.0
JUST_NOW = timedelta(hours=1)
"""In so much of the journal is looked for what may or may not have been written."""
FORGET_S = 60.0
"""How often answers that nobody will ask for any more are dropped from the journal."""

_log = logging.getLogger(__name__)


class Desk:
    """The desk of one showroom."""

    def __init__(
        self,
        showroom: Showroom,
        journal: Journal,
        clock: Clock,
        make_link: MakeLink,
        source: ShowroomSource | None = None,
        *,
        news: Callable[[], None] = lambda: None,
    ) -> None:
        """Rebuild the desk from its journal; nothing is published yet.

        `source` is where `showroom` was read from; without it consoles cannot read or change it.
        `news` is called on another thread when `tick` has something to tell at once.

        Raises:
            JournalError: the journal cannot be read or written.
        """
        self._showroom = showroom
        self._name = showroom.plan.showroom
        self._journal = journal
        self._clock = clock
        self.boot, published = journal.start(clock.now())
        self._heartbeat = Heartbeat(
            Address(self._name, TOPICS["desk_state"]),
            self.boot,
            clock,
            journal=journal.identity,
            place=Holder.ourselves().sentence(),
        )
        self._rivals = Rivals(self._name, journal.identity, clock)
        self._roster = roster = RosterBook(showroom.advisors, showroom.plan, {}, clock)
        self._recall_roster()
        self._rights = rights = ConsoleRights(showroom)
        self._names = names = CallNames(showroom.plan, showroom.sheets, roster.find)
        self._ledger = ledger = Ledger(journal, roster, rights.person_behind, names.of)
        self._attendance = Attendance(showroom, journal, ledger, clock)
        self._looking_up = LookingUp(showroom, journal, clock, news)
        self._editing = Editing(source, self._name, ledger, rights, clock)
        self._self_tests = SelfTests(showroom, ledger, clock)
        offers = Offers(showroom, ledger, roster)
        judge = Judge(showroom, ledger, roster, offers, self._self_tests, clock)
        self._answering = Answering(journal, judge, rights, self._editing, clock)
        self._watchkeeper = Watchkeeper(showroom, ledger, offers, clock)
        self._notices = Notices(showroom, ledger, clock)
        client = f"carside-{self._name}-desk"
        self._link = make_link(
            LinkPlan(client, self._filters(), self._heartbeat.says(Presence.LOST))
        )
        self._publisher = Publisher(
            showroom,
            ledger,
            roster,
            self._self_tests,
            rights,
            journal,
            self._link,
            clock,
            published,
        )
        self._noted = published
        self._is_connected = False
        self._serving_since: datetime | None = None
        self._early: list[Message] = []
        self._watch_s = float("-inf")
        self._forgot_s = clock.monotonic_s()
        self.trouble = ""
        self.malformed = 0

    def open(self) -> None:
        """Start connecting."""
        self._link.open()

    def line_changes(self) -> None:
        """The link has news that are not heard yet; may be called from any thread.

        In a rush they wait behind many messages. Until they are heard nothing may say that the
        desk is there: a board would take it for the word that follows all snapshots, and end a
        call that it has not been told of yet.
        """
        self._is_connected = False

    def close(self) -> None:
        """Say `off`, disconnect, and remember what was published."""
        self._notices.close()
        self._looking_up.close()
        self._link.close(self._heartbeat.says(Presence.OFF) if self._serving_since else None)
        self._note_published()

    def reload(self) -> None:
        """Take over what was changed by hand in the showroom's files; mistakes are logged."""
        if self._serving_since is not None and not self.trouble:
            self._try(self._reload)

    def give_up(self) -> None:
        """Disconnect because the journal will not heal: everybody hears that the desk is lost."""
        self._notices.close()
        self._looking_up.close()
        self._link.close(self._heartbeat.says(Presence.LOST) if self._serving_since else None)

    def leave(self) -> None:
        """Disconnect without a word: another desk speaks for this showroom."""
        self._notices.close()
        self._looking_up.close()
        self._link.close(None)

    def heard(self, items: Sequence[Heard]) -> None:
        """Take in what came in, in order. Whatever is wrong with it is logged.

        Raises:
            CorruptError, HeldError: the journal is lost to this desk, which must end.
            RivalError: another desk serves this showroom; this one must end.
        """
        for are_requests, run in groupby(items, _is_request):
            if are_requests:
                self._hear_requests([item for item in run if isinstance(item, Message)])
            else:
                for item in run:
                    self._hear_one(item)

    def tick(self) -> None:
        """Let time pass: heartbeat, ladder, stand-in, sweep. Raises as `heard` does."""
        if not self._is_connected and self._serving_since is None:
            return
        if self._serving_since is None:
            self._serve_if_alone()
            return
        if not self.trouble:
            self._publisher.tick()
        self._tell_what_was_looked_up()
        now_s = self._clock.monotonic_s()
        if now_s - self._watch_s >= WATCH_S:
            self._watch_s = now_s
            self._keep_watch()
        self._beat()

    # Listening

    def _hear_one(self, item: Heard) -> None:
        match item:
            case LinkChanged():
                self._hear_link(item)
            case Malformed():
                self._hear_malformed(item)
            case Message() | Cleared():
                self._hear_state(item)

    def _hear_link(self, change: LinkChanged) -> None:
        self._is_connected = change.state is LinkState.CONNECTED
        self._attendance.hear_link(is_connected=self._is_connected)
        if not self._is_connected:
            _log.warning("%s", change.reason or change.state.value)
        elif self._serving_since is None:
            self._rivals.begin()
        else:
            self._speak_up()

    def _serve_if_alone(self) -> None:
        if not self._rivals.may_serve():
            return
        self._serving_since = self._clock.now()
        # What fell due while nobody served is settled before anybody hears of it.
        self._try(self._take_due_steps)
        self._speak_up()
        early, self._early = self._early, []
        self._hear_requests(early)

    def _speak_up(self) -> None:
        _log.info("connected; publishing everything")
        if not self.trouble:
            self._try(self._publisher.everything)
        self._heartbeat.begin()
        self._beat()

    def _hear_malformed(self, item: Malformed) -> None:
        self.malformed += 1
        _log.warning("dropped a message on %s: %s", item.topic, item.reason)
        if item.address is None or self._serving_since is None:
            return
        row = RESPONSES.get(item.address.row.name)
        if item.address.row.writer is Role.DESK:
            self._publisher.hear_own(item)
        elif row is not None and item.request is not None:
            # Whoever asked can at least be told that it was not understood.
            error = Error(code=ErrorCode.MALFORMED, message=item.reason)
            response = CLASSES[row](request=item.request, ok=False, error=error)
            self._publisher.respond(row, item.address.identifier, response)

    def _hear_state(self, item: Message | Cleared) -> None:
        row = item.address.row.name
        if row == "desk_state":
            if isinstance(item, Message):
                self._rivals.hear(item.data, self._serving_since)
            return
        if row == "console_state":
            self._watchkeeper.hear_console(item)
            if self._rights.hear(item) and self._serving_since is not None:
                self._publisher.tell_rights(item.address.identifier)
        if row == "board_state":
            self._self_tests.hear_board(item)
            self._attendance.hear_board(item)
        if row in {"console_state", "board_state"}:
            if isinstance(item, Message):
                self._publisher.hear_state(item)
        elif item.address.row.writer is Role.DESK:
            self._publisher.hear_own(item)

    # Answering

    def _hear_requests(self, messages: list[Message]) -> None:
        if self._serving_since is None:
            self._early += messages
            return
        if self.trouble:
            self._try(self._recover)
        to_judge = [message for message in messages if not self._is_looked_up(message)]
        if not self.trouble and to_judge:
            self._try(lambda: self._answer(to_judge))

    def _is_looked_up(self, message: Message) -> bool:
        if not isinstance(message.data, LOOKED_UP):
            return False
        answer = self._looking_up.ask(message, self.trouble)
        if answer is not None:
            self._publisher.respond("console_response", message.address.identifier, answer)
        return True

    def _tell_what_was_looked_up(self) -> None:
        for console, answer in self._looking_up.answers():
            self._publisher.respond("console_response", console, answer)

    def _answer(self, messages: list[Message]) -> None:
        judged = self._answering.answer(messages)
        self._take_over_what_was_edited()
        for message, judgement in judged:
            row = RESPONSES[message.address.row.name]
            self._publisher.respond(row, message.address.identifier, judgement.response)
        self._publisher.changed(judgement for _, judgement in judged)

    # Changing the showroom

    def _reload(self) -> None:
        try:
            with self._journal.group():
                judgement = self._editing.reload()
        except ChangeError as error:
            for problem in error.problems:
                _log.error("not taken over: %s", problem)
            return
        self._take_over_what_was_edited()
        if judgement is not None:
            self._publisher.changed([judgement])

    def _take_over_what_was_edited(self) -> None:
        showroom = self._editing.taken_over()
        if showroom is None:
            return
        _log.info("the showroom was changed; publishing what is new")
        self._showroom = showroom
        self._roster.relist(showroom.advisors, showroom.plan)
        self._self_tests.take_over(showroom)
        self._attendance.take_over(showroom)
        self._names.relist(showroom.plan, showroom.sheets)
        self._looking_up.take_over(showroom)
        self._rights.take_over(showroom)
        offers = Offers(showroom, self._ledger, self._roster)
        self._answering.judge = Judge(
            showroom, self._ledger, self._roster, offers, self._self_tests, self._clock
        )
        self._watchkeeper.take_over(showroom, offers)
        self._notices.take_over(showroom)
        self._publisher.take_over(showroom)

    # Unasked

    def _keep_watch(self) -> None:
        if self.trouble:
            self._try(self._recover)
        if not self.trouble:
            self._try(self._take_due_steps)
            self._note_published()
        if self._clock.monotonic_s() - self._forgot_s >= FORGET_S and not self.trouble:
            self._forgot_s = self._clock.monotonic_s()
            self._try(self._forget)

    def _take_due_steps(self) -> None:
        with self._journal.group():
            noticed = Judgement(entries=self._attendance.due())
            steps = [self._notices.noted(), noticed, *self._due_steps()]
        self._publisher.changed(steps)
        self._notices.send()

    def _due_steps(self) -> Iterable[Judgement]:
        # One after the other: whoever was just sent is busy when the next call is looked at.
        for call, event, detail in self._watchkeeper.due():
            judgement = self._answering.judge.by_desk(call, event, detail)
            if judgement is not None:
                yield judgement
        tested = self._self_tests.tick()
        if tested is not None:
            yield tested

    def _note_published(self) -> None:
        if self._publisher.published != self._noted and not self.trouble:
            self._try(self._write_published)

    def _forget(self) -> None:
        self._journal.forget(self._clock.now())

    def _write_published(self) -> None:
        self._journal.note_published(self._publisher.published)
        self._noted = self._publisher.published

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except (CorruptError, HeldError):
            raise
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
        self._editing.settle(self._journal.entries_since(self._clock.now() - JUST_NOW, {EDITED}))
        self._take_over_what_was_edited()
        self._ledger.reload()
        self._recall_roster()
        self._self_tests.drop()
        self._attendance.reload()
        _log.warning("the journal can be written again")
        self.trouble = ""
        if self._is_connected:
            self._publisher.everything()
            self._heartbeat.begin()
            self._beat()

    def _recall_roster(self) -> None:
        recent = self._journal.entries_since(self._clock.now() - RECALLED, EVENTS)
        self._roster.recall(self._journal.last_turns(), recent)

    def _beat(self) -> None:
        is_news = self._heartbeat.attend(is_attended=self._watchkeeper.has_console)
        if is_news and not self._showroom.is_open(self._clock.now()):
            self._heartbeat.hurry()  # a closed showroom's boards call nobody but who is there
        if self._is_connected and self._heartbeat.is_due():
            presence = Presence.LOST if self.trouble else Presence.READY
            self._link.publish(self._heartbeat.says(presence))

    def _filters(self) -> tuple[str, ...]:
        root = f"{ROOT}/{self._name}"
        return (
            f"{root}/desk/state",
            f"{root}/board/+/request",
            f"{root}/console/+/request",
            f"{root}/board/+/state",
            f"{root}/console/+/state",
        )


def _is_request(item: Heard) -> bool:
    return isinstance(item, Message) and item.address.row.name in RESPONSES
