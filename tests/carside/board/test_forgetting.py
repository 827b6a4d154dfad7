"""After a visit nothing of the shopper is on the board's disk, but what its delivery needs."""

import uuid
from pathlib import Path

from carside.board.shows import CallStep
from carside.calls import Kind, Phase
from carside.contract.payloads import Place, Shown, ShownAdvisor
from tests.carside.board.one_board import OneBoard


def files_with(folder: Path, mark: str) -> list[str]:
    """Every file that holds the mark in any byte, also in what SQLite has thrown away."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return sorted(file.name for file in files if mark.encode() in file.read_bytes())


def called(board: OneBoard, mark: str) -> Place:
    board.session.press(Kind.QUESTION, "pt-BR", ("range", mark))
    board.wire.deliver()
    place = board.requests(Place)[-1]
    assert isinstance(place, Place)
    return place


def test_an_answered_press_leaves_no_byte_behind(served: OneBoard) -> None:
    mark = f"seen-{uuid.uuid4()}"
    place = called(served, mark)
    assert files_with(served.folder, mark) != [], "it is kept until it is answered"
    served.answer(place.call)
    served.show(place.call, Phase.PLACED)
    served.wire.clear("board_call", "b01")
    served.let_pass(30)
    assert served.step() is CallStep.IDLE
    served.session.forget_visit()
    assert files_with(served.folder, mark) == []
    assert files_with(served.folder, Kind.QUESTION.value) == []


def test_who_served_the_last_shopper_is_gone_too(served: OneBoard) -> None:
    name = f"Advisor {uuid.uuid4()}"
    place = called(served, "range")
    served.answer(place.call)
    advisor = ShownAdvisor(name=name)
    shown = Shown(call=place.call, phase=Phase.ACCEPTED, advisor=advisor, revision=2)
    served.wire.say("board_call", "b01", shown)
    assert files_with(served.folder, name) != []
    served.wire.clear("board_call", "b01")
    served.let_pass(30)
    served.session.forget_visit()
    assert files_with(served.folder, name) == []


def test_a_press_nobody_has_answered_stays(board: OneBoard) -> None:
    mark = f"seen-{uuid.uuid4()}"
    called_before = board.session.press(Kind.NOW, "en", (mark,))
    board.session.forget_visit()
    assert called_before is not None
    assert files_with(board.folder, mark) != []


def test_what_a_long_day_leaves_behind_is_a_handful_of_call_ids(served: OneBoard) -> None:
    marks = [f"seen-{uuid.uuid4()}" for _ in range(20)]
    for number, mark in enumerate(marks):
        place = called(served, mark)
        served.answer(place.call)
        served.show(place.call, Phase.PLACED, revision=number + 1)
        served.wire.clear("board_call", "b01")
        served.let_pass(8)
        served.session.forget_visit()
    assert [mark for mark in marks if files_with(served.folder, mark)] == []
    size = sum(file.stat().st_size for file in served.folder.rglob("*") if file.is_file())
    assert size < 200_000
