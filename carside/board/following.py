"""Which call the shopper's is and how it ended, as far as the desk has said anything of it."""

from dataclasses import dataclass
from math import ceil

from carside.board.progress import Known
from carside.board.shows import CallStep
from carside.board.snapshots import Snapshots
from carside.calls import Kind, Phase
from carside.clock import Clock
from carside.contract.payloads import BoardResponse, Cancel, Place, Shown
from carside.link.outbox import Pending

OLD_WORD_S = 2.0
"""How long after the answer to a press an empty snapshot may still be from before the press: the
order holds on each topic, not between two, and a cluster that has just lost a node is slow."""
ANSWER_GRACE_S = 3.0
"""After this much a desk that is heard again, and has neither shown an answered call nor said that
there is none, has none."""
_MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class _Coming:
    """Who comes to which call, and since when we know it."""

    call: str
    advisor: str
    since_s: float


class Following:
    """Follows the open call of one board through answers and snapshots."""

    def __init__(self, snapshots: Snapshots, clock: Clock) -> None:
        self._snapshots = snapshots
        self._clock = clock
        self._answered_call: str | None = None
        self._answered_s = 0.0
        self._cancelled_call: str | None = None
        self._gone_call: str | None = None
        self._placed: Place | None = None
        self._coming: _Coming | None = None
        self._farewell: CallStep | None = None
        self._farewell_s = 0.0

    @property
    def open_call(self) -> str | None:
        """The call that is open here: not always one that was pressed here."""
        shown = self._snapshots.shown
        return shown.call if shown is not None else self._answered_call

    def kind(self, waiting: tuple[Pending, ...]) -> Kind | None:
        """What the shopper of the open call asked for; None if it was not asked for here."""
        places = [one.data for one in waiting if isinstance(one.data, Place)]
        if self.open_call is None:
            return places[0].kind if places else None
        asked = [*places, *([self._placed] if self._placed else [])]
        return next((one.kind for one in asked if one.call == self.open_call), None)

    def eta_s(self) -> int | None:
        """What is left of the advisor's walk, in whole minutes; None when nobody can say."""
        shown, coming = self._snapshots.shown, self._coming
        if shown is None or shown.eta_s is None or coming is None:
            return None
        left_s = shown.eta_s - (self._clock.monotonic_s() - coming.since_s)
        return ceil(left_s / _MINUTE_S) * _MINUTE_S if left_s > 0 else None

    def known(self, waiting: tuple[Pending, ...], *, is_on_disk: bool) -> Known:
        """Everything the step depends on."""
        return Known(
            waiting=waiting,
            shown=self._snapshots.shown,
            answered_call=self._answered_call,
            farewell=self._farewell,
            farewell_age_s=self._clock.monotonic_s() - self._farewell_s,
            is_on_disk=is_on_disk,
        )

    def pressed(self) -> None:
        """The shopper pressed: how the call before ended is no news any more."""
        self._farewell = None

    def closed(self) -> None:
        """The shopper pressed while nobody is here; nothing was asked for."""
        self._end(CallStep.CLOSED)

    def cancelled(self, call: str) -> None:
        """The shopper wants `call` no more."""
        self._cancelled_call = call

    def hear_answer(self, request: Place | Cancel, response: BoardResponse) -> str | None:
        """Take in the desk's answer; returns the call that she wanted cancelled and is still open.

        That is another than she named when hers went on under the name of an earlier one of hers
        while her wish was on its way.
        """
        is_cancel = isinstance(request, Cancel)
        if response.error is not None:
            # A cancel that is refused had nothing left to cancel.
            self._end(CallStep.ENDED if is_cancel else CallStep.REFUSED)
        elif response.call is None:
            self._end(CallStep.CANCELLED if is_cancel else CallStep.ENDED)
        elif response.call == self._gone_call:
            # The first answer again, to a request whose call has come and gone meanwhile.
            self._end(CallStep.CANCELLED if is_cancel else CallStep.ENDED)
        else:
            self._answered_call = response.call
            self._answered_s = self._clock.monotonic_s()
            if isinstance(request, Place):
                self._placed = request if request.call == response.call else self._placed
                return None
            self._cancelled_call = None  # too late: the advisor is there
            return response.call if response.call != request.call else None
        return None

    def hear_shown(self, before: str | None) -> None:
        """The snapshot of our call is another, or gone; `before` was open until now."""
        shown = self._snapshots.shown
        self._note_coming(shown)
        if before is not None and (shown is None or shown.call != before):
            self._gone_call = before
        elif shown is not None and shown.call == self._gone_call:
            self._gone_call = None
        if shown is not None:
            self._answered_call = None
        elif before is not None:
            was_cancelled = before == self._cancelled_call
            self._end(CallStep.CANCELLED if was_cancelled else CallStep.ENDED)

    def hear_none(self) -> None:
        """The desk says that there is no call here, and none was shown.

        Said before our press, it may be overtaken by the answer; a moment later it is about the
        call that was answered.
        """
        is_since = self._clock.monotonic_s() - self._answered_s > OLD_WORD_S
        if self._answered_call is not None and is_since:
            self.hear_shown(self._answered_call)

    def drop_unconfirmed(
        self, showroom: str, board: str, desk_heard_s: float, telling_since_s: float
    ) -> None:
        """End a call that only our memory, or an answer of long ago, speaks of.

        To be called when every snapshot there is must have arrived. `desk_heard_s` is when the
        desk was last heard and `telling_since_s` since when it has told us all it knows: one that
        died right after its answer has the call, but no voice, and the next may be slow to find it.
        """
        if self._snapshots.shown is not None and not self._snapshots.is_call_confirmed:
            before = self.open_call
            self._snapshots.drop_call(showroom, board)
            self.hear_shown(before)
            self._gone_call = None  # it is not confirmed; nobody has said that it is gone
        is_late = desk_heard_s - max(self._answered_s, telling_since_s) > ANSWER_GRACE_S
        if self._answered_call is not None and is_late:
            self.hear_shown(self._answered_call)

    def _end(self, step: CallStep) -> None:
        self._answered_call = self._placed = None
        self._farewell, self._farewell_s = step, self._clock.monotonic_s()

    def _note_coming(self, shown: Shown | None) -> None:
        if shown is None or shown.advisor is None or shown.phase is not Phase.ACCEPTED:
            self._coming = None
            return
        now = _Coming(shown.call, shown.advisor.name, self._clock.monotonic_s())
        was = self._coming
        if was is None or (was.call, was.advisor) != (now.call, now.advisor):
            self._coming = now
