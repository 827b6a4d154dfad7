"""What reception can do to a board's own machine, over the wire."""

from carside.board.machine import Photographed, Picture
from carside.calls import Phase
from carside.contract import encode
from carside.contract.payloads import BoardResponse, CommandName, Health, Screenshot
from tests.carside.board.one_board import OneBoard
from tests.carside.board.test_commands import command, reason, told
from tests.carside.link.test_outbox import IDS

JPEG = bytes(range(256)) * 176  # 44 KiB, the most a picture may have


class KeptMachine:
    """Keeps what it was told; `trouble` is in the way of everything."""

    def __init__(self, trouble: str = "") -> None:
        self.told: list[tuple[str, int | None]] = []
        self.trouble = trouble
        self.waiting: list[Photographed] = []

    def reload(self) -> str:
        return self._do("reload")

    def restart(self) -> str:
        return self._do("restart")

    def set_volume(self, level: int) -> str:
        return self._do("volume", level)

    def set_brightness(self, level: int) -> str:
        return self._do("brightness", level)

    def photograph(self, request: str, photographed: Photographed) -> None:
        self.told.append((request, None))
        self.waiting.append(photographed)

    def _do(self, what: str, level: int | None = None) -> str:
        self.told.append((what, level))
        return self.trouble


def lend(board: OneBoard, trouble: str = "") -> KeptMachine:
    machine = KeptMachine(trouble)
    board.session.lend(machine)
    return machine


def test_reload_makes_the_screen_anew_and_asks_for_everything_once_more(served: OneBoard) -> None:
    machine = lend(served)
    served.wire.forget()
    assert told(served, command(CommandName.RELOAD)).ok
    assert machine.told == [("reload", None)]


def test_what_its_machine_refuses_a_board_refuses_in_the_same_words(served: OneBoard) -> None:
    lend(served, "staff are at this board")
    for name in (CommandName.RELOAD, CommandName.RESTART):
        assert reason(told(served, command(name))) == "staff are at this board"
    said = reason(told(served, command(CommandName.VOLUME, level=3)))
    assert said == "staff are at this board"
    assert served.session.levels == {}, "what was refused is not remembered"


def test_during_a_call_it_is_neither_read_again_nor_restarted(served: OneBoard) -> None:
    machine = lend(served)
    served.press()
    for name in (CommandName.RELOAD, CommandName.RESTART):
        said = reason(told(served, command(name)))
        assert said == "a call is open at this board: try again when the call is over"
    served.show(IDS[3], Phase.ACCEPTED)
    assert "a call is open" in reason(told(served, command(CommandName.RESTART)))
    assert machine.told == []


def test_a_board_being_cleaned_is_not_restarted(served: OneBoard) -> None:
    machine = lend(served)
    told(served, command(CommandName.CLEAN, for_s=60))
    assert "end the cleaning first" in reason(told(served, command(CommandName.RESTART)))
    assert told(served, command(CommandName.RELOAD)).ok, "which disturbs nobody"
    told(served, command(CommandName.CLEAN, for_s=0))
    assert told(served, command(CommandName.RESTART)).ok
    assert machine.told == [("reload", None), ("restart", None)]


def test_a_restart_heard_twice_is_done_once(served: OneBoard) -> None:
    machine = lend(served)
    for _ in range(3):
        assert told(served, command(CommandName.RESTART), "once").ok
    assert machine.told == [("restart", None)]


def test_levels_are_set_remembered_and_told(served: OneBoard) -> None:
    machine = lend(served)
    assert told(served, command(CommandName.VOLUME, level=30)).ok
    assert told(served, command(CommandName.BRIGHTNESS, level=0)).ok
    assert machine.told == [("volume", 30), ("brightness", 0)]
    served.unplug()
    served.start()
    assert served.session.levels == {"volume": 30, "brightness": 0}


def test_a_level_must_be_said(served: OneBoard) -> None:
    machine = lend(served)
    said = reason(told(served, command(CommandName.BRIGHTNESS)))
    assert said == "brightness needs a level from 0 to 100"
    assert machine.told == []


def test_the_levels_are_in_the_boards_health_at_once(served: OneBoard) -> None:
    served.wire.forget()
    served.session.vitals.volume, served.session.vitals.brightness = 0, 55
    served.let_pass(1)
    (health,) = served.wire.said("board_health", Health)
    assert (health.volume, health.brightness) == (0, 55)


# Screenshots


def results(board: OneBoard) -> list[BoardResponse | Screenshot]:
    board.wire.deliver()
    return [one.data for one in board.wire.messages("board_result")]


def test_a_picture_travels_whole_with_its_age(served: OneBoard) -> None:
    machine = lend(served)
    name = served.wire.say("board_command", "b01", command(CommandName.SCREENSHOT))
    assert results(served) == [], "not before it is taken"
    served.let_pass(2)
    drawn_s = served.clock.monotonic_s() - 250.04
    machine.waiting[0](Picture(JPEG, 1280, 720, drawn_s))
    (shot,) = results(served)
    assert isinstance(shot, Screenshot)
    assert (shot.request, shot.ok, shot.age_s, shot.jpeg) == (name, True, 250.0, JPEG)
    assert (shot.width, shot.height) == (1280, 720)
    assert (served.clock.now() - shot.taken_at).total_seconds() == 250.04
    (message,) = served.wire.messages("board_result")
    assert len(encode(message)) < 64 * 1024


def test_a_picture_asked_for_twice_is_taken_once_and_sent_again(served: OneBoard) -> None:
    machine = lend(served)
    for _ in range(2):
        served.wire.say("board_command", "b01", command(CommandName.SCREENSHOT), "twice")
    assert len(machine.waiting) == 1
    machine.waiting[0](Picture(JPEG, 8, 8, served.clock.monotonic_s()))
    assert len(results(served)) == 1
    served.wire.say("board_command", "b01", command(CommandName.SCREENSHOT), "twice")
    first, again = results(served)
    assert first == again
    served.wire.say("board_command", "b01", command(CommandName.SCREENSHOT), "other")
    machine.waiting[1](Picture(b"later", 8, 8, served.clock.monotonic_s()))
    served.wire.say("board_command", "b01", command(CommandName.SCREENSHOT), "twice")
    assert results(served)[-1] == BoardResponse(request="twice", ok=True), "only the last is kept"


def test_where_there_is_no_picture_it_says_why(served: OneBoard) -> None:
    machine = lend(served)
    served.wire.say("board_command", "b01", command(CommandName.SCREENSHOT))
    machine.waiting[0]("staff are entering their PIN")
    (said,) = results(served)
    assert isinstance(said, BoardResponse)
    assert reason(said) == "staff are entering their PIN"
