"""What a console says of an advisor: that he is free, away or off duty from now on."""

from carside.clock import Clock
from carside.contract import Message
from carside.contract import payloads as p
from carside.desk.answers import RefusedError, as_json, request_key
from carside.desk.judgement import Judgement
from carside.desk.ledger import Ledger, Note
from carside.desk.roster_book import ADVISOR_SET, RosterBook
from carside.desk.showroom import Showroom
from carside.roster_duty import SAYABLE


class RosterSetting:
    """Judges what is said of the advisors of one showroom."""

    def __init__(
        self, showroom: Showroom, ledger: Ledger, roster: RosterBook, clock: Clock
    ) -> None:
        self._showroom = showroom
        self._ledger = ledger
        self._roster = roster
        self._clock = clock

    def set_advisor(self, message: Message, request: p.SetAdvisor) -> Judgement:
        """Journal that an advisor is free, away or off; nothing is entered that is so already.

        Of one who is on a call nothing can be said: the call would be left with somebody who does
        not come. It is declined, given to another or closed first.

        Raises:
            RefusedError: it changes nothing, for a reason the receptionist must hear.
            JournalError: it could not be written, so it has not happened.
        """
        advisor = self._roster.find(request.advisor)
        if advisor is None:
            raise RefusedError(
                p.ErrorCode.UNKNOWN_ADVISOR, f"no advisor {request.advisor!r} is on the roster"
            )
        if request.state not in SAYABLE:
            raise RefusedError(
                p.ErrorCode.IMPOSSIBLE,
                "an advisor is busy when he is on a call; he can be free, away or off",
            )
        stand = self._stand_of_call(request.advisor)
        if stand is not None:
            raise RefusedError(
                p.ErrorCode.IMPOSSIBLE,
                f"{advisor.name} is on the call at {stand}; send somebody else or close it first",
            )
        response = p.ConsoleResponse(request=message.id, ok=True)
        if advisor.state is request.state:
            return Judgement(response)
        entry = self._ledger.note(
            Note(
                event=ADVISOR_SET,
                at=self._clock.now(),
                actor=message.address.source,
                detail={"state": request.state, "was": advisor.state},
                advisor=request.advisor,
                request=request_key(message),
                answer=as_json(response),
            )
        )
        return Judgement(response, (entry,))

    def _stand_of_call(self, advisor: str) -> str | None:
        """What people call the stand of the open call that he is on, if he is on one."""
        for call in self._ledger.open_calls():
            if call.advisor == advisor:
                stand = self._showroom.plan.stand(call.stand)
                return stand.name if stand else call.stand
        return None
