"""Any talk with a desk, with requests sent again, too late, and across its restarts."""

import tempfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from carside.calls import Kind, Outcome, Phase
from carside.contract import TOPICS, Address, Message, address_of, decode
from carside.contract import payloads as p
from carside.contract.envelope import new_message
from carside.contract.topics import ROOT
from carside.desk.database import sqlite_url
from carside.desk.desk import Desk
from carside.desk.journal import Journal
from carside.link.memory import MemoryBroker, MemoryLink
from carside.link.port import Heard, LinkPlan
from carside.rehearsal.journal_file import read_journal_file
from carside.rehearsal.reconciling import Kept
from carside.rehearsal.replay import retell
from carside.rehearsal.simulation.small_showroom import BOARDS, CONSOLES, off_duty, small_showroom
from tests.hand_clock import HandClock

SHOWROOM = small_showroom()
NAME = SHOWROOM.plan.showroom
ADVISORS = tuple(one.advisor for one in SHOWROOM.advisors)

boards = st.sampled_from(BOARDS)
consoles = st.sampled_from(CONSOLES)
advisors = st.sampled_from(ADVISORS)
picks = st.integers(0, 100)
decisions = st.sampled_from(
    (p.Dispatch, p.Dispatch, p.Accept, p.Accept, p.Decline, p.Arrive, p.KeepApart)
)
late = st.sampled_from((0, 0, 0, 1))


class OneDesk(RuleBasedStateMachine):
    """A desk, and one client that speaks for everybody else."""

    @initialize()
    def open_shop(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = HandClock()
        self.broker = MemoryBroker()
        self.heard: list[Heard] = []
        self.answers: dict[tuple[str, str], bytes] = {}
        self.messages: list[Message] = []
        self.pressed: list[str] = []
        self.number = 0
        self._start_desk()
        state = new_message(
            Address(NAME, TOPICS["board_state"], BOARDS[0]),
            p.State(state=p.Presence.LOST, boot=0, since=self.clock.now()),
            self.clock.now(),
        )
        answers = (f"{ROOT}/{NAME}/board/+/response", f"{ROOT}/{NAME}/console/+/response")
        self.client = MemoryLink(self.broker, LinkPlan("client", answers, state), self.heard.append)
        self.client.open()
        self.somebody_presses_everywhere()

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.journal.close()
            self.folder.cleanup()

    # What is sent

    @rule()
    def somebody_presses_everywhere(self) -> None:
        for board in BOARDS:
            self.press(board, 0)

    @rule(board=boards, waited_ms=st.sampled_from((0, 0, 0, 4000, 700_000)))
    def press_one(self, board: str, waited_ms: int) -> None:
        self.press(board, waited_ms)

    def press(self, board: str, waited_ms: int) -> None:
        call = self._uuid()
        self.pressed.append(call)
        place = p.Place(call=call, kind=Kind.NOW, car="none", language="en", waited_ms=waited_ms)
        self._ask("board_request", board, place)

    @rule(call=picks, board=boards)
    def place_again_under_another_request(self, call: int, board: str) -> None:
        """As after an outbox that was restored: the call is known, the request is not."""
        name = self._picked(call)
        place = p.Place(call=name, kind=Kind.NOW, car="none", language="en", waited_ms=0)
        self._ask("board_request", board, place)

    @rule(call=picks, board=boards)
    def cancel(self, call: int, board: str) -> None:
        self._ask("board_request", board, p.Cancel(call=self._picked(call)))

    @rule(what=decisions, call=picks, advisor=advisors, console=consoles, late=late)
    def decide(self, what: type[Any], call: int, advisor: str, console: str, late: int) -> None:
        words = {} if what in {p.Arrive, p.KeepApart} else {"advisor": advisor}
        self._decide(console, what, call, late, **words)

    @rule(call=picks, console=consoles, late=late, outcome=st.sampled_from(Outcome))
    def close(self, call: int, console: str, late: int, outcome: Outcome) -> None:
        self._decide(console, p.Close, call, late, outcome=outcome)

    @rule(call=picks, into=picks, console=consoles, late=late)
    def join(self, call: int, into: int, console: str, late: int) -> None:
        self._decide(console, p.Join, call, late, into=self._picked(into))

    @rule(pick=st.integers(0, 200))
    def send_again(self, pick: int) -> None:
        """Word for word what was sent before, however long ago."""
        if self.messages:
            self.client.publish(self.messages[pick % len(self.messages)])
            self._settle()

    # What happens

    @rule(seconds=st.sampled_from((1, 3, 7, 20)))
    def time_passes(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.let_pass(1)
            self._settle()

    @rule()
    def the_desk_is_killed_and_starts_again(self) -> None:
        self.desk._link.close(None)
        self.journal.close()
        self._start_desk()

    # What must hold

    @invariant()
    def the_journal_holds_together(self) -> None:
        kept = self._kept()
        assert [one.sequence for one in kept.entries] == list(range(1, len(kept.entries) + 1))
        told = retell(kept.entries)
        for call in kept.calls:
            assert told[call.call].complaints == []
            assert told[call.call].differences(call) == []
            assert call.advisor not in off_duty()
            assert not set(call.offered_to) & off_duty()
        assert len(told) == len(kept.calls)
        open_at = [call.board for call in kept.calls if call.is_open]
        assert len(open_at) == len(set(open_at)), "a board has one open call at most"

    @invariant()
    def the_broker_holds_what_the_journal_says(self) -> None:
        open_calls = {call.call: call for call in self._kept().calls if call.is_open}
        assert self._retained("call") == open_calls
        shown = {
            board: (one.call, one.phase, one.revision)
            for board, one in self._retained("board_call").items()
        }
        assert shown == {
            call.board: (call.call, call.phase, call.revision) for call in open_calls.values()
        }
        promised = {
            board for board, one in self._retained("board_call").items() if one.advisor is not None
        }
        assert promised <= {
            call.board
            for call in open_calls.values()
            if call.phase in {Phase.ACCEPTED, Phase.ARRIVED}
        }

    # How

    def _start_desk(self) -> None:
        self.journal = Journal(sqlite_url(Path(self.folder.name)), NAME)
        self.box: list[Heard] = []
        make_link = self.broker.link_maker(self.box.append)
        self.desk = Desk(SHOWROOM, self.journal, self.clock, make_link)
        self.desk.open()
        self._settle()
        self.clock.let_pass(1)  # it listens for another desk before its first word
        self._settle()

    def _settle(self) -> None:
        for _ in range(3):
            self.broker.deliver()
            items, self.box[:] = list(self.box), []
            self.desk.heard(items)
            self.desk.tick()
        self.broker.deliver()
        self._compare_answers()

    def _compare_answers(self) -> None:
        """Whoever asks the same again is answered the same again."""
        for item in self.heard:
            if not isinstance(item, Message):
                continue
            key = (item.address.identifier, item.data.request)
            answer = msgspec.json.encode(item.data)
            assert self.answers.setdefault(key, answer) == answer
        self.heard.clear()

    def _decide(self, console: str, what: type[Any], call: int, late: int, **words: Any) -> None:
        name = self._picked(call)
        found = self.journal.call(name)
        revision = max(1, (found.revision if found else 1) - late)
        self._ask("console_request", console, what(call=name, revision=revision, **words))

    def _picked(self, number: int) -> str:
        """Mostly an open call, now and then any press there ever was, or one there never was."""
        open_calls = sorted(call.call for call in self.journal.open_calls())
        if number % 5 and open_calls:
            return open_calls[number % len(open_calls)]
        return self.pressed[number % len(self.pressed)] if self.pressed else self._uuid()

    def _ask(self, row: str, who: str, data: Any) -> None:
        address = Address(NAME, TOPICS[row], who)
        message = new_message(address, data, self.clock.now(), message_id=self._uuid())
        self.messages.append(message)
        self.client.publish(message)
        self._settle()

    def _uuid(self) -> str:
        self.number += 1
        return f"00000000-0000-4000-8000-{self.number:012}"

    def _kept(self) -> Kept:
        return read_journal_file(Path(self.folder.name) / "journal.sqlite", NAME)

    def _retained(self, row: str) -> dict[str, Any]:
        found = {}
        for topic, payload in self.broker.retained.items():
            message = decode_at(topic, payload)
            if isinstance(message, Message) and message.address.row.name == row:
                found[message.address.identifier] = message.data
        return found


def decode_at(topic: str, payload: bytes) -> Any:
    address = address_of(topic)
    assert address is not None
    return decode(address, payload)


@pytest.mark.logs("cleared a leftover")
class TestOneDesk(OneDesk.TestCase):  # type: ignore[misc, valid-type]  # hypothesis makes it at run time
    settings = settings(max_examples=15, stateful_step_count=40, deadline=None)
