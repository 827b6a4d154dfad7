"""How each board is doing, and what became of what it was told, as a console knows it."""

from datetime import timedelta

from carside.console.shows import CommandResult, ResultKind
from carside.contract.payloads import (
    About,
    BoardResponse,
    CommandName,
    ErrorCode,
    Health,
    Presence,
    Screenshot,
)
from tests.carside.console.one_console import OneConsole
from tests.carside.console.test_errands import result, told
from tests.hand_clock import START

ABOUT = About(version="0.5.0", screen="1920x1080")
HEALTH = Health(uptime_s=60, frame_p99_ms=18.4, notes=("no touch device",), volume=40)


def shot(console: OneConsole, *, board: str = "b01", jpeg: bytes = b"picture") -> Screenshot:
    """`board` sends a picture for the last request."""
    request = console.wire.messages("console_request")[-1].id
    one = Screenshot(
        request=request, taken_at=START, age_s=0.2, width=8, height=4, jpeg=jpeg
    )  # fmt: skip
    console.wire.say("board_result", board, one)
    return one


def last(console: OneConsole, board: str = "b01") -> CommandResult:
    console.session.tick()
    return console.session.shows.results[board]


def test_what_boards_tell_of_themselves_is_known(served: OneConsole) -> None:
    served.wire.say("board_about", "b01", ABOUT)
    served.wire.say("board_health", "b01", HEALTH)
    shows = served.session.shows
    assert (shows.abouts, shows.healths) == ({"b01": ABOUT}, {"b01": HEALTH})
    assert shows.health_at == {"b01": served.clock.now()}
    served.wire.clear("board_health", "b01")
    shows = served.session.shows
    assert (shows.healths, shows.health_at) == ({}, {})


def test_the_time_of_its_health_is_told_by_the_desks_clock(served: OneConsole) -> None:
    served.wire.say("board_health", "b01", Health(uptime_s=1, clock_offset_s=-90.0))
    at = served.clock.now() - timedelta(seconds=90)
    assert served.session.shows.health_at == {"b01": at}


def test_since_when_a_board_is_there_asleep_or_lost(served: OneConsole) -> None:
    served.let_pass(20)
    served.state("board_state", "b01")  # connected since the start, twenty seconds and more ago
    served.session.tick()
    assert served.session.shows.board_since["b01"] == START
    served.let_pass(3)
    served.state("board_state", "b01", Presence.SLEEPING)
    asleep = served.clock.now()
    assert served.session.shows.board_since["b01"] == asleep
    served.let_pass(2)
    served.state("board_state", "b01", Presence.SLEEPING)
    assert served.session.shows.board_since["b01"] == asleep
    served.state("board_state", "b01", Presence.OFF)
    assert served.session.shows.board_since["b01"] == served.clock.now()


def test_the_result_of_a_command_can_be_followed(served: OneConsole) -> None:
    served.session.command("b01", CommandName.BRIGHTNESS, level=40)
    served.wire.deliver()
    asked = CommandResult(ResultKind.ASKED, "brightness", served.clock.now(), "", 40)
    assert served.session.shows.results == {"b01": asked}, "at once"
    served.answer()
    assert last(served).kind is ResultKind.ASKED
    result(served, "b01")
    assert last(served).kind is ResultKind.DONE


def test_a_refusal_says_why_whoever_refused(served: OneConsole) -> None:
    served.session.command("b01", CommandName.RESTART)
    served.wire.deliver()
    result(served, "b01", error="staff are at this board")
    assert (last(served).kind, last(served).message) == (
        ResultKind.REFUSED,
        "staff are at this board",
    )
    served.session.command("b01", CommandName.RESTART)
    served.wire.deliver()
    served.answer(ErrorCode.IMPOSSIBLE)
    assert (last(served).kind, last(served).message) == (ResultKind.REFUSED, "because")


def test_silence_of_board_and_desk_are_told_apart(served: OneConsole) -> None:
    served.session.command("b01", CommandName.IDENTIFY)
    served.let_pass(7)
    assert last(served).kind is ResultKind.NOT_ASKED
    served.session.command("b01", CommandName.IDENTIFY)
    served.wire.deliver()
    served.answer()
    served.let_pass(7)
    assert last(served).kind is ResultKind.SILENT


def test_a_late_answer_still_counts_and_is_no_news(served: OneConsole) -> None:
    served.session.command("b01", CommandName.SCREENSHOT)
    served.wire.deliver()
    served.answer()
    served.let_pass(7)
    told(served)
    shot(served)
    assert last(served).kind is ResultKind.DONE
    assert told(served) == []
    assert len(served.session.take_screenshots()) == 1


def test_only_the_last_command_counts(served: OneConsole) -> None:
    served.session.command("b01", CommandName.RELOAD)
    served.wire.deliver()
    early = served.wire.messages("console_request")[-1].id
    served.session.command("b01", CommandName.IDENTIFY)
    served.wire.deliver()
    served.wire.say("board_result", "b01", BoardResponse(request=early, ok=True))
    assert (last(served).kind, last(served).wanted) == (ResultKind.ASKED, "identify")


def test_pictures_are_taken_once_and_only_by_who_asked(served: OneConsole) -> None:
    served.session.command("b01", CommandName.SCREENSHOT)
    served.wire.deliver()
    first = shot(served)
    served.wire.say(
        "board_result",
        "b02",
        Screenshot(
            request="of-another-console", taken_at=START, age_s=0, width=1, height=1, jpeg=b"x"
        ),
    )
    assert served.session.take_screenshots() == (("b01", first),)
    assert served.session.take_screenshots() == ()


def test_of_many_pictures_nobody_took_only_the_last_is_kept(served: OneConsole) -> None:
    for jpeg in (b"one", b"two"):
        served.session.command("b01", CommandName.SCREENSHOT)
        served.wire.deliver()
        shot(served, jpeg=jpeg)
    ((board, kept),) = served.session.take_screenshots()
    assert (board, kept.jpeg) == ("b01", b"two")
