"""What staff do at the board itself."""

from carside.board.shows import CallStep
from carside.calls import Kind
from carside.contract.payloads import Content, Health, State
from tests.carside.board.one_board import OneBoard


def test_identify_shows_which_board_it_is_for_a_while(board: OneBoard) -> None:
    board.session.staff.identify()
    board.let_pass(0.25)
    assert board.session.shows.identify_until_s > board.clock.monotonic_s()


def test_cleaning_is_told_like_reception_s_own(served: OneBoard) -> None:
    assert served.session.staff.clean()
    served.wire.deliver()
    last = served.wire.said("board_state", State, "b01")[-1]
    assert last.paused_until is not None
    assert served.session.press(Kind.NOW, "en", ()) is None, "nothing is taken meanwhile"
    served.let_pass(0.25)
    assert served.session.shows.paused_until_s > served.clock.monotonic_s()


def test_an_open_call_is_not_cleaned_away(served: OneBoard) -> None:
    served.press()
    assert served.step() is CallStep.CALLING
    assert not served.session.staff.clean()
    assert served.session.shows.paused_until_s == 0


def test_reload_brings_what_the_broker_keeps(served: OneBoard) -> None:
    served.wire.say("board_content", "b01", Content(stand="a1", revision=7))
    served.let_pass(0.25)
    served.session._snapshots.content = None
    assert served.session.staff.reload()
    served.wire.deliver()
    assert served.session._snapshots.content == Content(stand="a1", revision=7)


def test_reload_without_a_broker_says_no(served: OneBoard) -> None:
    served.wire.broker.stop()
    served.wire.deliver()
    assert not served.session.staff.reload()


def test_the_report_says_how_the_line_stands(served: OneBoard) -> None:
    served.wire.say("board_content", "b01", Content(stand="a1", revision=7))
    served.let_pass(2)
    report = served.session.staff.report()
    assert (report.line, report.reason, report.revision) == ("connected", "", 7)
    assert report.desk_heard_ago_s == 5.0
    served.wire.broker.stop()
    served.wire.deliver()
    assert served.session.staff.report().line == "lost"
    assert served.session.staff.report().reason == "the broker is down"


def test_a_note_reaches_the_health_report_at_once_and_can_be_taken_back(served: OneBoard) -> None:
    notes = [one.notes for one in served.wire.said("board_health", Health)]
    assert set(notes) == {()}
    served.session.vitals.note("touch test", "all 576 cells feel a finger")
    served.let_pass(0.25)
    assert served.wire.said("board_health", Health)[-1].notes == ("all 576 cells feel a finger",)
    served.session.vitals.note("touch test", "")
    served.let_pass(0.25)
    assert served.wire.said("board_health", Health)[-1].notes == ()
