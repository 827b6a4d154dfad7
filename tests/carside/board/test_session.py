"""A board's conversation, told over the in-memory link with a clock the test moves."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from carside.board.session import BoardSession
from carside.board.shows import CallStep, Trouble
from carside.calls import Kind, Phase
from carside.catalogue.sheet import Sheet
from carside.contract.payloads import (
    About,
    BoardResponse,
    Cancel,
    Command,
    CommandName,
    Content,
    Error,
    ErrorCode,
    Health,
    Place,
    Presence,
    Shown,
    ShownAdvisor,
    State,
)
from carside.floor import Floor, FloorPlan, Stand
from carside.link.memory import MemoryLink
from carside.link.port import Heard
from tests.hand_clock import START, HandClock
from tests.wire import Wire

LI = ShownAdvisor(name="Li Na")
PLAN = FloorPlan(
    showroom="demo",
    name="Wangjing",
    floors=(Floor(floor="g", name="Ground", width_m=10, depth_m=10),),
    stands=(Stand(stand="a1", name="A1", zone="z", floor="g", x_m=1, y_m=1, board="b01"),),
)
I5 = Sheet(car="i5", model="i5")


class OneBoard:
    """Board b01, and a test that plays its desk."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.wire = Wire(self.clock)
        self.folder = folder
        self.session = self.start()

    def start(self) -> BoardSession:
        make = self.wire.link_maker(self.hear)
        self.session = BoardSession("demo", "b01", self.folder, self.clock, make)
        self.session.open()
        self.wire.deliver()
        return self.session

    def hear(self, item: Heard) -> None:
        self.session.heard(item)

    def unplug(self) -> None:
        link = self.session._link
        assert isinstance(link, MemoryLink)
        link.close(None)
        self.session._asking.close()
        self.session._snapshots.close()

    def let_pass(self, seconds: float) -> None:
        while seconds > 0:
            self.clock.let_pass(min(seconds, 0.25))
            seconds -= 0.25
            self.session.tick()
            self.wire.deliver()

    def press(self, kind: Kind = Kind.NOW) -> Place:
        self.session.press(kind, "zh-CN", ("range",))
        self.wire.deliver()
        last = self.requests(Place)[-1]
        assert isinstance(last, Place)
        return last

    def requests(self, kind: type[Any] = object) -> list[Any]:
        return [d for d in self.wire.said("board_request", object) if isinstance(d, kind)]

    def desk(self, presence: Presence = Presence.READY, boot: int = 1) -> None:
        self.wire.say("desk_state", "", State(state=presence, boot=boot, since=START))

    def answer(self, call: str | None, code: ErrorCode | None = None) -> None:
        """Answer the last request."""
        error = Error(code=code, message="because") if code else None
        request = self.wire.messages("board_request")[-1].id
        response = BoardResponse(request=request, ok=error is None, call=call, error=error)
        self.wire.say("board_response", "b01", response)

    def show(self, call: str, phase: Phase, revision: int = 1) -> None:
        advisor = LI if phase in {Phase.ACCEPTED, Phase.ARRIVED} else None
        shown = Shown(call=call, phase=phase, advisor=advisor, revision=revision)
        self.wire.say("board_call", "b01", shown)

    def step(self) -> CallStep:
        return self.session.shows.step


@pytest.fixture
def board(tmp_path: Path) -> Iterator[OneBoard]:
    one = OneBoard(tmp_path)
    yield one
    one.session.close()


@pytest.fixture
def served(board: OneBoard) -> OneBoard:
    """A board whose desk is there."""
    board.desk()
    board.let_pass(3)
    assert board.session.shows.trouble is Trouble.NONE
    return board


# Asking


def test_a_press_is_sent_at_once_and_again_every_five_seconds_with_one_id(
    served: OneBoard,
) -> None:
    first = served.press()
    assert (first.kind, first.language, first.seen) == (Kind.NOW, "zh-CN", ("range",))
    for _ in range(3):
        served.desk()
        served.let_pass(5)
    sent = served.wire.messages("board_request", "b01")
    assert len(sent) == 4
    assert len({one.id for one in sent}) == 1
    assert [one.data.waited_ms for one in sent] == [0, 5000, 10_000, 15_000]
    assert len({one.data.call for one in sent}) == 1


def test_once_answered_it_is_not_sent_again(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    assert served.step() is CallStep.RECEIVED
    served.desk()
    served.let_pass(9)
    assert len(served.requests()) == 1


def test_the_board_says_so_when_no_answer_comes_in_four_seconds(served: OneBoard) -> None:
    served.press()
    assert served.step() is CallStep.CALLING
    served.let_pass(4)
    assert served.step() is CallStep.CALLING
    served.let_pass(0.25)
    assert served.step() is CallStep.UNREACHABLE


def test_a_press_while_one_is_on_its_way_is_no_second_press(served: OneBoard) -> None:
    served.press()
    for _ in range(5):
        served.session.press(Kind.QUESTION, "en", ())
    served.let_pass(4)
    assert len({one.id for one in served.wire.messages("board_request")}) == 1
    assert served.session.shows.kind is Kind.NOW


def test_a_press_during_an_open_call_is_another_request_and_changes_nothing_shown(
    served: OneBoard,
) -> None:
    call = served.press(Kind.SOON).call
    served.answer(call)
    served.show(call, Phase.ACCEPTED)
    again = served.press(Kind.NOW)
    assert again.call != call
    assert (served.step(), served.session.shows.kind) == (CallStep.ON_THE_WAY, Kind.SOON)
    served.answer(call)
    assert served.step() is CallStep.ON_THE_WAY


def test_a_cancel_waits_behind_its_place(served: OneBoard) -> None:
    call = served.press().call
    served.session.cancel()
    served.session.cancel()
    served.let_pass(4)
    assert served.requests(Cancel) == []
    assert served.step() is CallStep.CANCELLING
    served.answer(call)
    assert [one.call for one in served.requests(Cancel)] == [call]
    served.answer(None)
    assert served.step() is CallStep.CANCELLED
    served.let_pass(6)
    assert served.step() is CallStep.IDLE


def test_a_cancel_with_nothing_to_cancel_asks_nothing(served: OneBoard) -> None:
    served.session.cancel()
    served.let_pass(6)
    assert served.requests() == []


def test_a_cancel_that_came_too_late_is_not_called_cancelled_in_the_end(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.ARRIVED)
    served.session.cancel()
    served.wire.deliver()
    served.answer(call)
    assert served.step() is CallStep.HERE
    served.wire.clear("board_call", "b01")
    assert served.step() is CallStep.ENDED


@pytest.mark.logs("the desk refused: because")
@pytest.mark.parametrize("code", [ErrorCode.UNKNOWN_CALL, ErrorCode.MALFORMED])
def test_a_cancel_that_is_refused_had_nothing_left_to_cancel(
    served: OneBoard, code: ErrorCode
) -> None:
    call = served.press().call
    served.answer(call)
    served.session.cancel()
    served.wire.deliver()
    served.answer(None, code)
    assert served.step() is CallStep.ENDED


@pytest.mark.logs("the desk refused: because")
def test_a_refused_press_is_told_and_not_repeated(served: OneBoard) -> None:
    served.press()
    served.answer(None, ErrorCode.NOT_ALLOWED)
    shows = served.session.shows
    assert (shows.step, shows.trouble) == (CallStep.REFUSED, Trouble.UNKNOWN_BOARD)
    assert "'b01' stands nowhere in showroom 'demo'" in shows.trouble_reason
    served.desk()
    served.let_pass(6)
    assert len(served.requests()) == 1
    served.wire.say("board_content", "b01", Content(stand="a1", revision=1))
    assert served.session.shows.trouble is Trouble.NONE


def test_a_press_too_old_when_it_arrived_is_over(served: OneBoard) -> None:
    served.press()
    served.answer(None)
    assert served.step() is CallStep.ENDED


def test_answers_to_other_requests_mean_nothing(served: OneBoard) -> None:
    served.press()
    served.wire.say("board_response", "b01", BoardResponse(request="other", ok=True, call=None))
    assert served.step() is CallStep.CALLING


def test_a_press_names_the_car_that_stands_here(served: OneBoard) -> None:
    assert served.press().car == "none"
    served.answer(None)
    served.wire.say("board_content", "b01", Content(stand="a1", car="i5", revision=1))
    assert served.press().car == "i5"


# Following the call


def test_the_call_is_followed_through_its_phases(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    steps = []
    for revision, phase in enumerate(list(Phase)[:4], start=1):
        served.show(call, phase, revision)
        advisor = served.session.shows.advisor
        steps.append((served.step(), advisor.name if advisor else None))
    assert steps == [
        (CallStep.RECEIVED, None),
        (CallStep.RECEIVED, None),
        (CallStep.ON_THE_WAY, "Li Na"),
        (CallStep.HERE, "Li Na"),
    ]
    served.wire.clear("board_call", "b01")
    assert (served.step(), served.session.shows.advisor) == (CallStep.ENDED, None)


def test_an_older_snapshot_that_comes_late_takes_no_promise_back(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.ACCEPTED, revision=3)
    served.show(call, Phase.DISPATCHED, revision=2)
    assert served.step() is CallStep.ON_THE_WAY
    served.show(call, Phase.PLACED, revision=4)
    assert served.step() is CallStep.RECEIVED
    served.show("another", Phase.ACCEPTED, revision=1)
    assert served.step() is CallStep.ON_THE_WAY


def test_a_snapshot_that_overtakes_the_answer_is_believed(served: OneBoard) -> None:
    call = served.press().call
    served.show(call, Phase.ACCEPTED)
    assert served.step() is CallStep.ON_THE_WAY
    served.answer(call)
    assert served.step() is CallStep.ON_THE_WAY


def test_an_end_that_overtakes_the_answer_leaves_nothing_hanging(served: OneBoard) -> None:
    call = served.press().call
    served.show(call, Phase.PLACED)
    served.wire.clear("board_call", "b01")
    served.answer(None)
    assert served.step() is CallStep.ENDED
    served.let_pass(6)
    assert served.step() is CallStep.IDLE


def test_a_call_kept_from_before_is_over_when_nobody_confirms_it(served: OneBoard) -> None:
    call = served.press().call
    served.answer(call)
    served.show(call, Phase.ACCEPTED)
    served.unplug()
    served.wire.broker.retained.clear()
    served.start()
    assert served.step() is CallStep.ON_THE_WAY, "the last known state, until it knows better"
    served.desk()
    served.let_pass(2.25)
    assert served.step() is CallStep.ENDED


# Trouble


def test_trouble_is_named_with_its_beginning(board: OneBoard) -> None:
    board.let_pass(2.25)
    shows = board.session.shows
    assert (shows.trouble, shows.is_old) == (Trouble.DESK_LOST, True)
    assert shows.trouble_reason == "no desk serves this showroom"
    since = shows.trouble_since
    assert since is not None
    board.let_pass(30)
    assert board.session.shows.trouble_since == since, "the first moment stays"


def test_a_silent_desk_is_lost_after_ten_seconds_and_back_at_its_first_word(
    served: OneBoard,
) -> None:
    served.desk()
    served.let_pass(10)
    assert served.session.shows.trouble is Trouble.NONE
    served.let_pass(0.25)
    lost_at = served.clock.now()
    shows = served.session.shows
    assert (shows.trouble, shows.trouble_since) == (Trouble.DESK_LOST, lost_at)
    served.let_pass(10)
    assert served.session.shows.trouble_since == lost_at
    served.desk()
    shows = served.session.shows
    assert (shows.trouble.value, shows.trouble_since) == ("none", None)


@pytest.mark.parametrize("presence", [Presence.LOST, Presence.OFF])
def test_a_will_or_a_farewell_of_the_desk_is_told_at_once(
    served: OneBoard, presence: Presence
) -> None:
    served.desk(presence)
    assert served.session.shows.trouble is Trouble.DESK_LOST


def test_a_press_is_sent_again_the_moment_the_desk_is_back(served: OneBoard) -> None:
    served.desk(Presence.OFF)
    served.press()
    served.let_pass(1)
    assert len(served.requests()) == 1
    served.desk(boot=2)
    assert len(served.requests()) == 2


def test_without_a_broker_a_press_is_kept_and_sent_when_it_is_back(served: OneBoard) -> None:
    served.wire.broker.stop()
    served.wire.deliver()
    assert served.session.shows.trouble is Trouble.BROKER_LOST
    assert served.session.shows.trouble_reason == "the broker is down"
    served.session.press(Kind.NOW, "en", ())
    served.let_pass(20)
    assert served.requests() == []
    assert served.step() is CallStep.UNREACHABLE
    served.wire.broker.start()
    served.wire.deliver()
    assert {one.waited_ms for one in served.requests()} == {20_000}
    assert len({one.id for one in served.wire.messages("board_request")}) == 1


def test_a_press_survives_the_plug(served: OneBoard) -> None:
    pressed = served.press()
    served.unplug()
    served.clock.let_pass(30)
    served.wire.forget()
    served.start()
    assert {(one.call, one.waited_ms) for one in served.requests()} == {(pressed.call, 30_000)}


# Speaking


def test_a_board_introduces_itself_and_beats_every_five_seconds(board: OneBoard) -> None:
    states = board.wire.said("board_state", State, "b01")
    assert [(one.state, one.boot) for one in states] == [(Presence.READY, 1)]
    assert board.wire.said("board_about", About, "b01")[0].languages == ("en", "zh-CN")
    assert len(board.wire.said("board_health", Health, "b01")) == 1
    board.let_pass(60)
    states = board.wire.said("board_state", State, "b01")
    assert len(states) == 13
    assert len({one.since for one in states}) == 1
    assert [one.uptime_s for one in board.wire.said("board_health", Health, "b01")] == [0.0, 60.0]


def test_every_start_and_every_connect_can_be_told_apart(board: OneBoard) -> None:
    board.let_pass(1)
    board.wire.broker.stop()
    board.wire.broker.start()
    board.wire.deliver()
    board.session.close()
    board.wire.deliver()
    board.start()
    said = [(one.state, one.boot) for one in board.wire.said("board_state", State, "b01")]
    # The ear was cut off too and heard the retained states again.
    assert said[0] == (Presence.READY, 1)
    assert (Presence.OFF, 1) in said
    assert said[-1] == (Presence.READY, 2)
    sinces = {one.since for one in board.wire.said("board_state", State, "b01")}
    assert len(sinces) == 2


def test_the_will_is_of_this_start(board: OneBoard) -> None:
    link = board.session._link
    assert isinstance(link, MemoryLink)
    board.wire.broker.cut(link)
    board.wire.deliver()
    last = board.wire.said("board_state", State, "b01")[-1]
    assert (last.state, last.boot) == (Presence.LOST, 1)


# What it shows


def test_the_car_is_shown_when_content_and_sheet_are_known_and_survives_the_plug(
    served: OneBoard,
) -> None:
    served.wire.say("board_content", "b01", Content(stand="a1", car="i5", revision=7, link="x"))
    assert served.session.shows.car is None
    served.wire.say("car", "i5", I5)
    served.wire.say("floor", "", PLAN)
    expected = served.session.shows
    assert (expected.car, expected.link) == (I5, "x")
    assert (expected.showroom_name, expected.stand_name) == ("Wangjing", "A1")
    served.unplug()
    served.wire.broker.stop(forget=True)
    served.start()
    shows = served.session.shows
    assert (shows.car, shows.link, shows.showroom_name) == (I5, "x", "Wangjing")
    served.wire.broker.start()
    served.wire.clear("car", "i5")
    assert served.session.shows.car is None


def test_shows_is_a_new_value_only_when_something_changed(served: OneBoard) -> None:
    before = served.session.shows
    assert not served.session.tick()
    assert served.session.shows is not before or served.session.shows == before
    served.session.press(Kind.NOW, "en", ())
    assert served.session.shows != before


@pytest.mark.logs("dropped a message on carside/1/demo/board/b01/call")
def test_garbage_is_dropped_and_told_to_the_log(served: OneBoard) -> None:
    before = served.session.shows
    served.wire.say_bytes("board_call", "b01", b"garbage")
    served.wire.say_bytes("board_call", "b01", b"\xff" * 70_000)
    assert served.session.shows == before
    assert served.press().kind is Kind.NOW


# Commands


def command(name: CommandName, *, seconds: float = 30) -> Command:
    return Command(command=name, expires_at=START + timedelta(seconds=seconds))


def test_identify_is_obeyed_for_fifteen_seconds_and_answered(board: OneBoard) -> None:
    name = board.wire.say("board_command", "b01", command(CommandName.IDENTIFY))
    until_s = board.session.shows.identify_until_s
    assert until_s == board.clock.monotonic_s() + 15
    assert board.wire.said("board_result", BoardResponse) == [BoardResponse(request=name, ok=True)]


def test_an_expired_command_is_refused(board: OneBoard) -> None:
    board.wire.say("board_command", "b01", command(CommandName.IDENTIFY, seconds=-1))
    result = board.wire.said("board_result", BoardResponse)[0]
    assert result.error is not None
    assert (result.ok, result.error.code) == (False, ErrorCode.IMPOSSIBLE)
    assert "expired" in result.error.message
    assert board.session.shows.identify_until_s == 0


@pytest.mark.parametrize("name", sorted(set(CommandName) - {CommandName.IDENTIFY}))
def test_what_a_board_cannot_do_it_refuses_truthfully(board: OneBoard, name: CommandName) -> None:
    board.wire.say("board_command", "b01", command(name))
    result = board.wire.said("board_result", BoardResponse)[0]
    assert result.error is not None
    assert (result.ok, result.error.message) == (False, f"this board cannot {name} yet")


@pytest.mark.logs("dropped a message on carside/1/demo/board/b01/command: .*explode")
def test_a_command_nobody_knows_is_malformed(board: OneBoard) -> None:
    board.wire.say_bytes(
        "board_command",
        "b01",
        b'{"specversion":"1.0","id":"c","source":"/desk","type":"carside.command.v1",'
        b'"data":{"command":"explode","expires_at":"2026-11-21T10:15:30Z"}}',
    )
    assert board.wire.said("board_result", BoardResponse) == []
