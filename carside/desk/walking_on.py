"""Walk-with-me: a shopper who calls at one board, walks on and calls at the next.

The second press may be the same shopper's or another's: nobody but the receptionist can see. So the
desk only says what is likely, serves both calls meanwhile, and joins them when told to.
"""

from carside.calls import Answer, Call, Join, KeepApart, Move, Phase, advance
from carside.clock import Clock
from carside.contract import Message
from carside.contract import payloads as p
from carside.desk.answers import RefusedError, as_json, conflict, request_key
from carside.desk.judgement import Judgement
from carside.desk.ledger import Change, Ledger
from carside.desk.roster_book import RosterBook
from carside.desk.showroom import Showroom
from carside.floor import walking_distance_m


class WalkingOn:
    """Finds and judges calls that may be one shopper's."""

    def __init__(
        self, showroom: Showroom, ledger: Ledger, roster: RosterBook, clock: Clock
    ) -> None:
        self._ledger = ledger
        self._roster = roster
        self._clock = clock
        self._within_s = showroom.walk_within_s
        self._near = _neighbours(showroom)

    def same_as(self, board: str, language: str) -> str | None:
        """The open call nearby that may be the same shopper's who now presses at `board`."""
        now = self._clock.now()
        near = (self._ledger.call_of_board(one) for one in self._near.get(board, ()))
        young = [
            call
            for call in near
            if call is not None
            and call.phase is not Phase.ARRIVED
            and call.language == language
            and 0 <= (now - call.placed_at).total_seconds() <= self._within_s
        ]
        latest = max(young, key=lambda call: call.placed_at, default=None)
        return latest.call if latest is not None else None

    def join(self, message: Message, request: p.Join) -> Judgement:
        """Close the call as joined and let the earlier one go on at its board.

        Raises:
            RefusedError: it changes nothing, for a reason the receptionist must hear.
            JournalError: it could not be written, so it has not happened.
        """
        call, into = self._found(request.call), self._found(request.into)
        if call.call == into.call:
            raise RefusedError(p.ErrorCode.IMPOSSIBLE, "a call cannot be joined with itself")
        now = self._clock.now()
        joined = advance(call, Join(into=into.call), now, seen_revision=request.revision)
        if joined.fact is None:
            raise self._conflict(call)
        walk = Move(board=call.board, stand=call.stand, car=call.car, presses=call.presses)
        moved = advance(into, walk, now)
        if moved.fact is None:
            raise self._conflict(into)
        response = p.ConsoleResponse(request=message.id, ok=True)
        actor = message.address.source
        # The board is free for the earlier call only once the later one is closed.
        closing = Change(
            call=joined.call,
            fact=joined.fact,
            at=now,
            actor=actor,
            detail={"outcome": joined.call.outcome, "into": into.call},
            request=request_key(message),
            answer=as_json(response),
        )
        moving = Change(
            call=moved.call,
            fact=moved.fact,
            at=now,
            actor=actor,
            detail={
                "from_board": into.board,
                "from_stand": into.stand,
                "joined": call.call,
                "presses": call.presses,
                "car": call.car,
            },
        )
        entries = (*self._ledger.write(closing), *self._ledger.write(moving))
        return Judgement(response, entries, (joined.call, moved.call))

    def keep_apart(self, message: Message, request: p.KeepApart) -> Judgement:
        """Believe that the call is another shopper's; raises as `join` does."""
        call = self._found(request.call)
        verdict = advance(call, KeepApart(), self._clock.now(), seen_revision=request.revision)
        if verdict.answer is Answer.CONFLICT:
            raise self._conflict(call)
        response = p.ConsoleResponse(request=message.id, ok=True)
        if verdict.fact is None:
            return Judgement(response)
        change = Change(
            call=verdict.call,
            fact=verdict.fact,
            at=verdict.at,
            actor=message.address.source,
            detail={"not_the_same_as": call.same_as},
            request=request_key(message),
            answer=as_json(response),
        )
        return Judgement(response, self._ledger.write(change), (verdict.call,))

    def _found(self, name: str) -> Call:
        call = self._ledger.find(name)
        if call is None:
            raise RefusedError(p.ErrorCode.UNKNOWN_CALL, "the desk knows no such call")
        return call

    def _conflict(self, call: Call) -> RefusedError:
        advisor = self._roster.find(call.advisor) if call.advisor else None
        return conflict(call, advisor, self._ledger.last_actor(call))


def _neighbours(showroom: Showroom) -> dict[str, tuple[str, ...]]:
    """For each board the others that are near enough to have walked over from."""
    reach_m = showroom.walk_within_m
    stands = [stand for stand in showroom.plan.stands if stand.board is not None]
    return {
        str(here.board): tuple(
            str(there.board)
            for there in stands
            if abs(here.x_m - there.x_m) <= reach_m  # far cheaper than the walk, and rules out most
            and there is not here
            and walking_distance_m(here.spot, there.spot) <= reach_m
        )
        for here in stands
    }
