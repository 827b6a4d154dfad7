"""The history and the report of a call that was really served, over the real desk."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.reception_console.test_over_the_desk import Reception

K = Qt.Key
_TRIES = 300


@pytest.fixture
def reception(application: QGuiApplication, tmp_path: Path) -> Iterator[Reception]:
    assert application.screens()
    reception = Reception(tmp_path)
    yield reception
    complaints = list(reception.console.screen.complaints)
    reception.console.close()
    reception.world.close()
    assert complaints == []


def until(reception: Reception, what: str, is_so: Callable[[], bool]) -> None:
    for _ in range(_TRIES):
        reception.look()
        QTest.qWait(5)
        if is_so():
            return
    pytest.fail(f"never came: {what}")


def serve_one(reception: Reception) -> None:
    reception.world.press("b07")
    reception.until("the pin", pins=["b2"])
    for key, phase in (
        (K.Key_Return, "dispatched"),
        (K.Key_Y, "accepted"),
        (K.Key_A, "arrived"),
    ):
        reception.key(key)
        reception.until_phase(phase)
    reception.key(K.Key_C)
    reception.key(K.Key_S)
    reception.until("an empty queue", calls=[])


def test_a_served_call_is_found_with_its_story_and_takes_a_remark(reception: Reception) -> None:
    serve_one(reception)
    history = reception.console.views.history
    reception.key(K.Key_F4)
    until(reception, "the call", lambda: history._found.rowCount() == 1)
    found = history._found.found(0)
    assert found is not None
    assert found.call.outcome == "served"
    assert found.call.accepted_at is not None
    until(reception, "its story", lambda: len(history._story._entries) >= 5)
    events = [entry.event for entry in history._story._entries]
    assert [e for e in events if e != "escalated"] == [
        "placed",
        "dispatched",
        "accepted",
        "arrived",
        "closed",
    ]

    reception.key(K.Key_Return)
    for letter in "towing":
        QTest.keyClick(reception.console.window, Qt.Key(ord(letter.upper())))
    reception.key(K.Key_Return)
    until(
        reception,
        "the remark in the story",
        lambda: any("remark" in e.event for e in history._story._entries),
    )
    history.seek("towing")
    until(
        reception,
        "the call by its remark",
        lambda: (row := history._found.found(0)) is not None and "towing" in row.note,
    )
    history.seek("nobody wrote this")
    until(reception, "nothing", lambda: history._found.rowCount() == 0)
    history.narrow("outcome", "served")
    history.seek("")
    until(reception, "the call by its outcome", lambda: history._found.rowCount() == 1)


def test_a_served_call_is_in_the_report(reception: Reception) -> None:
    serve_one(reception)
    view = reception.console.views.report
    reception.key(K.Key_F5)
    until(reception, "a report", lambda: view._report is not None)
    report = view._report
    assert report is not None
    assert (report.whole.calls, report.whole.turns, report.whole.arrived) == (1, 1, 1)
    assert report.outcomes == {"served": 1}
    keys = {row.key for row in view._charts._rows}
    assert {"hours", "outcomes", "stands", "advisors", "boards"} <= keys
    until(reception, "charts", lambda: all(row.source for row in view._charts._rows))
