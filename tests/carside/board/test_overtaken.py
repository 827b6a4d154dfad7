"""Words of the desk that overtake one another, as found by the simulation."""

from carside.board.kept import OVER_KEPT
from carside.board.shows import CallStep
from carside.calls import Phase
from carside.contract.payloads import Presence
from tests.carside.board.one_board import OneBoard


def test_an_answer_that_overtakes_an_older_empty_snapshot_stands(served: OneBoard) -> None:
    """A desk that starts clears, then judges what waited: the two take two topics."""
    place = served.press()
    served.answer(place.call)
    assert served.step() is CallStep.RECEIVED
    served.wire.clear("board_call", "b01")
    assert served.step() is CallStep.RECEIVED, "what was never shown cannot have ended"
    served.show(place.call, Phase.PLACED)
    assert served.step() is CallStep.RECEIVED


def test_the_first_answer_again_to_a_call_that_has_gone_is_no_success(served: OneBoard) -> None:
    place = served.press()
    served.show(place.call, Phase.PLACED)
    served.wire.clear("board_call", "b01")
    served.answer(place.call)
    assert served.step() is CallStep.ENDED


def test_a_desk_that_died_right_after_its_answer_has_the_call(served: OneBoard) -> None:
    """Silence is not news: only a desk that is heard, and shows no call, has none."""
    served.let_pass(3)
    served.desk()
    place = served.press()
    served.answer(place.call)
    served.let_pass(6)
    assert served.step() is CallStep.RECEIVED
    served.desk()
    served.let_pass(1)
    assert served.step() is CallStep.ENDED


def test_a_desks_word_that_overtakes_its_snapshot_ends_no_call(served: OneBoard) -> None:
    place = served.press()
    served.answer(place.call)
    served.show(place.call, Phase.PLACED)
    served.desk(Presence.LOST)
    served.wire.broker.stop(forget=True)
    served.wire.broker.start()
    served.let_pass(3)
    served.desk(boot=2)
    served.session.tick()
    assert served.step() is CallStep.RECEIVED
    served.show(place.call, Phase.PLACED)
    served.let_pass(3)
    assert served.step() is CallStep.RECEIVED


def test_only_the_last_calls_that_are_over_are_remembered(served: OneBoard) -> None:
    """A board runs for months: what it remembers must not grow with every call."""
    for _ in range(OVER_KEPT + 20):
        place = served.press()
        served.answer(place.call)
        served.show(place.call, Phase.PLACED)
        served.wire.clear("board_call", "b01")
    over = served.session._snapshots._over
    assert len(over) == OVER_KEPT
    assert place.call in over
