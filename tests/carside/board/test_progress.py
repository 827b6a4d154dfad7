"""What the shopper is told, for everything the board may know: never more than is true."""

import pytest

from carside.board.progress import Known, step_of
from carside.board.shows import CallStep
from carside.calls import Phase
from carside.contract.payloads import Cancel, Place, Shown
from carside.link.outbox import Pending
from tests.carside.link.test_outbox import IDS


def shown(phase: Phase) -> Shown:
    return Shown(call=IDS[0], phase=phase, revision=1)


def waiting(waited_ms: int) -> Pending:
    return Pending("r1", Place(call=IDS[0], car="i5", language="en"), waited_ms)


CANCEL = Pending("r2", Cancel(call=IDS[0]), 0)
AGAIN = Pending("r3", Place(call=IDS[1], car="i5", language="en"), 100)


@pytest.mark.parametrize(
    ("known", "step"),
    [
        (Known(), CallStep.IDLE),
        (Known(waiting=(waiting(0),)), CallStep.CALLING),
        (Known(waiting=(waiting(4000),)), CallStep.CALLING),
        (Known(waiting=(waiting(4001),)), CallStep.UNREACHABLE),
        (Known(waiting=(waiting(0),), is_on_disk=False), CallStep.UNREACHABLE),
        (Known(answered_call=IDS[0]), CallStep.RECEIVED),
        (Known(shown=shown(Phase.PLACED)), CallStep.RECEIVED),
        (Known(shown=shown(Phase.DISPATCHED)), CallStep.RECEIVED),
        (Known(shown=shown(Phase.ACCEPTED)), CallStep.ON_THE_WAY),
        (Known(shown=shown(Phase.ARRIVED)), CallStep.HERE),
        (Known(shown=shown(Phase.CLOSED)), CallStep.IDLE),
        (Known(shown=shown(Phase.ACCEPTED), waiting=(waiting(9000),)), CallStep.ON_THE_WAY),
        (Known(waiting=(CANCEL,)), CallStep.CANCELLING),
        (Known(waiting=(waiting(9000), CANCEL)), CallStep.CANCELLING),
        (Known(shown=shown(Phase.ACCEPTED), waiting=(CANCEL,)), CallStep.CANCELLING),
        (Known(waiting=(waiting(9000), CANCEL, AGAIN)), CallStep.CALLING),
        (Known(shown=shown(Phase.ACCEPTED), waiting=(CANCEL, AGAIN)), CallStep.CALLING),
        (Known(farewell=CallStep.ENDED, farewell_age_s=5.9), CallStep.ENDED),
        (Known(farewell=CallStep.ENDED, farewell_age_s=6.0), CallStep.IDLE),
        (Known(farewell=CallStep.REFUSED, farewell_age_s=0.0), CallStep.REFUSED),
        (Known(farewell=CallStep.ENDED, waiting=(waiting(0),)), CallStep.CALLING),
    ],
)
def test_the_first_true_sentence_wins(known: Known, step: CallStep) -> None:
    assert step_of(known) is step


def test_no_phase_is_without_its_words() -> None:
    for phase in set(Phase) - {Phase.CLOSED}:
        assert step_of(Known(shown=shown(phase))) is not CallStep.IDLE
