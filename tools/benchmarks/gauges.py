"""Memory and processor time of running programs, again and again, into a file."""

import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tools.benchmarks.memory import PROC, family_of, own_memory_mib

_TICKS = os.sysconf("SC_CLK_TCK")
_USER, _SYSTEM = 11, 12  # fields of /proc/PID/stat after the name


@dataclass(slots=True)
class Track:
    """One program's samples: seconds since the first, MiB of its own, processor seconds so far."""

    at_s: list[float] = field(default_factory=list)
    mib: list[float] = field(default_factory=list)
    processor_s: list[float] = field(default_factory=list)

    @property
    def processor_share(self) -> float:
        """Of one core, in per cent, from the first sample to the last."""
        span_s = self.at_s[-1] - self.at_s[0]
        return 100 * (self.processor_s[-1] - self.processor_s[0]) / span_s

    def since(self, at_s: float) -> "Track":
        """The samples from then on."""
        first = next((i for i, at in enumerate(self.at_s) if at >= at_s), len(self.at_s))
        return Track(self.at_s[first:], self.mib[first:], self.processor_s[first:])


class Gauges:
    """Samples several programs, each with all it has started; one JSON object a line in `file`."""

    def __init__(self, pids: Mapping[str, int], file: Path) -> None:
        self.tracks = {name: Track() for name in pids}
        self._pids = pids
        self._file = file
        self._began_s = time.monotonic()

    def sample(self, **more: float) -> None:
        """Take one sample, and write `more` beside it."""
        at_s = round(time.monotonic() - self._began_s, 3)
        line: dict[str, object] = {"at_s": at_s, **more}
        for name, pid in self._pids.items():
            family = family_of(pid)
            mib, processor_s = own_memory_mib(family), sum(map(_processor_s, family))
            track = self.tracks[name]
            track.at_s.append(at_s)
            track.mib.append(mib)
            track.processor_s.append(processor_s)
            line[name] = {"mib": round(mib, 3), "processor_s": round(processor_s, 2)}
        with self._file.open("a") as file:
            file.write(json.dumps(line) + "\n")


def _processor_s(pid: int) -> float:
    try:
        fields = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return (int(fields[_USER]) + int(fields[_SYSTEM])) / _TICKS
