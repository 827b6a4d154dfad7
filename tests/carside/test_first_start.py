"""`carside` without a word: what it says where it can show nothing, and what it serves."""

import os
import subprocess
import sys
from pathlib import Path

from carside.setup.draft import Draft
from carside.setup.floor_layout import lay_out
from carside.setup.showroom_folder import put_in_place, write_beside

ROOT = Path(__file__).parents[2]


def carside(data: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """The command as a person runs it, on a PC without a screen."""
    unseen = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {key: word for key, word in os.environ.items() if key not in unseen}
    return subprocess.run(
        [sys.executable, "-m", "carside", *words],
        env={**environment, "XDG_DATA_HOME": str(data), "HOME": str(data)},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
    )


def test_where_there_is_no_screen_it_says_so(tmp_path: Path) -> None:
    ended = carside(tmp_path)
    assert ended.returncode == 2
    assert "there is no screen" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not list((tmp_path / "carside").glob("showrooms/*"))


def test_a_showroom_that_is_damaged_is_told_by_its_mistake(tmp_path: Path) -> None:
    base = tmp_path / "carside"
    stands = lay_out(30, 20, 1, 4).stands
    beside = write_beside(Draft(name="One", stands=stands), base, "one")
    file = put_in_place(beside, base, "one") / "showroom.toml"
    file.write_text(file.read_text().replace('zone = "hall-a"', 'zone = "hall-x"', 1))
    ended = carside(tmp_path)
    assert ended.returncode == 2
    assert "hall-x" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_how_it_is_served_must_be_understood(tmp_path: Path) -> None:
    base = tmp_path / "carside"
    beside = write_beside(Draft(name="One", stands=lay_out(30, 20, 1, 4).stands), base, "one")
    (put_in_place(beside, base, "one") / "house.json").write_text("no house")
    ended = carside(tmp_path, "setup")
    assert ended.returncode == 2
    assert "house.json is damaged" in ended.stderr
