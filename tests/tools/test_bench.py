"""The benchmarks measure what they say. How fast anything is, is not tested here."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from Xlib import X, display

from carside.calls import Phase
from carside.contract.payloads import Entry
from carside.desk.database import sqlite_url
from carside.desk.journal import Journal, Record
from tools.benchmarks import (
    board_bench,
    browser,
    burst_bench,
    call_bench,
    console_bench,
    packets,
    showroom,
    soak_bench,
)
from tools.benchmarks.__main__ import main
from tools.benchmarks.call_bench import Scene, presses_lost
from tools.benchmarks.figures import BenchmarkError, Figure, percentile
from tools.benchmarks.halls import make_hall
from tools.benchmarks.memory import family_of, memory_mib
from tools.benchmarks.recovery_scene import Scene as RecoveryScene
from tools.benchmarks.report import as_json, as_markdown, as_text
from tools.benchmarks.screen import Region, Screen
from tools.benchmarks.slopes import blocks, theil_sen
from tools.virtual_screen import virtual_screen

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


# The figures


def test_a_percentile_is_a_value_that_was_measured() -> None:
    values = [5.0, 1.0, 4.0, 2.0, 3.0]
    assert percentile(values, 50) == 3.0
    assert percentile(values, 99) == 5.0
    assert percentile([7.0], 50) == 7.0
    with pytest.raises(ValueError, match="nothing"):
        percentile([], 50)


def test_a_missed_aim_is_said_aloud() -> None:
    slow = Figure(name="a", value=4.0, unit="ms", beside=1.0, than="raw", most=3.0)
    assert slow.is_reached is False
    assert "at most 3: MISSED" in as_text([slow])
    fast = Figure(name="a", value=3.0, unit="ms", beside=1.0, than="raw", most=3.0)
    assert "at most 3: reached" in as_markdown("call", [fast])


def test_an_aim_may_be_a_value_by_itself() -> None:
    quick = Figure(name="a", value=0.9, unit="s", at_most=1.0)
    assert quick.is_reached is True
    assert "at most 1 s: reached" in as_text([quick])
    assert Figure(name="a", value=1.1, unit="s", at_most=1.0).is_reached is False


def test_nothing_beside_a_figure_is_null_and_no_aim_counts_as_reached() -> None:
    alone = Figure(name="a", value=4.0, unit="ms", most=3.0)
    assert alone.is_reached is None
    assert "not measured" in as_text([alone])
    assert json.loads(as_json([alone])) == [
        {"figure": "a", "value": 4.0, "unit": "ms", "beside": None, "ratio": None}
    ]


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


# A long day


def test_a_slope_is_found_below_wild_values() -> None:
    times = [float(at) for at in range(40)]
    values = [100 + 0.5 * at + (at % 3) * 0.1 for at in times]
    values[7] = 900.0
    slope = theil_sen(times, values)
    assert slope.low <= slope.middle <= slope.high
    assert slope.middle == pytest.approx(0.5, abs=0.01)
    flat = theil_sen(times, [5.0 + (at * 7 % 5) for at in times])
    assert flat.low <= 0 <= flat.high
    with pytest.raises(ValueError, match="three"):
        theil_sen([0, 1], [1, 2])


def test_blocks_are_medians_in_the_middle_of_their_span() -> None:
    times, values = blocks([10, 11, 12, 20, 21], [1, 50, 3, 4, 6], length=10)
    assert times == [15, 25]
    assert values == [3, 5]


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
    figures = list(console_bench.measure(1, stands=6, calls=20))
    installed = [kind for kind in showroom.BROKERS if showroom.is_installed(kind)]
    assert len(figures) == 2 * len(installed)
    for window, session in zip(figures[::2], figures[1::2], strict=True):
        assert window.value > session.value > 0
        assert (window.beside or 0) > 0


# Watching a screen

REGIONS = {"left": Region(10, 10, 60, 40), "right": Region(110, 10, 60, 40)}


class Painter:
    """A window that covers the screen, on which a test paints."""

    def __init__(self, name: str) -> None:
        self._display = display.Display(name)
        screen = self._display.screen()
        self._window = screen.root.create_window(
            0, 0, 200, 100, 0, screen.root_depth, X.InputOutput, X.CopyFromParent,
            background_pixel=screen.black_pixel, override_redirect=True,
        )  # fmt: skip
        self._pen = self._window.create_gc()
        self._window.map()
        self._display.sync()

    def paint(self, region: str) -> None:
        """Paint stripes of twelve colours."""
        one = REGIONS[region]
        for stripe in range(12):
            self._pen.change(foreground=0x101010 * (stripe + 1))
            self._window.fill_rectangle(self._pen, one.x + stripe * 5, one.y, 5, one.height)
        self._display.sync()

    def wipe(self) -> None:
        """Make it black again."""
        self._window.clear_area(0, 0, 200, 100)
        self._display.sync()

    def close(self) -> None:
        """Let go of the X server."""
        self._display.close()


@contextlib.contextmanager
def painted_screen(patience_s: float = 10.0) -> Iterator[tuple[Painter, Screen]]:
    with (
        virtual_screen("200x100x24") as name,
        contextlib.closing(Painter(name)) as painter,
        contextlib.closing(Screen(name, REGIONS, patience_s)) as screen,
    ):
        yield painter, screen


@pytest.mark.screen
def test_half_a_sheet_is_not_a_first_frame() -> None:
    with painted_screen() as (painter, screen):
        painter.paint("left")
        painter.paint("right")
        sheet = screen.finished_sheet()
        painter.wipe()
        assert not screen.shows(sheet, "left")
        painter.paint("left")
        began_s = time.perf_counter()
        late = threading.Timer(0.3, painter.paint, ("right",))
        late.start()
        left_s = screen.when_shown(sheet, ("left",), lambda: True)
        both_s = screen.when_shown(sheet, ("left", "right"), lambda: True)
        late.join()
        assert left_s < both_s
        assert both_s - began_s >= 0.3


@pytest.mark.screen
def test_a_region_that_stays_blank_is_refused_as_proof() -> None:
    with painted_screen(patience_s=2.5) as (painter, screen):
        painter.paint("left")
        with pytest.raises(BenchmarkError, match=r"blank: \['right'\]"):
            screen.finished_sheet()


@pytest.mark.screen
def test_a_program_that_ends_before_its_sheet_is_an_error_not_a_time() -> None:
    with painted_screen() as (painter, screen):
        painter.paint("left")
        painter.paint("right")
        sheet = screen.finished_sheet()
        painter.wipe()
        with pytest.raises(BenchmarkError, match="before the program ended: left, right"):
            screen.when_shown(sheet, ("left", "right"), lambda: False)


# Counting memory

_HOLDS_40_MIB_WITH_A_CHILD_OF_30 = """
import subprocess, sys
held = bytearray(b"x" * 40 * 1024 * 1024)
hold = "held = bytearray(b'x' * 30 * 1024 * 1024); print('full', flush=True); input()"
subprocess.run([sys.executable, "-c", hold])
"""


def test_memory_counts_the_whole_family() -> None:
    command = [sys.executable, "-c", _HOLDS_40_MIB_WITH_A_CHILD_OF_30]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    ) as parent:
        assert parent.stdin is not None
        assert parent.stdout is not None
        parent.stdout.readline()
        family = family_of(parent.pid)
        assert len(family) == 2
        assert memory_mib({parent.pid}) > 40
        assert 70 < memory_mib(family) < 120
        parent.stdin.write(b"\n")
        parent.stdin.close()


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
