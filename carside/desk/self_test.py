"""The self-test: one press from every board, through broker and desk to a console and back.

It goes the way a call goes (outbox, broker, desk, journal, event feed, console, desk) and troubles
nobody: no call is made of it, so there is nothing to dispatch. Whoever fails is named, with where
its press was last seen.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from carside.clock import Clock
from carside.contract import Cleared, Message
from carside.contract import payloads as p
from carside.desk.answers import as_json, request_key
from carside.desk.errands import EXPIRES_AFTER
from carside.desk.judgement import Judgement, Telling
from carside.desk.ledger import Ledger, Note
from carside.desk.showroom import Showroom
from carside.link.presence import Condition, Watch

TAKES_AT_MOST_S = 20.0
"""Three resends of a board's outbox; who has not come through by then has failed."""
_TELL_EVERY_S = 0.5

_NOT_THERE = {
    Condition.UNKNOWN: "the desk has never heard this board: is it switched on?",
    Condition.LOST: "the board does not answer: is its network cut, or its plug pulled?",
    Condition.OFF: "the board was switched off on purpose",
    Condition.SLEEPING: "the board sleeps",
}


@dataclass(slots=True)
class _Running:
    test: p.SelfTest
    began_s: float
    pressed: set[str]
    told_s: float = float("-inf")
    is_told: bool = False


class SelfTests:
    """Runs the self-tests of one showroom, one at a time."""

    def __init__(self, showroom: Showroom, ledger: Ledger, clock: Clock) -> None:
        self._showroom = showroom
        self._ledger = ledger
        self._clock = clock
        self._watches = {board.board: Watch() for board in showroom.boards}
        self._running: _Running | None = None
        self._last: p.SelfTest | None = None
        self._ran_on = clock.now().astimezone(showroom.zone).date() if self._is_past() else None

    def take_over(self, showroom: Showroom) -> None:
        """Go by a changed showroom file from now on; a test that runs goes on as it began."""
        self._showroom = showroom
        for board in showroom.boards:
            self._watches.setdefault(board.board, Watch())

    @property
    def snapshot(self) -> p.SelfTest | None:
        """The test that runs, or else the last one."""
        return self._running.test if self._running else self._last

    def adopt(self, kept: p.SelfTest) -> bool:
        """Go on showing what an earlier life of this desk had found; False if it is of no use."""
        if self.snapshot is None and kept.ended_at is not None:
            self._last = kept
        return self.snapshot == kept

    def drop(self) -> None:
        """Forget the test that runs: nobody knows which of its entries were written."""
        self._running = None

    def hear_board(self, item: Message | Cleared) -> None:
        """Take in a board's state, to say later why it did not press."""
        watch = self._watches.get(item.address.identifier)
        if watch is not None and isinstance(item, Message):
            watch.heard(item.data, self._clock.monotonic_s())

    def run(self, message: Message) -> Judgement:
        """Begin a test because a console asks; one that runs goes on.

        Raises:
            JournalError: it could not be written, so it has not begun.
        """
        response = p.ConsoleResponse(request=message.id, ok=True)
        if self._running is not None:
            return Judgement(response)
        return self._begin(message.address.source, request_key(message), response)

    def press(self, message: Message, request: p.SelfTestPress) -> Judgement:
        """Journal a board's press; raises as `run` does."""
        board = message.address.identifier
        response = p.BoardResponse(request=message.id, ok=True)
        running = self._running
        if running is None or running.test.test != request.test or board in running.pressed:
            return Judgement(response)  # of a test that is over: the board may forget it
        stand = self._showroom.plan.stand_of_board(board)
        entry = self._ledger.note(
            Note(
                event="tested",
                at=self._clock.now(),
                actor=message.address.source,
                detail={"test": request.test, "waited_ms": request.waited_ms},
                board=board,
                stand=stand.stand if stand else None,
                request=request_key(message),
                answer=as_json(response),
            )
        )
        running.pressed.add(board)
        return Judgement(response, (entry,))

    def seen(self, message: Message, request: p.SelfTestSeen) -> Judgement:
        """A console has seen a board's press: it has come all the way."""
        running = self._running
        if running is not None and running.test.test == request.test:
            took_ms = round((self._clock.monotonic_s() - running.began_s) * 1000)
            self._put(request.board, p.SelfTestOutcome.PASSED, took_ms)
        return Judgement(p.ConsoleResponse(request=message.id, ok=True))

    def tick(self) -> Judgement | None:
        """Let time pass: the morning's test begins, a test ends, news are told.

        Raises:
            JournalError: it could not be written; it is tried again.
        """
        now_s = self._clock.monotonic_s()
        for watch in self._watches.values():
            watch.tick(now_s)
        running = self._running
        if running is None:
            return self._begin("/desk") if self._is_due() else None
        is_whole = all(b.outcome is p.SelfTestOutcome.PASSED for b in running.test.boards)
        if is_whole or now_s - running.began_s >= TAKES_AT_MOST_S:
            return self._end(running)
        if running.is_told or now_s - running.told_s < _TELL_EVERY_S:
            return None
        running.is_told, running.told_s = True, now_s
        return Judgement(tellings=(Telling("self_test", "", running.test),))

    def _begin(
        self, actor: str, request: str | None = None, response: p.ConsoleResponse | None = None
    ) -> Judgement:
        now = self._clock.now()
        boards = tuple(
            p.BoardTest(board=board.board, stand=board.stand) for board in self._showroom.boards
        )
        test = p.SelfTest(test=str(uuid.uuid4()), began_at=now, boards=boards)
        answer = as_json(response) if response is not None else None
        detail = {"test": test.test, "boards": len(boards)}
        entry = self._note("self_test_began", actor, detail, request, answer)
        self._running = _Running(test, self._clock.monotonic_s(), set())
        self._ran_on = now.astimezone(self._showroom.zone).date()
        command = p.Command(
            command=p.CommandName.SELF_TEST, expires_at=now + EXPIRES_AFTER, test=test.test
        )
        tellings = (Telling("board_command", one.board, command) for one in boards)
        return Judgement(response, (entry,), tellings=tuple(tellings))

    def _end(self, running: _Running) -> Judgement:
        boards = tuple(self._judged(board, running) for board in running.test.boards)
        failed = {b.board: b.reason for b in boards if b.outcome is p.SelfTestOutcome.FAILED}
        detail = {"test": running.test.test, "passed": len(boards) - len(failed), "failed": failed}
        entry = self._note("self_test_ended", "/desk", detail)
        test = msgspec.structs.replace(running.test, boards=boards, ended_at=self._clock.now())
        self._running, self._last = None, test
        return Judgement(entries=(entry,), tellings=(Telling("self_test", "", test),))

    def _judged(self, board: p.BoardTest, running: _Running) -> p.BoardTest:
        if board.outcome is p.SelfTestOutcome.PASSED:
            return board
        reason = "no console saw its press: is one open?"
        if board.board not in running.pressed:
            condition = self._watches[board.board].condition
            reason = _NOT_THERE.get(condition, "the board is there, but its press did not come")
        return msgspec.structs.replace(board, outcome=p.SelfTestOutcome.FAILED, reason=reason)

    def _put(self, board: str, outcome: p.SelfTestOutcome, took_ms: int) -> None:
        running = self._running
        assert running is not None  # noqa: S101 (narrows for mypy; only called while one runs)
        boards = tuple(
            msgspec.structs.replace(one, outcome=outcome, took_ms=took_ms)
            if one.board == board and one.outcome is p.SelfTestOutcome.WAITING
            else one
            for one in running.test.boards
        )
        running.test = msgspec.structs.replace(running.test, boards=boards)
        running.is_told = False

    def _note(
        self,
        event: str,
        actor: str,
        detail: dict[str, Any],
        request: str | None = None,
        answer: bytes | None = None,
    ) -> p.Entry:
        at = self._clock.now()
        return self._ledger.note(
            Note(event=event, at=at, actor=actor, detail=detail, request=request, answer=answer)
        )

    def _is_due(self) -> bool:
        local = self._local()
        return self._is_past() and self._ran_on != local.date() and self._showroom.opens_on(local)

    def _is_past(self) -> bool:
        """Whether the hour of today's test has come. A desk started after it does not repeat it."""
        at = self._showroom.self_test_at
        return at is not None and self._local().time() >= at

    def _local(self) -> datetime:
        return self._clock.now().astimezone(self._showroom.zone)
