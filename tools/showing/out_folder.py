"""Where a demonstration leaves what was seen: a folder of its own, also when two run at once."""

import fcntl
import itertools
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def out_folder(wanted: Path) -> Iterator[Path]:
    """Give `wanted`, emptied, or a numbered sister while another demonstration uses it.

    Raises:
        OSError: it cannot be made or emptied.
    """
    for number in itertools.count(1):
        folder = wanted if number == 1 else wanted.with_name(f"{wanted.name}-{number}")
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / ".in-use").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            _empty(folder)
            yield folder.resolve()
            return


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != ".in-use":
            path.unlink()
