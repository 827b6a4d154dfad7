"""A thousand presses at once and the truth after a fault: measured by the name of every press."""

import uuid
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from carside.calls import Phase
from carside.contract.payloads import Entry
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal, Record
from tools.benchmarks import burst_bench, packets, showroom
from tools.benchmarks.halls import make_hall
from tools.benchmarks.recovery_scene import Scene as RecoveryScene

# A thousand at once


def test_a_lean_board_writes_and_reads_what_a_broker_does() -> None:
    payload = b"x" * 200
    said = packets.publish(7, "a/b", payload, is_retained=True)
    assert said[0] == 0x33  # PUBLISH with QoS 1, retained
    assert packets.kind_of(said) == packets.PUBLISH
    assert packets.read_publish(said) == (b"a/b", b"\x00\x07", payload)
    assert packets.puback(b"\x00\x07") == b"\x40\x02\x00\x07"


def test_a_burst_is_reconciled_by_the_name_of_every_press(tmp_path: Path) -> None:
    hall = make_hall(tmp_path, "hall", 2, patience_s=60)
    journal = Journal(sqlite_url(hall.folder), hall.name)
    names = [str(uuid.uuid4()) for _ in range(4)]
    for sequence, call in enumerate((names[0], names[1], names[1], names[3]), start=1):
        entry = Entry(sequence=sequence, at=datetime.now(UTC), event="placed", call=call)
        journal.record(Record(at=entry.at, entries=(entry,)))
    journal.close()
    lost, doubled = burst_bench.reconciled("embedded", names[:3], [hall])
    assert lost.value == 1  # the third
    assert doubled.value == 2  # the second, twice there, and the fourth, which nobody pressed
    assert lost.is_broken
    assert doubled.is_broken


@pytest.mark.broker
def test_every_press_of_a_small_burst_is_seen_and_answered() -> None:
    figures = {one.name: one for one in burst_bench.measure(1, halls=2, boards_each=4)}
    for kind in filter(showroom.is_installed, showroom.BROKERS):
        assert figures[f"presses lost, {kind}"].value == 0
        assert figures[f"presses lost, {kind}"].unit == "of 16"  # the burst before counts here
        assert figures[f"presses doubled or never made, {kind}"].value == 0
        for what in ("press to call at the console", "press to board answered"):
            half, most, worst = (figures[f"{what}, {kind}, {p}"] for p in ("p50", "p99", "max"))
            assert 0 < half.value <= most.value <= worst.value
        assert (figures[f"press to call at the console, {kind}, p50"].beside or 0) > 0


# After a fault


@pytest.mark.broker
def test_the_truth_is_back_only_when_every_board_shows_it(tmp_path: Path) -> None:
    hall = make_hall(tmp_path, "hall", 15, patience_s=3600)
    with showroom.broker(showroom.EMBEDDED, tmp_path / "broker") as broker:
        scene = RecoveryScene(broker, hall, tmp_path)
        try:
            scene.prepare()
            phases = Counter(hall.open_phases().values())
            assert phases == dict.fromkeys(set(Phase) - {Phase.CLOSED}, 3)
            without_desk = scene.kill_desk(1.0)
            without_broker = scene.kill_broker(1.0)
        finally:
            scene.close()
    for recovery in (without_desk, without_broker):
        assert len(recovery.boards) == 15
        assert recovery.untrue == 15
        assert max(recovery.boards) > 0
    # A process that has just been started says nothing yet.
    assert max(without_desk.boards) > without_desk.plain > 0.1
