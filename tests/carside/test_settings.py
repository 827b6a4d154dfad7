import re
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.contract.payloads import IDENTIFIER_PATTERN
from carside.settings import SettingsError, console_identifier, identifier, made, own_folder
from tests.disks import remount


@pytest.mark.parametrize("text", ["demo", "b07", "0", "a-b-c", "x" * 64])
def test_an_identifier_is_taken_as_it_is(text: str) -> None:
    assert identifier(text, "--board") == text


@pytest.mark.parametrize(
    "text", ["", "-b", "B07", "b 7", "b/7", "b+", "#", "../etc", "b07\n", "ü", "x" * 65]
)
def test_anything_else_is_refused_with_what_is_allowed(text: str) -> None:
    with pytest.raises(SettingsError, match=r"--board .* must be small letters") as caught:
        identifier(text, "--board")
    assert "such as demo or b07" in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=80))
def test_any_name_makes_a_consoles_identifier(name: str) -> None:
    assert re.fullmatch(IDENTIFIER_PATTERN, console_identifier(name))


def test_a_console_keeps_its_identifier_and_two_names_differ() -> None:
    assert console_identifier("Zhao Lin") == console_identifier("Zhao Lin")
    assert console_identifier("Zhao Lin").startswith("zhao-lin-")
    assert console_identifier("赵琳") != console_identifier("王敏")


def test_a_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    folder = made(tmp_path / "a" / "b")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == []
    assert made(folder) == folder


def test_a_folder_that_cannot_be_made_is_refused_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="choose another with --data"):
        made(tmp_path / "file" / "folder")


def test_a_folder_that_cannot_be_written_is_refused(tiny_disk: Path) -> None:
    remount(tiny_disk, "ro")
    with pytest.raises(SettingsError, match=r"cannot be written \(Read-only file system\)"):
        made(tiny_disk)


def test_each_part_has_its_own_folder() -> None:
    assert own_folder("board", "demo", "b01").parts[-3:] == ("board", "demo", "b01")
    assert own_folder("board", "demo", "b01") != own_folder("board", "demo", "b02")
