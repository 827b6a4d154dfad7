"""What the logs of a run complain of."""

import re
from pathlib import Path

_COMPLAINT = re.compile(r"WARNING|ERROR|CRITICAL|Traceback|\[ERR\]|\[FTL\]|qml:")


def complaints(folder: Path) -> list[str]:
    """Every line with a warning or an error in the logs below `folder`."""
    return [
        f"{log.name}: {line}"
        for log in sorted(folder.rglob("*.log"))
        for line in log.read_text(errors="replace").splitlines()
        if _COMPLAINT.search(line)
    ]
