"""The desk's loop keeps time, whatever comes in."""

import time
from pathlib import Path

import pytest

from carside.clock import SystemClock
from carside.contract import TOPICS, Address
from carside.contract.envelope import new_message
from carside.contract.reading import FindCalls
from carside.desk import app
from carside.desk.app import TICK_S, DeskLoop, DeskOptions
from carside.desk.database import JournalError
from carside.link.broker_url import BrokerUrl
from carside.link.port import Malformed
from tests.carside.desk.tiny import SHOWROOM
from tests.hand_clock import START

NOBODY = BrokerUrl.parse("mqtt://desk:secret@127.0.0.1:9")


def loop(folder: Path) -> DeskLoop:
    return DeskLoop(DeskOptions(broker=NOBODY, showroom=SHOWROOM, folder=folder), SystemClock())


@pytest.mark.logs("dropped a message on somewhere", "no broker answers")
def test_time_passes_also_under_a_flood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = loop(tmp_path)
    ticks: list[float] = []
    tick = one.desk.tick

    def counted() -> None:
        ticks.append(time.monotonic())
        tick()

    monkeypatch.setattr(one.desk, "tick", counted)
    until_s = time.monotonic() + 4 * TICK_S
    for _ in range(3):
        one._mailbox.put(Malformed("somewhere", "flooding"))
    while time.monotonic() < until_s:
        one._mailbox.put(Malformed("somewhere", "flooding"))  # never empty
        assert one._serve_once()
    assert len(ticks) >= 3
    one.desk.close()
    one._journal.close()


@pytest.mark.logs("no broker answers")
def test_what_was_looked_up_is_told_before_the_next_tick_is_due(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = loop(tmp_path)
    told: list[object] = []
    monkeypatch.setattr(app, "TICK_S", 60.0)
    monkeypatch.setattr(one.desk, "tick", lambda: told.extend(one.desk._looking_up.answers()))
    address = Address("demo", TOPICS["console_request"], "zhao")
    assert one.desk._looking_up.ask(new_message(address, FindCalls(), START), "") is None
    assert one._serve_once()
    assert len(told) == 1
    one.desk.close()
    one._journal.close()


@pytest.mark.logs("no broker answers")
def test_the_loop_ends_when_told_to_and_closes_its_journal(tmp_path: Path) -> None:
    one = loop(tmp_path)
    one.stop()
    one.run()
    again = loop(tmp_path)
    assert again.desk.boot == 2
    again.desk.close()
    again._journal.close()


def test_a_journal_that_cannot_be_opened_stops_it_before_anything_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(JournalError, match="there is no folder"):
        loop(tmp_path / "file")
