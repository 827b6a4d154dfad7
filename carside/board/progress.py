"""Where the shopper's call is, judged from what is really known. Pure."""

from dataclasses import dataclass

from carside.board.shows import CallStep
from carside.calls import Phase
from carside.contract.payloads import Cancel, Shown
from carside.link.outbox import Pending

NO_ANSWER_AFTER_S = 4.0
"""After this long without an answer the board says so."""
FAREWELL_S = 6.0
"""How long the end of a call stays on the screen."""

CLOSED_S = 12.0
"""How long it says that nobody is here, and when somebody will be."""

_STEP_OF_PHASE = {
    Phase.PLACED: CallStep.RECEIVED,
    Phase.DISPATCHED: CallStep.RECEIVED,
    Phase.ACCEPTED: CallStep.ON_THE_WAY,
    Phase.ARRIVED: CallStep.HERE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Everything the step depends on.

    Attributes:
        waiting: requests the desk has not answered.
        shown: the desk's snapshot of our call, if there is one.
        answered_call: the call the desk answered for, while its snapshot is still on its way.
        farewell: how the last call ended, and for how many seconds that has been shown.
    """

    waiting: tuple[Pending, ...] = ()
    shown: Shown | None = None
    answered_call: str | None = None
    farewell: CallStep | None = None
    farewell_age_s: float = 0.0
    is_on_disk: bool = True


def step_of(known: Known) -> CallStep:
    """Say where the call is; the first true sentence wins."""
    newest = known.waiting[-1] if known.waiting else None
    if newest is not None and isinstance(newest.data, Cancel):
        return CallStep.CANCELLING
    # A press behind a cancel that nobody has heard yet is of another call than the one shown.
    is_again = any(isinstance(one.data, Cancel) for one in known.waiting)
    if known.shown is not None and not is_again and not _is_unanswered(known.shown, known.waiting):
        return _STEP_OF_PHASE.get(known.shown.phase, CallStep.IDLE)
    if newest is not None:
        is_slow = newest.waited_ms > NO_ANSWER_AFTER_S * 1000
        return CallStep.UNREACHABLE if is_slow or not known.is_on_disk else CallStep.CALLING
    if known.answered_call is not None:
        return CallStep.RECEIVED
    shown_for_s = CLOSED_S if known.farewell is CallStep.CLOSED else FAREWELL_S
    if known.farewell is not None and known.farewell_age_s < shown_for_s:
        return known.farewell
    return CallStep.IDLE


def _is_unanswered(shown: Shown, waiting: tuple[Pending, ...]) -> bool:
    """Whether the snapshot of our call has overtaken the desk's answer to its press.

    Only the answer is the promise; it is on its way, or will be asked for again.
    """
    is_waiting = any(one.data.call == shown.call for one in waiting)
    return is_waiting and shown.phase is Phase.PLACED
