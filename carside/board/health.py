"""How the board's own process is doing."""

import os
from pathlib import Path

_BYTES_PER_MIB = 1024 * 1024
_KIB_PER_MIB = 1024
_PROC = Path("/proc/self")


def memory_mb() -> float | None:
    """Resident memory of this process in MiB; None where the system does not tell."""
    try:
        pages = int((_PROC / "statm").read_text().split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return round(pages * os.sysconf("SC_PAGE_SIZE") / _BYTES_PER_MIB, 1)


def own_memory_mb() -> float | None:
    """Its share of it (PSS) in MiB: what is shared counts in parts; None where nobody tells."""
    try:
        lines = (_PROC / "smaps_rollup").read_text().splitlines()
        kib = next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    except (OSError, ValueError, IndexError, StopIteration):
        return None
    return round(kib / _KIB_PER_MIB, 1)
