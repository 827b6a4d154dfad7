"""When the bell rings."""

from reception_console.alarm import MUTE_S, RING_EVERY_S, Alarm

ONE = frozenset({"one"})
TWO = frozenset({"one", "two"})


def test_a_new_call_rings_at_once_and_every_ten_seconds_until_somebody_acts() -> None:
    alarm = Alarm()
    rung = [s for s in range(35) if alarm.rings(ONE, float(s), is_blind=False)]
    assert rung == [0, 10, 20, 30]
    assert not alarm.rings(frozenset(), 40.0, is_blind=False)


def test_a_second_call_does_not_wait_for_the_first_one_s_turn() -> None:
    alarm = Alarm()
    assert alarm.rings(ONE, 0.0, is_blind=False)
    assert alarm.rings(TWO, 3.0, is_blind=False)
    assert not alarm.rings(TWO, 3.0 + RING_EVERY_S - 0.1, is_blind=False)


def test_a_call_that_comes_back_rings_again() -> None:
    alarm = Alarm()
    assert alarm.rings(ONE, 0.0, is_blind=False)
    assert not alarm.rings(frozenset(), 1.0, is_blind=False)
    assert alarm.rings(ONE, 2.0, is_blind=False)


def test_a_mute_ends_after_five_minutes_and_whoever_waits_is_heard() -> None:
    alarm = Alarm()
    alarm.toggle_mute(0.0)
    assert not alarm.rings(ONE, 1.0, is_blind=False)
    assert alarm.muted_s(1.0) == MUTE_S - 1
    assert not alarm.rings(ONE, MUTE_S - 0.1, is_blind=False)
    assert alarm.rings(ONE, MUTE_S, is_blind=False)


def test_pressing_mute_again_ends_it() -> None:
    alarm = Alarm()
    alarm.toggle_mute(0.0)
    assert not alarm.rings(ONE, 1.0, is_blind=False)
    alarm.toggle_mute(2.0)
    assert alarm.muted_s(2.0) == 0
    assert alarm.rings(ONE, 2.0, is_blind=False)


def test_a_blind_console_keeps_quiet_and_rings_when_it_sees_again() -> None:
    alarm = Alarm()
    assert not alarm.rings(ONE, 0.0, is_blind=True)
    assert alarm.rings(ONE, 1.0, is_blind=False)


def test_started_without_sound_it_never_rings() -> None:
    alarm = Alarm(is_silenced=True)
    assert not any(alarm.rings(ONE, float(s), is_blind=False) for s in range(60))
