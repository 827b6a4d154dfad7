"""What a program and everything it started hold in memory, as Linux counts it."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

PROC = Path("/proc")
_PPID, _SESSION = 1, 3  # fields of /proc/PID/stat after the name


def family_of(pid: int) -> set[int]:
    """`pid`, its descendants, and whoever shares its session (a child whose parent is gone)."""
    found = {pid}
    relations = _relations()
    while True:
        more = {
            child
            for child, (parent, session) in relations.items()
            if child not in found and (parent in found or session == pid)
        }
        if not more:
            return found
        found |= more


def memory_mib(pids: Iterable[int]) -> float:
    """The proportional set size of `pids` together, in MiB.

    A page that several processes share counts once, divided among all who share it.
    """
    return sum(_pss_kib(pid) for pid in pids) / 1024


def _relations() -> dict[int, tuple[int, int]]:
    """Parent and session of every process; one that ends meanwhile is left out."""
    found = {}
    for folder in PROC.iterdir():
        if folder.name.isdecimal():
            with suppress(FileNotFoundError, ProcessLookupError):
                # The name may hold spaces and brackets: what follows its last bracket is plain.
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                found[int(folder.name)] = (int(fields[_PPID]), int(fields[_SESSION]))
    return found


def _pss_kib(pid: int) -> int:
    with suppress(FileNotFoundError, ProcessLookupError):
        for line in (PROC / str(pid) / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0
