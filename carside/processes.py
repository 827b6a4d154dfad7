"""Children that do not outlive us, and an end that is quick and certain.

A broker or a board left behind by a killed parent holds its port and confuses the next start, so
the kernel is asked to kill each child when its parent is gone (`PR_SET_PDEATHSIG`). Only the child
itself can ask for that, between fork and exec. `preexec_fn` would do it by running Python in a
forked copy of a process that may have threads, which can deadlock and which Python 3.12 warns of;
so a few lines of Python are started instead, which ask and then become the program (10 ms).

Two things to know. The kernel watches the *thread* that started the child: start it from one that
lives as long as the child should. And only Linux can do this; elsewhere the child is an ordinary
one, ended by `end` alone.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO

Child = subprocess.Popen[bytes]
Stream = IO[bytes] | int | None

# A parent that died before the kernel was asked is no longer our parent: hence the comparison.
_STARTER = """
import os, signal, sys
if sys.platform == "linux":
    import ctypes
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != int(sys.argv[1]):
        sys.exit("the parent is gone")
os.execv(sys.argv[2], sys.argv[3:])
"""


def start(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    stdin: Stream = subprocess.DEVNULL,
    stdout: Stream = None,
    stderr: Stream = None,
    pass_fds: Iterable[int] = (),
) -> Child:
    """Start `command` as a child that is killed when the calling thread ends, however it ends.

    The child has a process group of its own, so that Ctrl-C reaches the parent alone, which then
    ends its children in the order it likes.

    Raises:
        FileNotFoundError: there is no such program, or it may not be run.
    """
    words = [os.fspath(word) for word in command]
    search_path = (os.environ if env is None else env).get("PATH")
    program = shutil.which(words[0], path=search_path)
    if program is None:
        raise FileNotFoundError(f"There is no program {words[0]!r} here.")
    starter = [sys.executable, "-I", "-S", "-c", _STARTER, str(os.getpid()), program]
    return subprocess.Popen(
        starter + words,
        env=env,
        cwd=cwd,
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
        pass_fds=tuple(pass_fds),
        process_group=0,
    )


def end(children: Iterable[Child], within_s: float = 1.5) -> list[Child]:
    """Ask all `children` to end at once (SIGTERM) and kill those still there after `within_s`.

    Returns those that had to be killed. All are reaped.
    """
    living = [child for child in children if child.poll() is None]
    for child in living:
        child.terminate()
    deadline = time.monotonic() + within_s
    stubborn = [child for child in living if not _has_ended(child, deadline - time.monotonic())]
    for child in stubborn:
        child.kill()
    for child in stubborn:
        child.wait()
    return stubborn


def _has_ended(child: Child, within_s: float) -> bool:
    try:
        child.wait(timeout=max(0.0, within_s))
    except subprocess.TimeoutExpired:
        return False
    return True
