import pytest

from carside.contract.payloads import Presence, State
from carside.link.presence import HEARTBEAT_S, LOST_AFTER_S, Condition, Watch
from tests.hand_clock import START


def state(presence: Presence, boot: int = 1) -> State:
    return State(state=presence, boot=boot, since=START)


def ready(boot: int = 1, at_s: float = 0.0) -> Watch:
    watch = Watch()
    assert watch.heard(state(Presence.READY, boot), at_s)
    return watch


def test_nobody_heard_of_is_unknown_and_stays_so() -> None:
    watch = Watch()
    assert not watch.tick(3600)
    assert watch.condition is Condition.UNKNOWN


@pytest.mark.parametrize("presence", list(Presence))
def test_what_a_part_says_of_itself_is_its_condition(presence: Presence) -> None:
    watch = Watch()
    assert watch.heard(state(presence), 7)
    assert (watch.condition.value, watch.since_s) == (presence.value, 7)
    assert not watch.heard(state(presence), 8), "the same again is no news"
    assert watch.since_s == 7


def test_silence_longer_than_two_heartbeats_is_a_loss() -> None:
    watch = ready()
    assert not watch.tick(LOST_AFTER_S)
    assert watch.tick(LOST_AFTER_S + 0.1)
    assert watch.condition is Condition.LOST
    assert not watch.tick(60), "told once"
    assert LOST_AFTER_S == 2 * HEARTBEAT_S


def test_a_heartbeat_renews() -> None:
    watch = ready()
    watch.heard(state(Presence.READY), 9)
    assert not watch.tick(18)
    assert watch.tick(19.1)


@pytest.mark.parametrize("presence", [Presence.OFF, Presence.SLEEPING])
def test_who_said_farewell_or_good_night_may_be_silent(presence: Presence) -> None:
    watch = ready()
    watch.heard(state(presence), 1)
    assert not watch.tick(3600)


def test_the_will_of_an_earlier_start_is_late_and_means_nothing() -> None:
    watch = ready(boot=4)
    assert not watch.heard(state(Presence.LOST, boot=3), 1)
    assert watch.condition is Condition.READY
    assert watch.heard(state(Presence.LOST, boot=4), 2)


def test_a_part_that_lost_count_of_its_starts_is_believed_when_it_speaks() -> None:
    watch = ready(boot=4)
    watch.heard(state(Presence.LOST, boot=4), 1)
    assert watch.heard(state(Presence.READY, boot=1), 2)
    assert watch.heard(state(Presence.LOST, boot=1), 3)


def test_without_our_own_link_nothing_can_be_said() -> None:
    watch = ready()
    assert watch.forget(5)
    assert watch.condition is Condition.UNKNOWN
    assert not watch.tick(60)
