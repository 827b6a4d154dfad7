"""Where the dealer's photographs lie on this machine.

`folder` holds one folder a car, called as the car: ``eqs-450/front.jpg``. The showroom's own folder
serves as well, where the same folders lie beside the car sheets: ``cars/eqs-450/front.jpg``.
"""

from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

PLACES = ("", "cars")


@dataclass(frozen=True, slots=True)
class Original:
    """A photograph as the dealer supplied it, in the state it was found in.

    Bytes and time of change stand for its content: a replaced file is another original, and none
    has to be read to know it again.
    """

    file: Path
    size_bytes: int
    changed_ns: int


def find_original(folder: Path, car: str, name: str) -> Original | None:
    """The file `name` of `car`; None if there is none."""
    for place in PLACES:
        file = folder / place / car / name
        try:
            status = file.stat()
        except (OSError, ValueError):
            continue
        if S_ISREG(status.st_mode):
            return Original(file, status.st_size, status.st_mtime_ns)
    return None
