"""When the bell rings."""

from reception_console.alarm import MUTE_S, RING_EVERY_S, Alarm, Ring

ONE = {"one": 0}
TWO = {"one": 0, "two": 0}
NOBODY: dict[str, int] = {}


def test_a_new_call_rings_at_once_and_every_ten_seconds_until_somebody_acts() -> None:
    alarm = Alarm()
    rung = [s for s in range(35) if alarm.rings(ONE, float(s), is_blind=False) is Ring.BELL]
    assert rung == [0, 10, 20, 30]
    assert alarm.rings(NOBODY, 40.0, is_blind=False) is Ring.NOTHING


def test_a_second_call_does_not_wait_for_the_first_one_s_turn() -> None:
    alarm = Alarm()
    assert alarm.rings(ONE, 0.0, is_blind=False) is Ring.BELL
    assert alarm.rings(TWO, 3.0, is_blind=False) is Ring.BELL
    assert alarm.rings(TWO, 3.0 + RING_EVERY_S - 0.1, is_blind=False) is Ring.NOTHING


def test_a_call_that_comes_back_rings_again() -> None:
    alarm = Alarm()
    assert alarm.rings(ONE, 0.0, is_blind=False) is Ring.BELL
    assert alarm.rings(NOBODY, 1.0, is_blind=False) is Ring.NOTHING
    assert alarm.rings(ONE, 2.0, is_blind=False) is Ring.BELL


def test_a_mute_ends_after_five_minutes_and_whoever_waits_is_heard() -> None:
    alarm = Alarm()
    alarm.toggle_mute(0.0)
    assert alarm.rings(ONE, 1.0, is_blind=False) is Ring.NOTHING
    assert alarm.muted_s(1.0) == MUTE_S - 1
    assert alarm.rings(ONE, MUTE_S - 0.1, is_blind=False) is Ring.NOTHING
    assert alarm.rings(ONE, MUTE_S, is_blind=False) is Ring.BELL


def test_pressing_mute_again_ends_it() -> None:
    alarm = Alarm()
    alarm.toggle_mute(0.0)
    assert alarm.rings(ONE, 1.0, is_blind=False) is Ring.NOTHING
    alarm.toggle_mute(2.0)
    assert alarm.muted_s(2.0) == 0
    assert alarm.rings(ONE, 2.0, is_blind=False) is Ring.BELL


def test_a_blind_console_keeps_quiet_and_rings_when_it_sees_again() -> None:
    alarm = Alarm()
    assert alarm.rings(ONE, 0.0, is_blind=True) is Ring.NOTHING
    assert alarm.rings(ONE, 1.0, is_blind=False) is Ring.BELL


def test_started_without_sound_it_never_rings() -> None:
    alarm = Alarm(is_silenced=True)
    rung = {alarm.rings(ONE, float(s), is_blind=False) for s in range(60)}
    assert rung == {Ring.NOTHING}


def test_a_rung_of_the_ladder_rings_at_once_and_from_then_on_louder_and_more_often() -> None:
    alarm = Alarm()
    assert alarm.rings({"one": 0}, 0.0, is_blind=False) is Ring.BELL
    rung = [
        s for s in range(1, 17) if alarm.rings({"one": 1}, float(s), is_blind=False) is Ring.LOUD
    ]
    assert rung == [1, 6, 11, 16]
    assert alarm.rings({"one": 2}, 17.0, is_blind=False) is Ring.LOUD
    assert alarm.rings({"one": 2, "two": 0}, 18.0, is_blind=False) is Ring.LOUD
    assert alarm.rings({"two": 0}, 20.0, is_blind=False) is Ring.NOTHING
    assert alarm.rings({"two": 0}, 28.0, is_blind=False) is Ring.BELL
