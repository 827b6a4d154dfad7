import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from carside import processes

SLEEPER = [sys.executable, "-c", "import time; time.sleep(60)"]
DEAF_PROGRAM = """
import signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("deaf", flush=True)
time.sleep(60)
"""
PARENT_PROGRAM = f"""
from carside import processes
child = processes.start({SLEEPER!r})
print(child.pid, flush=True)
child.wait()
"""


def is_running(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def wait_until_gone(pid: int, within_s: float = 10.0) -> None:
    deadline = time.monotonic() + within_s
    while is_running(pid):
        assert time.monotonic() < deadline, f"process {pid} still runs"
        time.sleep(0.01)


def test_a_child_becomes_the_program_with_its_words_and_output() -> None:
    child = processes.start(
        [sys.executable, "-c", "import sys; print(sys.argv[1])", "with spaces"],
        stdout=subprocess.PIPE,
    )
    assert child.communicate(timeout=20)[0] == b"with spaces\n"
    assert child.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can tie a child to its parent")
@pytest.mark.parametrize("way", [signal.SIGKILL, signal.SIGTERM])
def test_a_child_dies_with_a_parent_that_is_killed(way: signal.Signals) -> None:
    parent = subprocess.Popen([sys.executable, "-c", PARENT_PROGRAM], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    grandchild = int(parent.stdout.readline())
    assert is_running(grandchild)
    parent.send_signal(way)
    parent.communicate(timeout=20)
    wait_until_gone(grandchild)


def test_ctrl_c_at_the_terminal_reaches_the_parent_alone() -> None:
    child = processes.start(SLEEPER)
    assert os.getpgid(child.pid) == child.pid != os.getpgid(0)
    processes.end([child])


def test_a_missing_program_is_told_at_once() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-program"):
        processes.start(["no-such-program"])


def test_end_asks_all_and_kills_only_those_that_do_not_listen() -> None:
    deaf = processes.start([sys.executable, "-c", DEAF_PROGRAM], stdout=subprocess.PIPE)
    polite = processes.start(SLEEPER)
    assert deaf.stdout is not None
    assert deaf.stdout.readline() == b"deaf\n"
    began = time.monotonic()
    assert processes.end([deaf, polite], within_s=0.3) == [deaf]
    assert time.monotonic() - began < 5
    deaf.stdout.close()
    assert (deaf.returncode, polite.returncode) == (-signal.SIGKILL, -signal.SIGTERM)


def test_end_may_be_called_again() -> None:
    child = processes.start(SLEEPER)
    assert processes.end([child]) == []
    assert processes.end([child]) == []
