"""CALL: one touch calls at once, and the board tells nothing but the truth about it."""

import re
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtTest import QTest

from carside.board.shows import CallStep, Trouble
from carside.calls import Kind
from carside.contract.payloads import ShownAdvisor
from kiosk.call_view import CallView
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard, wait_until
from tests.kiosk.everywhere import every_state
from tests.kiosk.stand_in import LI_NA


def test_one_touch_on_call_places_it_at_once_and_the_next_frame_says_so(board: DrivenBoard) -> None:
    board.open()
    frames: list[list[str]] = []
    board.window.frameSwapped.connect(lambda: frames.append(board.texts()))
    board.touch("call")
    assert board.session.pressed == [(Kind.NOW, "en", ())]
    frames.clear()
    wait_until(lambda: bool(frames))
    assert "Calling reception …" in frames[0]
    assert "call" not in board.controls()


def test_a_slow_firm_press_counts(board: DrivenBoard) -> None:
    board.open()
    board.touch("call", hold_ms=1200)
    assert len(board.session.pressed) == 1


def test_the_quieter_choices_say_what_is_wanted(board: DrivenBoard) -> None:
    board.open()
    board.touch("call-soon")
    board.session.say(step=CallStep.IDLE)
    board.look()
    board.touch("call-question")
    assert [kind for kind, _, _ in board.session.pressed] == [Kind.SOON, Kind.QUESTION]


@pytest.mark.parametrize(
    ("step", "title"),
    [
        (CallStep.CALLING, "Calling reception …"),
        (CallStep.UNREACHABLE, "Please come to reception"),
        (CallStep.RECEIVED, "Reception has your call"),
        (CallStep.ON_THE_WAY, "Li Na is on the way"),
        (CallStep.HERE, "Li Na is here"),
        (CallStep.CANCELLING, "Cancelling your call …"),
        (CallStep.CANCELLED, "Your call is cancelled"),
        (CallStep.ENDED, "The call at this car has ended"),
        (CallStep.REFUSED, "Please come to reception"),
    ],
)
def test_each_step_is_told(board: DrivenBoard, step: CallStep, title: str) -> None:
    board.open()
    board.session.say(step=step, advisor=LI_NA, eta_s=70)
    board.look()
    assert title in board.texts()


def test_nobody_is_promised_before_somebody_has_said_yes(board: DrivenBoard) -> None:
    board.open()
    for step in (CallStep.CALLING, CallStep.RECEIVED):
        board.session.say(step=step, advisor=LI_NA)
        board.look()
        assert not any("Li Na" in text for text in board.texts())


def test_who_comes_is_told_with_languages_and_minutes(board: DrivenBoard) -> None:
    board.open()
    board.session.say(step=CallStep.ON_THE_WAY, advisor=LI_NA, eta_s=70)
    board.look()
    assert "About 2 minutes\u2002·\u2002中文\u2002·\u2002English" in board.texts()
    board.session.say(eta_s=None)
    board.look()
    assert not any("minute" in text for text in board.texts())


def test_a_call_can_be_cancelled_until_the_advisor_is_there(board: DrivenBoard) -> None:
    board.open()
    board.touch("call")
    board.look()
    board.let_pass(1.5)
    board.touch("cancel")
    assert board.session.cancelled == 1
    board.session.say(step=CallStep.HERE, advisor=LI_NA)
    board.look()
    assert "cancel" not in board.controls()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
def test_call_never_moves_and_its_panel_stands_in_its_place(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    places = [board.controls()["call"]]
    for page in (board.visit.openSpecifications, board.visit.openShowroom):
        page()
        board.look()
        places.append(board.controls()["call"])
    assert len(set(map(tuple, places))) == 1
    board.touch("call")
    board.look()
    board.let_pass(1.5)
    x, y, width, height = places[0]
    cancel_x, cancel_y, cancel_width, cancel_height = board.controls()["cancel"]
    assert x <= cancel_x
    assert cancel_x + cancel_width <= x + width
    assert y <= cancel_y
    assert cancel_y + cancel_height <= y + height


def test_a_portrait_that_cannot_be_read_leaves_the_initials(board: DrivenBoard) -> None:
    board.open()
    broken = ShownAdvisor(name="Li Na", portrait="data:image/png;base64,AAAA")
    board.session.say(step=CallStep.ON_THE_WAY, advisor=broken)
    board.look()
    QTest.qWait(300)
    assert "LN" in board.texts()
    call = cast("CallView", board.view.call)
    assert cast("QUrl", call.portrait).isEmpty()


def test_the_endless_name_of_an_advisor_leaves_the_sentence_whole(board: DrivenBoard) -> None:
    board.open()
    board.session.say(step=CallStep.ON_THE_WAY, advisor=ShownAdvisor(name="Na" * 5000))
    board.look()
    title = next(text for text in board.texts() if text.endswith("… is on the way"))
    assert len(title) < 60


def test_what_she_asked_for_is_not_told_where_it_is_not_known(board: DrivenBoard) -> None:
    board.open()
    board.session.say(step=CallStep.RECEIVED, kind=None)
    board.look()
    assert "Reception has your call" in board.texts()
    assert not any(text.startswith("For ") for text in board.texts())


def test_old_news_of_a_call_is_marked_as_old_and_promises_no_minutes(board: DrivenBoard) -> None:
    board.open()
    as_of = board.clock.now() - timedelta(minutes=10)
    board.session.say(
        step=CallStep.ON_THE_WAY, advisor=LI_NA, eta_s=70, as_of=as_of, trouble=Trouble.BROKER_LOST
    )
    board.look()
    texts = board.texts()
    clock = as_of.astimezone().strftime("%H:%M")
    assert f"As of {clock}, no news since" in texts
    assert "Li Na is on the way" in texts
    assert not any("minute" in text for text in texts)
    board.session.say(as_of=None, trouble=Trouble.NONE)
    board.look()
    assert "About 2 minutes\u2002·\u2002中文\u2002·\u2002English" in board.texts()


# Waiting


def test_how_many_wait_before_her_is_told_as_the_desk_says_it(board: DrivenBoard) -> None:
    board.open()
    for ahead in (3, 1):
        board.session.say(step=CallStep.RECEIVED, kind=Kind.NOW, ahead=ahead)
        board.look()
        assert any(re.match(rf"{ahead} guest.* waiting before you", one) for one in board.texts())
    board.session.say(ahead=0)
    board.look()
    assert "Nobody is waiting before you" in board.texts()


def test_no_place_is_made_up_and_no_minutes_are_promised_to_who_waits(board: DrivenBoard) -> None:
    board.open()
    for ahead in (None, 0, 4):
        board.session.say(step=CallStep.RECEIVED, kind=Kind.NOW, ahead=ahead, eta_s=70)
        board.look()
        assert not any("minute" in text for text in board.texts() if "five" not in text)
    board.session.say(ahead=None)
    board.look()
    assert not any("before you" in text for text in board.texts())
    assert "For an advisor, now" in board.texts()


def test_who_wants_somebody_in_five_minutes_is_told_that_and_no_place(board: DrivenBoard) -> None:
    board.open()
    board.session.say(step=CallStep.RECEIVED, kind=Kind.SOON, ahead=2)
    board.look()
    assert "For an advisor, in five minutes" in board.texts()
    assert not any("before you" in text for text in board.texts())


def test_an_old_place_is_not_told(board: DrivenBoard) -> None:
    board.open()
    as_of = board.clock.now() - timedelta(minutes=10)
    board.session.say(
        step=CallStep.RECEIVED, kind=Kind.NOW, ahead=1, as_of=as_of, trouble=Trouble.DESK_LOST
    )
    board.look()
    assert not any("before you" in text for text in board.texts())


def test_a_portrait_is_of_who_comes_and_of_nobody_before(board: DrivenBoard) -> None:
    board.open()
    call = cast("CallView", board.view.call)
    picture = QUrl("file:///portrait.png")
    call.show_portrait(picture)
    for step in set(CallStep) - {CallStep.ON_THE_WAY, CallStep.HERE}:
        board.session.say(step=step, advisor=None)
        call.show(board.session.shows)
        assert cast("QUrl", call.portrait).isEmpty(), step


# The end


def test_who_met_her_advisor_is_thanked(board: DrivenBoard) -> None:
    board.open()
    board.session.say(step=CallStep.HERE, advisor=LI_NA)
    board.look()
    board.session.say(step=CallStep.ENDED, advisor=None)
    board.look()
    assert "Thank you for your visit" in board.texts()
    board.let_pass(1.5)
    board.touch("call-again")
    assert len(board.session.pressed) == 1
    board.session.say(step=CallStep.RECEIVED)
    board.look()
    board.session.say(step=CallStep.ENDED)
    board.look()
    assert "Thank you for your visit" not in board.texts(), "nobody was there"


def test_a_cancel_that_nobody_answers_says_so_and_holds_up_nobody(board: DrivenBoard) -> None:
    board.open()
    board.touch("call")
    board.look()
    board.let_pass(1.5)
    board.touch("cancel")
    board.look()
    assert "Cancelling your call …" in board.texts()
    assert "call-again" not in board.controls()
    board.let_pass(6)
    assert any("We\u00a0keep\u00a0trying" in text for text in board.texts())
    assert "call-again" in board.controls()
    board.let_pass(5)
    assert "call" in board.controls(), "CALL stands there again, for whoever comes"
    board.touch("call")
    assert [kind for kind, _, _ in board.session.pressed] == [Kind.NOW, Kind.NOW]


def test_a_cancel_that_nobody_answers_keeps_no_visit_alive(board: DrivenBoard) -> None:
    board.open()
    board.touch("language-zh-CN")
    board.look()
    board.session.say(step=CallStep.CANCELLING)
    board.look()
    board.let_pass(47)
    assert board.visit.now.language == "en"


CANCEL, AGAIN = {"cancel"}, {"call-again"}
WAYS_ON = {
    CallStep.CALLING: CANCEL, CallStep.UNREACHABLE: CANCEL, CallStep.RECEIVED: CANCEL,
    CallStep.ON_THE_WAY: CANCEL, CallStep.CANCELLING: AGAIN, CallStep.CANCELLED: AGAIN,
    CallStep.ENDED: AGAIN, CallStep.REFUSED: AGAIN,
}  # fmt: skip


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
@pytest.mark.parametrize("step", [step for step in CallStep if step is not CallStep.IDLE])
def test_every_step_says_what_is_and_leaves_a_way_on(
    board: DrivenBoard, size: tuple[int, int], step: CallStep
) -> None:
    """What can be done on the panel itself, or that nothing has to be done."""
    board.open(size)
    board.session.say(step=step, advisor=LI_NA, kind=Kind.NOW, opens_at=board.clock.now())
    board.look()
    board.let_pass(6)
    assert board.controls().keys() & {"cancel", "call-again", "call"} == WAYS_ON.get(step, set())
    call = cast("CallView", board.view.call)
    title, detail = call.title, call.detail
    assert title
    assert detail
    panel = next(one for one in board.items() if "CallPanel" in one.metaObject().className())
    for one in board.items():
        if one.inherits("QQuickText") and one.property("text") in {title, detail}:
            at = one.mapToItem(panel, QPointF(0, 0))
            assert at.x() >= 0
            assert at.y() >= 0
            assert at.x() + one.width() <= panel.width()
            assert at.y() + one.height() <= panel.height()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
def test_the_board_can_be_browsed_on_and_the_call_stays_in_sight(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    board.touch("call")
    board.session.say(step=CallStep.RECEIVED, ahead=1)
    board.look()
    seen = []
    for state in every_state(board):
        if state.startswith("call "):
            break
        seen.append(state)
        assert "Reception has your call" in board.texts(), state
        board.let_pass(1.5)
        assert "cancel" in board.controls(), state
    assert {"comparison", "specifications", "another car"} <= set(seen)


def test_no_visit_is_forgotten_while_she_waits(board: DrivenBoard) -> None:
    board.open()
    board.touch("call")
    board.session.say(step=CallStep.RECEIVED, ahead=1)
    board.visit.openCar("eqb-350", False)
    board.look()
    board.let_pass(300)
    assert board.visit.now.car == "eqb-350"
