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
    return sum(_kib(pid, ("Pss:",)) for pid in pids) / 1024


def own_memory_mib(pids: Iterable[int]) -> float:
    """The same without pages of files: what `pids` themselves have filled, in MiB.

    Unlike the whole it does not change when another program begins to share a library.
    """
    return sum(_kib(pid, ("Pss_Anon:", "Pss_Shmem:")) for pid in pids) / 1024


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


def _kib(pid: int, names: tuple[str, ...]) -> int:
    with suppress(FileNotFoundError, ProcessLookupError):
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith(names))
    return 0
