"""How the board's own process is doing."""

import os
from pathlib import Path

_BYTES_PER_MIB = 1024 * 1024


def memory_mb() -> float | None:
    """Resident memory of this process in MiB; None where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return round(pages * os.sysconf("SC_PAGE_SIZE") / _BYTES_PER_MIB, 1)
