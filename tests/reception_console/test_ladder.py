"""What the receptionist sees of the ladder: louder, offered to all, the manager's."""

from PySide6.QtCore import Qt

from carside.calls import Accept
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom

K = Qt.Key
ALL = ("wang-min", "chen-yu", "tom-meyer")


def _offered(showroom: PlayedShowroom, *, to: tuple[str, ...] = ALL, waited_s: float = 31) -> str:
    return showroom.press("b2", waited_s=waited_s, offered_to=to)


def _manager(showroom: PlayedShowroom, call: str, event: str = "", **detail: object) -> None:
    known = showroom.call(call)
    assert known is not None
    rung = {"rung": 3, "step": "manager", "waited_s": 60, "advisors": [], "manager": "Li Jing"}
    showroom.tell(known, "escalated", rung)
    if event:
        showroom.tell(known, event, {"rung": 3, "webhook": "hooks.example", **detail})


def test_the_first_rung_is_seen_and_said(console: Driven, showroom: PlayedShowroom) -> None:
    showroom.press("b2", waited_s=16)
    console.look()
    assert console.waiting[0].urgency == 1
    assert console.shows("Waits too long: the bell is louder")


def test_an_offered_call_names_whom_it_is_offered_to(
    console: Driven, showroom: PlayedShowroom
) -> None:
    _offered(showroom)
    console.look()
    assert console.shows("Offered to all free advisors: Wang Min, Chen Yu, Tom Meyer")
    assert console.waiting[0].phase_words == "Offered to all"
    assert console.texts().count("offered") == 3


def test_when_nobody_is_free_that_is_said(console: Driven, showroom: PlayedShowroom) -> None:
    _offered(showroom, to=())
    console.look()
    assert console.shows("Nobody is free to offer it to")
    assert "action-accept" not in console.names()
    console.key(K.Key_Y)
    assert showroom.asked == []


def test_one_key_says_yes_for_the_only_one_it_is_offered_to(
    console: Driven, showroom: PlayedShowroom
) -> None:
    _offered(showroom, to=("chen-yu",))
    console.key(K.Key_Y)
    assert showroom.asked == [("accept", "b2", "chen-yu")]
    assert console.shows("Chen Yu is on the way")
    assert not console.shows("Offered to all free advisors")


def test_of_several_only_those_it_is_offered_to_are_listed(
    console: Driven, showroom: PlayedShowroom
) -> None:
    _offered(showroom, to=("chen-yu", "tom-meyer"))
    console.key(K.Key_Y)
    assert console.console.facts()["screen"] == "yes"
    assert {n for n in console.names() if n.startswith("yes-")} == {"yes-chen-yu", "yes-tom-meyer"}
    console.key(K.Key_3)
    assert showroom.asked == []
    console.key(K.Key_2)
    assert showroom.asked == [("accept", "b2", "tom-meyer")]
    assert console.console.facts()["screen"] == "watching"


def test_who_said_yes_is_chosen_with_arrows_and_enter_too(
    console: Driven, showroom: PlayedShowroom
) -> None:
    _offered(showroom)
    console.key(K.Key_Y)
    console.key(K.Key_Up)
    console.key(K.Key_Return)
    assert showroom.asked == [("accept", "b2", "tom-meyer")]


def test_who_said_yes_is_chosen_with_the_mouse(console: Driven, showroom: PlayedShowroom) -> None:
    _offered(showroom)
    console.look()
    console.click("action-accept")
    console.click("yes-chen-yu")
    assert showroom.asked == [("accept", "b2", "chen-yu")]


def test_a_yes_for_a_call_that_was_taken_meanwhile_asks_nothing(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = _offered(showroom)
    console.key(K.Key_Y)
    showroom.happen(call, Accept(advisor="chen-yu"))
    console.key(K.Key_1)
    assert showroom.asked == []
    assert console.shows("Chen Yu is on the way")


def test_a_digit_still_asks_and_never_accepts(console: Driven, showroom: PlayedShowroom) -> None:
    _offered(showroom)
    console.key(K.Key_2)
    assert [step for step, _, _ in showroom.asked] == ["dispatch"]


def test_the_manager_is_named_until_a_message_is_known_to_have_reached_him(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = _offered(showroom, waited_s=61)
    _manager(showroom, call)
    console.look()
    assert console.waiting[0].phase_words == "For the manager now"
    assert console.shows("Now for the manager, Li Jing")


def test_when_the_manager_was_told_it_says_when(console: Driven, showroom: PlayedShowroom) -> None:
    call = _offered(showroom, waited_s=61)
    _manager(showroom, call, "notified", status=200)
    at = console.clock.now().astimezone()
    console.look()
    assert console.shows(f"Told by message at {at:%H:%M:%S}: the manager, Li Jing")
    assert console.shows("The manager was told by message (hooks.example)")


def test_when_no_message_reached_the_manager_somebody_must_call(
    console: Driven, showroom: PlayedShowroom
) -> None:
    call = _offered(showroom, waited_s=61)
    _manager(showroom, call, "not_notified", status=503)
    console.look()
    assert console.shows("No message reached the manager, Li Jing (HTTP 503): please call")
