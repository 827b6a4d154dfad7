"""Requests become verdicts: who may ask what, walked through the one call table.

Nothing here is published; what changes is written by the ledger, and whoever asked gets the
response that stands beside it.
"""

from dataclasses import replace
from typing import Any

from carside.calls import (
    Accept,
    Answer,
    Arrive,
    Call,
    Cancel,
    Close,
    Decline,
    Dispatch,
    Event,
    Fact,
    Place,
    PressAgain,
    Verdict,
    advance,
    begin,
)
from carside.calls.lifecycle import MISSED_AFTER_MS
from carside.clock import Clock
from carside.contract import Message
from carside.contract import payloads as p
from carside.desk.answers import RefusedError, Response, as_json, conflict, request_key
from carside.desk.errands import Errands
from carside.desk.judgement import Judgement
from carside.desk.ledger import Change, Ledger
from carside.desk.offers import Offers, detail_of
from carside.desk.remarks import Remarks
from carside.desk.roster_book import RosterBook
from carside.desk.roster_setting import RosterSetting
from carside.desk.self_test import SelfTests
from carside.desk.showroom import Showroom
from carside.desk.walking_on import WalkingOn
from carside.roster import AdvisorState


class Judge:
    """Judges the requests of one showroom's boards and consoles."""

    def __init__(
        self,
        showroom: Showroom,
        ledger: Ledger,
        roster: RosterBook,
        offers: Offers,
        self_tests: SelfTests,
        clock: Clock,
    ) -> None:
        self._showroom = showroom
        self._ledger = ledger
        self._roster = roster
        self._offers = offers
        self._self_tests = self_tests
        self._errands = Errands(showroom, ledger, clock)
        self._remarks = Remarks(ledger, clock)
        self._walking_on = WalkingOn(showroom, ledger, roster, clock)
        self._roster_setting = RosterSetting(showroom, ledger, roster, clock)
        self._clock = clock

    def board(self, message: Message) -> Judgement:
        """Judge a board's request.

        Raises:
            RefusedError: it changes nothing, for a reason the board must hear.
            JournalError: it could not be written, so it has not happened.
        """
        board = message.address.identifier
        if self._showroom.plan.stand_of_board(board) is None:
            raise RefusedError(
                p.ErrorCode.NOT_ALLOWED,
                f"board {board} is at no stand of showroom {self._showroom.plan.showroom}",
            )
        match message.data:
            case p.Place():
                return self._place(message, message.data, board)
            case p.Cancel():
                return self._cancel(message, message.data, board)
            case p.SelfTestPress():
                return self._self_tests.press(message, message.data)
        raise RefusedError(p.ErrorCode.NOT_ALLOWED, f"a board may not ask {message.type}")

    def console(self, message: Message) -> Judgement:
        """Judge a console's request; raises as `board` does."""
        match message.data:
            case p.Join():
                return self._walking_on.join(message, message.data)
            case p.KeepApart():
                return self._walking_on.keep_apart(message, message.data)
            case p.CommandBoard():
                return self._errands.command(message, message.data)
            case p.SetAdvisor():
                return self._roster_setting.set_advisor(message, message.data)
            case p.RunSelfTest():
                return self._self_tests.run(message)
            case p.Remark():
                return self._remarks.take(message, message.data)
            case p.SelfTestSeen():
                return self._self_tests.seen(message, message.data)
        return self._decide(message, message.data)

    def _decide(self, message: Message, request: Any) -> Judgement:
        call = self._ledger.find(request.call)
        if call is None:
            raise RefusedError(p.ErrorCode.UNKNOWN_CALL, "the desk knows no such call")
        event = self._event(call, request)
        self._check_advisor(event, call)
        verdict = advance(call, event, self._clock.now(), seen_revision=request.revision)
        if verdict.answer is Answer.CONFLICT:
            advisor = self._roster.find(call.advisor) if call.advisor else None
            raise conflict(call, advisor, self._ledger.last_actor(call))
        if verdict.answer is Answer.IMPOSSIBLE:
            raise RefusedError(
                p.ErrorCode.IMPOSSIBLE,
                "only the shopper cancels, only time makes a call missed, and only joining joins",
            )
        response = p.ConsoleResponse(request=message.id, ok=True)
        if isinstance(event, Decline):
            detail = detail_of(event)
            return self._write(verdict, message, response, detail, advisor=call.advisor)
        if isinstance(event, Dispatch):
            return self._write(verdict, message, response, self._choice(call, event.advisor))
        words = ((name, getattr(event, name, "")) for name in ("outcome", "note"))
        return self._write(verdict, message, response, {n: value for n, value in words if value})

    def _choice(self, call: Call, advisor: str) -> dict[str, Any]:
        """Whether the receptionist chose who was suggested first, and who that was."""
        first = self._offers.first(call)
        return {} if first is None else {"first": first, "is_first": advisor == first}

    def by_desk(self, call: Call, event: Event, detail: dict[str, Any]) -> Judgement | None:
        """Take a step that nobody asked for but time; None if the table ignores it."""
        verdict = advance(call, event, self._clock.now())
        if verdict.fact is None:
            return None
        advisor = call.advisor if isinstance(event, Decline) else None
        change = self._change(verdict, verdict.fact, "/desk", detail, advisor)
        return Judgement(None, self._ledger.write(change), (verdict.call,))

    def _place(self, message: Message, request: p.Place, board: str) -> Judgement:
        known = self._ledger.find(request.call)
        current = self._ledger.call_of_board(board)
        if known is not None and known.board != board:
            # Two UUIDs never meet by chance: this board is broken, or lies.
            raise RefusedError(p.ErrorCode.IMPOSSIBLE, "the call belongs to another board")
        if known is not None:
            return Judgement(_held(message, current))
        is_late = request.waited_ms > MISSED_AFTER_MS
        if current is not None and not is_late:
            verdict = advance(current, PressAgain(), self._clock.now())
            detail = {"call": request.call, "kind": request.kind, "waited_ms": request.waited_ms}
            held = _held(message, current)
            return self._write(verdict, message, held, detail, folded=request.call)
        verdict = begin(self._as_place(request, board), self._clock.now())
        detail = {
            "kind": request.kind,
            "car": verdict.call.car,
            "language": request.language,
            "waited_ms": request.waited_ms,
            "seen": list(request.seen),
        }
        if verdict.call.same_as is not None:
            detail["same_as"] = verdict.call.same_as
        return self._write(
            verdict, message, _held(message, current if is_late else verdict.call), detail
        )

    def _as_place(self, request: p.Place, board: str) -> Place:
        stand = self._showroom.plan.stand_of_board(board)
        assert stand is not None  # noqa: S101 (checked in `board`)
        return Place(
            call=request.call,
            board=board,
            stand=stand.stand,
            car=request.car,
            kind=request.kind,
            language=request.language,
            waited_ms=request.waited_ms,
            seen=request.seen,
            same_as=self._walking_on.same_as(board, request.language),
        )

    def _cancel(self, message: Message, request: p.Cancel, board: str) -> Judgement:
        call = self._ledger.find(request.call)
        if call is None:
            raise RefusedError(p.ErrorCode.UNKNOWN_CALL, "the desk knows no such call")
        if call.board != board:
            raise RefusedError(p.ErrorCode.NOT_ALLOWED, "the call belongs to another board")
        verdict = advance(call, Cancel(), self._clock.now())
        current = verdict.call if verdict.call.is_open else None
        if current is None and verdict.answer is Answer.IGNORED:
            current = self._ledger.call_of_board(board)
        return self._write(verdict, message, _held(message, current), {})

    def _event(self, call: Call, request: Any) -> Event:
        match request:
            case p.Dispatch():
                return Dispatch(advisor=request.advisor)
            case p.Accept():
                return Accept(advisor=request.advisor)
            case p.Decline():
                return self._offers.decline(call, request.advisor, request.reason)
            case p.Arrive():
                return Arrive()
            case p.Close():
                return Close(outcome=request.outcome, note=request.note)
        what = type(request).__name__
        raise RefusedError(p.ErrorCode.NOT_ALLOWED, f"a console may not ask {what}")

    def _check_advisor(self, event: Event, call: Call) -> None:
        if not isinstance(event, Dispatch | Accept | Decline):
            return
        advisor = self._roster.find(event.advisor)
        if advisor is None and isinstance(event, Decline) and event.advisor == call.advisor:
            return  # off the roster since he was sent: he must still be taken off the call
        if advisor is None:
            raise RefusedError(
                p.ErrorCode.UNKNOWN_ADVISOR, f"no advisor {event.advisor!r} is on the roster"
            )
        if advisor.state is AdvisorState.OFF and not isinstance(event, Decline):
            raise RefusedError(p.ErrorCode.OFF_DUTY, f"{advisor.name} is off duty")

    def _write(
        self,
        verdict: Verdict,
        message: Message,
        response: Response,
        detail: dict[str, Any],
        *,
        advisor: str | None = None,
        folded: str | None = None,
    ) -> Judgement:
        if verdict.fact is None:
            return Judgement(response)
        actor = message.address.source
        key = request_key(message)
        change = self._change(verdict, verdict.fact, actor, detail, advisor, key, response)
        change = replace(change, folded=folded)
        return Judgement(response, self._ledger.write(change), (verdict.call,))

    def _change(
        self,
        verdict: Verdict,
        fact: Fact,
        actor: str,
        detail: dict[str, Any],
        advisor: str | None,
        request: str | None = None,
        response: Response | None = None,
    ) -> Change:
        return Change(
            call=verdict.call,
            fact=fact,
            at=verdict.at,
            actor=actor,
            detail=detail,
            request=request,
            answer=as_json(response) if response else None,
            advisor=advisor,
        )


def _held(message: Message, call: Call | None) -> p.BoardResponse:
    return p.BoardResponse(request=message.id, ok=True, call=call.call if call else None)
