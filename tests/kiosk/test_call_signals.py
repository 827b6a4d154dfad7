"""Sound and light of a call: told step by step, and never in the way of the call itself."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from carside.board.shows import CallStep
from kiosk.call_light import CallLight
from kiosk.call_signals import CallSignals
from kiosk.call_sound import SOUNDS
from kiosk.call_view import CallView
from tests.kiosk.driving import DrivenBoard
from tests.kiosk.stand_in import LI_NA
from tools import make_chime
from tools.make_chime import chime

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the commands are shell scripts")


def _command(folder: Path, body: str) -> tuple[str, ...]:
    program = folder / "lamp"
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)
    return (str(program), "--stand", "b2")


def _told(folder: Path) -> list[str]:
    file = folder / "told"
    return file.read_text().splitlines() if file.exists() else []


def _until(is_true: Callable[[], bool], within_s: float = 10.0) -> None:
    end_s = time.monotonic() + within_s
    while not is_true():
        assert time.monotonic() < end_s, "it never came true"
        QTest.qWait(10)


def test_the_lamp_is_told_each_step_of_a_call(board: DrivenBoard, tmp_path: Path) -> None:
    command = _command(tmp_path, f'echo "$@" >> {tmp_path}/told')
    board.open()
    light = CallLight(command)
    call = cast("CallView", board.view.call)
    call.stepped.connect(light.show)
    board.touch("call")
    _until(lambda: light.is_still)
    board.session.say(step=CallStep.RECEIVED)
    board.look()
    _until(lambda: light.is_still)
    board.session.say(step=CallStep.RECEIVED, ahead=2)
    board.look()
    board.session.say(step=CallStep.ON_THE_WAY, advisor=LI_NA)
    board.look()
    _until(lambda: light.is_still)
    assert _told(tmp_path) == [
        "--stand b2 calling",
        "--stand b2 received",
        "--stand b2 on_the_way",
    ]


def test_a_lamp_that_burns_since_before_this_start_is_told_that_nobody_calls(
    board: DrivenBoard, tmp_path: Path
) -> None:
    command = _command(tmp_path, f'echo "$3" >> {tmp_path}/told')
    board.open()
    signals = CallSignals(cast("CallView", board.view.call), has_sound=False, light=command)
    _until(lambda: _told(tmp_path) == ["idle"])
    signals.close()


def test_of_the_steps_that_come_meanwhile_the_newest_is_told(
    application: QGuiApplication, tmp_path: Path
) -> None:
    del application
    light = CallLight(_command(tmp_path, f'echo "$3" >> {tmp_path}/told; sleep 0.3'))
    for step in ("calling", "received", "on_the_way"):
        light.show(step)
    _until(lambda: light.is_still)
    assert _told(tmp_path) == ["calling", "on_the_way"]


@pytest.mark.logs("the call light .*lamp did not end within 0.2 s")
def test_a_command_that_hangs_is_ended_and_the_next_step_told(
    application: QGuiApplication, tmp_path: Path
) -> None:
    del application
    body = f'echo "$3" >> {tmp_path}/told\n[ "$3" = calling ] && exec sleep 60\nexit 0'
    light = CallLight(_command(tmp_path, body), longest_s=0.2)
    light.show("calling")
    light.show("received")
    _until(lambda: light.is_still)
    assert _told(tmp_path) == ["calling", "received"]


@pytest.mark.logs("the call light .*lamp ended with 3", "the call light /nowhere/lamp ")
def test_a_command_that_fails_is_logged_and_nothing_else(
    application: QGuiApplication, tmp_path: Path
) -> None:
    del application
    for command in (_command(tmp_path, "exit 3"), ("/nowhere/lamp",)):
        light = CallLight(command)
        light.show("calling")
        _until(lambda light=light: light.is_still)  # type: ignore[misc]  # mypy cannot infer it


def test_a_board_that_ends_ends_its_command_too(
    application: QGuiApplication, tmp_path: Path
) -> None:
    del application
    light = CallLight(_command(tmp_path, f"echo $$ > {tmp_path}/pid\nexec sleep 60"))
    light.show("calling")
    _until(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text() != "")
    light.close()
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_press_and_coming_sound_where_the_dealer_wants_it(
    board: DrivenBoard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = tmp_path / "pw-play"
    player.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/told\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    board.open()
    call = cast("CallView", board.view.call)
    signals = CallSignals(call, has_sound=True, light=())
    board.touch("call")
    _until(lambda: len(_told(tmp_path)) == 1)
    QTest.qWait(50)
    board.session.say(step=CallStep.RECEIVED)
    board.look()
    board.session.say(step=CallStep.ON_THE_WAY, advisor=LI_NA)
    board.look()
    _until(lambda: len(_told(tmp_path)) == 2)
    signals.close()
    assert _told(tmp_path) == [
        str(SOUNDS[CallStep.CALLING]),
        str(SOUNDS[CallStep.ON_THE_WAY]),
    ]


def test_without_an_option_nothing_sounds_and_nothing_runs(
    board: DrivenBoard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = tmp_path / "pw-play"
    player.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/told\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    board.open()
    signals = CallSignals(cast("CallView", board.view.call), has_sound=False, light=())
    board.touch("call")
    QTest.qWait(200)
    signals.close()
    assert _told(tmp_path) == []


@pytest.mark.parametrize("bell", [make_chime.PRESSED, make_chime.COMING], ids=lambda one: one.name)
def test_the_sounds_are_what_the_generator_writes(bell: make_chime.Bell) -> None:
    file = next(one for one in SOUNDS.values() if one.name == bell.name)
    assert file.read_bytes() == chime(bell)
    assert bell.peak < make_chime.CHIME.peak / 2, "softer than the reception's"
