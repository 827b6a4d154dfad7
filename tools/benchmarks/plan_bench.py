"""`tools/bench plan`: frames of the console's plan with 300 stands and 1,000 open calls.

The plan is dragged from far, nearer and near, and zoomed to and fro, always at the speed of the
frames themselves (plan_scene.py). The first frames after a rest belong to it: nothing is left out.
On a machine with other work the time from frame to frame is that of the machine; the work of the
processor for each frame, which stands beside it, is that of the console alone.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools.benchmarks import showroom
from tools.benchmarks.figures import BenchmarkError, Figure, percentile
from tools.benchmarks.halls import make_hall
from tools.virtual_screen import virtual_screen

STANDS, CALLS = 300, 1000
MOST_MS = 33.0
_WITHIN_S = 300.0
_DOINGS = {"drag": "dragging the plan", "zoom": "zooming to and fro"}


def measure(stands: int = STANDS, calls: int = CALLS) -> Iterator[Figure]:
    """Measure on a virtual screen, with the software renderer."""
    with tempfile.TemporaryDirectory(prefix="carside-bench-") as folder:
        hall = make_hall(Path(folder), "hall", stands, patience_s=600.0)
        with virtual_screen("1920x1080x24") as display:
            command = [sys.executable, "-m", "tools.benchmarks.plan_scene", str(hall.file)]
            environment = {**os.environ, "DISPLAY": display, "PYTHONPATH": str(showroom.ROOT)}
            done = subprocess.run(
                [*command, str(calls)], env=environment, cwd=showroom.ROOT, capture_output=True,
                text=True, timeout=_WITHIN_S, check=False,
            )  # fmt: skip
    if done.returncode != 0:
        raise BenchmarkError(f"the plan was not shown: {done.stderr[-500:]}")
    found = json.loads(done.stdout.splitlines()[-1])
    for doing, words in _DOINGS.items():
        passed, worked = zip(*found[doing], strict=True)
        for percent in (50, 99):
            yield Figure(
                name=f"{words}, from frame to frame, p{percent}",
                value=percentile(passed, percent), unit="ms",
                at_most=MOST_MS if percent == 99 else None,  # noqa: PLR2004 (what is promised)
            )  # fmt: skip
            name = f"{words}, work of the processor for a frame, p{percent}"
            yield Figure(name=name, value=percentile(worked, percent), unit="ms")
