"""The bell: its file, its player, and the truth about silence."""

import stat
import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from look.sound_player import find_player
from reception_console.chime import LOUD, SOUND, Chime
from tools import make_chime
from tools.make_chime import Bell, chime


@pytest.mark.parametrize(
    ("file", "bell"), [(SOUND, make_chime.CHIME), (LOUD, make_chime.LOUD)], ids=lambda one: one.name
)
def test_the_file_is_what_the_generator_writes(file: Path, bell: Bell) -> None:
    assert file.read_bytes() == chime(bell)


def _loudest(file: Path) -> int:
    with wave.open(str(file)) as sound:
        return max(memoryview(sound.readframes(sound.getnframes())).cast("h"))


def test_the_louder_bell_is_louder_and_does_not_clip() -> None:
    assert 1.5 * _loudest(SOUND) < _loudest(LOUD) < 32_000


@pytest.mark.usefixtures("application")
def test_the_bell_is_as_loud_as_was_chosen() -> None:
    bell = Chime()
    bell.set_volume(50)
    assert bell._player.level == 50


def test_the_bell_is_short_and_never_clips() -> None:
    with wave.open(str(SOUND)) as file:
        frames = file.readframes(file.getnframes())
        assert file.getnframes() / file.getframerate() == pytest.approx(1.5)
    samples = memoryview(frames).cast("h")
    assert 15_000 < max(samples) < 20_000
    assert abs(samples[-1]) < 20, "it fades out"


def _player(folder: Path, name: str, code: int) -> None:
    program = folder / name
    program.write_text(f'#!/bin/sh\necho "$@" >> "{folder}/played"\nexit {code}\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


@pytest.mark.skipif(sys.platform != "linux", reason="the players of Linux")
def test_the_first_player_on_path_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_player("linux") is None
    _player(tmp_path, "aplay", 0)
    assert find_player("linux") == (str(tmp_path / "aplay"), "-q")
    _player(tmp_path, "pw-play", 0)
    assert find_player("linux") == (str(tmp_path / "pw-play"),)


@pytest.mark.skipif(sys.platform != "linux", reason="the players of Linux")
@pytest.mark.parametrize(("code", "is_heard"), [(0, True), (1, False)])
def test_a_player_is_believed_only_if_it_says_that_it_played(
    application: QGuiApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    *,
    is_heard: bool,
) -> None:
    del application
    _player(tmp_path, "pw-play", code)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    bell = Chime()
    bell.ring()
    for _ in range(200):
        QTest.qWait(10)
        if (tmp_path / "played").exists() and bell.is_still:
            break
    assert (tmp_path / "played").read_text().strip() == str(SOUND)
    assert bell.can_play is is_heard


@pytest.mark.skipif(sys.platform != "linux", reason="the players of Linux")
def test_without_a_player_nobody_claims_that_there_is_sound(
    application: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del application
    monkeypatch.setenv("PATH", str(tmp_path))
    bell = Chime()
    assert not bell.can_play
    bell.ring()
    assert not bell.can_play
