"""The shipped system files do what docs/board.md says, tried as systemd would use them."""

import os
import shlex
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from string import Template

import pytest

from carside import processes
from carside.command_line import parser
from kiosk.notify import ALIVE, READY
from tests.kiosk.kept_showroom import keep_showroom
from tests.kiosk.real_board import NOBODY
from tools.virtual_screen import virtual_screen

SYSTEM = Path(__file__).parents[2] / "kiosk" / "assets" / "system"
SETTINGS = {"CARSIDE_BROKER": NOBODY, "CARSIDE_SHOWROOM": "demo", "CARSIDE_BOARD": "b01"}


def unit(name: str) -> dict[str, str]:
    """What a unit file says, by key; of a key that comes twice the last."""
    lines = (SYSTEM / name).read_text().splitlines()
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    return {key: value for key, _, value in pairs}


def board_words() -> list[str]:
    """The words after `carside` that the unit starts a board with."""
    return shlex.split(Template(unit("carside-board.service")["ExecStart"]).substitute(SETTINGS))[
        1:
    ]


def test_the_command_line_understands_what_the_unit_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARSIDE_BROKER", NOBODY)
    options = parser().parse_args(board_words())
    assert (options.part, options.showroom, options.board) == ("kiosk", "demo", "b01")
    assert options.window is None, "the whole screen"
    assert not options.watched, "systemd watches"


def test_the_board_stays_away_only_where_something_must_be_put_right() -> None:
    said = unit("carside-board.service")
    assert (said["Type"], said["Restart"], said["RestartPreventExitStatus"]) == (
        "notify", "on-failure", "2",
    )  # fmt: skip
    assert float(said["WatchdogSec"]) > 0


def test_nothing_of_the_keyboard_or_the_clock_darkens_or_leaves_the_screen() -> None:
    server = shlex.split(unit("carside-screen.service")["ExecStart"])
    assert {"-s", "0", "-dpms", "-nolisten", "tcp"} <= set(server)
    said = (SYSTEM / "10-carside-board.conf").read_text()
    for option in ("DontVTSwitch", "DontZap"):
        assert f'Option "{option}" "true"' in said


def test_systemd_itself_finds_no_fault(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("there is no systemd here")
    for file in SYSTEM.glob("*.service"):
        text = file.read_text()
        for program in ("/usr/bin/Xorg", "/usr/bin/xset", "/opt/carside/bin/carside"):
            text = text.replace(program, "/bin/true")
        (tmp_path / file.name).write_text(text)
    # fmt: off
    found = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, tmp_path.glob("*.service"))],
        check=False, timeout=60, capture_output=True, text=True,
    )
    # fmt: on
    assert (found.returncode, found.stderr) == (0, "")


def test_started_as_the_unit_says_it_is_ready_with_its_first_frame_and_then_beats(
    tmp_path: Path,
) -> None:
    """The unit's own command and watchdog, on an X server that runs the board and nothing else."""
    words = [str(tmp_path) if one == "/var/lib/carside" else one for one in board_words()]
    keep_showroom(tmp_path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear, virtual_screen() as display:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(40)
        microseconds = round(float(unit("carside-board.service")["WatchdogSec"]) * 1_000_000 / 10)
        environment = os.environ | SETTINGS | {
            "DISPLAY": display, "NOTIFY_SOCKET": str(tmp_path / "notify"),
            "WATCHDOG_USEC": str(microseconds),
        }  # fmt: skip
        with (tmp_path / "log").open("wb") as log:
            child = processes.start(
                [sys.executable, "-m", "carside", *words], env=environment, stderr=log
            )
        try:
            assert ear.recv(100).decode().split("\n") == [READY, ALIVE]
            assert [ear.recv(100).decode() for _ in range(3)] == [ALIVE] * 3
        finally:
            processes.end([child], within_s=10)
    assert child.returncode == 0
