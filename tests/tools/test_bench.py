"""The benchmarks measure what they say. How fast anything is, is not tested here."""

import json
import os
import signal
import subprocess
import threading
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from carside.contract.payloads import Entry
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal, Record
from tools.benchmarks import board_bench, browser, call_bench, console_bench, showroom, soak_bench
from tools.benchmarks.__main__ import main
from tools.benchmarks.call_bench import Scene, presses_lost

ROOT = Path(__file__).parents[2]
KEYS = {"figure", "value", "unit", "beside", "ratio"}


# The command


def test_the_list_names_every_benchmark(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list"]) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert names == [
        "call", "board", "browse", "burst", "console", "history", "plan", "recovery", "soak",
        "monkey",
    ]  # fmt: skip


def test_an_unknown_name_is_refused_with_those_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as end:
        main(["coffee"])
    assert end.value.code == 2
    assert "call, board" in capsys.readouterr().err


@pytest.mark.broker
def test_json_alone_is_on_standard_output_and_no_press_is_lost() -> None:
    command = [str(ROOT / "tools" / "bench"), "call", "--json", "--presses", "3"]
    run = subprocess.run(command, check=False, capture_output=True, timeout=100)
    assert run.returncode == 0, run.stderr.decode()
    rows: list[dict[str, Any]] = json.loads(run.stdout)
    assert all(set(row) == KEYS for row in rows)
    by_name = {row["figure"]: row for row in rows}
    for kind in filter(showroom.is_installed, showroom.BROKERS):
        assert by_name[f"presses lost, {kind}"]["value"] == 0
        assert by_name[f"presses lost, {kind}"]["unit"] == f"of {3 + call_bench.WARM_UP}"
        press = f"press to call at the console, {kind}, p{{}}, beside raw MQTT"
        half, worst = by_name[press.format(50)], by_name[press.format(99)]
        assert 0 < half["value"] <= worst["value"]
        assert half["ratio"] == pytest.approx(half["value"] / half["beside"], rel=0.01)
        # A press takes two hops over the broker and two disks; it cannot beat the bare two hops
        # of a TCP echo, or something else was measured.
        raw = by_name[f"raw MQTT round trip, {kind}, p50, beside TCP echo"]
        assert half["value"] > raw["beside"]
        assert raw["value"] > raw["beside"]


# Pressing


def test_a_press_that_the_journal_does_not_have_is_reported_lost(tmp_path: Path) -> None:
    journal = Journal(sqlite_url(tmp_path), showroom.SHOWROOM)
    at = datetime.now(UTC)
    for sequence, event in enumerate(("placed", "closed", "placed"), start=1):
        entry = Entry(sequence=sequence, at=at, event=event, call=str(uuid.uuid4()))
        journal.record(Record(at=at, entries=(entry,)))
    journal.close()
    assert presses_lost("embedded", 2, tmp_path).is_broken is False
    loss = presses_lost("embedded", 3, tmp_path)
    assert loss.value == 1
    assert loss.is_broken


@pytest.mark.broker
def test_a_desk_that_stands_still_shows_in_the_time_of_a_press(tmp_path: Path) -> None:
    with (
        showroom.broker(showroom.EMBEDDED, tmp_path / "broker") as broker,
        showroom.desk(broker, tmp_path / "desk") as desk,
    ):
        scene = Scene(broker, tmp_path)
        try:
            scene.wait_until_ready()
            os.kill(desk.pid, signal.SIGSTOP)
            waker = threading.Timer(0.5, os.kill, (desk.pid, signal.SIGCONT))
            waker.start()
            console_s, board_s = scene.press()
            waker.join()
            assert min(console_s, board_s) > 0.4
            scene.close_call()
        finally:
            os.kill(desk.pid, signal.SIGCONT)
            scene.close()
    assert showroom.presses_placed(tmp_path / "desk") == 1


# A long day


@pytest.mark.screen
@pytest.mark.broker
def test_a_short_soak_measures_every_part_and_finds_no_call_left() -> None:
    figures = {one.name: one for one in soak_bench.measure(0.4, visits_per_s=4)}
    parts = ("broker", "desk", "console window", "kiosk window")
    for part in (*parts, "reception without a window", "boards without a window"):
        assert figures[f"{part}, memory at the end"].value > 10
        assert 0 < figures[f"{part}, share of a core"].value < 200
        slope = figures[f"{part}, memory growth"].value
        assert figures[f"{part}, memory growth, at least (95 %)"].value <= slope
        assert slope <= figures[f"{part}, memory growth, at most (95 %)"].value
    assert figures["calls handled"].value > 20
    assert figures["calls never ended"].value == 0
    assert figures["warnings logged"].value == 0
    assert figures["the board's window touched"].value >= 1


# A console that comes late


@pytest.mark.screen
@pytest.mark.broker
def test_a_console_is_complete_no_sooner_than_a_plain_client() -> None:
    figures = list(console_bench.measure(1, stands=6, calls=20, updates=4))
    installed = [kind for kind in showroom.BROKERS if showroom.is_installed(kind)]
    assert len(figures) == 5 * len(installed)
    for at in range(0, len(figures), 5):
        first, window, session, median, slowest = figures[at : at + 5]
        assert window.value > first.value > 0
        assert window.value > session.value > 0
        assert (window.beside or 0) > 0
        assert 0 < median.value <= slowest.value


# Starting a board


@pytest.mark.screen
@pytest.mark.broker
def test_a_board_and_the_browser_are_judged_by_the_same_figures() -> None:
    sheet, whole, memory, touch, slowest = board_bench.measure(runs=1)
    assert 0 < sheet.value <= whole.value
    assert memory.value > 20
    assert 0 < touch.value <= slowest.value
    for figure in (sheet, whole, memory, touch, slowest):
        assert (figure.beside is not None) == browser.is_installed()
    if browser.is_installed():
        assert sheet.beside is not None
        assert whole.beside is not None
        assert 0 < sheet.beside <= whole.beside
