"""One board for each folder, held by the process and nothing else."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from carside.board.hold import FILE, FolderInUseError, Hold
from carside.calls import Kind
from tests.carside.board.one_board import OneBoard
from tests.disks import remount


def test_a_second_board_on_one_folder_is_refused_and_told_by_whom(board: OneBoard) -> None:
    with pytest.raises(FolderInUseError) as refused:
        OneBoard(board.folder)
    assert str(board.folder) in str(refused.value)
    assert f"process {os.getpid()}" in str(refused.value)
    assert board.session.press(Kind.NOW, "en", ()) is not None, "the first one goes on"


def test_it_is_free_again_when_the_first_is_closed(board: OneBoard) -> None:
    board.session.close()
    board.start()


def test_it_is_free_again_the_moment_the_holder_is_killed(tmp_path: Path) -> None:
    script = textwrap.dedent(
        f"""
        import time
        from pathlib import Path
        from carside.board.hold import Hold
        hold = Hold(Path({str(tmp_path)!r}))
        print("held", flush=True)
        time.sleep(60)
        """
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as one:
        assert one.stdout is not None
        assert one.stdout.readline() == "held\n"
        with pytest.raises(FolderInUseError, match=f"process {one.pid}"):
            Hold(tmp_path)
        one.send_signal(signal.SIGKILL)
        one.wait(timeout=20)
    Hold(tmp_path).release()


def test_a_disk_that_cannot_be_written_is_no_reason_not_to_begin(small_disk: Path) -> None:
    remount(small_disk, "ro")
    Hold(small_disk).release()
    remount(small_disk, "rw")
    first = Hold(small_disk)
    (small_disk / FILE).write_text("")
    with pytest.raises(FolderInUseError, match="it did not say who"):
        Hold(small_disk)
    first.release()
