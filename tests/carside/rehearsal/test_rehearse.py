"""`carside rehearse`: real processes, real brokers, real faults, and a reckoning that finds all."""

import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from carside.contract import Role
from carside.rehearsal import rehearsing
from carside.rehearsal.brokers import start_broker
from carside.rehearsal.command import RehearseOptions, run
from carside.rehearsal.journal_file import read_journal_file
from carside.rehearsal.plan import ALL, FaultKind
from carside.rehearsal.reconciling import Kept
from carside.rehearsal.showroom import SHOWROOM
from tests.brokers.listening import Ear

pytestmark = [pytest.mark.broker, pytest.mark.timeout(300)]

CALLS = 150


def options(keep: Path, **words: Any) -> RehearseOptions:
    settings: dict[str, Any] = {
        "broker": "embedded",
        "boards": 12,
        "calls": CALLS,
        "faults": "all",
        "seed": 4,
        "is_json": True,
        "keep": keep,
        "pace": 0.3,
    }
    return RehearseOptions(**(settings | words))


@pytest.mark.parametrize("broker", ["embedded", "mosquitto"])
def test_nothing_is_lost_whatever_breaks(
    broker: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(options(tmp_path / "kept", broker=broker))
    told = json.loads(capsys.readouterr().out)
    assert told["violations"] == []
    assert told["unsettled"] == []
    assert told["fell"] == told["spoilt"] == []
    assert code == 0
    assert told["is_clean"] is True
    assert set(told["counts"].values()) == {0}
    assert told["visits"] == CALLS
    assert told["presses"] == told["calls"] + told["folded"] >= CALLS
    assert {kind for kind, times in told["faults"].items() if times} == set(ALL)
    assert told["doubled"] > 0, "no message was sent twice"
    assert told["asked"]["off_duty"] > 0, "nobody asked for an advisor who is off duty"
    assert told["asked"]["conflict"] > 0, "no two receptionists raced"


def test_a_press_that_is_missing_in_the_journal_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []

    def take_one_away(path: Path, *words: Any) -> Kept:
        with closing(sqlite3.connect(path)) as db, db:
            (call,) = db.execute("SELECT call FROM call LIMIT 1").fetchone()
            db.execute("DELETE FROM entry WHERE call = ?", (call,))
            db.execute("DELETE FROM call WHERE call = ?", (call,))
        taken.append(call)
        return read_journal_file(path, *words)

    monkeypatch.setattr(rehearsing, "read_journal_file", take_one_away)
    code = run(options(tmp_path / "kept", calls=12, boards=4, faults="none", is_json=False))
    told = capsys.readouterr().out
    assert code == 1
    assert f"lost: the press {taken[0]}" in told
    assert "the journal is not what was written" in told
    assert told.rstrip().endswith("NOT CLEAN")


def test_over_somebody_elses_broker_nothing_is_left_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with start_broker("mosquitto", tmp_path / "theirs") as broker:
        url = broker.url(Role.DESK).replace("desk", "{role}")
        wanted = options(tmp_path / "kept", broker=url, calls=30, faults="kill-boards,cut")
        code = run(wanted)
        told = json.loads(capsys.readouterr().out)
        assert (code, told["violations"]) == (0, [])
        assert told["faults"] == {FaultKind.KILL_BOARDS: 1, FaultKind.CUT: 1}
        assert "desk-secret" not in told["broker"]
        ear = Ear(broker.url(Role.DESK), SHOWROOM)
        try:
            time.sleep(1.0)
            assert [heard.topic for heard in ear.heard if heard.payload] == []
        finally:
            ear.close()
